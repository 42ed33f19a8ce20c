"""What a person does with a comment: each decision is one edit, which undo takes back whole."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Protocol, TypeVar

from meetingdesk.domain.agreeing import Comment
from meetingdesk.domain.commenting import DUE, LEFT_OUT, NEW, PAPER, TEXT
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.dues import Due, due_of, read_due
from meetingdesk.domain.edits import Change, Edit
from meetingdesk.domain.entries import Entry, EntryId
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import Place, RecordId, spec
from meetingdesk.domain.journal import in_causal_order
from meetingdesk.domain.kinds import INTERNAL, KINDS, translation_id
from meetingdesk.domain.meeting import AgendaItem, Decision, Statement
from meetingdesk.domain.moving import RUNNING, place_proposed
from meetingdesk.domain.places import key_between
from meetingdesk.domain.records import Record, Translation
from meetingdesk.domain.terms import CommentState

R = TypeVar("R", bound=Record)
Seen = Mapping[str, frozenset[EntryId]]
_FIRST = ("Statement", "Decision", "AgreedAction", "AgendaItem", "Session")


class Reader(Protocol):
    """Where records are read from."""

    def get(self, kind: type[R], record: RecordId, /) -> R | None:
        """Return one record, or None where there is none."""

    def all(self, kind: type[R], /, **equals: Any) -> Iterable[R]:
        """Return the records of a kind whose fields have these values."""


@dataclass(frozen=True, kw_only=True)
class Wording:
    """The text that a comment's proposal words anew: a record's own, or its translation."""

    record: Record
    field: str

    @property
    def text(self) -> str:
        """What it says now."""
        return str(getattr(self.record, self.field))

    @property
    def said_of(self) -> RecordId:
        """The record of which the paper prints it."""
        of = self.record.record if isinstance(self.record, Translation) else None
        return of or self.record.id

    @property
    def language(self) -> str:
        """The language in which it is written, where the record says so."""
        return str(getattr(self.record, "language", ""))


def commented(read: Reader, comment: Comment) -> Record | None:
    """Return the record on which a comment was made."""
    names = [*_FIRST, *(name for name in KINDS if name not in (*_FIRST, *INTERNAL))]
    found = (read.get(KINDS[name], comment.record) for name in names if comment.record)
    return next((record for record in found if record), None)


def wording_of(read: Reader, comment: Comment) -> Wording | None:
    """Return the text that a comment's proposal can be put in place of, if there is one."""
    field = comment.field or TEXT
    record = None if field in (NEW, LEFT_OUT, PAPER) else commented(read, comment)
    if record is None:
        return None
    own = getattr(record, "language", "")
    if comment.language and comment.language != own:
        rendering = read.get(Translation, translation_id(record.id, field, comment.language))
        if rendering and rendering.text:
            return Wording(record=rendering, field="text")
    known = spec(type(record), field)
    return Wording(record=record, field=field) if known and known.form == "text" else None


def accepted(
    read: Reader, comment: Comment, label: str, *, wording: str = "", seen: Seen | None = None
) -> Edit:
    """Return the edit that takes a proposal over, or another `wording` of one's own.

    What is proposed becomes the record's text, a new paragraph, one left out or moved, or the day
    on which an action is due; where the proposal is about what no record says, or it is not plain
    what day, or where to move a paragraph, only the comment is marked. `seen` are the heads of the
    text (by field) that the person saw.
    """
    said = wording or comment.proposal
    decided = _decided(comment, CommentState.ACCEPTED, "")
    record = commented(read, comment)
    # Who words anew what was to be left out, keeps it.
    kept = bool(wording) and comment.field == LEFT_OUT
    target = wording_of(read, replace(comment, field="") if kept else comment)
    more: tuple[Change, ...] = ()
    if target and said and said != target.text:
        values: dict[str, Any] = {target.field: said}
        after = replace(target.record, **values)
        more = (Change(before=target.record, after=after, seen=seen or {}),)
    elif isinstance(record, AgreedAction) and (due := due_proposed(comment, said)):
        after = replace(record, due=due.kind, due_on=due.on, due_before=due.before)
        more = (Change(before=record, after=after),) if due != due_of(record) else ()
    elif comment.field == NEW and said and record:
        more = tuple(Change(before=None, after=new) for new in _behind(read, record, comment, said))
    elif comment.field == NEW and record:
        more = tuple(_moved(read, record, comment))
    elif comment.field == LEFT_OUT and record and not kept:
        more = (Change(before=record, after=None),)
    return Edit(label=label, changes=(decided, *more))


def due_proposed(comment: Comment, said: str) -> Due | None:
    """Return when a comment wants an action to be due that has `said` so; None where unclear.

    A day without a year is the next one after the comment came.
    """
    if comment.field != DUE or not said.strip():
        return None
    try:
        return read_due(said, date.fromisoformat(comment.received_at[:10]))
    except (RuleBroken, ValueError):
        return None


def takes_over(read: Reader, comment: Comment) -> bool:
    """Return whether accepting a comment as it is changes the text of the minutes."""
    return len(accepted(read, comment, "").changes) > 1


def rejected(comment: Comment, label: str, answer: str = "") -> Edit:
    """Return the edit that leaves the text as it is, with what is answered."""
    return Edit(label=label, changes=(_decided(comment, CommentState.REJECTED, answer),))


def answered(comment: Comment, label: str, answer: str) -> Edit:
    """Return the edit that answers a comment; what was decided on its proposal stays."""
    is_open = comment.state is CommentState.OPEN
    state = CommentState.ANSWERED if is_open else comment.state
    return Edit(label=label, changes=(_decided(comment, state, answer),))


def can_decide(comment: Comment) -> bool:
    """Say whether a comment can be accepted or rejected: an answer alone decides nothing."""
    return comment.state in (CommentState.OPEN, CommentState.ANSWERED)


def wording_then(entries: Collection[Entry], field: str, at: str) -> str | None:
    """Return what a text said before a moment (in UTC); None where its entries do not tell."""
    before = [e for e in in_causal_order(entries) if field in e.fields and e.time < at]
    value = before[-1].gives(field) if before else None
    return value if isinstance(value, str) else None


def _decided(comment: Comment, state: CommentState, answer: str) -> Change:
    after = replace(comment, state=state, answer=answer or comment.answer)
    return Change(before=comment, after=after)


def _moved(read: Reader, record: Record, comment: Comment) -> Iterable[Change]:
    """Yield the change that moves a record to where a comment wants it, where that is plain."""
    place = place_proposed(read, record, comment.text)
    if place and isinstance(record, Statement | Decision | AgreedAction):
        yield Change(before=record, after=replace(record, place=place))


def _behind(read: Reader, record: Record, comment: Comment, text: str) -> Iterable[Statement]:
    """Yield the paragraph that is to stand behind a record of the running order."""
    if not isinstance(record, Statement | Decision | AgreedAction | AgendaItem):
        return
    at = record.place
    if at is None:
        return
    if isinstance(record, AgendaItem):
        parent, before, session, language = record.id, "", at.parent, comment.language
    else:
        parent, before, language = at.parent, at.key, record.language
        session = record.session or at.parent
    keys = [
        entry.place.key
        for kind in RUNNING
        for entry in read.all(kind, parent=parent)
        if entry.place and entry.place.key > before
    ]
    place = Place(parent, key_between(before or None, min(keys, default=None)))
    yield Statement(session=session, place=place, text=text, language=language)
