"""The two delegations side by side, or what asks for the one that is missing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Delegation
from meetingdesk.domain.records import Organization
from meetingdesk.domain.terms import Relation
from meetingdesk.ui.focus import holds
from meetingdesk.ui.pages.session.delegation_card import DelegationCard
from meetingdesk.ui.pages.session.folding_line import FoldingLine
from meetingdesk.ui.pages.session.labels import ShortLabel, restyle
from meetingdesk.ui.pages.session.side_starter import SideStarter
from meetingdesk.ui.undo import Workbench

_SIDES = 2


class SidesRow(QWidget):
    """A card for each delegation, the own side's first."""

    def __init__(self, workbench: Workbench, session: RecordId) -> None:
        """Show the sides of a session."""
        super().__init__()
        self._bench = workbench
        self._session = session
        self.cards: dict[RecordId, DelegationCard] = {}
        self.starters: list[SideStarter] = []
        self._wide = FoldingLine(self, beside=14, below=10)
        self._line = self._wide.line
        self._line.setContentsMargins(0, 0, 0, 0)
        self._folded = QWidget(self)
        self._folded.hide()
        self._folded_lines = [ShortLabel("folded", self._folded) for _ in range(_SIDES)]
        folded = QHBoxLayout(self._folded)
        folded.setContentsMargins(0, 0, 0, 0)
        for label in self._folded_lines:
            folded.addWidget(label, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._wide)
        column.addWidget(self._folded)
        self.refresh()

    def set_folded(self, folded: bool) -> None:
        """Show one line only, or the cards."""
        self._wide.setVisible(not folded)
        self._folded.setVisible(folded)

    def refresh(self) -> None:
        """Show what is in the file; cards that stay are kept."""
        sides = self._bench.desk.all(Delegation, parent=self._session)
        ids = [side.id for side in sides]
        if ids != list(self.cards) or (len(ids) < _SIDES) != bool(self.starters):
            self._seat(sides)
        for card in self.cards.values():
            card.refresh()
        for label, card in zip(self._folded_lines, self.cards.values(), strict=False):
            label.show_text(card.summary)
            restyle(label, "side", card.title.property("side"))

    def _seat(self, sides: list[Delegation]) -> None:
        focus = QApplication.focusWidget()
        going = [d for d in self.cards if d not in {s.id for s in sides}]
        leaving = (*self.starters, *(self.cards[d] for d in going))
        had_focus = any(holds(widget, focus) for widget in leaving)
        for gone in going:
            self._let_go(self.cards.pop(gone))
        while self.starters:
            self._let_go(self.starters.pop())
        fresh = {s.id: DelegationCard(self._bench, s.id) for s in sides if s.id not in self.cards}
        self.cards = {s.id: self.cards.get(s.id) or fresh[s.id] for s in sides}
        for card in self.cards.values():
            self._line.removeWidget(card)
            self._line.addWidget(card, 1)
        missing = _SIDES - len(sides)
        owns = [True] if missing and not any(s.own for s in sides) else []
        for own in (owns + [False] * _SIDES)[: max(0, missing)]:
            self._ask(own=own)
        if had_focus:
            self.go_on(next(reversed(fresh.values()), None))

    def _ask(self, *, own: bool) -> None:
        known = self._own_body() if own else ""
        starter = SideStarter(self._bench, self._session, own=own, known=known)
        self._line.insertWidget(0 if own else self._line.count(), starter, 1)
        self.starters.append(starter)

    def go_on(self, seated: DelegationCard | None = None) -> None:
        """Give the keys to what comes next: the missing side, or who sits on the new or first."""
        card = seated or next(iter(self.cards.values()), None)
        if self.starters:
            self.starters[0].body.setFocus(Qt.FocusReason.OtherFocusReason)
        elif card:
            card.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _own_body(self) -> str:
        bodies = self._bench.desk.all(Organization, relation=Relation.OWN)
        return self._bench.settings.body or (bodies[0].acronym if bodies else "")

    def _let_go(self, widget: QWidget) -> None:
        self._line.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
