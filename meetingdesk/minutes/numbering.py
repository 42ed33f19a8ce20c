"""Numbers on the paper: written ones stay, the others are counted."""

import re
from collections.abc import Iterable, Mapping

from meetingdesk.domain.fields import RecordId
from meetingdesk.minutes.wording import Wording

Key = tuple[RecordId, str]
"""A paragraph of the paper: the record from which its words come, and the field."""

_WHOLE = re.compile(r"\d+")


class Counter:
    """Counts paragraphs through a whole paper; it remembers what it gave.

    A number that was once written with a record is never given to another one; what was put
    in afterwards gets a letter (8a).
    """

    def __init__(self, written: Mapping[Key, str], taken: Iterable[str] = ()) -> None:
        """Take the numbers that are written, and those that may not come back."""
        self._written = {key: number for key, number in written.items() if number}
        self._taken = {*self._written.values(), *taken}
        self._last = 0
        self._letter = 0
        self.given: dict[Key, str] = {}

    def next(self, record: RecordId, field: str, *, opens: bool = False) -> str:
        """Return the number of the next paragraph, whose words come from a field of a record.

        One that opens the paper has none where 1 is another's: the numbers were given in a style
        that has no such paragraph.
        """
        number = self._next(self._written.get((record, field), ""), opens=opens)
        if number:
            self._taken.add(number)
            self.given[record, field] = number
        return number

    def _next(self, written: str, *, opens: bool) -> str:
        if written:
            found = _WHOLE.match(written)
            self._last = int(found.group()) if found else self._last
            self._letter = 0
            return written
        if not self._last and "1" in self._taken and opens:
            return ""
        if str(self._last + 1) not in self._taken:
            self._last += 1
            self._letter = 0
            return str(self._last)
        while True:
            number = f"{self._last}{_letters(self._letter)}"
            self._letter += 1
            if number not in self._taken:
                return number


_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


def counted(kind: str, number: int | str, words: Wording) -> str:
    """Return a number as a style counts: 1, 01, I, i, A or a; nothing for none.

    Letters are those of the language's alphabet. What a person wrote, such as 8a, stays so; of
    3.1 the first part alone is counted in that way.
    """
    if kind == "none":
        return ""
    first, dot, rest = str(number).partition(".")
    if kind == "1" or not first.isascii() or not first.isdecimal():
        return str(number)
    return _counted(kind, int(first), words) + dot + rest


def _counted(kind: str, number: int, words: Wording) -> str:
    if kind == "01":
        return f"{number:02d}"
    if kind in "Ii":
        text, left = "", number
        for value, sign in _ROMAN:
            text += sign * (left // value)
            left %= value
    else:
        letters = words("letters")
        text = letters[(number - 1) % len(letters)] * ((number - 1) // len(letters) + 1)
    return text.upper() if kind.isupper() else text


def _letters(index: int) -> str:
    """Return a, b … z, aa, ab …"""
    text = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        text = chr(ord("a") + rest) + text
    return text


def numbers(written: Iterable[str], taken: Iterable[str] = ()) -> list[str]:
    """Return the numbers of points or actions in order: written ones, else the next free ones.

    `taken` are numbers that may not come back.
    """
    given = list(written)
    last = max((int(n) for n in (*given, *taken) if _WHOLE.fullmatch(n)), default=0)
    found: list[str] = []
    for number in given:
        if number:
            found.append(number)
        else:
            last += 1
            found.append(str(last))
    return found
