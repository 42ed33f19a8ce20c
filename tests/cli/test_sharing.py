"""Bringing in copies and sending them, as a person does it at a terminal."""

import os
from pathlib import Path

import pytest

from meetingdesk.desk import open_desk
from meetingdesk.domain import edits
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.records import Person
from meetingdesk.settings import Places
from tests.cli.running import Program


@pytest.fixture
def pair(program: Program) -> tuple[Path, Path]:
    """Return a file, and a copy of it in which a colleague imported more."""
    file = program.file()
    program.done("send", file, "copy-INTERNAL.mdesk")
    more = program.folder / "more.json"
    more.write_text(
        '{"format": "meetingdesk", "version": 1, "source": "Office",'
        ' "records": {"Session": [{"key": "one", "title": "Next \\u001b[31myear"}]}}',
        encoding="utf-8",
    )
    program.done("--author", "Bob", "import", "copy-INTERNAL.mdesk", more)
    return file, program.folder / "copy-INTERNAL.mdesk"


def test_a_dry_run_says_all_and_changes_nothing(program: Program, pair: tuple[Path, Path]) -> None:
    file, copy = pair
    before = file.read_bytes(), copy.read_bytes()
    said = program.done("merge", file, copy, "--dry-run")
    assert "1 change new here (Office 1)." in said
    assert "New: session" in said
    assert "\x1b" not in said
    assert said.endswith("Nothing was changed.\n")
    assert (file.read_bytes(), copy.read_bytes()) == before


def test_what_a_source_said_otherwise_bears_the_name_of_the_source(
    program: Program, pair: tuple[Path, Path]
) -> None:
    _, copy = pair
    program.done("send", copy, "third-INTERNAL.mdesk")
    more = program.folder / "more.json"
    said = more.read_text(encoding="utf-8")
    for file, title in ((copy, "Of spring"), ("third-INTERNAL.mdesk", "Of autumn")):
        more.write_text(said.replace("Next \\u001b[31myear", title), encoding="utf-8")
        program.done("import", file, more)
    merged = program.done("merge", copy, "third-INTERNAL.mdesk", "--dry-run")
    assert "“Of spring” (Office)" in merged
    assert "“Of autumn” (Office)" in merged


def test_a_value_that_refers_to_another_record_is_told_by_its_name(program: Program) -> None:
    file = program.file()
    program.done("send", file, "copy-INTERNAL.mdesk")
    path = program.folder / "copy-INTERNAL.mdesk"
    places = Places(
        **dict.fromkeys(("config", "cache", "recovery", "log"), program.folder / "mine")
    )
    desk = open_desk(path, author="Bình", places=places)
    action = next(a for a in desk.all(AgreedAction) if a.person is None)
    person = desk.all(Person)[0]
    desk.perform(edits.revise("Change", action, person=person.id))
    desk.close()
    said = program.done("merge", file, path, "--dry-run")
    assert "another record" not in said
    (line,) = [line for line in said.splitlines() if "person: nothing → " in line]
    assert f"{person.given_name}" in line
    assert "(Bình)" in line


def test_merging_says_the_same_then_can_be_listed_and_undone(
    program: Program, pair: tuple[Path, Path]
) -> None:
    file, copy = pair
    preview = program.done("merge", file, copy, "--dry-run").splitlines()[1:-1]
    said = program.done("--author", "Anna", "merge", file, copy)
    assert said.splitlines()[1 : 1 + len(preview)] == preview
    assert f"merge {file} --undo 1" in said
    assert "Next" in program.done("sessions", file)
    assert "copy-INTERNAL.mdesk, 1 new, by Anna" in program.done("merge", file)
    assert "taken out again" in program.done("merge", file, "--undo", "1")
    assert "Next" not in program.done("sessions", file)
    assert "undone before" in program.refused("merge", file, "--undo", "1")
    assert "All is well" in program.done("check", file)


def test_merging_again_changes_nothing(program: Program, pair: tuple[Path, Path]) -> None:
    file, copy = pair
    program.done("merge", file, copy)
    before = file.read_bytes()
    assert "Nothing new" in program.done("merge", file, copy)
    assert file.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\3\4" + b"x" * 300])
def test_what_is_no_copy_is_refused(program: Program, content: bytes) -> None:
    file = program.file()
    other = program.folder / "letter.mdesk"
    other.write_bytes(content)
    before = file.read_bytes()
    assert "not a Meeting Desk file" in program.refused("merge", file, other)
    assert file.read_bytes() == before
    assert "not in" in program.refused("merge", file, program.folder / "gone.mdesk")


def test_a_copy_in_a_folder_is_named_internal(program: Program) -> None:
    file = program.file()
    (program.folder / "out").mkdir()
    said = program.done("send", file, "out")
    assert os.listdir(program.folder / "out") == ["office-INTERNAL.mdesk"]
    assert "never for the other side" in said
    assert "there already" in program.refused("send", file, "out")
    program.done("send", file, "out", "--force")


@pytest.mark.parametrize("name", ["for Bob.mdesk", "for Bob", "for Bob-INTERNAL.mdesk"])
def test_a_copy_says_that_it_is_internal_whatever_name_was_given(
    program: Program, name: str
) -> None:
    file = program.file()
    said = program.done("send", file, program.folder / name)
    written = program.folder / "for Bob-INTERNAL.mdesk"
    assert said.startswith(f"Wrote {written}: ")
    assert {p.name for p in program.folder.glob("*Bob*")} == {written.name}
    assert "All is well" in program.done("check", written)
    assert "there already" in program.refused("send", file, program.folder / name)


def test_the_name_that_it_gets_never_takes_the_place_of_the_file(program: Program) -> None:
    file = program.file("office-INTERNAL.mdesk")
    before = file.read_bytes()
    assert "would be lost" in program.refused("send", file, "office.mdesk", "--force")
    assert file.read_bytes() == before


def test_one_session_or_one_partner_can_be_sent(program: Program) -> None:
    file = program.file()
    for words in (("--session", "2022-03-18"), ("--partner", "jisc")):
        program.done("send", file, f"{words[0][2:]}.mdesk", *words, "--without-attachments")
        part = program.folder / f"{words[0][2:]}-INTERNAL.mdesk"
        assert "2022-03-18" in program.done("sessions", part)
        assert "All is well" in program.done("check", part)
        assert "Nothing new" in program.done("merge", file, part)
    assert "no session" in program.refused("send", file, "x.mdesk", "--session", "1999")
    assert "no body" in program.refused("send", file, "x.mdesk", "--partner", "Nobody")
    assert not list(program.folder.glob("x*"))


def test_no_copy_takes_the_place_of_the_file_itself(program: Program) -> None:
    file = program.file()
    before = file.read_bytes()
    for place in (file, "./office.mdesk"):
        said = program.refused("send", file, place, "--force", "--session", "2022-03-18")
        assert "would be lost" in said
    assert file.read_bytes() == before


def test_who_may_be_there_twice_is_told_before_and_after(program: Program) -> None:
    file = program.file()
    program.done("send", file, "copy-INTERNAL.mdesk")
    more = program.folder / "more.json"
    more.write_text(
        '{"format": "meetingdesk", "version": 1, "source": "Office", "records": {"Person":'
        ' [{"key": "one", "family_name": "Ha", "given_name": "Minh Hiep"}]}}',
        encoding="utf-8",
    )
    copy = program.folder / "copy-INTERNAL.mdesk"
    program.done("import", copy, more)
    for said in (
        program.done("merge", file, copy, "--dry-run"),
        program.done("merge", file, copy),
    ):
        (line,) = (line for line in said.splitlines() if "Entered twice?" in line)
        assert "Hà Minh Hiệp" in line
        assert "perhaps (same name" in line
