"""The pages in the window: opened from the list, left, and taken up again after a crash."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.desk import Draft, new_desk, open_desk
from meetingdesk.domain import edits
from meetingdesk.domain.meeting import Delegate, Session
from meetingdesk.domain.records import Person, Post
from meetingdesk.settings import Settings
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.pages.records import RecordPage
from meetingdesk.ui.pages.records.person import PersonPage

HIEP = Person(family_name="Hà", given_name="Minh Hiệp")
POST = Post(person=HIEP.id, title="Director")
SESSION = Session(title="Working session")


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a file with a person who has a post, went to a session, and left a draft."""
    monkeypatch.setenv("MEETINGDESK_HOME", str(tmp_path / "home"))
    settings.write_settings(Settings(name="An", body="STAMEQ"))
    made = tmp_path / "people.mdesk"
    desk = new_desk(made, author="An", places=settings.places())
    delegate = Delegate(session=SESSION.id, person=HIEP.id, name="Hà Minh Hiệp")
    desk.perform(edits.add("Prepare", HIEP, POST, SESSION, delegate))
    seen = desk.heads(POST.id, "title")
    desk.keep_draft(
        Draft(record=POST.id, kind="Post", field="title", text="Director Gen", seen=seen)
    )
    desk.close()
    return made


@pytest.fixture
def window(qtbot: QtBot, path: Path) -> Iterator[MainWindow]:
    """Return a window on the file."""
    window = MainWindow("An")
    qtbot.addWidget(window)
    window.resize(1300, 800)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.begin(path)
    yield window
    window.close()


def page_of(window: MainWindow) -> RecordPage:
    return next(p for p in window.findChildren(RecordPage) if p.isVisible())


def test_kept_text_of_a_line_comes_back_on_its_page(window: MainWindow, path: Path) -> None:
    buttons = {b.text(): b for b in window.notices.notices[0].findChildren(QPushButton)}
    QTest.mouseClick(buttons["&Put back"], Qt.MouseButton.LeftButton)
    page = page_of(window)
    assert page.title.text() == "Minh Hiệp Hà"
    editor = page.tables[0].lines[POST.id].fields["title"].editor
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "Director Gen"
    editor.setFocus()
    QTest.keyClicks(editor, "eral")
    window.close()
    desk = open_desk(path, author="Test", places=settings.places())
    kept = desk.get(Post, POST.id)
    assert desk.drafts() == []
    desk.close()
    assert kept is not None
    assert kept.title == "Director General"


def test_a_session_attended_opens(window: MainWindow) -> None:
    assert window.space
    window.space.show_record("people", HIEP.id)
    page = page_of(window)
    assert isinstance(page, PersonPage)
    links = page.sessions.findChildren(QToolButton)
    QTest.mouseClick(links[0], Qt.MouseButton.LeftButton)
    assert window.space.session == SESSION.id
