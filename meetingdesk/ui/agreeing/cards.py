"""Our text beside what is proposed, each as a card, and both joined where that can be."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance

from meetingdesk.domain import wording_diff
from meetingdesk.domain.wording_diff import Span
from meetingdesk.ui.agreeing.heard import Heard
from meetingdesk.ui.versions.card import VersionCard
from meetingdesk.ui.versions.card_grid import CardGrid


class Cards(CardGrid):
    """The texts of one comment; a button on each takes it."""

    rejected = Signal()
    accepted = Signal()
    joining = Signal()

    def __init__(self, heard: Heard, *, can_decide: bool) -> None:
        """Show the texts of a comment; buttons stand on them where one can decide."""
        super().__init__()
        self._can = can_decide
        cards: list[VersionCard] = []
        joined: VersionCard | None = None
        ours, theirs = _spans(heard)
        if heard.ours:
            leave = self.tr("Leave ours (R)")
            cards.append(self._card(self.tr("Our text"), ours, leave, self.rejected))
        if heard.comment.proposal:
            who = self.tr("Proposed by {who}").format(who=heard.by) if heard.by else ""
            who, take = who or self.tr("Proposed"), self.tr("Accept (A)")
            cards.append(self._card(who, theirs, take, self.accepted))
        if heard.joined:
            spans = wording_diff.marked(heard.changed_from, heard.joined)[1]
            title = self.tr("Joined: both changes, which do not touch")
            take = self.tr("Take the joined wording (J)")
            joined = self._card(title, spans, take, self.joining)
        self.hold(cards, joined)

    def _card(
        self, who: str, spans: Sequence[Span], button: str, taken: SignalInstance
    ) -> VersionCard:
        card = VersionCard(who, "", spans, button)
        card.taken.connect(taken)
        card.take.setVisible(self._can)
        return card


def _spans(heard: Heard) -> tuple[Sequence[Span], Sequence[Span]]:
    """Return our text and what is proposed, marked where one words the other anew."""
    ours, theirs = heard.ours, heard.comment.proposal
    if heard.field and ours and theirs:
        return wording_diff.marked(ours, theirs)
    return [Span(ours, False)], [Span(theirs, False)]
