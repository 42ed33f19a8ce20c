"""A corrigendum has the frame of the minutes that it corrects, and a number of its own."""

from dataclasses import replace
from datetime import date

import pytest

from meetingdesk.agreeing import Agreeing, Issuing
from meetingdesk.desk import Desk
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.edits import revise
from meetingdesk.domain.meeting import Delegation, Session, Statement
from meetingdesk.domain.terms import IssueStage
from meetingdesk.minutes.document import Masthead, Paragraph, Signatures, StateHead
from meetingdesk.minutes.issues.papers import Corrections, WholeText
from meetingdesk.minutes.issuing import bundle_of, issued_name
from meetingdesk.minutes.papers import PAPERS
from meetingdesk.minutes.pdf import export_pdf
from meetingdesk.minutes.styles import GENERAL, style
from tests.minutes.pdfs import pages_of
from tests.minutes.sessions import made_id

SESSION = made_id("s")
AGREED, CORRECTED = date(2022, 3, 30), date(2022, 5, 2)
FRAMES = {
    "en": ("No.: /BB-VSB", "Ha Noi, 2 May 2022", "CORRIGENDUM 1", "Distribution:"),
    "vi": (
        *("Số: /BB-VSB", "Hà Nội, ngày 02 tháng 5 năm 2022"),
        *("BIÊN BẢN ĐÍNH CHÍNH (LẦN 1)", "Nơi nhận:"),
    ),
    "ja": ("番号： /BB-VSB", "ハノイ、2022年5月2日", "正誤表 第1号", "配布先："),
}


def corrected(desk: Desk, languages: str) -> Issuing:
    """Return the corrigendum of an agreed text in the form of an official record."""
    agreeing = Agreeing(desk)
    agreed = agreeing.issuing(
        SESSION, IssueStage.AGREED, languages=languages, style="decree30", on=AGREED
    )
    desk.perform(agreed.edit)
    (said,) = [s for s in desk.all(Statement, session=SESSION) if "Phía Việt Nam" in s.text]
    desk.perform(revise("Change", said, text=said.text.replace("Phía", "Bên")))
    return agreeing.issuing(SESSION, IssueStage.CORRIGENDUM, on=CORRECTED)


@pytest.mark.parametrize("languages", ["en", "vi", "ja", "en+vi", "en,vi,ja"])
def test_an_official_form_is_corrected_in_an_official_form(desk: Desk, languages: str) -> None:
    pages = pages_of(corrected(desk, languages).pdf)
    spoken = languages.replace("+", ",").split(",")
    for language, page in zip(spoken, pages, strict=True):
        said = " ".join(page.split())
        number, made, titled, recipients = FRAMES[language]
        assert said.index(number) < said.index(made) < said.rindex(titled)
        assert said.index("Nguyễn Văn Mẫu") < said.index(recipients)
        assert "VSB, International Department" in said[said.index(recipients) :]


def test_the_number_of_the_record_is_not_that_of_its_corrigendum(desk: Desk) -> None:
    known = desk.get(Session, SESSION)
    assert known
    desk.perform(revise("Change", known, reference="05/BB-VSB"))
    said = " ".join("".join(pages_of(corrected(desk, "vi").pdf)).split())
    assert "Số: /BB-VSB" in said
    assert "Biên bản 05/BB-VSB đã được" in said
    whole = WholeText(number=1, agreed_on=AGREED, issued_on=CORRECTED)
    made = whole(bundle_of(desk, SESSION), "vi", style=style("decree30"))
    (head,) = (block for block in made.blocks if isinstance(block, StateHead))
    assert head.left[-1].text.split() == ["Số:", "/BB-VSB"]
    assert head.right[-1].text == "Hà Nội, ngày\u00a002 tháng\u00a05 năm\u00a02022"


def test_a_town_that_nobody_typed_is_room_to_write_it(desk: Desk) -> None:
    for side in desk.all(Delegation, parent=SESSION):
        desk.perform(revise("Change", side, zone_place=""))
    said = " ".join("".join(pages_of(corrected(desk, "vi").pdf)).split())
    assert "………………, ngày 02 tháng 5 năm 2022" in said


def test_a_corrigendum_has_only_the_parts_that_its_minutes_have(desk: Desk) -> None:
    bundle = bundle_of(desk, SESSION)
    compose = Corrections(differing=(), number=1, agreed_on=AGREED, issued_on=CORRECTED)

    def kinds(*left_out: str) -> list[type]:
        parts = tuple(part for part in GENERAL.parts if part not in left_out)
        return [
            type(block) for block in compose(bundle, style=replace(GENERAL, parts=parts)).blocks
        ]

    whole = kinds()
    assert (whole[0], whole[-2:]) == (Masthead, [Signatures, Paragraph])
    bare = kinds("head", "signatures", "recipients")
    assert bare == whole[1:-2]


def test_the_files_of_two_issues_have_two_names_however_long_the_reference(desk: Desk) -> None:
    known = desk.get(Session, SESSION)
    assert known
    desk.perform(revise("Change", known, reference="05/BB-VSB " + "on many matters " * 9))
    ready = corrected(desk, "vi")
    desk.perform(ready.edit)
    issues = Agreeing(desk).issues(SESSION)
    texts = [Agreeing(desk).frozen(issue).paper for issue in issues]
    pairs = list(zip(texts, issues, strict=True))
    assert [name.split()[0] for name in (issued_name(*each, issues) for each in pairs)] == [
        "Minutes",
        "Corrigendum",
    ]
    words = [issued_name(*each, issues, "docx") for each in pairs]
    assert [name[-12:] for name in words] == ["issue 1.docx", "issue 2.docx"]
    assert all(name.startswith("Minutes 05-BB-VSB on many") for name in words)


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("en", "All else stands unchanged./."),
        ("vi", "Các nội dung khác giữ nguyên./."),
        ("ja", "その他の部分に変更はない。"),
    ],
)
def test_the_last_sentence_stands_below_the_corrections(
    desk: Desk, language: str, wanted: str
) -> None:
    said = " ".join("".join(pages_of(corrected(desk, language).pdf)).split())
    assert said.index("Bên Việt Nam") < said.index(wanted) < said.index("Nguyễn Văn Mẫu")


def test_a_corrigendum_is_not_signed_on_the_day_of_the_text_that_it_corrects(desk: Desk) -> None:
    known = desk.get(Session, SESSION)
    assert known
    desk.perform(revise("Change", known, signed_on=date(2022, 3, 19)))
    bundle = bundle_of(desk, SESSION)
    parts = Corrections(differing=(), number=1, agreed_on=AGREED, issued_on=CORRECTED)
    whole = WholeText(number=1, agreed_on=AGREED, issued_on=CORRECTED)
    for compose in (parts, whole):
        (signing,) = (b for b in compose(bundle, "en").blocks if isinstance(b, Signatures))
        lines = [line for one in (*signing.left, *signing.right) for line in one.lines]
        assert lines.count("Date:") == len(("left", "right"))


def test_who_gets_an_official_form_stands_on_the_page_of_its_signatures(desk: Desk) -> None:
    (said,) = [s for s in desk.all(Statement, session=SESSION) if "Phía Việt Nam" in s.text]
    for words in range(0, 1200, 50):
        desk.perform(revise("Change", said, text=f"Phía Việt Nam {'và ' * words}"))
        (said,) = [s for s in desk.all(Statement, session=SESSION) if "Phía Việt Nam" in s.text]
        paper = PAPERS["minutes"](bundle_of(desk, SESSION), "vi", style=style("decree30"))
        (page,) = [page for page in pages_of(export_pdf(paper)) if "Nơi nhận" in page]
        assert "CHỦ TỌA" in page


def test_an_action_in_the_table_is_corrected_under_its_number(desk: Desk) -> None:
    agreeing = Agreeing(desk)
    desk.perform(agreeing.issuing(SESSION, IssueStage.AGREED, on=AGREED).edit)
    (action,) = [a for a in desk.all(AgreedAction, session=SESSION) if a.due_on]
    desk.perform(revise("Change", action, due_on=date(2022, 9, 30)))
    made = agreeing.issuing(SESSION, IssueStage.CORRIGENDUM, on=CORRECTED)
    said = " ".join("".join(pages_of(made.pdf)).split())
    assert "A 5/2 Name experts for the workshop.; JSB" in said
    assert "|" not in said
