"""Underlined letters: none is a menu's or the log line's, and none stands twice on a page."""

import re
from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from meetingdesk.domain.meeting import Session
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.pages.log.chips import KindButton
from meetingdesk.ui.pages.log.line_keys import KINDS, MOVES
from tests.ui.window.conftest import Opening

_MARKED = re.compile(r"(?<!&)&([^&\s])")


def letters(page: QWidget) -> list[str]:
    """Return the letters underlined in the texts that can be seen on a page."""
    buttons = [b for b in page.findChildren(QAbstractButton) if not isinstance(b, KindButton)]
    seen = [button.text() for button in buttons if button.isVisible()]
    seen += [
        label.text() for label in page.findChildren(QLabel) if label.buddy() and label.isVisible()
    ]
    return [letter.upper() for text in seen for letter in _MARKED.findall(text)]


def taken(window: MainWindow) -> set[str]:
    """Return the letters of the menus and of the log line."""
    menus = [action.text() for action in window.menuBar().actions()]
    of_menus = {letter.upper() for text in menus for letter in _MARKED.findall(text)}
    return of_menus | {QKeySequence(key).toString() for key in (*KINDS, *MOVES)}


def check(window: MainWindow) -> None:
    QApplication.processEvents()
    page = window.centralWidget()
    assert page
    found = letters(page)
    assert not set(found) & taken(window)
    assert [letter for letter, n in Counter(found).items() if n > 1] == []


def test_the_start_page(opening: Opening) -> None:
    window = opening(None)
    assert letters(window.start)
    check(window)


@pytest.mark.parametrize("place", ["sessions", "actions", "agreements", "people", "organizations"])
def test_lists_and_record_pages(window: MainWindow, place: str) -> None:
    window.show_place(place)
    check(window)
    QTest.keyClick(
        window,
        Qt.Key.Key_N,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    check(window)


def test_the_session_page_with_all_that_can_be_open(window: MainWindow) -> None:
    assert window.bench
    assert window.space
    window.space.show_session(window.bench.desk.all(Session)[0].id)
    page = window.space.session_page
    assert page is not None
    page.masthead.unfold()
    for card in page.sides.cards.values():
        card.edit_side()
    check(window)
    QTest.keyClicks(page.log_line.text, "[VN: one] [JP: other]")
    QTest.keyClick(page.log_line.text, Qt.Key.Key_Return)
    page.record.view.selectAll()
    page.record.write_up()
    check(window)
