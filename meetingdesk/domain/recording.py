"""From a change of a record to the entries that say it."""

from collections.abc import Iterable
from typing import Any

from meetingdesk.domain.edits import Change
from meetingdesk.domain.entries import (
    REMOVED,
    By,
    EntryId,
    adding,
    removing,
    setting,
    taking_back,
)
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import specs
from meetingdesk.domain.journal import State
from meetingdesk.domain.records import Record
from meetingdesk.domain.wholes import said_with

_NOTHING_IS_NONE = ("instant", "clock", "language", "digest")


def said_values(record: Record) -> dict[str, Any]:
    """Return the JSON values of a record's fields, those at their default left out.

    Raises RuleBroken where a value breaks its field's rule.
    """
    values = {}
    for known in specs(type(record)):
        value = getattr(record, known.name)
        if value != known.default:
            plain = known.plain(value)
            known.check(plain)
            values[known.name] = plain
    return values


def entries_of(change: Change, state: State, belonging: Iterable[State], by: By) -> list[bytes]:
    """Return the entries that a change amounts to.

    `state` is the record's state now; `belonging` the states of all that belongs to it, needed
    for a removal only. Raises RuleBroken where a value breaks its field's rule.
    """
    if change.after is None:
        return [_removal(change, state, belonging, by)] if state.known else []
    if change.before is None:
        return _addition(change.after, state, by)
    return _revision(change, change.before, change.after, state, by)


def _addition(record: Record, state: State, by: By) -> list[bytes]:
    """Return the entry that adds a record, or those that take it back as it is now given."""
    kind = type(record).__name__
    values = said_values(record)
    if not state.known:
        return [adding(by, kind, record.id, values)]
    entries = []
    if state.removals:
        entries.append(taking_back(by, kind, record.id, state.head_ids(REMOVED)))
    for known in specs(type(record)):
        value = values.get(known.name, known.plain(known.default))
        if _shown(state, known.name, known.plain(known.default)) != value:
            heads = state.head_ids(known.name)
            entries.append(setting(by, kind, record.id, known.name, value, heads))
    return entries


def _revision(change: Change, before: Record, after: Record, state: State, by: By) -> list[bytes]:
    if not state.known:
        raise RuleBroken("this record is not in the file any more")
    kind = type(after).__name__
    known_fields = {known.name: known for known in specs(type(after))}
    changed = [n for n in known_fields if getattr(before, n) != getattr(after, n)]
    # What has two versions that its author did not see is decided by nobody.
    along = [n for n in said_with(kind, changed) if n in change.seen or len(state.head_ids(n)) < 2]
    entries = []
    for name, known in known_fields.items():
        if name in changed or name in along:
            new = getattr(after, name)
            # Of a moment, an hour or a language, nothing is no value: None stands for it.
            value = known.plain(new) if new or known.form not in _NOTHING_IS_NONE else None
            known.check(value)
            heads: frozenset[EntryId] = change.seen.get(name, state.head_ids(name))
            entries.append(setting(by, kind, after.id, name, value, heads))
    return entries


def _removal(change: Change, state: State, belonging: Iterable[State], by: By) -> bytes:
    covers = change.seen.get(REMOVED)
    if covers is None:
        covers = state.standing.union(*(s.standing for s in belonging if s.known))
    subject = change.subject
    heads = state.head_ids(REMOVED)
    return removing(by, type(subject).__name__, subject.id, heads, covers - heads)


def _shown(state: State, name: str, default: Any) -> Any:
    value = state.value(name)
    return default if value is None else value
