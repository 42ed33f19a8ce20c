"""What stands beside the entries is kept under a checksum, and the check sees that it changed."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from meetingdesk.desk import Desk
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Note, Session
from meetingdesk.domain.said import SaidRecord
from meetingdesk.storage.checking import check_file
from meetingdesk.storage.file import MeetingFile
from tests.storage.sharing import copied, desk_at, written

REFERENCE = Path(__file__).parent.parent / "reference" / "format-1.mdesk"
CHANGES = {
    "who brought in": "UPDATE union_log SET author = 'Mallory'",
    "when": "UPDATE union_log SET at = '2025-01-01T00:00:00Z'",
    "what was brought": "UPDATE union_log SET brought = zeroblob(length(brought))",
    "who imported": "UPDATE import_log SET author = 'Mallory'",
    "how much": "UPDATE import_log SET entries = entries + 1",
    "who wrote what was erased": "UPDATE entry SET body = CAST(replace(body, 'Anna', 'Mary') AS"
    " BLOB) WHERE gone = 1",
    "the file's own id": "UPDATE meta SET value = '00000000000000000000000000000000'"
    " WHERE key = 'file'",
    "what was erased": "INSERT INTO erased VALUES (zeroblob(32))",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a file in which a copy was brought in, a list imported, a note erased."""
    path = written(tmp_path)
    other = desk_at(copied(path, "theirs.mdesk"), "Bob")
    _import(other, "a list")
    other.close()
    desk = desk_at(path, "Anna")
    desk.sharing.bring_in(other.path)
    _import(desk, "another list")
    desk.erase([desk.all(Note)[0].id], "asked for")
    desk.close()
    return path


def _import(desk: Desk, source: str) -> None:
    record = RecordId(("a" if source == "a list" else "b") * 32)
    desk.import_said(source, [SaidRecord(kind="Session", record=record, values={"title": source})])


def findings(path: Path) -> tuple[str, ...]:
    desk = desk_at(path, "Anna")
    try:
        return desk.check().findings
    finally:
        desk.close()


def test_all_that_the_program_does_keeps_it(path: Path, tmp_path: Path) -> None:
    assert findings(path) == ()
    desk = desk_at(path, "Anna")
    whole, part = tmp_path / "whole.mdesk", tmp_path / "part.mdesk"
    desk.sharing.send(whole)
    desk.sharing.send(part, session=desk.all(Session)[0].id)
    desk.sharing.undo_union(1)
    desk.close()
    assert (findings(path), findings(whole), findings(part)) == ((), (), ())


@pytest.mark.parametrize("statement", CHANGES.values(), ids=CHANGES)
def test_the_check_sees_what_nobody_wrote(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute(statement).rowcount
        raw.commit()
    file = MeetingFile(path)
    found = check_file(file).findings
    file.close()
    assert any("beside the entries" in finding for finding in found)


def test_a_file_of_before_the_checksum_is_as_good(tmp_path: Path) -> None:
    old = Path(shutil.copyfile(REFERENCE, tmp_path / "old.mdesk"))
    with closing(sqlite3.connect(old)) as raw:
        assert not raw.execute("SELECT 1 FROM meta WHERE key = 'margins'").fetchone()
    assert findings(old) == ()
