"""A new session is offered the sides, the kind and the next number of the one that was open."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from meetingdesk.domain import edits
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Delegation, Session
from meetingdesk.domain.terms import Confirmation
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.notices import Notice
from tests.ui.window.conftest import WAIT, reopened
from tests.ui.window.test_mnemonics import check

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NUMBERED = "Go on from the session with JISC, 18 Mar 2022: the same sides, kind and languages"


def press(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    QTest.keyClick(window.windowHandle(), key, held)


def number(window: MainWindow, title: str = "6th session", at: int = 6) -> Session:
    """Give the latest session with JISC a number, a title and a form of its own."""
    assert window.bench
    desk = window.bench.desk
    (latest,) = [s for s in desk.all(Session) if s.held_on == date(2022, 3, 18)]
    signed = Confirmation.SIGNED
    revised = edits.revise(
        "Change",
        latest,
        number=at,
        title=title,
        languages=("en", "ja"),
        text_language="ja",
        confirmation=signed,
    )
    desk.perform(revised)
    for side in desk.all(Delegation, parent=latest.id):
        desk.perform(edits.revise("Change", side, name="ベトナム側" if side.own else "日本側"))
    return latest


def offered(window: MainWindow) -> Notice:
    (found,) = [one for one in window.notices.notices if one.text.startswith("Go on from")]
    return found


def codes(path: Path, session: RecordId) -> list[tuple[str, bool]]:
    return [(side.name, side.own) for side in reopened(path).all(Delegation, parent=session)]


def test_one_key_takes_the_sides_and_the_next_number_over(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    before = number(window)
    assert window.space
    window.space.show_session(before.id)
    press(window, Qt.Key.Key_N, CTRL)
    made = window.space.session
    assert made
    assert made != before.id
    assert offered(window).text == f"{NUMBERED}, number 7?"
    check(window)
    press(window, Qt.Key.Key_U, ALT)
    qtbot.waitUntil(lambda: not window.notices.notices, timeout=WAIT)
    saved = reopened(path).get(Session, made)
    assert saved
    assert (saved.title, saved.number) == ("7th session", 7)
    assert (saved.languages, saved.text_language) == (("en", "ja"), "ja")
    assert saved.confirmation is Confirmation.SIGNED
    assert saved.held_on != before.held_on
    assert codes(path, made) == [("ベトナム側", True), ("日本側", False)]
    page = window.space.session_page
    assert page
    assert page.sides.starters == []
    assert next(iter(page.sides.cards.values())).add.hasFocus()
    press(window, Qt.Key.Key_Z, CTRL)
    assert [own for _, own in codes(path, made)] == [True]
    assert [s.number for s in reopened(path).all(Session) if s.id == made] == [None]


def test_one_key_clears_the_offer_and_the_session_stays_as_it_was_made(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    before = number(window)
    assert window.space
    window.show_place("sessions")
    window.space.listing.select(before.id)
    press(window, Qt.Key.Key_N, CTRL)
    made = window.space.session
    assert made
    assert offered(window)
    press(window, Qt.Key.Key_O, ALT)
    qtbot.waitUntil(lambda: not window.notices.notices, timeout=WAIT)
    assert [own for _, own in codes(path, made)] == [True]
    saved = reopened(path).get(Session, made)
    assert saved
    assert (saved.title, saved.number) == ("Working session", None)


def test_the_offer_goes_with_the_session_and_once_another_body_sits_there(
    window: MainWindow, qtbot: QtBot
) -> None:
    before = number(window)
    assert window.space
    window.space.show_session(before.id)
    press(window, Qt.Key.Key_N, CTRL)
    page = window.space.session_page
    assert page
    assert offered(window)
    (starter,) = page.sides.starters
    starter.body.setFocus()
    QTest.keyClicks(starter.body, "BSI")
    QTest.keyClick(starter.body, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.notices.notices, timeout=WAIT)
    window.space.show_session(before.id)
    press(window, Qt.Key.Key_N, CTRL)
    assert offered(window)
    window.show_place("people")
    qtbot.waitUntil(lambda: not window.notices.notices, timeout=WAIT)


@pytest.mark.parametrize(
    ("title", "known", "follows"),
    [
        ("11th session", 11, "12th session"),
        ("20th session of STAMEQ and JISC", 20, "21st session of STAMEQ and JISC"),
        ("Phiên họp thứ 6", 6, "Phiên họp thứ 7"),
        ("第6回標準化会合", 6, "第7回標準化会合"),
        ("6th session (2022)", 6, "Working session"),
        ("Sixth session", 6, "Working session"),
    ],
)
def test_a_title_is_taken_over_only_where_its_number_is_plain(
    window: MainWindow, path: Path, qtbot: QtBot, title: str, known: int, follows: str
) -> None:
    before = number(window, title, known)
    assert window.space
    window.space.show_session(before.id)
    press(window, Qt.Key.Key_N, CTRL)
    made = window.space.session
    assert made
    button = next(b for b in offered(window).findChildren(QPushButton) if "Use" in b.text())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    saved = reopened(path).get(Session, made)
    assert saved
    assert (saved.title, saved.number) == (follows, known + 1)


def test_nothing_is_offered_where_no_side_is_known(window: MainWindow) -> None:
    window.show_place("people")
    press(window, Qt.Key.Key_N, CTRL)
    assert window.notices.notices == []
    press(window, Qt.Key.Key_N, CTRL)
    assert window.notices.notices == []
