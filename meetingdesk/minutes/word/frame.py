"""What runs along each page of a Word document, and what it says of itself."""

import re
from datetime import datetime
from typing import Any

from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm

from meetingdesk.minutes.document import Minutes
from meetingdesk.minutes.word.styles import MARK
from meetingdesk.minutes.word.writing import printable, xml_of

_WIDTH = Mm(160)
_LONGEST = 255
"""Signs that python-docx lets a property of a document have."""
_FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}


def header(section: Any, paper: Minutes) -> None:
    """Write the marking at the left and the reference at the right of each page's head."""
    line = _line(section.header)
    line.add_run(printable(paper.marking)).bold = True
    line.add_run(f"\t{printable(paper.reference)}")


def footer(section: Any, paper: Minutes) -> None:
    """Write what the paper is, and fields for the page and the number of pages."""
    line = _line(section.footer)
    line.add_run(f"{printable(paper.footer)}\t")
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


def _line(place: Any) -> Any:
    line = place.paragraphs[0]
    line.style = MARK
    line.paragraph_format.tab_stops.add_tab_stop(_WIDTH, WD_TAB_ALIGNMENT.RIGHT)
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
