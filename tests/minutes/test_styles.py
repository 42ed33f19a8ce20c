"""The house styles that come with the program: what each prints, and how."""

import io
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import pikepdf.pdfa
import pypdfium2
import pytest

from meetingdesk.domain.terms import Capacity, Confirmation, Status
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.carrying import carried
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.document import OF_TWO, Heading, Signatures, StateHead, Table
from meetingdesk.minutes.editions import compose_edition, edition_of
from meetingdesk.minutes.papers import PAPERS
from meetingdesk.minutes.pdf import export_archive, export_pdf
from meetingdesk.minutes.style import GENERAL, Style
from meetingdesk.minutes.styles import style
from meetingdesk.minutes.text import text
from meetingdesk.minutes.wording import LANGUAGES
from tests.minutes.pdfs import pages_of, squeezed, words_of
from tests.minutes.sessions import full_bundle, made_id

OURS = ("general", "decree30", "jica")
MM = 72 / 25.4


@pytest.mark.parametrize("name", OURS)
def test_every_style_says_in_three_languages_what_it_is_and_how_sure(name: str) -> None:
    found = style(name)
    assert set(found.title) == set(found.description) == set(LANGUAGES)
    assert "How sure:" in found.description["en"]
    assert "Mức độ chắc chắn:" in found.description["vi"]
    assert "確実性：" in found.description["ja"]


def test_the_general_style_is_what_a_paper_has_without_one() -> None:
    found = style("general")
    assert replace(found, title={}, description={}) == GENERAL


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("name", OURS)
@pytest.mark.parametrize("languages", ["en", "vi", "ja", "en+vi", "en,vi,ja"])
def test_every_paper_prints_in_every_style_and_language(
    paper: str, name: str, languages: str
) -> None:
    made = compose_edition(PAPERS[paper], full_bundle(), edition_of(languages), style=style(name))
    markings = [made.marking, *(edges.marking for edges in made.edges)]
    for page in pages_of(export_pdf(made)):
        said = squeezed(page)
        assert any(all(squeezed(p) in said for p in m.split(OF_TWO)) for m in markings)
    assert export_pdf(made) == export_pdf(made)


@pytest.mark.parametrize("name", OURS)
@pytest.mark.parametrize("status", [Status.DRAFT, Status.SENT, Status.AGREED])
def test_stage_and_classification_stand_on_every_page(name: str, status: Status) -> None:
    paper = compose_minutes(full_bundle(status=status), style=style(name))
    pages = pages_of(export_pdf(paper))
    assert paper.marking
    assert all(paper.marking in page.replace("\u00a0", " ") for page in pages)


# The official form of a Vietnamese body


def official(language: str = "vi", bundle: Bundle | None = None) -> Any:
    return compose_minutes(bundle or full_bundle(), language, style=style("decree30"))


def test_an_official_form_begins_with_body_and_state() -> None:
    head = official().blocks[0]
    assert isinstance(head, StateHead)
    assert [line.text for line in head.left][:1] == ["CƠ QUAN TIÊU CHUẨN VÍ DỤ"]
    assert head.left[-1].text.startswith("Số:")
    assert head.left[-1].text.endswith("/BB-VSB")
    assert [line.text for line in head.right] == [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
    ]


@pytest.mark.parametrize("name", ["agenda", "delegations", "attendance"])
def test_only_the_record_itself_has_a_number_of_its_kind(name: str) -> None:
    said = text(PAPERS[name](full_bundle(), "vi", style=style("decree30")))
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in said
    assert "/BB-" not in said
    assert "thứ Sáu, ngày 18 tháng 3 năm 2022" in said.replace("\u00a0", " ")


@pytest.mark.parametrize("name", OURS)
@pytest.mark.parametrize("languages", ["vi", "ja+en"])
def test_every_style_lasts(name: str, languages: str) -> None:
    edition = edition_of(languages)
    paper = compose_edition(compose_minutes, full_bundle(), edition, style=style(name))
    with pikepdf.open(io.BytesIO(export_archive(paper))) as pdf:
        assert pikepdf.pdfa.check(pdf, "3b").findings == []


def test_the_body_above_goes_with_the_form_that_prints_it_only() -> None:
    bundle = full_bundle()
    ministry = replace(bundle.organizations[0], id=made_id("most"), acronym="MOST")
    bodies = tuple(replace(body, parent=made_id("most")) for body in bundle.organizations)
    bundle = replace(bundle, organizations=bodies, governing=(ministry,))
    with_it = {record.id for record in carried(bundle, style=style("decree30"))}
    assert made_id("most") in with_it
    assert made_id("most") not in {record.id for record in carried(bundle)}


def test_a_registry_number_of_the_session_is_printed() -> None:
    head = official(bundle=full_bundle(reference="05/BB-VSB")).blocks[0]
    assert isinstance(head, StateHead)
    assert head.left[-1].text == "Số: 05/BB-VSB"


def test_the_form_of_a_state_is_only_for_its_bodies() -> None:
    bundle = full_bundle()
    abroad = tuple(replace(body, country="LA") for body in bundle.organizations)
    paper = official(bundle=replace(bundle, organizations=abroad))
    assert not any(isinstance(block, StateHead) for block in paper.blocks)


def test_an_official_form_gives_particulars_items_by_roman_numbers_and_its_end() -> None:
    said = text(official())
    assert "Thời gian bắt đầu: 14 giờ 00 (giờ Hà Nội, UTC+7)" in said
    assert "ngày 18 tháng 3 năm 2022" in said
    assert re.search(r"^ *a\) Phía Việt Nam", said, re.MULTILINE)
    assert "\nII. SMART CITIES" in said
    assert "\nII.1. Data models" in said
    assert said.count("./.") == 1
    last = said[: said.index("./.")].splitlines()[-1]
    assert last.startswith("Cuộc họp kết thúc vào 16 giờ 10")


@pytest.mark.parametrize(
    ("languages", "mark"), [("vi", "./."), ("en", "./."), ("ja", "以上"), ("vi+ja", "./.")]
)
def test_the_end_of_a_text_that_ends_with_a_table_is_marked_below_the_table(
    languages: str, mark: str
) -> None:
    bundle = full_bundle(next_when="", next_where="", next_host=None, closing="")
    edition = edition_of(languages)
    bundle = replace(bundle, sittings=())
    paper = compose_edition(compose_minutes, bundle, edition, style=style("decree30"))
    signed = next(at for at, b in enumerate(paper.blocks) if isinstance(b, Signatures))
    assert isinstance(paper.blocks[signed - 2], Table)
    said = text(paper)
    assert said.count(mark) == 1
    assert mark in [line.strip() for line in said.splitlines()] or "+" in languages


def test_headings_behind_the_items_are_numbered_on() -> None:
    headings = [b.text for b in official().blocks if isinstance(b, Heading) and b.level == 2]
    numbers = [text.partition(".")[0] for text in headings]
    assert numbers == ["I", "II", "III", "IV", "V", "VI"][: len(numbers)]


def test_secretary_and_chair_sign_an_official_form() -> None:
    bundle = full_bundle()
    delegates = tuple(
        replace(d, capacity=Capacity.SECRETARY)
        if d.id == made_id("d2")
        else replace(d, title="Quyền Tổng cục trưởng")
        if d.id == made_id("d1")
        else d
        for d in bundle.delegates
    )
    paper = official(bundle=replace(bundle, delegates=delegates))
    (signed,) = (b for b in paper.blocks if isinstance(b, Signatures))
    (left,), (right,) = signed.left, signed.right
    assert (left.signs_for, left.lines) == ("THƯ KÝ", ("Trần Thị Ví Dụ",))
    assert (right.signs_for, right.above) == ("CHỦ TỌA", ("Q. TỔNG CỤC TRƯỞNG",))
    assert right.lines == ("Nguyễn Văn Mẫu",)


def test_the_authority_of_a_signatory_stands_above_the_post() -> None:
    bundle = full_bundle()
    (signatory,) = bundle.signatories
    signatory = replace(
        signatory,
        person=made_id("mau"),
        title="Phó Tổng cục trưởng",
        signs_for="KT. Tổng cục trưởng",
    )
    paper = official(bundle=replace(bundle, signatories=(signatory,)))
    (signed,) = (b for b in paper.blocks if isinstance(b, Signatures))
    assert signed.right[0].above == ("KT. TỔNG CỤC TRƯỞNG", "PHÓ TỔNG CỤC TRƯỞNG")


def test_the_governing_body_stands_above_its_body() -> None:
    bundle = full_bundle()
    ministry = replace(bundle.organizations[0], id=made_id("most"), acronym="Bộ Ví dụ")
    bodies = tuple(
        replace(body, parent=made_id("most")) if body.acronym == "VSB" else body
        for body in bundle.organizations
    )
    head = official(bundle=replace(bundle, organizations=bodies, governing=(ministry,))).blocks[0]
    assert isinstance(head, StateHead)
    assert [(line.text, line.strong) for line in head.left][:2] == [
        ("BỘ VÍ DỤ", False),
        ("CƠ QUAN TIÊU CHUẨN VÍ DỤ", True),
    ]


def test_margins_type_and_page_number_are_those_of_the_decree() -> None:
    pdf = export_pdf(official())
    document = pypdfium2.PdfDocument(pdf)
    try:
        for number, page in enumerate(document, 1):
            found = page.get_textpage()
            boxes = [found.get_rect(k) for k in range(found.count_rects())]
            inner = [box for box in boxes if box[3] < page.get_height() - 24 * MM]
            assert min(box[0] for box in inner) > 29.5 * MM
            assert max(box[2] for box in inner) < page.get_width() - 17.5 * MM
            top = found.get_text_bounded(
                left=page.get_width() / 2 - 30,
                right=page.get_width() / 2 + 60,
                bottom=page.get_height() - 24 * MM,
                top=page.get_height(),
            )
            assert top.strip() == ("" if number == 1 else str(number))
    finally:
        document.close()
    assert b" 13 Tf" in pdf


def test_recipients_of_an_official_form_are_a_list() -> None:
    said = text(official())
    assert "Nơi nhận:\n- VSB, International Department;\n- Lưu: VT, hồ sơ." in said


# The cover with its attached document


def test_the_cover_is_signed_and_the_matter_begins_the_next_page() -> None:
    pages = [
        squeezed(p)
        for p in pages_of(export_pdf(compose_minutes(full_bundle(), style=style("jica"))))
    ]
    assert "documentattachedhereto" in pages[0]
    assert "MihonTARO" in pages[0] or "TaroMIHON" in pages[0]
    assert pages[1].find("ATTACHEDDOCUMENT") >= 0
    assert "AgreedactionsNo." not in pages[0]


def test_a_record_that_is_not_signed_has_no_place_to_sign() -> None:
    paper = compose_minutes(
        full_bundle(confirmation=Confirmation.FOR_THE_RECORD), style=style("jica")
    )
    assert not any(isinstance(block, Signatures) for block in paper.blocks)


def test_paragraphs_without_numbers_name_none() -> None:
    plain = Style(numbering=replace(GENERAL.numbering, paragraphs="none"))
    said = text(compose_minutes(full_bundle(), style=plain))
    assert "in reply to paragraph" not in said
    assert not re.search(r"^1\. The fifth", said, re.MULTILINE)


def test_a_sheet_of_another_size(tmp_path: Path) -> None:
    letter = Style(page=replace(GENERAL.page, width=215.9, height=279.4))
    pdf = export_pdf(compose_minutes(full_bundle(), style=letter))
    document = pypdfium2.PdfDocument(pdf)
    try:
        sizes = {(round(p.get_width()), round(p.get_height())) for p in document}
    finally:
        document.close()
    assert sizes == {(612, 792)}
    assert squeezed("Both sides agreed to exchange") in words_of(pdf, tmp_path)
