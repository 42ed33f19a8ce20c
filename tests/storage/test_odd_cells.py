"""Cells of another kind than was written: each use of the file says so, in a sentence."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.meeting import Session
from meetingdesk.storage import file as whole_file
from tests.cli.running import Program
from tests.storage.sharing import copied, desk_at, digest, written

ODD = {
    "bodies that are texts": "UPDATE entry SET body = body || X'20'",
    "an id that is a number": "UPDATE entry SET id = 7 WHERE n = 1",
    "no title": "UPDATE session SET title = NULL",
    "a record that is a text": "UPDATE entry SET record = 'x' WHERE n = 2",
    "a title that is bytes": "UPDATE session SET title = X'00ff'",
    "hidden by half": "UPDATE session SET hidden = 0.5",
    "a target too short": "INSERT INTO erased VALUES (X'00')",
    "an attachment that is a text": "INSERT INTO attachment VALUES (zeroblob(32), 1, 'x')",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return written(tmp_path)


def spoil(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(statement)
        raw.commit()


@pytest.mark.parametrize("statement", ODD.values(), ids=ODD)
def test_odd_cells_are_told_when_a_file_is_opened_or_brought_in(path: Path, statement: str) -> None:
    theirs = copied(path, "theirs.mdesk")
    spoil(theirs, statement)
    before = digest(theirs)
    with pytest.raises(FileTrouble, match="theirs.mdesk is damaged: The table .* did not write"):
        desk_at(theirs, "Bob")
    if " session " not in statement and " erased " not in statement:
        desk = desk_at(path, "Anna")
        with pytest.raises(FileTrouble, match=r"theirs\.mdesk"):
            desk.sharing.bring_in(theirs)
        desk.close()
    assert digest(theirs) == before


@pytest.mark.parametrize("statement", ODD.values(), ids=ODD)
def test_in_a_file_too_large_to_look_through_the_check_finds_them(
    path: Path, statement: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(path, statement)
    monkeypatch.setattr(whole_file, "_LOOKED_THROUGH", 0)
    desk = desk_at(path, "Anna", as_it_is=True)
    report = desk.check()
    desk.close()
    assert any("did not write" in finding for finding in report.findings)
    assert not report.compared


def test_what_fails_because_of_them_is_the_files_fault(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(path, ODD["an id that is a number"])
    monkeypatch.setattr(whole_file, "_LOOKED_THROUGH", 0)
    desk = desk_at(path, "Anna", as_it_is=True)
    session = desk.all(Session)[0].id
    with pytest.raises(FileTrouble, match="is damaged"):
        desk.sharing.send(path.with_name("part.mdesk"), session=session)
    desk.close()


def test_what_fails_in_a_sound_file_is_our_own_fault(path: Path) -> None:
    desk = desk_at(path, "Anna")
    with pytest.raises(LookupError), desk._file.reading():
        raise LookupError
    desk.close()


def test_the_command_ends_with_a_sentence(path: Path, tmp_path: Path) -> None:
    spoil(path, ODD["bodies that are texts"])
    for command in (("check",), ("sessions",), ("export",)):
        more = [str(tmp_path / "out.json")] if command == ("export",) else []
        done = Program(folder=tmp_path).run(*command, str(path), *more)
        assert done.code == 1
        assert "The table entry holds" in done.err
        assert "Traceback" not in done.err
