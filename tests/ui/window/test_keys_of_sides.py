"""Where the keys are after a side or a person was added to a session, and after undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from meetingdesk.domain.meeting import AgendaItem, Delegate, Delegation, Session
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.pages.session.page import SessionPage

CTRL = Qt.KeyboardModifier.ControlModifier


def press(*keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press keys where the keyboard is."""
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, held)


def type_text(text: str) -> None:
    for sign in text:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, sign)


def undo() -> None:
    press(Qt.Key.Key_Z, held=CTRL)


@pytest.fixture
def page(window: MainWindow) -> SessionPage:
    """Return the page of a new session, which waits for its other side."""
    assert window.space
    window.doing.new_session()
    page = window.space.session_page
    assert page is not None
    press(Qt.Key.Key_Return)
    (starter,) = page.sides.starters
    assert starter.body.hasFocus()
    return page


def delegates(window: MainWindow, *, own: bool) -> list[str]:
    assert window.bench
    assert window.space
    desk = window.bench.desk
    sides = [d for d in desk.all(Delegation, parent=window.space.session) if d.own is own]
    return [d.name for side in sides for d in desk.all(Delegate, parent=side.id)]


@pytest.mark.parametrize("way", ["line", Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_who_is_typed_after_adding_the_other_side_sits_there(
    window: MainWindow, page: SessionPage, way: str | Qt.Key
) -> None:
    (starter,) = page.sides.starters
    type_text("JISC")
    if isinstance(way, Qt.Key):
        press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
        assert starter.seat.hasFocus()
    press(way if isinstance(way, Qt.Key) else Qt.Key.Key_Return)
    type_text("TANAKA Yuko, Director")
    press(Qt.Key.Key_Return)
    assert (delegates(window, own=True), delegates(window, own=False)) == ([], ["Tanaka Yuko"])


def test_undo_right_after_adding_takes_the_addition_back(
    window: MainWindow, page: SessionPage
) -> None:
    assert window.bench
    type_text("JISC")
    press(Qt.Key.Key_Return)
    other = list(page.sides.cards.values())[1]
    type_text("TANAKA Yuko, Director")
    press(Qt.Key.Key_Return)
    undo()
    assert delegates(window, own=False) == []
    assert other.add.hasFocus()
    assert other.add.text() == ""
    press(Qt.Key.Key_Y, held=CTRL)
    assert delegates(window, own=False) == ["Tanaka Yuko"]
    page.agenda.add.setFocus()
    type_text("Opening")
    press(Qt.Key.Key_Return)
    assert [i.title for i in window.bench.desk.all(AgendaItem)] == ["Opening"]
    undo()
    assert window.bench.desk.all(AgendaItem) == []
    type_text("Halal")
    undo()
    assert page.agenda.add.text() == ""


def test_what_is_typed_after_undo_took_the_side_makes_nothing(
    window: MainWindow, page: SessionPage
) -> None:
    assert window.bench
    type_text("JISC")
    press(Qt.Key.Key_Return)
    undo()
    (starter,) = page.sides.starters
    assert starter.body.hasFocus()
    before = len(window.bench.desk.all(Session))
    type_text("TANAKA Yuko, Director")
    assert len(window.bench.desk.all(Session)) == before
    assert starter.body.text() == "TANAKA Yuko, Director"


def test_undo_of_the_delegate_that_has_the_keys_leaves_them_on_the_side(
    window: MainWindow, page: SessionPage
) -> None:
    type_text("JISC")
    press(Qt.Key.Key_Return)
    other = list(page.sides.cards.values())[1]
    for edited in (False, True):
        type_text("TANAKA Yuko, Director")
        press(Qt.Key.Key_Return, Qt.Key.Key_Up)
        if edited:
            press(Qt.Key.Key_Return)
            assert not other.add.hasFocus()
        undo()
        assert delegates(window, own=False) == []
        assert other.add.hasFocus()


@pytest.mark.parametrize("steps", [0, 1])
def test_enter_works_in_the_list_once_a_new_session_was_undone(
    window: MainWindow, page: SessionPage, steps: int
) -> None:
    assert window.space
    if steps:
        type_text("JISC")
        press(Qt.Key.Key_Return)
        undo()
    undo()
    assert window.space.listed
    assert window.space.listing.table.hasFocus()
    press(Qt.Key.Key_Return)
    assert window.space.session is not None
    assert page is not window.space.session_page


def test_text_typed_on_a_button_presses_nothing(window: MainWindow) -> None:
    assert window.bench
    button = next(b for b in window.findChildren(QToolButton) if b.text() == "+ New session")
    before = len(window.bench.desk.all(Session))
    button.setFocus()
    type_text("TANAKA Yuko, Director")
    press(Qt.Key.Key_Return)
    assert button.hasFocus()
    assert len(window.bench.desk.all(Session)) == before
    press(Qt.Key.Key_Space)
    assert len(window.bench.desk.all(Session)) == before + 1


def test_enter_presses_the_buttons_of_the_page(window: MainWindow, page: SessionPage) -> None:
    shown = page.masthead.fold.isChecked()
    page.masthead.fold.setFocus()
    press(Qt.Key.Key_Return)
    assert page.masthead.fold.isChecked() is not shown
    page.agenda.fold.setFocus()
    folded = page.agenda.fold.isChecked()
    press(Qt.Key.Key_Enter)
    assert page.agenda.fold.isChecked() is not folded
