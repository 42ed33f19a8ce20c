"""When an action falls due: three fields of which people think as one."""

from collections.abc import Sequence, Set
from itertools import chain
from typing import Any

from meetingdesk.desk import Desk
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.dues import Due
from meetingdesk.domain.entries import Entry
from meetingdesk.domain.journal import State, fold
from meetingdesk.domain.parting import Ground, ground, origin
from meetingdesk.ui.versions.open_points import Choice, Key, Point, in_order, settlement
from meetingdesk.ui.versions.subjects import about
from meetingdesk.ui.versions.values import due_said, read

DUE = ("due", "due_on", "due_before")


def due_point(desk: Desk, key: Key, action: AgreedAction, entries: Sequence[Entry]) -> Point | None:
    """Return what is to be settled of a due date, or None where nothing is any more."""
    state = fold(action.id, entries)
    found = {name: state.versions(name) for name in DUE}
    versions = {
        name: tuple(read(AgreedAction, name, v.value) for v in said)
        for name, said in found.items()
        if said
    }
    if not versions:
        return None
    seen = {name: state.head_ids(name) for name in DUE}
    heads = {head.id: head for name in versions for head in state.heads[name]}
    apart = {origin(h, n, entries).edit for n in versions for h in state.heads[n]} - {""}
    choices: dict[Due, Choice] = {}
    for name, version in chain.from_iterable(((n, v) for v in found[n]) for n in versions):
        first = origin(heads[version.entry], name, entries)
        due = _due_with(state, heads[version.entry], first, apart, entries)
        values = dict(zip(DUE, (due.kind, due.on, due.before), strict=True))
        choices.setdefault(
            due,
            Choice(
                author=first.author or first.source,
                time=first.time,
                text=due_said(due),
                edit=settlement(action, versions, seen, values),
                shown=due == Due(kind=action.due, on=action.due_on, before=action.due_before),
            ),
        )
    came_from, base = _ground(state, list(versions), apart, entries)
    return Point(
        key=key,
        record=action,
        about=about(desk, action, "due"),
        choices=in_order(desk, list(choices.values())),
        came_from=came_from,
        base=base,
        versions=versions,
        seen=seen,
    )


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
        plain = given.gives(name) if given else _before(apart, name, state, entries)
        values.append(read(AgreedAction, name, plain))
    return Due(kind=values[0], on=values[1], before=values[2])


def _ground(
    state: State, parted: Sequence[str], apart: Set[str], entries: Sequence[Entry]
) -> tuple[Ground | None, str | None]:
    """Return what the parted fields came from, and when it was due then, in words."""
    known = {name: ground(name, state.heads[name], entries) for name in parted}
    if not all(known.values()):
        return None, None
    values = []
    for name in DUE:
        found = known.get(name)
        plain = found.value if found else _before(apart, name, state, entries)
        values.append(read(AgreedAction, name, plain))
    last = max((g for g in known.values() if g), key=lambda g: g.time)
    return last, due_said(Due(kind=values[0], on=values[1], before=values[2]))


def _before(apart: Set[str], name: str, state: State, entries: Sequence[Entry]) -> Any:
    """Return what a field of one version only held before the edits in which all parted."""
    by_id = {e.id: e for e in entries}
    at = next(iter(state.heads.get(name, ())), None)
    while at is not None and at.edit in apart:
        above = (by_id[i] for i in at.replaces if i in by_id and name in by_id[i].fields)
        at = next(above, None)
    return at.gives(name) if at else None
