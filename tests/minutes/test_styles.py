"""House styles: those that come with the program, and a body's own, read with distrust."""

import json
import re
import shutil
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pypdfium2
import pytest

from meetingdesk.cli.running import main
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.terms import Capacity, Confirmation, Status
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.document import Heading, Paragraph, Signatures, StateHead, Table, Title
from meetingdesk.minutes.editions import compose_edition, edition_of
from meetingdesk.minutes.papers import PAPERS
from meetingdesk.minutes.pdf import export_pdf
from meetingdesk.minutes.style import GENERAL, Part, Style
from meetingdesk.minutes.styles import style, style_names, style_or_general
from meetingdesk.minutes.text import text
from meetingdesk.minutes.wording import LANGUAGES
from meetingdesk.settings import places, resource
from tests.minutes.pdfs import pages_of, squeezed, words_of
from tests.minutes.sessions import full_bundle, made_id

OURS = ("general", "decree30", "jica")
MM = 72 / 25.4


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test a user of its own, who has no styles yet."""
    cached = places().cache / "faces"
    monkeypatch.setenv("MEETINGDESK_HOME", str(tmp_path / "home"))
    if cached.is_dir():
        (tmp_path / "home").mkdir()
        shutil.copytree(cached, places().cache / "faces")


@pytest.fixture
def demo(tmp_path: Path) -> Path:
    """Return a file with the sample session."""
    assert main(["demo", "--folder", str(tmp_path), "--no-window"]) == 0
    return tmp_path / "sample.mdesk"


def own(name: str, said: Any) -> Path:
    """Put a style file where a body's own ones lie."""
    folder = places().styles
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{name}.json"
    file.write_text(said if isinstance(said, str) else json.dumps(said), encoding="utf-8")
    return file


def in_style(name: str, language: str = "en", **of_session: Any) -> str:
    return text(compose_minutes(full_bundle(**of_session), language, style=style(name)))


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
    for page in pages_of(export_pdf(made)):
        assert made.marking.split(" · ")[0] in page
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
    assert re.search(r"^ *a\) Phía VSB", said, re.MULTILINE)
    assert "\nII. SMART CITIES" in said
    assert "\nII.1. Data models" in said
    assert said.count("./.") == 1
    last = said[: said.index("./.")].splitlines()[-1]
    assert last.startswith("Cuộc họp kết thúc vào 16 giờ 10")


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


# Our copy, their copy


def test_their_copy_names_their_side_first_everywhere() -> None:
    bundle = full_bundle()
    ours = compose_minutes(bundle, "en", ("vi", "ja"), copy=made_id("vn"))
    theirs = compose_minutes(bundle, "en", ("vi", "ja"), copy=made_id("jp"))
    assert compose_minutes(bundle, "en", ("vi", "ja")).blocks[0] == ours.blocks[0]
    for paper, first, other in ((ours, "VSB", "JSB"), (theirs, "JSB", "VSB")):
        said = text(paper)
        title = next(b for b in paper.blocks if isinstance(b, Title))
        assert title.lines[0].startswith(f"Working session of {first} and {other}")
        assert said.index(f"{first} |") < said.index(f"{other} |")
        assert f"between {first} and {other}" in said
        assert said.index(f"\n{first} ·") < said.index(f"\n{other} ·")
        (signed,) = (b for b in paper.blocks if isinstance(b, Signatures))
        assert signed.left[0].signs_for == f"For {first}"
        assert signed.right[0].signs_for == f"For {other}"
    assert "in Vietnamese and Japanese" in text(ours)
    assert "in Japanese and Vietnamese" in text(theirs)


def test_the_command_line_knows_sides_by_code_and_by_body(
    demo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = demo.with_name("theirs.txt")
    for code in ("JP", "jisc"):
        arguments = ["minutes", str(demo), "--copy", code, "--format", "text", "--force"]
        assert main([*arguments, "--output", str(out)]) == 0
        said = out.read_text("utf-8")
        assert said.index("JISC |") < said.index("STAMEQ |")
    assert main(["minutes", str(demo), "--copy", "FR", "--output", str(out), "--force"]) == 2
    assert "VN, STAMEQ" in capsys.readouterr().err


# A body's own


DECISIONS = {
    "title": {"en": "Decisions and actions"},
    "description": {"en": "A list of what was decided and who acts."},
    "parts": ["head", "title", "decisions", "actions"],
    "type": {"text": 11, "leading": 16},
    "wording": {"en": {"minutes.title": "DECISIONS AND ACTIONS", "decisions.name": "D {number}"}},
}


def test_a_body_adds_its_own_style_as_a_file() -> None:
    own("decisions", DECISIONS)
    assert style_names() == ("general", "decree30", "jica", "decisions")
    paper = compose_minutes(full_bundle(number=None), style=style("decisions"))
    said = text(paper)
    assert "DECISIONS AND ACTIONS" in said
    assert "\nD 1 | Agreed | Both sides agreed" in said.replace("\u00a0", " ")
    assert {type(block) for block in paper.blocks if not isinstance(block, Heading)} >= {Table}
    assert not any(isinstance(block, Paragraph) for block in paper.blocks)


def test_the_example_of_the_readme_works() -> None:
    readme = resource("..").resolve() / "README.md"
    (example,) = re.findall(r"```json\n(\{.*?\n\})\n```", readme.read_text("utf-8"), re.DOTALL)
    own("bipm", example)
    said = in_style("bipm")
    assert "Decision 5/1" in said.replace("\u00a0", " ")
    assert "A 5/1" in said.replace("\u00a0", " ")


def test_all_that_a_style_can_say_is_listed_for_who_writes_one() -> None:
    listed = set(re.findall(r"`([^`]+)`", resource("styles/README.md").read_text("utf-8")))
    hints = get_type_hints(Style)
    groups = [Style, *(hint for hint in hints.values() if is_dataclass(hint))]
    words = {f.name for group in groups for f in fields(group)} - {"name"}
    choices = {choice for choice in get_args(Part)}
    assert words | choices <= listed


def test_a_style_that_changes_is_read_anew() -> None:
    file = own("mine", {"end_mark": "./."})
    assert style("mine").end_mark == "./."
    file.write_text('{"end_mark": "###"}')
    assert style("mine").end_mark == "###"


def test_ones_own_file_never_stands_for_one_of_the_program() -> None:
    own("general", {"end_mark": "###"})
    assert style("general").end_mark == ""


def test_a_style_that_is_not_installed_gives_way_to_the_general_one() -> None:
    found, trouble = style_or_general("elsewhere")
    assert found == GENERAL
    assert trouble is not None
    assert "“elsewhere”" in trouble
    assert "general style is used" in trouble
    assert style_or_general("") == (GENERAL, None)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("{", "mine.json"),
        ("[]", "braces"),
        ({"colour": "red"}, "colour cannot be used: no such word; known here: title,"),
        ({"page": {"width": 210, "lft": 30}}, "page.lft cannot be used: no such word"),
        ({"page": {"left": "30 mm"}}, "page.left cannot be used: a number from 0 to 600"),
        ({"page": {"left": True}}, "a number"),
        ({"page": {"left": 100, "right": 100}}, "no room for text"),
        ({"type": {"text": 3}}, "less than 5 points"),
        ({"type": {"justified": 1}}, "true or false"),
        ({"head": "flag"}, "“flag” is not known; known here: bodies, state, none"),
        ({"parts": ["head", "poem"]}, "“poem” is not known"),
        ({"parts": ["head", "head"]}, "named twice"),
        ({"parts": "head"}, "a list in brackets"),
        ({"numbering": {"items": "IX"}}, "known here: 1, 01, I"),
        ({"end_mark": 3}, "a text in quotation marks"),
        ({"wording": {"fr": {}}}, "by language"),
        ({"wording": {"en": {"minutes.titel": "X"}}}, "no sentence of that name"),
        ({"wording": {"en": {"paragraph.number": "{n}."}}}, "nothing is put in at {n}"),
        ({"wording": {"en": {"paragraph.number": "{number."}}}, "cannot be used"),
        ({"wording": {"en": {"months": "X"}}}, "no sentence of that name"),
        ({"wording": {"en": {"page": "{number.__class__}"}}}, "nothing is put in"),
        ({"name": "x"}, "called as its file"),
        ('{"head": "none", "head": "bodies"}', "said twice"),
        (" " * 300_000, "too large"),
        ("[" * 100_000, "cannot be used"),
    ],
)
def test_what_is_wrong_in_a_style_is_told_with_its_place(said: Any, told: str) -> None:
    own("mine", said)
    with pytest.raises(RuleBroken) as broken:
        style("mine")
    assert "mine.json" in broken.value.why
    assert told in broken.value.why


@pytest.mark.parametrize("name", ["", "../general", "nothing", "A B"])
def test_an_unknown_style_is_refused_with_those_that_there_are(name: str) -> None:
    with pytest.raises(RuleBroken, match="general, decree30, jica"):
        style(name)


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
