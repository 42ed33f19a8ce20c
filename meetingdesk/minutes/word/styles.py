"""The styles of a Word document, which its reader may change in one place."""

from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from meetingdesk.minutes.style import GENERAL, Style

BODY, NUMBERED, ITEM = "Minutes Text", "Minutes Paragraph", "Minutes Agenda"
LINE, CELL, CENTRED = "Minutes Line", "Minutes Cell", "Minutes Centred"
MARK, GAP, RULE = "Minutes Mark", "Minutes Gap", "Minutes Rule"
_LATIN, _JAPANESE = "Times New Roman", "MS Mincho"
"""Faces that every office PC has; Decree 30/2020/ND-CP wants the first one."""
_PLAIN = (0.0, 0.0, 0.0)
_BEHIND_NUMBER = 9.0
"""Room in millimetres for the number of a paragraph whose first line is moved in."""
MARK_SIZE = 9
"""Of what runs along each page, in points."""
_ABOVE_TITLE = 16
_BLACK = RGBColor(0, 0, 0)
_REGIONS = {"en": "en-GB", "vi": "vi-VN", "ja": "ja-JP"}


def make_styles(document: Any, language: str, style: Style = GENERAL) -> None:
    """Give a new document its styles, in the language of the paper and after its house style."""
    sizes = style.type
    text, part = sizes.text + sizes.word, sizes.part + sizes.word
    normal = document.styles["Normal"]
    normal.font.size = Pt(text)
    _face(normal, language)
    normal.paragraph_format.space_after = Pt(sizes.space)
    _headings(document, language, text, part, centred=sizes.centred_annexes)
    title, subtitle = sizes.title + sizes.word, sizes.subtitle + sizes.word
    _centred(document.styles["Title"], language, Pt(title), bold=True)
    above = 0 if style.head == "none" else _ABOVE_TITLE
    document.styles["Title"].paragraph_format.space_before = Pt(above)
    _centred(document.styles["Subtitle"], language, Pt(subtitle), bold=sizes.strong_subtitle)
    first = sizes.first_line
    hang = (0.0, first, first + _BEHIND_NUMBER) if first else (10.0, -10.0, 10.0)
    for name, (indent, begin, tab), after in (
        (BODY, (0.0, first, 0.0), sizes.space),
        (NUMBERED, hang, sizes.space),
        (ITEM, (20.0, -10.0, 20.0), 0),
        (LINE, _PLAIN, 0),
        (f"{LINE} right", _PLAIN, 0),
        (f"{LINE} centred", _PLAIN, 0),
        (CENTRED, _PLAIN, sizes.space),
        (CELL, _PLAIN, 2),
        (MARK, _PLAIN, 0),
        (GAP, _PLAIN, 4),
    ):
        made = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        made.base_style = normal
        form = made.paragraph_format
        form.left_indent, form.first_line_indent, form.space_after = (
            Mm(indent),
            Mm(begin),
            Pt(after),
        )
        form.widow_control = True
        if tab:
            form.tab_stops.add_tab_stop(Mm(tab))
        if sizes.justified and name in (BODY, NUMBERED):
            form.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    document.styles[f"{LINE} right"].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for name in (f"{LINE} centred", CENTRED):
        document.styles[name].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    document.styles[GAP].font.size = Pt(4)
    if sizes.ruled_title:
        made = document.styles.add_style(RULE, WD_STYLE_TYPE.PARAGRAPH)
        made.base_style = document.styles[GAP]
        made.paragraph_format.space_before, made.paragraph_format.space_after = Pt(4), Pt(12)
    document.styles[CELL].font.size = Pt(sizes.small)
    document.styles[MARK].font.size = Pt(MARK_SIZE)


def _headings(document: Any, language: str, text: float, part: float, *, centred: bool) -> None:
    for name, size, above in (
        ("Heading 1", part, 18),
        ("Heading 2", text, 14),
        ("Heading 3", text, 10),
    ):
        style = document.styles[name]
        _face(style, language)
        style.font.size, style.font.bold, style.font.color.rgb = Pt(size), True, _BLACK
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(above), Pt(4)
        style.paragraph_format.keep_with_next = True
    if centred:
        document.styles["Heading 1"].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER


def ruled(paragraph: Any, inset: float) -> None:
    """Draw a line above an empty paragraph, moved in from both sides by millimetres."""
    form = paragraph.paragraph_format
    form.left_indent = form.right_indent = Mm(inset)
    borders = OxmlElement("w:pBdr")
    top = OxmlElement("w:top")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "000000")):
        top.set(qn(f"w:{name}"), value)
    borders.append(top)
    properties = paragraph.paragraph_format.element.get_or_add_pPr()
    properties.insert_element_before(borders, "w:spacing", "w:ind", "w:jc")


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
    """Set the faces for Latin and for East Asian text, and the language of both.

    That of Latin text is never Japanese: LibreOffice would part its words anywhere.
    """
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
    tongue.set(qn("w:val"), region("en" if language == "ja" else language))
    tongue.set(qn("w:eastAsia"), "ja-JP")
