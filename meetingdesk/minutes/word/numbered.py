"""Finds the paragraphs of a returned document by their numbers, where its marks were lost."""

import re
from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from meetingdesk.minutes.document import Paragraph
from meetingdesk.minutes.word.marks import Mark, Part, own_text, shortened
from meetingdesk.minutes.word.returned import Passage, Piece, Returned

_COMPARED = 300
_LEAST = 0.3
"""Signs of a paragraph that are compared, and how alike they must be for it to be ours."""
_TRIED = 20
_FRAME = "frame"
_Numbered = dict[str, list[tuple[int, str]]]
_NUMBER = re.compile(r"\s*(\d{1,5}[a-z]{0,3})[.)．]?\s+")


def find_marks(came: Returned, ours: Sequence[Paragraph]) -> Returned:
    """Return the document with the marks that its numbered paragraphs would bear."""
    numbered = _by_number(came)
    blocks: dict[int, Paragraph] = {}
    for block in ours:
        number = _NUMBER.match(f"{block.number} ")
        at = _most_alike(numbered, number[1], block) if number else None
        if at is not None and own_text(block) is not None:
            blocks.setdefault(at, block)
    if not blocks:
        return came
    # What else stands in it was not marked either, so nothing says that it is new.
    marks = {_FRAME: Mark(part=Part.FRAME, record=None, language="", told="")}
    passages = []
    for at, passage in enumerate(came.passages):
        if at in blocks:
            passages.append(_marked(passage, blocks[at], marks))
        elif passage.before.strip():
            framed = tuple(replace(piece, mark=_FRAME) for piece in passage.pieces)
            passages.append(replace(passage, pieces=framed))
        else:
            passages.append(passage)
    return replace(came, passages=tuple(passages), marks=marks)


def _by_number(came: Returned) -> _Numbered:
    found: _Numbered = {}
    for at, passage in enumerate(came.passages):
        text = passage.before
        if number := _NUMBER.match(text):
            said = text[number.end() : number.end() + _COMPARED]
            found.setdefault(number[1], []).append((at, said))
    return found


def _most_alike(numbered: _Numbered, number: str, block: Paragraph) -> int | None:
    """Return which paragraph of that number is ours: the agenda has numbers, too."""
    text = "".join(span.text for span in block.spans)[:_COMPARED]
    best = (_LEAST, -1)
    for at, said in numbered.get(number, ())[:_TRIED]:
        best = max(best, (SequenceMatcher(None, said, text, autojunk=False).ratio(), at))
    return best[1] if best[1] >= 0 else None


def _marked(passage: Passage, block: Paragraph, marks: dict[str, Mark]) -> Passage:
    at = own_text(block)
    assert at is not None
    spans = [span.text for span in block.spans if span.text]
    lead, own, behind = "".join(spans[:at]), spans[at], "".join(spans[at + 1 :])
    text = passage.before
    number = _NUMBER.match(text)
    start = number.end() if number else 0
    start += len(lead) if text[start:].startswith(lead) else 0
    end = len(text) - (len(behind) if behind and text.endswith(behind) else 0)
    name = f"number {block.number}"
    for part in (Part.TEXT, Part.BEFORE):
        marks[f"{name} {part.value}"] = Mark(
            part=part,
            record=block.record,
            language=block.language,
            told=shortened(own) if part is Part.TEXT else "",
        )
    return replace(passage, pieces=tuple(_cut(passage.pieces, name, start, end)))


def _cut(pieces: Sequence[Piece], name: str, start: int, end: int) -> list[Piece]:
    """Return the pieces cut at two offsets of the text as it was before it was changed."""
    cut: list[Piece] = []
    at = 0
    for piece in pieces:
        if piece.added_by is not None:
            inside = start <= at <= end
            cut.append(replace(piece, mark=_name(name, inside=inside)))
            continue
        edges = sorted({0, len(piece.text), *(_within(e - at, piece.text) for e in (start, end))})
        for left, right in zip(edges, edges[1:], strict=False):
            inside = start <= at + left and at + right <= end
            text = piece.text[left:right]
            cut.append(replace(piece, text=text, mark=_name(name, inside=inside)))
        at += len(piece.text)
    return cut


def _within(offset: int, text: str) -> int:
    return min(max(offset, 0), len(text))


def _name(name: str, *, inside: bool) -> str:
    return f"{name} {(Part.TEXT if inside else Part.BEFORE).value}"
