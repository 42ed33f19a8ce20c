"""Text that is typed while a button has the keyboard presses nothing."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

_PRESS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TypedOnButtons(QObject):
    """Watches the button in focus: the Space or Enter that ends a typed word is no press."""

    def __init__(self, parent: QObject) -> None:
        """Watch nothing yet."""
        super().__init__(parent)
        self._typing = False

    def watch(self, app: QApplication) -> None:
        """Watch whatever button has the focus."""
        app.focusChanged.connect(self._move)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the end of a word from the button; the next such key presses it again."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        ends = self._typing and event.key() in _PRESS
        text = event.text()
        self._typing = text.isprintable() and bool(text.strip()) and not _is_command(event)
        return ends

    def _move(self, old: QWidget | None, now: QWidget | None) -> None:
        self._typing = False
        if isinstance(old, QAbstractButton):
            old.removeEventFilter(self)
        if isinstance(now, QAbstractButton):
            now.installEventFilter(self)


def _is_command(event: QKeyEvent) -> bool:
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return bool(event.modifiers() & held)
