"""What a record's field holds, and how its value stands in an entry."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import MISSING, Field, dataclass, field, fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from meetingdesk.domain import ids
from meetingdesk.domain.errors import RuleBroken

RecordId = ids.RecordId
LONGEST_TEXT = 1_000_000
LARGEST_NUMBER = 2**53
ID = re.compile(r"[0-9a-f]{32}")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_CLOCK = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")
PLACE_KEY = re.compile(r"[0-9A-Za-z]{9,200}")
_SURROGATE = re.compile("[\ud800-\udfff]")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def new_id() -> RecordId:
    """Return a fresh random record id."""
    return RecordId(uuid4().hex)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place in a list: under `parent`, ordered by `key` (a fractional string)."""

    parent: RecordId
    key: str


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field of a record kind, as its definition in records.py gives it."""

    name: str
    form: str
    describes: str
    choices: type[StrEnum] | None = None
    targets: tuple[str, ...] = ()
    owner: bool = False
    required: bool = False
    default: Any = None

    def check(self, value: Any) -> Any:
        """Return the value that a JSON `value` stands for.

        Raises RuleBroken where the value breaks the field's rule.
        """
        if value is None:
            return self.default
        try:
            return _READERS[self.form](self, value)
        except RuleBroken as broken:
            raise RuleBroken(broken.why, self.name) from None

    def plain(self, value: Any) -> Any:
        """Return the JSON value that stands for `value`."""
        if value is None:
            return None
        if self.form == "place":
            return [value.parent, value.key]
        if self.form == "date":
            return value.isoformat()
        if self.form == "words":
            return list(value)
        if self.form == "choice":
            return value.value
        return _text(self, value) if self.form == "text" else value


def specs(kind: type[Any]) -> tuple[FieldSpec, ...]:
    """Return the fields of a record kind, `id` left out, in order of definition."""
    return tuple(_specs(kind).values())


def spec(kind: type[Any], name: str) -> FieldSpec | None:
    """Return one field of a record kind, or None where this program knows none of that name."""
    return _specs(kind).get(name)


_KNOWN: dict[type[Any], dict[str, FieldSpec]] = {}


def _specs(kind: type[Any]) -> dict[str, FieldSpec]:
    known = _KNOWN.get(kind)
    if known is None:
        known = _KNOWN[kind] = {f.name: _spec(f) for f in fields(kind) if f.name != "id"}
    return known


def _spec(f: Field[Any]) -> FieldSpec:
    default = f.default if f.default is not MISSING else None
    return FieldSpec(name=f.name, default=default, **f.metadata)


def _fail(why: str, **parts: Any) -> Any:
    raise RuleBroken(why, **parts)


def _text(_: FieldSpec, value: Any) -> str:
    if not isinstance(value, str):
        _fail("must be a text")
    if value.isascii():
        if "\0" in value:
            _fail("holds a NUL character, which no text may")
    else:
        if _SURROGATE.search(value):
            _fail("holds half of a character (a lone surrogate)")
        if "\0" in value:
            _fail("holds a NUL character, which no text may")
        value = unicodedata.normalize("NFC", value)
    if len(value) > LONGEST_TEXT:
        _fail("is longer than {most:,} characters", most=LONGEST_TEXT)
    return str(value)


def _number(_: FieldSpec, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > LARGEST_NUMBER:
        _fail("must be a whole number")
    return int(value)


def _flag(_: FieldSpec, value: Any) -> bool:
    return value if isinstance(value, bool) else _fail("must be true or false")


def _date(_: FieldSpec, value: Any) -> date:
    if isinstance(value, str) and len(value) == 10:
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise RuleBroken("must be a date that exists, written YYYY-MM-DD")


def _matching(pattern: re.Pattern[str], why: str) -> Callable[[FieldSpec, Any], str]:
    def read(_: FieldSpec, value: Any) -> str:
        return value if isinstance(value, str) and pattern.fullmatch(value) else _fail(why)

    return read


def _instant(_: FieldSpec, value: Any) -> str:
    if isinstance(value, str) and _INSTANT.fullmatch(value):
        try:
            datetime.fromisoformat(value)
        except ValueError:
            pass
        else:
            return value
    raise RuleBroken("must be a moment in UTC, written YYYY-MM-DDThh:mm:ssZ")


def _zone(_: FieldSpec, value: Any) -> str:
    if value == "":
        return ""
    try:
        return ZoneInfo(value).key
    except (ValueError, OSError, TypeError, LookupError):
        raise RuleBroken("must be a time zone of the IANA list, such as Asia/Tokyo") from None


def _choice(this: FieldSpec, value: Any) -> StrEnum:
    assert this.choices
    try:
        return this.choices(value)
    except ValueError:
        raise RuleBroken("must be one of: {choices}", choices=", ".join(this.choices)) from None


def _place(_: FieldSpec, value: Any) -> Place:
    match value:
        case [str(parent), str(key)] if ID.fullmatch(parent) and PLACE_KEY.fullmatch(key):
            return Place(RecordId(parent), key)
    raise RuleBroken("must be a place: the id of a record and a key")


def _words(this: FieldSpec, value: Any) -> tuple[str, ...]:
    if not isinstance(value, list | tuple):
        _fail("must be a list of languages such as en, vi, ja")
    return tuple(_READERS["language"](this, item) for item in value)


_READERS: dict[str, Callable[[FieldSpec, Any], Any]] = {
    "text": _text,
    "number": _number,
    "flag": _flag,
    "date": _date,
    "clock": _matching(_CLOCK, "must be a time of day, written hh:mm"),
    "instant": _instant,
    "zone": _zone,
    "language": _matching(_LANGUAGE, "must be a language such as en, vi, ja"),
    "words": _words,
    "choice": _choice,
    "ref": _matching(ID, "must be the id of a record"),
    "place": _place,
    "digest": _matching(_DIGEST, "must be a SHA-256 in hexadecimal digits"),
}


def _define(form: str, describes: str, default: Any, **more: Any) -> Any:
    return field(default=default, metadata={"form": form, "describes": describes, **more})


def text(describes: str, *, required: bool = False) -> Any:
    """Define a field of text in any script."""
    return _define("text", describes, "", required=required)


def number(describes: str) -> Any:
    """Define a field that holds a whole number or nothing."""
    return _define("number", describes, None)


def flag(describes: str) -> Any:
    """Define a field that is true or false."""
    return _define("flag", describes, False)


def day(describes: str) -> Any:
    """Define a field that holds a date or nothing."""
    return _define("date", describes, None)


def clock(describes: str) -> Any:
    """Define a field that holds a time of day, hh:mm, or nothing."""
    return _define("clock", describes, "")


def instant(describes: str) -> Any:
    """Define a field that holds a moment in UTC, to the second, or nothing."""
    return _define("instant", describes, "")


def zone(describes: str) -> Any:
    """Define a field that holds a time zone of the IANA list, or nothing."""
    return _define("zone", describes, "")


def language(describes: str) -> Any:
    """Define a field that holds one language (BCP 47), or nothing."""
    return _define("language", describes, "")


def languages(describes: str) -> Any:
    """Define a field that holds a list of languages (BCP 47)."""
    return _define("words", describes, ())


def choice(default: StrEnum, describes: str) -> Any:
    """Define a field that holds one term of a closed list."""
    return _define("choice", describes, default, choices=type(default))


def ref(describes: str, *targets: str, owner: bool = False, required: bool = False) -> Any:
    """Define a field that names another record; `owner` where this one belongs to it."""
    return _define("ref", describes, None, targets=targets, owner=owner, required=required)


def place(describes: str, *parents: str) -> Any:
    """Define the field that says under what, and where in its list, a record stands."""
    return _define("place", describes, None, targets=parents, owner=True)


def digest(describes: str) -> Any:
    """Define a field that names an attachment by its SHA-256."""
    return _define("digest", describes, "")
