"""Who of a side is there, as its head-line tells it, and the command that all of them are."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from meetingdesk.desk import Desk
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Delegate, Movement, Session
from meetingdesk.domain.terms import MovementKind, Presence, Status
from meetingdesk.ui.pages.session.delegation_edits import head_count

translate = QCoreApplication.translate


class AllHere(QToolButton):
    """Says of all who are still expected that they are there."""

    def __init__(self, parent: QWidget) -> None:
        """Make the button, out of sight."""
        super().__init__(parent)
        self.setObjectName("allHere")
        self.setProperty("chip", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setText(self.tr("All are here"))
        self.setToolTip(self.tr("Notes who is still expected as present"))
        self.hide()

    def offer(self, session: Session | None, delegates: list[Delegate], side: str) -> None:
        """Show it once the session is held, or somebody is there, while others are expected."""
        presences = {delegate.presence for delegate in delegates}
        held = session is not None and session.status is not Status.PLANNED
        begun = held or Presence.PRESENT in presences
        self.setVisible(begun and Presence.EXPECTED in presences)
        self.setAccessibleName(self.tr("{side}: all are here").format(side=side))


def counted(desk: Desk, delegates: list[Delegate]) -> str:
    """Return how many are present, are still expected, and have left again."""
    gone = _gone(desk, delegates)
    here = [delegate for delegate in delegates if delegate.id not in gone]
    present = head_count(here, Presence.PRESENT)
    expected = head_count(here, Presence.EXPECTED)
    said = []
    if present or not expected:
        said.append(translate("DelegationCard", "{n} present").format(n=present))
    if expected:
        said.append(translate("DelegationCard", "{n} expected").format(n=expected))
    if gone:
        left = head_count([d for d in delegates if d.id in gone], *Presence)
        said.append(translate("DelegationCard", "{n} left").format(n=left))
    return ", ".join(said)


def _gone(desk: Desk, delegates: list[Delegate]) -> set[RecordId]:
    """Return who has left and has not come back, as the record has it."""
    session = next((d.session for d in delegates if d.session), None)
    away: dict[RecordId, bool] = {}
    moves = desk.all(Movement, session=session) if session else []
    for moved in sorted(moves, key=lambda m: (m.at, m.place.key if m.place else "")):
        if moved.delegate and moved.kind is not MovementKind.TOOK_THE_CHAIR:
            away[moved.delegate] = moved.kind is MovementKind.LEFT
    return {d.id for d in delegates if away.get(d.id)}
