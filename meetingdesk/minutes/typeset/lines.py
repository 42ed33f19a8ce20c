"""Lines of a paragraph: runs of text in one manner, broken to a width."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from itertools import chain as joined

from meetingdesk.minutes.document import Span
from meetingdesk.minutes.typeset.breaking import cut, units
from meetingdesk.minutes.typeset.chain import Chain, bold, regular
from meetingdesk.minutes.typeset.signs import FULL_WIDTH_LETTERS, IDEOGRAPHIC, SPACE_SIGNS

_JOINS = frozenset("-‐–—/ ")
_SHORT = 100
"""Signs up to which a text is measured as a whole first."""
_NARROW = 0.42
"""Of the size: below it no letter is on average, so a text is not tried where it cannot fit."""
_ENDS = SPACE_SIGNS | {""}


@cache
def ideographs() -> re.Pattern[str]:
    """Return what finds runs of signs between which no space stands; slow to compile."""
    return re.compile(f"[{IDEOGRAPHIC}{FULL_WIDTH_LETTERS}]+")


@dataclass(frozen=True, slots=True)
class Run:
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


def lines(spans: Sequence[Span], size: float, width: float, first: float = 0.0) -> list[Line]:
    """Break spans to a width, the first line to one that is shorter by `first`; all in points.

    A newline in the text ends a line; what has no words at all still takes one empty line.
    """
    found: list[Line] = []
    for part in _hard_lines(spans):
        chains = [bold() if span.strong else regular() for span in part]
        if whole := _whole(part, chains, size, width - first):
            found.append(whole)
        else:
            found += _Part(part, chains, size).lines(width, first)
        first = 0.0
    return found


def _whole(part: list[Span], chains: list[Chain], size: float, room: float) -> Line:
    """Return a short text that fits on one line; nothing where it is to be broken."""
    long = sum(len(span.text) for span in part)
    if long > _SHORT or long * size * _NARROW > room or part[-1].text[-1:] in _ENDS:
        return ()
    runs = [
        Run(span.text, chain.width(span.text) * size / 1000, span.strong, span.quiet, span.link)
        for span, chain in zip(part, chains, strict=True)
        if span.text
    ]
    return tuple(runs) if width_of(tuple(runs)) <= room else ()


def widest(spans: Sequence[Span], size: float) -> float:
    """Return the width in points of the widest text in spans that may not be broken."""
    return max((_widest_of(part, size) for part in _hard_lines(spans)), default=0.0)


def _widest_of(part: list[Span], size: float) -> float:
    chain = bold() if any(span.strong for span in part) else regular()
    found = units("".join(span.text for span in part))
    return max((chain.width(text) for text, _ in found), default=0.0) * size / 1000


def _hard_lines(spans: Sequence[Span]) -> Iterator[list[Span]]:
    current: list[Span] = []
    for span in spans:
        chain = bold() if span.strong else regular()
        first, *more = chain.printable(span.text).split("\n")
        if current and not current[-1].text:
            # A line in one manner is broken far sooner than one in two, of which one is empty.
            current.pop()
        if first or not current:
            current.append(_with(span, first))
        for text in more:
            yield current
            current = [_with(span, text)]
    if current:
        yield current


def _with(span: Span, text: str) -> Span:
    return span if text == span.text else Span(text, span.strong, span.quiet, span.link)


class _Part:
    """A text without line ends, in one manner or in several."""

    def __init__(self, spans: list[Span], chains: list[Chain], size: float) -> None:
        self._spans, self._chains, self._size = spans, chains, size
        self._text = spans[0].text if len(spans) == 1 else "".join(span.text for span in spans)

    def lines(self, width: float, first: float) -> Iterator[Line]:
        """Break it to a width, the first line to one shorter by `first`; both in points."""
        room, full = ((width - less) * 1000 / self._size for less in (first, 0.0))
        # Words and the spaces that follow them, in turn.
        pieces = list(joined.from_iterable(units(self._text)))
        places = list(accumulate(map(len, pieces)))
        widths = self._widths(pieces, places)
        if max(widths[::2], default=0.0) > room:
            pieces = list(self._cut(pieces, widths, room))
            places = list(accumulate(map(len, pieces)))
            widths = self._widths(pieces, places)
        ends = list(accumulate(widths))
        at, place, begun = 0, 0, 0.0
        while at < len(pieces):
            fitting = bisect_right(ends, begun + room, at)
            last = max(at, (fitting - 1) // 2 * 2)
            yield self._line(place, places[last], ends[last] - begun)
            at, place, begun = last + 2, places[last + 1], ends[last + 1]
            room = full
        if not pieces:
            yield self._line(0, 0, 0.0)

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
        widest = bold() if any(span.strong for span in self._spans) else regular()
        for word, space, width in zip(pieces[::2], pieces[1::2], widths[::2], strict=True):
            parts = [word] if width <= most else cut(word, widest.width, most)
            for part in parts[:-1]:
                yield from (part, "")
            yield from (parts[-1], space)

    def _line(self, start: int, end: int, width: float) -> Line:
        if len(self._spans) > 1:
            return tuple(self._runs(start, end))
        (span,) = self._spans
        wide = width * self._size / 1000
        return (Run(self._text[start:end], wide, span.strong, span.quiet, span.link),)

    def _runs(self, start: int, end: int) -> Iterator[Run]:
        begin = 0
        for span, faces in zip(self._spans, self._chains, strict=True):
            text = span.text[max(start - begin, 0) : max(end - begin, 0)]
            begin += len(span.text)
            if text:
                wide = faces.width(text) * self._size / 1000
                yield Run(text, wide, span.strong, span.quiet, span.link)
