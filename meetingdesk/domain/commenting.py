"""Comments on the text of the minutes: what they may be about, and how they are typed."""

import re
import unicodedata
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from typing import TypeVar

from meetingdesk.domain.courtesies import Letter, letter

TEXT = "text"
NEW = "place"
"""A comment of this field proposes a paragraph behind its record, or another place for it."""
LEFT_OUT = "removed"
"""A comment of this field proposes to leave its record out."""
PAPER = "paper"
"""A comment of this field is about words that the paper makes by itself."""

DUE = "due"
"""A comment of this field is about when an action is due; it proposes that in words."""

PROPOSED = "Proposed wording"
PROPOSED_NEW = "Proposed: a new paragraph behind this one"
PROPOSED_MOVED = "Proposed: to move this paragraph behind “{words}”"
PROPOSED_FIRST = "Proposed: to move this paragraph to the beginning"
PROPOSED_LEFT_OUT = "Proposed: to leave this paragraph out"
PROPOSED_PAPER = "Proposed in the words of the paper"
PROPOSED_INSTEAD = "Proposed in the words of the paper, instead of “{words}”"
PROPOSED_DUE = "Proposed: another due date"

_SAID = (
    PROPOSED,
    PROPOSED_NEW,
    PROPOSED_MOVED,
    PROPOSED_FIRST,
    PROPOSED_LEFT_OUT,
    PROPOSED_PAPER,
    PROPOSED_INSTEAD,
    PROPOSED_DUE,
)
_WORDS_HERE = "{words}"
_IN_WORD = "\n(In Word, {when})"
_DATED = re.compile(r"(?s)(.*)\n\(In Word, (\d{4}-\d\d-\d\d \d\d:\d\d)\)")
_SHORT = 60

R = TypeVar("R")
_LINE = re.compile(r"\s*(?P<name>[^:：]{1,40}?)\s*[:：]\s*(?P<text>\S.*)")
_DOTTED = re.compile(r"\s*(?P<name>\d{1,5}[a-z]{0,3})\s*[.)．–—-]\s*(?P<text>\S.*)")
_NAME = re.compile(r"(?:[A-Z]\s?)?\d{1,5}(?:/\d+)?[a-z]{0,3}")
_FORM = re.compile(r"(?:[a-z]\s?)?\d{1,5}(?:[./]\d+)*[a-z]{0,3}")
_WORDS = re.compile(
    r"^(?:paragraphs?|paras?\.?|no\.?|§|¶|đoạn(?: số)?|khoản|mục|第)\s*|\s*(?:段落|項|番)$"
)


def dated(text: str, when: str) -> str:
    """Return the text of a comment with the moment that Word recorded of it, where it did.

    It is the time of the writer's own clock, as 2022-04-05 09:30; no field of a comment holds it.
    """
    return text + _IN_WORD.format(when=when) if when else text


def undated(text: str) -> tuple[str, datetime | None]:
    """Return what a comment says, and the moment that Word recorded of it, where it did."""
    found = _DATED.fullmatch(text)
    with suppress(ValueError):
        return (found[1], datetime.fromisoformat(found[2])) if found else (text, None)
    return text, None


def template_of(text: str) -> tuple[str, str] | None:
    """Return which of the sentences above a text is, and the words it quotes; None where none."""
    text, _ = undated(text)
    for template in _SAID:
        before, quotes, behind = template.partition(_WORDS_HERE)
        if not quotes and text == template:
            return template, ""
        if quotes and text.startswith(before) and text.endswith(behind):
            return template, text[len(before) : len(text) - len(behind)]
    return None


def shortened(text: str) -> str:
    """Return a text as these sentences quote it: on one line, cut where it is long."""
    plain = " ".join(text.split())
    return plain if len(plain) <= _SHORT else plain[: _SHORT - 1] + "…"


def pasted(text: str, known: Mapping[str, R]) -> list[tuple[R | None, str]]:
    """Return the comments that a block of text holds, each with what it is about.

    A line that begins with a name in `known` and a colon (`12: …`, `A 5/1: …`, `第12項：…`), or
    with a number and a stop, begins a comment; lines without go on with the comment above. What
    stands before the first of them, and what names nothing known, is about nothing (None). The
    greeting and the closing of a mail are no comments.
    """
    names = {_folded(name): meant for name, meant in known.items()}
    found: list[tuple[R | None, list[str]]] = []
    for part in letter_of(text).parts:
        for at, line in enumerate(part):
            head = _head(line)
            meant = names.get(_folded(head["name"])) if head else None
            if head and meant is not None:
                found.append((meant, [head["text"].strip()]))
            elif at == 0 or (head and _NAME.fullmatch(head["name"])):
                found.append((None, [line]))
            else:
                found[-1][1].append(line)
    return [(meant, "\n".join(lines)) for meant, lines in found]


def letter_of(text: str) -> Letter:
    """Return a text that was pasted by its comments and the courtesies around them."""
    return letter(text, _begins)


def _head(line: str) -> re.Match[str] | None:
    return _LINE.fullmatch(line) or _DOTTED.fullmatch(line)


def _begins(line: str) -> bool:
    head = _head(line)
    return bool(head and _FORM.fullmatch(_folded(head["name"])))


def _folded(name: str) -> str:
    plain = " ".join(unicodedata.normalize("NFKC", name).casefold().split()).rstrip(".)")
    return _WORDS.sub("", plain).replace(" ", "")
