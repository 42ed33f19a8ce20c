"""The day of a session; sittings of the same day move with it, in one edit."""

from typing import Any

from PySide6.QtWidgets import QWidget

from meetingdesk.domain import edits
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.entries import EntryId
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Session, Sitting
from meetingdesk.domain.records import Record
from meetingdesk.ui.fields import DateField
from meetingdesk.ui.fields.bound import BoundField
from meetingdesk.ui.undo import Workbench


class _BoundDay(BoundField):
    """The day as it is in the file."""

    def write(self, label: str, value: Any, seen: frozenset[EntryId]) -> None:
        """Give session and sittings another day. Raises as its base does."""
        session = self.desk.get(Session, self.record)
        if session is None or session.held_on == value:
            super().write(label, value, seen)
            return
        moving = [
            edits.revise(label, sitting, held_on=value)
            for sitting in self.desk.all(Sitting, session=session.id)
            if sitting.held_on == session.held_on
        ]
        day: Edit = edits.revise(label, session, {self.name: seen}, held_on=value)
        self.workbench.perform(edits.joined(label, [day, *moving]))


class SessionDay(DateField):
    """Edits the day of a session."""

    def __init__(
        self,
        workbench: Workbench,
        kind: type[Record],
        record: RecordId,
        field: str,
        *,
        label: str,
        parent: QWidget | None = None,
    ) -> None:
        """Edit `field` of a session."""
        super().__init__(workbench, kind, record, field, label=label, parent=parent)
        self.bound = _BoundDay(workbench, kind, record, field)
