"""Where a line of mixed text may end: words whole, Japanese by its rules (kinsoku)."""

import re
import unicodedata
from collections.abc import Callable, Iterator

from meetingdesk.minutes.typeset.signs import (
    FULL_WIDTH_LETTERS,
    GLUE,
    IDEOGRAPHIC,
    INSEPARABLE,
    LEANS_BACK,
    NOT_AT_END,
    NOT_AT_START,
    SPACES,
    STRAIGHT_QUOTES,
)

Unit = tuple[str, str]
"""Text that stays on one line, and the space that follows it."""

_ATOM = re.compile(
    f"[{SPACES}]+"
    f"|[{FULL_WIDTH_LETTERS}]+"
    f"|[{IDEOGRAPHIC}]"
    f"|[^{SPACES}{IDEOGRAPHIC}{FULL_WIDTH_LETTERS}]+"
)
_SPACE = re.compile(f"[{SPACES}]")
_INSIDE_WORD = re.compile(r"(?<=[^\W\d_]{2}[-‐–—])(?=[^\W\d_]{2})")
_CUT_AFTER = frozenset("/.-_?&=@:,;")
_NO_BREAK = STRAIGHT_QUOTES | GLUE


def units(text: str) -> list[Unit]:
    """Return one line of text cut into what must stay together, each with its space."""
    found: list[Unit] = []
    pending = space = ""
    for atom in _atoms(text):
        if _SPACE.match(atom):
            if pending:
                space += atom
            else:
                pending = atom
            continue
        if not pending:
            pending = atom
        elif _may_break(pending, space, atom):
            found.append((pending, space))
            pending = atom
        else:
            pending += space + atom
        space = ""
    if pending:
        found.append((pending, space))
    return found


def _atoms(text: str) -> Iterator[str]:
    for atom in _ATOM.findall(text):
        if len(atom) > 5 and not atom.isalnum():
            yield from _INSIDE_WORD.split(atom)
        else:
            yield atom


def _may_break(before: str, space: str, after: str) -> bool:
    last, first = before[-1], after[0]
    if first in NOT_AT_START or last in NOT_AT_END or _SPACE.match(last):
        return False
    if first in GLUE or last in GLUE or unicodedata.combining(first):
        return False
    if space:
        return not (len(after) == 1 and first in LEANS_BACK)
    if first in STRAIGHT_QUOTES or last in STRAIGHT_QUOTES:
        return False
    return not (first == last and first in INSEPARABLE)


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
        or _SPACE.match(after)
    )
