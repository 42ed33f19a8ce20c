"""A hand on the keyboard, that counts what it presses."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


class Hand:
    """Types where the focus is, as a person does; each key counts, held ones too."""

    def __init__(self) -> None:
        """Begin with nothing pressed."""
        self.strokes = 0
        self.content = 0

    @property
    def focus(self) -> QWidget:
        """The widget that has the keyboard."""
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the keyboard"
        return widget

    @property
    def ratio(self) -> float:
        """Return how many keys a character of the content took."""
        return self.strokes / self.content

    def types(self, text: str, *, content: bool = True) -> None:
        """Type a text; letters beyond the keyboard's come from an input method."""
        for sign in text:
            if sign.isascii():
                QTest.keyClicks(self.focus, sign)
            else:
                event = QInputMethodEvent()
                event.setCommitString(sign)
                QApplication.sendEvent(self.focus, event)
        self.strokes += len(text)
        if content:
            self.content += len(text)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        """Press a key; a held modifier counts as one more."""
        for _ in range(times):
            QTest.keyClick(self.focus, key, held)
            QApplication.processEvents()
        self.strokes += times + (1 if held != NONE else 0)

    def enter(self, text: str) -> None:
        """Type a text and press Enter."""
        self.types(text)
        self.press(Qt.Key.Key_Return)

    def click(self, widget: QWidget) -> None:
        """Click into the middle of a widget."""
        middle = QPoint(widget.width() // 2, widget.height() // 2)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NONE, middle)
        self.strokes += 1
