"""Write a paper as a Word document: real styles, repeated table heads, fields for page numbers."""

import io
import zipfile
from collections.abc import Callable
from datetime import datetime
from itertools import groupby
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENTATION
from docx.shared import Mm

from meetingdesk.minutes.document import (
    Body,
    Facing,
    Heading,
    Masthead,
    Minutes,
    Paragraph,
    Signature,
    Signatures,
    Table,
    Title,
)
from meetingdesk.minutes.typeset.sheet import NO_DATE
from meetingdesk.minutes.word.frame import footer, header, properties
from meetingdesk.minutes.word.marks import mark_frame, mark_paragraph, mark_whole
from meetingdesk.minutes.word.styles import BODY, ITEM, LINE, NUMBERED, make_styles
from meetingdesk.minutes.word.tables import column_pairs, data_table
from meetingdesk.minutes.word.writing import begin, paragraph, printable, xml_of

_DEEPER = 10.0
"""Millimetres by which a lower level is moved in."""
_TO_SIGN_ON = "_" * 30
_ZIP_DAY = (1980, 1, 1, 0, 0, 0)


def export_docx(paper: Minutes) -> bytes:
    """Return the paper as a Word file (ECMA-376); the same paper gives the same bytes."""
    document = Document()
    _page(document)
    make_styles(document, paper.language)
    header(document.sections[0], paper)
    footer(document.sections[0], paper)
    properties(document, paper, datetime.combine(paper.dated or NO_DATE, datetime.min.time()))
    for kind, blocks in groupby(paper.blocks, type):
        if kind is Facing:
            _facing(document, list(blocks))
        else:
            for block in blocks:
                _WRITERS[kind](document, block)
    mark_frame(document)
    raw = io.BytesIO()
    document.save(raw)
    return _settled(raw)


def _page(document: Any) -> None:
    section = document.sections[0]
    section.orientation = WD_ORIENTATION.PORTRAIT
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(25)
    section.top_margin = section.bottom_margin = Mm(25)


def _masthead(document: Any, block: Masthead) -> None:
    if block.new_page:
        document.add_page_break()
    ((left, right),) = column_pairs(document, 1)
    for cell, body, style in ((left, block.left, LINE), (right, block.right, f"{LINE} right")):
        _body(cell, body, style)


def _body(cell: Any, body: Body, style: str) -> None:
    first = begin(cell, style)
    first.add_run(printable(body.acronym)).bold = True
    for name in body.names:
        paragraph(cell, name, style)


def _title(document: Any, block: Title) -> None:
    written = paragraph(document, block.heading, "Title", block.language)
    written.paragraph_format.page_break_before = block.new_page
    for line in block.lines:
        paragraph(document, line, "Subtitle", block.language)


def _heading(place: Any, block: Heading) -> None:
    written = paragraph(place, block.text, f"Heading {min(block.level, 3)}", block.language)
    written.paragraph_format.page_break_before = block.new_page or None
    mark_whole(written, block, block.language)


def _paragraph(place: Any, block: Paragraph) -> None:
    style = ITEM if block.tight else NUMBERED if block.number else BODY
    written = paragraph(place, block.spans, style, block.language, number=block.number)
    deeper = block.depth - 1 if block.tight else block.depth
    if deeper > 0:
        inner = written.style.paragraph_format.left_indent + Mm(_DEEPER * deeper)
        written.paragraph_format.left_indent = inner
    if block.keep:
        written.paragraph_format.keep_with_next = True
    mark_paragraph(written, block)


def _table(document: Any, block: Table) -> None:
    data_table(document, block)


def _signatures(document: Any, block: Signatures) -> None:
    count = max(len(block.left), len(block.right))
    for at, cells in enumerate(column_pairs(document, count)):
        for cell, column in zip(cells, (block.left, block.right), strict=True):
            if at < len(column):
                _signature(cell, column[at])


def _signature(cell: Any, signature: Signature) -> None:
    first = begin(cell, LINE)
    first.add_run(printable(signature.signs_for))
    room = [paragraph(cell, line, LINE) for line in ("", "", _TO_SIGN_ON, *signature.lines)]
    for written in (first, *room):
        written.paragraph_format.keep_with_next = True


def _facing(document: Any, blocks: list[Any]) -> None:
    for cells, block in zip(column_pairs(document, len(blocks)), blocks, strict=True):
        for cell, side in zip(cells, (block.left, block.right), strict=True):
            if isinstance(side, Heading):
                _heading(cell, side)
            else:
                _paragraph(cell, side)
            # A cell is made with an empty paragraph, which what was written now follows.
            xml_of(cell).remove(xml_of(cell.paragraphs[0]))


_WRITERS: dict[type, Callable[[Any, Any], None]] = {
    Masthead: _masthead,
    Title: _title,
    Heading: _heading,
    Paragraph: _paragraph,
    Table: _table,
    Signatures: _signatures,
}


def _settled(raw: io.BytesIO) -> bytes:
    """Return the same archive with no moment of its making in it."""
    out = io.BytesIO()
    with zipfile.ZipFile(raw) as made, zipfile.ZipFile(out, "w") as settled:
        for name in made.namelist():
            about = zipfile.ZipInfo(name, _ZIP_DAY)
            settled.writestr(about, made.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()
