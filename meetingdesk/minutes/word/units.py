"""From the pieces of a returned document to units: what stands of one mark, in order."""

from collections.abc import Iterator
from dataclasses import dataclass

from meetingdesk.domain.fields import RecordId
from meetingdesk.minutes.word.marks import Part, shortened
from meetingdesk.minutes.word.returned import Passage, Piece, Returned

_OWN = (Part.TEXT, Part.BEFORE, Part.BEHIND, Part.NUMBER)
_Texts = dict[tuple[RecordId | None, str], str]


@dataclass(frozen=True, kw_only=True)
class Unit:
    """All of a document that stands for one mark, or a paragraph that has none."""

    part: Part = Part.FRAME
    record: RecordId | None = None
    language: str = ""
    told: str = ""
    """The signs of what was sent."""
    number: int = 0
    """Its place among all, as it was sent."""
    pieces: tuple[Piece, ...]
    is_new: bool = False


def units_of(came: Returned) -> list[Unit]:
    """Return the units of a document, in the order in which they begin.

    Text beside a mark belongs to it: what is typed at the end of a bookmark stands outside of it.
    Beside the mark of what the paper says around a record's text, it belongs to that text.
    """
    found: dict[str, list[Piece]] = {}
    fresh: dict[str, list[Piece]] = {}
    texts = {
        (mark.record, mark.language): name
        for name, mark in came.marks.items()
        if mark.part is Part.TEXT
    }
    for number, passage in enumerate(came.passages):
        names = [_own_name(came, texts, name) for name in _names(passage)]
        if not any(names):
            if passage.before.strip() or passage.after.strip():
                fresh[f"{number}"] = found[f"{number}"] = list(passage.pieces)
            continue
        last = ""
        for piece, name in zip(passage.pieces, names, strict=True):
            found.setdefault(name, []).append(piece)
            last = name
        if last:
            found[last].append(_end(passage))
    return [_unit(came, name, tuple(pieces), name in fresh) for name, pieces in found.items()]


def _names(passage: Passage) -> Iterator[str]:
    """Yield for each piece the name of the mark to which it belongs."""
    names = [piece.mark for piece in passage.pieces]
    following = next((name for name in names if name), "")
    for name in names:
        following = name or following
        yield name or (f"+{following}" if following else "")


def _own_name(came: Returned, texts: _Texts, name: str) -> str:
    """Return the unit of what stands beside a mark (its name then begins with a plus)."""
    if not name.startswith("+"):
        return name
    mark = came.marks.get(name[1:])
    if mark is None or mark.part in _OWN:
        return texts.get((mark.record, mark.language), name) if mark else name[1:]
    return name if mark.part is Part.COUNT else name[1:]


def _end(passage: Passage) -> Piece:
    return Piece(text="\n", added_by=passage.end_added_by, removed_by=passage.end_removed_by)


def _unit(came: Returned, name: str, pieces: tuple[Piece, ...], is_new: bool) -> Unit:
    mark = came.marks.get(name.lstrip("+"))
    if mark is None:
        return Unit(pieces=pieces, is_new=is_new)
    if name.startswith("+"):
        # The bookmark of the text itself is lost: all of it was taken out and typed anew.
        part = Part.TEXT if mark.part in _OWN else Part.OTHER
        return Unit(part=part, record=mark.record, language=mark.language, told="-", pieces=pieces)
    return Unit(
        part=mark.part,
        record=mark.record,
        language=mark.language,
        number=mark.number,
        told=mark.told or shortened("".join(p.text for p in pieces if p.added_by is None)),
        pieces=pieces,
    )
