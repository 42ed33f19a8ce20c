"""Erasing a record asks what is to become of the minutes that froze its text."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.agreeing import Agreeing
from meetingdesk.domain import edits
from meetingdesk.domain.agreeing import MinutesIssue
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.terms import IssueStage
from meetingdesk.ui.pages.records import RecordPage, page_for
from meetingdesk.ui.pages.records.erasing import EraseDialog
from tests.ui.records.conftest import World

Ask = Callable[[], EraseDialog]
SECRET = "Send the list that nobody may see"


def issued(world: World) -> MinutesIssue:
    world.desk.perform(edits.revise("Edit", world.action, text=SECRET))
    ready = Agreeing(world.desk).issuing(
        world.session.id, IssueStage.FOR_AGREEMENT, sent_to="JISC", on=date(2022, 4, 3)
    )
    world.desk.perform(ready.edit)
    return ready.issue


@pytest.fixture
def ask(qtbot: QtBot, world: World) -> Ask:
    """Return what opens the dialog on the action, and says why."""
    pages: list[QWidget] = []

    def asking() -> EraseDialog:
        page = page_for(world.bench, "actions", world.action.id)
        assert isinstance(page, RecordPage)
        pages.append(page)
        qtbot.addWidget(page, before_close_func=pages.remove)
        page.show()
        dialog = page.ask_to_erase()
        qtbot.keyClicks(dialog.reason, "said in confidence")
        return dialog

    return asking


def now(world: World, issue: MinutesIssue) -> MinutesIssue:
    found = world.desk.get(MinutesIssue, issue.id)
    assert found
    return found


def test_issued_minutes_are_named_and_erased_with_it(qtbot: QtBot, world: World, ask: Ask) -> None:
    issue = issued(world)
    copy = settings.places().cache / "issued" / f"{issue.pdf[:12]}.pdf"
    copy.parent.mkdir(parents=True, exist_ok=True)
    copy.write_bytes(Agreeing(world.desk).pdf(issue))
    dialog = ask()
    named = [line.strip() for line in dialog.frozen.named.text().splitlines()]
    assert named == ["Working session", "issue 1, for agreement, 3 Apr 2022, to JISC"]
    assert dialog.frozen.box.isChecked()
    assert "can no longer be compared" in dialog.frozen.told.text()
    qtbot.mouseClick(dialog.erase, Qt.MouseButton.LeftButton)
    left = now(world, issue)
    assert (left.pdf, left.blocks, left.number, left.sent_to) == ("", "", 1, "JISC")
    assert not copy.exists()
    assert SECRET.encode() not in world.path.read_bytes()


def test_issued_minutes_stay_where_that_is_wanted(qtbot: QtBot, world: World, ask: Ask) -> None:
    issue = issued(world)
    dialog = ask()
    dialog.frozen.box.setFocus()
    qtbot.keyClick(dialog.frozen.box, Qt.Key.Key_Space)
    assert "copies that are sent leave them out" in dialog.frozen.told.text()
    qtbot.mouseClick(dialog.erase, Qt.MouseButton.LeftButton)
    assert world.desk.get(AgreedAction, world.action.id) is None
    assert now(world, issue) == issue
    assert SECRET in str(Agreeing(world.desk).frozen(issue).paper)


def test_nothing_is_asked_where_nothing_was_issued(ask: Ask) -> None:
    dialog = ask()
    assert dialog.isVisible()
    assert not dialog.frozen.isVisible()


def test_a_draft_that_was_taken_back_is_no_question(qtbot: QtBot, world: World, ask: Ask) -> None:
    world.desk.perform(edits.revise("Edit", world.action, text=SECRET))
    ready = Agreeing(world.desk).issuing(world.session.id, IssueStage.DRAFT)
    world.desk.perform(ready.edit)
    world.desk.perform(ready.edit.inverse)
    dialog = ask()
    assert not dialog.frozen.isVisible()
    qtbot.mouseClick(dialog.erase, Qt.MouseButton.LeftButton)
    assert world.desk.all(MinutesIssue) == []
    assert SECRET.encode() not in world.path.read_bytes()
