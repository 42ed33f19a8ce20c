"""The styles of a Word document, which its reader may change in one place."""

from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

BODY, NUMBERED, ITEM = "Minutes Text", "Minutes Paragraph", "Minutes Agenda"
LINE, CELL = "Minutes Line", "Minutes Cell"
MARK, GAP = "Minutes Mark", "Minutes Gap"
_LATIN, _JAPANESE = "Times New Roman", "MS Mincho"
"""Faces that every office PC has; Decree 30/2020/ND-CP wants the first one."""
_BLACK = RGBColor(0, 0, 0)
_REGIONS = {"en": "en-GB", "vi": "vi-VN", "ja": "ja-JP"}


def make_styles(document: Any, language: str) -> None:
    """Give a new document its styles, in the language of the paper."""
    normal = document.styles["Normal"]
    normal.font.size = Pt(11)
    _face(normal, language)
    normal.paragraph_format.space_after = Pt(6)
    for name, size, above in (("Heading 1", 13, 18), ("Heading 2", 11, 14), ("Heading 3", 11, 10)):
        style = document.styles[name]
        _face(style, language)
        style.font.size, style.font.bold, style.font.color.rgb = Pt(size), True, _BLACK
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(above), Pt(4)
        style.paragraph_format.keep_with_next = True
    _centred(document.styles["Title"], language, Pt(16), bold=True)
    _centred(document.styles["Subtitle"], language, Pt(11), bold=False)
    for name, indent, hang, after in (
        (BODY, 0.0, 0.0, 6),
        (NUMBERED, 10.0, 10.0, 6),
        (ITEM, 20.0, 10.0, 0),
        (LINE, 0.0, 0.0, 0),
        (f"{LINE} right", 0.0, 0.0, 0),
        (CELL, 0.0, 0.0, 2),
        (MARK, 0.0, 0.0, 0),
        (GAP, 0.0, 0.0, 4),
    ):
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = normal
        form = style.paragraph_format
        form.left_indent, form.first_line_indent, form.space_after = (
            Mm(indent),
            Mm(-hang),
            Pt(after),
        )
        form.widow_control = True
        if hang:
            form.tab_stops.add_tab_stop(Mm(indent))
    document.styles[f"{LINE} right"].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    document.styles[GAP].font.size = Pt(4)
    document.styles[CELL].font.size = document.styles[MARK].font.size = Pt(9)


def region(language: str) -> str:
    """Return the language tag that Word knows."""
    return _REGIONS.get(language, language)


def _centred(style: Any, language: str, size: Pt, *, bold: bool) -> None:
    _face(style, language)
    style.font.size, style.font.bold, style.font.italic = size, bold, False
    style.font.color.rgb = _BLACK
    style.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    style.paragraph_format.space_after = Pt(2)
    spacing = style.element.get_or_add_rPr().find(qn("w:spacing"))
    if spacing is not None:
        spacing.getparent().remove(spacing)
    borders = style.element.get_or_add_pPr().find(qn("w:pBdr"))
    if borders is not None:
        borders.getparent().remove(borders)


def _face(style: Any, language: str) -> None:
    """Set the faces for Latin and for East Asian text, and the language of both."""
    properties = style.element.get_or_add_rPr()
    fonts = properties.get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    for script in ("ascii", "hAnsi", "cs"):
        fonts.set(qn(f"w:{script}"), _LATIN)
    fonts.set(qn("w:eastAsia"), _JAPANESE)
    tongue = properties.find(qn("w:lang"))
    if tongue is None:
        tongue = properties.makeelement(qn("w:lang"), {})
        properties.append(tongue)
    tongue.set(qn("w:val"), region(language))
    tongue.set(qn("w:eastAsia"), "ja-JP")
