"""Families of type: each style prints in the one that it names, and in no other."""

import io
import os
import re
import string
import subprocess
import sys
from pathlib import Path

import pikepdf
import pikepdf.pdfa
import pytest
from reportlab.pdfbase._fontdata import widthsByFontGlyph

from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.document import Block, Minutes, Paragraph, Row, Span, Table, plain
from meetingdesk.minutes.editions import compose_edition, edition_of
from meetingdesk.minutes.pdf import export_archive, export_pdf
from meetingdesk.minutes.style import GENERAL, Style, Type
from meetingdesk.minutes.styles import style
from meetingdesk.minutes.typeset.faces import face
from meetingdesk.minutes.typeset.family import family
from tests.minutes.pdfs import squeezed, words_of
from tests.minutes.sessions import full_bundle
from tests.minutes.test_pdf import STRINGS

SANS = {"NotoSans-Regular", "NotoSans-Bold", "NotoSansJP-Regular", "NotoSansJP-Bold"}
SERIF = {"Tinos-Regular", "Tinos-Bold", "NotoSerifJP-Regular", "NotoSansJP-Bold"}
STYLES = [("general", SANS), ("decree30", SERIF), ("jica", SERIF)]
PRINTING = """
from meetingdesk.minutes.document import Minutes, Paragraph, Span
from meetingdesk.minutes.pdf import export_pdf
from meetingdesk.minutes.styles import style
block = Paragraph(spans=(Span("Biên bản", strong=True), Span("Hai bên thống nhất.")))
of = dict(title="T", subject="S", author="A", language="vi", style=style("{name}"))
export_pdf(Minutes(blocks=(block,), **of))
"""


def named(pdf: bytes) -> set[str]:
    """Return the names of the faces of which a PDF holds a part."""
    fonts = re.findall(rb"/BaseFont /[A-Z]{6}\+([^ /\n]+)", pdf)
    assert len(fonts) == len(re.findall(rb"/FontFile2 ", pdf)) == pdf.count(b"/BaseFont")
    return {font.decode() for font in fonts}


@pytest.mark.parametrize(("name", "faces"), STYLES)
def test_a_paper_holds_the_faces_of_its_style_and_no_others(name: str, faces: set[str]) -> None:
    edition = edition_of("vi+ja")
    paper = compose_edition(compose_minutes, full_bundle(), edition, style=style(name))
    assert named(export_pdf(paper)) == faces
    with pikepdf.open(io.BytesIO(export_archive(paper))) as pdf:
        assert pikepdf.pdfa.check(pdf, "3b").findings == []


def test_every_string_comes_back_from_letters_with_serifs(tmp_path: Path) -> None:
    rows = tuple(Row(cells=(plain(text), (Span(text, strong=True),))) for text in STRINGS)
    blocks: list[Block] = [Paragraph(spans=plain(text)) for text in STRINGS]
    blocks.append(Table(shares=(1, 1), rows=rows))
    of = Style(type=Type(face="serif"))
    paper = Minutes(
        title="T", subject="S", author="A", language="en", blocks=tuple(blocks), style=of
    )
    found = words_of(export_pdf(paper), tmp_path)
    for text in STRINGS:
        assert found.count(squeezed(text)) == 3, text


@pytest.mark.parametrize(
    ("name", "faces"),
    [
        ("general", {"NotoSans-Regular", "NotoSans-Bold"}),
        ("decree30", {"Tinos-Regular", "Tinos-Bold"}),
    ],
)
def test_what_a_paper_does_not_print_is_never_loaded(
    tmp_path: Path, name: str, faces: set[str]
) -> None:
    environment = {**os.environ, "MEETINGDESK_HOME": str(tmp_path)}
    command = [sys.executable, "-W", "error", "-c", PRINTING.format(name=name)]
    subprocess.run(command, env=environment, check=True)
    cached = (tmp_path / "cache" / "faces").iterdir()
    assert {"-".join(file.name.split("-")[:2]) for file in cached} == faces


@pytest.mark.parametrize(
    ("ours", "times"), [("Tinos-Regular", "Times-Roman"), ("Tinos-Bold", "Times-Bold")]
)
def test_letters_are_as_wide_as_those_of_times(ours: str, times: str) -> None:
    wide = face(ours).charWidths
    for letter in string.ascii_letters:
        assert abs(wide[ord(letter)] - widthsByFontGlyph[times][letter]) < 1


def test_a_vietnamese_letter_is_as_wide_as_without_its_marks() -> None:
    for chain in (family("serif").regular, family("serif").bold):
        assert chain.width("ếợữặỵĐẪ") == chain.width("eơưayDA")


def test_a_style_that_says_nothing_has_no_serifs() -> None:
    assert GENERAL.type.face == "sans"
