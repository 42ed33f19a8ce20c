"""What was decided on a comment is not the last word: it is decided anew, by the keys."""

from PySide6.QtCore import Qt

from meetingdesk.domain import edits
from meetingdesk.domain.agreeing import Comment
from meetingdesk.domain.meeting import Decision
from meetingdesk.domain.terms import CommentState
from tests.minutes.returning import OtherSide
from tests.minutes.sessions import made_id
from tests.ui.agreeing.conftest import CONTROL, Agreeing

KATO = "Kato Ichiro"
AGREED = "Both sides agreed to exchange lists of national standards."
ENTER = Qt.Key.Key_Return


def comment(agreeing: Agreeing) -> Comment:
    (found,) = agreeing.desk.all(Comment)
    return found


def state(agreeing: Agreeing, one: Comment) -> CommentState:
    return next(c.state for c in agreeing.desk.all(Comment) if c.id == one.id)


def test_after_an_answer_a_comment_can_still_be_accepted_or_worded_anew(
    agreeing: Agreeing, other: OtherSide
) -> None:
    other.retype("lists", "complete lists", KATO)
    agreeing.read_back(other)
    agreeing.press(ENTER)
    agreeing.types("We ask our minister.")
    agreeing.press(ENTER)
    assert comment(agreeing).state is CommentState.ANSWERED
    detail = agreeing.page.detail
    assert detail.choices.own.isVisible()
    assert all(card.take.isVisible() for card in detail.cards)
    agreeing.press(Qt.Key.Key_A)
    assert agreeing.in_file(Decision, "r1").text == AGREED.replace("lists", "complete lists")
    decided = comment(agreeing)
    assert (decided.state, decided.answer) == (CommentState.ACCEPTED, "We ask our minister.")


def test_a_decided_comment_is_opened_again_and_undo_closes_it(
    agreeing: Agreeing, other: OtherSide
) -> None:
    other.retype("lists", "complete lists", KATO)
    other.comment("Name experts", KATO, "Whom?")
    agreeing.read_back(other)
    detail = agreeing.page.detail
    assert detail.choices.opening.isHidden()
    agreeing.press(Qt.Key.Key_R, Qt.Key.Key_Up)
    assert agreeing.page.list.heard
    rejected = agreeing.page.list.heard.comment
    assert rejected.state is CommentState.REJECTED
    assert detail.choices.own.isHidden()
    assert detail.choices.opening.isVisible()
    detail.choices.opening.click()
    assert state(agreeing, rejected) is CommentState.OPEN
    # It is this one that is to be decided now, not the next.
    assert agreeing.page.list.heard.comment.id == rejected.id
    assert detail.choices.own.isVisible()
    agreeing.press(Qt.Key.Key_Z, held=CONTROL)
    assert state(agreeing, rejected) is CommentState.REJECTED
    agreeing.press(Qt.Key.Key_P, Qt.Key.Key_A)
    assert state(agreeing, rejected) is CommentState.ACCEPTED
    assert agreeing.in_file(Decision, "r1").text == AGREED.replace("lists", "complete lists")
    assert made_id("r1") == rejected.record


def test_p_puts_our_words_back_and_k_keeps_theirs(agreeing: Agreeing, other: OtherSide) -> None:
    other.retype("lists", "complete lists", KATO)
    agreeing.read_back(other)
    detail, theirs = agreeing.page.detail, AGREED.replace("lists", "complete lists")
    assert detail.choices.leaving.isHidden()
    agreeing.press(Qt.Key.Key_A)
    assert detail.choices.opening.text() == "Open again, text as before (P)"
    assert detail.choices.leaving.isVisible()
    assert detail.means.text() == (f"Opening it again (P) puts our text back as it was: “{AGREED}”")
    agreeing.press(Qt.Key.Key_P)
    assert agreeing.in_file(Decision, "r1").text == AGREED
    assert comment(agreeing).state is CommentState.OPEN
    agreeing.press(Qt.Key.Key_Z, held=CONTROL)
    assert agreeing.in_file(Decision, "r1").text == theirs
    assert comment(agreeing).state is CommentState.ACCEPTED
    agreeing.press(Qt.Key.Key_K)
    assert agreeing.in_file(Decision, "r1").text == theirs
    assert comment(agreeing).state is CommentState.OPEN


def test_what_was_changed_since_it_was_accepted_says_so_and_stays(
    agreeing: Agreeing, other: OtherSide
) -> None:
    other.retype("lists", "complete lists", KATO)
    agreeing.read_back(other)
    agreeing.press(Qt.Key.Key_A)
    decision = agreeing.desk.get(Decision, made_id("r1"))
    assert decision
    assert agreeing.window.bench
    agreeing.window.bench.perform(edits.revise("Change", decision, text="They agreed to meet."))
    detail = agreeing.page.detail
    assert detail.means.text().startswith("The text was changed since this was accepted")
    assert detail.choices.opening.text() == "Open again (P)"
    assert detail.choices.leaving.isHidden()
    agreeing.press(Qt.Key.Key_P)
    assert agreeing.in_file(Decision, "r1").text == "They agreed to meet."
    assert comment(agreeing).state is CommentState.OPEN
