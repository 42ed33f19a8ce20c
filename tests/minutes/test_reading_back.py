"""What a Word document that came back proposes, read from its own XML."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from meetingdesk.domain.commenting import LEFT_OUT, NEW, PAPER, TEXT
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.document import Minutes, Paragraph
from meetingdesk.minutes.docx import export_docx
from meetingdesk.minutes.editions import compose_edition, edition_of
from meetingdesk.minutes.styles import style, style_names
from meetingdesk.minutes.word.reading_back import Found, read_back
from tests.minutes.returning import OtherSide
from tests.minutes.sessions import JAPANESE, VIETNAMESE, full_bundle, made_id

Send = Callable[[OtherSide], list[Found]]
PROPOSED = "The Vietnamese side proposed [VN: two workshops] [JP: one workshop] a year."
AGREED = "Both sides agreed to exchange lists of national standards."
SEND = "Send the list of standards under revision."
KATO, SATO = "Kato Ichiro", "佐藤 花子"


def theirs(paper: Minutes | None = None) -> OtherSide:
    return OtherSide(export_docx(paper or compose_minutes(full_bundle())))


def numbered() -> list[Paragraph]:
    blocks = compose_minutes(full_bundle()).blocks
    return [block for block in blocks if isinstance(block, Paragraph) and block.number]


@pytest.fixture(params=["as Word leaves it", "saved by LibreOffice"])
def send(request: pytest.FixtureRequest, tmp_path: Path) -> Send:
    """Return what sends a document back, also through a program that writes all of it anew."""

    def back(other: OtherSide) -> list[Found]:
        path = other.send(tmp_path / "returned.docx")
        if request.param == "saved by LibreOffice":
            path = saved_anew(path, tmp_path)
        return list(read_back(path, numbered()))

    if request.param == "saved by LibreOffice" and not shutil.which("soffice"):
        pytest.fail("LibreOffice is needed: apt-get install libreoffice-writer")
    return back


def saved_anew(path: Path, folder: Path) -> Path:
    profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "docx:MS Word 2007 XML"]
    out = folder / "anew"
    subprocess.run(
        [*command, "--outdir", str(out), str(path)], check=True, capture_output=True, timeout=120
    )
    return out / path.name


def test_what_nobody_changed_proposes_nothing(send: Send) -> None:
    assert send(theirs()) == []


def test_tracked_changes_give_the_wording_with_all_accepted(send: Send) -> None:
    other = theirs()
    other.retype("lists of national", "the lists of all national", KATO)
    other.add_at_end("Phía Việt Nam mong", " Phía Nhật Bản ghi nhận.", SATO)
    other.reformat("Send the list of standards", KATO)
    agreed, wished = sorted(send(other), key=lambda one: one.author)
    assert (agreed.record, agreed.field, agreed.author) == (made_id("r1"), TEXT, KATO)
    assert agreed.proposal == "Both sides agreed to exchange the lists of all national standards."
    assert agreed.old == AGREED
    assert (wished.record, wished.language) == (made_id("p1"), "vi")
    assert (wished.proposal, wished.author) == (f"{VIETNAMESE} Phía Nhật Bản ghi nhận.", SATO)


def test_two_people_in_one_paragraph_propose_each_their_own(send: Send) -> None:
    other = theirs()
    other.retype("lists", "catalogues", KATO)
    other.retype(" of national standards", " of adopted standards", SATO)
    assert {(one.author, one.proposal) for one in send(other)} == {
        (KATO, AGREED.replace("lists", "catalogues")),
        (SATO, AGREED.replace("national", "adopted")),
    }


def test_changes_that_nobody_tracked_are_found_too(send: Send) -> None:
    other = theirs()
    other.retype_silently("two workshops", "three workshops")
    other.retype_silently(AGREED, "Both sides agreed on nothing.")
    other.saved_by(KATO)
    found = {one.record: one for one in send(other)}
    assert found[made_id("p3")].proposal == PROPOSED.replace("two", "three")
    assert found[made_id("r1")].proposal == "Both sides agreed on nothing."
    assert {one.field for one in found.values()} == {TEXT}


def test_new_deleted_and_moved_paragraphs(send: Send) -> None:
    other = theirs()
    other.new_paragraph(AGREED, "21.\tBoth sides will meet in autumn.", KATO)
    other.new_paragraph("Name experts", "They also spoke of tea.")
    other.delete_paragraph("proposed [VN", SATO)
    other.move_paragraph(JAPANESE, "Noted 2.", SATO)
    found = {(one.record, one.field, one.proposal, one.behind) for one in send(other)}
    assert found == {
        (made_id("r1"), NEW, "Both sides will meet in autumn.", None),
        (made_id("a2"), NEW, "They also spoke of tea.", None),
        (made_id("p3"), LEFT_OUT, "", None),
        (made_id("p2"), NEW, "", made_id("r2")),
    }


def test_a_paragraph_that_was_moved_and_nobody_tracked_it_is_found(send: Send) -> None:
    other = theirs()
    other.move_silently(JAPANESE, "Noted 2.")
    (found,) = send(other)
    assert (found.record, found.field, found.proposal) == (made_id("p2"), NEW, "")
    assert found.behind == made_id("r2")


def test_comments_beside_the_text_stand_at_their_paragraph(send: Send) -> None:
    other = theirs()
    other.comment("Vietnamese side proposed", KATO, "One is enough.", "Please ask.")
    other.comment("national standards", SATO, "Which lists?")
    other.retype(" two workshops", " a workshop", KATO)
    other.comment("MINUTES", SATO, "Draft minutes?")
    found = {(one.record, one.author): one for one in send(other)}
    both = found[made_id("p3"), KATO]
    assert both.remark == "One is enough.\nPlease ask."
    assert both.proposal == PROPOSED.replace("two workshops", "a workshop")
    assert found[made_id("r1"), SATO].remark == "Which lists?"
    assert (found[made_id("r1"), SATO].proposal, found[None, SATO].remark) == ("", "Draft minutes?")


def test_what_the_paper_says_by_itself_is_told_apart_from_a_record_s_text(send: Send) -> None:
    other = theirs()
    other.retype("30\xa0June\xa02022", "31 July 2022", KATO)
    other.retype("MINUTES", "RECORD", SATO)
    found = {(one.author, one.field, one.record) for one in send(other)}
    assert (KATO, PAPER, made_id("a2")) in found
    assert (SATO, PAPER, None) in found
    assert all(field == PAPER for _, field, _ in found)


def test_a_translation_is_worded_anew_in_its_language(tmp_path: Path) -> None:
    other = theirs(compose_edition(compose_minutes, full_bundle(), edition_of("en+vi")))
    other.retype("Phía Việt Nam mong muốn", "Phía Việt Nam hy vọng", KATO)
    (found,) = read_back(other.send(tmp_path / "back.docx"))
    assert (found.record, found.language) == (made_id("p1"), "vi")
    assert found.proposal == VIETNAMESE.replace("mong muốn", "hy vọng")


def test_without_marks_the_numbers_of_the_paragraphs_lead_back(send: Send) -> None:
    other = theirs()
    other.lose_marks()
    other.retype("lists", "catalogues", KATO)
    other.retype_silently("under revision.", "in force.")
    found = {one.record: one for one in send(other)}
    assert found[made_id("r1")].proposal == AGREED.replace("lists", "catalogues")
    assert found[made_id("a1")].proposal == SEND.replace("under revision", "in force")
    assert len(found) == 2


def test_the_same_file_says_the_same_each_time(tmp_path: Path) -> None:
    other = theirs()
    other.retype("lists", "catalogues", KATO)
    path = other.send(tmp_path / "back.docx")
    assert read_back(path) == read_back(path)
    assert read_back(path) == read_back(saved_anew(path, tmp_path))


@pytest.mark.parametrize("name", style_names())
@pytest.mark.parametrize("languages", ["en", "en+vi", "en,vi,ja"])
def test_papers_of_every_style_come_back(name: str, languages: str, tmp_path: Path) -> None:
    paper = compose_edition(
        compose_minutes, full_bundle(), edition_of(languages), style=style(name), copy=made_id("jp")
    )
    other = theirs(paper)
    path = other.send(tmp_path / "back.docx")
    assert read_back(path) == ()
    other.retype("two workshops", "ten workshops", KATO)
    found = [one for one in read_back(other.send(path)) if one.field == TEXT]
    assert {(one.record, one.proposal) for one in found} == {
        (made_id("p3"), PROPOSED.replace("two", "ten"))
    }
