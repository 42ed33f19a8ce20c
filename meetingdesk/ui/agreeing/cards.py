"""Our text beside what is proposed, each as a card, and both joined where that can be."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from meetingdesk.domain import wording_diff
from meetingdesk.domain.wording_diff import Span
from meetingdesk.ui.agreeing.heard import Heard
from meetingdesk.ui.versions.card import VersionCard

_BESIDE = 520
"""Pixels in which our text and a proposal can be read beside each other."""


class Cards(QWidget):
    """Beside each other where there is room, else one below the other."""

    rejected = Signal()
    accepted = Signal()
    joining = Signal()

    def __init__(self, heard: Heard, *, can_decide: bool) -> None:
        """Show the texts of a comment; buttons stand on them where one can decide."""
        super().__init__()
        self._can = can_decide
        self._beside = 0
        self.cards: list[VersionCard] = []
        self.joined: VersionCard | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        ours, theirs = _spans(heard)
        if heard.ours:
            leave = self.tr("Leave ours (R)")
            self.cards.append(self._card(self.tr("Our text"), ours, leave, self.rejected))
        if heard.comment.proposal:
            who = self.tr("Proposed by {who}").format(who=heard.by) if heard.by else ""
            who, take = who or self.tr("Proposed"), self.tr("Accept (A)")
            self.cards.append(self._card(who, theirs, take, self.accepted))
        if heard.joined:
            spans = wording_diff.marked(heard.changed_from, heard.joined)[1]
            title = self.tr("Joined: both changes, which do not touch")
            take = self.tr("Take the joined wording (J)")
            self.joined = self._card(title, spans, take, self.joining)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the cards anew where another number of them has room."""
        super().resizeEvent(event)
        if self._beside != self._fitting:
            self._arrange()

    def _card(
        self, who: str, spans: Sequence[Span], button: str, taken: SignalInstance
    ) -> VersionCard:
        card = VersionCard(who, "", spans, button)
        card.taken.connect(taken)
        card.take.setVisible(self._can)
        return card

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


def _spans(heard: Heard) -> tuple[Sequence[Span], Sequence[Span]]:
    """Return our text and what is proposed, marked where one words the other anew."""
    ours, theirs = heard.ours, heard.comment.proposal
    if heard.field and ours and theirs:
        return wording_diff.marked(ours, theirs)
    return [Span(ours, False)], [Span(theirs, False)]
