"""A session goes back to an earlier stage by a person's word, never by one stray click."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from meetingdesk.agreeing import Agreeing
from meetingdesk.domain import edits
from meetingdesk.domain.agreeing import Clearance
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Session
from meetingdesk.domain.terms import IssueStage, Status
from meetingdesk.ui.pages.session.page import SessionPage
from meetingdesk.ui.undo import Workbench
from tests.ui.session.conftest import Reopened

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def _english() -> None:
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture
def cleared(page: SessionPage, bench: Workbench, session: RecordId) -> SessionPage:
    """Return the page of a session whose text Ms Lan cleared."""
    ready = Agreeing(bench.desk).issuing(session, IssueStage.DRAFT)
    bench.desk.perform(ready.edit)
    clearing = Agreeing(bench.desk).clearing(ready.issue, "Lan", on=date(2022, 3, 17))
    bench.desk.perform(clearing)
    return page


def _status(reopened: Reopened, session: RecordId) -> Status:
    found = reopened().get(Session, session)
    assert found
    return found.status


def _asked(page: SessionPage) -> QMessageBox:
    box = page.findChild(QMessageBox, "goBack")
    assert box is not None
    assert box.isVisible()
    return box


def _press(page: SessionPage, status: Status) -> None:
    QTest.mouseClick(page.masthead.stages.button(status), LEFT)


def _button(box: QMessageBox, text: str) -> QPushButton:
    (found,) = [b for b in box.findChildren(QPushButton) if b.text().replace("&", "") == text]
    return found


def test_a_stray_click_takes_no_clearing_back(
    qtbot: QtBot, cleared: SessionPage, session: RecordId, reopened: Reopened
) -> None:
    assert _status(reopened, session) is Status.CLEARED
    _press(cleared, Status.DRAFT)
    box = _asked(cleared)
    assert box.text() == "Take back the clearing by Lan, 17 Mar 2022?"
    assert _status(reopened, session) is Status.CLEARED
    assert cleared.masthead.stages.button(Status.CLEARED).isChecked()
    # Enter is what a person presses without reading: it leaves the stage.
    QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: cleared.findChild(QMessageBox, "goBack") is None)
    _press(cleared, Status.HELD)
    QTest.keyClick(_asked(cleared), Qt.Key.Key_Escape)
    assert _status(reopened, session) is Status.CLEARED


def test_the_clearing_is_taken_back_on_yes_told_and_undone(
    qtbot: QtBot, cleared: SessionPage, bench: Workbench, session: RecordId, reopened: Reopened
) -> None:
    _press(cleared, Status.DRAFT)
    with qtbot.waitSignal(bench.done) as told:
        QTest.mouseClick(_button(_asked(cleared), "Take it back"), LEFT)
    said, ((name, undo),) = told.args
    assert (said, name) == ("Taken back from “cleared” to “draft”.", "Undo")
    assert _status(reopened, session) is Status.DRAFT
    assert [one.by for one in reopened().all(Clearance)] == ["Lan"]
    assert bench.undo.undoText() == "Take a stage back"
    undo()
    assert _status(reopened, session) is Status.CLEARED


def test_the_question_is_driven_by_keys_alone(
    qtbot: QtBot, page: SessionPage, bench: Workbench, session: RecordId, reopened: Reopened
) -> None:
    found = bench.desk.get(Session, session)
    assert found
    bench.desk.perform(edits.revise("Import", found, status=Status.SENT))
    strip = page.masthead.stages
    strip.button(Status.SENT).setFocus()
    for _ in range(2):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Left)
    assert strip.button(Status.DRAFT).hasFocus()
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    box = _asked(page)
    assert box.text() == "Take the session back from “sent” to “draft”?"
    assert _status(reopened, session) is Status.SENT
    qtbot.waitUntil(box.isActiveWindow)
    QTest.keyClick(box.windowHandle(), Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: strip.button(Status.DRAFT).isChecked())
    assert _status(reopened, session) is Status.DRAFT


def test_a_step_forward_asks_nothing(
    page: SessionPage, session: RecordId, reopened: Reopened
) -> None:
    _press(page, Status.DRAFT)
    assert page.findChild(QMessageBox, "goBack") is None
    assert _status(reopened, session) is Status.DRAFT
