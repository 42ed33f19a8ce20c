"""The strip of keys under the log line."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from meetingdesk.ui.pages.log.chips import KindButton
from meetingdesk.ui.pages.log.looks import KeyCap
from meetingdesk.ui.pages.log.typed import Kind

_SPEAKERS = 3
"""How many pairs of key and words tell of speakers; they come first."""
_LEAST = 60
"""Pixels below which the name of an item says nothing."""


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
        """Show as many hints as fit, whole: the kinds before all, then who speaks, the item."""
        kinds = [group for group in self._groups if len(group) == 1]
        pairs = [group for group in self._groups if len(group) > 1]
        left = self._show([*kinds, *pairs[:_SPEAKERS]], self.width())
        room = min(left - 12, self.width() // 3)
        short = self.fontMetrics().elidedText(self._item, Qt.TextElideMode.ElideRight, room)
        shown = room >= _LEAST and bool(short)
        self.item.setText(short)
        self.item.setVisible(shown)
        self._show(pairs[_SPEAKERS:], left - (self.item.sizeHint().width() + 12 if shown else 0))

    def _show(self, groups: Sequence[tuple[QWidget, ...]], left: int) -> int:
        """Show groups in so many pixels; return what is left, less than nothing if some are out."""
        for group in groups:
            if isinstance(group[-1], QLabel) and not group[-1].text():
                # A side that is not there yet has no key.
                for widget in group:
                    widget.hide()
                continue
            # The space after a pair counts as well as the gaps within it.
            left -= sum(w.sizeHint().width() + self._row.spacing() for w in group)
            left -= 12 if len(group) > 1 else 0
            for widget in group:
                widget.setVisible(left >= 0)
        return left

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
