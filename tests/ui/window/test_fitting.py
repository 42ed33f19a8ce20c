"""Dialogs fit the screen of the window over which they stand."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from meetingdesk.ui.fitting import fit
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.memory import BORDERS
from tests.ui.window.conftest import WAIT


@pytest.mark.parametrize("command", ["backups", "shortcuts", "entered_twice", "brought"])
def test_a_dialog_is_no_larger_than_the_screen(
    window: MainWindow, qtbot: QtBot, command: str
) -> None:
    window.commands[command].trigger()
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(QDialog)), timeout=WAIT)
    (dialog,) = [d for d in window.findChildren(QDialog) if d.isVisible()]
    room = window.screen().availableGeometry().size()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    dialog.reject()


def test_a_dialog_has_the_size_it_asks_for_where_there_is_room(qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    room = over.screen().availableGeometry().size() - BORDERS
    dialog = QDialog(over)
    fit(dialog, 200, 100)
    assert dialog.size() == QSize(200, 100)
    fit(dialog, 9000, 100)
    assert dialog.size() == QSize(room.width(), 100)
    fit(dialog, 200, 9000)
    assert dialog.size() == QSize(200, room.height())
