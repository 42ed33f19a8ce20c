"""Where a paragraph is to stand that somebody proposes to move, as far as that is plain."""

from collections.abc import Iterable
from typing import Any, Protocol, TypeVar

from meetingdesk.domain.commenting import PROPOSED_MOVED, shortened, template_of
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.fields import Place, RecordId
from meetingdesk.domain.meeting import AgendaItem, Decision, Movement, Note, Statement
from meetingdesk.domain.places import key_between
from meetingdesk.domain.records import Record

R = TypeVar("R", bound=Record)
RUNNING: tuple[type[Any], ...] = (Statement, Decision, AgreedAction, Movement, Note)
"""What has its place in the course of a session."""
_NUMBERED: tuple[type[Any], ...] = (Statement, Decision, AgreedAction)


class Reader(Protocol):
    """Where records are read from."""

    def all(self, kind: type[R], /, **equals: Any) -> Iterable[R]:
        """Return the records of a kind whose fields have these values."""


def place_proposed(read: Reader, record: Record, said: str) -> Place | None:
    """Return the place to which a comment that `said` so wants a paragraph moved.

    None where a person has to see to it: the words behind which it shall stand are not those of
    one paragraph, or a heading follows them, and it may be meant to stand below that.
    """
    template, words = template_of(said) or ("", "")
    if template != PROPOSED_MOVED or not isinstance(record, Statement | Decision | AgreedAction):
        return None
    if record.session is None:
        return None
    others = [
        other
        for kind in _NUMBERED
        for other in read.all(kind, session=record.session)
        if other.id != record.id and shortened(other.text) == words
    ]
    target = others[0].place if len(others) == 1 else None
    if target is None:
        return None
    behind = sorted(_keys(read, target.parent, _NUMBERED, record.id, target.key))
    if not behind and _heading_follows(read, record.session, target):
        return None
    every = min(_keys(read, target.parent, RUNNING, record.id, target.key), default=None)
    return Place(target.parent, key_between(target.key, every))


def _keys(
    read: Reader, parent: RecordId, kinds: Iterable[type[Any]], but: RecordId, after: str
) -> list[str]:
    """Return the keys of what stands under a parent behind a key, without one record."""
    return [
        one.place.key
        for kind in kinds
        for one in read.all(kind, parent=parent)
        if one.place and one.place.key > after and one.id != but
    ]


def _heading_follows(read: Reader, session: RecordId, place: Place) -> bool:
    items = [item for item in read.all(AgendaItem, parent=session) if item.place]
    own = next((item.place for item in items if item.id == place.parent), place)
    return any(item.place and own and item.place.key > own.key for item in items)
