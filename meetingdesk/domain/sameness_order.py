"""The running order of two records of one session, when they are joined: by the clock."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from meetingdesk.domain import commitments, meeting
from meetingdesk.domain.edits import Change
from meetingdesk.domain.fields import Place
from meetingdesk.domain.places import key_between
from meetingdesk.domain.records import Record
from meetingdesk.domain.sameness import Pair, Reader

_LOGGED: tuple[type[Record], ...] = (
    meeting.Note,
    meeting.InternalRemark,
    meeting.Statement,
    meeting.Decision,
    meeting.Movement,
    commitments.AgreedAction,
)


def by_the_clock(read: Reader, pair: Pair) -> Iterator[Change]:
    """Return the moves that bring what was logged twice under one item into one order.

    Each keeps its own order; between them the time of logging decides. Only places of the record
    that is stood for change, and they stay its own: parted, it has them in the order it had.
    """
    if not isinstance(pair.kept, meeting.Session | meeting.AgendaItem):
        return
    mine, theirs = _logged(read, pair.kept), _logged(read, pair.other)
    low: str | None = None
    at = 0
    for entry in theirs if mine else ():
        while at < len(mine) and not _later(mine[at], entry):
            low = mine[at].place.key
            at += 1
        high = mine[at].place.key if at < len(mine) else None
        key = entry.place.key
        if not (low or "") < key < (high or "~"):
            key = key_between(low, high)
            moved = Place(entry.place.parent, key)
            yield Change(before=entry, after=replace(entry, place=moved))
        low = key


def _logged(read: Reader, under: Record) -> list[Any]:
    found: list[Any] = [entry for kind in _LOGGED for entry in read.all(kind, parent=under.id)]
    return sorted(found, key=lambda entry: entry.place.key)


def _later(one: Any, than: Any) -> bool:
    """Say whether one was surely logged later than the other."""
    mine, theirs = getattr(one, "at", ""), getattr(than, "at", "")
    return bool(mine and theirs and mine > theirs)
