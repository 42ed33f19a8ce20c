"""The strip of keys under the log line."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from meetingdesk.ui.pages.log.chips import KindButton
from meetingdesk.ui.pages.log.looks import KeyCap
from meetingdesk.ui.pages.log.typed import Kind


class HintStrip(QWidget):
    """Says which key does what; the kinds are buttons as well."""

    def __init__(self, take: Callable[[Kind], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("hintStrip")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._left = self._pair("Alt ←")
        self._right = self._pair("Alt →")
        self._pair("Alt ↓").setText(self.tr("all speakers"))
        for kind in Kind:
            self._row.addWidget(KindButton(kind, take, self))
        self._row.addSpacing(6)
        self._pair("Shift Enter").setText(self.tr("new line"))
        moves = self._pair("Alt R L C")
        moves.setText(self.tr("arrived, left, chair"))
        self._row.addStretch(1)

    def show_sides(self, acronyms: Sequence[str]) -> None:
        """Name the sides of the two columns."""
        named = [*acronyms, "", ""]
        self._left.setText(named[0])
        self._right.setText(named[1])

    def _pair(self, keys: str) -> QLabel:
        words = QLabel(self)
        words.setProperty("role", "quiet")
        words.setTextFormat(Qt.TextFormat.PlainText)
        self._row.addWidget(KeyCap(keys, self))
        self._row.addWidget(words)
        self._row.addSpacing(8)
        return words
