"""A due date that the other side proposes: taken over where it reads as one, else shown there."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from meetingdesk.domain.agreeing import Comment
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.terms import CommentState, DueKind
from meetingdesk.ui.fields import FieldEditor
from tests.minutes.returning import OtherSide
from tests.minutes.sessions import made_id
from tests.ui.agreeing.conftest import CONTROL, Agreeing

KATO = "Kato Ichiro"
JUNE = "30\u00a0June\u00a02022"


def shown(agreeing: Agreeing) -> list[str]:
    return [card.text.toPlainText() for card in agreeing.page.detail.cards]


def test_a_day_that_is_accepted_is_the_due_date_and_undo_takes_it_back(
    agreeing: Agreeing, other: OtherSide
) -> None:
    other.retype(JUNE, "31 July 2022", KATO)
    agreeing.read_back(other)
    detail = agreeing.page.detail
    assert detail.said.text() == "Proposed: another due date"
    assert shown(agreeing) == ["Thursday 30 June 2022", "31 July 2022"]
    assert detail.means.text() == "Accepting it makes the action due: Sunday 31 July 2022"
    agreeing.press(Qt.Key.Key_A)
    action = agreeing.in_file(AgreedAction, "a2")
    assert (action.due, action.due_on) == (DueKind.DATE, date(2022, 7, 31))
    assert detail.means.text() == "Opening it again (P) puts it back as it was before."
    agreeing.press(Qt.Key.Key_Z, held=CONTROL)
    assert agreeing.in_file(AgreedAction, "a2").due_on == date(2022, 6, 30)
    (comment,) = agreeing.desk.all(Comment)
    assert comment.state is CommentState.OPEN


def test_what_reads_as_no_day_leads_to_the_due_date_with_what_is_proposed(
    agreeing: Agreeing, other: OtherSide
) -> None:
    other.retype(JUNE, "as soon as we can", KATO)
    agreeing.read_back(other)
    detail = agreeing.page.detail
    assert "cannot be read as a date" in detail.means.text()
    assert detail.choices.going.property("role") == "main"
    agreeing.press(Qt.Key.Key_G)

    def editor() -> FieldEditor | None:
        at = QApplication.focusWidget()
        while at is not None and not isinstance(at, FieldEditor):
            at = at.parentWidget()
        return at

    agreeing.qtbot.waitUntil(lambda: editor() is not None)
    field = editor()
    assert field
    assert (field.bound.record, field.bound.name) == (made_id("a2"), "due")
    said = agreeing.window.notices.notices[-1].text
    assert said == "Proposed by JSB · Kato Ichiro: “as soon as we can”"
