"""The table that goes to a translator: each row has a key, by which it is known when it is back."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from meetingdesk.domain.edits import Edit, joined
from meetingdesk.domain.entries import EntryId
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.fields import RecordId
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.originals import Original, Rendering, render, renderings
from meetingdesk.minutes.wording import LANGUAGES, wording

Cells = tuple[str, str, str, str]
"""Key, number, original, translation."""
_SHORT = 10
"""Hexadecimal digits of each part of a key."""
_KEY = re.compile(rf"\b([0-9a-f]{{{_SHORT}}})-([0-9a-f]{{{_SHORT}}})-([0-9a-f]{{{_SHORT}}})\b")
_LANGUAGE = re.compile(r"\(([a-z]{2})\)\s*$")
_MOST_ROWS = 20_000
_LONGEST = 1_000_000
_WHITE = re.compile(r"\s+")


@dataclass(frozen=True, kw_only=True)
class Row:
    """A text that came back translated."""

    rendering: Rendering
    text: str
    of: str | None
    """The original that was translated, where that is not the one of now; it may be unknown."""
    stale: bool
    meanwhile: bool
    """Whether the file got another translation of it since the table was written."""


@dataclass(frozen=True, kw_only=True)
class Returned:
    """What a table brings back: what is new in it, and how many rows are of no use."""

    language: str
    rows: tuple[Row, ...]
    same: int
    """Rows that say what the file says."""
    empty: int
    unknown: int
    """Rows of texts that are not in the session any more, or never were."""


def head(bundle: Bundle, language: str) -> Cells:
    """Return the head of a table; its last cell says the language, also to us."""
    written = bundle.session.text_language or LANGUAGES[0]
    names = [f"{wording('en').language_name(code)} ({code})" for code in (written, language)]
    return ("Key", "No.", names[0], names[1])


def rows(bundle: Bundle, language: str, numbers: Mapping[RecordId, str]) -> Iterator[Cells]:
    """Yield a row for each text that is to be read in a language, translated or not."""
    for one in renderings(bundle, language):
        number = numbers.get(one.original.record.id, "") if one.original.field == "text" else ""
        yield (key_of(one), number, one.original.text, one.text)


def key_of(rendering: Rendering) -> str:
    """Return the key of a row: hashes of which text it is, of what it says, of its translation."""
    parts = (_name_of(rendering.original), rendering.original.text, rendering.text)
    return "-".join(_short(part) for part in parts)


def returned(bundle: Bundle, table: Sequence[Sequence[str]]) -> Returned:
    """Return what a table that came back says of a session.

    Its rows are known by their keys, wherever they stand. Raises FileTrouble where it is no such
    table, or none of this session.
    """
    language = _language_of(table)
    lines = {_short(_name_of(one.original)): one for one in renderings(bundle, language)}
    found: dict[str, Row] = {}
    same = empty = unknown = 0
    for cells in table[:_MOST_ROWS]:
        key = next((k for cell in cells[:2] if (k := _KEY.search(cell))), None)
        if key is None:
            continue
        line, text = lines.get(key[1]), cells[-1].strip()
        if line is None:
            unknown += 1
        elif not text or len(text) > _LONGEST or _KEY.search(text) or len(cells) < len(("key", "")):
            empty += 1
        elif (row := _row(line, key, cells, text)) is None:
            same += 1
        else:
            found[line.id] = row
    if not found and not same and not empty:
        raise FileTrouble(
            "The table has none of the texts of this session. Choose the table that was written"
            " for it."
        )
    return Returned(
        language=language, rows=tuple(found.values()), same=same, empty=empty, unknown=unknown
    )


def taken(rows: Sequence[Row], label: str) -> Edit:
    """Return the one edit that takes translations over.

    One that the file got meanwhile is not replaced: both stand, as two versions.
    """
    edits = []
    for row in rows:
        seen = {"text": frozenset[EntryId]()} if row.meanwhile else None
        edits.append(render(row.rendering, row.text, label, of=row.of, seen=seen))
    return joined(label, edits)


def _row(line: Rendering, key: re.Match[str], cells: Sequence[str], text: str) -> Row | None:
    """Return what a row says; nothing where it says what the file says."""
    stale = key[2] != _short(line.original.text)
    meanwhile = bool(line.text) and key[3] != _short(line.text)
    if _plain(text) == _plain(line.text):
        return None
    if _short(text) == key[3]:
        # It came back as it went.
        return None
    return Row(
        rendering=line,
        text=text,
        of=_of(key, cells) if stale else None,
        stale=stale,
        meanwhile=meanwhile,
    )


def _of(key: re.Match[str], cells: Sequence[str]) -> str:
    """Return the original as it stood in the table; where it was touched, what is none."""
    return next((cell for cell in cells if _short(cell) == key[2]), key[0])


def _language_of(table: Sequence[Sequence[str]]) -> str:
    for cells in table[:_MOST_ROWS]:
        named = _LANGUAGE.search(cells[-1]) if cells else None
        if named and named[1] in LANGUAGES:
            return named[1]
    raise FileTrouble(
        "This is no table of translations: no column says its language, such as Vietnamese (vi)."
    )


def _name_of(original: Original) -> str:
    return f"{original.record.id}/{original.field}"


def _short(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:_SHORT]


def _plain(text: str) -> str:
    return _WHITE.sub(" ", text).strip()
