"""Write a paper as a Word document: real styles, repeated table heads, fields for page numbers."""

import io
import zipfile
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from importlib import import_module
from itertools import groupby, takewhile, zip_longest
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENTATION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt

from meetingdesk.minutes.document import (
    Block,
    Body,
    Facing,
    Heading,
    Masthead,
    Minutes,
    Paragraph,
    Signature,
    Signatures,
    Span,
    StateHead,
    Table,
    Title,
    parted,
)
from meetingdesk.minutes.picture import Picture
from meetingdesk.minutes.style import Page
from meetingdesk.minutes.typeset.sheet import NO_DATE
from meetingdesk.minutes.word.frame import frame, next_frame, properties
from meetingdesk.minutes.word.marks import mark_frame, mark_paragraph, mark_whole
from meetingdesk.minutes.word.styles import (
    BODY,
    CELL,
    CENTRED,
    GAP,
    ITEM,
    LINE,
    NUMBERED,
    RULE,
    make_styles,
    ruled,
)
from meetingdesk.minutes.word.tables import column_pairs, data_table, text_width
from meetingdesk.minutes.word.writing import begin, fill, paragraph, printable, xml_of

_DEEPER = 10.0
"""Millimetres by which a lower level is moved in."""
_LEFT = 0.4
"""What the side of the body takes of the head of an official form."""
_INSET = 30.0
"""Millimetres by which a short line below a heading is moved in, less for a longer one."""
_TITLE_INSET = 0.39
"""The same below the title, in parts of the width."""
_BELOW_TITLE, _ABOVE_SIGNATURES, _TO_SIGN_IN = 16, 14, 42
_TO_SIGN_ON = "_" * 30
_ZIP_DAY = (1980, 1, 1, 0, 0, 0)


def export_docx(paper: Minutes) -> bytes:
    """Return the paper as a Word file (ECMA-376); the same paper gives the same bytes."""
    document = Document()
    _page(document, paper.style.page)
    make_styles(document, paper.language, paper.style)
    properties(document, paper, datetime.combine(paper.dated or NO_DATE, datetime.min.time()))
    for number, part in enumerate(parted(paper)):
        if number:
            next_frame(document)
        frame(document, part, first=not number)
        _write(document, part.blocks)
    mark_frame(document)
    raw = io.BytesIO()
    document.save(raw)
    return settled(raw)


def _write(document: Any, blocks: Iterable[Block]) -> None:
    for kind, alike in groupby(blocks, type):
        if kind is Facing:
            facing = list(alike)
            kept = len(list(takewhile(_is_kept, reversed(facing))))
            _facing(document, facing[: len(facing) - kept])
            # A table of their own: Word keeps whole tables with what follows, not their last rows.
            _facing(document, facing[len(facing) - kept :], keep=True)
        else:
            for block in alike:
                _WRITERS[kind](document, block)


def _page(document: Any, page: Page) -> None:
    section = document.sections[0]
    upright = page.height >= page.width
    section.orientation = WD_ORIENTATION.PORTRAIT if upright else WD_ORIENTATION.LANDSCAPE
    section.page_width, section.page_height = Mm(page.width), Mm(page.height)
    section.left_margin, section.right_margin = Mm(page.left), Mm(page.right)
    section.top_margin, section.bottom_margin = Mm(page.top), Mm(page.bottom)


def _masthead(document: Any, block: Masthead) -> None:
    if block.new_page:
        document.add_page_break()
    ((left, right),) = column_pairs(document, 1)
    for cell, body, style in ((left, block.left, LINE), (right, block.right, f"{LINE} right")):
        _body(cell, body, style)


def _body(cell: Any, body: Body, style: str) -> None:
    first = begin(cell, style)
    if body.mark:
        _mark(first, body.mark)
        first = cell.add_paragraph(style=style)
    first.add_run(printable(body.acronym)).bold = True
    for name in body.names:
        paragraph(cell, name, style)


def _mark(written: Any, picture: Picture) -> None:
    """Put a mark into a paragraph, made anew and as high as it prints."""
    height = min(Mm(17), Mm(picture.height * 25.4 / 300))
    data = io.BytesIO(import_module("meetingdesk.minutes.pictures").png(picture))
    shape = written.add_run().add_picture(data, height=height)
    xml_of_inline = vars(shape)["_inline"]
    xml_of_inline.docPr.set("descr", picture.said)


def _state_head(document: Any, block: StateHead) -> None:
    if block.new_page:
        document.add_page_break()
    (cells,) = column_pairs(document, 1, left=_LEFT)
    for cell, lines in zip(cells, (block.left, block.right), strict=True):
        begin(cell, f"{LINE} centred")
        for at, line in enumerate(lines):
            written = cell.paragraphs[0] if at == 0 else cell.add_paragraph(style=f"{LINE} centred")
            fill(written, (Span(line.text, strong=line.strong),), block.language)
            if not line.larger:
                for run in written.runs:
                    run.font.size = document.styles["Normal"].font.size - Pt(1)
            if line.ruled:
                ruled(cell.add_paragraph(style=GAP), _INSET * (1.25 - line.ruled))


def _title(document: Any, block: Title) -> None:
    written = paragraph(document, block.heading, "Title", block.language)
    written.paragraph_format.page_break_before = block.new_page
    for at, line in enumerate(block.lines):
        written = paragraph(document, line, "Subtitle", block.language)
        if at >= block.strong and written.style.font.bold:
            written.runs[0].bold = False
    if RULE not in document.styles:
        written.paragraph_format.space_after = Pt(_BELOW_TITLE)
    if RULE in document.styles:
        ruled(paragraph(document, "", RULE), _TITLE_INSET * text_width(document))


def _heading(place: Any, block: Heading) -> None:
    written = paragraph(place, block.text, f"Heading {min(block.level, 3)}", block.language)
    written.paragraph_format.page_break_before = block.new_page or None
    mark_whole(written, block, block.language)


def _paragraph(place: Any, block: Paragraph) -> None:
    plain = CELL if block.small else BODY
    style = ITEM if block.tight and not block.small else NUMBERED if block.number else plain
    if block.centred:
        style = CENTRED
    written = paragraph(place, block.spans, style, block.language, number=block.number)
    deeper = block.depth - 1 if style == ITEM else block.depth
    if deeper > 0:
        inner = written.style.paragraph_format.left_indent + Mm(_DEEPER * deeper)
        written.paragraph_format.left_indent = inner
    if block.keep:
        written.paragraph_format.keep_with_next = True
    mark_paragraph(written, block)


def _table(document: Any, block: Table) -> None:
    data_table(document, block)


def _signatures(document: Any, block: Signatures) -> None:
    """Write for whom one signs in one row, the room to sign in and the rest in the next."""
    style = f"{LINE} centred" if block.officers else LINE
    parts = _officer if block.officers else _signature
    pairs = list(zip_longest(block.left, block.right))
    rows = column_pairs(document, 2 * len(pairs))
    for at, pair in enumerate(pairs):
        for side, one in enumerate(pair):
            if one:
                for row, lines in enumerate(parts(one)):
                    first = _stack(rows[2 * at + row][side], lines, style, strong=block.officers)
                    room = _TO_SIGN_IN if row else _ABOVE_SIGNATURES
                    first.paragraph_format.space_before = Pt(room)


def _signature(signature: Signature) -> tuple[Sequence[str], Sequence[str]]:
    return (signature.signs_for,), (_TO_SIGN_ON, *signature.lines)


def _officer(signature: Signature) -> tuple[Sequence[str], Sequence[str]]:
    return (signature.signs_for, *signature.above), signature.lines or ("",)


def _stack(cell: Any, lines: Sequence[str], style: str, *, strong: bool) -> Any:
    """Write lines into a cell, which stay on the page of what is below them; return the first."""
    first = begin(cell, style)
    for at, line in enumerate(lines):
        written = cell.paragraphs[0] if at == 0 else cell.add_paragraph(style=style)
        fill(written, (Span(line, strong=strong),))
        written.paragraph_format.keep_with_next = True
    return first


def _is_kept(block: Any) -> bool:
    return isinstance(block.left, Heading) or block.left.keep


def _facing(document: Any, blocks: list[Any], *, keep: bool = False) -> None:
    if not blocks:
        return
    for cells, block in zip(column_pairs(document, len(blocks)), blocks, strict=True):
        for cell, side in zip(cells, (block.left, block.right), strict=True):
            if isinstance(side, Heading):
                _heading(cell, side)
            else:
                _paragraph(cell, side)
                _narrow(cell.paragraphs[-1])
            # A cell is made with an empty paragraph, which what was written now follows.
            xml_of(cell).remove(xml_of(cell.paragraphs[0]))
            if keep:
                cell.paragraphs[0].paragraph_format.keep_with_next = True
    document.paragraphs[-1].paragraph_format.keep_with_next = keep or None


def _narrow(written: Any) -> None:
    """Let a paragraph in a column end ragged, its number beside it, also where a page does not."""
    form, style = written.paragraph_format, written.style.paragraph_format
    if style.alignment == WD_ALIGN_PARAGRAPH.JUSTIFY:
        form.alignment = WD_ALIGN_PARAGRAPH.LEFT
    if (style.first_line_indent or 0) > 0:
        hang = Mm(_DEEPER if written.style.name == NUMBERED else 0)
        form.left_indent = (form.left_indent or style.left_indent or 0) + hang
        form.first_line_indent = -hang


_WRITERS: dict[type, Callable[[Any, Any], None]] = {
    Masthead: _masthead,
    StateHead: _state_head,
    Title: _title,
    Heading: _heading,
    Paragraph: _paragraph,
    Table: _table,
    Signatures: _signatures,
}


def settled(raw: io.BytesIO) -> bytes:
    """Return the same archive with no moment of its making in it."""
    out = io.BytesIO()
    with zipfile.ZipFile(raw) as made, zipfile.ZipFile(out, "w") as settled:
        for name in made.namelist():
            about = zipfile.ZipInfo(name, _ZIP_DAY)
            settled.writestr(about, made.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()
