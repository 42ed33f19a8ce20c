"""Rows of the record tables, made straight from the values that entries give.

Equal to making each record and writing it, in a third of the time: a large file has 200,000.
"""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from meetingdesk.domain.entries import REMOVED, members
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import ID, LARGEST_NUMBER, LONGEST_TEXT, PLACE_KEY
from meetingdesk.domain.journal import State
from meetingdesk.storage.schema import RECORD_TABLES, Cells, RecordTable

Row = tuple[Any, ...]
Write = Callable[[Any], Any]

_REPEATED = {"choice", "date", "clock", "zone", "language", "ref"}
"""Forms whose values come again and again."""
_REMEMBERED = 10_000


def row_of(state: State) -> Row:
    """Return the row of a record of a known kind, as its entries give it."""
    known = RECORD_TABLES[state.kind]
    values = {name: heads[0].gives(name) for name, heads in state.heads.items()}
    return _row(known, bytes.fromhex(state.record), values)


def row_of_only(cell: bytes, raw: Mapping[str, Any]) -> tuple[str, Row] | None:
    """Return kind and row of a record of which `raw` is the only entry; `cell` is its id.

    Return None where the entry does anything but add a record of a known kind.
    """
    values, kind = raw.get("add"), raw.get("kind")
    known = RECORD_TABLES.get(kind) if isinstance(kind, str) else None
    if known is None or not isinstance(values, dict) or REMOVED in values or "field" in raw:
        return None
    return known.name, _row(known, cell, values)


def said_in(body: bytes) -> Mapping[str, Any] | None:
    """Return the JSON of an entry; None where its bytes hold no such."""
    try:
        return members(body)
    except RuleBroken:
        return None


def _row(known: RecordTable, cell: bytes, values: Mapping[str, Any]) -> Row:
    blank, writes = _way(known)
    row = blank.copy()
    row[0] = cell
    for name, value in values.items():
        if name in writes:
            at, write = writes[name]
            row[at] = write(value)
    return tuple(row)


@cache
def _way(known: RecordTable) -> tuple[list[Any], dict[str, tuple[int | slice, Write]]]:
    """Return the row of a record without values, and where and how each value is written."""
    blank = list(known.row(known.kind()))
    writes: dict[str, tuple[int | slice, Write]] = {}
    for cells in known.cells:
        at = known.column_names.index(cells.columns[0])
        wide = len(cells.columns) > 1
        writes[cells.spec.name] = (slice(at, at + 2) if wide else at, _quick(cells))
    return blank, writes


def _quick(cells: Cells) -> Write:
    slow = _checked(cells)
    match cells.spec.form:
        case "text":
            return _text(slow)
        case "number":
            return _number(slow)
        case "place":
            return _place(slow)
        case form if form in _REPEATED:
            return _remembered(slow)
    return slow


def _checked(cells: Cells) -> Write:
    """Return what writes a value as the record would hold it: empty where it breaks its rule."""
    known = cells.spec

    def write(value: Any) -> Any:
        try:
            checked = known.check(value)
        except RuleBroken:
            checked = known.default
        if known.form == "place":
            return (bytes.fromhex(checked.parent), checked.key) if checked else (None, None)
        return cells.write(checked)

    return write


def _text(slow: Write) -> Write:
    def write(value: Any) -> Any:
        if type(value) is str and value.isascii() and len(value) <= LONGEST_TEXT:
            return value if "\0" not in value else slow(value)
        return slow(value)

    return write


def _number(slow: Write) -> Write:
    def write(value: Any) -> Any:
        return value if type(value) is int and abs(value) <= LARGEST_NUMBER else slow(value)

    return write


def _place(slow: Write) -> Write:
    def write(value: Any) -> Any:
        if type(value) is list and len(value) == 2:
            parent, key = value
            if (
                type(parent) is type(key) is str
                and ID.fullmatch(parent)
                and PLACE_KEY.fullmatch(key)
            ):
                return bytes.fromhex(parent), key
        return slow(value)

    return write


class _Written(dict[str, Any]):
    """How texts are written, each found out once."""

    def __init__(self, slow: Write) -> None:
        self._slow = slow

    def __missing__(self, text: str) -> Any:
        if len(self) >= _REMEMBERED:
            self.clear()
        self[text] = written = self._slow(text)
        return written


def _remembered(slow: Write) -> Write:
    written = _Written(slow)

    def write(value: Any) -> Any:
        return written[value] if type(value) is str else slow(value)

    return write
