"""An issue whose text was erased for good stays in the list, and says so."""

from PySide6.QtCore import Qt

from meetingdesk.agreeing import Agreeing as Issues
from meetingdesk.domain.edits import revise
from meetingdesk.domain.meeting import Statement
from meetingdesk.domain.terms import IssueStage
from meetingdesk.ui.agreeing.issue_view import IssueView
from tests.minutes.sessions import made_id
from tests.ui.agreeing.conftest import Agreeing


def buttons(view: IssueView) -> list[bool]:
    return [part.isEnabled() for part in (view.open, view.word, view.since)]


def test_an_issue_whose_text_was_erased_says_so(agreeing: Agreeing) -> None:
    desk, page = agreeing.desk, agreeing.page
    spoilt = desk.all(Statement, session=made_id("s"))[0]
    for stage in (IssueStage.DRAFT, IssueStage.FOR_AGREEMENT):
        desk.perform(Issues(desk).issuing(made_id("s"), stage).edit)
    page.issues.setFocus()
    assert buttons(page.issue) == [True, True, True]
    desk.perform(revise("Change", spoilt, text="Some other words."))
    agreeing.press(Qt.Key.Key_T)
    assert len(page.issue.differences) == 1
    desk.erase([spoilt.id], "in confidence", frozen=True)
    assert [page.issues.item(row).text().endswith("erased") for row in (0, 1)] == [True, True]
    assert "The text of issue 2 was erased on" in page.issue.about.text()
    assert buttons(page.issue) == [False, False, False]
    assert page.issue.told.text() == ""
    agreeing.press(Qt.Key.Key_T)
    assert "The text of issue 2 was erased on" in page.said.text()
    desk.perform(Issues(desk).issuing(made_id("s"), IssueStage.FOR_AGREEMENT).edit)
    page.issues.setCurrentRow(0)
    assert buttons(page.issue) == [True, True, True]
    agreeing.press(Qt.Key.Key_C)
    assert "The text of issue 2 was erased on" in page.said.text()
