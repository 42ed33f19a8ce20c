"""Lines of a paragraph: runs of text in one manner, broken to a width."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from meetingdesk.minutes.document import Span
from meetingdesk.minutes.typeset.breaking import units
from meetingdesk.minutes.typeset.chain import Chain, bold, regular
from meetingdesk.minutes.typeset.signs import FULL_WIDTH_LETTERS, IDEOGRAPHIC

_JOINS = frozenset("-‐–—/ ")


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
        if len(part) == 1:
            found += _single(part[0], chains[0], size, width, first)
        else:
            found += _mixed(part, chains, size, width, first)
        first = 0.0
    return found


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
        current.append(_with(span, first))
        for text in more:
            yield current
            current = [_with(span, text)]
    if current:
        yield current


def _with(span: Span, text: str) -> Span:
    return span if text == span.text else Span(text, span.strong, span.quiet, span.link)


def _single(span: Span, chain: Chain, size: float, width: float, first: float) -> Iterator[Line]:
    def line(words: list[str], total: float) -> Line:
        return (Run("".join(words), total, span.strong, span.quiet, span.link),)

    words: list[str] = []
    space, total, gap = "", 0.0, 0.0
    room = width - first
    for word, after, wide in chain.units(span.text, size, room):
        if words and total + gap + wide > room:
            yield line(words, total)
            room = width
            words, space, total, gap = [], "", 0.0, 0.0
        if space:
            words.append(space)
        words.append(word)
        total += gap + wide
        space = after
        gap = chain.width(after) * size / 1000 if after else 0.0
    yield line(words, total)


def _mixed(
    part: list[Span], chains: list[Chain], size: float, width: float, first: float
) -> Iterator[Line]:
    """Break a line of several manners: words are found over the whole, each then measured."""
    measure = _Measure(part, chains, size)
    widest = bold() if any(span.strong for span in part) else regular()
    start = end = at = 0
    total, room = 0.0, width - first
    for word, after, _ in widest.units("".join(span.text for span in part), size, room):
        word_end = at + len(word)
        more = measure.width(end, word_end)
        if end > start and total + more > room:
            yield measure.line(start, end)
            room = width
            start, total, more = at, 0.0, measure.width(at, word_end)
        total += more
        end = word_end
        at = word_end + len(after)
    yield measure.line(start, end)


class _Measure:
    """Runs and widths of stretches of a text made of several spans."""

    def __init__(self, part: list[Span], chains: list[Chain], size: float) -> None:
        self._part, self._chains, self._size = part, chains, size
        self._ends = list(accumulate(len(span.text) for span in part))
        self._at = 0

    def line(self, start: int, end: int) -> Line:
        return tuple(self._runs(start, end))

    def width(self, start: int, end: int) -> float:
        """Return the width of a stretch; none begins before the one that was asked for last."""
        at, ends = self._at, self._ends
        while at + 1 < len(ends) and start >= ends[at]:
            at += 1
        self._at = at
        if end > ends[at]:
            return sum(run.width for run in self._runs(start, end))
        text = self._part[at].text
        begin = ends[at] - len(text)
        return self._chains[at].width(text[start - begin : end - begin]) * self._size / 1000

    def _runs(self, start: int, end: int) -> Iterator[Run]:
        begin = 0
        for span, chain in zip(self._part, self._chains, strict=True):
            text = span.text[max(start - begin, 0) : max(end - begin, 0)]
            begin += len(span.text)
            if text:
                wide = chain.width(text) * self._size / 1000
                yield Run(text, wide, span.strong, span.quiet, span.link)
