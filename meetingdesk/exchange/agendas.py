"""Agenda items read from a copied list."""

import re
from dataclasses import dataclass

from meetingdesk.exchange.roll_words import head_of, plain
from meetingdesk.exchange.tables import Rows, rows_of

DEEPEST = 3
_DOTTED = re.compile(r"(\d{1,3}(?:[.．]\d{1,3}){0,4})\s*[.．)）:：、]?(?=\s|\Z)\s*")
_GLUED = re.compile(r"(\d{1,3}(?:\.\d{1,3})*+)[.)．、）:：](?!\d)\s*")
_MARKED = re.compile(
    r"(?:(?:agenda\s+)?item|mục|議題)\s*(\d{1,3}(?:\.\d{1,3})*)\s*[.:：)、-]?\s+", re.IGNORECASE
)
_BULLET = re.compile(r"(?:[-–—•●○*・·▪►]|[①-⑳]|[IVX]{1,5}[.)])\s*")
_LETTER = re.compile(r"\(?[a-hA-H][.)]\s+")


@dataclass(frozen=True, kw_only=True)
class AgendaLine:
    """An item of an agenda as a list has it; `level` is 1 to 3."""

    title: str
    level: int = 1


def read_agenda(text: str, html: str = "") -> list[AgendaLine]:
    """Return the items of a copied agenda, in its order, without their numbers.

    The level follows the number (2.1 is on level 2), a letter, or the indentation.
    Raises RuleBroken where the list is too large (see `rows_of`).
    """
    rows = rows_of(text, html)
    if not rows:
        return []
    heads = [head_of(cell) for cell in rows[0]]
    if "item" in heads:
        at, rows = heads.index("item"), rows[1:]
        number = heads.index("number") if "number" in heads else -1
    elif _indented(rows):
        return _cut([_line(next(filter(None, row)), _depth(row)) for row in rows])
    else:
        at, number = _longest(rows), -1
    lines = [_line(_numbered(row, at, number), 0) for row in rows if at < len(row) and row[at]]
    return _cut(lines)


def _cut(lines: list[AgendaLine]) -> list[AgendaLine]:
    return [line for line in lines if line.title]


def _indented(rows: Rows) -> bool:
    """Whether each row holds one cell, some of them behind tabs."""
    return all(sum(map(bool, row)) == 1 for row in rows)


def _depth(row: list[str]) -> int:
    return next(i for i, cell in enumerate(row) if cell)


def _longest(rows: Rows) -> int:
    width = max(map(len, rows))
    return max(range(width), key=lambda i: sum(len(row[i]) for row in rows if i < len(row)))


def _numbered(row: list[str], at: int, number: int) -> str:
    """Return a title behind the number that stands in a column of its own."""
    before = [row[number]] if number >= 0 else row[:at]
    found = next((cell for cell in before if _DOTTED.fullmatch(cell)), "")
    return f"{found.rstrip('.')} {row[at]}" if found else row[at]


def _line(text: str, depth: int) -> AgendaLine:
    found = _MARKED.match(text) or _GLUED.match(text) or _plainly_numbered(text)
    if found:
        level = len(re.split(r"[.．]", found[1]))
        return AgendaLine(title=text[found.end() :].strip(), level=_within(max(level, depth + 1)))
    letter = _LETTER.match(text)
    if letter and plain(text) != plain(letter[0]):
        return AgendaLine(title=text[letter.end() :].strip(), level=_within(max(2, depth + 1)))
    return AgendaLine(title=_BULLET.sub("", text, count=1).strip(), level=_within(depth + 1))


def _plainly_numbered(text: str) -> re.Match[str] | None:
    """Return a number that only a space parts from the title; a year is part of the title."""
    found = _DOTTED.match(text)
    return found if found and found.end() < len(text) else None


def _within(level: int) -> int:
    return max(1, min(level, DEEPEST))
