"""A person's choice between versions, and its way back: undoing it leaves both again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from meetingdesk.domain.edits import Change, Edit
from meetingdesk.domain.entries import REMOVED, EntryId
from meetingdesk.domain.fields import Place, RecordId
from meetingdesk.domain.records import Record

_NOWHERE = RecordId("0" * 32)


@dataclass(frozen=True, kw_only=True)
class Settlement(Edit):
    """An edit that puts one value in place of several.

    `back` are the changes that make several of it again: the plain inverse would choose one of
    them in silence.
    """

    back: tuple[Change, ...]

    @property
    def inverse(self) -> Edit:
        """The edit that leaves the versions as they were, to be chosen from again."""
        forth = tuple(_not_seen(change) for change in self.changes)
        return Settlement(label=self.label, changes=self.back, back=forth)


def chosen(record: Record, seen: Mapping[str, frozenset[EntryId]], **values: Any) -> Change:
    """Return the change that gives fields a value in place of the heads `seen`."""
    # An edit writes what differs, and the value chosen may be the one that is shown already.
    unlike = {name: _unlike(value) for name, value in values.items()}
    return Change(before=replace(record, **unlike), after=replace(record, **values), seen=seen)


def parted(record: Record, versions: Mapping[str, Iterable[Any]]) -> tuple[Change, ...]:
    """Return the changes that leave, by field, these values beside each other."""
    return tuple(
        chosen(record, {}, **{name: value}) for name, values in versions.items() for value in values
    )


def kept(record: Record) -> Change:
    """Return the change that keeps a record that somebody removed."""
    return Change(before=None, after=record)


def removed(record: Record, covers: frozenset[EntryId] | None = None) -> Change:
    """Return the change that removes a record; `covers` are the heads that its remover saw."""
    return Change(before=record, after=None, seen={} if covers is None else {REMOVED: covers})


def _unlike(value: Any) -> Any:
    return Place(_NOWHERE, value.key) if isinstance(value, Place) else object()


def _not_seen(change: Change) -> Change:
    """Return a change as it is made again: what its author saw has been replaced meanwhile."""
    return replace(change, seen={n: heads for n, heads in change.seen.items() if n == REMOVED})
