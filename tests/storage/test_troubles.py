"""Files that will not do: each gets a sentence, and stays as it was."""

import os
import shutil
import sqlite3
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from meetingdesk.desk import Desk, new_desk, open_desk
from meetingdesk.domain.edits import add, revise
from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.domain.meeting import Session
from meetingdesk.settings import Places
from meetingdesk.storage import opening
from meetingdesk.storage.header import FORMAT
from meetingdesk.storage.refusing import trouble


@pytest.fixture
def where(tmp_path: Path) -> Places:
    return Places(
        config=tmp_path / "config",
        cache=tmp_path / "cache",
        recovery=tmp_path / "recovery",
        log=tmp_path / "log",
    )


@pytest.fixture
def path(tmp_path: Path, where: Places) -> Path:
    made = tmp_path / "biên bản 議事録.mdesk"
    desk = new_desk(made, author="Anna", places=where)
    desk.perform(add("Add session", Session(title="Phiên họp 日本")))
    desk.close()
    return made


def digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def refused(path: Path, where: Places) -> str:
    before = digest(path)
    with pytest.raises(FileTrouble) as trouble:
        open_desk(path, author="Anna", places=where)
    assert digest(path) == before
    assert list(path.parent.glob("*journal*")) == []
    return str(trouble.value)


def test_a_file_of_a_newer_program_is_refused_with_both_versions(path: Path, where: Places) -> None:
    raw = sqlite3.connect(path)
    raw.execute(f"PRAGMA user_version={FORMAT + 7}")
    raw.close()
    said = refused(path, where)
    assert f"format {FORMAT + 7}" in said
    assert f"up to {FORMAT}" in said


def test_a_file_of_another_program_is_refused(tmp_path: Path, where: Places) -> None:
    other = tmp_path / "other.mdesk"
    raw = sqlite3.connect(other)
    raw.execute("CREATE TABLE t (x)")
    raw.close()
    assert "another program" in refused(other, where)


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\3\4" + b"x" * 200, b"\0" * 5000])
def test_what_is_no_database_is_refused(tmp_path: Path, where: Places, content: bytes) -> None:
    other = tmp_path / "letter.mdesk"
    other.write_bytes(content)
    assert "not a Meeting Desk file" in refused(other, where)


def test_a_file_with_tables_of_others_is_refused(path: Path, where: Places) -> None:
    raw = sqlite3.connect(path)
    raw.execute("CREATE TRIGGER t AFTER INSERT ON entry BEGIN DELETE FROM entry; END")
    raw.close()
    assert "changed by another program" in refused(path, where)


@pytest.mark.parametrize("lost", [1500, 4096, 9000])
def test_a_cut_file_is_refused(path: Path, where: Places, lost: int) -> None:
    os.truncate(path, path.stat().st_size - lost)
    said = refused(path, where)
    assert "damaged" in said
    assert "backup" in said


def test_a_file_with_a_spoilt_page_is_refused(path: Path, where: Places) -> None:
    with path.open("r+b") as stream:
        stream.seek(3 * opening.PAGE)
        stream.write(b"\xff" * opening.PAGE)
    assert "damaged" in refused(path, where)


def test_a_file_that_is_not_there_is_named_with_its_folder(tmp_path: Path, where: Places) -> None:
    with pytest.raises(FileTrouble, match="not in") as trouble:
        open_desk(tmp_path / "gone.mdesk", author="Anna", places=where)
    assert str(tmp_path) in str(trouble.value)
    assert not (tmp_path / "gone.mdesk").exists()


def test_a_file_that_exists_is_not_made_anew(path: Path, where: Places) -> None:
    before = digest(path)
    with pytest.raises(FileTrouble, match="exists already"):
        new_desk(path, author="Anna", places=where)
    assert digest(path) == before


def test_a_locked_file_says_so_and_the_edit_is_not_half_made(path: Path, where: Places) -> None:
    desk = open_desk(path, author="Anna", places=where)
    session = desk.all(Session)[0]
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(FileTrouble, match="another program is using it"):
        desk.perform(revise("Edit", session, title="new"))
    other.execute("ROLLBACK")
    other.close()
    assert desk.all(Session) == [session]
    desk.close()


def test_a_file_replaced_while_open_takes_no_edit(path: Path, where: Places) -> None:
    desk = open_desk(path, author="Anna", places=where)
    session = desk.all(Session)[0]
    copy = path.with_name("copy")
    shutil.copyfile(path, copy)
    copy.replace(path)
    before = digest(path)
    with pytest.raises(FileTrouble, match="replaced by another file"):
        desk.perform(revise("Edit", session, title="new"))
    assert digest(path) == before
    desk.close()


def test_a_vanished_file_takes_no_edit(path: Path, where: Places) -> None:
    desk = open_desk(path, author="Anna", places=where)
    session = desk.all(Session)[0]
    path.rename(path.with_name("moved.mdesk"))
    with pytest.raises(FileTrouble, match="moved or renamed"):
        desk.perform(revise("Edit", session, title="new"))
    assert not path.exists()
    desk.close()


_FILL = """
import resource, sys
from pathlib import Path
from meetingdesk.desk import open_desk
from meetingdesk.domain.edits import revise
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.meeting import Session
from meetingdesk.settings import places
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
path = Path(sys.argv[1])
desk = open_desk(path, author="Anna", places=places())
session = desk.all(Session)[0]
size = path.stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size + int(sys.argv[2]), size + 10_000_000))
try:
    desk.perform(revise("Edit", session, title="x" * 200_000))
except FileTrouble as trouble:
    print(trouble)
    sys.exit(7)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits on the size of files are POSIX's")
@pytest.mark.parametrize("room", [0, 4096, 40_960, 200_000])
def test_a_full_disk_leaves_the_file_as_it_was(path: Path, tmp_path: Path, room: int) -> None:
    env = {**os.environ, "MEETINGDESK_HOME": str(tmp_path / "home")}
    warmed = [sys.executable, "-c", _FILL.replace("200_000)", "1)"), str(path), "9000000"]
    assert subprocess.run(warmed, env=env, check=False).returncode == 0
    before = digest(path)
    done = subprocess.run(
        [sys.executable, "-c", _FILL, str(path), str(room)],
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 7, done.stderr
    assert "disk" in done.stdout
    assert digest(path) == before
    assert [p.name for p in path.parent.glob("*.mdesk*")] == [path.name]


def test_bad_values_are_refused_at_the_door(path: Path, where: Places) -> None:
    desk = open_desk(path, author="Anna", places=where)
    session = desk.all(Session)[0]
    count = desk.digest()[0]
    for bad in ("a\0b", "\ud800", "x" * 1_000_001):
        with pytest.raises(RuleBroken):
            desk.perform(revise("Edit", session, title=bad))
    assert desk.digest()[0] == count
    desk.close()


def test_a_file_that_may_only_be_read_opens_and_takes_no_edit(path: Path, where: Places) -> None:
    path.chmod(0o444)
    before = path.read_bytes()
    desk: Desk = open_desk(path, author="Anna", places=where)
    assert desk.read_only
    with pytest.raises(FileTrouble, match="only be read"):
        desk.perform(revise("Edit", desk.all(Session)[0], title="new"))
    desk.close()
    assert path.read_bytes() == before


def test_a_file_cut_off_amid_a_commit_is_mended_from_its_journal(path: Path, where: Places) -> None:
    """The power failed when the new length was written, and not yet the new pages."""
    before = path.read_bytes()
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute("PRAGMA synchronous=OFF")
    raw.execute("PRAGMA cache_size=1")
    raw.execute("BEGIN")
    raw.execute("CREATE TABLE t AS SELECT zeroblob(90000) AS x")
    journal = path.with_name(f"{path.name}-journal").read_bytes()
    raw.execute("COMMIT")
    raw.close()
    os.truncate(path, len(before))
    path.with_name(f"{path.name}-journal").write_bytes(journal)
    desk = open_desk(path, author="Anna", places=where)
    assert [s.title for s in desk.all(Session)] == ["Phiên họp 日本"]
    assert path.read_bytes() == before
    assert desk.check().findings == ()
    desk.close()


def test_a_spoilt_remainder_of_an_erased_entry_is_found_by_the_check(
    path: Path, where: Places
) -> None:
    desk = open_desk(path, author="Anna", places=where)
    desk.erase([desk.all(Session)[0].id], "asked for")
    desk.close()
    raw = sqlite3.connect(path)
    raw.execute("UPDATE entry SET body = substr(body, 2) WHERE gone = 1")
    raw.commit()
    raw.close()
    desk = open_desk(path, author="Anna", places=where, as_it_is=True)
    assert any("cannot be read" in finding for finding in desk.check().findings)
    desk.close()


def test_a_file_whose_definitions_are_no_texts_is_refused(path: Path, where: Places) -> None:
    data = path.read_bytes()
    spoilt = data.replace(b"CREATE TABLE meta", b"CREATE TABLE \xffeta")
    assert spoilt != data
    path.write_bytes(spoilt)
    assert "damaged" in refused(path, where)


def test_a_fault_of_ours_is_not_told_as_damage_of_the_file(path: Path) -> None:
    raw = sqlite3.connect(path)
    with pytest.raises(sqlite3.OperationalError, match="no such"), trouble(path, "read"):
        raw.execute("SELECT unheard FROM entry")
    raw.close()
