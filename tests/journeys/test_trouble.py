"""Journeys through trouble: a crash while typing, and a file from a newer version."""

import os
import sqlite3
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.desk import new_desk, open_desk
from meetingdesk.domain import edits
from meetingdesk.domain.meeting import Note, Session
from tests.journeys.hand import Hand
from tests.journeys.interrupted import KEPT, LAST
from tests.journeys.windows import AUTHOR, open_window, page_of, tell_who

ROOT = Path(__file__).parents[2]


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a file with one session, in a profile of the test's own."""
    monkeypatch.setenv("MEETINGDESK_HOME", str(tmp_path / "home"))
    tell_who()
    made = tmp_path / "office.mdesk"
    desk = new_desk(made, author=AUTHOR, places=settings.places())
    session = Session(title="Working session of STAMEQ and JISC", held_on=date(2022, 3, 18))
    desk.perform(edits.add("Add session", session))
    desk.close()
    return made


def killed_while_typing(where: str, path: Path) -> None:
    """Run the program in a process of its own, and kill it while somebody types."""
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.interrupted", where, str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert program.stdout
    try:
        assert [program.stdout.readline(), program.stdout.readline()] == ["kept\n", "typed\n"]
    finally:
        program.kill()
        program.wait()
        program.stdout.close()


def test_the_line_that_was_being_typed_is_there_after_a_crash(qtbot: QtBot, path: Path) -> None:
    killed_while_typing("line", path)
    window = open_window(qtbot, path)
    hand = Hand()
    line = page_of(window).log_line
    assert line.text.text.startswith(KEPT)
    assert (KEPT + LAST).startswith(line.text.text)
    hand.press(Qt.Key.Key_Escape)
    hand.press(Qt.Key.Key_Return)
    window.close()
    desk = open_desk(path, author="Bình", places=settings.places())
    (note,) = desk.all(Note)
    assert note.text.startswith(KEPT)
    assert desk.drafts() == []
    desk.close()


def test_the_title_that_was_being_typed_is_there_after_a_crash(qtbot: QtBot, path: Path) -> None:
    killed_while_typing("title", path)
    window = open_window(qtbot, path)
    assert window.bench is not None
    assert window.space is not None
    sessions = window.bench.desk.all(Session)
    (fresh,) = [s for s in sessions if "STAMEQ and JISC" not in s.title]
    assert fresh.title == "Working session"
    window.space.show_session(fresh.id)
    page = page_of(window)
    page.begin()
    title = page.findChild(QLineEdit, "title")
    assert title is not None
    assert title.text().startswith(KEPT)
    title.setFocus()
    Hand().press(Qt.Key.Key_Tab)
    window.close()
    desk = open_desk(path, author="Bình", places=settings.places())
    now = desk.get(Session, fresh.id)
    assert now is not None
    assert now.title.startswith(KEPT)
    desk.close()


def test_a_file_of_a_newer_version_is_refused_in_words_and_stays_as_it_was(
    qtbot: QtBot, path: Path
) -> None:
    with sqlite3.connect(path) as raw:
        known = raw.execute("PRAGMA user_version").fetchone()[0]
        raw.execute("PRAGMA user_version=977")
    raw.close()
    before = path.read_bytes()
    window = open_window(qtbot, path)
    (notice,) = window.notices.notices
    assert "977" in notice.text
    assert str(known) in notice.text
    assert window.bench is None
    assert window.start.isVisible()
    window.close()
    assert path.read_bytes() == before
    assert sorted(p.name for p in path.parent.glob("office*")) == ["office.mdesk"]
