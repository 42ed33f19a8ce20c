"""What entries say of a record: a pure function of the set of them, whatever their order."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from meetingdesk.domain.entries import REMOVED, Entry, EntryId
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import FieldSpec, RecordId, spec
from meetingdesk.domain.kinds import KINDS, OWNERS
from meetingdesk.domain.records import Record


@dataclass(frozen=True, slots=True)
class Version:
    """A value that a head gives to a field."""

    entry: EntryId
    value: Any
    author: str
    time: str


@dataclass(frozen=True, slots=True)
class State:
    """One record as its entries give it, removals of what it belongs to left aside.

    `heads` gives for each field the entries that no other replaces there, smallest id first;
    `known` is false while no entry has added the record.
    """

    record: RecordId
    kind: str
    known: bool
    heads: Mapping[str, tuple[Entry, ...]]

    def value(self, name: str) -> Any:
        """Return the JSON value shown for a field: that of the smallest head."""
        heads = self.heads.get(name)
        return heads[0].gives(name) if heads else None

    def versions(self, name: str) -> tuple[Version, ...]:
        """Return the differing versions of a field; empty where all its heads agree."""
        heads = self.heads.get(name, ())
        if len(heads) < 2 or name == REMOVED:
            return ()
        differing: dict[str, Version] = {}
        for head in heads:
            value = head.gives(name)
            said = Version(head.id, value, head.author or head.source, head.time)
            differing.setdefault(_sense(value, self._spec(name)), said)
        return tuple(differing.values()) if len(differing) > 1 else ()

    def _spec(self, name: str) -> FieldSpec | None:
        kind = KINDS.get(self.kind)
        return spec(kind, name) if kind else None

    def head_ids(self, name: str) -> frozenset[EntryId]:
        """Return the ids of a field's heads."""
        return frozenset(head.id for head in self.heads.get(name, ()))

    @property
    def all_head_ids(self) -> frozenset[EntryId]:
        """The ids of the heads of all fields, the pseudo-field of removal among them."""
        return frozenset(head.id for heads in self.heads.values() for head in heads)

    @property
    def removals(self) -> tuple[Entry, ...]:
        """The removals that stand."""
        return tuple(e for e in self.heads.get(REMOVED, ()) if e.gives(REMOVED) is True)

    @property
    def standing(self) -> frozenset[EntryId]:
        """The heads that a removal must have covered to hide the record."""
        return self.all_head_ids - {e.id for e in self.removals}

    @property
    def owners(self) -> frozenset[RecordId]:
        """The records to which this one belongs, by the values shown."""
        owners = (_owner(self.value(name)) for name in OWNERS.get(self.kind, ()))
        return frozenset(owner for owner in owners if owner)

    def build(self) -> Record | None:
        """Return the record with the values shown, or None for a kind unknown here.

        A value that breaks its field's rule (from a newer or foreign program) reads as empty.
        """
        kind = KINDS.get(self.kind)
        if kind is None or not self.known:
            return None
        values: dict[str, Any] = {}
        for name in self.heads:
            known = spec(kind, name)
            if known is not None:
                values[name] = _lenient(known, self.value(name))
        return kind(id=self.record, **values)


def fold(record: RecordId, entries: Collection[Entry]) -> State:
    """Return the state of a record, given all entries about it."""
    if len(entries) == 1:
        (only,) = entries
        heads = {name: (only,) for name in only.fields}
        return State(record, only.kind, only.add is not None, heads)
    replaced: set[tuple[str, EntryId]] = set()
    for entry in entries:
        for name in entry.fields:
            replaced.update((name, seen) for seen in entry.replaces)
    grown: dict[str, list[Entry]] = {}
    for entry in sorted(entries, key=lambda e: e.id):
        for name in entry.fields:
            if (name, entry.id) not in replaced:
                grown.setdefault(name, []).append(entry)
    kind = min((e.kind for e in entries), default="")
    known = any(e.add is not None for e in entries)
    return State(record, kind, known, {name: tuple(heads) for name, heads in grown.items()})


def hidden_by_itself(state: State, belonging: Iterable[State]) -> bool:
    """Say whether the record's removals hide it: they covered every head of the whole."""
    removals = state.removals
    if not removals:
        return False
    covered = {entry for removal in removals for entry in removal.covers}
    return all(s.standing <= covered for s in (state, *belonging))


def in_causal_order(entries: Iterable[Entry]) -> list[Entry]:
    """Return entries by time, but never before what they replace, erase or cover."""
    waiting = sorted(entries, key=lambda e: (e.time, e.id))
    within = {e.id for e in waiting}
    needs = {e.id: {*e.replaces, *e.covers, *e.erases} & within - {e.id} for e in waiting}
    by_id = {e.id: e for e in waiting}
    ordered: dict[EntryId, Entry] = {}
    for entry in waiting:
        _place_with_causes(entry, by_id, needs, ordered)
    return list(ordered.values())


def _place_with_causes(
    entry: Entry,
    by_id: Mapping[EntryId, Entry],
    needs: Mapping[EntryId, set[EntryId]],
    ordered: dict[EntryId, Entry],
) -> None:
    stack = [entry]
    while stack:
        last = stack[-1]
        missing = [by_id[n] for n in needs[last.id] if n not in ordered]
        if missing and last.id not in ordered:
            stack.extend(sorted(missing, key=lambda e: (e.time, e.id), reverse=True))
        else:
            ordered.setdefault(last.id, stack.pop())


def _sense(value: Any, known: FieldSpec | None) -> str:
    """Return what decides whether two values differ: of a place, only the parent does."""
    if known is not None:
        if known.form == "place" and isinstance(value, list) and value:
            return repr(value[0])
        if value is None:
            return repr(known.plain(known.default))
    return repr(value)


def _owner(value: Any) -> RecordId | None:
    match value:
        case [str(parent), _] | str(parent):
            return RecordId(parent)
    return None


def _lenient(known: FieldSpec, value: Any) -> Any:
    try:
        return known.check(value)
    except RuleBroken:
        return known.default
