"""When an action is due as each colleague has it: three fields of which people think as one."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import chain
from typing import Any

from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.dues import Due
from meetingdesk.domain.entries import Entry
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import spec
from meetingdesk.domain.journal import State, Version, fold
from meetingdesk.domain.parting import Ground, ground, origin

DUE = ("due", "due_on", "due_before")
"""The fields: in what way, on what day, before or until what."""


@dataclass(frozen=True, kw_only=True)
class DueVersions:
    """Each due date with the entry that first said it, and what all came from.

    `fields` are those of the three that have two versions, with them.
    """

    dues: Mapping[Due, Entry]
    fields: Mapping[str, tuple[Version, ...]]
    came_from: Ground | None
    base: Due | None

    @property
    def shown(self) -> Due:
        """The one that is shown until somebody chooses: that of the smallest entry id."""
        return min(self.dues, key=lambda due: self.dues[due].id)


def due_versions(action: AgreedAction, entries: Sequence[Entry]) -> DueVersions | None:
    """Return the versions of an action's due date, given all entries about it; None without."""
    state = fold(action.id, entries)
    fields = {name: said for name in DUE if (said := state.versions(name))}
    if not fields:
        return None
    heads = {head.id: head for name in fields for head in state.heads[name]}
    apart = {origin(h, n, entries).edit for n in fields for h in state.heads[n]} - {""}
    dues: dict[Due, Entry] = {}
    for name, version in chain.from_iterable(((n, v) for v in fields[n]) for n in fields):
        first = origin(heads[version.entry], name, entries)
        dues.setdefault(_due_with(state, heads[version.entry], first, apart, entries), first)
    came_from, base = _ground(state, list(fields), apart, entries)
    return DueVersions(dues=dues, fields=fields, came_from=came_from, base=base)


def _due_with(
    state: State, head: Entry, first: Entry, apart: Set[str], entries: Sequence[Entry]
) -> Due:
    """Return the due date of which a head is a part: what its author gave to the other fields.

    Where the author gave them nothing, they are as they were before the edits `apart`.
    """
    values = []
    for name in DUE:
        heads = state.heads.get(name, ())
        firsts = {h.id: origin(h, name, entries) for h in heads}
        of_edit = [h for h in heads if h.id == head.id or firsts[h.id].edit == first.edit]
        of_author = [h for h in heads if firsts[h.id].author == first.author]
        given = next(iter((*of_edit, *of_author)), None)
        values.append(given.gives(name) if given else _before(apart, name, state, entries))
    return due_from(values)


def _ground(
    state: State, parted: Sequence[str], apart: Set[str], entries: Sequence[Entry]
) -> tuple[Ground | None, Due | None]:
    """Return what the parted fields came from, and when it was due then."""
    known = {name: ground(name, state.heads[name], entries) for name in parted}
    if not all(known.values()):
        return None, None
    values = []
    for name in DUE:
        found = known.get(name)
        values.append(found.value if found else _before(apart, name, state, entries))
    return max((g for g in known.values() if g), key=lambda g: g.time), due_from(values)


def _before(apart: Set[str], name: str, state: State, entries: Sequence[Entry]) -> Any:
    """Return what a field of one version only held before the edits in which all parted."""
    by_id = {e.id: e for e in entries}
    at = next(iter(state.heads.get(name, ())), None)
    while at is not None and at.edit in apart:
        above = (by_id[i] for i in at.replaces if i in by_id and name in by_id[i].fields)
        at = next(above, None)
    return at.gives(name) if at else None


def due_from(plain: Sequence[Any]) -> Due:
    """Return the due date that three values as in JSON stand for, in the order of DUE."""
    values = []
    for name, value in zip(DUE, plain, strict=True):
        known = spec(AgreedAction, name)
        assert known
        try:
            values.append(known.check(value))
        except RuleBroken:
            values.append(known.default)
    return Due(kind=values[0], on=values[1], before=values[2])
