"""Picking from the minutes what an extract prints, under the numbers that it has there."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Decision, Statement
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.compose import compose_minutes, paper
from meetingdesk.minutes.document import Block, Heading, Minutes, Paragraph, Spans, plain
from meetingdesk.minutes.marking import marking
from meetingdesk.minutes.reading import Reading
from meetingdesk.minutes.style import GENERAL, Style

Printed = Statement | Decision | AgreedAction
P = TypeVar("P", bound=Printed)
Make = Callable[[Reading], Minutes]


def reading_of(
    bundle: Bundle, language: str, together: Sequence[str], style: Style, copy: RecordId | None
) -> Reading:
    """Return a bundle read as the minutes in this style read it."""
    return Reading(bundle, style.words(language), together, style=style, copy=copy)


def extract(reading: Reading, called: str, blocks: Iterable[Block]) -> Minutes:
    """Return an extract under its name, with the marking of its minutes."""
    made = paper(reading, "minutes.name", blocks, marking=marking(reading))
    return replace(made, title=called, footer=called)


def paragraphs(reading: Reading, wanted: Iterable[Printed]) -> Iterator[Block]:
    """Yield the paragraphs of these records as the minutes print them, under their items."""
    records = {record.id: record for record in wanted}
    minutes = compose_minutes(
        reading.bundle,
        reading.words.language,
        reading.languages,
        style=with_course(reading.style),
        copy=reading.sides[0].id if reading.sides else None,
    )
    headings: dict[RecordId | None, Heading] = {}
    for block in minutes.blocks:
        match block:
            case Heading() if block.record in reading.item_numbers:
                headings[block.record] = block
            case Paragraph() if block.field == "text" and block.record in records:
                place = records[block.record].place
                heading = headings.pop(place.parent, None) if place else None
                if heading:
                    yield heading
                yield replace(block, spans=unlinked(block.spans), anchor="")


def with_course(style: Style) -> Style:
    """Return a style in which what was said stands paragraph by paragraph, as in the general one.

    A style may print a list of decisions in its place.
    """
    return style if "course" in style.parts else replace(style, parts=GENERAL.parts)


def unlinked(spans: Spans) -> Spans:
    """Return a text that leads nowhere: what it led to need not be in the extract."""
    return tuple(replace(span, link="") for span in spans)


def said(reading: Reading, text: str) -> Paragraph:
    """Return a sentence of the extract's own."""
    return Paragraph(spans=plain(text), language=reading.words.language)
