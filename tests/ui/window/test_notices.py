"""What was only told goes by itself; what asks for something or tells trouble stays."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.domain.meeting import Session
from meetingdesk.ui import notices
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.notices import NoticeBoard
from tests.ui.window.conftest import WAIT


@pytest.fixture
def board(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[NoticeBoard]:
    monkeypatch.setattr(notices, "PASSES_MS", 80)
    around = QWidget()
    lines = QVBoxLayout(around)
    board = NoticeBoard()
    lines.addWidget(board)
    lines.addWidget(QLineEdit())
    qtbot.addWidget(around)
    around.show()
    around.activateWindow()
    qtbot.waitUntil(around.isActiveWindow, timeout=WAIT)
    yield board
    around.close()


def said(board: NoticeBoard) -> list[str]:
    return [notice.text for notice in board.notices]


def test_one_success_stands_and_goes_by_itself_while_trouble_stays(
    qtbot: QtBot, board: NoticeBoard
) -> None:
    board.say("The disk is full.")
    board.tell("1 page is with the printer.")
    board.tell("2 pages are with the printer.")
    assert said(board) == ["The disk is full.", "2 pages are with the printer."]
    qtbot.waitUntil(lambda: said(board) == ["The disk is full."], timeout=WAIT)
    assert board.isVisible()


def test_a_success_stays_while_its_button_has_the_keys(qtbot: QtBot, board: NoticeBoard) -> None:
    pressed: list[bool] = []
    notice = board.tell("Wrote it.", ("Show", lambda: pressed.append(True)))
    button = notice.findChild(QPushButton)
    assert button is not None
    button.setFocus()
    over = notice.findChild(QTimer)
    assert over is not None
    with qtbot.waitSignal(over.timeout, timeout=WAIT):
        pass
    assert said(board) == ["Wrote it."]
    elsewhere = board.window().findChild(QLineEdit)
    assert elsewhere is not None
    elsewhere.setFocus()
    qtbot.waitUntil(lambda: said(board) == [], timeout=WAIT)
    assert not pressed


def test_a_success_goes_with_the_next_page_once_it_was_seen(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notices, "_SEEN_MS", 0)
    window.notices.say("The disk is full.")
    told = window.notices.tell("Wrote it.")
    qtbot.waitUntil(lambda: told.was_seen, timeout=WAIT)
    window.show_place("actions")
    assert said(window.notices) == ["The disk is full."]


def test_a_success_outlives_the_page_that_its_own_step_shows(window: MainWindow) -> None:
    window.notices.tell("Wrote it.")
    window.show_place("actions")
    assert said(window.notices) == ["Wrote it."]


@pytest.fixture
def without_session(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Return a window in which a session has just been removed."""
    assert window.bench
    qtbot.waitUntil(window.commands["new_session"].isEnabled, timeout=WAIT)
    window.doing.open_session(window.bench.desk.all(Session)[0].id)
    window.commands["remove_session"].trigger()
    return window


def test_what_was_removed_is_told_in_passing_and_comes_back_by_the_menu(
    without_session: MainWindow,
) -> None:
    (notice,) = without_session.notices.notices
    assert notice.passes
    assert "is out of the lists" in notice.text
    notice.put_away()
    bench = without_session.bench
    assert bench
    assert len(bench.desk.all(Session)) == 2
    actions = without_session.findChildren(QAction)
    (undo,) = [a for a in actions if a.text().endswith("ndo Remove session")]
    undo.trigger()
    assert len(bench.desk.all(Session)) == 3


def test_a_button_that_undoes_goes_with_the_next_step(without_session: MainWindow) -> None:
    bench = without_session.bench
    assert bench
    (gone,) = said(without_session.notices)
    without_session.doing.new_session()
    assert gone not in said(without_session.notices)
    assert len(bench.desk.all(Session)) == 3


def test_the_button_of_the_notice_undoes(without_session: MainWindow) -> None:
    (notice,) = without_session.notices.notices
    undo = notice.findChild(QPushButton)
    assert undo
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert said(without_session.notices) == []
    assert without_session.bench
    assert len(without_session.bench.desk.all(Session)) == 3


def test_what_an_import_brought_is_told_in_passing_and_what_hinders_it_stays(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.doing.files.import_source(settings.resource("samples/stameq-jisc-2022.json"))
    qtbot.waitUntil(lambda: bool(window.notices.notices), timeout=WAIT)
    (came,) = window.notices.notices
    assert came.passes
    assert " new, 0 changed" in came.text
    (tmp_path / "torn.json").write_text("{")
    window.doing.files.import_source(tmp_path / "torn.json")
    qtbot.waitUntil(lambda: len(window.notices.notices) == 2, timeout=WAIT)
    assert not window.notices.notices[-1].passes
