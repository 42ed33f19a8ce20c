"""Entered twice: suggested, joined and parted with real keys, and in the file afterwards."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from meetingdesk.domain import edits
from meetingdesk.domain.fields import Place, RecordId, new_id
from meetingdesk.domain.kinds import same_person_id
from meetingdesk.domain.meeting import Delegate, Delegation, Note, Session
from meetingdesk.domain.places import keys_after
from meetingdesk.domain.records import Organization, Person, Post, SamePerson
from meetingdesk.domain.sameness import pairs_of, person_name
from meetingdesk.domain.sameness_edits import joining
from meetingdesk.ui.alike import entered_twice, same_as
from meetingdesk.ui.alike.choosing import SameAsDialog
from meetingdesk.ui.alike.dialog import AlikeDialog
from meetingdesk.ui.alike.join_dialog import JoinDialog
from meetingdesk.ui.fields.saying import record_named
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.pages.records import page_for
from meetingdesk.ui.pages.records.page import RecordPage
from tests.ui.records.conftest import World, world
from tests.ui.window.conftest import WAIT, home, opening, path, reopened, window

__all__ = ["home", "opening", "path", "window", "world"]

AGAIN = RecordId("f" * 32)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """Give a window to open dialogs over."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def twice(world: World) -> Person:
    """Enter the person of the world once more, with a post and another way of writing it."""
    again = Person(id=AGAIN, family_name="Ha", given_name="Minh Hiep", mail="hiep@example.org")
    posts = [
        Post(person=p.id, organization=world.jisc.id, title="Expert") for p in (world.hiep, again)
    ]
    world.desk.perform(edits.add("Enter again", again, *posts))
    return again


def opened(qtbot: QtBot, world: World, parent: QWidget) -> AlikeDialog:
    dialog = entered_twice(world.bench, parent)
    qtbot.waitUntil(lambda: not dialog.head.isHidden(), timeout=WAIT)
    return dialog


def join_dialog(over: QWidget) -> JoinDialog:
    found = over.findChildren(JoinDialog)
    return found[-1]


def press(qtbot: QtBot, widget: QWidget, key: Qt.Key) -> None:
    qtbot.keyClick(widget, key)


def test_enter_joins_with_the_values_that_hold_and_undo_parts(
    world: World, parent: QWidget, qtbot: QtBot
) -> None:
    twice(world)
    dialog = opened(qtbot, world, parent)
    assert dialog.pairs.count() == 1
    assert "same body" in dialog.why.text()
    press(qtbot, dialog.pairs, Qt.Key.Key_Return)
    asking = join_dialog(dialog)
    assert len(asking.choices) == 3
    press(qtbot, asking.join, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.pairs.count() == 0, timeout=WAIT)
    press(qtbot, dialog, Qt.Key.Key_Escape)
    desk = world.reopened()
    (person,) = desk.all(Person)
    assert person.mail == "hiep@example.org"
    assert len(desk.all(Delegate, person=person.id)) == 1
    assert len(desk.all(Post, person=person.id)) == 1
    world.bench.undo.undo()
    assert len(desk.all(Person)) == 2
    assert {p.mail for p in desk.all(Person)} == {"", "hiep@example.org"}


def test_d_tells_two_apart_for_good(world: World, parent: QWidget, qtbot: QtBot) -> None:
    twice(world)
    dialog = opened(qtbot, world, parent)
    press(qtbot, dialog.pairs, Qt.Key.Key_D)
    assert dialog.pairs.count() == 0
    assert "Nobody" in dialog.head.text()
    press(qtbot, dialog, Qt.Key.Key_Escape)
    desk = world.reopened()
    assert len(desk.all(Person)) == 2
    assert desk.sharing.alike() == []


def test_escape_joins_nothing(world: World, parent: QWidget, qtbot: QtBot) -> None:
    twice(world)
    before = world.desk.digest()
    dialog = opened(qtbot, world, parent)
    press(qtbot, dialog.pairs, Qt.Key.Key_Return)
    press(qtbot, join_dialog(dialog), Qt.Key.Key_Escape)
    press(qtbot, dialog, Qt.Key.Key_Escape)
    assert world.desk.digest() == before


def test_the_other_value_is_chosen_with_an_arrow(
    world: World, parent: QWidget, qtbot: QtBot
) -> None:
    again = twice(world)
    dialog = opened(qtbot, world, parent)
    press(qtbot, dialog.pairs, Qt.Key.Key_Return)
    asking = join_dialog(dialog)
    names = [group.button(0).accessibleName() for group in asking.choices]
    at = next(i for i, name in enumerate(names) if name.startswith("Family name"))
    first = asking.choices[at].button(0)
    asking.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus, timeout=WAIT)
    press(qtbot, first, Qt.Key.Key_Right)
    press(qtbot, asking.join, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.pairs.count() == 0, timeout=WAIT)
    kept, other = sorted((world.hiep, again), key=lambda p: p.id)
    found = world.reopened().get(Person, kept.id)
    assert found is not None
    assert found.family_name == other.family_name


def test_each_column_holds_the_values_of_one_record(
    world: World, parent: QWidget, qtbot: QtBot
) -> None:
    """Of parts, the one of smaller id will stand for both, whichever record it belongs to."""
    ids = sorted(new_id() for _ in range(4))
    first, second = (Person(id=i, family_name="Trần", given_name="An") for i in ids[:2])
    posts = [
        Post(id=i, person=p.id, title="Expert", organization=world.jisc.id, since=date(year, 5, 1))
        for i, p, year in zip(ids[2:], (second, first), (2022, 2011), strict=True)
    ]
    world.desk.perform(edits.add("Add", first, second, *posts))
    asking = JoinDialog(world.bench, first, second, parent)
    qtbot.addWidget(asking)
    asking.show()
    (group,) = asking.choices
    left, right = sorted(group.buttons(), key=lambda choice: choice.x())
    assert "2011" in left.text()
    assert "2022" in right.text()
    right.click()
    press(qtbot, asking.join, Qt.Key.Key_Return)
    kept = world.reopened().get(Post, posts[0].id)
    assert kept is not None
    assert kept.since == date(2022, 5, 1)


def test_of_delegates_joined_with_their_people_only_the_title_is_asked(
    world: World, parent: QWidget, qtbot: QtBot
) -> None:
    (seat,) = world.desk.all(Delegate, person=world.hiep.id)
    again = Person(id=AGAIN, family_name="Ha", given_name="Minh Hiep")
    second = replace(seat, id=new_id(), person=again.id, name="Minh Hiep Ha", title="Deputy")
    named = replace(seat, name=person_name(world.hiep), title="Director")
    world.desk.perform(edits.add("Enter again", again, second))
    world.desk.perform(edits.revise("Edit", seat, name=named.name, title=named.title))
    asking = JoinDialog(world.bench, world.hiep, again, parent)
    qtbot.addWidget(asking)
    asked = [group.button(0).accessibleName().partition(":")[0] for group in asking.choices]
    assert [name for name in asked if name.startswith("Delegate")] == [
        f"Delegate “{min((named, second), key=lambda d: d.id).name}” · Title of the post"
    ]
    with qtbot.waitExposed(asking):
        asking.show()
    chosen = [group.button(group.checkedId()) for group in asking.choices]
    assert len({choice.x() for choice in chosen}) == 1
    press(qtbot, asking.join, Qt.Key.Key_Return)
    desk = world.reopened()
    (person,) = desk.all(Person)
    (delegate,) = desk.all(Delegate, person=person.id)
    assert delegate.name == person_name(person)


def test_a_page_joins_by_hand_says_with_whom_and_parts(
    world: World, parent: QWidget, qtbot: QtBot
) -> None:
    again = Person(id=AGAIN, family_name="Kikuchi", given_name="Yoichi")
    world.desk.perform(edits.add("Add", again))
    page = page_for(world.bench, "people", world.hiep.id)
    assert isinstance(page, RecordPage)
    qtbot.addWidget(page)
    page.show()
    menu = page.more.menu()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    (asking,) = page.findChildren(SameAsDialog)
    qtbot.keyClicks(asking.words, "kik")
    press(qtbot, asking.words, Qt.Key.Key_Return)
    joining = join_dialog(asking)
    press(qtbot, joining.join, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(world.desk.all(Person)) == 1, timeout=WAIT)
    (kept,) = world.desk.all(Person)
    shown = page_for(world.bench, "people", kept.id)
    assert isinstance(shown, RecordPage)
    qtbot.addWidget(shown)
    shown.show()
    (part,) = shown.joined.parts.values()
    assert "Part" in part.accessibleName()
    press(qtbot, part, Qt.Key.Key_Space)
    assert shown.joined.parts == {}
    assert len(world.desk.all(Person)) == 2


def test_two_records_of_a_session_become_one_by_its_command(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    bench = window.bench
    assert bench is not None
    assert window.space is not None
    session = next(s for s in bench.desk.all(Session) if "2022" in s.title)
    again = Session(id=AGAIN, title="Working session JISC – STAMEQ", held_on=date(2022, 3, 18))
    bodies = [side.organization for side in bench.desk.all(Delegation, parent=session.id)]
    sides = [
        Delegation(place=Place(AGAIN, key), organization=body)
        for key, body in zip(keys_after(None, 2), bodies, strict=True)
    ]
    bench.desk.perform(edits.add("Log", again, *sides, Note(session=AGAIN, text="heard twice")))
    before = bench.desk.count("sessions")
    window.space.show_session(session.id)
    window.commands["same_session"].trigger()
    (asking,) = window.findChildren(SameAsDialog)
    qtbot.keyClicks(asking.words, "working")
    rows = [asking.found.item(at).text() for at in range(asking.found.count())]
    wanted = next(at for at, row in enumerate(rows) if "JISC – STAMEQ" in row)
    for _ in range(wanted):
        press(qtbot, asking.words, Qt.Key.Key_Down)
    press(qtbot, asking.words, Qt.Key.Key_Return)
    press(qtbot, join_dialog(asking).join, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bench.desk.count("sessions") == before - 1, timeout=WAIT)
    window.close()
    desk = reopened(path)
    kept = min(session.id, AGAIN)
    assert len(desk.all(Delegation, parent=kept)) == 2
    assert [note.text for note in desk.all(Note, session=kept)] == ["heard twice"]
    desk.close()


def test_an_open_session_that_is_joined_gives_way_to_the_one_that_stands(
    window: MainWindow, qtbot: QtBot
) -> None:
    bench, space = window.bench, window.space
    assert bench is not None
    assert space is not None
    first, last = (Session(id=RecordId(sign * 32), title="Twice") for sign in "0f")
    bench.desk.perform(edits.add("Log", first, last))
    space.show_session(last.id)
    bench.perform(joining(bench.desk, "Join", pairs_of(bench.desk, first, last), {}))
    qtbot.waitUntil(lambda: space.session == first.id, timeout=WAIT)
    assert space.session_page is not None


def test_the_command_lists_what_is_here_twice(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    bench = window.bench
    assert bench is not None
    bench.desk.perform(edits.add("Add", Organization(acronym="Jisc", country="JP")))
    window.commands["entered_twice"].trigger()
    (dialog,) = window.findChildren(AlikeDialog)
    qtbot.waitUntil(lambda: not dialog.head.isHidden(), timeout=WAIT)
    assert dialog.pairs.count() == 1
    press(qtbot, dialog.pairs, Qt.Key.Key_Return)
    press(qtbot, join_dialog(dialog).join, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.pairs.count() == 0, timeout=WAIT)
    press(qtbot, dialog, Qt.Key.Key_Escape)
    window.close()
    desk = reopened(path)
    assert sorted(o.acronym for o in desk.all(Organization)) in (
        ["BSI", "JISC", "STAMEQ"],
        ["BSI", "Jisc", "STAMEQ"],
    )
    assert len(desk.all(SamePerson)) == 1
    desk.close()


def test_a_session_says_with_what_it_is_joined(world: World, parent: QWidget, qtbot: QtBot) -> None:
    again = Session(id=AGAIN, title="Once more")
    first, second = sorted((world.session.id, AGAIN))
    world.desk.perform(edits.add("Join", again, SamePerson(first=first, second=second)))
    kept = world.desk.get(Session, first)
    assert kept is not None
    dialog = same_as(world.bench, parent, kept)
    (part,) = dialog.joined.parts.values()
    press(qtbot, part, Qt.Key.Key_Space)
    assert len(world.desk.all(Session)) == 2


def test_an_open_page_says_which_record_is_shown_for_it_now(world: World, qtbot: QtBot) -> None:
    again = twice(world)
    first, second = sorted((world.hiep.id, again.id))
    page = page_for(world.bench, "people", second)
    assert isinstance(page, RecordPage)
    qtbot.addWidget(page)
    page.show()
    link = SamePerson(id=same_person_id(first, second), first=first, second=second)
    world.desk.perform(edits.add("Join", link))
    kept = world.desk.get(Person, first)
    assert kept is not None
    assert person_name(kept) in page.state.text()
    assert "is shown for both" in page.state.text()
    world.desk.perform(edits.remove("Part", link))
    assert not page.body.isHidden()


def test_history_names_a_joined_record_as_the_one_that_is_shown(world: World) -> None:
    again = twice(world)
    first, second = sorted((world.hiep.id, again.id))
    world.desk.perform(edits.add("Join", SamePerson(first=first, second=second)))
    kept = world.desk.get(Person, first)
    assert kept is not None
    assert record_named(world.desk, second, ("Person",)) == person_name(kept)
    assert record_named(world.desk, RecordId("0" * 32), ("Person",)) == ""


def test_while_one_looks_there_is_nothing_to_join_yet(
    world: World, parent: QWidget, qtbot: QtBot
) -> None:
    twice(world)
    dialog = opened(qtbot, world, parent)
    parts = (dialog.pairs, dialog.beside, dialog.joining, dialog.telling)
    assert all(part.isVisible() for part in parts)
    dialog.look()
    assert not any(part.isVisible() for part in parts)
    qtbot.waitUntil(lambda: all(part.isVisible() for part in parts), timeout=WAIT)
    dialog.look([])
    qtbot.waitUntil(dialog.head.isVisible, timeout=WAIT)
    assert not any(part.isVisible() for part in parts)
    assert dialog.head.y() < 40


def test_the_list_to_choose_from_shows_that_it_has_the_keys(
    world: World, parent: QWidget, qtbot: QtBot
) -> None:
    dialog = same_as(world.bench, parent, world.hiep)
    qtbot.waitUntil(dialog.isActiveWindow, timeout=WAIT)
    dialog.words.setFocus()
    without = dialog.found.grab().toImage()
    dialog.found.setFocus()
    qtbot.waitUntil(dialog.found.hasFocus, timeout=WAIT)
    assert dialog.found.grab().toImage() != without
    dialog.reject()
