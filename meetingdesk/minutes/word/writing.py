"""Paragraphs and runs of a Word document."""

import re
from typing import Any

from docx.oxml.ns import qn
from docx.shared import RGBColor

from meetingdesk.minutes.document import Span, Spans
from meetingdesk.minutes.word.styles import region

_NO_XML = re.compile("[^\\t\\n\\x20-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")
_QUIET = RGBColor(0x6B, 0x6B, 0x6B)


def xml_of(proxy: Any) -> Any:
    """Return the XML element behind what python-docx shows: it lacks words for the rest."""
    return vars(proxy)["_element"]


def printable(text: str) -> str:
    """Return a text without the signs that XML cannot hold."""
    return _NO_XML.sub("", text)


def begin(place: Any, style: str) -> Any:
    """Return the empty paragraph with which a cell is made, in a style."""
    first = place.paragraphs[0]
    first.style = style
    return first


def paragraph(
    place: Any, text: Spans | str, style: str, language: str = "", *, number: str = ""
) -> Any:
    """Add a paragraph to a document or a cell; a `number` hangs before it."""
    written = place.add_paragraph(style=style)
    if number:
        written.add_run(f"{printable(number)}\t")
    fill(written, text, language)
    return written


def fill(written: Any, text: Spans | str, language: str = "") -> None:
    """Add text to a paragraph; what is not printed in a PDF, such as control signs, is left out."""
    spans = (Span(text),) if isinstance(text, str) else text
    for span in spans:
        if not span.text:
            continue
        run = written.add_run(printable(span.text))
        run.bold = span.strong or None
        if span.quiet:
            run.font.color.rgb = _QUIET
        if language:
            _tell_language(run, language)


def _tell_language(run: Any, language: str) -> None:
    properties = xml_of(run).get_or_add_rPr()
    tongue = properties.makeelement(qn("w:lang"), {})
    tongue.set(qn("w:eastAsia" if language == "ja" else "w:val"), region(language))
    properties.append(tongue)
