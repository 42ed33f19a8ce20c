"""What runs along each page of a Word document, and what it says of itself."""

import re
from datetime import datetime
from typing import Any

from docx.enum.section import WD_SECTION
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from meetingdesk.minutes.document import Minutes
from meetingdesk.minutes.typeset.family import family
from meetingdesk.minutes.word.styles import MARK, MARK_SIZE
from meetingdesk.minutes.word.tables import text_width
from meetingdesk.minutes.word.writing import printable, xml_of

_LONGEST = 255
"""Signs that python-docx lets a property of a document have."""
_APART = 12
_FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}


def next_frame(document: Any) -> None:
    """Begin a page, along which something of its own runs."""
    document.add_section(WD_SECTION.NEW_PAGE)
    breaking = xml_of(document.paragraphs[-1])
    last = breaking.getprevious()
    if last is not None and last.tag == breaking.tag:
        # A paragraph of its own for the break would stand on an empty page behind a full one.
        last.get_or_add_pPr().append(breaking.pPr.find(qn("w:sectPr")))
        breaking.getparent().remove(breaking)
    section = document.sections[-1]
    section.different_first_page_header_footer = False
    section.header.is_linked_to_previous = section.footer.is_linked_to_previous = False


def frame(document: Any, paper: Minutes, *, first: bool = True) -> None:
    """Write what runs along the pages from here on; `first`: they are the first ones."""
    section, width = document.sections[-1], text_width(document)
    _head(section.header, paper, width, numbered=True)
    _foot(section.footer, paper, width, numbered=True)
    if first and not paper.style.running.on_first_page:
        section.different_first_page_header_footer = True
        _head(section.first_page_header, paper, width, numbered=False)
        _foot(section.first_page_footer, paper, width, numbered=False)


def _head(place: Any, paper: Minutes, width: float, *, numbered: bool) -> None:
    """Write the marking at the left and the reference at the right of a page's head."""
    running = paper.style.running
    centred = running.page_number == "top centre"
    line = _line(place.paragraphs[0], width, centred=centred)
    line.add_run(printable(paper.marking)).bold = True
    if centred and not _fits(paper.marking, width / 2):
        # What is as long as that would push the number from the middle.
        line = _line(place.add_paragraph(), width, centred=True)
    line.add_run("\t")
    if centred:
        if numbered:
            before = len(line.runs)
            _number(line, paper)
            for run in line.runs[before:]:
                run.font.size = Pt(paper.style.type.text + paper.style.type.word)
        line.add_run("\t")
    line.add_run(printable(paper.reference) if running.reference else "")


def _foot(place: Any, paper: Minutes, width: float, *, numbered: bool) -> None:
    """Write what the paper is, and fields for the page and the number of pages."""
    running = paper.style.running
    centred, name = running.page_number == "foot centre", paper.footer if running.name else ""
    line = _line(place.paragraphs[0], width, centred=centred)
    line.add_run(printable(name))
    if name and not _fits(name + paper.page, width):
        line = _line(place.add_paragraph(), width, centred=centred)
    line.add_run("\t")
    if numbered and running.page_number != "top centre":
        _number(line, paper)


def _number(line: Any, paper: Minutes) -> None:
    for part in re.split(r"(\{pages?\})", paper.page):
        if part in _FIELDS:
            _field(line, _FIELDS[part])
        elif part:
            line.add_run(part)


def properties(document: Any, paper: Minutes, at: datetime) -> None:
    """Say what the document is; nothing of who made it on which machine."""
    core = document.core_properties
    said = (printable(text)[:_LONGEST] for text in (paper.title, paper.subject, paper.author))
    core.title, core.subject, core.author = said
    core.language, core.comments, core.last_modified_by = paper.language, "", ""
    core.created = core.modified = at
    core.revision = 1


def _fits(text: str, width: float) -> bool:
    """Say whether a text, and some room behind it, fits into millimetres of a page's edge."""
    # Times New Roman is narrower than these letters; what stands in for it may not be.
    wide = family("sans").bold.width(printable(text)) * MARK_SIZE / 1000
    return wide + _APART < float(Mm(width).pt)


def _line(line: Any, width: float, *, centred: bool) -> Any:
    line.style = MARK
    stops = line.paragraph_format.tab_stops
    if centred:
        stops.add_tab_stop(Mm(width / 2), WD_TAB_ALIGNMENT.CENTER)
    stops.add_tab_stop(Mm(width), WD_TAB_ALIGNMENT.RIGHT)
    return line


def _field(line: Any, name: str) -> None:
    """Write a field; Word and LibreOffice put the number in when they lay out the page."""
    for kind in ("begin", "", "separate", "end"):
        mark = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark.set(qn("xml:space"), "preserve")
            mark.text = f" {name} "
        xml_of(line.add_run()).append(mark)
