"""What changed between two texts of the minutes: paragraph by paragraph, marked by word."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import StrEnum
from functools import cache

from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.wording_diff import Span, marked
from meetingdesk.minutes.document import (
    Block,
    Facing,
    Heading,
    Masthead,
    Minutes,
    Paragraph,
    Row,
    Signatures,
    Spans,
    StateHead,
    Table,
    Title,
    parted,
)
from meetingdesk.minutes.wording import LANGUAGES, wording

_END = "./."
"""Closes an official text of Viet Nam in place of its last full stop (Decree 30/2020/ND-CP)."""


class Differing(StrEnum):
    """What became of a paragraph."""

    CHANGED = "changed"
    ADDED = "added"
    LEFT_OUT = "left_out"
    MOVED = "moved"
    """It stands elsewhere, in the same words."""


@dataclass(frozen=True, kw_only=True)
class Difference:
    """A paragraph, heading or row that is not the same in two texts.

    `number` and `after_number` are its paragraph numbers in the earlier and the later text; the
    spans say by word what stands in one of them only.
    """

    what: Differing
    record: RecordId | None
    field: str
    language: str
    number: str
    after_number: str
    before: tuple[Span, ...] = ()
    after: tuple[Span, ...] = ()


@dataclass(frozen=True, kw_only=True)
class _Unit:
    key: tuple[str, ...]
    number: str
    text: str
    record: RecordId | None
    field: str
    language: str


def differences(earlier: Minutes, later: Minutes) -> tuple[Difference, ...]:
    """Return what differs between two texts, in the order of the later one.

    What comes from the same record is compared with itself, wherever it stands; in drafts that it
    counts otherwise is no change. What stands on every page (the marking, the version) is no part
    of the text. What is in a language in which only one of both was made is not compared.
    """
    alone = {*earlier.languages} ^ {*later.languages}
    # One that was frozen before languages were told apart is compared as one text.
    apart = bool(earlier.edges) == bool(later.edges) or not (_in_one(earlier) or _in_one(later))
    old, new = (
        [unit for unit in _units(paper, apart=apart) if unit.language not in alone]
        for paper in (earlier, later)
    )
    before, after = ({unit.key: unit for unit in units} for units in (old, new))
    found: list[Difference] = []
    stayed = _stayed([u for u in old if u.key in after], [u for u in new if u.key in before])
    for unit in _in_order(old, new):
        was, now = before.get(unit.key), after.get(unit.key)
        if was and now and was.text == now.text:
            if unit.key not in stayed:
                found.append(_difference(Differing.MOVED, was, now))
        elif was and now:
            found.append(_difference(Differing.CHANGED, was, now))
        else:
            what = Differing.ADDED if now else Differing.LEFT_OUT
            found.append(_difference(what, was, now))
    return tuple(found)


def _difference(what: Differing, was: _Unit | None, now: _Unit | None) -> Difference:
    unit = now or was
    assert unit
    before, after = marked(was.text if was else "", now.text if now else "")
    return Difference(
        what=what,
        record=unit.record,
        field=unit.field,
        language=unit.language,
        number=was.number if was else "",
        after_number=now.number if now else "",
        before=before,
        after=after,
    )


def _stayed(old: Sequence[_Unit], new: Sequence[_Unit]) -> set[tuple[str, ...]]:
    """Return the keys of the longest run of units that stand in the same order in both."""
    left, right = [u.key for u in old], [u.key for u in new]
    match = SequenceMatcher(None, left, right, autojunk=False)
    return {left[b.a + k] for b in match.get_matching_blocks() for k in range(b.size)}


def _in_order(old: Sequence[_Unit], new: Sequence[_Unit]) -> Iterator[_Unit]:
    """Yield the units of the later text, each left-out one behind what stood before it."""
    there = {unit.key for unit in new}
    behind: dict[tuple[str, ...], list[_Unit]] = {}
    last: tuple[str, ...] = ()
    for unit in old:
        if unit.key in there:
            last = unit.key
        else:
            behind.setdefault(last, []).append(unit)
    yield from behind.get((), [])
    for unit in new:
        yield unit
        yield from behind.get(unit.key, [])


def _in_one(paper: Minutes) -> bool:
    """Say whether a paper of several languages tells nowhere which of its blocks is in which."""
    facing = any(isinstance(block, Facing) for block in paper.blocks)
    return len(paper.together) > 1 and not paper.edges and not facing


def _units(paper: Minutes, *, apart: bool) -> list[_Unit]:
    """Return what a paper says, in order; no two units have one key.

    `apart` says whether its languages, where one follows the other, are told apart.
    """
    found: list[_Unit] = []
    counted: dict[tuple[str, ...], int] = {}
    for part in parted(paper) if apart else (paper,):
        for unit in (unit for block in part.blocks for unit in _of(block, part.language)):
            if unit.text:
                nth = counted.setdefault(unit.key, 0)
                counted[unit.key] += 1
                found.append(replace(unit, key=(*unit.key, str(nth))))
    return found


def _of(block: Block, language: str) -> Iterator[_Unit]:
    match block:
        case Paragraph():
            kept = tuple(span for span in block.spans if span.text.strip() not in _drafts())
            said = _without_end(_words(kept), alone=block.record is None)
            yield _unit("paragraph", block.record, block.field, said, language, block.number)
        case Heading():
            yield _unit("heading", block.record, "", block.text, language)
        case Table():
            yield from (_row(row, language) for row in block.rows)
        case Facing():
            for side in (block.left, block.right):
                yield from _of(side, side.language or language)
        case _:
            for what, record, lines in _around(block):
                yield _unit(what, record, "", "\n".join(lines), language)


def _around(
    block: Title | Masthead | StateHead | Signatures,
) -> Iterator[tuple[str, RecordId | None, tuple[str, ...]]]:
    """Yield the lines of what stands before and behind the text."""
    match block:
        case Title():
            # Whether it is headed as agreed follows from the stage.
            yield "title", None, block.lines
        case Masthead():
            for body in (block.left, block.right):
                yield "body", body.record, (body.acronym, *body.names)
        case StateHead():
            lines = (*block.left, *block.right)
            yield "head", block.record, tuple(line.text for line in lines)
        case Signatures():
            for one in (*block.left, *block.right):
                yield "signature", one.record, (*one.above, one.signs_for, *one.lines)


@cache
def _drafts() -> frozenset[str]:
    """Return what only drafts say beside a paragraph."""
    named = ("paragraph.untranslated", "paragraph.from_notes")
    return frozenset(wording(lang)(name).strip() for lang in LANGUAGES for name in named)


def _without_end(text: str, *, alone: bool) -> str:
    """Return a text without the mark of the end, which moves to whatever comes to stand last."""
    if alone and text.strip() in {_END, *(wording(lang)("end.alone") for lang in LANGUAGES)}:
        return ""
    return f"{text.removesuffix(_END)}." if text.endswith(_END) else text


def _row(row: Row, language: str) -> _Unit:
    said = [" / ".join(_words(cell).split("\n")) for cell in row.cells]
    number, *others = said if _is_numbered(row) else ("", *said)
    return _unit("row", row.record, "", "; ".join(filter(None, others)), language, number)


def _is_numbered(row: Row) -> bool:
    """Say whether a row begins with the number of what it tells again, to which that leads."""
    return any(span.link for span in row.cells[0])


def _unit(
    what: str, record: RecordId | None, field: str, text: str, language: str, number: str = ""
) -> _Unit:
    return _Unit(
        key=(what, record or "", field, language),
        number=number.strip().rstrip("."),
        text=text,
        record=record,
        field=field,
        language=language,
    )


def _words(spans: Spans) -> str:
    return "".join(span.text for span in spans)
