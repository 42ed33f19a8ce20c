"""What was decided on a comment is not the last word: it is decided anew, by the keys."""

from PySide6.QtCore import Qt

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
    assert detail.own.isVisible()
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
    assert detail.opening.isHidden()
    agreeing.press(Qt.Key.Key_R, Qt.Key.Key_Up)
    assert agreeing.page.list.heard
    rejected = agreeing.page.list.heard.comment
    assert rejected.state is CommentState.REJECTED
    assert detail.own.isHidden()
    assert detail.opening.isVisible()
    detail.opening.click()
    assert state(agreeing, rejected) is CommentState.OPEN
    # It is this one that is to be decided now, not the next.
    assert agreeing.page.list.heard.comment.id == rejected.id
    assert detail.own.isVisible()
    agreeing.press(Qt.Key.Key_Z, held=CONTROL)
    assert state(agreeing, rejected) is CommentState.REJECTED
    agreeing.press(Qt.Key.Key_P, Qt.Key.Key_A)
    assert state(agreeing, rejected) is CommentState.ACCEPTED
    assert agreeing.in_file(Decision, "r1").text == AGREED.replace("lists", "complete lists")
    assert made_id("r1") == rejected.record
