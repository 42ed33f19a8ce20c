"""One field of one record, as it is in the file: value, versions, draft."""

from typing import Any

from meetingdesk.desk import Draft
from meetingdesk.domain import edits
from meetingdesk.domain.entries import EntryId
from meetingdesk.domain.errors import RuleBroken, Sentence
from meetingdesk.domain.fields import RecordId, spec
from meetingdesk.domain.journal import Version
from meetingdesk.domain.records import Record
from meetingdesk.ui.undo import Workbench

GONE = Sentence("This was removed meanwhile. Copy what you typed, or undo the removal.")


class BoundField:
    """What an editor reads and writes."""

    def __init__(
        self, workbench: Workbench, kind: type[Record], record: RecordId, name: str
    ) -> None:
        """Bind the field `name` of a record of `kind`."""
        found = spec(kind, name)
        assert found, name
        self.workbench = workbench
        self.desk = workbench.desk
        self.kind = kind
        self.record = record
        self.name = name
        self.spec = found

    @property
    def value(self) -> Any:
        """The value now; the field's default where the record is hidden."""
        record = self.desk.get(self.kind, self.record)
        return self.spec.default if record is None else getattr(record, self.name)

    @property
    def heads(self) -> frozenset[EntryId]:
        """The heads now, to be taken when typing begins."""
        return self.desk.heads(self.record, self.name)

    @property
    def versions(self) -> tuple[Version, ...]:
        """The versions of the field, where there are two or more."""
        return self.desk.versions_of(self.record).get(self.name, ())

    def write(self, label: str, value: Any, seen: frozenset[EntryId]) -> None:
        """Give the field a value, replacing the heads `seen`.

        Raises RuleBroken where the record is gone or the value breaks its rule, FileTrouble.
        """
        record = self.desk.get(self.kind, self.record)
        if record is None:
            raise RuleBroken(GONE)
        if getattr(record, self.name) != value:
            heads = {self.name: seen}
            self.workbench.perform(edits.revise(label, record, heads, **{self.name: value}))

    @property
    def draft(self) -> Draft | None:
        """What was typed here when the program stopped."""
        for draft in self.desk.drafts():
            if draft.record == self.record and draft.field == self.name:
                return draft
        return None

    def keep(self, text: str, seen: frozenset[EntryId]) -> None:
        """Keep what is being typed. Raises FileTrouble."""
        self.desk.keep_draft(
            Draft(
                record=self.record,
                kind=self.kind.__name__,
                field=self.name,
                text=text,
                seen=seen,
            )
        )

    def drop(self) -> None:
        """Forget what was being typed. Raises FileTrouble."""
        self.desk.drop_draft(self.record, self.name)
