"""Typing in place goes on for who was in another program meanwhile."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from meetingdesk.domain.meeting import Note
from meetingdesk.ui.pages.log.entry_editor import EntryText
from tests.ui.log.conftest import World
from tests.ui.log.test_running_order import Hand, Page


def test_who_comes_back_from_another_program_types_on_in_place(world: World, qtbot: QtBot) -> None:
    page = Page(world)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    hand = Hand(page, world)
    hand.logs("text")
    hand.goes_to("text")
    hand.press(Qt.Key.Key_Return)
    hand.types(" more")
    other = QWindow()
    other.show()
    other.requestActivate()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is None)
    page.activateWindow()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), EntryText))
    other.close()
    hand.types(" yet")
    hand.press(Qt.Key.Key_Return)
    assert [note.text for note in world.reopened().all(Note)] == ["text more yet"]
