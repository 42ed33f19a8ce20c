"""Two issues of one number, made apart: each is told from the other wherever it is listed."""

from pathlib import Path

from PySide6.QtCore import Qt

from meetingdesk import settings
from meetingdesk.agreeing import Agreeing as Service
from meetingdesk.desk import Desk, open_desk
from meetingdesk.domain.edits import revise
from meetingdesk.domain.meeting import Statement
from meetingdesk.domain.terms import IssueStage
from tests.minutes.sessions import made_id
from tests.storage.sharing import copied
from tests.ui.agreeing.conftest import Agreeing


def drafted(desk: Desk) -> None:
    desk.perform(Service(desk).issuing(made_id("s"), IssueStage.DRAFT).edit)


def theirs(path: Path) -> Path:
    """Return a colleague's copy with another wording, issued as a draft."""
    desk = open_desk(copied(path, "theirs.mdesk"), author="Bình", places=settings.places())
    said = desk.all(Statement, session=made_id("s"))[0]
    desk.perform(revise("Change", said, text=f"{said.text} And thanks."))
    drafted(desk)
    desk.close()
    return desk.path


def test_two_drafts_made_apart_say_who_made_each_and_are_compared(agreeing: Agreeing) -> None:
    copy = theirs(agreeing.path)
    drafted(agreeing.desk)
    issues = agreeing.page.issues
    assert issues.item(0).text().startswith("1 · draft · ")
    assert "by " not in issues.item(0).text()
    agreeing.desk.sharing.bring_in(copy)
    lines = sorted(issues.item(at).text() for at in range(issues.count()))
    assert [line.split(" · ")[0] for line in lines] == ["1a", "1b"]
    assert sorted(line.split(" · ")[3].partition(",")[0] for line in lines) == ["by An", "by Bình"]
    issues.setFocus()
    agreeing.press(Qt.Key.Key_Home)
    view = agreeing.page.issue
    assert view.title.text().startswith("Issue 1")
    assert "Made apart from another of this number" in view.about.text()
    view.other.setCurrentIndex(1)
    view.other.activated.emit(1)
    assert view.told.text() == "1 changed from issue 1a to issue 1b"
