"""The agenda is typed, pasted, put in order and in levels by keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import AgendaItem
from meetingdesk.domain.terms import Treatment
from meetingdesk.ui.pages.session.agenda import Agenda
from meetingdesk.ui.pages.session.agenda_row import AgendaRow
from meetingdesk.ui.pages.session.page import SessionPage
from meetingdesk.ui.undo import Workbench
from tests.ui.session.conftest import Reopened, enter_text


@pytest.fixture
def agenda(page: SessionPage) -> Agenda:
    return page.agenda


def _type(qtbot: QtBot, agenda: Agenda, *titles: str) -> None:
    agenda.add.setFocus()
    for title in titles:
        enter_text(qtbot, agenda.add, title)
        qtbot.keyClick(agenda.add, Qt.Key.Key_Return)


def _paste(qtbot: QtBot, agenda: Agenda, text: str) -> None:
    QApplication.clipboard().setText(text)
    agenda.add.setFocus()
    qtbot.keyClick(agenda.add, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def _items(reopened: Reopened, session: RecordId) -> list[tuple[int, str]]:
    return [(i.level or 1, i.title) for i in reopened().all(AgendaItem, parent=session)]


def _numbers(agenda: Agenda) -> list[str]:
    return [row.number.text() for row in agenda.items.rows if isinstance(row, AgendaRow)]


def test_items_are_typed_one_after_the_other(
    qtbot: QtBot, agenda: Agenda, session: RecordId, reopened: Reopened
) -> None:
    _type(qtbot, agenda, "Opening", "Hợp tác về AI", "Closing")
    assert _items(reopened, session) == [(1, "Opening"), (1, "Hợp tác về AI"), (1, "Closing")]
    assert agenda.add.hasFocus()
    assert agenda.add.text() == ""


def test_the_fold_counts_one_item_and_several(qtbot: QtBot, agenda: Agenda) -> None:
    _type(qtbot, agenda, "Opening")
    assert agenda.fold.text() == "Agenda · 1 item"
    _type(qtbot, agenda, "Closing")
    assert agenda.fold.text() == "Agenda · 2 items"


def test_a_pasted_agenda_is_one_edit(
    qtbot: QtBot, agenda: Agenda, session: RecordId, bench: Workbench, reopened: Reopened
) -> None:
    before = bench.undo.count()
    _paste(qtbot, agenda, "1. Opening\r\n2. Cooperation\r\n2.1 IoT\r\n2.1.1 Cards\r\n3. Closing")
    assert _items(reopened, session) == [
        (1, "Opening"),
        (1, "Cooperation"),
        (2, "IoT"),
        (3, "Cards"),
        (1, "Closing"),
    ]
    assert _numbers(agenda) == ["1", "2", "2.1", "2.1.1", "3"]
    assert bench.undo.count() == before + 1
    bench.undo.undo()
    assert _items(reopened, session) == []


def test_tab_changes_the_level_within_what_the_line_above_allows(
    qtbot: QtBot, agenda: Agenda, session: RecordId, reopened: Reopened
) -> None:
    _type(qtbot, agenda, "One", "Two", "Three")
    qtbot.keyClick(agenda.add, Qt.Key.Key_Up)
    third = agenda.items.rows[2]
    for _ in range(3):
        qtbot.keyClick(third, Qt.Key.Key_Tab)
    assert _items(reopened, session)[2] == (2, "Three")
    assert third.hasFocus()
    qtbot.keyClick(third, Qt.Key.Key_Up)
    second = agenda.items.rows[1]
    qtbot.keyClick(second, Qt.Key.Key_Tab)
    assert _numbers(agenda) == ["1", "1.1", "1.2"]
    qtbot.keyClick(second, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert _items(reopened, session)[1] == (1, "Two")


def test_order_changes_by_keys(
    qtbot: QtBot, agenda: Agenda, session: RecordId, bench: Workbench, reopened: Reopened
) -> None:
    _type(qtbot, agenda, "One", "Two", "Three")
    qtbot.keyClick(agenda.add, Qt.Key.Key_Up)
    third = agenda.items.rows[2]
    qtbot.keyClick(third, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [title for _, title in _items(reopened, session)] == ["One", "Three", "Two"]
    bench.undo.undo()
    assert [title for _, title in _items(reopened, session)] == ["One", "Two", "Three"]


def test_an_item_is_edited_and_removed(
    qtbot: QtBot, agenda: Agenda, session: RecordId, reopened: Reopened
) -> None:
    _type(qtbot, agenda, "Opning", "Two")
    qtbot.keyClick(agenda.add, Qt.Key.Key_Up)
    qtbot.keyClick(agenda.items.rows[1], Qt.Key.Key_Up)
    row = agenda.items.rows[0]
    qtbot.keyClick(row, Qt.Key.Key_F2)
    title = agenda.findChild(QLineEdit, "title")
    assert isinstance(title, QLineEdit)
    enter_text(qtbot, title, "Opening")
    qtbot.keyClick(title, Qt.Key.Key_Return)
    assert _items(reopened, session)[0] == (1, "Opening")
    assert row.hasFocus()
    qtbot.keyClick(row, Qt.Key.Key_Delete)
    assert _items(reopened, session) == [(1, "Two")]


def test_what_became_of_an_item_is_chosen(
    qtbot: QtBot, agenda: Agenda, session: RecordId, reopened: Reopened
) -> None:
    _type(qtbot, agenda, "One", "Two")
    first, second = agenda.items.rows
    assert isinstance(first, AgendaRow)
    assert isinstance(second, AgendaRow)
    qtbot.mouseClick(first.treatment, Qt.MouseButton.LeftButton)
    _choose("deferred")
    assert reopened().all(AgendaItem, parent=session)[0].treatment is Treatment.DEFERRED
    second.menu_wanted.emit(second.mapToGlobal(QPoint(4, 4)))
    _choose("1 One")
    one, two = reopened().all(AgendaItem, parent=session)
    assert (two.treatment, two.taken_with) == (Treatment.TAKEN_JOINTLY, one.id)
    assert second.treatment.text() == "taken jointly with 1"


def _choose(words: str) -> None:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    found = [menu]
    for each in found:
        for entry in each.actions():
            under = entry.menu()
            if isinstance(under, QMenu):
                found.append(under)
            elif entry.text().replace("&", "") == words:
                entry.trigger()
                menu.close()
                return
    raise AssertionError(f"no entry {words}")


def test_a_folded_agenda_stays_folded_when_an_item_comes(
    qtbot: QtBot, agenda: Agenda, bench: Workbench
) -> None:
    _type(qtbot, agenda, "One", "Two")
    qtbot.mouseClick(agenda.fold, Qt.MouseButton.LeftButton)
    assert not agenda.items.isVisible()
    bench.undo.undo()
    assert not agenda.items.isVisible()
    qtbot.mouseClick(agenda.fold, Qt.MouseButton.LeftButton)
    assert [row.isVisible() for row in agenda.items.rows] == [True]


@pytest.mark.parametrize(
    ("taken", "over", "order"),
    [(2, 0, ["Closing", "Opening", "AI"]), (0, 2, ["AI", "Closing", "Opening"])],
)
def test_items_change_places_by_dragging(
    qtbot: QtBot,
    agenda: Agenda,
    session: RecordId,
    reopened: Reopened,
    taken: int,
    over: int,
    order: list[str],
) -> None:
    _type(qtbot, agenda, "Opening", "AI", "Closing")
    qtbot.waitUntil(lambda: agenda.items.rows[2].y() > 0)
    row, target = agenda.items.rows[taken], agenda.items.rows[over]
    edge = 1 if over < taken else target.height() - 1
    to = row.mapFromGlobal(target.mapToGlobal(QPoint(40, edge)))
    qtbot.mousePress(row, Qt.MouseButton.LeftButton, pos=QPoint(40, 8))
    qtbot.mouseMove(row, QPoint(40, to.y() // 2))
    qtbot.mouseMove(row, to)
    qtbot.mouseRelease(row, Qt.MouseButton.LeftButton, pos=to)
    assert [title for _, title in _items(reopened, session)] == order
    assert row.hasFocus()


def test_home_and_end_go_to_the_first_and_the_last_item(
    qtbot: QtBot, agenda: Agenda, session: RecordId, reopened: Reopened
) -> None:
    _type(qtbot, agenda, "Opening", "Standards", "Closing")
    first, _, last = agenda.items.rows
    qtbot.keyClick(agenda.add, Qt.Key.Key_Up)
    qtbot.keyClick(last, Qt.Key.Key_Home)
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_End)
    assert last.hasFocus()
    qtbot.keyClick(last, Qt.Key.Key_Delete)
    assert _items(reopened, session) == [(1, "Opening"), (1, "Standards")]
