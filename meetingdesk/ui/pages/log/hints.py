"""The strip of keys under the log line."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
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
        self._caps: dict[QLabel, KeyCap] = {}
        self._left = self._pair("Alt ←")
        self._right = self._pair("Alt →")
        self._pair("Alt ↓").setText(self.tr("all speakers"))
        for kind in Kind:
            self._row.addWidget(KindButton(kind, take, self))
        self._optional = [
            self._pair("Alt R L C"),
            self._pair("Shift Enter"),
        ]
        for words, text in zip(
            self._optional, (self.tr("arrived, left, chair…"), self.tr("new line")), strict=True
        ):
            words.setText(text)
        self._row.addStretch(1)

    def show_sides(self, acronyms: Sequence[str]) -> None:
        """Name the sides of the two columns."""
        named = [*acronyms, "", ""]
        self._left.setText(named[0])
        self._right.setText(named[1])

    def minimumSizeHint(self) -> QSize:
        """Ask for no width: what does not fit is left out."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out hints where there is no room for them."""
        super().resizeEvent(event)
        for words in (self._optional[1], self._optional[0]):
            self._let_be_seen(words, shown=True)
        for words in self._optional:
            if self._row.sizeHint().width() > self.width():
                self._let_be_seen(words, shown=False)

    def _let_be_seen(self, words: QLabel, *, shown: bool) -> None:
        words.setVisible(shown)
        self._caps[words].setVisible(shown)

    def _pair(self, keys: str) -> QLabel:
        words = QLabel(self)
        self._caps[words] = KeyCap(keys, self)
        words.setProperty("role", "quiet")
        words.setTextFormat(Qt.TextFormat.PlainText)
        self._row.addWidget(self._caps[words])
        self._row.addWidget(words)
        self._row.addSpacing(8)
        return words
