"""Papers as Word, text and Markdown: the words of the PDF, in forms that can be edited."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn

from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.document import Heading, Minutes, Paragraph, Table, Title, plain
from meetingdesk.minutes.docx import export_docx
from meetingdesk.minutes.editions import compose_edition, edition_of
from meetingdesk.minutes.markdown import markdown
from meetingdesk.minutes.papers import PAPERS
from meetingdesk.minutes.styles import style, style_names
from meetingdesk.minutes.word.styles import BODY, NUMBERED
from tests.minutes.sessions import JAPANESE, VIETNAMESE, full_bundle


def opened(paper: Minutes) -> Any:
    return Document(io.BytesIO(export_docx(paper)))


def lines_of(document: Any) -> Iterator[str]:
    """Yield the text of all paragraphs, those in tables too."""
    for paragraph in document.element.body.iter(qn("w:p")):
        yield "".join(
            "\t" if node.tag == qn("w:tab") else "\n" if node.tag == qn("w:br") else node.text or ""
            for node in paragraph.iter(qn("w:t"), qn("w:tab"), qn("w:br"))
            if node.getparent().tag == qn("w:r")
        )


@pytest.mark.parametrize("name", PAPERS)
@pytest.mark.parametrize("languages", ["en", "ja", "en+vi", "en,vi,ja"])
def test_all_words_of_the_paper_are_in_the_word_file(name: str, languages: str) -> None:
    paper = compose_edition(PAPERS[name], full_bundle(), edition_of(languages))
    said = "\n".join(lines_of(opened(paper)))
    for block in paper.blocks:
        if isinstance(block, Heading):
            assert block.text in said
        elif isinstance(block, Paragraph):
            assert "".join(span.text for span in block.spans) in said
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    assert "".join(span.text for span in cell) in said


def test_the_word_file_has_real_styles_fields_and_repeated_heads() -> None:
    document = opened(compose_minutes(full_bundle()))
    styles = {p.style.name for p in document.paragraphs}
    assert {"Title", "Heading 1", "Heading 2", "Heading 3", "Minutes Paragraph"} <= styles
    heads = [t for t in document.tables if t._element.xpath(".//w:tblHeader")]
    assert len(heads) == sum(
        isinstance(b, Table) and bool(b.head) for b in compose_minutes(full_bundle()).blocks
    )
    section = document.sections[0]
    fields = [e.text.strip() for e in section.footer._element.iter(qn("w:instrText"))]
    assert fields == ["PAGE", "NUMPAGES"]
    assert section.header.paragraphs[0].text == "DRAFT 2 FOR AGREEMENT\tVSB-JSB/5"
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)


@pytest.mark.parametrize("name", style_names())
def test_the_word_file_names_faces_that_offices_have(name: str) -> None:
    styles = opened(compose_minutes(full_bundle(), "vi", style=style(name))).styles
    for one in ("Normal", "Title", "Heading 2"):
        fonts = styles[one].element.rPr.rFonts
        assert fonts.get(qn("w:ascii")) == fonts.get(qn("w:hAnsi")) == "Times New Roman"
        assert fonts.get(qn("w:eastAsia")) == "MS Mincho"


def test_the_word_file_tells_nothing_of_who_made_it_when() -> None:
    paper = compose_minutes(full_bundle())
    assert export_docx(paper) == export_docx(paper)
    core = opened(paper).core_properties
    assert (core.author, core.last_modified_by, core.comments) == ("VSB", "", "")
    assert core.created.date() == paper.dated
    with zipfile.ZipFile(io.BytesIO(export_docx(paper))) as archive:
        assert {entry.date_time[0] for entry in archive.infolist()} == {1980}


def test_languages_are_told_to_the_spelling_check() -> None:
    xml = opened(compose_minutes(full_bundle())).element.xml
    assert 'w:val="vi-VN"' in xml
    assert 'w:eastAsia="ja-JP"' in xml


@pytest.mark.parametrize(("language", "latin"), [("en", "en-GB"), ("vi", "vi-VN"), ("ja", "en-GB")])
def test_latin_text_is_never_told_to_be_japanese(language: str, latin: str) -> None:
    """LibreOffice would end lines within its words."""
    paper = opened(compose_minutes(full_bundle(), language))
    tongue = paper.styles["Normal"].element.rPr.find(qn("w:lang"))
    assert (tongue.get(qn("w:val")), tongue.get(qn("w:eastAsia"))) == (latin, "ja-JP")
    assert 'w:val="ja-JP"' not in paper.styles.element.xml + paper.element.xml


def test_markdown_holds_the_words_and_takes_signs_as_text() -> None:
    bundle = full_bundle()
    said = markdown(compose_minutes(bundle))
    assert VIETNAMESE in said
    assert JAPANESE in said
    assert "\n# MINUTES\n" in said
    assert "\\[VN: two workshops\\]" in said
    assert "| No. | Action | Responsible | Due |\n| --- | --- | --- | --- |" in said
    hostile = Minutes(
        title="x",
        subject="",
        author="",
        language="en",
        blocks=(Paragraph(spans=plain("# no heading <b>*x*</b> [a](b)"), number="1."),),
    )
    assert markdown(hostile).strip() == r"1\. \# no heading \<b\>\*x\*\</b\> \[a\](b)"


@pytest.mark.parametrize("sign", ["\x0b", "\ufffe", "\uffff", "\x00"])
def test_a_sign_that_xml_cannot_hold_is_left_out(sign: str) -> None:
    paper = replace(
        compose_minutes(full_bundle()),
        marking=f"a{sign}b",
        reference=f"c{sign}d",
        footer=f"e{sign}f",
        blocks=(Paragraph(spans=plain(f"g{sign}h"), number=f"1{sign}."),),
    )
    document = opened(paper)
    assert list(lines_of(document)) == ["1.\tgh"]
    assert document.sections[0].header.paragraphs[0].text == "ab\tcd"


def test_a_long_title_prints_as_a_word_document() -> None:
    title = "Working session on standards " * 40
    said = "\n".join(lines_of(opened(compose_minutes(full_bundle(title=title.strip())))))
    assert title.strip() in said


def test_what_is_adopted_stays_with_the_signatures_in_facing_columns_too() -> None:
    document = opened(compose_edition(compose_minutes, full_bundle(), edition_of("en+vi")))
    body = list(document.element.body)
    adopted, signed = (
        next(at for at, part in enumerate(body) if said in "".join(part.itertext()))
        for said in ("all texts being equally authentic", "Thay mặt")
    )
    assert signed == adopted + 2
    rows = body[adopted].findall(qn("w:tr"))
    assert len(rows) == 2
    kept = [*body[adopted].iter(qn("w:p")), body[adopted + 1]]
    assert all(
        paragraph.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None for paragraph in kept
    )


@pytest.mark.parametrize("name", style_names())
def test_facing_columns_are_ragged_in_word_too_and_numbers_stand_beside_them(name: str) -> None:
    edition = edition_of("en+vi")
    paper = compose_edition(compose_minutes, full_bundle(), edition, style=style(name))
    document = opened(paper)
    cells = [p for t in document.tables for c in t._cells for p in c.paragraphs]
    columns = [p for p in cells if p.style.name in (BODY, NUMBERED)]
    assert len([p for p in columns if p.style.name == NUMBERED]) > 8
    for paragraph in columns:
        form, given = paragraph.paragraph_format, paragraph.style.paragraph_format
        told = form.alignment if form.alignment is not None else given.alignment
        assert told in (None, WD_ALIGN_PARAGRAPH.LEFT)
        own = form.first_line_indent
        first = given.first_line_indent if own is None else own
        assert first == 0 if paragraph.style.name == BODY else first < 0


def test_both_sides_sign_on_one_level_in_word_too() -> None:
    document = opened(compose_minutes(full_bundle()))
    (signed,) = (t for t in document.tables if "____" in t.cell(len(t.rows) - 1, 0).text)
    above, below = signed.rows
    assert [cell.text.startswith("For ") for cell in above.cells] == [True, True]
    lines = [[p.text[:4] for p in cell.paragraphs].index("____") for cell in below.cells]
    assert lines[0] == lines[1]


@pytest.mark.parametrize(("secret", "paragraphs"), [(False, 1), (True, 2)])
def test_a_long_marking_leaves_the_number_in_the_middle_of_the_page(
    secret: bool, paragraphs: int
) -> None:
    paper = compose_minutes(full_bundle(), "vi", style=style("decree30"))
    marking = "DỰ THẢO 2 ĐỂ THỐNG NHẤT · LƯU HÀNH HẠN CHẾ · VÍ DỤ" if secret else "DỰ THẢO 2"
    head = opened(replace(paper, marking=marking)).sections[0].header
    assert [p.text.split("\t")[0] for p in head.paragraphs] == [marking, ""][:paragraphs]
    numbered = head.paragraphs[-1]
    assert [e.text.strip() for e in numbered._element.iter(qn("w:instrText"))] == ["PAGE"]
    assert numbered.text.startswith("\t") or not secret


def test_rows_of_tables_are_not_parted_by_a_page() -> None:
    document = opened(compose_minutes(full_bundle()))
    for table in document.tables:
        if table._element.xpath(".//w:tblHeader"):
            rows = table._element.findall(qn("w:tr"))
            assert all(row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in rows)


def test_in_word_as_in_a_pdf_the_name_alone_is_strong_below_a_title_in_each_language() -> None:
    paper = compose_edition(
        PAPERS["agenda"], full_bundle(), edition_of("en+vi"), style=style("decree30")
    )
    title = next(block for block in paper.blocks if isinstance(block, Title))
    assert 1 < title.strong < len(title.lines)
    document = opened(paper)
    written = [p for p in document.paragraphs if p.style.name == "Subtitle"]
    assert [p.text for p in written] == list(title.lines)
    bold = [p.runs[0].bold is not False and p.style.font.bold for p in written]
    assert bold == [k < title.strong for k in range(len(written))]
