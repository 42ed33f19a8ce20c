"""Paragraphs on the page: hanging numbers, alignment, no lone lines."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache
from itertools import zip_longest

from meetingdesk.minutes.document import Span
from meetingdesk.minutes.typeset.family import Family
from meetingdesk.minutes.typeset.justifying import stretched
from meetingdesk.minutes.typeset.lines import Line, Text, lines, width_of
from meetingdesk.minutes.typeset.sheet import Pen
from meetingdesk.minutes.typeset.style import ASCENT, LINE, LINE_GREY
from meetingdesk.minutes.typeset.tags import Tag

TOGETHER = 2
"""Lines of a paragraph that stay together at the foot and at the head of a page."""
_BELOW = 2.5
"""From a paragraph to the line below it."""
_BEHIND_NUMBER = 0.4
"""In parts of the size of type: the space between a number and the text in its line."""
_NARROW = 0.4
"""Width of a letter, on average of narrow ones, in parts of the size of type."""


class Align(Enum):
    """Where the lines of a paragraph stand in its width."""

    LEFT = 0.0
    CENTRE = 0.5
    RIGHT = 1.0


@dataclass(frozen=True, kw_only=True)
class Prose:
    """A paragraph, broken into lines; all lengths are in points."""

    lines: Sequence[Line]
    size: float
    leading: float
    width: float
    indent: float = 0.0
    hang: float = 0.0
    first: float = 0.0
    """How much further in the first line begins."""
    number: Line = ()
    number_at: float = 0.0
    """How far in the number begins, where it does not hang."""
    align: Align = Align.LEFT
    justified: bool = False
    spread: float = 0.0
    before: float = 0.0
    after: float = 0.0
    ruled: float = 0.0
    """Length of the line below the last line, in parts of that one."""
    keep: bool = False
    new_page: bool = False
    anchor: str = ""
    bookmark: tuple[str, int] | None = None
    tag: Tag | None = None
    label: Tag | None = None
    """What the number belongs to, where that is not the tag of the text."""

    @property
    def height(self) -> float:
        """Return the height of its lines."""
        return len(self.lines) * self.leading

    @property
    def least(self) -> float:
        """Return the height of what must not stand alone."""
        count = len(self.lines)
        return (count if count <= 2 * TOGETHER - 1 else TOGETHER) * self.leading

    def split(self, room: float) -> "tuple[Prose, Prose] | None":
        """Split between lines, never leaving fewer than two on either side."""
        count = min(int((room + 0.01) // self.leading), len(self.lines) - TOGETHER)
        if count < TOGETHER:
            return None
        upper = replace(self, lines=self.lines[:count], after=0.0, keep=False)
        lower = replace(
            self,
            lines=self.lines[count:],
            number=(),
            first=0.0,
            before=0.0,
            anchor="",
            bookmark=None,
            new_page=False,
        )
        return upper, lower

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw the lines, and the number before the first."""
        if self.anchor:
            pen.anchor(self.anchor, top)
        if self.bookmark:
            pen.bookmark(self.anchor, *self.bookmark)
        base = top + self.leading * ASCENT
        pen.begin(self.label or self.tag)
        if self.number:
            pen.line(self.number, left + self.indent + self.number_at, base, self.size)
            pen.part(self.number, self.lines[0])
        if self.label:
            pen.begin(self.tag)
        start, room = left + self.indent + self.hang, self.width - self.indent - self.hang
        shift, turn = self.first, self.align.value
        for line, following in zip_longest(self.lines, self.lines[1:], fillvalue=()):
            if turn:
                shift = (room - width_of(line)) * turn
            if line:
                whole = (line, self.spread, 0.0)
                if self.justified and following:
                    whole = stretched(line, room - shift, self.size)
                wide, spread, gap = whole
                pen.line(wide, start + shift, base, self.size, spread, gap)
                pen.part(line, following)
            base += self.leading
            shift = 0.0
        pen.end()
        if self.ruled and self.lines:
            length = width_of(self.lines[-1]) * self.ruled
            at = start + (room - length) * self.align.value
            pen.rule(at, top + self.height + _BELOW, length, LINE, LINE_GREY)


def prose(
    spans: Sequence[Span],
    *,
    family: Family,
    size: float,
    leading: float,
    width: float,
    indent: float = 0.0,
    hang: float = 0.0,
    first: float = 0.0,
    number: Sequence[Span] = (),
    align: Align = Align.LEFT,
    justified: bool = False,
    spread: float = 0.0,
    before: float = 0.0,
    after: float = 0.0,
    ruled: float = 0.0,
    keep: bool = False,
    new_page: bool = False,
    anchor: str = "",
    bookmark: tuple[str, int] | None = None,
    tag: Tag | None = None,
    even: bool = False,
) -> Prose:
    """Return a paragraph broken to its width; parameters as in `Prose`.

    `even`: its lines are as long as each other, as near as may be, as it is with all centred ones.
    """
    numbered = _numbered(tuple(number), family, size, width) if number else ()
    number_at = first
    if first and number:
        first += width_of(numbered) + _BEHIND_NUMBER * size
    # Letters that are parted leave room for fewer: of the narrowest letters, too.
    room = (width - indent - hang) / (1 + spread / (_NARROW * size))
    text = Text(spans, size, family)
    even = even or align is Align.CENTRE
    found = text.even_lines(room) if even else text.lines(room, first)
    broken = [_spread(line, spread) for line in found] if spread else found
    return Prose(
        lines=broken,
        size=size,
        leading=leading,
        width=width,
        indent=indent,
        hang=hang,
        first=first,
        number=numbered,
        number_at=number_at,
        align=align,
        justified=justified,
        spread=spread,
        before=before,
        after=after,
        ruled=ruled,
        keep=keep,
        new_page=new_page,
        anchor=anchor,
        bookmark=bookmark,
        tag=tag,
    )


@lru_cache(maxsize=500)
def _numbered(number: tuple[Span, ...], family: Family, size: float, width: float) -> Line:
    """Return a number on its line: both columns have the same, and all papers."""
    return lines(number, size, width, family=family)[0]


def _spread(line: Line, spread: float) -> Line:
    return tuple(run._replace(width=run.width + spread * len(run.text)) for run in line)
