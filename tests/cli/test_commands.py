"""The commands that work on a file: exit codes, sentences, nothing overwritten."""

import json
import os
import sqlite3
from pathlib import Path

import pytest

from meetingdesk import __version__
from meetingdesk.exchange.reader import read_source
from tests.cli.running import SAMPLE, Program


def test_version_and_help(program: Program) -> None:
    assert program.done("--version") == f"Meeting Desk {__version__}\n"
    told = program.done("--help")
    for command in ("demo", "new", "import", "export", "sessions", "minutes", "check"):
        assert f"\n    {command} " in told
        assert command in program.done(command, "--help")


@pytest.mark.parametrize(
    "words",
    [
        ["new"],
        ["import", "a.mdesk"],
        ["minutes", "a.mdesk", "--paper", "menu"],
        ["a.mdesk", "b.mdesk"],
        ["--no-such"],
        ["--author", "", "check", "a.mdesk"],
    ],
)
def test_what_makes_no_sense_exits_2_with_the_usage(program: Program, words: list[str]) -> None:
    assert "usage: meetingdesk" in program.refused(*words, code=2)


def test_new_makes_a_sound_file_and_replaces_none_unless_forced(program: Program) -> None:
    path = program.folder / "Phiên họp 会合.mdesk"
    assert program.done("new", path) == f"Made {path}.\n"
    assert "All is well." in program.done("check", path)
    before = path.read_bytes()
    assert "--force" in program.refused("new", path)
    assert path.read_bytes() == before
    program.done("new", path, "--force")
    assert path.read_bytes() != before


def test_import_says_what_it_did_and_again_changes_nothing(program: Program) -> None:
    path = program.folder / "office.mdesk"
    program.done("new", path)
    total = len(read_source(SAMPLE).records)
    assert f"{total} new, 0 changed, 0 as before" in program.done("import", path, SAMPLE)
    before = path.read_bytes()
    assert f"0 new, 0 changed, {total} as before" in program.done("import", path, SAMPLE)
    assert path.read_bytes() == before
    assert "All is well." in program.done("check", path)


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (('"key": "kikuchi",', '"key": "kikuchi", "mial": "x",'), "/records/Person/2/mial"),
        (('"person": "hiep"', '"person": "nobody"'), "/records/Honorific/0/person"),
        (('"2019-06-30"', '"2019-06-31"'), "/records/OrganizationName/5/valid_to"),
        (('"version": 1', '"version": 1,,'), "not JSON"),
    ],
)
def test_a_broken_source_is_named_with_its_pointer_and_changes_nothing(
    program: Program, spoil: tuple[str, str], says: str
) -> None:
    path = program.file()
    before = path.read_bytes()
    broken = program.folder / "broken.json"
    broken.write_text(SAMPLE.read_text("utf-8").replace(*spoil, 1), "utf-8")
    said = program.refused("import", path, broken)
    assert "broken.json" in said
    assert says in said
    assert path.read_bytes() == before


def test_export_and_import_give_the_same_bytes(program: Program) -> None:
    program.done("export", program.file(), "one.json")
    other = program.file("other.mdesk", program.folder / "one.json")
    program.done("export", other, "two.json")
    one = (program.folder / "one.json").read_bytes()
    assert (program.folder / "two.json").read_bytes() == one
    assert json.loads(one)["source"] == "Meeting Desk export"
    assert "there already" in program.refused("export", other, "two.json")
    program.done("export", other, "two.json", "--force", "--source", "Văn phòng 事務局")
    two = json.loads((program.folder / "two.json").read_bytes())
    assert two["source"] == "Văn phòng 事務局"
    assert two["records"] == json.loads(one)["records"]


def test_two_people_who_import_the_same_list_have_the_same_entries(program: Program) -> None:
    program.done("--author", "An", "new", "a.mdesk")
    program.done("new", "b.mdesk", "--author", "Bình")
    program.done("import", "a.mdesk", SAMPLE, "--author", "An")
    program.done("--author", "Bình", "import", "b.mdesk", SAMPLE)
    assert entry_ids(program.folder / "a.mdesk") == entry_ids(program.folder / "b.mdesk")


def entry_ids(path: Path) -> set[bytes]:
    connection = sqlite3.connect(path)
    try:
        return {row[0] for row in connection.execute("SELECT id FROM entry")}
    finally:
        connection.close()


@pytest.mark.parametrize("command", ["sessions", "check", "minutes"])
def test_a_file_that_is_not_there_or_not_ours_is_said_in_words(
    program: Program, command: str
) -> None:
    assert "nowhere.mdesk" in program.refused(command, "nowhere.mdesk")
    text = program.folder / "text.mdesk"
    text.write_text("not a file of ours")
    assert "text.mdesk" in program.refused(command, text)
    assert text.read_text() == "not a file of ours"


def test_an_output_that_cannot_be_written_leaves_nothing_behind(program: Program) -> None:
    path = program.file()
    files = sorted(os.listdir(program.folder))
    assert "no folder" in program.refused("export", path, "no/such/folder.json")
    assert "is a folder" in program.refused("export", path, "home", "--force")
    program.refused("minutes", path, "--output", path / "below-a-file.pdf")
    program.refused("import", path, "home")
    program.refused("import", path, "no.json")
    assert sorted(os.listdir(program.folder)) == files


def test_check_finds_an_entry_that_its_author_did_not_write(program: Program) -> None:
    path = program.file()
    connection = sqlite3.connect(path)
    with connection:
        connection.execute(
            "UPDATE entry SET body = CAST(replace(CAST(body AS TEXT), 'JISC', 'JSIC') AS BLOB)"
            " WHERE n = (SELECT min(n) FROM entry WHERE instr(CAST(body AS TEXT), 'JISC'))"
        )
    connection.close()
    ran = program.run("check", path)
    assert ran.code == 1
    assert "hash differs" in ran.out


def test_sessions_of_an_empty_file(program: Program) -> None:
    program.done("new", "empty.mdesk")
    assert "no session" in program.done("sessions", "empty.mdesk")
    assert "no session" in program.refused("minutes", "empty.mdesk")


def test_a_file_in_use_or_of_a_newer_program_stays_as_it_is(program: Program) -> None:
    path = program.file()
    before = path.read_bytes()
    held = sqlite3.connect(path, isolation_level=None)
    held.execute("BEGIN EXCLUSIVE")
    assert "another program is using it" in program.refused("import", path, SAMPLE)
    held.execute("ROLLBACK")
    assert path.read_bytes() == before
    held.execute("PRAGMA user_version=99")
    held.close()
    assert "format 99" in program.refused("sessions", path)
