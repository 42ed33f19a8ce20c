"""Issues on the command line: made, listed, printed again, compared, corrected."""

import json
import re
import shutil
from pathlib import Path

import pytest

from meetingdesk.desk import open_desk
from meetingdesk.domain.commitments import AgreedAction
from tests.cli.running import SAMPLE, Program, pdf_text
from tests.storage.sharing import places_in

OPEN = "[VN: twice a year] [JP: once a year]"


@pytest.fixture
def path(program: Program) -> Path:
    settled = json.loads(SAMPLE.read_text("utf-8").replace(OPEN, "once a year"))
    put = {
        "key": "experts-vi",
        "record": {"Decision": "experts"},
        "field": "text",
        "language": "vi",
        "text": "(ví dụ) Hai bên thống nhất trao đổi chuyên gia mỗi năm một lần.",
    }
    settled["records"]["Translation"].append(put)
    said = json.dumps(settled, ensure_ascii=False)
    (program.folder / "settled.json").write_text(said, "utf-8")
    return program.file("office.mdesk", program.folder / "settled.json")


def corrected(program: Program, path: Path, old: str, new: str) -> None:
    """Have the same source say a paragraph in other words."""
    source = program.folder / "settled.json"
    said = source.read_text("utf-8")
    assert old in said
    source.write_text(said.replace(old, new), "utf-8")
    program.done("import", path, source)


def test_a_text_goes_from_draft_to_signed(program: Program, path: Path) -> None:
    issue = ("issue", path, "--on", "2022-04-01", "--stage")
    assert "number 1 (draft)" in program.done(*issue, "draft", "--output", "1.pdf")
    program.done(*issue, "cleared", "--by", "The Director", "--remarks", "Keep it short")
    program.done(
        *(*issue, "for_agreement", "--to", "JISC", "--reply-by", "2022-04-15"),
        *("--language", "en+vi", "--output", "2.pdf"),
    )
    program.done(*issue, "agreed", "--output", "3.pdf")
    (program.folder / "scan.pdf").write_bytes(b"%PDF-1.4 a scan")
    lost = program.refused(*issue, "signed", "--scan", "lost.pdf", "--output", "4.pdf")
    assert "lost.pdf" in lost
    program.done(*issue, "signed", "--scan", "scan.pdf", "--output", "4.pdf")
    program.done(*issue, "signed", "--scan", "scan.pdf", "--letter", "--side", "JP")
    by = "cleared by The Director"
    assert program.done("issues", path).splitlines() == [
        f"  1  2022-04-01  draft  {by}",
        f"  2  2022-04-01  for_agreement  to JISC  reply by 2022-04-15  {by}",
        f"  3  2022-04-01  agreed  {by}",
        f"  4  2022-04-01  signed  {by}  signed_original scan.pdf  letter scan.pdf",
    ]
    markings = ("DRAFT 1", "DRAFT 1 FOR AGREEMENT", "AGREED TEXT (VERSION 1)", "(VERSION 1)")
    for number, marking in enumerate(markings, 1):
        paper = program.folder / f"{number}.pdf"
        assert marking in pdf_text(paper)
        assert "Keep it short" not in pdf_text(paper)
    assert "AGREED TEXT" in pdf_text(program.folder / "3.pdf")
    assert "All is well" in program.done("check", path)


def test_an_issue_whose_text_was_erased_says_so(program: Program, path: Path) -> None:
    said = program.done("issue", path, "--stage", "for_agreement", "--output", "first.pdf")
    assert "Nobody in the house has cleared this text." in said
    desk = open_desk(path, author="An", places=places_in(program.folder / "home of An"))
    desk.erase([desk.all(AgreedAction)[0].id], "asked for", frozen=True)
    desk.close()
    assert "for_agreement  erased on 20" in program.done("issues", path)
    assert "The text was changed since." in program.done("issues", path)
    for asked in (("issues", path, "--number", "1"), ("compare", path, "--from", "1")):
        assert "The text of issue 1 was erased on 20" in program.refused(*asked)


def test_an_issue_is_printed_again_byte_for_byte(program: Program, path: Path) -> None:
    program.done("issue", path, "--stage", "for_agreement", "--output", "first.pdf")
    corrected(program, path, "The Japanese side thanked", "The Japanese side greeted")
    assert "The text was changed since." in program.done("issues", path)
    program.done("issues", path, "--number", "1", "--output", "again.pdf")
    first, again = (program.folder / name for name in ("first.pdf", "again.pdf"))
    assert first.read_bytes() == again.read_bytes()
    program.done("minutes", path, "--output", "now.pdf")
    assert "DRAFT 2" in pdf_text(program.folder / "now.pdf")
    assert "FOR AGREEMENT" not in pdf_text(program.folder / "now.pdf")
    told = program.done("compare", path, "--from", "1", "--output", "changes.pdf")
    assert "[-thanked-]" in told
    assert "{+greeted+}" in told
    assert "INTERNAL" in pdf_text(program.folder / "changes.pdf")


def test_two_issues_made_apart_are_told_apart_and_each_can_be_asked_for(
    program: Program, path: Path
) -> None:
    copy = Path(shutil.copyfile(path, program.folder / "theirs.mdesk"))
    corrected(program, copy, "The Japanese side thanked", "The Japanese side greeted")
    issue = ("--stage", "draft", "--on", "2022-04-01", "--output")
    program.done("--author", "Hoa", "issue", path, *issue, "ours.pdf")
    program.done("--author", "Bob", "issue", copy, *issue, "theirs.pdf")
    program.done("merge", path, copy)
    one, other = program.done("issues", path).splitlines()[:2]
    assert re.match(r" 1a  2022-04-01  draft  by (Hoa|Bob), 20\d\d-", one)
    assert re.match(r" 1b  2022-04-01  draft  by (Hoa|Bob), 20\d\d-", other)
    assert ("by Hoa" in one) != ("by Hoa" in other)
    told = program.done("compare", path, "--from", "1a", "--to", "1b")
    assert "greeted" in told
    assert "{+" in told
    assert "in the file: 1a, 1b" in program.refused("issues", path, "--number", "1")
    program.done("issues", path, "--number", "1b")
    (again,) = program.folder.glob("Issue 1b.pdf")
    expected = "ours.pdf" if "by Hoa" in other else "theirs.pdf"
    assert again.read_bytes() == (program.folder / expected).read_bytes()
    assert "not the number" in program.refused("issues", path, "--number", "first", code=2)


def test_after_agreement_a_change_is_a_corrigendum(program: Program, path: Path) -> None:
    program.done("issue", path, "--stage", "agreed", "--output", "agreed.pdf")
    said = program.refused("issue", path, "--stage", "corrigendum")
    assert "Nothing was changed" in said
    corrected(program, path, "The Japanese side thanked", "The Japanese side greeted")
    assert "corrigendum" in program.refused("issue", path, "--stage", "draft")
    assert "changed since" in program.refused("issue", path, "--stage", "signed")
    program.done("issue", path, "--stage", "corrigendum", "--output", "corrigendum.pdf")
    text = pdf_text(program.folder / "corrigendum.pdf")
    assert "CORRIGENDUM 1" in text
    assert "thanked" in text
    assert "greeted" in text
    program.done("issue", path, "--stage", "signed", "--output", "signed.pdf")
    assert "greeted" in pdf_text(program.folder / "signed.pdf")


def test_what_hinders_is_said_and_nothing_is_issued(program: Program) -> None:
    path = program.file()
    ran = program.run("issue", path, "--stage", "agreed")
    assert ran.code == 1
    assert OPEN in ran.err
    assert "Nothing was issued" in ran.err
    assert "Nothing was issued yet." in program.done("issues", path)
    assert not list(program.folder.glob("*.pdf"))


def test_what_makes_no_sense_is_refused(program: Program, path: Path) -> None:
    assert "no draft to clear" in program.refused("issue", path, "--stage", "cleared")
    assert "no issue 7" in program.refused("compare", path, "--from", "7")
    assert "not agreed yet" in program.refused("issue", path, "--stage", "signed")
    program.done("issue", path, "--stage", "draft", "--output", "1.pdf")
    assert "there already" in program.refused(
        "issue", path, "--stage", "draft", "--output", "1.pdf"
    )
    assert len(program.done("issues", path).splitlines()) == 1
    corrected(program, path, "The Japanese side thanked", "The Japanese side greeted")
    assert "not issued as a draft" in program.refused("issue", path, "--stage", "cleared")
    program.refused("issue", path, "--stage", "draft", "--on", "yesterday", code=2)
