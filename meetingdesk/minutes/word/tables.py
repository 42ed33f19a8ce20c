"""Tables of a Word document."""

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Mm, Pt

from meetingdesk.minutes.document import Spans, Table, strong
from meetingdesk.minutes.typeset.family import family
from meetingdesk.minutes.typeset.grid import columns_of
from meetingdesk.minutes.word.marks import mark_whole
from meetingdesk.minutes.word.styles import CELL, GAP
from meetingdesk.minutes.word.writing import begin, fill, paragraph, xml_of

_WIDE = 1.15
"""How much wider than ours the faces of a Word file may be, where its own are not at hand."""
_PRINTED_RULES = (("top", 6), ("bottom", 6), ("insideH", 4))
"""Edges and their weight in eighths of a point."""


def text_width(document: Any) -> float:
    """Return the width of the text of a document in millimetres."""
    section = document.sections[0]
    room = section.page_width - section.left_margin - section.right_margin
    return float(Emu(room).mm)


def column_pairs(document: Any, count: int, left: float = 0.5) -> list[tuple[Any, Any]]:
    """Add rows of two columns side by side, without rules, and return their cells.

    `left` is the part of the width that the left column takes.
    """
    width = text_width(document)
    widths = [Mm(width * left), Mm(width * (1 - left))]
    table = _table(document, widths)
    pairs = [tuple(table.add_row().cells) for _ in range(count)]
    for cells in pairs:
        for cell, wide in zip(cells, widths, strict=True):
            cell.width = wide
    paragraph(document, "", GAP)
    return [(left, right) for left, right in pairs]


def data_table(document: Any, block: Table) -> None:
    """Add a table whose head is repeated on each page."""
    room, size = text_width(document), document.styles[CELL].font.size.pt
    widths = [Pt(width) for width in columns_of(block, Mm(room).pt, _WIDE * size, family("sans"))]
    table = _table(document, widths)
    _rule(table)
    if block.head:
        row = _row(table, widths, tuple(strong(text) for text in block.head), block.language)
        _repeat(row)
    for one in block.rows:
        row = _row(table, widths, one.cells, block.language)
        xml_of(row).get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for cell in row.cells:
            mark_whole(cell.paragraphs[0], one, block.language)
        if one.least:
            row.height = Pt(one.least)
    paragraph(document, "", GAP)


def _table(document: Any, widths: list[Any]) -> Any:
    table = document.add_table(rows=0, cols=len(widths))
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    return table


def _row(table: Any, widths: list[Any], cells: tuple[Spans, ...], language: str) -> Any:
    row = table.add_row()
    for cell, width, spans in zip(row.cells, widths, cells, strict=True):
        cell.width = width
        fill(begin(cell, CELL), spans, language)
    return row


def _repeat(row: Any) -> None:
    properties = xml_of(row).get_or_add_trPr()
    for name in ("w:cantSplit", "w:tblHeader"):
        properties.append(OxmlElement(name))


def _rule(table: Any) -> None:
    borders = OxmlElement("w:tblBorders")
    for edge, weight in _PRINTED_RULES:
        line = OxmlElement(f"w:{edge}")
        line.set(qn("w:val"), "single")
        line.set(qn("w:sz"), str(weight))
        line.set(qn("w:color"), "808080")
        borders.append(line)
    xml_of(table).tblPr.insert_element_before(
        borders, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook"
    )
