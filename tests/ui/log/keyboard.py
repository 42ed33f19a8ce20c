"""Pressing keys where the focus is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


class Keyboard:
    """Types and presses keys, and counts them."""

    def __init__(self) -> None:
        self.strokes = 0

    @property
    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def types(self, text: str) -> None:
        for sign in text:
            self.strokes += 1
            if sign.isascii():
                QTest.keyClicks(self.focus, sign)
            else:
                event = QInputMethodEvent()
                event.setCommitString(sign)
                QApplication.sendEvent(self.focus, event)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        self.strokes += 1
        QTest.keyClick(self.focus, key, held)

    def enter(self, text: str) -> None:
        self.types(text)
        self.press(Qt.Key.Key_Return)

    def composes(self, preedit: str, commit: str = "") -> None:
        event = QInputMethodEvent(preedit, [])
        event.setCommitString(commit)
        QApplication.sendEvent(self.focus, event)
