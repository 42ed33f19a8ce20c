"""How wide the columns of a table are to be, by what stands in them."""

import unicodedata
from collections.abc import Iterable

from meetingdesk.minutes.document import Spans

_OF_LETTER = 1.5
_AROUND = 4.0
"""Shares that a letter takes, and the space at both sides of a cell."""


def wanted(cells: Iterable[Spans], least: float, most: float) -> float:
    """Return the share of the width at which the longest line of a column stays whole.

    It is never below `least` nor above `most`; a full-width sign counts as two letters.
    """
    texts = ("".join(span.text for span in cell) for cell in cells)
    longest = max((_letters(line) for text in texts for line in text.splitlines()), default=0)
    return min(max(_OF_LETTER * longest + _AROUND, least), most)


def _letters(line: str) -> int:
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in line)
