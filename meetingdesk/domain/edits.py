"""An edit is the only way a record changes, and every edit has an inverse."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from meetingdesk.domain.entries import EntryId
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.records import Record


@dataclass(frozen=True, kw_only=True)
class Change:
    """One record before and after; no `before` adds it (or takes it back), no `after` removes it.

    `seen` gives, by field, the heads that were shown when typing began; a field left out
    means the heads of the moment in which the edit is performed. Of a removal, it may give under
    `removed` the heads of the whole that the removal covers.
    """

    before: Record | None
    after: Record | None
    seen: Mapping[str, frozenset[EntryId]] = field(default_factory=dict)

    @property
    def subject(self) -> Record:
        """The record that changes."""
        subject = self.after or self.before
        assert subject is not None
        return subject

    @property
    def inverse(self) -> "Change":
        """The change that leads back."""
        return Change(before=self.after, after=self.before)


@dataclass(frozen=True, kw_only=True)
class Edit:
    """Changes that a person makes in one go, under a label that undo shows.

    `files` are the bytes of files that the changes attach, by their SHA-256. Going back leaves
    them in the file, where the history names them.
    """

    label: str
    changes: tuple[Change, ...]
    files: tuple[bytes, ...] = ()

    @property
    def inverse(self) -> "Edit":
        """The edit that leads back."""
        return Edit(label=self.label, changes=tuple(c.inverse for c in reversed(self.changes)))

    def __add__(self, other: "Edit") -> "Edit":
        """Return both edits as one, under the first one's label."""
        return Edit(
            label=self.label,
            changes=self.changes + other.changes,
            files=self.files + other.files,
        )


@dataclass(frozen=True, kw_only=True)
class Touched:
    """The records that an edit, a union or an erasure changed, hid or showed, by kind."""

    records: frozenset[tuple[str, RecordId]]

    def ids(self, *kinds: type[Record]) -> frozenset[RecordId]:
        """Return the ids of those of the given kinds."""
        names = {kind.__name__ for kind in kinds}
        return frozenset(record for name, record in self.records if name in names)


def add(label: str, *records: Record) -> Edit:
    """Return the edit that adds records."""
    return Edit(label=label, changes=tuple(Change(before=None, after=r) for r in records))


def revise(
    label: str,
    record: Record,
    seen: Mapping[str, frozenset[EntryId]] | None = None,
    **values: Any,
) -> Edit:
    """Return the edit that gives fields of a record new values."""
    after = replace(record, **values)
    return Edit(label=label, changes=(Change(before=record, after=after, seen=seen or {}),))


def remove(label: str, *records: Record) -> Edit:
    """Return the edit that removes records, each with all that belongs to it."""
    return Edit(label=label, changes=tuple(Change(before=r, after=None) for r in records))


def joined(label: str, edits: Iterable[Edit]) -> Edit:
    """Return several edits as one."""
    made = tuple(edits)
    return Edit(
        label=label,
        changes=tuple(c for edit in made for c in edit.changes),
        files=tuple(file for edit in made for file in edit.files),
    )
