"""A file that is open is looked over for damage, and its user told what to do."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from meetingdesk.domain.edits import add
from meetingdesk.domain.meeting import Session
from meetingdesk.ui.looking_over import LookingOver
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.salvaging import Salvaging
from tests.storage.sharing import spoil
from tests.ui.window.colleagues import button, choose, dialog
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
    assert "get back what is left into a new file" in said
    assert path.read_bytes() == bad
    (notice,) = window.notices.notices
    notice.findChildren(QPushButton)[0].click()
    dialog = window.findChild(QDialog, "backups")
    assert dialog
    dialog.close()


def test_what_is_left_of_a_file_that_still_opens_is_got_back_from_its_notice(
    window: MainWindow, looking: LookingOver, path: Path, qtbot: QtBot
) -> None:
    assert window.bench
    window.bench.desk.perform(add("Add", Session(title="Phiên họp XYZZY")))
    window.leave()
    rot(path, path.read_bytes().replace(b'XYZZY"', b'XYZZX"', 1))
    opened(window, looking, path, qtbot)

    def pressed() -> Salvaging:
        (notice,) = [one for one in window.notices.notices if "damaged" in one.text]
        qtbot.mouseClick(button(notice, "Get back"), Qt.MouseButton.LeftButton)
        return dialog(window, Salvaging, qtbot)

    shown = pressed()
    assert window.bench is None
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert window.bench
    assert window.bench.desk.path == path
    qtbot.waitUntil(lambda: bool(window.notices.notices), timeout=WAIT)
    shown, to = pressed(), path.with_name("left.mdesk")
    spoilt = path.read_bytes()
    QTest.keyClick(shown, Qt.Key.Key_Return)
    where = dialog(window, QFileDialog, qtbot)
    assert Path(where.selectedFiles()[0]).name == "cooperation salvaged.mdesk"
    choose(where, to)
    qtbot.waitUntil(lambda: "Wrote" in shown.sub.text(), timeout=WAIT)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.bench is not None, timeout=WAIT)
    assert window.bench
    assert window.bench.desk.path == to
    assert window.bench.desk.check().findings == ()
    assert path.read_bytes() == spoilt


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
