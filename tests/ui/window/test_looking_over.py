"""A file that is open is looked over for damage, and its user told what to do."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from meetingdesk.domain.edits import add
from meetingdesk.domain.meeting import Session
from meetingdesk.ui.looking_over import LookingOver
from meetingdesk.ui.main_window import MainWindow
from tests.storage.sharing import spoil
from tests.ui.window.conftest import WAIT


@pytest.fixture
def looking(window: MainWindow) -> Iterator[LookingOver]:
    """Return what serves the window; it waits for nothing once a file was opened."""
    parent = QObject()
    made = LookingOver(parent, window)
    made._timer.setInterval(0)
    yield made
    made.close()


def rot(path: Path, data: bytes) -> None:
    """Exchange a file's bytes as a disk does it: without a trace of when."""
    found = path.stat()
    path.write_bytes(data)
    os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns))


def opened(window: MainWindow, looking: LookingOver, path: Path, qtbot: QtBot) -> list[str]:
    """Open a file, have it looked over, and return what is said."""
    looks: list[object] = []
    looking._timer.timeout.connect(lambda: looks.append(path))
    window.enter("open", path)
    qtbot.waitUntil(lambda: bool(looks) and not looking._lane._waiting, timeout=WAIT)
    return [notice.text for notice in window.notices.notices]


def test_an_entry_whose_bytes_were_damaged_is_told_with_what_to_do(
    window: MainWindow, looking: LookingOver, path: Path, qtbot: QtBot
) -> None:
    assert window.bench
    window.bench.desk.perform(add("Add", Session(title="Phiên họp XYZZY")))
    window.leave()
    bad = path.read_bytes().replace(b'XYZZY"', b'XYZZX"', 1)
    rot(path, bad)
    (said,) = opened(window, looking, path, qtbot)
    assert said.startswith("cooperation.mdesk is damaged: Entry ")
    assert "its hash differs" in said
    assert "File → Backups…" in said
    assert "meetingdesk salvage" in said
    assert path.read_bytes() == bad
    (notice,) = window.notices.notices
    notice.findChildren(QPushButton)[0].click()
    dialog = window.findChild(QDialog, "backups")
    assert dialog
    dialog.close()


def test_entries_that_were_lost_are_told(
    window: MainWindow, looking: LookingOver, path: Path, qtbot: QtBot
) -> None:
    assert window.bench
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("DELETE FROM entry WHERE n = 7")
    looking.look()
    qtbot.waitUntil(lambda: bool(window.notices.notices), timeout=WAIT)
    assert "entries; " in window.notices.notices[0].text


def test_of_a_sound_file_and_of_one_that_was_left_nothing_is_said(
    window: MainWindow, looking: LookingOver, path: Path, qtbot: QtBot
) -> None:
    window.leave()
    assert opened(window, looking, path, qtbot) == []
    spoil(path, "DELETE FROM entry WHERE n = 7")
    looking.look()
    window.leave()
    qtbot.waitUntil(lambda: not looking._lane._waiting, timeout=WAIT)
    assert window.notices.notices == []
