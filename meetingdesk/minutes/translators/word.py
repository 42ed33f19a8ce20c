"""A table for a translator as a Word document: the original, and beside it the translation."""

import io
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from docx import Document
from docx.enum.section import WD_ORIENTATION
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.minutes.document import Span, plain
from meetingdesk.minutes.translators.table import Cells
from meetingdesk.minutes.typeset.sheet import NO_DATE
from meetingdesk.minutes.word.foreign import package_of
from meetingdesk.minutes.word.writing import fill, printable, xml_of

_WIDTHS = (28.0, 114.0, 115.0)
"""Millimetres of the columns, on A4 laid across."""
_KEY_SIZE = 6
_LATIN, _JAPANESE = "Times New Roman", "MS Mincho"
_LONGEST_TITLE = 255
_QUIET = RGBColor(0x6B, 0x6B, 0x6B)
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ASIDE = {
    f"{_W}del",
    f"{_W}moveFrom",
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
}
"""What is not part of the text that a reader sees."""
_BREAKS = {f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}tab": "\t", f"{_W}noBreakHyphen": "\u2011"}


def written(title: str, note: str, languages: tuple[str, str], rows: Sequence[Cells]) -> bytes:
    """Return a table as a Word file.

    Parameters: `note` says above it what is to be done; of the two languages one is that of the
    originals. The first row is the head, repeated on each page.
    """
    document = Document()
    section = document.sections[0]
    section.orientation = WD_ORIENTATION.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(20)
    _dress(document)
    _describe(document, title)
    fill(document.add_paragraph(), (Span(title, strong=True),), languages[0])
    fill(document.add_paragraph(), note, languages[0])
    table = document.add_table(rows=0, cols=len(_WIDTHS))
    table.style = document.styles["Table Grid"]
    table.autofit = False
    for column, width in zip(table.columns, _WIDTHS, strict=True):
        column.width = Mm(width)
    for number, cells in enumerate(rows):
        _row(table, cells, languages, head=number == 0)
    raw = io.BytesIO()
    document.save(raw)
    return raw.getvalue()


def read(path: Path) -> list[list[str]]:
    """Return the rows of all tables of a Word document, each cell as a reader sees it.

    What a reviser crossed out is left out, what was put in is there. Raises FileTrouble where it
    is no Word document, or holds no table; OSError.
    """
    package = package_of(path)
    names = package.related("").get("officeDocument", [])
    root = package.root(names[0]) if names else None
    rows = [_cells(row) for row in _rows(root)] if root is not None else []
    if not rows:
        raise FileTrouble("{file} holds no table of translations.", file=path.name)
    return rows


def _row(table: Any, cells: Cells, languages: tuple[str, str], *, head: bool) -> None:
    key, number, *texts = cells
    row = table.add_row()
    for cell, width in zip(row.cells, _WIDTHS, strict=True):
        cell.width = Mm(width)
    first = row.cells[0].paragraphs[0]
    if head:
        fill(first, (Span(number, strong=True),), languages[0])
    else:
        fill(first, plain(f"{number}\n" if number else ""), languages[0])
        run = first.add_run(printable(key))
        run.font.size, run.font.color.rgb = Pt(_KEY_SIZE), _QUIET
    for cell, text, language in zip(row.cells[1:], texts, languages, strict=True):
        fill(cell.paragraphs[0], (Span(text, strong=head),), language)
    properties = xml_of(row).get_or_add_trPr()
    for name in ("w:cantSplit", *(("w:tblHeader",) if head else ())):
        properties.append(OxmlElement(name))


def _describe(document: Any, title: str) -> None:
    """Say what the document is; nothing of who made it on which machine."""
    core = document.core_properties
    core.title, core.author = printable(title)[:_LONGEST_TITLE], ""
    core.comments = core.last_modified_by = ""
    core.created = core.modified = datetime.combine(NO_DATE, datetime.min.time())
    core.revision = 1


def _dress(document: Any) -> None:
    """Have text in faces that every office PC has, East Asian text too."""
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = _LATIN, Pt(11)
    fonts = normal.element.get_or_add_rPr().get_or_add_rFonts()
    fonts.set(qn("w:eastAsia"), _JAPANESE)
    normal.paragraph_format.space_after = Pt(4)


def _rows(element: Element) -> Iterator[Element]:
    """Yield the rows of all tables that were not crossed out; a table in a cell has its own."""
    for child in element:
        if child.tag in _ASIDE:
            continue
        if child.tag == f"{_W}tr" and child.find(f"{_W}trPr/{_W}del") is None:
            yield child
        yield from _rows(child)


def _cells(row: Element) -> list[str]:
    found = list(_inside(row, f"{_W}tc"))
    return ["\n".join(_text(p) for p in _inside(cell, f"{_W}p")) for cell in found]


def _inside(element: Element, tag: str) -> Iterator[Element]:
    """Yield what is in an element, but not in a table within it."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag not in _ASIDE and child.tag != f"{_W}tbl":
            yield from _inside(child, tag)


def _text(element: Element) -> str:
    parts = []
    for child in element:
        if child.tag == f"{_W}t":
            parts.append(child.text or "")
        elif child.tag in _BREAKS:
            parts.append(_BREAKS[child.tag])
        elif child.tag not in _ASIDE and not child.tag.endswith("Pr"):
            parts.append(_text(child))
    return "".join(parts)
