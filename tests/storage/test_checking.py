"""The check: finds what is amiss, says what it skipped, and leaves every byte."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from meetingdesk.desk import new_desk
from meetingdesk.domain.edits import add
from meetingdesk.domain.meeting import Session
from meetingdesk.settings import Places
from meetingdesk.storage import opening
from meetingdesk.storage.checking import CheckReport, check_file
from meetingdesk.storage.damage import look_over
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.gate import admitted
from tests.cli.running import Program


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(folder=tmp_path)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    home = tmp_path / "home"
    places = Places(config=home, cache=home / "cache", recovery=home / "recovery", log=home)
    desk = new_desk(tmp_path / "office.mdesk", author="Lê", places=places)
    desk.perform(add("Add", *(Session(title=f"Phiên họp {n}") for n in range(40))))
    desk.close()
    return desk.path


def state(path: Path) -> tuple[bytes, int, list[str]]:
    beside = sorted(p.name for p in path.parent.glob(f"{path.name}*"))
    return path.read_bytes(), path.stat().st_mtime_ns, beside


def check(path: Path) -> CheckReport:
    file = MeetingFile(path)
    try:
        return check_file(file)
    finally:
        file.close()


def change(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as raw:
        for statement in statements:
            raw.execute(statement)
        raw.commit()


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE entry SET n = n WHERE n = 7", ""),
        ("UPDATE entry SET body = CAST(body || ' ' AS BLOB) WHERE n = 7", "its hash differs"),
        ("UPDATE entry SET body = 'text' WHERE n = 7", "did not write"),
        ("UPDATE entry SET id = 'text' WHERE n = 7", "did not write"),
        ("DELETE FROM entry WHERE n = 7", "should hold 40 entries; 39 are there"),
        ("UPDATE meta SET value = printf('%064d', 0) WHERE key = 'xor'", "exchanged"),
    ],
)
def test_a_look_sees_what_a_disk_does_to_entries(path: Path, statement: str, said: str) -> None:
    change(path, statement)
    found = look_over(path)
    assert said in found if said else found == ""


def test_the_check_leaves_every_byte(path: Path) -> None:
    before = state(path)
    report = check(path)
    assert (report.findings, report.compared) == ((), True)
    assert state(path) == before


def test_a_wrong_table_is_found_and_left_as_it_is(path: Path) -> None:
    change(path, "UPDATE session SET title = 'other' WHERE title LIKE '% 7'")
    before = state(path)
    assert check(path).findings == ("The table session differs from what the entries say.",)
    assert state(path) == before


def test_a_file_that_can_only_be_read_is_checked_through(path: Path, tmp_path: Path) -> None:
    with admitted(path, tmp_path / "cache") as file:
        report = check_file(file)
    assert (report.findings, report.compared) == ((), True)
    change(path, "DELETE FROM session")
    with admitted(path, tmp_path / "cache") as file:
        assert check_file(file).findings == (
            "The table session differs from what the entries say.",
        )


def test_lost_and_exchanged_entries_are_told_apart(path: Path, program: Program) -> None:
    whole = path.read_bytes()
    change(path, "DELETE FROM entry WHERE n = 3")
    assert check(path).findings == ("The file should hold 40 entries; 39 are there.",)
    path.write_bytes(whole)
    change(path, "UPDATE meta SET value = replace(value, '0', '1') WHERE key = 'xor'")
    (finding,) = check(path).findings
    assert "should hold" not in finding
    assert "exchanged for others" in finding
    said = program.run("check", path).out
    assert "record tables against the journal" not in said
    assert "The record tables were not compared" in said


def test_damaged_pages_are_told_in_words_of_one_line(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        (page,) = raw.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'ix_entry_record'"
        ).fetchone()
    with path.open("r+b") as out:
        out.seek((page - 1) * opening.PAGE + 3)
        out.write(b"\0\1")
    # As in a file so large that opening does not look through its pages.
    file = MeetingFile(path, guarded=opening.connect(path, read_only=True))
    findings = check_file(file).findings
    file.close()
    assert any(finding.startswith("Its pages are damaged in ") for finding in findings)
    assert not any("\n" in finding or "***" in finding for finding in findings)
