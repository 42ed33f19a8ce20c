"""Where a line of mixed text may end: words whole, Japanese by its rules (kinsoku)."""

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from meetingdesk.minutes.typeset.signs import (
    COUNTERS,
    FULL_WIDTH_LETTERS,
    GLUE,
    IDEOGRAPHIC,
    INSEPARABLE,
    LEANS_BACK,
    NAME_SIGNS,
    NOT_AT_END,
    NOT_AT_START,
    ORDINAL,
    SPACE_SIGNS,
    SPACES,
    STRAIGHT_QUOTES,
)

_PIECES = re.compile(f"([{NAME_SIGNS}]+)|([{SPACES}]+|[{FULL_WIDTH_LETTERS}]+|[{IDEOGRAPHIC}])")
_LONGEST_NAME = 12
"""A run of so many Japanese signs at most is a name, where it stands in another language."""
_WORD = "[(]?[A-Za-z0-9À-ɏḀ-ỿ][A-Za-z0-9À-ɏḀ-ỿ.,;:)/]*"
_PLAIN = re.compile(f"{_WORD}(?: {_WORD})*")
"""Words and single spaces, of signs that may begin and end a line: most of all texts."""
_MOSTLY = 3
"""Text is in another language where less than one sign of so many is Japanese."""
_DASHED = re.compile("[-‐–—]")
_INSIDE_WORD = re.compile(r"(?<=[^\W\d_]{2}[-‐–—])(?=[^\W\d_]{2})")
_CUT_AFTER = frozenset("/.-_?&=@:,;")
_NO_BREAK = STRAIGHT_QUOTES | GLUE
_ASK_AT_START = NOT_AT_START | GLUE | STRAIGHT_QUOTES | LEANS_BACK | INSEPARABLE | COUNTERS
_ASK_AT_END = NOT_AT_END | GLUE | STRAIGHT_QUOTES | INSEPARABLE | SPACE_SIGNS | {ORDINAL}
_FIRST_MARK = "\u0300"


@lru_cache(maxsize=2000)
def units(text: str) -> tuple[str, ...]:
    """Return one line of text cut into what must stay together, and the space behind it, in turn.

    Behind the last of them that space may be none.
    """
    if _PLAIN.fullmatch(text):
        words = text.split(" ")
        plain = [" "] * (2 * len(words))
        plain[::2], plain[-1] = words, ""
        return tuple(plain)
    found: list[str] = []
    pending = space = ""
    for atom in _atoms(text):
        if atom[0] in SPACE_SIGNS:
            if pending:
                space += atom
            else:
                pending = atom
            continue
        if not pending:
            pending = atom
        elif _may_break(pending[-1], space, atom):
            found += (pending, space)
            pending = atom
        else:
            pending += space + atom
        space = ""
    return (*found, pending, space) if pending else ()


def _atoms(text: str) -> list[str]:
    pieces = _PIECES.split(text)
    japanese = sum([len(run) for run in pieces[1::3] if run])
    # In other languages a Japanese name is a word like others; in Japanese any sign may end a line.
    longest = _LONGEST_NAME if _MOSTLY * japanese < len(text) else 1
    atoms: list[str] = []
    for number, piece in enumerate(pieces):
        if number % 3 == 1 and piece and len(piece) > longest:
            atoms += piece
        elif piece:
            atoms.append(piece)
    if _DASHED.search(text):
        return [part for atom in atoms for part in _INSIDE_WORD.split(atom)]
    return atoms


def _may_break(last: str, space: str, after: str) -> bool:
    first = after[0]
    if first not in _ASK_AT_START and last not in _ASK_AT_END:
        return first < _FIRST_MARK or not unicodedata.combining(first)
    if first in NOT_AT_START or last in NOT_AT_END or last in SPACE_SIGNS:
        return False
    if first in GLUE or last in GLUE or unicodedata.combining(first):
        return False
    if space:
        return not (len(after) == 1 and first in LEANS_BACK)
    if first in STRAIGHT_QUOTES or last in STRAIGHT_QUOTES or _counts(last, first):
        return False
    return not (first == last and first in INSEPARABLE)


def _counts(last: str, first: str) -> bool:
    return (first in COUNTERS and last.isdigit()) or (last == ORDINAL and first.isdigit())


def cut(text: str, width: Callable[[str], float], limit: float) -> list[str]:
    """Cut a unit that is wider than a line into parts that fit.

    It is cut after a stroke, stop or dash where that leaves no half-empty line, else between
    characters; a sign that may not begin or end a line is not brought there unless nothing
    else fits.

    Parameters: `width` measures a text and `limit` is the width of a line, in the same unit.
    """
    parts: list[str] = []
    rest = clusters(text)
    while rest:
        fits = _fitting(rest, width, limit)
        if fits < len(rest):
            fits = _best_cut(rest, fits)
        parts.append("".join(rest[:fits]))
        rest = rest[fits:]
    return parts


def clusters(text: str) -> list[str]:
    """Return the characters of a text, each with the marks that combine with it."""
    found: list[str] = []
    for char in text:
        if found and (unicodedata.combining(char) or "\ufe00" <= char <= "\ufe0f"):
            found[-1] += char
        else:
            found.append(char)
    return found


def _fitting(rest: list[str], width: Callable[[str], float], limit: float) -> int:
    total = 0.0
    for count, cluster in enumerate(rest):
        total += width(cluster)
        if total > limit:
            return max(1, count)
    return len(rest)


def _best_cut(rest: list[str], fits: int) -> int:
    for at in range(fits, fits // 2, -1):
        if rest[at - 1] in _CUT_AFTER and _cut_allowed(rest, at):
            return at
    for at in range(fits, 0, -1):
        if _cut_allowed(rest, at):
            return at
    return fits


def _cut_allowed(rest: list[str], at: int) -> bool:
    before, after = rest[at - 1][-1], rest[at][0]
    return not (
        after in NOT_AT_START
        or before in NOT_AT_END
        or before in _NO_BREAK
        or after in _NO_BREAK
        or after in SPACE_SIGNS
    )
