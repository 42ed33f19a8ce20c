"""Cards beside each other where there is room, else one below the other."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from meetingdesk.ui.versions.card import VersionCard

_BESIDE = 520
"""Pixels in which two texts can be read beside each other."""


class CardGrid(QWidget):
    """Texts to choose from; the wording that joins them stands below all of them."""

    def __init__(self) -> None:
        """Hold no cards as yet."""
        super().__init__()
        self.cards: list[VersionCard] = []
        self.joined: VersionCard | None = None
        self._beside = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)

    def hold(self, cards: Sequence[VersionCard], joined: VersionCard | None) -> None:
        """Show these cards."""
        self.cards, self.joined = list(cards), joined
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the cards anew where another number of them has room."""
        super().resizeEvent(event)
        if self._beside != self._fitting:
            self._arrange()

    @property
    def _fitting(self) -> int:
        return 2 if self.width() >= _BESIDE else 1

    def _arrange(self) -> None:
        beside = self._beside = self._fitting
        for column in (0, 1):
            self._grid.setColumnStretch(column, int(column < beside))
        for at, card in enumerate(self.cards):
            wide = beside if len(self.cards) == 1 else 1
            self._grid.addWidget(card, at // beside, at % beside, 1, wide)
        if self.joined:
            self._grid.addWidget(self.joined, len(self.cards), 0, 1, beside)
