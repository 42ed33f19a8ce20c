"""The pages in the window: opened from the list, left, and taken up again after a crash."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.desk import Draft, new_desk, open_desk
from meetingdesk.domain import edits
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Delegate, Session
from meetingdesk.domain.records import Person, Post
from meetingdesk.domain.sameness import pairs_of
from meetingdesk.domain.sameness_edits import joining
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.pages.records import RecordPage
from meetingdesk.ui.pages.records.link import Link
from meetingdesk.ui.pages.records.person import PersonPage
from meetingdesk.ui.tables.list_page import ListPage
from tests.ui.window.conftest import Opening

HIEP = Person(family_name="Hà", given_name="Minh Hiệp")
POST = Post(person=HIEP.id, title="Director")
SESSION = Session(title="Working session")


@pytest.fixture
def people(tmp_path: Path, home: Path) -> Path:
    """Return a file with a person who has a post, went to a session, and left a draft."""
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


def page_of(window: MainWindow) -> RecordPage:
    return next(p for p in window.findChildren(RecordPage) if p.isVisible())


def opened(window: MainWindow, qtbot: QtBot) -> tuple[RecordPage, ListPage]:
    """Open the person's page from the list of people."""
    assert window.space
    window.space.show_record("people", HIEP.id)
    qtbot.waitUntil(lambda: page_of(window).title.text() == "Minh Hiệp Hà")
    names = next(each for each in window.findChildren(ListPage) if each.isVisible())
    return page_of(window), names


def test_kept_text_of_a_line_comes_back_on_its_page(opening: Opening, people: Path) -> None:
    window = opening(people)
    buttons = {b.text(): b for b in window.notices.notices[0].findChildren(QPushButton)}
    QTest.mouseClick(buttons["P&ut back"], Qt.MouseButton.LeftButton)
    page = page_of(window)
    assert page.title.text() == "Minh Hiệp Hà"
    editor = page.tables[0].lines[POST.id].fields["title"].editor
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "Director Gen"
    editor.setFocus()
    QTest.keyClicks(editor, "eral")
    window.close()
    desk = open_desk(people, author="Test", places=settings.places())
    kept = desk.get(Post, POST.id)
    assert desk.drafts() == []
    desk.close()
    assert kept is not None
    assert kept.title == "Director General"


def test_a_session_attended_opens(opening: Opening, people: Path) -> None:
    window = opening(people)
    assert window.space
    window.space.show_record("people", HIEP.id)
    page = page_of(window)
    assert isinstance(page, PersonPage)
    links = page.sessions.findChildren(QToolButton)
    QTest.mouseClick(links[0], Qt.MouseButton.LeftButton)
    assert window.space.session == SESSION.id


def test_the_page_stays_when_what_is_typed_moves_its_row(
    opening: Opening, people: Path, qtbot: QtBot
) -> None:
    window = opening(people)
    assert window.bench
    window.bench.perform(edits.add("Add", Person(family_name="Kikuchi", given_name="Yoichi")))
    page, names = opened(window, qtbot)
    field = page.form.fields["given_name"]
    field.setFocus()
    QTest.keyClick(field.editor, Qt.Key.Key_Home)
    QTest.keyClicks(field.editor, "Z ")
    QTest.keyClick(field.editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names.model.row_of(HIEP.id) == 1)
    assert page_of(window) is page
    assert names.selected == HIEP.id
    assert not field.being_typed


def test_who_is_joined_is_shown_by_the_person_who_stands_for_both(
    opening: Opening, people: Path, qtbot: QtBot
) -> None:
    window = opening(people)
    assert window.bench
    again = Person(id=RecordId("0" * 31 + "1"), family_name="Ha", given_name="Minh Hiep")
    between = Person(family_name="Le", given_name="Minh Hiep")
    window.bench.perform(edits.add("Add", again, between))
    _, names = opened(window, qtbot)
    pairs = pairs_of(window.bench.desk, HIEP, again)
    window.bench.perform(joining(window.bench.desk, "Join", pairs, {}))
    qtbot.waitUntil(lambda: names.selected == again.id)
    qtbot.waitUntil(lambda: page_of(window).title.text() == "Minh Hiep Ha")


def test_a_session_reached_from_a_person_leads_back_to_the_people(
    opening: Opening, people: Path, qtbot: QtBot
) -> None:
    window = opening(people)
    assert window.bench
    page, names = opened(window, qtbot)
    link = page.findChild(Link)
    assert link is not None
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    shown = [b for b in window.findChildren(QToolButton) if b.isVisible()]
    (back,) = [b for b in shown if b.text().startswith("‹")]
    assert back.text() == "‹ People"
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert names.isVisible()
    assert window.space
    window.space.show_place("sessions")
    window.space.show_session(SESSION.id)
    assert back.text() == "‹ Sessions"
