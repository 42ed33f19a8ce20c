"""What cannot be opened or made: said in one plain line, with what to do."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from meetingdesk.desk import new_desk, open_desk
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.meeting import Session
from meetingdesk.settings import Places
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.refusing import trouble


@pytest.fixture
def where(tmp_path: Path) -> Places:
    home = tmp_path / "home"
    return Places(config=home, cache=home / "cache", recovery=home / "recovery", log=home)


@pytest.fixture
def path(tmp_path: Path, where: Places) -> Path:
    made = tmp_path / "biên bản 議事録.mdesk"
    new_desk(made, author="Anna", places=where).close()
    return made


@pytest.mark.parametrize("offset", [0, 20, 60, 200])
def test_a_damaged_schema_is_refused_in_words(path: Path, where: Places, offset: int) -> None:
    data = bytearray(path.read_bytes())
    at = data.index(b"CREATE TABLE entry")
    data[at + offset : at + offset + 6] = b"\xff\xfe\xc3(\n\n"
    path.write_bytes(data)
    with pytest.raises(FileTrouble) as told:
        open_desk(path, author="Anna", places=where)
    said = str(told.value)
    assert path.read_bytes() == bytes(data)
    assert "\n" not in said
    assert "backup" in said


def test_a_folder_is_refused_with_advice(tmp_path: Path, where: Places) -> None:
    folder = tmp_path / "folder.mdesk"
    folder.mkdir()
    with pytest.raises(FileTrouble, match="is a folder. Name a file"):
        open_desk(folder, author="Anna", places=where)


if sys.platform != "win32":

    @pytest.mark.parametrize("words", [["check", "pipe.mdesk"], ["salvage", "pipe.mdesk", "out"]])
    def test_a_pipe_is_refused_at_once(tmp_path: Path, words: list[str]) -> None:
        pipe = tmp_path / "pipe.mdesk"
        os.mkfifo(pipe)
        home = {**os.environ, "MEETINGDESK_HOME": str(tmp_path / "home")}
        done = subprocess.run(
            [sys.executable, "-m", "meetingdesk", *words],
            cwd=tmp_path,
            env=home,
            capture_output=True,
            text=True,
            check=False,
            timeout=30,
        )
        assert done.returncode == 1
        assert "is not an ordinary file" in done.stderr


def test_a_file_made_in_no_folder_is_not_called_moved(tmp_path: Path, where: Places) -> None:
    with pytest.raises(FileTrouble) as trouble:
        new_desk(tmp_path / "gone" / "a.mdesk", author="Anna", places=where)
    assert f"there is no folder {tmp_path / 'gone'}" in str(trouble.value)
    assert "moved" not in str(trouble.value)


@pytest.mark.parametrize(
    ("doing", "error", "says"),
    [
        ("opened", PermissionError(13, "Permission denied"), "you may not read it"),
        ("saved", PermissionError(13, "Permission denied"), "you may not write there"),
        ("read", UnicodeEncodeError("utf-8", "x", 0, 1, "y"), "it is damaged"),
        ("opened", sqlite3.DatabaseError("vtable *** in\nTree 7"), "it is damaged"),
    ],
)
def test_what_the_system_says_is_put_into_one_plain_line(
    tmp_path: Path, doing: str, error: Exception, says: str
) -> None:
    with pytest.raises(FileTrouble) as told, trouble(tmp_path / "a.mdesk", doing):
        raise error
    assert str(told.value).startswith(f"a.mdesk cannot be {doing}: {says}")
    assert "\n" not in str(told.value)
    assert "***" not in str(told.value)


def test_a_closed_file_is_asked_for_nothing(path: Path) -> None:
    """It used to be opened again without a word, and then nobody closed it."""
    file = MeetingFile(path)
    file.close()
    file.close()
    for ask in (file.digest, lambda: file.all(Session), file.with_two_versions):
        with pytest.raises(RuntimeError, match="was closed"):
            ask()
