"""The field that filters the list while one types."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from meetingdesk.ui.tables.columns import late_word

PAUSE = 120
"""Milliseconds after the last key before the list is asked."""


class FilterField(QLineEdit):
    """Says which words are wanted, never in the middle of a composition."""

    wanted = Signal(str)
    left = Signal()
    """Esc in the empty field, or Down or Enter: the keyboard goes to the list."""

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self.setPlaceholderText(self.tr("Filter this list (Ctrl+F)"))
        self.setAccessibleName(self.tr("Filter this list"))
        self.setClearButtonEnabled(True)
        self._composing = False
        self._asked = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask)
        self.textChanged.connect(lambda _: self._pause.start())

    @property
    def words(self) -> str:
        """The words that are wanted."""
        return self.text().strip()

    def explain(self, view: str) -> None:
        """Say what finds the rows of a list: those of actions also by side and state."""
        said, tip = self.tr("Filter this list (Ctrl+F)"), ""
        if view == "actions":
            late = late_word()
            said = self.tr("Filter: words, a side, “{late}” (Ctrl+F)").format(late=late)
            tip = self.tr(
                "The short name of a side finds what it is to do; the words of the rows find their"
                " state: {example}"
            ).format(example=f"STAMEQ {late}")
        self.setPlaceholderText(said)
        self.setToolTip(tip)

    def forget(self) -> None:
        """Become empty without a word, as another list is shown."""
        self.clear()
        self._pause.stop()
        self._asked = ""

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Know whether a composition is open."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        self._pause.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the field, and again leaves it; Down and Enter leave it."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._ask()
        elif key in {Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._ask()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        self._pause.stop()
        if not self._composing and self.words != self._asked:
            self._asked = self.words
            self.wanted.emit(self.words)
