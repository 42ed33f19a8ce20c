"""Marks in a Word document that say which record each paragraph is: hidden bookmarks.

A mark's name holds the record's id and, so that a change shows that nobody tracked, a few signs
of the hash of the text as it was sent; nothing else of the file. It fits the 40 signs that Word
gives the name of a bookmark (ECMA-376-1, 17.13.6), whose case says nothing.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from meetingdesk.domain.fields import RecordId
from meetingdesk.minutes.document import Heading, Paragraph, Row
from meetingdesk.minutes.word.writing import xml_of

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_WIDE, _SHORT = 25, 4
_NAME = re.compile(
    rf"_(?P<part>[a-z])(?P<record>[0-9a-z]{{{_WIDE}}})(?P<language>[a-z]{{2}})"
    rf"(?P<told>[0-9a-z]{{{_SHORT}}})(?P<number>[0-9]{{1,7}})"
)
_ANY = "xx"
_TEXT = "text"


class Part(StrEnum):
    """What of a paragraph a mark holds."""

    TEXT = "t"
    """The record's own text."""
    BEFORE = "b"
    """What the paper puts before that text."""
    BEHIND = "a"
    """What the paper puts behind that text, such as who is to act."""
    OTHER = "r"
    """What the paper says of a record in words of its own."""
    NUMBER = "n"
    """The number of a paragraph that holds a record's own text."""
    COUNT = "c"
    """The number of another paragraph."""
    FRAME = "f"
    """What belongs to no record."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What the name of a bookmark says; `record` is nothing in the frame."""

    part: Part
    record: RecordId | None
    language: str
    told: str
    number: int = 0
    """Its place among all marks, as the paper was sent."""


def shortened(text: str) -> str:
    """Return the signs by which a text is known again, however its blanks are kept."""
    plain = " ".join(unicodedata.normalize("NFC", text).split())
    return _number(int.from_bytes(sha256(plain.encode()).digest()[:4], "big"))[-_SHORT:].rjust(
        _SHORT, "0"
    )


def mark_of(name: str) -> Mark | None:
    """Return what a bookmark's name says, or None where it is none of ours."""
    found = _NAME.fullmatch(name.lower())
    if found is None or found["part"] not in list(Part):
        return None
    part, value = Part(found["part"]), int(found["record"], 36)
    if value >= 1 << 128:
        return None
    return Mark(
        part=part,
        record=None if part is Part.FRAME else RecordId(f"{value:032x}"),
        language="" if found["language"] == _ANY else found["language"],
        told=found["told"],
        number=int(found["number"]),
    )


def mark_paragraph(written: Any, block: Paragraph) -> None:
    """Mark what a paragraph of the paper says of its record, its own text by itself."""
    if block.record is None:
        return
    runs = list(xml_of(written).iterchildren(qn("w:r")))
    own = own_text(block)
    first = int(bool(block.number))
    if own is None:
        parts = [(Part.COUNT, runs[:first]), (Part.OTHER, runs[first:])]
    else:
        at = own + first
        parts = [
            (Part.NUMBER, runs[:first]),
            (Part.BEFORE, runs[first:at]),
            (Part.TEXT, runs[at : at + 1]),
            (Part.BEHIND, runs[at + 1 :]),
        ]
    for part, inside in parts:
        _put(inside, part, block.record, block.language)


def mark_whole(written: Any, block: Heading | Row, language: str = "") -> None:
    """Mark a paragraph that says something of a record in words of the paper."""
    if block.record:
        runs = list(xml_of(written).iterchildren(qn("w:r")))
        _put(runs, Part.OTHER, block.record, language)


def mark_frame(document: Any) -> None:
    """Mark all text that has no mark yet as the frame, and number all marks in their order."""
    starts = qn("w:bookmarkStart")
    body = document.element.body
    for paragraph in body.iter(qn("w:p")):
        if paragraph.find(starts) is None:
            _put(list(paragraph.iterchildren(qn("w:r"))), Part.FRAME, None, "")
    for number, start in enumerate(body.iter(starts)):
        start.set(qn("w:id"), str(number))
        start.set(qn("w:name"), f"{start.get(qn('w:name'))}{number}")
    for number, end in enumerate(body.iter(qn("w:bookmarkEnd"))):
        # No mark stands in another one, so they end in the order in which they begin.
        end.set(qn("w:id"), str(number))


def own_text(block: Paragraph) -> int | None:
    """Return which of a paragraph's spans that have any text is its record's own, if one is."""
    if block.record is None or block.field != _TEXT:
        return None
    spans = [span for span in block.spans if span.text]
    own = (at for at, span in enumerate(spans) if not span.strong and not span.quiet)
    return next(own, None)


def _put(runs: Iterable[Any], part: Part, record: RecordId | None, language: str) -> None:
    runs = list(runs)
    text = "".join(_text_of(run) for run in runs)
    if not text.strip():
        return
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    known = _number(int(record or "0", 16)).rjust(_WIDE, "0")
    tongue = language[:2] or _ANY
    start.set(qn("w:name"), f"_{part.value}{known}{tongue}{shortened(text)}")
    runs[0].addprevious(start)
    runs[-1].addnext(end)


def _text_of(run: Any) -> str:
    signs = {qn("w:tab"): "\t", qn("w:br"): "\n"}
    return "".join(signs.get(node.tag, node.text or "") for node in run)


def _number(value: int) -> str:
    text = ""
    while value:
        value, digit = divmod(value, len(_DIGITS))
        text = _DIGITS[digit] + text
    return text
