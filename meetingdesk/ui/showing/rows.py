"""The paper as rows: what a shared screen shows of it, and which record each row edits."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum

from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Decision, Statement
from meetingdesk.domain.records import Record, Translation
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.document import (
    Block,
    Body,
    Facing,
    Heading,
    Masthead,
    Paragraph,
    Signature,
    Signatures,
    Spans,
    StateHead,
    Table,
    Title,
    plain,
    strong,
)
from meetingdesk.minutes.extracts.picking import with_course
from meetingdesk.minutes.style import GENERAL, Style
from meetingdesk.minutes.translating import is_stale, rendered

_HALVES = (1.0, 1.0)


class Manner(Enum):
    """How a row is set."""

    TITLE = "title"
    LINE = "line"
    HEADING = "heading"
    TEXT = "text"
    HEAD = "head"
    CELLS = "cells"


@dataclass(frozen=True, kw_only=True)
class Row:
    """One row: its cells side by side, and the record whose text it is."""

    key: tuple[str, ...]
    """What tells it from the other rows, whatever its words."""
    manner: Manner
    cells: tuple[Spans, ...]
    shares: tuple[float, ...] = (1.0,)
    number: str = ""
    depth: int = 0
    target: Record | None = None
    """The record of which `text` is edited here; nothing where the row is made of other fields."""

    @property
    def text(self) -> str:
        """All that stands in it."""
        return "\t".join("".join(span.text for span in cell) for cell in self.cells)


@dataclass(frozen=True, kw_only=True)
class Edition:
    """How the minutes are shown: language, style, and whose copy of them."""

    language: str = "en"
    style: Style = GENERAL
    copy: RecordId | None = None


def rows_of(bundle: Bundle, edition: Edition) -> list[Row]:
    """Return the minutes without anything that is not for the other side.

    Notes that are not written up and other versions of a text are for one's own house.
    """
    outside = replace(bundle, notes=(), versions={})
    targets = _targets(outside, edition.language)
    style = with_course(edition.style)
    minutes = compose_minutes(outside, edition.language, style=style, copy=edition.copy)
    blocks = enumerate(minutes.blocks)
    return [row for at, block in blocks for row in _rows(block, at, targets)]


def _targets(bundle: Bundle, language: str) -> dict[str, Record]:
    """Return by its id which record is edited where a text stands: it, or its translation."""
    found: dict[str, Record] = {}
    written: tuple[Statement | Decision | AgreedAction, ...]
    written = (*bundle.statements, *bundle.decisions, *bundle.actions)
    known = rendered(bundle.translations)
    for record in written:
        translation: Translation | None = known.get((record.id, "text", language))
        shown = translation is not None and not is_stale(translation, record.text)
        found[record.id] = translation if translation is not None and shown else record
    return found


def _rows(block: Block, at: int, targets: dict[str, Record]) -> Iterator[Row]:
    kind = type(block).__name__
    match block:
        case Masthead():
            bodies = (block.left, block.right)
            yield _cells((kind,), Manner.CELLS, map(_body, bodies), _HALVES)
        case StateHead():
            lines = (block.left, block.right)
            cells = ("\n".join(line.text for line in side) for side in lines)
            yield _cells((kind,), Manner.CELLS, map(plain, cells), _HALVES)
        case Title():
            yield Row(key=(kind,), manner=Manner.TITLE, cells=(plain(block.heading),))
            for number, line in enumerate(block.lines):
                key = (kind, str(number))
                yield Row(key=key, manner=Manner.LINE, cells=(plain(line),))
        case Heading():
            key = (kind, block.record or block.anchor or block.text)
            yield Row(key=key, manner=Manner.HEADING, cells=(plain(block.text),))
        case Paragraph():
            yield _paragraph(block, at, targets)
        case Table():
            yield from _table(block, at)
        case Signatures():
            yield from _signatures(block)
        case Facing():
            yield from _rows(block.left, at, targets)


def _cells(
    key: tuple[str, ...], manner: Manner, cells: Iterable[Spans], shares: tuple[float, ...]
) -> Row:
    return Row(key=key, manner=manner, cells=tuple(cells), shares=shares)


def _body(body: Body) -> Spans:
    return strong(body.acronym) + plain("".join(f"\n{name}" for name in body.names))


def _paragraph(block: Paragraph, at: int, targets: dict[str, Record]) -> Row:
    record = block.record or ""
    owned = record in targets and block.field == "text"
    named = (record, block.field) if owned else (record, block.field, block.number or str(at))
    return Row(
        key=("Paragraph", *named),
        manner=Manner.TEXT,
        cells=(block.spans,),
        number=block.number,
        depth=block.depth,
        target=targets[record] if owned else None,
    )


def _table(block: Table, at: int) -> Iterator[Row]:
    if block.head:
        key = ("Table", str(at))
        yield _cells(key, Manner.HEAD, map(strong, block.head), block.shares)
    for number, row in enumerate(block.rows):
        key = ("Table", row.record or f"{at}.{number}")
        yield _cells(key, Manner.CELLS, row.cells, block.shares)


def _signatures(block: Signatures) -> Iterator[Row]:
    for number, pair in enumerate(zip(block.left, block.right, strict=False)):
        yield _cells(("Signatures", str(number)), Manner.CELLS, map(_signature, pair), _HALVES)


def _signature(signature: Signature) -> Spans:
    return plain("\n".join((signature.signs_for, "", *signature.lines)))
