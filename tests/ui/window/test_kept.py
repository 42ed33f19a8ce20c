"""What was being typed when the program stopped, and what was only left there."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.desk import Draft, open_desk
from meetingdesk.domain import edits
from meetingdesk.domain.meeting import Note, Session
from meetingdesk.ui.main_window import MainWindow
from tests.ui.window.conftest import Opening


@pytest.fixture
def cut_off(path: Path) -> Session:
    """Return the session in whose log line somebody typed when the program stopped."""
    desk = open_desk(path, author="An", places=settings.places())
    session = desk.all(Session)[-1]
    desk.keep_draft(Draft(record=session.id, kind="Session", field="log line", text="Half a li"))
    desk.close()
    return session


def offered(window: MainWindow) -> list[str]:
    return [n.text for n in window.notices.notices if "before the program stopped" in n.text]


def test_the_session_in_which_typing_was_cut_off_is_opened(
    opening: Opening, path: Path, cut_off: Session
) -> None:
    window = opening(path)
    assert window.space
    assert window.space.session == cut_off.id
    assert window.space.session_page
    assert window.space.session_page.log_line.text.text == "Half a li"
    assert window.space.session_page.log_line.text.hasFocus()
    assert len(offered(window)) == 1


def test_what_is_dropped_is_gone_from_the_page_too(
    opening: Opening, path: Path, cut_off: Session
) -> None:
    window = opening(path)
    buttons = {b.text(): b for b in window.notices.notices[0].findChildren(QPushButton)}
    QTest.mouseClick(buttons["Drop"], Qt.MouseButton.LeftButton)
    assert window.space
    assert window.space.session_page
    assert window.space.session == cut_off.id
    assert window.space.session_page.log_line.text.text == ""
    assert window.bench
    assert window.bench.desk.drafts() == []


def test_an_offer_goes_once_its_text_is_logged(
    opening: Opening, path: Path, cut_off: Session, qtbot: QtBot
) -> None:
    window = opening(path)
    assert window.bench
    assert window.space
    window.bench.perform(edits.revise("Change title", cut_off, title="Another"))
    assert window.space.session_page
    qtbot.wait(1)
    assert len(offered(window)) == 1
    QTest.keyClick(window.space.session_page.log_line.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: offered(window) == [])
    assert [note.text for note in window.bench.desk.all(Note)] == ["Half a li"]


def test_what_was_left_in_order_is_not_offered_but_waits_in_its_field(
    opening: Opening, path: Path, qtbot: QtBot
) -> None:
    first = opening(path)
    assert first.space
    assert first.bench
    session = first.bench.desk.all(Session)[0].id
    first.space.show_session(session)
    page = first.space.session_page
    assert page
    page.masthead.unfold()
    day = page.findChild(QLineEdit, "held_on")
    assert day
    day.setFocus()
    day.selectAll()
    QTest.keyClicks(day, "31/2/2026")
    QTest.keyClick(first.windowHandle(), Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not first.isVisible()
    second = opening(path)
    assert offered(second) == []
    assert second.bench
    assert [draft.text for draft in second.bench.desk.drafts()] == ["31/2/2026"]
    second.close()
    assert offered(opening(path)) == []


def test_what_was_offered_and_not_looked_at_is_offered_again(
    opening: Opening, path: Path, cut_off: Session
) -> None:
    opening(path).close()
    assert len(offered(opening(path))) == 1


def test_another_copy_of_the_file_is_not_offered_what_was_typed_in_the_first(
    opening: Opening, path: Path, tmp_path: Path
) -> None:
    opening(path).close()
    desk = open_desk(path, author="An", places=settings.places())
    session = desk.all(Session)[0]
    desk.keep_draft(Draft(record=session.id, kind="Session", field="title", text="Half a ti"))
    desk.close()
    copy = tmp_path / "copy.mdesk"
    shutil.copy(path, copy)
    other = opening(copy)
    assert offered(other) == []
    other.close()
    assert len(offered(opening(path))) == 1
