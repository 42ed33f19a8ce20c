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
        self._groups: list[tuple[QWidget, ...]] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._left = self._pair("Alt ←")
        self._right = self._pair("Alt →")
        self._pair("Alt ↓").setText(self.tr("all speakers"))
        for kind in Kind:
            button = KindButton(kind, take, self)
            self._row.addWidget(button)
            self._groups.append((button,))
        self._pair("Alt R L C").setText(self.tr("arrived, left, chair…"))
        self._pair("Shift Enter").setText(self.tr("new line"))
        self.item = QLabel(self)
        self.item.setProperty("role", "quiet")
        self.item.setTextFormat(Qt.TextFormat.PlainText)
        self._item = ""
        self._row.addStretch(1)
        self._row.addWidget(self.item)

    def show_sides(self, acronyms: Sequence[str]) -> None:
        """Name the sides of the two columns."""
        named = [*acronyms, "", ""]
        self._left.setText(named[0])
        self._right.setText(named[1])
        self._fit()

    def show_item(self, number: str, title: str) -> None:
        """Say under which agenda item one logs; nothing before the first."""
        said = self.tr("under {number} {title}").format(number=number, title=title)
        self._item = said if title else ""
        self.item.setToolTip(self._item)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Ask for no width: what does not fit is left out."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out hints where there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show as many hints as fit, whole; those at the right go first, the item stays."""
        short = self.fontMetrics().elidedText(
            self._item, Qt.TextElideMode.ElideRight, max(self.width() // 3, 60)
        )
        self.item.setText(short)
        self.item.setVisible(bool(short))
        left = self.width() - (self.item.sizeHint().width() + 12 if short else 0)
        for group in self._groups:
            # The space after a pair counts as well as the gaps within it.
            left -= sum(w.sizeHint().width() + self._row.spacing() for w in group)
            left -= 12 if len(group) > 1 else 0
            for widget in group:
                widget.setVisible(left >= 0)

    def _pair(self, keys: str) -> QLabel:
        words = QLabel(self)
        cap = KeyCap(keys, self)
        self._groups.append((cap, words))
        words.setProperty("role", "quiet")
        words.setTextFormat(Qt.TextFormat.PlainText)
        self._row.addWidget(cap)
        self._row.addWidget(words)
        self._row.addSpacing(8)
        return words
