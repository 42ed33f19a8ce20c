"""What waits for a person's choice: who says what, when, and from what it came."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from meetingdesk.desk import Desk
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.entries import REMOVED, Entry, EntryId
from meetingdesk.domain.fields import RecordId, spec
from meetingdesk.domain.journal import fold
from meetingdesk.domain.kinds import KINDS
from meetingdesk.domain.parting import Ground, ground, origin
from meetingdesk.domain.records import Record
from meetingdesk.domain.settling import Settlement, chosen, parted
from meetingdesk.ui.versions.joinable import joined_wording
from meetingdesk.ui.versions.subjects import About, about
from meetingdesk.ui.versions.values import read, value_said

translate = QCoreApplication.translate


@dataclass(frozen=True, kw_only=True)
class Key:
    """What a point is about: a field of a record, or its removal."""

    kind: str
    record: RecordId
    field: str


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One thing that can be chosen, and the edit that chooses it; `time` is a moment in UTC."""

    author: str
    time: str
    text: str
    edit: Settlement
    shown: bool = False
    """Whether it is what the field shows until somebody chooses."""
    caption: str = ""
    """What it means, where the text alone does not say so."""


@dataclass(frozen=True, kw_only=True)
class Point:
    """One thing to be settled."""

    key: Key
    record: Record
    about: About
    choices: tuple[Choice, ...]
    came_from: Ground | None = None
    base: str | None = None
    """The value from which all came, in words; None where that is not known."""
    joined: Choice | None = None
    versions: Mapping[str, tuple[Any, ...]]
    seen: Mapping[str, frozenset[EntryId]]

    @property
    def kind(self) -> type[Record]:
        """The kind of its record."""
        return type(self.record)

    @property
    def prose(self) -> bool:
        """Whether it is of a text, in which differences are marked."""
        known = spec(self.kind, self.key.field)
        return bool(known and known.form == "text")

    def settled_with(self, values: Mapping[str, Any]) -> Settlement:
        """Return the edit that gives its fields these values in place of all versions."""
        return settlement(self.record, self.versions, self.seen, values)


def settlement(
    record: Record,
    versions: Mapping[str, tuple[Any, ...]],
    seen: Mapping[str, frozenset[EntryId]],
    values: Mapping[str, Any],
) -> Settlement:
    """Return the edit that puts values in place of a record's versions, by field."""
    written = {n: v for n, v in values.items() if n in versions or getattr(record, n) != v}
    back = {n: versions.get(n) or (getattr(record, n),) for n in written}
    heads = {n: seen[n] for n in written}
    label = translate("edits", "Choose between two versions")
    return Settlement(
        label=label, changes=(chosen(record, heads, **written),), back=parted(record, back)
    )


def all_of(edits: Sequence[Settlement], label: str) -> Edit:
    """Return many choices as one step."""
    return Settlement(
        label=label,
        changes=tuple(change for edit in edits for change in edit.changes),
        back=tuple(change for edit in edits for change in edit.back),
    )


def field_point(desk: Desk, key: Key, record: Record, entries: Sequence[Entry]) -> Point | None:
    """Return what is to be settled of one field, or None where nothing is any more."""
    state = fold(record.id, entries)
    name, kind = key.field, type(record)
    found = state.versions(name)
    if not found:
        return None
    versions = {name: tuple(read(kind, name, v.value) for v in found)}
    seen = {name: state.head_ids(name)}
    heads = {head.id: head for head in state.heads[name]}
    choices = []
    for version, value in zip(found, versions[name], strict=True):
        first = origin(heads[version.entry], name, entries)
        choices.append(
            Choice(
                author=first.author or first.source,
                time=first.time,
                text=value_said(desk, kind, name, value),
                edit=settlement(record, versions, seen, {name: value}),
                shown=version.entry == state.heads[name][0].id,
            )
        )
    known = ground(name, state.heads[name], entries)
    base = read(kind, name, known.value) if known else None
    return Point(
        key=key,
        record=record,
        about=about(desk, record, name),
        choices=in_order(desk, choices),
        came_from=known,
        base=value_said(desk, kind, name, base) if known else None,
        joined=_joined(record, name, base if known else None, versions, seen),
        versions=versions,
        seen=seen,
    )


def in_order(desk: Desk, choices: Sequence[Choice]) -> tuple[Choice, ...]:
    """Return choices as they stand beside each other: one's own at the left, then by time."""
    return tuple(sorted(choices, key=lambda c: (c.author != desk.author, c.time, c.author, c.text)))


def _joined(
    record: Record,
    name: str,
    base: Any,
    versions: Mapping[str, tuple[Any, ...]],
    seen: Mapping[str, frozenset[EntryId]],
) -> Choice | None:
    wording = joined_wording(type(record), name, base, versions[name])
    if wording is None:
        return None
    edit = settlement(record, versions, seen, {name: wording})
    return Choice(author="", time="", text=wording, edit=edit)


def is_removal(key: Key) -> bool:
    """Return whether a point is about a record that one removed and another changed."""
    return key.field == REMOVED


def record_of(desk: Desk, key: Key) -> Record | None:
    """Return the record of a point, where it is visible."""
    kind = KINDS.get(key.kind)
    return desk.get(kind, key.record) if kind else None
