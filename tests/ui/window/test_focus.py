"""Where the keyboard is after menus, dialogs and Esc, and what it does in the sidebar."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from meetingdesk.domain.meeting import AgendaItem, Delegate, Session
from meetingdesk.ui import style
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.pages.session.page import SessionPage
from tests.ui.window.conftest import WAIT

CTRL = Qt.KeyboardModifier.ControlModifier


def press(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(
        QApplication.focusWidget() or window, key, held or Qt.KeyboardModifier.NoModifier
    )


def opened(window: MainWindow) -> SessionPage:
    assert window.bench
    assert window.space
    sessions = window.bench.desk.all(Session)
    window.space.show_session(next(s.id for s in sessions if "JISC" in s.title))
    page = window.space.session_page
    assert page is not None
    return page


def test_escape_leads_from_the_sidebar_to_the_log_line(window: MainWindow) -> None:
    page = opened(window)
    for pane in (window.sidebar.places, window.filter, page.agenda.add):
        pane.setFocus()
        press(window, Qt.Key.Key_Escape)
        assert page.log_line.text.hasFocus(), pane


def test_the_sidebar_never_marks_another_place_than_is_shown(window: MainWindow) -> None:
    assert window.space
    window.sidebar.places.setFocus()
    for place in ("actions", "agreements", "people"):
        press(window, Qt.Key.Key_Down)
        assert window.space.place == place
        assert window.sidebar.places.hasFocus()
    page = opened(window)
    siblings = window.sidebar.siblings
    for _ in range(200):
        if siblings.count() > 1:
            break
        QTest.qWait(50)
    assert siblings.count() > 1
    here = siblings.currentRow()
    siblings.setFocus()
    press(window, Qt.Key.Key_Up if here else Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Escape)
    assert page.log_line.text.hasFocus()
    assert siblings.currentRow() == here


def test_a_block_pasted_beside_the_add_line_goes_into_it(window: MainWindow) -> None:
    page = opened(window)
    assert window.bench
    QGuiApplication.clipboard().setText("1. Opening\n2. Halal\n")
    page.agenda.fold.setFocus()
    press(window, Qt.Key.Key_V, CTRL)
    assert [i.title for i in window.bench.desk.all(AgendaItem)] == ["Opening", "Halal"]
    card = next(iter(page.sides.cards.values()))
    QGuiApplication.clipboard().setText("Mr. Hà Minh Hiệp\tDirector\nMs. Lê Thu\tOfficer\n")
    card.count.setFocus()
    press(window, Qt.Key.Key_V, CTRL)
    assert len(window.bench.desk.all(Delegate, parent=card.delegation)) == 2


@pytest.mark.parametrize("want_dark", [False, True])
def test_each_stop_of_tab_shows_that_it_has_the_keyboard(
    window: MainWindow, qtbot: QtBot, want_dark: bool
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    style.wear(app, want_dark=want_dark)
    page = opened(window)
    QTest.keyClicks(page.log_line.text, "a note\r")
    bare: list[str] = []
    page.log_line.come_back()
    for _ in range(60):
        press(window, Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        if widget is None or widget is page.log_line.text:
            break
        with_keys = _seen(widget)
        window.statusBar().setFocus()
        page.log_line.text.setFocus()
        without = _seen(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if with_keys == without:
            bare.append(f"{type(widget).__name__} {widget.objectName()} {widget.accessibleName()}")
    style.wear(app, want_dark=False)
    assert bare == []


def _seen(widget: QWidget) -> QImage:
    QApplication.processEvents()
    return widget.grab().toImage()


@pytest.mark.parametrize("place", ["log line", "list", "filter"])
def test_escape_leads_from_a_menu_to_where_one_was(
    window: MainWindow, qtbot: QtBot, place: str
) -> None:
    assert window.space
    if place == "log line":
        opened(window).log_line.come_back()
    else:
        (window.filter if place == "filter" else window.space.listing.table).setFocus()
    before = QApplication.focusWidget()
    assert before
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_V, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() not in (None, menu), timeout=WAIT)
    opened_beside = QApplication.activePopupWidget()
    assert opened_beside
    QTest.keyClick(opened_beside, Qt.Key.Key_Escape)
    qtbot.waitUntil(before.hasFocus, timeout=WAIT)
    assert QApplication.activePopupWidget() is None


def test_tab_comes_round_the_whole_window_and_not_only_page_and_paper(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = opened(window)
    qtbot.waitUntil(lambda: window.preview is not None and window.preview.isVisible(), timeout=WAIT)
    assert window.preview
    page.log_line.come_back()
    seen: list[QWidget] = []
    while (focus := QApplication.focusWidget()) and focus not in seen:
        seen.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    parts = (page.log_line, window.preview, window.filter, window.sidebar, page.masthead)
    first = [next(n for n, w in enumerate(seen) if p is w or p.isAncestorOf(w)) for p in parts]
    assert first == sorted(first)
