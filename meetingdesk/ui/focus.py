"""Where the keyboard goes in a part of the window."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget


def first_field(page: QWidget) -> bool:
    """Give the keyboard to what comes first on a page; return whether anything would take it."""
    widget: QWidget | None = page
    while widget is not None:
        if (widget is page or page.isAncestorOf(widget)) and _takes_keys(widget):
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        widget = widget.nextInFocusChain()
        if widget is page:
            break
    return False


def holds(page: QWidget, focus: QWidget | None) -> bool:
    """Return whether the focus is on a page."""
    return focus is not None and (page is focus or page.isAncestorOf(focus))


@contextmanager
def kept_on(page: QWidget, home: Callable[[], None]) -> Iterator[None]:
    """Send the keyboard `home` where a change takes away what had it, and nobody gives it on.

    Qt gives it to whatever comes next, also beyond the page: there a Space would press a button.
    """
    had = QApplication.focusWidget()
    here = holds(page, had)
    yield
    now = QApplication.focusWidget()
    astray = not holds(page, now) or (now is not had and isinstance(now, QAbstractButton))
    if here and astray and page.isVisible():
        home()


def to_another_program(event: QEvent) -> bool:
    """Return whether the focus left for another program, from which one comes back."""
    if not isinstance(event, QFocusEvent) or event.type() != QEvent.Type.FocusOut:
        return False
    by_window = event.reason() == Qt.FocusReason.ActiveWindowFocusReason
    return by_window and QApplication.activeWindow() is None


def _takes_keys(widget: QWidget) -> bool:
    wanted = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
    return wanted and widget.isVisible() and not isinstance(widget, QScrollArea)
