"""What the papers say of a record that is not of one mind, and of signs that no font has."""

import json
from datetime import date
from typing import Any

import pytest

from meetingdesk import settings
from meetingdesk.desk import open_desk
from meetingdesk.domain import edits
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.meeting import Statement
from meetingdesk.domain.terms import DueKind
from tests.cli.running import SAMPLE, Program, pdf_text


def test_two_versions_stand_side_by_side_in_a_draft(program: Program) -> None:
    path = program.file()
    home = program.folder / "home"
    places = settings.Places(config=home, cache=home / "c", recovery=home / "r", log=home)
    desk = open_desk(path, author="An", places=places)
    (reply,) = [s for s in desk.all(Statement) if s.text.startswith("The Japanese side thanked")]
    desk.perform(edits.revise("Change text", reply, text="Corrected by a person."))
    desk.close()
    changed = SAMPLE.read_text("utf-8").replace("The Japanese side thanked", "JISC thanked")
    (program.folder / "changed.json").write_text(changed, "utf-8")
    assert "1 changed" in program.done("import", path, "changed.json")
    program.done("minutes", path, "--output", "out.pdf")
    text = " ".join(pdf_text(program.folder / "out.pdf").split())
    assert "[Corrected by a person.]" in text
    assert "[JISC thanked the Vietnamese side" in text


def test_two_due_dates_stand_side_by_side_each_whole(program: Program) -> None:
    path = program.file()
    home = program.folder / "home"
    places = settings.Places(config=home, cache=home / "c", recovery=home / "r", log=home)
    desk = open_desk(path, author="An", places=places)
    (action,) = [a for a in desk.all(AgreedAction) if "list of national standards" in a.text]
    seen = {name: desk.heads(action.id, name) for name in ("due", "due_on", "due_before")}
    dates: tuple[dict[str, Any], ...] = (
        {"due": DueKind.DATE, "due_on": date(2022, 6, 30), "due_before": ""},
        {"due": DueKind.EVENT, "due_on": None, "due_before": "the next summit"},
    )
    for author, values in zip(("An", "Bảo"), dates, strict=True):
        desk.author = author
        desk.perform(edits.revise("Change", action, seen, **values))
    desk.close()
    program.done("minutes", path, "--output", "out.pdf")
    text = " ".join(pdf_text(program.folder / "out.pdf").split())
    assert "[30 June 2022]" in text
    assert "[before the next summit]" in text


def test_a_sign_that_no_font_has_is_named_and_the_paper_made(program: Program) -> None:
    spoilt = SAMPLE.read_text("utf-8").replace("The Japanese side thanked", "The 🦄 side thanked")
    (program.folder / "spoilt.json").write_text(spoilt, "utf-8")
    path = program.file("office.mdesk", program.folder / "spoilt.json")
    ran = program.run("minutes", path, "--output", "out.pdf")
    assert ran.code == 0
    assert "U+1F984" in ran.err
    assert "“The 🦄 side thanked the Vietnamese side" in ran.err
    assert "side thanked" in pdf_text(program.folder / "out.pdf")


def test_a_title_cannot_play_with_the_terminal(program: Program) -> None:
    spoilt = SAMPLE.read_text("utf-8").replace(
        '"title": "Working session of', '"title": "\\u001b[2JWorking\\nsession of'
    )
    (program.folder / "spoilt.json").write_text(spoilt, "utf-8")
    path = program.file("office.mdesk", program.folder / "spoilt.json")
    said = program.done("sessions", path)
    assert "\x1b" not in said
    assert len(said.splitlines()) == 1


def test_the_own_name_of_a_paper_does_in_the_locale_c(program: Program) -> None:
    text = json.loads(SAMPLE.read_text("utf-8"))
    text["records"]["Session"][0]["reference"] = "JISC 5 – Hà Nội"
    (program.folder / "named.json").write_text(json.dumps(text), "utf-8")
    path = program.file("office.mdesk", program.folder / "named.json")
    old = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    said = Program(folder=program.folder, more=old).done("minutes", path.name)
    assert "JISC 5 - Ha Noi" in said
    assert len(list(program.folder.glob("*JISC 5 - Ha Noi*.pdf"))) == 1


def test_a_paper_comes_in_other_languages_and_forms(program: Program) -> None:
    path = program.file()
    program.done("minutes", path, "--language", "en+vi", "--output", "both.pdf")
    assert "BIÊN BẢN" in pdf_text(program.folder / "both.pdf")
    program.done("minutes", path, "--language", "ja", "--format", "text", "--output", "ja.txt")
    assert "議事録" in (program.folder / "ja.txt").read_text("utf-8")
    program.done("minutes", path, "--format", "md", "--output", "m.md")
    assert "# MINUTES" in (program.folder / "m.md").read_text("utf-8")
    program.done("minutes", path, "--format", "docx", "--output", "m.docx")
    assert (program.folder / "m.docx").read_bytes().startswith(b"PK")


def test_records_come_back_from_a_paper_for_the_archive(program: Program) -> None:
    path = program.file()
    program.done("minutes", path, "--archive", "--output", "kept.pdf")
    program.done("new", "back.mdesk")
    assert "new" in program.done("import", "back.mdesk", "kept.pdf")
    program.done("minutes", "back.mdesk", "--archive", "--output", "again.pdf")
    kept, again = ((program.folder / name).read_bytes() for name in ("kept.pdf", "again.pdf"))
    assert kept == again


def test_what_the_minutes_lack_is_told_and_nothing_written(program: Program) -> None:
    path = program.file()
    before = sorted(file.name for file in program.folder.iterdir())
    told = program.done("minutes", path, "--findings")
    assert "A wording is still open: [VN: twice a year] [JP: once a year]" in told
    assert "(keeps them from being agreed)" in told
    assert sorted(file.name for file in program.folder.iterdir()) == before


@pytest.mark.parametrize(
    "words",
    [("--output", "x.pdf"), ("--archive",), ("--house-archive",), ("--password-file", "word.txt")],
)
def test_what_only_tells_says_that_it_writes_no_file(
    program: Program, words: tuple[str, ...]
) -> None:
    path = program.file()
    told = program.refused("minutes", path, "--findings", *words, code=2)
    assert f"--findings writes nothing, so it does not go with {words[0]}." in told
    assert not (program.folder / "x.pdf").exists()
