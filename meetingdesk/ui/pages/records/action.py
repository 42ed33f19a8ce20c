"""The page of an agreed action."""

from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.dues import late
from meetingdesk.domain.meeting import Session
from meetingdesk.domain.records import Record
from meetingdesk.ui import words
from meetingdesk.ui.fields.saying import named, record_named
from meetingdesk.ui.pages.records.kinds import progress
from meetingdesk.ui.pages.records.link import Link
from meetingdesk.ui.pages.records.page import RecordPage
from meetingdesk.ui.undo import Workbench

_FIELDS = (
    "text",
    "delegation",
    "organization",
    "unit",
    "person",
    "due",
    "status",
    "decision",
    "number",
)


class ActionPage(RecordPage):
    """What was promised, by whom, until when, and what came of it."""

    def __init__(self, workbench: Workbench, action: AgreedAction) -> None:
        """Show an action."""
        # An action that was logged stays in the running order of its session.
        names = _FIELDS if action.place else ("session", *_FIELDS)
        super().__init__(workbench, action, names, [progress()], self.tr("action"))

    def add_parts(self) -> None:
        """Add the way to the session."""
        self.session = Link(self)
        self.session.clicked.connect(self._go)
        self.insert_below_title(self.session)

    def called(self, record: Record) -> str:
        """Return the action with its number."""
        assert isinstance(record, AgreedAction)
        number = self.tr("Action {number}").format(number=record.number) if record.number else ""
        return number or self.tr("Action")

    def said_of(self, record: Record) -> str:
        """Return who has to do it, how far it is, and whether it is late."""
        assert isinstance(record, AgreedAction)
        desk = self.bench.desk
        body = record_named(desk, record.organization, ("Organization",))
        side = record_named(desk, record.delegation, ("Delegation",))
        parts = [body or side, words.term(record.status)]
        if late(record, desk.today()):
            parts.append(self.tr("late"))
        parts.append(super().said_of(record))
        return " · ".join(part for part in parts if part)

    def refresh(self) -> None:
        """Show what is in the file, and the session."""
        super().refresh()
        action = self.bench.desk.get(AgreedAction, self.record)
        session = self.bench.desk.get(Session, action.session) if action else None
        self.session.setVisible(session is not None)
        if session:
            name = named(self.bench.desk, session)
            self.session.say(self.tr("Session: {name}").format(name=name))

    def _go(self) -> None:
        action = self.bench.desk.get(AgreedAction, self.record)
        if action and action.session:
            self.opened.emit("sessions", action.session)
