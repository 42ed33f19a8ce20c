"""A window has room for page and paper, for list and record, or for one of the two."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QStyleOptionViewItem, QToolButton
from pytestqt.qtbot import QtBot

from meetingdesk.ui.focus import holds
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.pages.session.page import SessionPage
from meetingdesk.ui.places import TwoWords
from tests.ui.opening import DESK
from tests.ui.window.conftest import WAIT

NARROW = (910, 512)
"""The desk's screen at one and a half times its size."""
TINY = (683, 384)
CTRL = Qt.KeyboardModifier.ControlModifier


def press(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(
        QApplication.focusWidget() or window, key, held or Qt.KeyboardModifier.NoModifier
    )


def session_open(window: MainWindow) -> SessionPage:
    assert window.space
    window.space.listing.take_focus()
    press(window, Qt.Key.Key_Return)
    assert window.space.session_page
    return window.space.session_page


def paper_shown(window: MainWindow) -> bool:
    return window.preview is not None and window.preview.isVisible()


def right_edge(window: MainWindow, page: SessionPage | QScrollArea) -> int:
    return page.mapTo(window, QPoint(page.width(), 0)).x()


def test_the_paper_leaves_a_narrow_window_and_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    page = session_open(window)
    qtbot.waitUntil(lambda: paper_shown(window), timeout=WAIT)
    assert window.commands["preview"].isChecked()
    window.resize(*NARROW)
    qtbot.waitUntil(lambda: not paper_shown(window), timeout=WAIT)
    assert not window.commands["preview"].isChecked()
    assert right_edge(window, page) <= window.width()
    window.resize(*DESK)
    qtbot.waitUntil(lambda: paper_shown(window) and page.isVisible(), timeout=WAIT)


def test_in_a_narrow_window_the_paper_takes_the_place_of_the_page_when_asked(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(*NARROW)
    page = session_open(window)
    press(window, Qt.Key.Key_M, CTRL)
    assert paper_shown(window)
    assert not page.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert not paper_shown(window)
    assert page.log_line.text.hasFocus()
    press(window, Qt.Key.Key_M, CTRL)
    assert window.preview
    back = window.preview.back
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert page.isVisible()
    press(window, Qt.Key.Key_M, CTRL)
    press(window, Qt.Key.Key_1, CTRL)
    assert window.space
    assert window.space.listing.table.hasFocus()
    assert not paper_shown(window)
    window.resize(*DESK)
    session_open(window)
    qtbot.waitUntil(lambda: paper_shown(window), timeout=WAIT)
    assert window.preview.back.isHidden()


def test_a_paper_that_is_not_wanted_stays_away_from_a_wide_window(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = session_open(window)
    qtbot.waitUntil(lambda: paper_shown(window), timeout=WAIT)
    press(window, Qt.Key.Key_M, CTRL)
    assert not paper_shown(window)
    window.resize(*NARROW)
    window.resize(*DESK)
    press(window, Qt.Key.Key_L, CTRL)
    press(window, Qt.Key.Key_L, CTRL)
    assert not paper_shown(window)
    assert page.isVisible()
    assert window.memory.get("preview") == "no"


def test_the_record_takes_the_place_of_a_list_that_has_no_room(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert window.space
    window.resize(*NARROW)
    press(window, Qt.Key.Key_4, CTRL)
    table = window.space.listing.table
    press(window, Qt.Key.Key_Return)
    record = window.space.panes[-1]
    assert record.isVisible()
    assert not table.isVisible()
    assert holds(record, QApplication.focusWidget())
    press(window, Qt.Key.Key_Escape)
    assert table.hasFocus()
    assert not record.isVisible()
    window.resize(*DESK)
    qtbot.waitUntil(lambda: record.isVisible() and table.isVisible(), timeout=WAIT)
    window.resize(*NARROW)
    qtbot.waitUntil(lambda: not record.isVisible() and table.isVisible(), timeout=WAIT)
    press(window, Qt.Key.Key_Return)
    record = window.space.panes[-1]
    assert isinstance(record, QScrollArea)
    assert right_edge(window, record) <= window.width()
    inside, around = record.widget(), record.parentWidget()
    assert inside
    assert around
    room = record.viewport
    qtbot.waitUntil(lambda: inside.minimumSizeHint().width() <= room().width(), timeout=WAIT)
    back = next(b for b in around.findChildren(QToolButton) if "‹" in b.text())
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert table.hasFocus()


def test_a_tiny_window_leaves_all_its_width_to_the_page(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(*TINY)
    page = session_open(window)
    assert not window.sidebar.isVisible()
    assert window.width() == TINY[0]
    upper = page.area.widget()
    assert upper
    room = page.area.viewport
    qtbot.waitUntil(lambda: upper.minimumSizeHint().width() <= room().width(), timeout=WAIT)
    window.resize(*DESK)
    qtbot.waitUntil(window.sidebar.isVisible, timeout=WAIT)


def test_the_sidebar_keeps_each_place_and_what_stands_beside_it_whole(
    window: MainWindow, qtbot: QtBot
) -> None:
    places = window.sidebar.places
    places.item(1).setText("Công việc")
    window.sidebar.show_late("12 quá hạn")
    window.parts.setSizes([10, 1000])
    qtbot.waitUntil(lambda: places.viewport().width() >= places.wide, timeout=WAIT)
    option = QStyleOptionViewItem()
    option.initFrom(places)
    option.rect = places.visualItemRect(places.item(1))
    delegate = places.itemDelegate()
    assert isinstance(delegate, TwoWords)
    delegate.initStyleOption(option, places.indexFromItem(places.item(1)))
    assert option.text == "Công việc"
