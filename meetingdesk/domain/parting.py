"""Where the versions of a field parted: who first gave each value, and what both came from."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from meetingdesk.domain.entries import Entry, EntryId


@dataclass(frozen=True, slots=True)
class Ground:
    """The value from which all versions of a field come, with its author and time.

    `value` is JSON; author and time are empty where the field had not been filled.
    """

    value: Any
    author: str
    time: str


def origin(head: Entry, name: str, entries: Collection[Entry]) -> Entry:
    """Return the entry that first gave a head's value to the field `name`.

    That is the head itself, unless undoing a choice put the versions back: then two heads are of
    one edit, and each stands for one of those that the choice replaced.
    """
    by_id = _of_field(name, entries)
    while head.edit and sum(e.edit == head.edit for e in by_id.values()) > 1:
        choices = (by_id[i] for i in _above(head, by_id))
        before = (by_id[i] for choice in choices for i in _above(choice, by_id))
        stood_for = next((e for e in before if e.gives(name) == head.gives(name)), None)
        if stood_for is None:
            break
        head = stood_for
    return head


def ground(name: str, heads: Sequence[Entry], entries: Collection[Entry]) -> Ground | None:
    """Return what the heads of a field come from: their nearest common ancestor.

    None where they have none, or several that differ, or where its value was erased.
    """
    by_id = _of_field(name, entries)
    lines = [_line(origin(head, name, entries), by_id) for head in heads]
    common = frozenset.intersection(*lines) if lines else frozenset()
    nearest = [by_id[i] for i in common - {seen for i in common for seen in by_id[i].replaces}]
    if not nearest:
        roots = [by_id[i] for line in lines for i in line if not _above(by_id[i], by_id)]
        return Ground(None, "", "") if _were_empty(roots, entries) else None
    if len({repr(e.gives(name)) for e in nearest}) > 1 or any(e.gone for e in nearest):
        return None
    last = max(nearest, key=lambda e: (e.time, e.id))
    return Ground(last.gives(name), last.author or last.source, last.time)


def _of_field(name: str, entries: Collection[Entry]) -> dict[EntryId, Entry]:
    return {e.id: e for e in entries if name in e.fields}


def _above(entry: Entry, by_id: Mapping[EntryId, Entry]) -> list[EntryId]:
    return [i for i in entry.replaces if i in by_id]


def _line(entry: Entry, by_id: Mapping[EntryId, Entry]) -> frozenset[EntryId]:
    """Return the ids of an entry and of all that it replaces, however far back."""
    found = {entry.id}
    waiting = [entry.id]
    while waiting:
        for above in _above(by_id[waiting.pop()], by_id):
            if above not in found:
                found.add(above)
                waiting.append(above)
    return frozenset(found)


def _were_empty(roots: Sequence[Entry], entries: Collection[Entry]) -> bool:
    """Say whether each line begins with a person who saw the record without this field."""
    added = any(e.add is not None for e in entries)
    return added and not any(e.add is not None or e.source for e in roots)
