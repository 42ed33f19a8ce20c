"""In which language a stretch of text is written, as far as its letters tell."""

import re
from collections.abc import Iterator

from meetingdesk.minutes.typeset.lines import ideographs

_WORD = re.compile(r"[^\W\d_]+")
_ONLY_VIETNAMESE = re.compile("[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]")
_ALSO_VIETNAMESE = re.compile("[ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý]")
_MOST_PLAIN = 2
"""Words without marks that may stand between two Vietnamese ones: cơ *quan* tiêu chuẩn."""

Stretch = tuple[str, str]
"""A text and its language; none where it is that of what is around it."""


def stretches(text: str, own: str) -> list[Stretch]:
    """Return a text cut where its language changes; `own` is the one that it stands in.

    Japanese is told by its characters, Vietnamese by letters that no other language of the
    papers has, and in Japanese text words in small Latin letters are English. Names without such
    letters stay in the language around them, as WCAG 3.1.2 allows. Where most words bear such
    letters, all of them are taken as Vietnamese.
    """
    if not text:
        return []
    if text.isascii() and not own.startswith("ja"):
        return [(text, "")]
    found: list[Stretch] = []
    at = 0
    for start, end, language in _others(text, own):
        if start > at:
            found.append((text[at:start], ""))
        found.append((text[start:end], language))
        at = end
    if at < len(text):
        found.append((text[at:], ""))
    return found


def _others(text: str, own: str) -> Iterator[tuple[int, int, str]]:
    """Yield where each stretch in another language begins and ends."""
    japanese = own.startswith("ja")
    at = 0
    for start, end in _ideographs(text, dates=not japanese):
        yield from _latin(text, at, start, own)
        if not japanese and any(map(str.isalnum, text[start:end])):
            yield start, end, "ja"
        at = end
    yield from _latin(text, at, len(text), own)


def _ideographs(text: str, *, dates: bool) -> Iterator[tuple[int, int]]:
    """Yield where Japanese begins and ends; with `dates`, figures before and amid it are of it."""
    runs = [run.span() for run in ideographs().finditer(text)]
    if not dates:
        yield from runs
        return
    last: tuple[int, int] | None = None
    for first, end in runs:
        start = len(text[:first].rstrip("0123456789"))
        if last and not any(map(str.isalpha, text[last[1] : start])):
            last = (last[0], end)
            continue
        if last:
            yield last
        last = (start, end)
    if last:
        yield last


def _latin(text: str, start: int, end: int, own: str) -> Iterator[tuple[int, int, str]]:
    at = start
    if not own.startswith("vi") and _ONLY_VIETNAMESE.search(text, start, end):
        for first, last in _vietnamese(text, start, end):
            yield from _english(text, at, first, own)
            yield first, last, "vi"
            at = last
    yield from _english(text, at, end, own)


def _vietnamese(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    words = list(_WORD.finditer(text, start, end))
    marked = [word for word in words if _is_marked(word[0])]
    if 2 * len(marked) > len(words):
        yield start, end
        return
    run: list[re.Match[str]] = []
    plain = 0
    for word in words:
        if word in marked:
            if plain > _MOST_PLAIN:
                yield from _bounds(run)
                run = []
            run.append(word)
            plain = 0
        else:
            plain += 1
    yield from _bounds(run)


def _is_marked(word: str) -> bool:
    return bool(_ONLY_VIETNAMESE.search(word) or _ALSO_VIETNAMESE.search(word))


def _bounds(run: list[re.Match[str]]) -> Iterator[tuple[int, int]]:
    if any(_ONLY_VIETNAMESE.search(word[0]) for word in run):
        yield run[0].start(), run[-1].end()


def _english(text: str, start: int, end: int, own: str) -> Iterator[tuple[int, int, str]]:
    if not own.startswith("ja"):
        return
    words = list(_WORD.finditer(text, start, end))
    if any(word[0][-1].islower() for word in words):
        yield words[0].start(), words[-1].end(), "en"
