"""What a union brings, as plain data: computed before it, and told after it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from meetingdesk.domain.alike import Alike
from meetingdesk.domain.entries import EntryId
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.journal import Version


class Arriving(StrEnum):
    """What a union does to a record as this file shows it."""

    NEW = "new"
    CHANGED = "changed"
    REMOVED = "removed"
    ERASED = "erased"
    BACK = "back"
    JOINED = "joined"
    """Somebody said that it means the same as another record, which now stands for both."""


@dataclass(frozen=True, kw_only=True)
class FieldChange:
    """A field of which another value is shown afterwards; values are as in JSON."""

    field: str
    before: Any
    after: Any
    author: str
    time: str
    settled: bool = False
    """Whether two versions stood here, between which the author chose."""


@dataclass(frozen=True, kw_only=True)
class Arrival:
    """A record that a union changes: `name` is what one calls it, `within` its session's title."""

    what: Arriving
    kind: str
    record: RecordId
    name: str
    within: str
    author: str
    fields: tuple[FieldChange, ...] = ()

    def after(self, field: str) -> Any:
        """Return the value that a changed field will show, None where it does not change."""
        return next((f.after for f in self.fields if f.field == field), None)


@dataclass(frozen=True, kw_only=True)
class ErasureComing:
    """An erasure that comes; `reaches` counts the entries here that lose their values."""

    entry: EntryId
    author: str
    time: str
    reason: str
    reaches: int


@dataclass(frozen=True, kw_only=True)
class HeldThough:
    """An issue of the minutes that holds erased text, made apart from the erasing or kept."""

    issue: RecordId
    number: int | None
    within: str
    """The title of its session."""


@dataclass(frozen=True, kw_only=True)
class VersionsMet:
    """A field that will have two versions, and had not, or not these."""

    kind: str
    record: RecordId
    name: str
    within: str
    field: str
    versions: tuple[Version, ...]
    settled: bool
    """Whether it stands in a text already sent, agreed or signed."""


@dataclass(frozen=True, kw_only=True)
class RemovalMet:
    """A record that one removed and another changed: it stays, flagged."""

    kind: str
    record: RecordId
    name: str
    within: str
    removed_by: str
    kept_by: str = ""
    """Who wrote what the removal had not seen."""
    under: bool = False
    """Whether all of that stands in what belongs to the record, and none in itself."""
    parts: frozenset[RecordId] = frozenset()
    """What belongs to it, and stays with it."""


@dataclass(frozen=True, kw_only=True)
class AttachmentComing:
    """An attached file that comes along; size in bytes."""

    sha256: str
    size: int


@dataclass(frozen=True, kw_only=True)
class Coming:
    """All that a union does; `entries` and `authors` count what is new, by who wrote it."""

    origin: str
    entries: int
    authors: Mapping[str, int]
    erasures: tuple[ErasureComing, ...]
    arrivals: tuple[Arrival, ...]
    two_versions: tuple[VersionsMet, ...]
    removals_met: tuple[RemovalMet, ...]
    attachments: tuple[AttachmentComing, ...]
    unknown: int
    """Records of kinds that only a newer program knows: kept and passed on."""
    digest: tuple[int, str]
    """Count and XOR of all entries afterwards."""
    held: tuple[HeldThough, ...] = ()
    """Issues in which erased text stands still, of those that come or that an erasure meets."""
    alike: tuple[Alike, ...] = ()
    """What may then be in the file twice, where that was asked for."""

    @property
    def may_be_known(self) -> frozenset[RecordId]:
        """The people, bodies and sessions that come, and may be here already under other ids."""
        kinds = {"Person", "Organization", "Session"}
        shown = {Arriving.NEW, Arriving.BACK, Arriving.CHANGED}
        return frozenset(a.record for a in self.arrivals if a.kind in kinds and a.what in shown)

    @property
    def empty(self) -> bool:
        """Whether nothing comes at all."""
        return not (self.entries or self.attachments)


@dataclass(frozen=True, kw_only=True)
class Brought:
    """What a union brought, its number for undoing it (0 where nothing came)."""

    number: int
    coming: Coming
    backup: str
    """Path of the backup made before it; empty where nothing came."""
    touched: frozenset[tuple[str, RecordId]]


@dataclass(frozen=True, kw_only=True)
class UnionDone:
    """One union of this file's past; `at` is the moment in UTC."""

    number: int
    at: str
    author: str
    origin: str
    entries: int
    taken_out: bool


@dataclass(frozen=True, kw_only=True)
class TakenOut:
    """What undoing a union did.

    `entries` were taken out, and come back by themselves with the next union of any copy that
    holds them; `stayed` did not go, because what came or was done since builds on them; `erasures`
    did not go, because what they erased cannot come back.
    """

    origin: str
    entries: int
    stayed: int
    erasures: int
    touched: frozenset[tuple[str, RecordId]]
