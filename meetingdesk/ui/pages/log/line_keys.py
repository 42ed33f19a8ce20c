"""The keys of the log line. No function key, no Ctrl+Shift, no Alt+Z: input methods own those."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from meetingdesk.domain.terms import MovementKind
from meetingdesk.ui.pages.log.typed import Kind

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
COLUMNS = {Qt.Key.Key_Left: 0, Qt.Key.Key_Right: 1}
KINDS = {
    Qt.Key.Key_N: Kind.NOTE,
    Qt.Key.Key_D: Kind.AGREED,
    Qt.Key.Key_A: Kind.ACTION,
    Qt.Key.Key_I: Kind.ITEM,
    Qt.Key.Key_X: Kind.INTERNAL,
}
"""With Alt; the same letters in every language, none of them a menu's."""
MOVES = {
    Qt.Key.Key_R: MovementKind.ARRIVED,
    Qt.Key.Key_L: MovementKind.LEFT,
    Qt.Key.Key_C: MovementKind.TOOK_THE_CHAIR,
}
"""With Alt: arRived, Left, takes the Chair."""
OF_THE_PAGE = (*COLUMNS, Qt.Key.Key_Down, *KINDS, *MOVES)
"""With Alt, from anywhere on the page."""


def plain(event: QKeyEvent) -> bool:
    """Return whether no modifier is held; the keypad is none."""
    return not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def with_alt(event: QKeyEvent) -> bool:
    """Return whether Alt alone is held."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return held == Qt.KeyboardModifier.AltModifier


def of_the_line(event: QKeyEvent) -> bool:
    """Return whether a key is the line's even where the window has it as a shortcut."""
    key = Qt.Key(event.key())
    if with_alt(event):
        return key in OF_THE_PAGE
    return key == Qt.Key.Key_Escape and plain(event)


def serve(page: QWidget, press: Callable[[Qt.Key], object], come_back: Callable[[], None]) -> None:
    """Let the line's keys work anywhere on a page; Alt+Down in a drop-down is its own."""
    for key in OF_THE_PAGE:
        keys = QKeySequence(Qt.KeyboardModifier.AltModifier | key)
        act = partial(press, key)
        _on_page(page, keys, partial(_unless_dropped, act) if key == Qt.Key.Key_Down else act)
    _on_page(page, QKeySequence(Qt.Key.Key_Escape), come_back)


def _unless_dropped(act: Callable[[], object]) -> None:
    """Drop the list of the drop-down that has the focus, or else act."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QComboBox):
        focus.showPopup()
    else:
        act()


def _on_page(page: QWidget, keys: QKeySequence, act: Callable[[], object]) -> None:
    shortcut = QShortcut(keys, page)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(act)
