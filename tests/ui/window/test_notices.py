"""What was only told goes by itself; what asks for something or tells trouble stays."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

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
