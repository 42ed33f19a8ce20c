"""Where two texts differ, by word; of Chinese and Japanese, by character."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_CJK = "\u3005-\u3007\u3041-\u3098\u309b-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9d"
_FAR = "\U00020000-\U0003ffff"
_JOINING = "\u0300-\u036f\u3099\u309a\ufe00-\ufe0f"
_WORD = re.compile(
    rf"\s+|\d+(?:[.,:/-]\d+)+|[{_CJK}{_FAR}][{_JOINING}]*|(?:[^\W{_CJK}{_FAR}]|[{_JOINING}])+|.",
    re.DOTALL,
)
_SENTENCE = re.compile(r"[^\n.!?。！？]*[\n.!?。！？]*\s*")
_MOST = 3_000
"""Words of one text that are compared in the time of a keystroke; longer ones go by sentence."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text, and whether the other text has it too."""

    text: str
    changed: bool


@dataclass(frozen=True, slots=True, order=True)
class Hunk:
    """That `start` to `end` of one list of words stands for `at` to `until` of another."""

    start: int
    end: int
    at: int
    until: int


def words(text: str) -> tuple[str, ...]:
    """Return the words, blanks and signs of a text, in order; together they are the text."""
    return tuple(_WORD.findall(text))


def alike_cut(*texts: str) -> tuple[tuple[str, ...], ...]:
    """Return texts cut in the same way: into words, or into sentences where one is very long."""
    cut = tuple(map(words, texts))
    if max(map(len, cut)) <= _MOST:
        return cut
    return tuple(tuple(filter(None, _SENTENCE.findall(text))) for text in texts)


def hunks(one: Sequence[str], other: Sequence[str]) -> tuple[Hunk, ...]:
    """Return where two lists of words differ, in order; between hunks stands a word, not a blank.

    Of lists longer than the time of a keystroke allows all between the first and the last
    difference is one hunk.
    """
    first = _alike(one, other)
    last = _alike(one[first:][::-1], other[first:][::-1])
    left, right = one[first : len(one) - last], other[first : len(other) - last]
    if not left and not right:
        return ()
    found = [Hunk(first, first + len(left), first, first + len(right))]
    if max(len(left), len(right)) <= _MOST:
        found = []
        for tag, start, end, at, until in SequenceMatcher(
            str.isspace, left, right, autojunk=False
        ).get_opcodes():
            if tag != "equal":
                found.append(Hunk(first + start, first + end, first + at, first + until))
    return _over_blanks(found, one)


def marked(one: str, other: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return both texts in spans: what stands in the one only, in the other only, and in both."""
    left, right = alike_cut(one, other)
    found = hunks(left, right)
    return (
        _spans(left, [(h.start, h.end) for h in found]),
        _spans(right, [(h.at, h.until) for h in found]),
    )


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    for at, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return at
    return min(len(one), len(other))


def _over_blanks(found: list[Hunk], one: Sequence[str]) -> tuple[Hunk, ...]:
    joined: list[Hunk] = []
    for hunk in found:
        last = joined[-1] if joined else None
        if last and "".join(one[last.end : hunk.start]).isspace():
            joined[-1] = Hunk(last.start, hunk.end, last.at, hunk.until)
        else:
            joined.append(hunk)
    return tuple(joined)


def _spans(cut: Sequence[str], changed: Sequence[tuple[int, int]]) -> tuple[Span, ...]:
    spans: list[Span] = []
    at = 0
    for start, end in (*((s, e) for s, e in changed if s < e), (len(cut), len(cut))):
        spans += [Span("".join(cut[at:start]), False), Span("".join(cut[start:end]), True)]
        at = end
    return tuple(span for span in spans if span.text)
