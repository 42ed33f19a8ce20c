"""Journal entries: immutable, stored as the bytes that are hashed, known by their SHA-256.

The bytes are UTF-8 JSON with sorted keys, no white space, no floats, text in NFC. Bytes are never
amended: an upgrade changes how they are read, and unknown fields and kinds are passed on.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, NewType

from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import RecordId

EntryId = NewType("EntryId", str)
"""64 hexadecimal digits: the SHA-256 of the entry's bytes."""

REMOVED = "removed"
"""The pseudo-field of every record that says whether it was removed."""

LONGEST_ENTRY = 32_000_000
"""Bytes: several texts of the greatest length, each character of them escaped."""

LONGEST_MARK = 10_000
"""Characters of a name, a label, a reason."""

_KNOWN = frozenset(
    {"add", "author", "covers", "edit", "erases", "field", "kind", "label", "reason", "record"}
    | {"replaces", "source", "time", "value"}
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """One statement about one record by one author (or source), or one erasure.

    - adding: `add` holds the first values by field;
    - one field: `field` and `value`; REMOVED is such a field, and `covers` then names every
      head of the record, and of all that belongs to it, that the author saw;
    - erasing: `erases` names entries, with a `reason`.
    `replaces` names the heads that the author saw. `gone` is true of what is left of an erased
    entry: its values have been dropped, and its id can no longer be proved.
    """

    id: EntryId
    record: RecordId | None = None
    kind: str = ""
    add: Mapping[str, Any] | None = None
    field: str = ""
    value: Any = None
    replaces: tuple[EntryId, ...] = ()
    covers: tuple[EntryId, ...] = ()
    erases: tuple[EntryId, ...] = ()
    reason: str = ""
    author: str = ""
    time: str = ""
    edit: str = ""
    label: str = ""
    source: str = ""
    gone: bool = False

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields to which it gives a value."""
        if self.add is not None:
            return tuple(self.add)
        return (self.field,) if self.field else ()

    def gives(self, name: str) -> Any:
        """Return the JSON value it gives to a field; None where it was erased."""
        return self.add.get(name) if self.add is not None else self.value


@dataclass(frozen=True, kw_only=True)
class Stamp:
    """Who wrote the entries of one edit, when, and under which label."""

    author: str
    time: str
    edit: str
    label: str

    def __post_init__(self) -> None:
        """Raise RuleBroken where a colleague's program would refuse what bears such a stamp."""
        check_mark("author", self.author)
        check_mark("label", self.label)

    def marks(self) -> dict[str, Any]:
        """Return the stamp as it stands in an entry's bytes."""
        return {"author": self.author, "time": self.time, "edit": self.edit, "label": self.label}


@dataclass(frozen=True, kw_only=True)
class Source:
    """A source of imported data: it has a name, and neither clock nor chance."""

    name: str

    def marks(self) -> dict[str, Any]:
        """Return the source as it stands in an entry's bytes."""
        return {"source": self.name}


By = Stamp | Source
_decode = json.JSONDecoder().decode
_encode = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False, check_circular=False
).encode


def adding(by: By, kind: str, record: RecordId, values: Mapping[str, Any], **more: Any) -> bytes:
    """Return the bytes of an entry that adds a record with its first values (JSON)."""
    return _bytes({**by.marks(), "kind": kind, "record": record, "add": dict(values), **more})


def setting(
    by: By, kind: str, record: RecordId, name: str, value: Any, replaces: frozenset[EntryId]
) -> bytes:
    """Return the bytes of an entry that gives one field a value (JSON)."""
    body = {**by.marks(), "kind": kind, "record": record, "field": name, "value": value}
    return _bytes(body, replaces=replaces)


def removing(
    by: By,
    kind: str,
    record: RecordId,
    replaces: frozenset[EntryId],
    covers: frozenset[EntryId],
    within: frozenset[RecordId] = frozenset(),
) -> bytes:
    """Return the bytes of an entry that removes a record with all that belongs to it.

    `within` names to what the record belongs, for one of which no value is to be left.
    """
    body = {**by.marks(), "kind": kind, "record": record, "field": REMOVED, "value": True}
    if within:
        body["within"] = sorted(within)
    return _bytes({**body, "covers": sorted(covers)}, replaces=replaces)


def taking_back(by: By, kind: str, record: RecordId, replaces: frozenset[EntryId]) -> bytes:
    """Return the bytes of an entry that takes a removal back."""
    return setting(by, kind, record, REMOVED, False, replaces)


def erasing(by: Stamp, erases: frozenset[EntryId], reason: str) -> bytes:
    """Return the bytes of an entry that erases others for good.

    Raises RuleBroken where the reason is too long, or no text.
    """
    check_mark("reason", reason)
    return _bytes({**by.marks(), "erases": sorted(erases), "reason": reason})


def check_mark(name: str, value: str) -> None:
    """Look at what an entry says beside its values: the author, the label, the reason.

    Raises RuleBroken where it breaks the rule that holds for what others send, too.
    """
    if len(value) > LONGEST_MARK:
        raise RuleBroken("is longer than {most:,} characters", name, most=LONGEST_MARK)
    if "\0" in value or any("\ud800" <= sign <= "\udfff" for sign in value):
        raise RuleBroken("holds what no text may", name)


def canonical(raw: Mapping[str, Any]) -> bytes:
    """Return the one way in which an entry of these members is written.

    Raises RuleBroken where a text of it cannot be written (half of a character).
    """
    try:
        return _encode(raw).encode()
    except UnicodeEncodeError:
        raise RuleBroken("holds half of a character (a lone surrogate)") from None


def entry_id(body: bytes) -> EntryId:
    """Return the id of an entry, given its bytes."""
    return EntryId(sha256(body).hexdigest())


def read_entry(body: bytes, known_id: EntryId | None = None) -> Entry:
    """Return the entry that the bytes stand for.

    `known_id` spares the hashing where the caller has checked it.
    Raises RuleBroken where the bytes are no entry.
    """
    raw = members(body)
    return _entry(known_id or entry_id(body), raw)


def members(body: bytes) -> dict[str, Any]:
    """Return the JSON that the bytes of an entry hold. Raises RuleBroken where it is no object."""
    try:
        raw = _decode(body.decode())
    except (ValueError, RecursionError) as error:
        raise RuleBroken("an entry is not JSON: {error}", error=error) from None
    if not isinstance(raw, dict):
        raise RuleBroken("an entry is not a JSON object")
    return raw


def remainder(entry: Entry) -> bytes:
    """Return what is kept of an erased entry: what it replaces, author and time, no values."""
    kept = {
        "author": entry.author,
        "time": entry.time,
        "record": entry.record,
        "kind": entry.kind,
        "source": entry.source,
        "fields": sorted(entry.fields),
        "adds": entry.add is not None,
        "replaces": list(entry.replaces),
    }
    return _encode({k: v for k, v in kept.items() if v}).encode()


def read_remainder(body: bytes, known_id: EntryId) -> Entry:
    """Return what is left of an erased entry. Raises RuleBroken where the bytes are none."""
    raw = members(body)
    names = raw.pop("fields", [])
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise RuleBroken("the fields of an erased entry are no names")
    if raw.pop("adds", False):
        raw["add"] = dict.fromkeys(names)
    elif names:
        raw["field"] = names[0]
    return _entry(known_id, raw, gone=True)


def _entry(known_id: EntryId, raw: dict[str, Any], *, gone: bool = False) -> Entry:
    known = raw if raw.keys() <= _KNOWN else {k: raw[k] for k in raw.keys() & _KNOWN}
    try:
        for name in ("replaces", "covers", "erases"):
            if name in known:
                known[name] = tuple(known[name])
        return Entry(id=known_id, gone=gone, **known)
    except TypeError as error:
        raise RuleBroken("an entry has no known form: {error}", error=error) from None


def _bytes(body: dict[str, Any], replaces: frozenset[EntryId] = frozenset()) -> bytes:
    if replaces:
        body["replaces"] = sorted(replaces)
    encoded = _encode(body).encode()
    if len(encoded) > LONGEST_ENTRY:
        raise RuleBroken("is too much for one entry: more than {most:,} bytes", most=LONGEST_ENTRY)
    return encoded
