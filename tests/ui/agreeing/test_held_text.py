"""An issue that a colleague made apart from an erasing is told, and erased where it is listed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from meetingdesk import settings
from meetingdesk.agreeing import Agreeing as Service
from meetingdesk.desk import open_desk
from meetingdesk.domain.agreeing import MinutesIssue
from meetingdesk.domain.edits import revise
from meetingdesk.domain.meeting import Statement
from meetingdesk.domain.terms import IssueStage
from meetingdesk.ui.agreeing.held_text import EraseHeld
from tests.minutes.sessions import made_id
from tests.storage.sharing import copied
from tests.ui.agreeing.conftest import Agreeing

SECRET = "Zanzibar shall never be spoken of"


@pytest.fixture
def apart(agreeing: Agreeing) -> Path:
    """Return a colleague's copy that issued a text before it was erased here."""
    desk = agreeing.desk
    said = desk.all(Statement, session=made_id("s"))[0]
    desk.perform(revise("Say too much", said, text=SECRET))
    copy = copied(agreeing.path, "theirs.mdesk")
    other = open_desk(copy, author="Bình", places=settings.places())
    other.perform(Service(other).issuing(made_id("s"), IssueStage.DRAFT).edit)
    other.close()
    desk.erase([said.id], "in confidence")
    return copy


def test_what_an_issue_still_holds_of_an_erased_text_is_said_and_can_be_erased(
    agreeing: Agreeing, apart: Path
) -> None:
    agreeing.desk.sharing.bring_in(apart)
    page = agreeing.page
    page.issues.setFocus()
    agreeing.press(Qt.Key.Key_Home)
    assert page.issue.held.isVisible()
    assert SECRET.encode() in agreeing.path.read_bytes()
    page.issue.held.button.click()
    dialog = agreeing.window.findChild(EraseHeld)
    assert dialog is not None
    agreeing.qtbot.waitUntil(dialog.isVisible)
    assert not dialog.erase.isEnabled()
    QTest.keyClicks(dialog.reason, "issued apart")
    dialog.erase.click()
    assert SECRET.encode() not in agreeing.path.read_bytes()
    (issue,) = agreeing.desk.all(MinutesIssue)
    assert (issue.number, issue.pdf, issue.blocks) == (1, "", "")
    assert not page.issue.held.isVisible()
    assert not page.issue.word.isEnabled()
    assert not page.issue.open.isEnabled()


def test_of_an_issue_that_holds_nothing_erased_nothing_is_said(agreeing: Agreeing) -> None:
    agreeing.desk.perform(Service(agreeing.desk).issuing(made_id("s"), IssueStage.DRAFT).edit)
    agreeing.page.issues.setFocus()
    agreeing.press(Qt.Key.Key_Home)
    assert agreeing.page.issue.isVisible()
    assert not agreeing.page.issue.held.isVisible()
