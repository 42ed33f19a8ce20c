"""A decision on a comment is opened again: what its acceptance changed, and the way back."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol, TypeVar

from meetingdesk.domain.agreeing import Comment
from meetingdesk.domain.commenting import NEW
from meetingdesk.domain.deciding import commented, wording_of
from meetingdesk.domain.edits import Change, Edit
from meetingdesk.domain.entries import REMOVED, Entry
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import RecordId, spec
from meetingdesk.domain.journal import fold, in_causal_order
from meetingdesk.domain.meeting import AgendaItem, Statement
from meetingdesk.domain.records import Record
from meetingdesk.domain.terms import CommentState

R = TypeVar("R", bound=Record)
_Whole = Mapping[RecordId, list[Entry]]


class Reader(Protocol):
    """Where records are read from, and how they came about."""

    def get(self, kind: type[R], record: RecordId, /) -> R | None:
        """Return one record, or None where there is none."""

    def all(self, kind: type[R], /, **equals: Any) -> Iterable[R]:
        """Return the records of a kind whose fields have these values."""

    def entries(self, records: Collection[RecordId]) -> _Whole:
        """Return all that is known of how records came about."""

    def entries_of_whole(self, record: RecordId) -> _Whole:
        """Return the same of a record and of all that belongs to it."""


@dataclass(frozen=True, kw_only=True)
class WayBack:
    """What the acceptance of a comment did to the text, and the change that puts it back.

    `change` is None where the text was changed since: it is then left to a person.
    """

    change: Change | None

    @property
    def words(self) -> str:
        """What the text says once it is put back; nothing where no words are."""
        changed = self._changed
        return str(changed[0]) if len(changed) == 1 and isinstance(changed[0], str) else ""

    @property
    def takes_out(self) -> bool:
        """Whether the paragraph that came in goes out again."""
        return self.change is not None and self.change.after is None

    @property
    def _changed(self) -> list[Any]:
        before, after = (self.change.before, self.change.after) if self.change else (None, None)
        if before is None or after is None:
            return []
        return [value for name, value in vars(after).items() if value != getattr(before, name)]


def way_back(read: Reader, comment: Comment) -> WayBack | None:
    """Return what putting an accepted comment's words back takes; None where it changed nothing.

    What one edit said belongs together: that of the acceptance is known by its mark.
    """
    if comment.state is not CommentState.ACCEPTED:
        return None
    said = in_causal_order(read.entries([comment.id])[comment.id])
    accepted = CommentState.ACCEPTED.value
    edits = [e.edit for e in said if e.edit and e.field == "state" and e.value == accepted]
    touched = list(_touched(read, comment))
    known = read.entries([record.id for record in touched])
    for edit in reversed(edits):
        for record in touched:
            done = [e for e in known[record.id] if e.edit == edit and e.field != REMOVED]
            if done:
                return WayBack(change=_back(read, record, done))
    return None


def opened_again(comment: Comment, label: str, back: WayBack | None = None) -> Edit:
    """Return the edit that lets a comment be decided anew; the answer stays.

    With a way `back` the text is put back by the same edit, else it stays as it is.
    """
    opened = Change(before=comment, after=replace(comment, state=CommentState.OPEN))
    more = (back.change,) if back and back.change else ()
    return Edit(label=label, changes=(opened, *more))


def _touched(read: Reader, comment: Comment) -> Iterator[Record]:
    """Yield the records that accepting a comment can have changed or added."""
    target = wording_of(read, comment)
    record = commented(read, comment)
    if target:
        yield target.record
    if record and not (target and target.record.id == record.id):
        yield record
    if record and comment.field == NEW:
        place = getattr(record, "place", None)
        session = place.parent if isinstance(record, AgendaItem) and place else None
        session = session or getattr(record, "session", None) or (place and place.parent)
        yield from read.all(Statement, session=session) if session else ()


def _back(read: Reader, record: Record, done: Collection[Entry]) -> Change | None:
    """Return the change that takes back what an edit did to a record, if nobody did more."""
    whole = read.entries_of_whole(record.id)
    own = [entry for entry in whole[record.id] if entry.field != REMOVED]
    if any(entry.add is not None for entry in done):
        alone = len(own) == len(done) and not any(whole[r] for r in whole if r != record.id)
        return Change(before=record, after=None) if alone else None
    now, by_id = fold(record.id, own), {entry.id: entry for entry in own}
    values: dict[str, Any] = {}
    for entry in done:
        name, known = entry.field, spec(type(record), entry.field)
        replaced = [by_id[one] for one in sorted(entry.replaces) if one in by_id]
        if known is None or now.versions(name) or now.value(name) != entry.value:
            return None
        if any(one.gone for one in replaced):
            return None
        try:
            values[name] = known.check(replaced[0].gives(name) if replaced else None)
        except RuleBroken:
            return None
    seen = {name: now.head_ids(name) for name in values}
    return Change(before=record, after=replace(record, **values), seen=seen)
