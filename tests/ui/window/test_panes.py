"""F6 on the page of a session: from the log line to the rows, and round."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from meetingdesk.domain.meeting import Note, Session
from meetingdesk.ui.focus import holds
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.pages.session.page import SessionPage

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


def press(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(window.windowHandle(), key, held)


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> SessionPage:
    """Open a session and log three notes in it."""
    assert window.space
    window.space.show_session(window.space.bench.desk.all(Session)[0].id)
    page = window.space.session_page
    assert page
    qtbot.waitUntil(page.log_line.text.hasFocus)
    for said in ("one", "two", "three"):
        QTest.keyClicks(page.log_line.text, said)
        press(window, Qt.Key.Key_Return)
    return page


def test_f6_goes_from_the_log_line_to_the_rows_and_round(
    window: MainWindow, page: SessionPage
) -> None:
    def chosen() -> list[str]:
        return [entry.text for entry in page.record.chosen() if isinstance(entry, Note)]

    press(window, Qt.Key.Key_F6)
    assert page.record.view.hasFocus()
    assert chosen() == ["three"]
    press(window, Qt.Key.Key_Up)
    press(window, Qt.Key.Key_Up, SHIFT)
    assert chosen() == ["one", "two"]
    press(window, Qt.Key.Key_Space)
    assert chosen() == ["two"]
    press(window, Qt.Key.Key_Escape)
    assert page.log_line.text.hasFocus()
    press(window, Qt.Key.Key_F6)
    assert chosen() == ["two"]
    press(window, Qt.Key.Key_Return, CTRL)
    assert page.record.paragraph.text.hasFocus()
    press(window, Qt.Key.Key_F6, SHIFT)
    assert page.record.view.hasFocus()
    press(window, Qt.Key.Key_F6, SHIFT)
    assert page.log_line.text.hasFocus()
    press(window, Qt.Key.Key_F6, SHIFT)
    assert holds(page.area, QApplication.focusWidget()) or window.sidebar.places.hasFocus()
    for _ in range(6):
        press(window, Qt.Key.Key_F6)
        if page.log_line.text.hasFocus():
            break
    assert page.log_line.text.hasFocus()
    assert window.space
    assert window.space.session == page.session


def test_notes_apart_are_chosen_with_ctrl_and_space(window: MainWindow, page: SessionPage) -> None:
    press(window, Qt.Key.Key_F6)
    press(window, Qt.Key.Key_Up, CTRL)
    press(window, Qt.Key.Key_Up, CTRL)
    press(window, Qt.Key.Key_Space)
    texts = [entry.text for entry in page.record.chosen() if isinstance(entry, Note)]
    assert texts == ["one", "three"]
    press(window, Qt.Key.Key_Return, CTRL)
    assert page.record.paragraph.text.toPlainText().endswith("one; three")


def test_alt_down_in_a_drop_down_opens_its_own_list(window: MainWindow, page: SessionPage) -> None:
    press(window, Qt.Key.Key_F6)
    press(window, Qt.Key.Key_Return, CTRL)
    kind = page.record.paragraph.kind
    assert isinstance(kind, QComboBox)
    kind.setFocus()
    press(window, Qt.Key.Key_Down, ALT)
    assert kind.view().isVisible()
    assert not page.log_line.speakers.isVisible()
    kind.hidePopup()
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_Down, ALT)
    assert page.log_line.speakers.isVisible()
