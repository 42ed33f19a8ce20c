"""Tab goes through a page as one reads it, whatever was made first."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QWidget,
)


def step(page: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to what comes next on the page, or beside it after its last part.

    Returns False where nothing on the page has the keyboard.
    """
    order = list(_stops(page))
    focus = QApplication.focusWidget()
    here = next((n for n, w in enumerate(order) if w is focus or w.focusProxy() is focus), None)
    if here is None or focus is None:
        return False
    at = here + (1 if forward else -1)
    target = order[at] if 0 <= at < len(order) else _beside(page, order[here], forward=forward)
    if target is None:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    target.setFocus(reason)
    return True


def leave(part: QWidget, past: QWidget) -> bool:
    """Give the keyboard from the last stop of a part to what comes next in the window.

    Tab went through `past` before it came to the part. Returns False where it stays in the part.
    """
    focus = QApplication.focusWidget()
    at = focus.nextInFocusChain() if focus and part.isAncestorOf(focus) else None
    while at is not None and at is not focus:
        if _stopped_at(at) and not past.isAncestorOf(at):
            if part.isAncestorOf(at):
                return False
            at.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        at = at.nextInFocusChain()
    return False


def _stopped_at(widget: QWidget) -> bool:
    shown = widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
    return shown and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield the parts of a widget at which Tab stops, in the order of its layouts."""
    if not widget.isVisible() or not widget.isEnabled():
        return
    proxy = widget.focusProxy()
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and proxy is None:
        yield widget
    for child in _parts(widget):
        yield from _stops(child)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield inside
    elif isinstance(widget, QStackedWidget):
        yield from filter(None, [widget.currentWidget()])
    elif isinstance(widget, QSplitter):
        yield from filter(None, (widget.widget(n) for n in range(widget.count())))
    else:
        yield from _laid_out(widget.layout())


def _laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    for n in range(layout.count() if layout else 0):
        item = layout.itemAt(n) if layout else None
        inner = item.layout() if item else None
        widget = item.widget() if item else None
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)


def _beside(page: QWidget, last: QWidget, *, forward: bool) -> QWidget | None:
    """Return the next stop of the window that is not on the page."""
    at: QWidget | None = last
    while at is not None:
        at = at.nextInFocusChain() if forward else at.previousInFocusChain()
        if at is None or at is last:
            return None
        if _stopped_at(at) and not page.isAncestorOf(at) and at is not page:
            return at
    return None
