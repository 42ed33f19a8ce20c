"""The same paper in other languages, beside each other and one after the other."""

import io
import json
import string
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from docx import Document

from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.meeting import Statement
from meetingdesk.domain.records import Person, Translation
from meetingdesk.domain.terms import Status
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.compose import compose_minutes, marked_internal
from meetingdesk.minutes.document import Facing, Paragraph, Table, Title
from meetingdesk.minutes.docx import export_docx
from meetingdesk.minutes.editions import Edition, compose_edition, edition_of
from meetingdesk.minutes.papers import PAPERS
from meetingdesk.minutes.pdf import export_pdf
from meetingdesk.minutes.people import plain_name
from meetingdesk.minutes.styles import style
from meetingdesk.minutes.text import text
from meetingdesk.minutes.translating import digest_of
from meetingdesk.minutes.wording import LANGUAGES
from meetingdesk.settings import resource
from tests.minutes.pdfs import pages_of, squeezed, words_of
from tests.minutes.sessions import full_bundle, made_id

FACING = Edition(languages=("en", "vi"), facing=True)
PUT = "Bên Việt Nam đã trình bày chiến lược."


def translated(bundle: Bundle, *, of: str | None = None) -> tuple[Bundle, Statement]:
    """Return a bundle whose first statement is translated; `of` is the text that was rendered."""
    statement = bundle.statements[0]
    made = Translation(
        id=made_id("t"),
        record=statement.id,
        field="text",
        language="vi",
        text=PUT,
        renders=digest_of(statement.text if of is None else of),
    )
    return replace(bundle, translations=(made,)), statement


@pytest.mark.parametrize(
    ("asked", "languages", "facing"),
    [
        ("vi", ("vi",), False),
        ("en+vi", ("en", "vi"), True),
        ("EN, vi ,ja", ("en", "vi", "ja"), False),
    ],
)
def test_languages_are_asked_for_in_few_signs(
    asked: str, languages: tuple[str, ...], facing: bool
) -> None:
    assert edition_of(asked) == Edition(languages=languages, facing=facing)


@pytest.mark.parametrize("asked", ["", "xx", "en+en", "en,vi,en", "en+vi+ja", "en+"])
def test_what_no_paper_can_be_made_in_is_refused(asked: str) -> None:
    with pytest.raises(RuleBroken):
        edition_of(asked)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_words_all_that_english_does_with_the_same_places(language: str) -> None:
    known, other = (_wording(code) for code in ("en", language))
    assert set(other) == set(known)
    for name, said in known.items():
        if isinstance(said, str) and not name.startswith("date"):
            assert _places(other[name]) == _places(said), name


def _wording(code: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource(f"wording/{code}.json").read_text("utf-8"))
    return found


def _places(said: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(said) if name}


def test_vietnamese_minutes_say_dates_hours_and_sides_in_vietnamese() -> None:
    said = text(compose_minutes(full_bundle(), "vi"))
    assert "thứ Sáu, ngày 18 tháng 3 năm 2022" in said
    assert "14:00–16:10 giờ Hà Nội (UTC+7) / 16:00–18:10 giờ Tokyo (UTC+9)" in said
    assert "Bản gốc: tiếng Anh" in said
    assert "NGUYỄN" not in said
    assert "Nguyễn Văn Mẫu" in said
    assert "Mr." not in said


def test_days_and_months_of_one_digit_are_padded_as_decree_30_wants() -> None:
    assert "ngày 05 tháng 02 năm 2022" in text(
        compose_minutes(full_bundle(held_on=date(2022, 2, 5)), "vi")
    )


def test_japanese_minutes_take_the_native_script_and_close_no_gap_with_spaces() -> None:
    said = text(compose_minutes(full_bundle(), "ja"))
    assert "2022年3月18日（金）" in said
    assert "見本 太郎" in said or "見本太郎" in said
    assert "。 " not in said


def test_a_translation_prints_until_the_text_it_renders_is_changed() -> None:
    fresh, _ = translated(full_bundle())
    stale, statement = translated(full_bundle(), of="what it once said")
    assert PUT in text(compose_minutes(fresh, "vi"))
    assert PUT not in text(compose_minutes(fresh, "en"))
    said = text(compose_minutes(stale, "vi"))
    assert PUT not in said
    assert statement.text in said


@pytest.mark.parametrize("name", PAPERS)
def test_facing_columns_hold_the_same_paragraphs_under_the_same_numbers(name: str) -> None:
    bundle, _ = translated(full_bundle())
    paper = compose_edition(PAPERS[name], bundle, FACING)
    pairs = [block for block in paper.blocks if isinstance(block, Facing)]
    assert pairs or any(isinstance(block, Table) for block in paper.blocks)
    for pair in pairs:
        assert type(pair.left) is type(pair.right)
        assert pair.left.record == pair.right.record
        if isinstance(pair.left, Paragraph) and isinstance(pair.right, Paragraph):
            assert pair.left.number == pair.right.number


def test_facing_columns_print_both_texts_in_full(tmp_path: Path) -> None:
    bundle, statement = translated(full_bundle())
    printed = words_of(export_pdf(compose_edition(compose_minutes, bundle, FACING)), tmp_path)
    assert squeezed("Danh sách đại biểu") in squeezed(printed)
    for sentence in (statement.text, PUT):
        for word in sentence.split():
            assert word in printed


def test_editions_one_after_the_other_are_whole_and_begin_a_page() -> None:
    bundle, _ = translated(full_bundle(), of=None)
    three = compose_edition(compose_minutes, bundle, edition_of("en,vi,ja"))
    alone = [compose_minutes(bundle, language, LANGUAGES) for language in LANGUAGES]
    assert len(three.blocks) == sum(len(paper.blocks) for paper in alone)
    begun = [block for block in three.blocks if getattr(block, "new_page", False)]
    assert len(begun) >= 2
    assert export_pdf(three) == export_pdf(three)
    said = text(three)
    assert "English, Vietnamese and Japanese" in said
    assert "tiếng Anh, tiếng Việt và tiếng Nhật" in said


@pytest.mark.parametrize("name", ["general", "decree30", "jica"])
def test_each_page_bears_what_runs_along_it_in_the_language_that_stands_there(name: str) -> None:
    bundle = full_bundle()
    three = compose_edition(compose_minutes, bundle, edition_of("en,vi,ja"), style=style(name))
    three = marked_internal(three)
    alone = [
        marked_internal(compose_minutes(bundle, language, LANGUAGES, style=style(name)))
        for language in LANGUAGES
    ]
    pages = pages_of(export_pdf(three))
    owners = [paper for paper in alone for _ in pages_of(export_pdf(paper))]
    assert len(owners) == len(pages) >= 6
    running = style(name).running
    for number, (owner, page) in enumerate(zip(owners, pages, strict=True), 1):
        # A style that prints no number on the first page prints it on that of the next language.
        at = owner.page.format(page=number, pages=len(pages))
        wanted = [owner.marking, owner.footer if running.name else "", at if number > 1 else ""]
        assert all(one in page for one in wanted)
        others = {paper.marking for paper in alone} - {owner.marking}
        assert not any(other in page for other in others)


def test_in_facing_columns_each_language_has_a_line_of_its_own_where_one_is_too_short() -> None:
    bundle = full_bundle(status=Status.AGREED)
    paper = compose_edition(compose_minutes, bundle, FACING, style=style("decree30"))
    assert paper.marking == "AGREED TEXT (VERSION 2) / VĂN BẢN ĐÃ THỐNG NHẤT (BẢN SỐ 2)"
    second = pages_of(export_pdf(paper))[1].splitlines()
    assert {"AGREED TEXT (VERSION 2)", "VĂN BẢN ĐÃ THỐNG NHẤT (BẢN SỐ 2)"} <= set(second[:3])
    title = next(block for block in paper.blocks if isinstance(block, Title))
    assert title.strong == len(title.lines)
    house = marked_internal(paper)
    assert house.marking.startswith("INTERNAL / NỘI BỘ · AGREED TEXT")


def test_a_word_file_begins_a_section_for_each_language() -> None:
    three = compose_edition(compose_minutes, full_bundle(), edition_of("en,vi,ja"))
    document = Document(io.BytesIO(export_docx(three)))
    heads = [section.header.paragraphs[0].text for section in document.sections]
    assert heads == [f"{edges.marking}\t{three.reference}" for edges in three.edges]
    feet = [section.footer.paragraphs[0].text for section in document.sections]
    assert [foot.split("\t")[0] for foot in feet] == [edges.footer for edges in three.edges]
    assert b'w:type="page"' not in document.element.xml.encode()
    breaks = [p for p in document.paragraphs if p._element.xpath("./w:pPr/w:sectPr")]
    assert len(breaks) == len(document.sections) - 1
    # A break in a paragraph of its own would stand on an empty page behind a full one.
    assert all(p.text or p._element.getprevious().tag.endswith("}tbl") for p in breaks)


def test_a_set_phrase_and_towns_are_said_in_the_language_of_the_paper() -> None:
    vietnamese = text(compose_minutes(full_bundle(), "vi"))
    assert "trước phiên họp tiếp theo" in vietnamese
    assert "tại Hà Nội và trực tuyến" in vietnamese
    assert "次回会合の前まで" in text(compose_minutes(full_bundle(), "ja"))


def test_a_draft_says_what_is_not_translated_yet() -> None:
    bundle, statement = translated(full_bundle())
    drafted = text(compose_minutes(bundle, "vi"))
    assert f"{bundle.decisions[0].text} [chưa dịch]" in drafted
    assert f"{PUT} [chưa dịch]" not in drafted
    agreed, _ = translated(full_bundle(status=Status.AGREED))
    assert "[chưa dịch]" not in text(compose_minutes(agreed, "vi"))
    assert statement.text


def test_a_family_name_typed_in_capitals_is_a_name_like_others_outside_english() -> None:
    person = Person(id=made_id("x"), family_name="Tanaka", given_name="Kenichi")
    assert plain_name("TANAKA Kenichi", person) == "Tanaka Kenichi"
    assert plain_name("田中 健一", person) == "田中 健一"
    assert plain_name("NATO Officer", person) == "NATO Officer"
