"""Extracts print what they are for under the numbers of the minutes, and hold nothing else."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pikepdf
import pytest

from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.meeting import Decision, Session, Statement
from meetingdesk.domain.records import Organization, Record, Translation
from meetingdesk.domain.terms import ActionStatus, Classification, DueKind
from meetingdesk.minutes.bundle import Bundle, gather
from meetingdesk.minutes.document import Minutes
from meetingdesk.minutes.docx import export_docx
from meetingdesk.minutes.editions import compose_edition, edition_of
from meetingdesk.minutes.issuing import file_name
from meetingdesk.minutes.papers import composer, offered
from meetingdesk.minutes.pdf import export_archive, export_pdf
from meetingdesk.minutes.style import GENERAL
from meetingdesk.minutes.text import text
from meetingdesk.minutes.translating import digest_of
from tests.minutes.extracts_reference import EXTRACTS, LANGUAGES, as_kept, kept
from tests.minutes.pdfs import pages_of, squeezed
from tests.minutes.sessions import Records, at, full_bundle, full_records, made_id

S = made_id("s")
_NUMBERED = re.compile(r"^(\d+[a-z]*\.) (.+)$", re.MULTILINE)


def bundle_with(*more: Record, **of_session: Any) -> Bundle:
    """Return the full session with further records."""
    return gather(Records([*full_records(**of_session), *more]), S)


def action(name: str, order: int, what: str, **values: Any) -> AgreedAction:
    """Return an action of the Vietnamese side."""
    values = {"delegation": made_id("vn"), **values}
    return AgreedAction(id=made_id(name), place=at("i2", order), session=S, text=what, **values)


def rows(paper: Minutes) -> list[str]:
    """Return the rows of a paper's table, its head left out."""
    return [line for line in text(paper).splitlines() if line.startswith("A ")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", EXTRACTS)
def test_the_extract_is_the_one_that_is_kept(name: str, language: str) -> None:
    """After a change that was meant: python -m tests.minutes.extracts_reference."""
    assert as_kept(name, language) == kept(name, language).read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["agreed", "unit:Standards Department", "unit:VSB"])
def test_paragraphs_keep_the_numbers_of_the_minutes(name: str, language: str) -> None:
    seen = Statement(id=made_id("p9"), place=at("i3", 9), session=S, text="VSB was thanked.")
    bundle = bundle_with(seen)
    minutes = dict(_NUMBERED.findall(text(composer("minutes")(bundle, language))))
    printed = _NUMBERED.findall(text(composer(name)(bundle, language)))
    assert [number for number, line in printed if minutes[number] != line] == []


def test_agreed_points_stand_alone_with_verbs_and_numbers() -> None:
    told = text(composer("agreed")(full_bundle()))
    assert "7. Agreed 1. Both sides agreed to exchange lists of national standards." in told
    assert "10. Noted 2. Both sides noted the report" in told
    assert "AGENDA ITEM 2.1 · Data models" in told
    assert "Send the list" not in told
    assert "AGENDA ITEM 3" not in told


def test_extracts_of_a_style_that_prints_a_list_have_the_paragraphs_of_the_general_one() -> None:
    listed = replace(GENERAL, name="own", parts=("head", "title", "decisions", "actions"))
    own = _NUMBERED.findall(text(composer("agreed")(full_bundle(), style=listed)))
    assert own == _NUMBERED.findall(text(composer("agreed")(full_bundle())))
    assert len(own) > 1


def test_numbers_once_written_stay_in_the_extract() -> None:
    written = Decision(
        id=made_id("r9"), place=at("i2", 1), session=S, text="A late point.", number="9"
    )
    assert "Agreed 9. A late point." in text(composer("agreed")(bundle_with(written)))


def test_actions_of_a_side_are_ordered_by_due_date() -> None:
    due = DueKind
    bundle = bundle_with(
        action("b1", 61, "Undated."),
        action("b2", 62, "Within the year.", due=due.HORIZON, due_before="2022"),
        action("b3", 63, "Much later.", due=due.DATE, due_on=date(2024, 1, 9)),
        action("b4", 64, "Soon.", due=due.DATE, due_on=date(2022, 4, 1)),
        action("b5", 65, "Theirs.", delegation=made_id("jp")),
        action("b6", 66, "Everybody’s.", delegation=None),
    )
    told = [row.split(" | ")[1] for row in rows(composer("actions:VN")(bundle))]
    assert told[:3] == ["Soon.", "Within the year.", "Much later."]
    assert told[3:] == ["Send the list of standards under revision.", "Undated.", "Everybody’s."]


def test_an_action_says_who_when_and_how_far_it_has_come() -> None:
    done = action("b1", 61, "Send it.", unit="Legal Department", status=ActionStatus.DONE)
    (row,) = [r for r in rows(composer("actions")(bundle_with(done))) if "Send it" in r]
    assert row.split(" | ")[2:] == ["VSB: Legal Department", "–", "Done"]
    minutes = text(composer("minutes")(bundle_with(done)))
    assert row.split(" | ")[0].replace("\u00a0", " ") in minutes


def test_a_side_that_is_not_there_is_named_with_those_that_are() -> None:
    with pytest.raises(RuleBroken, match="FR.*JP, VN"):
        composer("actions:FR")(full_bundle())


def test_a_unit_gets_what_names_it_and_no_more() -> None:
    lists = action("b1", 61, "Draft it.", unit="standards  department", decision=made_id("r1"))
    told_of = Statement(
        id=made_id("p8"), place=at("i3", 8), session=S, text="The Standards Department reported."
    )
    longer = Statement(
        id=made_id("p9"), place=at("i3", 9), session=S, text="The Standards Departments met."
    )
    told = text(composer("unit:Standards Department")(bundle_with(lists, told_of, longer)))
    assert "The Standards Department reported." in told
    assert "Departments met" not in told
    assert "Both sides agreed to exchange lists" in told
    assert "Draft it." in told
    assert "Send the list" in told
    assert "Name experts" not in told
    assert "𠮷野家" not in told


def test_a_unit_is_known_in_the_language_into_which_a_text_is_translated() -> None:
    said = Statement(id=made_id("p8"), place=at("i3", 8), session=S, text="Vụ Tiêu chuẩn nói.")
    translated = Translation(
        id=made_id("tr"),
        record=said.id,
        field="text",
        language="ja",
        text="標準課が報告した。",
        renders=digest_of(said.text),
    )
    told = text(composer("unit:標準課")(bundle_with(said, translated)))
    assert "Vụ Tiêu chuẩn nói." in told


def test_units_follow_each_other_where_none_is_named() -> None:
    legal = action("b1", 61, "Draft the law.", unit="Legal Department")
    told = text(composer("unit")(bundle_with(legal)))
    assert told.index("Standards Department") < told.index("Legal Department")
    assert "Draft the law." in told


def test_the_news_says_what_is_public_in_the_words_of_the_record() -> None:
    told = text(composer("news")(full_bundle()))
    assert "was held at Ha Noi and by videoconference on Friday 18 March 2022" in told
    assert "headed by Mr. NGUYỄN Văn Mẫu" in told
    assert "– Smart cities" in told
    assert "Training" not in told
    assert "– Both sides agreed to exchange lists of national standards." in told
    for inside in ("proposed", "Send the list", "check costs", "never to leave", "workshop"):
        assert inside not in told


def test_the_news_leaves_out_what_is_not_settled() -> None:
    open_point = Decision(
        id=made_id("r8"), place=at("i2", 8), session=S, text="Meet [VN: twice] [JP: once] a year."
    )
    two = {(made_id("r1"), "text"): ("Both sides agreed to A.", "Both sides agreed to B.")}
    records = [*full_records(), open_point]
    told = text(composer("news")(gather(Records(records), S, two)))
    assert "[VN" not in told
    assert "agreed to A" not in told
    assert "exchange lists" not in told
    assert "𠮷野家" in told


def test_nothing_of_a_classified_session_is_news_unless_that_is_said() -> None:
    bundle = full_bundle(classification=Classification.RESTRICTED)
    paper = composer("news")(bundle)
    everything = text(paper) + "".join(pages_of(export_pdf(paper))) + repr(metadata(paper))
    for secret in ("VSB", "JSB", "Working session", "2022", "exchange lists"):
        assert secret not in everything
    assert "exchange lists" in text(composer("news:classified")(bundle))
    assert "RESTRICTED" in text(composer("news:classified")(bundle))


@pytest.mark.parametrize("languages", ["en+vi", "vi+ja", "en,vi,ja"])
@pytest.mark.parametrize("name", ["agreed", "actions", "unit", "news", "unit:VSB"])
def test_extracts_come_in_several_languages(name: str, languages: str) -> None:
    paper = compose_edition(composer(name), full_bundle(), edition_of(languages))
    assert len(pages_of(export_pdf(paper))) >= 1
    told = text(paper)
    title = {"agreed": "CÁC NỘI DUNG ĐÃ THỐNG NHẤT", "news": "TIN HOẠT ĐỘNG"}
    assert title.get(name, "BIÊN BẢN" if name.startswith("unit") else "CÁC CÔNG VIỆC DO") in told


# What an extract does not print is nowhere in it.

_SECRETS = {
    "note": "ZQNOTEZQ",
    "remark": "ZQREMARKZQ",
    "statement": "ZQSTATEMENTZQ",
    "other action": "ZQACTIONZQ",
    "third body": "ZQBODYZQ",
    "occasion": "ZQOCCASIONZQ",
    "document": "ZQDOCUMENTZQ",
}


def secretive() -> Bundle:
    """Return a session with a mark in each record that only the whole minutes may print."""
    third = Organization(id=made_id("zz"), acronym=_SECRETS["third body"])
    marks = [
        Statement(id=made_id("z1"), place=at("i2", 71), session=S, text=_SECRETS["statement"]),
        action(
            "z2",
            72,
            _SECRETS["other action"],
            organization=third.id,
            delegation=made_id("jp"),
        ),
        third,
    ]
    hidden = {"thanks, will check costs first": "note", "never to leave the house": "remark"}
    records = [
        _marked(record, hidden) if hasattr(record, "text") else record for record in full_records()
    ]
    records = [
        replace_in(r, occasion=_SECRETS["occasion"])
        if isinstance(r, Session) and r.id == S
        else (replace_in(r, number=_SECRETS["document"]) if r.id == made_id("doc1") else r)
        for r in records
    ]
    return gather(Records([*records, *marks]), S)


def replace_in(record: Any, **values: Any) -> Any:
    """Return a record with other values."""
    return type(record)(**{**vars(record), **values})


def _marked(record: Any, hidden: dict[str, str]) -> Any:
    name = hidden.get(record.text)
    return replace_in(record, text=_SECRETS[name]) if name else record


def metadata(paper: Minutes) -> dict[str, str]:
    """Return the properties of a paper's PDF."""
    with pikepdf.open(BytesIO(export_pdf(paper))) as pdf:
        return {str(key): str(value) for key, value in pdf.docinfo.items()}


def forms(paper: Minutes) -> Iterator[tuple[str, bytes]]:
    """Yield everything that is in an extract, in each form in which it is written."""
    yield "text", text(paper).encode()
    for name, data in (("pdf", export_pdf(paper)), ("archive", export_archive(paper))):
        yield name, data + "".join(pages_of(data)).encode()
        with pikepdf.open(BytesIO(data)) as pdf:
            assert "/EmbeddedFiles" not in str(pdf.Root.get("/Names", ""))
            yield name, repr(pdf.docinfo.items()).encode() + bytes(str(pdf.Root), "utf-8")
    with ZipFile(BytesIO(export_docx(paper))) as packed:
        yield "docx", b"".join(packed.read(name) for name in packed.namelist())


@pytest.mark.parametrize("name", ["agreed", "actions:VN", "unit:Standards Department", "news"])
def test_what_an_extract_does_not_print_is_nowhere_in_it(name: str) -> None:
    bundle = secretive()
    whole = text(composer("minutes")(bundle))
    assert _SECRETS["statement"] in whole
    assert _SECRETS["other action"] in whole
    assert _SECRETS["third body"] in whole
    for form, data in forms(composer(name)(bundle)):
        told = squeezed(data.decode("utf-8", "ignore"))
        found = [what for what, mark in _SECRETS.items() if mark in told]
        assert found == [], f"{name} as {form} holds {found}"


def test_the_names_of_files_say_what_they_are() -> None:
    paper = composer("agreed")(full_bundle())
    for name, called in {
        "agreed": "Agreed points VSB-5.pdf",
        "actions": "Actions VSB-5.pdf",
        "actions:JP": "Actions JP VSB-5.pdf",
        "unit:Vụ A/B": "Extract Vụ A-B VSB-5.pdf",
        "news:classified": "News note VSB-5.pdf",
    }.items():
        assert file_name(name, paper, "VSB-5") == called


def test_a_session_offers_the_actions_of_each_side_and_each_unit() -> None:
    found = offered(full_bundle())
    assert ("actions:VN", "VSB") in found
    assert ("actions:JP", "JSB") in found
    assert ("unit:Standards Department", "Standards Department") in found
    assert ("news", "") in found
    for name, _ in found:
        assert composer(name)(full_bundle()).blocks
