"""The page of two versions: what it shows, and what its keys do to the file."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from meetingdesk.domain import edits
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.fields import Place
from meetingdesk.domain.meeting import AgendaItem, Note, Session, Statement
from meetingdesk.domain.places import keys_after
from meetingdesk.domain.records import Organization, Person, Post, Record
from meetingdesk.domain.terms import DueKind, Mode, Status
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.versions.page import VersionsPage
from tests.ui.versions.conftest import Brought, reopened, value
from tests.ui.versions.unions import BASE

CTRL = Qt.KeyboardModifier.ControlModifier
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
SESSION = Session(title="Working session", status=Status.DRAFT)
ITEMS = [
    AgendaItem(place=Place(SESSION.id, key), title=title)
    for key, title in zip(keys_after(None, 2), ("Opening", "Cooperation"), strict=True)
]
NOTE = Note(session=SESSION.id, place=Place(ITEMS[0].id, keys_after(None, 1)[0]), text=BASE)
SAID = Statement(session=SESSION.id, place=Place(ITEMS[0].id, keys_after(None, 1)[0]), text=BASE)
PROMISED = AgreedAction(
    session=SESSION.id, place=Place(ITEMS[0].id, keys_after(None, 1)[0]), text="Send the list"
)
RECORDS = [SESSION, *ITEMS, NOTE, SAID, PROMISED]


def change(record: Record, **values: Any) -> Edit:
    return edits.revise("Change", record, **values)


def press(window: MainWindow, *keys: Qt.Key, held: Any = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(window.windowHandle(), key, held)


def opened_page(window: MainWindow, path: Any) -> VersionsPage:
    window.enter("open", path)
    press(window, Qt.Key.Key_6, held=CTRL)
    assert window.space
    page = window.space.versions_page
    assert page is not None
    return page


def texts(page: VersionsPage) -> list[str]:
    return [card.text.toPlainText() for card in page.side.cards]


def compose(text: str) -> None:
    """Enter a text as an input method does."""
    focus = QApplication.focusWidget()
    assert focus is not None
    commit = QInputMethodEvent("", [])
    commit.setCommitString(text)
    QApplication.sendEvent(focus, commit)


def test_both_values_stand_side_by_side_with_who_when_and_from_what(
    window: MainWindow, brought: Brought
) -> None:
    mine, theirs = (BASE.replace("lists", word) for word in ("drafts", "drafts and lists"))
    page = opened_page(
        window, brought(RECORDS, [change(SAID, text=mine)], [change(SAID, text=theirs)])
    )
    assert texts(page) == [mine, theirs]
    assert "An (you)" in page.side.cards[0].who.text()
    assert "Bảo" in page.side.cards[1].who.text()
    assert [card.text.marked for card in page.side.cards] == [[], ["and lists "]]
    assert BASE in page.side.heading.came_from.text()
    assert "Anna" in page.side.heading.came_from.text()
    assert page.side.heading.where.text() == "Session: Working session"
    assert "Bảo" in page.side.cards[1].take.accessibleName()
    assert theirs in page.side.cards[1].take.accessibleName()
    row = page.points.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Text" in row
    assert "Working session" in row


def test_how_much_waits_is_said_where_one_looks_and_the_page_is_empty_at_last(
    window: MainWindow, brought: Brought, qtbot: QtBot
) -> None:
    path = brought(RECORDS, [change(SAID, text="mine")], [change(SAID, text="theirs")])
    window.enter("open", path)
    assert window.space
    qtbot.waitUntil(window.tally.isVisible)
    assert window.tally.text() == "Two versions: 1"
    assert window.commands["two_versions"].text() == "&Two versions (1)"
    qtbot.mouseClick(window.tally, Qt.MouseButton.LeftButton)
    page = window.space.versions_page
    assert page is not None
    press(window, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: not window.tally.isVisible())
    assert window.commands["two_versions"].text() == "&Two versions"
    empty = [label for label in page.findChildren(type(page.count)) if "No two" in label.text()]
    assert empty[0].isVisible()
    press(window, ESC)
    assert window.space.listed


def test_escape_leads_back_to_the_session_that_was_open(
    window: MainWindow, brought: Brought
) -> None:
    window.enter("open", brought(RECORDS, [change(SAID, text="a")], [change(SAID, text="b")]))
    assert window.space
    window.space.show_session(SESSION.id)
    press(window, Qt.Key.Key_6, held=CTRL)
    assert window.space.session is None
    press(window, ESC)
    assert window.space.session == SESSION.id


def test_a_choice_is_one_step_and_undo_brings_both_back(
    window: MainWindow, brought: Brought
) -> None:
    path = brought(RECORDS, [change(SAID, text="mine")], [change(SAID, text="theirs")])
    page = opened_page(window, path)
    assert window.bench
    press(window, Qt.Key.Key_2)
    assert value(path, SAID, "text") == "theirs"
    assert window.bench.undo.count() == 1
    press(window, Qt.Key.Key_Z, held=CTRL)
    assert texts(page) == ["mine", "theirs"]
    assert ["Bảo" in card.who.text() for card in page.side.cards] == [False, True]
    assert BASE in page.side.heading.came_from.text()
    press(window, Qt.Key.Key_Y, held=CTRL)
    assert value(path, SAID, "text") == "theirs"
    assert page.points.keys == []


def test_the_joined_wording_is_offered_and_taken(window: MainWindow, brought: Brought) -> None:
    mine, theirs = BASE.replace("lists", "drafts"), BASE.replace("毎年", "毎月")
    path = brought(RECORDS, [change(SAID, text=mine)], [change(SAID, text=theirs)])
    page = opened_page(window, path)
    assert page.side.joined is not None
    assert page.side.joined.text.marked == ["drafts", "月"]
    press(window, Qt.Key.Key_J)
    assert value(path, SAID, "text") == mine.replace("毎年", "毎月")


def test_nothing_is_joined_where_changes_touch_or_three_have_changed(
    window: MainWindow, brought: Brought
) -> None:
    mine, theirs = BASE.replace("lists", "drafts"), BASE.replace("毎年", "毎月")
    third = BASE.replace("Hai bên", "Cả hai bên")
    path = brought(
        RECORDS,
        [change(SAID, text=mine), change(NOTE, text=mine)],
        [change(SAID, text=theirs), change(NOTE, text=BASE.replace("lists", "all lists"))],
        [change(SAID, text=third)],
    )
    page = opened_page(window, path)
    assert [key.kind for key in page.points.keys] == ["Note", "Statement"]
    assert page.side.joined is None
    press(window, Qt.Key.Key_J)
    assert len(page.points.keys) == 2
    press(window, Qt.Key.Key_Down)
    assert texts(page) == [mine, theirs, third]
    assert page.side.joined is None
    press(window, Qt.Key.Key_3)
    assert value(path, SAID, "text") == third
    assert [key.kind for key in page.points.keys] == ["Note"]


def test_another_wording_is_written(window: MainWindow, brought: Brought) -> None:
    path = brought(RECORDS, [change(SAID, text="mine")], [change(SAID, text="theirs")])
    page = opened_page(window, path)
    # What a Vietnamese input method makes of the key W.
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.sendKeyEvent(
        QTest.KeyAction.Click, focus, Qt.Key.Key_unknown, "ư", Qt.KeyboardModifier.NoModifier
    )
    area = page.side.own and page.side.own.editor
    assert isinstance(area, QPlainTextEdit)
    assert area.hasFocus()
    compose("câu thứ ba 第三")
    preedit = QInputMethodEvent("か", [])
    QApplication.sendEvent(area, preedit)
    press(window, ENTER)
    assert len(page.points.keys) == 1
    compose("か")
    QTest.keyClick(window.windowHandle(), ENTER, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(area, "end 2")
    press(window, ENTER)
    assert value(path, SAID, "text") == "câu thứ ba 第三か\nend 2"
    assert page.points.keys == []


def test_what_was_written_is_kept_when_the_page_is_left_and_given_up_by_escape(
    window: MainWindow, brought: Brought, qtbot: QtBot
) -> None:
    path = brought(RECORDS, [change(SAID, text="mine")], [change(SAID, text="theirs")])
    page = opened_page(window, path)
    press(window, Qt.Key.Key_W)
    compose("half a sent")
    press(window, Qt.Key.Key_2, held=CTRL)
    assert window.bench
    assert [draft.text for draft in window.bench.desk.drafts()] == ["half a sent"]
    assert len(window.bench.desk.versions()) == 1
    press(window, Qt.Key.Key_6, held=CTRL)
    if page.side.own is None:
        press(window, Qt.Key.Key_W)
    assert page.side.own is not None
    assert page.side.own.text() == "half a sent"
    page.side.own.setFocus()
    press(window, ESC)
    assert window.bench.desk.drafts() == []
    assert page.list.hasFocus()
    assert value(path, SAID, "text") in ("mine", "theirs")


def test_a_wrong_value_is_said_and_nothing_is_settled(window: MainWindow, brought: Brought) -> None:
    days = [date(2022, 3, 18), date(2022, 3, 19)]
    path = brought(RECORDS, *([change(SESSION, held_on=day)] for day in days))
    page = opened_page(window, path)
    assert texts(page) == ["Friday 18 March 2022", "Saturday 19 March 2022"]
    press(window, Qt.Key.Key_W)
    line = page.side.own and page.side.own.editor
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "tomorrowish")
    press(window, ENTER)
    assert page.side.own is not None
    assert "not a date" in page.side.own.wrong.text()
    assert len(page.points.keys) == 1
    line.selectAll()
    QTest.keyClicks(line, "20/3/2022")
    press(window, ENTER)
    assert value(path, SESSION, "held_on") == date(2022, 3, 20)


def test_terms_and_names_are_said_and_chosen(window: MainWindow, brought: Brought) -> None:
    bodies = [Organization(acronym=name) for name in ("STAMEQ", "JISC", "KATS")]
    person = Person(family_name="Hà")
    post = Post(person=person.id, organization=None, title="Director")
    path = brought(
        [*RECORDS, *bodies, person, post],
        [change(SESSION, mode=Mode.ONLINE), change(post, organization=bodies[0].id)],
        [change(SESSION, mode=Mode.HYBRID), change(post, organization=bodies[1].id)],
    )
    page = opened_page(window, path)
    assert texts(page) == ["STAMEQ", "JISC"]
    press(window, Qt.Key.Key_W)
    line = page.side.own and page.side.own.editor
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "kat")
    press(window, ENTER)
    assert line.text() == "KATS"
    press(window, ENTER)
    assert value(path, post, "organization") == bodies[2].id
    assert texts(page) == ["online", "hybrid (in person and online)"]
    press(window, Qt.Key.Key_W)
    assert page.side.own is not None
    assert isinstance(page.side.own.editor, QComboBox)
    press(window, Qt.Key.Key_Home, ENTER)
    assert value(path, SESSION, "mode") is Mode.IN_PERSON


def test_a_place_is_settled_by_where_it_is_shown(window: MainWindow, brought: Brought) -> None:
    key = keys_after(None, 1)[0]
    path = brought(
        RECORDS,
        [change(SAID, place=Place(SESSION.id, key))],
        [change(SAID, place=Place(ITEMS[1].id, key))],
    )
    page = opened_page(window, path)
    assert texts(page) == ["Under no item of “Working session”", "Under “Cooperation”"]
    press(window, Qt.Key.Key_W)
    assert page.side.own is None
    press(window, Qt.Key.Key_2)
    assert value(path, SAID, "place").parent == ITEMS[1].id


def test_a_due_date_is_one_thing(window: MainWindow, brought: Brought) -> None:
    path = brought(
        RECORDS,
        [change(PROMISED, due=DueKind.DATE, due_on=date(2022, 6, 30))],
        [change(PROMISED, due=DueKind.EVENT, due_before="the next session")],
    )
    page = opened_page(window, path)
    assert texts(page) == ["Thursday 30 June 2022", "before the next session"]
    press(window, Qt.Key.Key_1)
    assert page.points.keys == []
    assert value(path, PROMISED, "due_on") == date(2022, 6, 30)
    assert value(path, PROMISED, "due_before") == ""
    press(window, Qt.Key.Key_Z, held=CTRL)
    assert texts(page) == ["Thursday 30 June 2022", "before the next session"]
    press(window, Qt.Key.Key_2)
    assert value(path, PROMISED, "due") is DueKind.EVENT
    assert value(path, PROMISED, "due_before") == "the next session"


@pytest.mark.parametrize(("key", "kept"), [(Qt.Key.Key_1, False), (Qt.Key.Key_2, True)])
def test_what_one_removed_and_another_changed_is_kept_or_goes(
    window: MainWindow, brought: Brought, key: Qt.Key, kept: bool
) -> None:
    path = brought(
        RECORDS, [edits.remove("Remove", SAID)], [change(SAID, text="changed meanwhile")]
    )
    page = opened_page(window, path)
    assert page.side.heading.title.text().startswith("Removed, and changed")
    assert "changed meanwhile" in texts(page)[1]
    assert page.side.cards[1].property("marked")
    who = [card.who.text() for card in page.side.cards]
    press(window, key)
    assert (value(path, SAID, "text") == "changed meanwhile") is kept
    assert page.points.keys == []
    press(window, Qt.Key.Key_Z, held=CTRL)
    assert len(page.points.keys) == 1
    assert [card.who.text() for card in page.side.cards] == who
    desk = reopened(path)
    assert desk.flagged() == [("Statement", SAID.id)]
    desk.close()


def test_what_goes_with_a_removed_item_is_counted_in_words(
    window: MainWindow, brought: Brought
) -> None:
    path = brought(RECORDS, [edits.remove("Remove", ITEMS[0])], [change(SAID, text="meanwhile")])
    page = opened_page(window, path)
    assert texts(page)[0].endswith("with what belongs to it: 1 action, 1 note, 1 paragraph.")


def test_all_of_one_colleague_but_what_is_grave(window: MainWindow, brought: Brought) -> None:
    path = brought(
        RECORDS,
        [change(r, text="mine") for r in (SAID, NOTE, PROMISED)],
        [change(r, text="theirs") for r in (SAID, NOTE, PROMISED)],
    )
    page = opened_page(window, path)
    assert len(page.points.keys) == 3
    press(window, Qt.Key.Key_A)
    menu = page.all.findChild(QMenu)
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["An’s (3)", "Bảo’s (3)"]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, ENTER)
    assert [value(path, r, "text") for r in (SAID, NOTE)] == ["theirs", "theirs"]
    assert [key.kind for key in page.points.keys] == ["AgreedAction"]
    assert page.side.heading.weight.text() == "▲ action"
    assert "2 of Bảo’s versions taken" in page.said.text()
    assert "▲: 1" in page.said.text()
    assert page.list.hasFocus()
    press(window, Qt.Key.Key_Z, held=CTRL)
    assert len(page.points.keys) == 3


def test_a_text_that_was_sent_is_marked(window: MainWindow, brought: Brought) -> None:
    path = brought(
        RECORDS,
        [change(SAID, text="mine"), change(SESSION, status=Status.SENT)],
        [change(SAID, text="theirs"), change(SESSION, title="Another title")],
        [change(SESSION, title="A third title")],
    )
    page = opened_page(window, path)
    assert page.side.heading.weight.text() == "▲ already sent"
    press(window, Qt.Key.Key_Down)
    assert page.side.heading.weight.text() == "▲ already sent"


def test_what_comes_while_one_writes_is_not_decided_with_it(
    window: MainWindow, brought: Brought
) -> None:
    path = brought(RECORDS, [change(SAID, text="mine")], [change(SAID, text="theirs")])
    page = opened_page(window, path)
    press(window, Qt.Key.Key_W)
    compose("of my own")
    assert window.bench
    unseen = {"text": frozenset[Any]()}
    window.bench.desk.author = "知恵"
    window.bench.desk.perform(edits.revise("Late", SAID, unseen, text="late"))
    assert page.side.own is not None
    assert page.side.own.text() == "of my own"
    press(window, ENTER)
    assert set(texts(page)) == {"of my own", "late"}


def test_in_a_file_that_can_only_be_read_nothing_is_taken(
    window: MainWindow, brought: Brought
) -> None:
    path = brought(RECORDS, [change(SAID, text="mine")], [change(SAID, text="theirs")])
    path.chmod(0o444)
    page = opened_page(window, path)
    assert texts(page) == ["mine", "theirs"]
    assert not page.side.cards[1].take.isEnabled()
    press(window, Qt.Key.Key_2, Qt.Key.Key_W, ENTER)
    assert page.side.own is None
    assert len(page.points.keys) == 1


def test_a_session_renamed_meanwhile_is_called_by_its_new_title(
    window: MainWindow, brought: Brought
) -> None:
    page = opened_page(
        window, brought(RECORDS, [change(SAID, text="mine")], [change(SAID, text="theirs")])
    )
    assert window.bench
    row = page.points.index(0, 0)
    assert SESSION.title in row.data(Qt.ItemDataRole.AccessibleTextRole)
    window.bench.perform(change(SESSION, title="Quite another title"))
    assert "Quite another title" in row.data(Qt.ItemDataRole.AccessibleTextRole)
