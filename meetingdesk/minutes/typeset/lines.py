"""Lines of a paragraph: runs of text in one manner, broken to a width."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from itertools import accumulate
from typing import NamedTuple

from meetingdesk.minutes.document import Span
from meetingdesk.minutes.typeset.breaking import cut, units
from meetingdesk.minutes.typeset.chain import Chain
from meetingdesk.minutes.typeset.family import Family
from meetingdesk.minutes.typeset.signs import (
    FULL_WIDTH_LETTERS,
    IDEOGRAPHIC,
    NOT_AT_START,
    SPACE_SIGNS,
)

_JOINS = frozenset("-‐–—/ ")
_SHORT = 100
"""Signs up to which a text is measured as a whole first."""
_NARROW = 0.42
"""Of the size: below it no letter is on average, so a text is not tried where it cannot fit."""
_ENDS = SPACE_SIGNS | {""}
_NEXT = 2
"""From a word to the next one, where spaces stand between."""
_COMPANY = 4000.0
"""Width of what may come to a sign that would be alone on a line, in thousandths of the size."""
_TRIES = 8
"""Halvings by which the least width of some lines is found: to a point or two."""


@cache
def ideographs() -> re.Pattern[str]:
    """Return what finds runs of signs between which no space stands; slow to compile."""
    return re.compile(f"[{IDEOGRAPHIC}{FULL_WIDTH_LETTERS}]+")


class Run(NamedTuple):
    """A piece of a line: its text, manner, and width in points."""

    text: str
    width: float
    strong: bool = False
    quiet: bool = False
    link: str = ""


Line = tuple[Run, ...]


def width_of(line: Line) -> float:
    """Return the width of a line in points."""
    return sum(run.width for run in line)


def blanks(text: str) -> int:
    """Return how many spaces of a text are widened where its words are parted."""
    return text.count(" ") + text.count("\u00a0")


def is_parted(before: str, after: str) -> bool:
    """Say whether a space stood where a line was broken: not in a word, nor in Japanese."""
    last, first = before[-1:], after[:1]
    wide = ideographs()
    return not (last in _JOINS or wide.match(last) or wide.match(first))


def lines(
    spans: Sequence[Span], size: float, width: float, first: float = 0.0, *, family: Family
) -> list[Line]:
    """Break spans to a width, as `Text` does; all in points."""
    return Text(spans, size, family).lines(width, first)


class Text:
    """Spans in one family and size of type, which are broken to widths; every length is in points.

    A newline in the text ends a line; what has no words at all still takes one empty line.
    """

    def __init__(self, spans: Sequence[Span], size: float, family: Family) -> None:
        self._parts = [_Part(part, size, family) for part in _hard_lines(spans, family)]

    def lines(self, width: float, first: float = 0.0) -> list[Line]:
        """Break it to a width, the first line to one that is shorter by `first`."""
        found: list[Line] = []
        for part in self._parts:
            found += part.lines(width, first)
            first = 0.0
        return found

    def even_lines(self, width: float) -> list[Line]:
        """Break it to the lines that a width asks for, but to the least width for so many.

        They are then as long as each other, as near as may be.
        """
        found = self.lines(width)
        if len(found) < 2:
            return found
        least = min(self.widest, width)
        for _ in range(_TRIES):
            middle = (least + width) / 2
            if sum(part.count(middle) for part in self._parts) > len(found):
                least = middle
            else:
                width = middle
        return self.lines(width)

    @property
    def widest(self) -> float:
        """Return the width of the widest piece of it that may not be broken."""
        return max((part.widest for part in self._parts), default=0.0)


def _hard_lines(spans: Sequence[Span], family: Family) -> list[list[Span]]:
    """Return the spans of each line that the text itself ends, as they are printed."""
    printed = [_with(span, family.chain(strong=span.strong).printable(span.text)) for span in spans]
    if len(printed) == 1 and "\n" not in printed[0].text:
        return [printed]
    found: list[list[Span]] = []
    current: list[Span] = []
    for span in printed:
        first, *more = span.text.split("\n")
        if current and not current[-1].text:
            # A line in one manner is broken far sooner than one in two, of which one is empty.
            current.pop()
        if first or not current:
            current.append(_with(span, first))
        for text in more:
            found.append(current)
            current = [_with(span, text)]
    return [*found, current] if current else found


def _with(span: Span, text: str) -> Span:
    return span if text == span.text else Span(text, span.strong, span.quiet, span.link)


def _stops(ends: Sequence[float], room: float, full: float) -> Iterator[int]:
    """Yield which piece is the last word of each line: the first has `room`, all others `full`.

    `ends` are those of words and the spaces behind them, in turn.
    """
    at, begun = 0, 0.0
    while at < len(ends):
        last = max(at, (bisect_right(ends, begun + room, at) - 1) // 2 * 2)
        yield last
        at, begun, room = last + 2, ends[last + 1], full


def _is_alone(word: str) -> bool:
    """Say whether a word is one Japanese sign, and at most what closes behind it."""
    return bool(ideographs().match(word)) and all(sign in NOT_AT_START for sign in word[1:])


def _keep_company(stops: list[int], ends: Sequence[float], full: float) -> None:
    """Bring the last word of the line before to the last one, where it is short and they fit.

    A Japanese paragraph does not end in a line of one sign (W3C, Requirements for Japanese Text
    Layout: widow adjustment of paragraphs). So there are as many lines as before.
    """
    moved, begins = stops[-2], stops[-3] + _NEXT if len(stops) > _NEXT else 0
    start = ends[moved - 1] if moved else 0.0
    if moved > begins and ends[moved] - start <= _COMPANY and ends[stops[-1]] - start <= full:
        stops[-2] -= _NEXT


class _Part:
    """A text without line ends, in one manner or in several."""

    def __init__(self, spans: list[Span], size: float, family: Family) -> None:
        self._spans, self._size, self._family = spans, size, family
        self._chains = [family.chain(strong=span.strong) for span in spans]
        self._text = "".join([span.text for span in spans])
        self._only = spans[0] if len(spans) == 1 else None

    @property
    def widest(self) -> float:
        """Return the width of its widest piece in points, as if all of it were as strong."""
        widths = self._strongest.widths(units(self._text)[::2])
        return max(widths, default=0.0) * self._size / 1000

    @property
    def _strongest(self) -> Chain:
        return self._family.chain(strong=any(span.strong for span in self._spans))

    def lines(self, width: float, first: float) -> Iterable[Line]:
        """Break it to a width, the first line to one shorter by `first`; both in points."""
        whole = self._whole(width - first)
        return (whole,) if whole else self._broken(width, first)

    def _whole(self, room: float) -> Line:
        """Return a short text that fits on one line; nothing where it is to be broken."""
        long = len(self._text)
        if long > _SHORT or long * self._size * _NARROW > room or self._text[-1:] in _ENDS:
            return ()
        line = tuple(self._runs(0, long))
        return line if width_of(line) <= room else ()

    def _broken(self, width: float, first: float) -> Iterator[Line]:
        room, full = ((width - less) * 1000 / self._size for less in (first, 0.0))
        pieces, places, widths = self._measured()
        if max(widths[::2], default=0.0) > room:
            pieces = list(self._cut(pieces, widths, room))
            places = list(accumulate(map(len, pieces)))
            widths = self._widths(pieces, places)
        ends = list(accumulate(widths))
        place, begun = 0, 0.0
        stops = list(_stops(ends, room, full))
        if len(stops) > 1 and stops[-1] - stops[-2] == _NEXT and _is_alone(pieces[stops[-1]]):
            _keep_company(stops, ends, full)
        for last in stops:
            yield self._line(place, places[last], ends[last] - begun)
            place, begun = places[last + 1], ends[last + 1]
        if not pieces:
            yield self._line(0, 0, 0.0)

    def count(self, width: float) -> int:
        """Return how many lines it takes in a width in points, which has room for any word."""
        room = width * 1000 / self._size
        return max(1, sum(1 for _ in _stops(self._ends, room, room)))

    @cached_property
    def _ends(self) -> list[float]:
        return list(accumulate(self._measured()[2]))

    def _measured(self) -> tuple[Sequence[str], list[int], list[float]]:
        """Return words and the spaces behind them, in turn; where each ends, and how wide it is."""
        pieces = units(self._text)
        places = list(accumulate(map(len, pieces)))
        return pieces, places, self._widths(pieces, places)

    def _widths(self, pieces: Sequence[str], places: Sequence[int]) -> list[float]:
        """Return the widths of pieces, which end at those places; in thousandths of the size."""
        if len(self._chains) == 1:
            return self._chains[0].widths(pieces)
        found: list[float] = []
        edge = 0
        for span, faces in zip(self._spans, self._chains, strict=True):
            at, edge = len(found), edge + len(span.text)
            inside = bisect_right(places, edge, at)
            found += faces.widths(pieces[at:inside])
            begin = places[inside - 1] if inside else 0
            if inside < len(pieces) and begin < edge:
                runs = self._runs(begin, places[inside])
                found.append(sum(run.width for run in runs) * 1000 / self._size)
        return found

    def _cut(self, pieces: Sequence[str], widths: Sequence[float], most: float) -> Iterator[str]:
        """Yield the pieces; what is wider than `most` in several, with no space between."""
        for word, space, width in zip(pieces[::2], pieces[1::2], widths[::2], strict=True):
            parts = [word] if width <= most else cut(word, self._strongest.width, most)
            for part in parts[:-1]:
                yield from (part, "")
            yield from (parts[-1], space)

    def _line(self, start: int, end: int, width: float) -> Line:
        span = self._only or self._span_of(start, end)
        if not span:
            return tuple(self._runs(start, end))
        wide = width * self._size / 1000
        return (Run(self._text[start:end], wide, span.strong, span.quiet, span.link),)

    def _span_of(self, start: int, end: int) -> Span | None:
        """Return the span in which all of a line stands; None where it has several."""
        at = min(bisect_right(self._edges, start), len(self._spans) - 1)
        return None if end > self._edges[at] else self._spans[at]

    @cached_property
    def _edges(self) -> list[int]:
        return list(accumulate(len(span.text) for span in self._spans))

    def _runs(self, start: int, end: int) -> Iterator[Run]:
        begin = 0
        for span, faces in zip(self._spans, self._chains, strict=True):
            text = span.text[max(start - begin, 0) : max(end - begin, 0)]
            begin += len(span.text)
            if text:
                wide = faces.width(text) * self._size / 1000
                yield Run(text, wide, span.strong, span.quiet, span.link)
