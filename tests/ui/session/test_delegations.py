"""Delegates are added, put in order, edited and removed by keys and clicks."""

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from meetingdesk.domain import edits
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.kinds import honorific_id
from meetingdesk.domain.meeting import Chair, Delegate, Delegation
from meetingdesk.domain.records import Honorific, Organization, Person, Post
from meetingdesk.domain.terms import Attending, Capacity, NameOrder, Presence, Standing
from meetingdesk.ui.pages.session.delegate_row import DelegateRow
from meetingdesk.ui.pages.session.delegation_card import DelegationCard
from meetingdesk.ui.pages.session.page import SessionPage
from meetingdesk.ui.undo import Workbench
from tests.ui.session.conftest import Reopened, enter_text

ALT = Qt.KeyboardModifier.AltModifier


def _cards(page: SessionPage) -> list[DelegationCard]:
    return list(page.sides.cards.values())


def _type(qtbot: QtBot, card: DelegationCard, text: str) -> None:
    card.add.setFocus()
    enter_text(qtbot, card.add, text)
    qtbot.keyClick(card.add, Qt.Key.Key_Return)


def _seated(reopened: Reopened, own: bool = True) -> list[Delegate]:
    desk = reopened()
    (side,) = desk.all(Delegation, own=own)
    return desk.all(Delegate, parent=side.id)


def _names(reopened: Reopened) -> list[str]:
    return [d.name for d in _seated(reopened)]


@pytest.fixture
def hiep(bench: Workbench, session: RecordId) -> Person:
    """Return a person known to the file, with a post before the session and one at it."""
    (stameq,) = bench.desk.all(Organization, acronym="STAMEQ")
    person = Person(family_name="Hà", given_name="Minh Hiệp", order=NameOrder.FAMILY_FIRST)
    bench.perform(
        edits.add(
            "Add person",
            person,
            Honorific(
                id=honorific_id(person.id, "en"), person=person.id, language="en", text="Mr."
            ),
            Post(
                person=person.id,
                organization=stameq.id,
                title="Deputy Director General",
                language="en",
                until=date(2021, 12, 31),
            ),
            Post(
                person=person.id,
                organization=stameq.id,
                title="Director General",
                language="en",
                standing=Standing.ACTING,
                since=date(2022, 1, 1),
            ),
        )
    )
    return person


def test_a_typed_line_adds_person_and_delegate_in_one_edit(
    qtbot: QtBot, page: SessionPage, bench: Workbench, reopened: Reopened
) -> None:
    before = bench.undo.count()
    _type(qtbot, _cards(page)[0], "Mr. Nguyễn Văn A, Deputy Director, STAMEQ")
    (delegate,) = _seated(reopened)
    assert (delegate.honorific, delegate.name) == ("Mr.", "Nguyễn Văn A")
    assert (delegate.title, delegate.body) == ("Deputy Director", "STAMEQ")
    assert delegate.capacity is Capacity.HEAD
    assert (delegate.presence, delegate.attending) == (Presence.EXPECTED, Attending.ONLINE)
    (person,) = reopened().all(Person)
    assert (person.family_name, person.given_name) == ("Nguyễn", "Văn A")
    assert person.order is NameOrder.FAMILY_FIRST
    assert bench.undo.count() == before + 1
    bench.undo.undo()
    assert _seated(reopened) == []
    assert reopened().all(Person) == []


def test_a_group_is_typed_with_its_head_count(
    qtbot: QtBot, page: SessionPage, reopened: Reopened
) -> None:
    other = _cards(page)[1]
    _type(qtbot, other, "6 × JISC representatives")
    _type(qtbot, other, "Relevant units")
    first, second = _seated(reopened, own=False)
    assert (first.name, first.head_count, first.person) == ("JISC representatives", 6, None)
    assert first.capacity is Capacity.MEMBER
    assert (second.head_count, second.person) == (None, None)
    assert other.count.text() == "7 expected"


def test_small_letters_find_a_person_whose_post_of_the_day_is_frozen(
    qtbot: QtBot, bench: Workbench, hiep: Person, page: SessionPage, reopened: Reopened
) -> None:
    card = _cards(page)[0]
    card.add.setFocus()
    enter_text(qtbot, card.add, "hiep")
    assert card.add.text() == "hiep"
    assert not card.add.hasSelectedText()
    assert card.add.offers.isVisible()
    qtbot.keyClick(card.add, Qt.Key.Key_Return)
    (delegate,) = _seated(reopened)
    assert delegate.person == hiep.id
    assert (delegate.honorific, delegate.name) == ("Mr.", "Hà Minh Hiệp")
    assert (delegate.title, delegate.body) == ("Acting Director General", "STAMEQ")
    assert card.add.text() == ""
    for post in bench.desk.all(Post, person=hiep.id):
        bench.perform(edits.remove("Remove post", post))
    assert _seated(reopened)[0].title == "Acting Director General"


def test_a_name_as_names_are_written_is_added_as_typed(
    qtbot: QtBot, hiep: Person, page: SessionPage, reopened: Reopened
) -> None:
    card = _cards(page)[0]
    _type(qtbot, card, "Hà Minh")
    assert [d.name for d in _seated(reopened)] == ["Hà Minh"]
    card.add.setFocus()
    enter_text(qtbot, card.add, "Hà M")
    qtbot.keyClick(card.add, Qt.Key.Key_Down)
    qtbot.keyClick(card.add, Qt.Key.Key_Down)
    qtbot.keyClick(card.add, Qt.Key.Key_Return)
    assert len(_seated(reopened)) == 2


def test_nobody_sits_twice(
    qtbot: QtBot, hiep: Person, page: SessionPage, reopened: Reopened
) -> None:
    card = _cards(page)[0]
    _type(qtbot, card, "Hà Minh Hiệp")
    _type(qtbot, card, "Hà Minh Hiệp")
    assert [d.person for d in _seated(reopened)] == [hiep.id]
    assert card.trouble.isVisible()
    assert "already" in card.trouble.text()
    assert card.add.text() == "Hà Minh Hiệp"


def test_precedence_changes_by_keys_and_is_undone(
    qtbot: QtBot, page: SessionPage, bench: Workbench, reopened: Reopened
) -> None:
    card = _cards(page)[0]
    for name in ("Lê An", "Lê Bình", "Lê Chi"):
        _type(qtbot, card, name)
    qtbot.keyClick(card.add, Qt.Key.Key_Up)
    third = card.delegates.rows[2]
    assert third.hasFocus()
    qtbot.keyClick(third, Qt.Key.Key_Up, ALT)
    qtbot.keyClick(third, Qt.Key.Key_Up, ALT)
    assert _names(reopened) == ["Lê Chi", "Lê An", "Lê Bình"]
    assert third.hasFocus()
    qtbot.keyClick(third, Qt.Key.Key_Down, ALT)
    assert _names(reopened) == ["Lê An", "Lê Chi", "Lê Bình"]
    bench.undo.undo()
    bench.undo.undo()
    bench.undo.undo()
    assert _names(reopened) == ["Lê An", "Lê Bình", "Lê Chi"]


def test_precedence_changes_by_dragging(
    qtbot: QtBot, page: SessionPage, reopened: Reopened
) -> None:
    card = _cards(page)[0]
    for name in ("Lê An", "Lê Bình", "Lê Chi"):
        _type(qtbot, card, name)
    qtbot.waitUntil(lambda: card.delegates.rows[2].y() > 0)
    row = card.delegates.rows[2]
    to = row.mapFromGlobal(card.delegates.rows[0].mapToGlobal(QPoint(20, 1)))
    qtbot.mousePress(row, Qt.MouseButton.LeftButton, pos=QPoint(20, 8))
    qtbot.mouseMove(row, QPoint(20, -10))
    qtbot.mouseMove(row, to)
    qtbot.mouseRelease(row, Qt.MouseButton.LeftButton, pos=to)
    assert _names(reopened) == ["Lê Chi", "Lê An", "Lê Bình"]


def test_a_delegate_is_edited_in_its_place(
    qtbot: QtBot, page: SessionPage, reopened: Reopened
) -> None:
    card = _cards(page)[0]
    _type(qtbot, card, "Lê An")
    qtbot.keyClick(card.add, Qt.Key.Key_Up)
    row = card.delegates.rows[0]
    qtbot.keyClick(row, Qt.Key.Key_F2)
    name = card.findChild(QLineEdit, "name")
    assert isinstance(name, QLineEdit)
    assert name.hasFocus()
    enter_text(qtbot, name, "Lê Thị An")
    title = card.findChild(QLineEdit, "title")
    assert isinstance(title, QLineEdit)
    title.setFocus()
    enter_text(qtbot, title, "Director")
    qtbot.keyClick(title, Qt.Key.Key_Return)
    (delegate,) = _seated(reopened)
    assert (delegate.name, delegate.title) == ("Lê Thị An", "Director")
    assert row.isVisible()
    assert row.hasFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    name = card.findChild(QLineEdit, "name")
    assert isinstance(name, QLineEdit)
    enter_text(qtbot, name, "Wrong")
    qtbot.keyClick(name, Qt.Key.Key_Escape)
    assert [d.name for d in _seated(reopened)] == ["Lê Thị An"]
    qtbot.waitUntil(row.hasFocus)


def test_del_removes_and_undo_brings_back(
    qtbot: QtBot, page: SessionPage, bench: Workbench, reopened: Reopened
) -> None:
    card = _cards(page)[0]
    _type(qtbot, card, "Lê An")
    _type(qtbot, card, "Lê Bình")
    qtbot.keyClick(card.add, Qt.Key.Key_Up)
    qtbot.keyClick(card.delegates.rows[1], Qt.Key.Key_Delete)
    assert _names(reopened) == ["Lê An"]
    assert card.delegates.rows[0].hasFocus()
    bench.undo.undo()
    assert _names(reopened) == ["Lê An", "Lê Bình"]


def test_a_block_from_a_spreadsheet_is_one_edit(
    qtbot: QtBot, page: SessionPage, bench: Workbench, reopened: Reopened
) -> None:
    card = _cards(page)[0]
    before = bench.undo.count()
    QApplication.clipboard().setText(
        'STT\tHọ và tên\tChức vụ\tCơ quan\r\n1\tÔng Lê An\t"Vụ\r\ntrưởng"\tSTAMEQ\r\n'
        "2\tBà Lê Bình\tChuyên viên\tMOST\r\n"
    )
    card.add.setFocus()
    qtbot.keyClick(card.add, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [(d.honorific, d.name, d.title, d.body) for d in _seated(reopened)] == [
        ("Ông", "Lê An", "Vụ trưởng", "STAMEQ"),
        ("Bà", "Lê Bình", "Chuyên viên", "MOST"),
    ]
    assert bench.undo.count() == before + 1
    bench.undo.undo()
    assert _seated(reopened) == []


def test_a_mail_table_is_pasted_and_a_huge_block_refused(
    qtbot: QtBot, page: SessionPage, reopened: Reopened
) -> None:
    card = _cards(page)[1]
    data = QMimeData()
    data.setText("Name\nTitle\nMr. Mitsuo Matsumoto\nVice-President")
    data.setHtml(
        "<table><tr><th>Name<th>Title<tr><td>Mr. Mitsuo Matsumoto<td>Vice-President</table>"
    )
    QApplication.clipboard().setMimeData(data)
    card.add.setFocus()
    qtbot.keyClick(card.add, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [(d.name, d.title) for d in _seated(reopened, own=False)] == [
        ("Mitsuo Matsumoto", "Vice-President")
    ]
    QApplication.clipboard().setText("Mr. X\tY\n" * 3000)
    qtbot.keyClick(card.add, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(_seated(reopened, own=False)) == 1
    assert "too large" in card.trouble.text()
    assert card.trouble.isVisible()


def test_chips_tell_presence_and_place_apart(
    qtbot: QtBot, page: SessionPage, reopened: Reopened
) -> None:
    card = _cards(page)[0]
    _type(qtbot, card, "Lê An")
    row = card.delegates.rows[0]
    assert isinstance(row, DelegateRow)
    qtbot.mouseClick(row.presence, Qt.MouseButton.LeftButton)
    _choose(row, "present")
    qtbot.mouseClick(row.attending, Qt.MouseButton.LeftButton)
    _choose(row, "in the room")
    (delegate,) = _seated(reopened)
    assert delegate.presence is Presence.PRESENT
    assert delegate.attending is Attending.IN_THE_ROOM
    assert card.count.text() == "1 present"


def test_there_is_one_head_and_the_menu_gives_the_chair(
    qtbot: QtBot, page: SessionPage, session: RecordId, reopened: Reopened
) -> None:
    card = _cards(page)[0]
    _type(qtbot, card, "Lê An")
    _type(qtbot, card, "Lê Bình")
    row = card.delegates.rows[1]
    row.menu_wanted.emit(row.mapToGlobal(QPoint(5, 5)))
    _choose(row, "head")
    assert [d.capacity for d in _seated(reopened)] == [Capacity.MEMBER, Capacity.HEAD]
    row.menu_wanted.emit(row.mapToGlobal(QPoint(5, 5)))
    _choose(row, "In the chair")
    (chair,) = reopened().all(Chair, session=session)
    assert chair.delegate == _seated(reopened)[1].id
    assert isinstance(row, DelegateRow)
    assert row.capacity.text() == "head, chair"


def test_typing_on_one_side_leaves_the_lines_of_the_other_alone(
    qtbot: QtBot, page: SessionPage
) -> None:
    own, other = _cards(page)
    _type(qtbot, other, "Tanaka Ken")
    kept = other.delegates.rows[0]
    _type(qtbot, own, "Lê An")
    assert other.delegates.rows[0] is kept
    assert own.add.hasFocus()


def _choose(row: DelegateRow | object, words: str) -> None:
    """Choose an entry of the menu that hangs on a line."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entries = [*menu.actions()]
    for entry in tuple(entries):
        under = entry.menu()
        if isinstance(under, QMenu):
            entries += under.actions()
    (entry,) = [e for e in entries if e.text().replace("&", "") == words]
    entry.trigger()
    menu.close()


@pytest.mark.parametrize(
    ("typed", "order", "shown"),
    [
        ("YAMADA Kenji, Director, JISC", NameOrder.FAMILY_FIRST, "YAMADA Kenji"),
        ("Kenji YAMADA, Director, JISC", NameOrder.GIVEN_FIRST, "Kenji YAMADA"),
    ],
)
def test_a_family_name_typed_in_capitals_is_kept_and_shown_as_one(
    qtbot: QtBot,
    page: SessionPage,
    reopened: Reopened,
    typed: str,
    order: NameOrder,
    shown: str,
) -> None:
    card = _cards(page)[1]
    _type(qtbot, card, typed)
    (delegate,) = _seated(reopened, own=False)
    person = reopened().get(Person, delegate.person)
    assert person is not None
    assert (person.family_name, person.given_name, person.order) == ("Yamada", "Kenji", order)
    assert delegate.name == shown.replace("YAMADA", "Yamada")
    row = card.delegates.row(delegate.id)
    assert isinstance(row, DelegateRow)
    assert row.name.text() == shown
    assert "Yamada" in row.name.toolTip()


def test_an_interpreter_is_known_by_the_title_which_is_said_once(
    qtbot: QtBot, page: SessionPage, bench: Workbench, reopened: Reopened
) -> None:
    known = Person(family_name="Mori", given_name="Yui", order=NameOrder.GIVEN_FIRST)
    post = Post(person=known.id, title="Interpreter", language="en")
    bench.perform(edits.add("Add person", known, post))
    card = _cards(page)[0]
    _type(qtbot, card, "Lê An, Interpreter")
    _type(qtbot, card, "yui")
    assert [d.capacity for d in _seated(reopened)] == [Capacity.INTERPRETER] * 2
    assert [d.title for d in _seated(reopened)] == ["Interpreter"] * 2
    for row in card.delegates.rows:
        assert isinstance(row, DelegateRow)
        assert row.accessibleName().casefold().count("interpreter") == 1


@pytest.mark.parametrize("size", [8, 10, 15])
def test_marks_on_capitals_have_room_above_the_line(
    qtbot: QtBot, page: SessionPage, size: int
) -> None:
    card = _cards(page)[0]
    _type(qtbot, card, "Ms. NGUYỄN Ấn Đỗ")
    row = card.delegates.rows[0]
    assert isinstance(row, DelegateRow)
    for label in (row.name, row.post, card.title, card.native):
        font = label.font()
        font.setPointSize(size)
        label.setFont(font)
        drawn = label.fontMetrics().tightBoundingRect("NGUYỄN ẬỰ")
        ascent, descent = label.fontMetrics().ascent(), label.fontMetrics().descent()
        assert label.contentsMargins().top() + ascent >= -drawn.top()
        assert label.contentsMargins().bottom() + descent >= drawn.bottom() + 1


def test_all_are_here_once_the_session_is_held_and_who_left_is_told(
    qtbot: QtBot, page: SessionPage, reopened: Reopened, bench: Workbench
) -> None:
    card = _cards(page)[0]
    for name in ("Lê An", "Lê Bình", "Lê Cường"):
        _type(qtbot, card, name)
    assert card.count.text() == "3 expected"
    assert not card.all_here.isVisible()
    page.log_line.come_back()
    qtbot.keyClicks(page.log_line.text, "speaks")
    qtbot.keyClick(page.log_line.text, Qt.Key.Key_Return)
    assert card.all_here.isVisible()
    card.all_here.setFocus()
    qtbot.keyClick(card.all_here, Qt.Key.Key_Space)
    assert {d.presence for d in _seated(reopened)} == {Presence.PRESENT}
    assert card.count.text() == "3 present"
    assert not card.all_here.isVisible()
    bench.undo.undo()
    assert {d.presence for d in _seated(reopened)} == {Presence.EXPECTED}
    assert card.count.text() == "3 expected"
    page.log_line.come_back()
    qtbot.keyClick(page.log_line.text, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClicks(page.log_line.speakers.words, "cuong")
    qtbot.keyClick(page.log_line.speakers.words, Qt.Key.Key_Return)
    assert card.count.text() == "2 expected, 1 left"
    qtbot.mouseClick(card.all_here, Qt.MouseButton.LeftButton)
    assert card.count.text() == "2 present, 1 left"


def test_what_follows_a_title_and_is_no_body_of_the_file_is_known_at_the_next_session(
    qtbot: QtBot, page: SessionPage, bench: Workbench
) -> None:
    card = _cards(page)[1]
    _type(qtbot, card, "Sato Hiroshi, Director, Conformity Assessment")
    (post,) = bench.desk.all(Post)
    assert (post.title, post.unit) == ("Director", "Conformity Assessment")
    _type(qtbot, card, "Kikuchi Aya, Director, JISC")
    (other,) = (p for p in bench.desk.all(Post) if p.id != post.id)
    assert (other.title, other.unit, other.organization is None) == ("Director", "", False)
