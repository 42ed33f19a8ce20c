"""In which form a step offers the paper, and what it says of the day by which to reply."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from meetingdesk.agreeing import Agreeing as Service
from meetingdesk.domain import edits
from meetingdesk.domain.agreeing import MinutesIssue
from meetingdesk.domain.meeting import Decision, Note
from meetingdesk.domain.terms import IssueStage
from meetingdesk.ui.agreeing.step_dialog import StepDialog
from meetingdesk.ui.agreeing.steps import Clearing, Issue
from meetingdesk.ui.paper.pane import PreviewPane
from tests.minutes.sessions import made_id
from tests.ui.agreeing.conftest import Agreeing

AGREED = "Both sides agreed to exchange lists of national standards."
JP = made_id("jp")


@pytest.fixture
def pane(agreeing: Agreeing) -> PreviewPane:
    """Return the preview beside the page, with what hinders out of the way."""
    agreeing.qtbot.waitUntil(
        lambda: agreeing.window.preview is not None and not agreeing.window.preview.waits,
        timeout=15_000,
    )
    assert agreeing.window.preview
    notes = agreeing.desk.all(Note, session=made_id("s"))
    agreeing.desk.perform(edits.remove("Remove", *notes))
    return agreeing.window.preview


def choose(pane: PreviewPane, languages: str, style: str, copy: str) -> None:
    """Choose another form of the paper above it."""
    boxes = pane.switches
    for box, value in ((boxes.languages, languages), (boxes.style_of, style), (boxes.copy, copy)):
        box.setCurrentIndex(box.findData(value))
    assert (pane.wanted.languages, pane.wanted.style, pane.wanted.copy) == (languages, style, copy)


def asked(agreeing: Agreeing, step: str, kind: type[StepDialog]) -> StepDialog:
    """Press the button of a step, and return what asks."""
    agreeing.page.steps.buttons[step].click()
    return next(one for one in agreeing.window.findChildren(kind) if one.isVisible())


def clear(agreeing: Agreeing) -> None:
    dialog = asked(agreeing, "clear", Clearing)
    assert isinstance(dialog, Clearing)
    dialog.by.setText("Director")
    QTest.keyClick(dialog.ok, Qt.Key.Key_Space)


def form(agreeing: Agreeing, issue: MinutesIssue) -> tuple[str, str, object]:
    kept = Service(agreeing.desk).frozen(issue)
    between = "+" if kept.edition.facing else ","
    return between.join(kept.edition.languages), kept.style, kept.copy


def offered(dialog: StepDialog) -> tuple[str, str, object]:
    assert isinstance(dialog, Issue | Clearing)
    assert dialog.paper
    wanted = dialog.paper.wanted
    return wanted.languages, wanted.style, wanted.copy


def change(agreeing: Agreeing, words: str) -> None:
    decision = agreeing.desk.get(Decision, made_id("r1"))
    assert decision
    agreeing.desk.perform(edits.revise("Change", decision, text=AGREED.replace("lists", words)))


def test_a_step_begins_with_the_paper_of_the_preview_and_goes_on_with_the_last(
    agreeing: Agreeing, pane: PreviewPane
) -> None:
    service = Service(agreeing.desk)
    choose(pane, "en+vi", "decree30", JP)
    clear(agreeing)
    (cleared,) = service.issues(made_id("s"))
    assert form(agreeing, cleared) == ("en+vi", "decree30", JP)
    sending = asked(agreeing, "send", Issue)
    assert isinstance(sending, Issue)
    assert offered(sending) == ("en+vi", "decree30", JP)
    assert sending.reply
    assert sending.to
    # What is chosen in the form itself holds for the next step.
    sending.paper.style_of.setCurrentIndex(sending.paper.style_of.findData("jica"))
    day = agreeing.desk.today() + timedelta(days=14)
    sending.reply.setText("+14")
    sending.to.setText("JSB, Secretariat")
    QTest.keyClick(sending.ok, Qt.Key.Key_Space)
    assert service.issues(made_id("s"))[-1].reply_by == day
    change(agreeing, "catalogues")
    clear(agreeing)
    again = service.issues(made_id("s"))[-1]
    assert again.stage is IssueStage.DRAFT
    assert form(agreeing, again) == ("en+vi", "jica", JP)
    sending = asked(agreeing, "send", Issue)
    assert isinstance(sending, Issue)
    assert offered(sending) == ("en+vi", "jica", JP)
    assert sending.to
    assert sending.reply
    assert sending.to.text() == "JSB, Secretariat"
    assert sending.reply.text() == f"{day.day}/{day.month}/{day.year}"
    sending.reject()
    # The preview is asked again once somebody chooses another paper there.
    choose(pane, "vi", "general", JP)
    assert offered(asked(agreeing, "send", Issue)) == ("vi", "general", JP)


def test_a_text_cleared_again_in_another_form_is_kept_in_that_form(
    agreeing: Agreeing, pane: PreviewPane
) -> None:
    service = Service(agreeing.desk)
    clear(agreeing)
    clear(agreeing)
    assert len(service.issues(made_id("s"))) == 1
    choose(pane, "en", "decree30", JP)
    clear(agreeing)
    first, second = service.issues(made_id("s"))
    assert (form(agreeing, first)[1], form(agreeing, second)) == (
        "general",
        ("en", "decree30", JP),
    )


def test_a_text_that_is_out_is_cleared_as_it_is(agreeing: Agreeing, pane: PreviewPane) -> None:
    service = Service(agreeing.desk)
    agreeing.desk.perform(service.issuing(made_id("s"), IssueStage.FOR_AGREEMENT).edit)
    choose(pane, "en", "decree30", JP)
    dialog = asked(agreeing, "clear", Clearing)
    assert "Issue 1 stays as it is" in dialog.note.text()
    assert isinstance(dialog, Clearing)
    assert dialog.paper is None
    dialog.by.setText("Director")
    QTest.keyClick(dialog.ok, Qt.Key.Key_Space)
    (issue,) = service.issues(made_id("s"))
    assert [c.by for c in service.clearances(issue)] == ["Director"]


def test_a_day_that_cannot_be_read_is_told_once(agreeing: Agreeing, pane: PreviewPane) -> None:
    assert pane.session == made_id("s")
    sending = asked(agreeing, "send", Issue)
    assert isinstance(sending, Issue)
    assert sending.reply
    reply = sending.reply
    hint = reply.fontMetrics().horizontalAdvance(reply.placeholderText())
    assert hint < reply.width()
    reply.setText("soon")
    QTest.keyClick(sending.ok, Qt.Key.Key_Space)
    assert sending.isVisible()
    wrong = sending.wrong.text()
    assert wrong
    told = [label.text() for label in sending.findChildren(QLabel) if label.isVisible()]
    assert told.count(wrong) == 1
    assert not any(label in wrong for label in told if len(label) > 20 and label != wrong)
    QTest.keyClicks(reply, "x")
    assert not sending.wrong.isVisible()


def test_what_the_style_asks_for_is_listed_as_soon_as_it_is_chosen(
    agreeing: Agreeing, pane: PreviewPane
) -> None:
    dialog = asked(agreeing, "send", Issue)
    assert isinstance(dialog, Issue)

    def listed() -> list[str]:
        shown = dialog.lacking.list
        return [shown.item(row).text() for row in range(shown.count())]

    told = "The secretary signs this form, and nobody of VSB attends as such."
    assert dialog.paper.wanted.style == "general"
    assert told not in listed()
    box = dialog.paper.style_of
    box.setFocus()
    while dialog.paper.wanted.style != "decree30":
        assert box.currentIndex() < box.count() - 1
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert told in listed()
    dialog.lacking.fold.click()
    dialog.lacking.list.setCurrentRow(listed().index(told))
    QTest.keyClick(dialog.lacking.list, Qt.Key.Key_Return)
    assert not dialog.isVisible()
