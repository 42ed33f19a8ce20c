"""The page as a whole: nothing typed is lost, and what has the keys is in sight."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from meetingdesk.domain import edits
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import AgendaItem, Delegation, Session
from meetingdesk.ui import style
from meetingdesk.ui.pages.session.page import SessionPage
from meetingdesk.ui.pages.session.starting import new_session_edit
from meetingdesk.ui.undo import Workbench
from tests.ui.session.conftest import Reopened, enter_text, shown


def test_text_left_in_an_add_line_outlives_the_program(
    qtbot: QtBot, page: SessionPage, bench: Workbench, session: RecordId
) -> None:
    own = next(iter(page.sides.cards.values()))
    enter_text(qtbot, own.add, "Mr. Nguyễn V")
    enter_text(qtbot, page.agenda.add, "Open")
    qtbot.waitUntil(lambda: len(bench.desk.drafts()) == 2)
    again = shown(qtbot, SessionPage(bench, session))
    assert next(iter(again.sides.cards.values())).add.text() == "Mr. Nguyễn V"
    assert again.agenda.add.text() == "Open"
    qtbot.keyClick(again.agenda.add, Qt.Key.Key_Return)
    assert [d.text for d in bench.desk.drafts()] == ["Mr. Nguyễn V"]


def test_esc_takes_nothing_away(qtbot: QtBot, page: SessionPage) -> None:
    enter_text(qtbot, page.agenda.add, "Open")
    qtbot.keyClick(page.agenda.add, Qt.Key.Key_Escape)
    assert page.log_line.text.hasFocus()
    assert page.agenda.add.text() == "Open"


def test_what_has_the_keys_is_brought_into_sight(qtbot: QtBot, page: SessionPage) -> None:
    page.resize(900, 480)
    own = next(iter(page.sides.cards.values()))
    QApplication.clipboard().setText("\n".join(f"Mr. A{i}, Director" for i in range(30)))
    own.add.setFocus()
    qtbot.keyClick(own.add, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    page.masthead.fold.setFocus()
    assert _in_sight(page, page.masthead.fold)
    own.add.setFocus()
    assert _in_sight(page, own.add)
    qtbot.keyClick(own.add, Qt.Key.Key_Up)
    assert _in_sight(page, own.delegates.rows[29])


def test_a_change_elsewhere_leaves_the_scrolled_place(
    qtbot: QtBot, page: SessionPage, bench: Workbench, session: RecordId
) -> None:
    page.resize(900, 400)
    QApplication.processEvents()
    bar = page.area.verticalScrollBar()
    assert bar.maximum() > 20
    bar.setValue(20)
    found = bench.desk.get(Session, session)
    assert found
    bench.perform(edits.revise("Change", found, rapporteur="Lê An"))
    QApplication.processEvents()
    assert bar.value() == 20


def test_a_side_typed_wrong_is_removed_and_brought_back(
    qtbot: QtBot, page: SessionPage, bench: Workbench, session: RecordId, reopened: Reopened
) -> None:
    other = list(page.sides.cards.values())[1]
    qtbot.mouseClick(other.count, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (entry,) = [a for a in menu.actions() if a.text() == "&Remove the side"]
    entry.trigger()
    menu.close()
    assert [d.own for d in reopened().all(Delegation, parent=session)] == [True]
    assert len(page.sides.starters) == 1
    bench.undo.undo()
    assert [d.own for d in reopened().all(Delegation, parent=session)] == [True, False]
    assert page.sides.starters == []


@pytest.mark.parametrize("dark", [False, True])
def test_sides_are_told_apart_in_light_and_dark(
    qtbot: QtBot, qapp: QApplication, page: SessionPage, dark: bool
) -> None:
    before, sheet = qapp.palette(), qapp.styleSheet()
    try:
        style.wear(qapp, want_dark=dark)
        QApplication.processEvents()
        own, other = page.sides.cards.values()
        grounds = [
            card.band.grab().toImage().pixelColor(QPoint(6, 4)).name() for card in (own, other)
        ]
    finally:
        qapp.setPalette(before)
        qapp.setStyleSheet(sheet)
    expected = style.palette(want_dark=dark)
    assert grounds == [style.side_ground(expected, own=o).name() for o in (True, False)]


def test_all_that_takes_keys_has_a_name(page: SessionPage) -> None:
    page.begin()
    QApplication.processEvents()
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or _text_of(widget))
    ]
    assert nameless == []


def _text_of(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text()) if callable(text) else ""


def _in_sight(page: SessionPage, widget: QWidget) -> bool:
    at = widget.mapTo(page.area, QPoint(0, 0))
    return at.y() >= 0 and at.y() + widget.height() <= page.area.height()


def focused() -> QWidget:
    """Return the widget that has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget
    return widget


def test_a_new_session_shows_what_comes_first_and_both_sides(
    qtbot: QtBot, page: SessionPage
) -> None:
    page.resize(1000, 600)
    page.begin()
    qtbot.waitUntil(lambda: page.masthead.form is not None)
    QApplication.processEvents()
    form = page.masthead.form
    assert form is not None
    assert form.fields.fields["title"].isAncestorOf(focused())
    assert not form.rest.isVisible()
    for card in page.sides.cards.values():
        assert _in_sight(page, card.add)
    for name in ("number", "held_on", "mode", "place", "platform", "text_language"):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert form.fields.fields[name].isAncestorOf(focused()), name
    form.details.setFocus()
    qtbot.keyClick(form.details, Qt.Key.Key_Space)
    assert form.rest.isVisible()


def test_what_was_open_is_open_again_after_logging(page: SessionPage) -> None:
    page.begin()
    page.set_logging(True)
    assert page.masthead.form is None
    page.set_logging(False)
    assert page.masthead.form is not None
    assert not page.masthead.form.whole


def test_the_page_folds_while_a_paragraph_is_written_beside_the_notes(
    qtbot: QtBot, page: SessionPage
) -> None:
    page.log_line.come_back()
    qtbot.keyClicks(page.log_line.text, "a note")
    qtbot.keyClick(page.log_line.text, Qt.Key.Key_Return)
    view = page.record.view
    view.setCurrentIndex(page.record.model.index(0))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.record.paragraph.isVisible()
    assert not page.agenda.isVisible()
    assert not any(card.isVisible() for card in page.sides.cards.values())


def test_the_heading_of_the_open_item_is_marked(
    qtbot: QtBot, page: SessionPage, bench: Workbench, session: RecordId
) -> None:
    alt = Qt.KeyboardModifier.AltModifier
    for title in ("Opening", "Halal"):
        qtbot.keyClick(page.log_line.text, Qt.Key.Key_I, alt)
        qtbot.keyClicks(page.log_line.text, title)
        qtbot.keyClick(page.log_line.text, Qt.Key.Key_Return)
    accent = page.palette().color(page.palette().ColorRole.Link)
    marked = []
    for item in bench.desk.all(AgendaItem, parent=session):
        area = page.record.view.visualRect(page.record.model.index_of(item.id))
        picture = page.record.view.viewport().grab(area).toImage()
        if picture.pixelColor(1, picture.height() - 10) == accent:
            marked.append(item.title)
    assert marked == ["Halal"]


def test_a_narrow_page_cuts_no_stage_and_no_side(qtbot: QtBot, bench: Workbench) -> None:
    edit = new_session_edit(bench)
    bench.perform(edit)
    page = shown(qtbot, SessionPage(bench, edit.changes[0].subject.id))
    page.resize(480, 700)
    QApplication.processEvents()
    room = page.area.viewport().rect()
    for widget in (*page.sides.starters, page.masthead.stages, page.masthead.title):
        corner = widget.mapTo(page.area.viewport(), widget.rect().topRight())
        assert corner.x() <= room.right(), widget


def test_on_a_low_page_the_part_in_which_one_works_has_the_room(
    qtbot: QtBot, page: SessionPage
) -> None:
    page.resize(680, 260)
    page.log_line.come_back()
    resting = page.area.height()
    page.masthead.begin()
    assert page.masthead.form
    title = page.masthead.form.focusWidget()
    assert title is not None
    qtbot.waitUntil(lambda: page.area.height() >= resting and title.hasFocus())
    qtbot.waitUntil(lambda: not title.visibleRegion().isEmpty())
    page.set_logging(True)
    assert not page.area.isVisible()
    page.set_logging(False)
    assert page.area.isVisible()
    page.set_logging(True)
    page.resize(900, 760)
    qtbot.waitUntil(page.area.isVisible)
