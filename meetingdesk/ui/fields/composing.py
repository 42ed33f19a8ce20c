"""The keys of a field in which something is composed: an input method's first, then ours."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FieldKeys(QObject):
    """Offers the keys of a field, none of them while an input method composes in it.

    Esc is the field's, and no shortcut of the window.
    """

    def __init__(self, field: QWidget, keys: Callable[[QKeyEvent], bool]) -> None:
        """Ask `keys` of each key that is pressed in a field whether it was taken."""
        super().__init__(field)
        self._keys = keys
        self._composing = False
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow compositions, and offer the keys."""
        if isinstance(event, QInputMethodEvent):
            self._composing = bool(event.preeditString())
        elif isinstance(event, QKeyEvent) and self._composing:
            # The Enter that ends a composition is the input method's.
            return event.type() == QEvent.Type.KeyPress and event.key() in ENTER
        elif isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._keys(event)
        return super().eventFilter(watched, event)
