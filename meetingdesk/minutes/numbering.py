"""Numbers on the paper: written ones stay, the others are counted."""

import re
from collections.abc import Iterable

_WHOLE = re.compile(r"\d+")


class Counter:
    """Counts paragraphs through a whole paper.

    A number that was once written with its record is never given to another one; what was put
    in afterwards gets a letter (8a).
    """

    def __init__(self, written: Iterable[str]) -> None:
        self._taken = {number for number in written if number}
        self._last = 0
        self._letter = 0

    def next(self, written: str = "") -> str:
        """Return the number of the next paragraph."""
        if written:
            found = _WHOLE.match(written)
            self._last = int(found.group()) if found else self._last
            self._letter = 0
            return written
        if str(self._last + 1) not in self._taken:
            self._last += 1
            self._letter = 0
            return str(self._last)
        while True:
            number = f"{self._last}{_letters(self._letter)}"
            self._letter += 1
            if number not in self._taken:
                return number


def _letters(index: int) -> str:
    """Return a, b … z, aa, ab …"""
    text = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        text = chr(ord("a") + rest) + text
    return text


def numbers(written: Iterable[str]) -> list[str]:
    """Return the numbers of points or actions in order: written ones, else the next free ones."""
    given = list(written)
    last = max((int(n) for n in given if _WHOLE.fullmatch(n)), default=0)
    found: list[str] = []
    for number in given:
        if number:
            found.append(number)
        else:
            last += 1
            found.append(str(last))
    return found
