"""What a Word document of ours that came back proposes: by record, by author."""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from dataclasses import field as field_of
from itertools import chain, islice
from pathlib import Path

from meetingdesk.domain.commenting import LEFT_OUT, NEW, PAPER, TEXT
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.fields import RecordId
from meetingdesk.minutes.document import Paragraph
from meetingdesk.minutes.word.marks import Part, shortened
from meetingdesk.minutes.word.numbered import find_marks
from meetingdesk.minutes.word.returned import Piece, Remark, Returned, returned
from meetingdesk.minutes.word.units import Unit, units_of

_MOST = 2_000
_LONGEST = 50_000
_LONGEST_ALL = 2_000_000
"""Comments of a document, signs of one of them, and signs of all together, at most."""
_MOST_AUTHORS = 20
"""People whose changes of one paragraph are told apart."""
_COUNTED = (Part.NUMBER, Part.COUNT)
_SAID_OF = (Part.OTHER, Part.BEHIND)
_LEADING = re.compile(r"^\s*\d+[a-z]*[.)．]\s+")


@dataclass(frozen=True, kw_only=True)
class Found:
    """One thing that somebody proposes or remarks; `record` is nothing for the paper as such."""

    record: RecordId | None = None
    language: str = ""
    field: str = TEXT
    """Name of the field that `proposal` words anew, or what else it is (see domain/commenting)."""
    author: str = ""
    remark: str = ""
    proposal: str = ""
    old: str = ""
    """What stood there as it was sent, as far as that is known."""
    told: str = ""
    """The signs of what was sent there, where it is what the paper says of a record."""
    behind: RecordId | None = None
    """Where a paragraph that is to be moved shall stand."""
    written: str = field_of(default="", compare=False)
    """When Word says that it was written: 2022-04-05 09:30."""


def read_back(
    path: Path, ours: Sequence[Paragraph] = (), known: Collection[RecordId] | None = None
) -> tuple[Found, ...]:
    """Return what a document that came back proposes, in its order; the same file gives the same.

    `ours` are the numbered paragraphs of the paper, by which those of a document are known that
    has lost its marks; `known` are the records of the session, of which one must be in it.
    Raises FileTrouble where the file will not do, or is no paper of the session; OSError where it
    cannot be read.
    """
    came = returned(path)
    if not any(mark.record for mark in came.marks.values()):
        came = find_marks(came, ours)
    marked = {mark.record for mark in came.marks.values() if mark.part is not Part.FRAME}
    if not (marked if known is None else marked.intersection(known)):
        raise FileTrouble(
            "{file} has none of the paragraphs of this session. Choose the Word document that was"
            " sent out and came back.",
            file=path.name,
        )
    units = units_of(came)
    all_found = chain(_wordings(units, came.editor), _elsewhere(units, came), _running(came))
    found = list(islice(all_found, _MOST + 1))
    size = sum(len(one.proposal) + len(one.old) for one in found)
    if len(found) + len(came.remarks) <= _MOST and size <= _LONGEST_ALL:
        found = _with_remarks(_moved(found), units, came)
        if all(max(len(one.proposal), len(one.remark)) <= _LONGEST for one in found):
            return tuple(dict.fromkeys(found))
    raise FileTrouble(
        "{file} proposes more than minutes ever hold. Nothing of it was read.", file=path.name
    )


def _wordings(units: Sequence[Unit], editor: str) -> Iterator[Found]:
    """Yield the wordings that are proposed, and the paragraphs that are new or left out."""
    above: Unit | None = None
    worded = {(u.record, shortened(_after(u))) for u in units if u.part is Part.TEXT}
    for unit in units:
        if unit.part is Part.TEXT:
            above = unit
        if unit.is_new:
            yield from _new(unit, above, editor)
        elif unit.told and unit.part not in _COUNTED and shortened(_after(unit)) != unit.told:
            # The table of actions says again what their paragraphs say.
            again = (unit.record, shortened(_after(unit))) in worded
            if unit.part is Part.TEXT or not again:
                yield from _changed(unit, editor)


def _changed(unit: Unit, editor: str) -> Iterator[Found]:
    old, new = _before(unit), _after(unit)
    tracked = shortened(old) == unit.told
    authors = _authors(unit.pieces)[:_MOST_AUTHORS]
    mixed = any(p.added_by is not None and _differs(p) for p in unit.pieces)
    for author in authors or (editor,):
        alone = tracked and not mixed and 1 < len(authors) < _MOST_AUTHORS
        proposal = _by(unit.pieces, author) if alone else new
        if shortened(proposal) == unit.told:
            continue
        field = PAPER
        if unit.part is Part.TEXT:
            field = TEXT if proposal else LEFT_OUT
        yield Found(
            record=unit.record,
            language=unit.language,
            field=field,
            author=author,
            proposal=proposal,
            old=old if tracked else "",
            told=unit.told if unit.part in _SAID_OF else "",
            written=_changed_on(unit.pieces, author),
        )


def _new(unit: Unit, above: Unit | None, editor: str) -> Iterator[Found]:
    text = _LEADING.sub("", _after(unit))
    if text.strip():
        yield Found(
            record=above.record if above else None,
            language=above.language if above else "",
            field=NEW,
            author=next(iter(_authors(unit.pieces)), editor),
            proposal=text,
            written=_changed_on(unit.pieces),
        )


def _moved(found: list[Found]) -> list[Found]:
    """Return the same, with what was taken out here and put in there as one thing."""
    out: list[Found] = []
    left = {_known(one.old): one for one in found if one.field == LEFT_OUT and one.old}
    moved: set[Found] = set()
    for one in found:
        known = _known(one.proposal) if one.field == NEW else ""
        gone = next((g for text, g in left.items() if text in known), None)
        if gone and gone not in moved:
            moved.add(gone)
            out.append(replace(gone, field=NEW, behind=one.record))
        else:
            out.append(one)
    return [one for one in out if one not in moved]


def _elsewhere(units: Sequence[Unit], came: Returned) -> Iterator[Found]:
    """Yield the paragraphs that stand elsewhere than they were sent, their marks with them.

    The longest run that kept its order stayed; the others were moved.
    """
    texts = [u for u in units if u.part is Part.TEXT and u.number and _after(u)]
    stayed = set(_longest_rise([unit.number for unit in texts]))
    for at, unit in enumerate(texts):
        if unit.number not in stayed:
            yield Found(
                record=unit.record,
                language=unit.language,
                field=NEW,
                author=next(iter(_authors(unit.pieces)), came.editor),
                behind=texts[at - 1].record if at else None,
                written=_changed_on(unit.pieces),
            )


def _longest_rise(numbers: Sequence[int]) -> list[int]:
    """Return the longest rising part of a list, in n log n steps."""
    ends: list[int] = []
    at: list[int] = []
    before: list[int] = []
    for index, number in enumerate(numbers):
        length = bisect_left(ends, number)
        before.append(at[length - 1] if length else -1)
        ends[length : length + 1] = [number]
        at[length : length + 1] = [index]
    rise: list[int] = []
    index = at[-1] if at else -1
    while index >= 0:
        rise.append(numbers[index])
        index = before[index]
    return rise


def _running(came: Returned) -> Iterator[Found]:
    """Yield the tracked changes of what runs along each page."""
    for passage in came.running:
        new, old = passage.after.strip(), passage.before.strip()
        if new != old:
            author = next(iter(_authors(passage.pieces)), came.editor)
            when = _changed_on(passage.pieces)
            yield Found(field=PAPER, author=author, proposal=new, old=old, written=when)


def _with_remarks(found: list[Found], units: Sequence[Unit], came: Returned) -> list[Found]:
    """Return all with the comments beside the text, each at its author's proposal if there is one.

    What one person remarks of one paragraph, or cell of a table, is one comment.
    """
    said: dict[tuple[RecordId | None, str, str, str], list[Remark]] = {}
    places = _places(units)
    for key, remark in came.remarks.items():
        if remark.text:
            unit = places.get(key) or Unit(pieces=())
            told = unit.told if unit.part in _SAID_OF else ""
            about = (unit.record, unit.language, remark.author, told)
            said.setdefault(about, []).append(remark)
    left = dict(said)
    out = []
    for one in found:
        about = (one.record, one.language, one.author, one.told)
        if (one.field in (TEXT, LEFT_OUT) or one.told) and about in left:
            out.append(_remarked(one, left.pop(about)))
        else:
            out.append(one)
    out += [
        _remarked(Found(record=record, language=language, author=author, told=told), remarks)
        for (record, language, author, told), remarks in left.items()
    ]
    order = {unit.record: at for at, unit in reversed(list(enumerate(units)))}
    return sorted(out, key=lambda one: order.get(one.record, -1))


def _remarked(one: Found, remarks: Sequence[Remark]) -> Found:
    """Return what was found with what its author remarks of it."""
    return replace(
        one,
        remark="\n".join(remark.text for remark in remarks),
        written=max((one.written, *(remark.written for remark in remarks))),
    )


def _places(units: Sequence[Unit]) -> dict[str, Unit]:
    """Return where each comment stands: at a record's own text rather than beside it."""
    found: dict[str, Unit] = {}
    for unit in sorted(units, key=lambda u: (u.part is not Part.TEXT, u.record is None)):
        for piece in unit.pieces:
            for key in piece.remarks:
                found.setdefault(key, unit)
    return found


def _authors(pieces: Iterable[Piece]) -> tuple[str, ...]:
    named = (
        author
        for piece in pieces
        if piece.text.strip()
        for author in (piece.added_by, piece.removed_by)
        if author is not None
    )
    return tuple(dict.fromkeys(named))


def _changed_on(pieces: Iterable[Piece], author: str | None = None) -> str:
    """Return when Word says that pieces were changed last, by anybody or by one author."""
    by = (p.changed for p in pieces if author is None or author in (p.added_by, p.removed_by))
    return max(by, default="")


def _differs(piece: Piece) -> bool:
    return piece.removed_by is not None and piece.removed_by != piece.added_by


def _by(pieces: Iterable[Piece], author: str) -> str:
    """Return the text with the changes of one author only."""
    kept = (
        piece.text
        for piece in pieces
        if piece.added_by in (None, author) and piece.removed_by != author
    )
    return "".join(kept).strip()


def _before(unit: Unit) -> str:
    return "".join(piece.text for piece in unit.pieces if piece.added_by is None).strip()


def _after(unit: Unit) -> str:
    return "".join(piece.text for piece in unit.pieces if piece.removed_by is None).strip()


def _known(text: str) -> str:
    return " ".join(text.split())
