"""Names, posts and reports as the papers of a signed session print them."""

from dataclasses import replace
from pathlib import Path

import pytest

from meetingdesk.domain.commitments import Progress, Signatory
from meetingdesk.domain.meeting import AgendaItem, Delegate
from meetingdesk.domain.records import Record, Translation
from meetingdesk.domain.terms import Capacity, Presence, Treatment
from meetingdesk.minutes.bundle import Bundle, gather
from meetingdesk.minutes.editions import compose_edition, edition_of
from meetingdesk.minutes.in_two import of_title
from meetingdesk.minutes.papers import PAPERS
from meetingdesk.minutes.pdf import export_pdf
from meetingdesk.minutes.styles import style
from meetingdesk.minutes.translating import digest_of
from tests.minutes.pdfs import pages_of, squeezed, words_of
from tests.minutes.sessions import Records, at, full_records, made_id

S = made_id("s")
WRITER = Delegate(
    id=made_id("d9"),
    place=at("vn", 9),
    session=S,
    name="lê Khánh Linh",
    title="次長",
    unit="国際協力局",
    body="VSB",
    capacity=Capacity.SECRETARY,
    presence=Presence.PRESENT,
)


def with_more(*more: Record) -> Bundle:
    """Return the full session with more records, or others in place of its own."""
    found = {record.id: record for record in (*full_records(), *more)}
    return gather(Records(found.values()), S)


def printed(bundle: Bundle, folder: Path, languages: str, name: str = "general") -> str:
    """Return what stands on the pages of the minutes, without any space."""
    paper = compose_edition(PAPERS["minutes"], bundle, edition_of(languages), style=style(name))
    return words_of(export_pdf(paper), folder)


def test_a_post_in_japanese_goes_from_the_body_to_the_title(tmp_path: Path) -> None:
    assert "VSB国際協力局次長" in printed(with_more(WRITER), tmp_path, "ja")


@pytest.mark.parametrize(
    ("language", "wanted"),
    [("vi", ("-Vắngmặt:", "Thưký:Lê")), ("en", ("-Absent:", "Secretary:LêKhánhLinh"))],
)
def test_each_line_of_an_official_form_begins_with_a_capital(
    tmp_path: Path, language: str, wanted: tuple[str, ...]
) -> None:
    away = Delegate(
        id=made_id("d8"),
        place=at("vn", 8),
        session=S,
        name="Trần Văn Vắng",
        presence=Presence.EXCUSED,
    )
    said = printed(with_more(WRITER, away), tmp_path, language, "decree30")
    assert [line for line in wanted if line not in said] == []


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("en", "Done in part. Now due 1 September 2022"),
        ("vi", "Done in part. Thời hạn mới: ngày 01 tháng 9 năm 2022"),
        ("ja", "Done in part.新たな期限：2022年9月1日"),
    ],
)
def test_a_report_that_is_a_sentence_is_followed_by_another(
    tmp_path: Path, language: str, wanted: str
) -> None:
    (progress,) = (r for r in full_records() if isinstance(r, Progress))
    told = replace(progress, note="Done in part.")
    assert squeezed(wanted) in printed(with_more(told), tmp_path, language)


def test_who_signs_the_japanese_text_is_named_in_their_own_script(tmp_path: Path) -> None:
    signs = Signatory(
        id=made_id("g2"),
        place=at("jp", 1),
        session=S,
        person=made_id("taro"),
        name="Taro Mihon",
        title="理事長",
    )
    assert "見本太郎理事長" in printed(with_more(signs), tmp_path, "ja")
    assert "TaroMihon" in printed(with_more(signs), tmp_path, "vi")
    assert "TaroMihon見本太郎理事長" in printed(with_more(signs), tmp_path, "vi+ja")


@pytest.mark.parametrize("languages", ["en+vi", "vi+ja"])
def test_columns_that_face_each_other_give_each_form_of_a_name_once(
    tmp_path: Path, languages: str
) -> None:
    paper = compose_edition(PAPERS["delegations"], with_more(), edition_of(languages))
    said = words_of(export_pdf(paper), tmp_path)
    assert (said.count("見本太郎"), said.casefold().count("taromihon")) == (1, 1)


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("en", "The agenda was adopted."),
        ("vi", "Chương trình làm việc đã được thông qua."),
        ("ja", "議題が採択された。"),
    ],
)
@pytest.mark.parametrize("name", ["general", "decree30", "jica"])
def test_an_item_that_was_only_adopted_says_so(
    tmp_path: Path, language: str, wanted: str, name: str
) -> None:
    assert squeezed(wanted) in printed(with_more(), tmp_path, language, name)


def test_items_that_are_all_adopted_say_nothing_of_the_agenda(tmp_path: Path) -> None:
    items = [r for r in full_records() if isinstance(r, AgendaItem)]
    adopted = [replace(item, treatment=Treatment.ADOPTED) for item in items]
    assert "Theagendawasadopted." not in printed(with_more(*adopted), tmp_path, "en")


@pytest.mark.parametrize(("language", "wanted"), [("vi", "Vụ Tiêu chuẩn"), ("ja", "標準局")])
def test_a_unit_is_called_in_the_language_of_its_extract(
    tmp_path: Path, language: str, wanted: str
) -> None:
    made = Translation(
        id=made_id("u1"),
        record=made_id("a1"),
        field="unit",
        language=language,
        text=wanted,
        renders=digest_of("Standards Department"),
    )
    said = words_of(export_pdf(PAPERS["unit"](with_more(made), language)), tmp_path)
    assert squeezed(wanted) in said
    assert "StandardsDepartment" not in said


def test_a_public_note_does_not_tell_that_the_agenda_was_adopted(tmp_path: Path) -> None:
    said = words_of(export_pdf(PAPERS["news"](with_more(), "en")), tmp_path)
    assert "Smartcities" in said
    assert "Adoption" not in said


@pytest.mark.parametrize("languages", ["en+vi", "vi+ja", "ja"])
def test_a_cover_names_both_parties_and_is_signed_on_one_page(languages: str) -> None:
    paper = compose_edition(
        PAPERS["minutes"], with_more(), edition_of(languages), style=style("jica")
    )
    first, *_ = pages_of(export_pdf(paper))
    assert "JSB" in first
    assert "Trần Thị Ví Dụ" in first
    assert "太郎" in first or "Taro" in first


def test_parties_in_two_languages_stand_below_each_other() -> None:
    said = of_title(
        "between\nStandards Body A\n\nand\nStandards Body B\n", "甲機関\n\n及び\n乙機関\n"
    )
    assert said == ("between\nStandards Body A\n甲機関\n\nand · 及び\nStandards Body B\n乙機関\n",)
    assert of_title("One", "Một") == ("One", "Một")
