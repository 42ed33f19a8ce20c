"""When an action is due, told as one thing though three fields hold it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

import sqlalchemy as sa

from meetingdesk.domain.coming import FieldChange
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.due_versions import DUE, due_versions
from meetingdesk.domain.dues import Due
from meetingdesk.domain.entries import Entry
from meetingdesk.domain.fields import RecordId, specs
from meetingdesk.domain.journal import State, Version
from meetingdesk.storage.journal import entries_about

_FIELDS = [known for known in specs(AgreedAction) if known.name in DUE]


def versions_of_dues(
    connection: sa.Connection, states: Iterable[State]
) -> Mapping[RecordId, tuple[Version, ...]]:
    """Return the versions of due dates among records.

    The value of one is a list: the values of the three fields, as in JSON.
    """
    apart = [
        state.record
        for state in states
        if state.kind == AgreedAction.__name__ and any(map(state.versions, DUE))
    ]
    found = {
        record: due_versions(AgreedAction(id=record), entries)
        for record, entries in entries_about(connection, apart).items()
    }
    return {
        record: tuple(_version(due, first) for due, first in said.dues.items())
        for record, said in found.items()
        if said
    }


def versions_by_field(
    state: State, dues: Mapping[RecordId, tuple[Version, ...]]
) -> Mapping[str, tuple[Version, ...]]:
    """Return the fields of a record that have versions; those of a due date stand together."""
    found = {name: said for name in sorted(state.heads) if (said := state.versions(name))}
    if state.record not in dues:
        return found
    plain = {name: said for name, said in found.items() if name not in DUE}
    return {**plain, DUE[0]: dues[state.record]}


def changes_together(
    kind: str, changes: Iterable[FieldChange], before: State, after: State
) -> Iterator[FieldChange]:
    """Yield changes of fields, those of a due date as one with lists for values."""
    dues = []
    for change in changes:
        if kind == AgreedAction.__name__ and change.field in DUE:
            dues.append(change)
        else:
            yield change
    if dues:
        yield replace(
            dues[0],
            field=DUE[0],
            before=[before.value(name) for name in DUE],
            after=[after.value(name) for name in DUE],
            settled=any(change.settled for change in dues),
        )


def _version(due: Due, first: Entry) -> Version:
    known = AgreedAction(due=due.kind, due_on=due.on, due_before=due.before)
    plain = [field.plain(getattr(known, field.name)) for field in _FIELDS]
    return Version(first.id, plain, first.author or first.source, first.time)
