"""The objects of a PDF from a stranger (ISO 32000-1, 7.3 and 7.5): read by value, bounded, inert.

Only what is needed to come to an embedded file, and only files whose table of objects is written
plainly, as Meeting Desk writes them: nothing is inflated, drawn or run to read them.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

_SPACE = re.compile(rb"(?:[\0\t\n\f\r ]++|%[^\r\n]*+)*+")
_START = re.compile(rb"startxref\s+(\d{1,10})\s+%%EOF")
_SECTION = re.compile(rb"(\d{1,8})[ ]+(\d{1,8})[ ]*\r?\n")
_ENTRY = re.compile(rb"(\d{10}) (\d{5}) ([nf])[ \r\n]{2}")
_OBJECT = re.compile(rb"(\d{1,10})\s+(\d{1,5})\s+obj\b")
_REFERENCE = re.compile(rb"(\d{1,10})\s+(\d{1,5})\s+R\b")
_NUMBER = re.compile(rb"[+-]?(?:\d{1,20}(?:\.\d{0,20})?|\.\d{1,20})")
_NAME = re.compile(rb"/([^\0\t\n\f\r ()<>\[\]{}/%]{0,200})")
_WORD = re.compile(rb"true|false|null")
_HEX = re.compile(rb"<([0-9A-Fa-f\s]{0,65536})>")
_ESCAPED = re.compile(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)
_BRACKETS = re.compile(rb"\\.|[()]", re.DOTALL)
_SIGNS = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_TAIL = 2048
_DEEPEST = 30
_MOST_OBJECTS = 1_000_000
_MOST_VALUES = 100_000
_LONGEST_STRING = 65_536
_MOST_UPDATES = 50
_LONGEST_CHAIN = 20


def _named(match: re.Match[bytes]) -> "Name":
    plain = re.sub(rb"#([0-9A-Fa-f]{2})", lambda m: bytes([int(m[1], 16)]), match[1])
    return Name(plain.decode("latin-1"))


def _number(match: re.Match[bytes]) -> int | float:
    return float(match[0]) if b"." in match[0] else int(match[0])


def _digits(match: re.Match[bytes]) -> bytes:
    digits = b"".join(match[1].split())
    return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode())


def _word(match: re.Match[bytes]) -> bool | None:
    return {b"true": True, b"false": False}.get(match[0])


_ATOMS: tuple[tuple[re.Pattern[bytes], Callable[[re.Match[bytes]], Any]], ...] = (
    (_REFERENCE, lambda match: Reference(int(match[1]), int(match[2]))),
    (_NUMBER, _number),
    (_NAME, _named),
    (_HEX, _digits),
    (_WORD, _word),
)


class NoPdf(ValueError):
    """The bytes are no PDF, or not one that was written plainly."""


class Packed(NoPdf):
    """The objects are packed into streams, which Meeting Desk does not write."""


class Name(str):
    """A name of PDF, without its stroke."""


class Reference(NamedTuple):
    """An object told by its number."""

    number: int
    generation: int


@dataclass(frozen=True, kw_only=True)
class Stream:
    """A stream as it stands in the file; not decoded."""

    members: Mapping[str, Any]
    data: bytes


class Objects:
    """The objects of a file; each is read when it is asked for."""

    def __init__(self, data: bytes) -> None:
        """Read the table of objects. Raises NoPdf where there is none."""
        self._data = data
        self._places: dict[Reference, int] = {}
        self._left = _MOST_VALUES
        self.trailer: dict[str, Any] = {}
        """What the newest part of the file says of the whole."""
        start = _START.search(data, max(0, len(data) - _TAIL))
        at: Any = int(start[1]) if start else -1
        seen: set[int] = set()
        while at is not None:
            if not isinstance(at, int) or at in seen or len(seen) == _MOST_UPDATES:
                raise NoPdf
            seen.add(at)
            trailer = self._section(at)
            self.trailer = self.trailer or trailer
            at = trailer.get("Prev")

    def value(self, told: Any) -> Any:
        """Return what a value is: of a reference, the object itself; None where there is none."""
        for _ in range(_LONGEST_CHAIN):
            if not isinstance(told, Reference):
                return told
            told = self._object(told)
        raise NoPdf

    def members(self, told: Any) -> Mapping[str, Any]:
        """Return what a dictionary, or that of a stream, holds; nothing where it is none."""
        found = self.value(told)
        if isinstance(found, Stream):
            return found.members
        return found if isinstance(found, dict) else {}

    def _section(self, at: int) -> dict[str, Any]:
        if not 0 <= at < len(self._data) or not self._data.startswith(b"xref", at):
            raise Packed if at >= 0 and _OBJECT.match(self._data, at) else NoPdf
        at = self._past(at + 4)
        while section := _SECTION.match(self._data, at):
            first, count = int(section[1]), int(section[2])
            at = section.end()
            if len(self._places) + count > _MOST_OBJECTS:
                raise NoPdf
            for number in range(first, first + count):
                entry = _ENTRY.match(self._data, at)
                if entry is None:
                    raise NoPdf
                place = int(entry[1]) if entry[3] == b"n" else -1
                self._places.setdefault(Reference(number, int(entry[2])), place)
                at = entry.end()
            at = self._past(at)
        if not self._data.startswith(b"trailer", at):
            raise NoPdf
        trailer, _ = self._read(at + 7, 0)
        if not isinstance(trailer, dict):
            raise NoPdf
        return trailer

    def _object(self, told: Reference) -> Any:
        found, at = self._bare(told)
        if isinstance(found, dict) and self._data.startswith(b"stream", at):
            return self._stream(found, at + 6)
        return found

    def _bare(self, told: Reference) -> tuple[Any, int]:
        """Return an object, of a stream the dictionary; and where what follows it begins."""
        place = self._places.get(told, -1)
        if place < 0:
            return None, len(self._data)
        head = _OBJECT.match(self._data, place)
        if head is None or (int(head[1]), int(head[2])) != told:
            raise NoPdf
        found, at = self._read(head.end(), 0)
        return found, self._past(at)

    def _stream(self, members: dict[str, Any], at: int) -> Stream:
        at += 2 if self._data.startswith(b"\r\n", at) else 1
        length = members.get("Length")
        if isinstance(length, Reference):
            length, _ = self._bare(length)
        if not isinstance(length, int) or not 0 <= length <= len(self._data) - at:
            raise NoPdf
        end = at + length
        if not self._data.startswith(b"endstream", self._past(end)):
            raise NoPdf
        return Stream(members=members, data=self._data[at:end])

    def _past(self, at: int) -> int:
        match = _SPACE.match(self._data, at)
        return match.end() if match else at

    def _read(self, at: int, depth: int) -> tuple[Any, int]:
        """Return the value that begins there, and where it ends."""
        self._left -= 1
        if depth > _DEEPEST or not self._left:
            raise NoPdf
        data, at = self._data, self._past(at)
        if data.startswith(b"<<", at):
            return self._dictionary(at + 2, depth)
        if data.startswith(b"[", at):
            return self._array(at + 1, depth)
        if data.startswith(b"(", at):
            return self._string(at + 1)
        for form, plain in _ATOMS:
            if match := form.match(data, at):
                return plain(match), match.end()
        raise NoPdf

    def _dictionary(self, at: int, depth: int) -> tuple[dict[str, Any], int]:
        found: dict[str, Any] = {}
        while not self._data.startswith(b">>", at := self._past(at)):
            name, at = self._read(at, depth + 1)
            if not isinstance(name, Name):
                raise NoPdf
            found[name], at = self._read(at, depth + 1)
        return found, at + 2

    def _array(self, at: int, depth: int) -> tuple[list[Any], int]:
        found: list[Any] = []
        while not self._data.startswith(b"]", at := self._past(at)):
            value, at = self._read(at, depth + 1)
            found.append(value)
        return found, at + 1

    def _string(self, at: int) -> tuple[bytes, int]:
        begin, depth = at, 1
        for sign in _BRACKETS.finditer(self._data, at, at + _LONGEST_STRING):
            depth += {b"(": 1, b")": -1}.get(sign[0], 0)
            if not depth:
                text = self._data[begin : sign.start()]
                return _ESCAPED.sub(_unescaped, text), sign.end()
        raise NoPdf


def _unescaped(escape: re.Match[bytes]) -> bytes:
    sign = escape[1]
    if sign[:1].isdigit():
        return bytes([int(sign, 8) % 256])
    return _SIGNS.get(sign, b"" if sign in {b"\n", b"\r", b"\r\n"} else sign)
