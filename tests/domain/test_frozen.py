"""What was issued stays: rewriting it, or taking back what left the house, is refused."""

from dataclasses import replace
from datetime import date

import pytest

from meetingdesk.domain.agreeing import IssuedNumber, MinutesIssue
from meetingdesk.domain.edits import Change, Edit, add, remove, revise
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import new_id
from meetingdesk.domain.frozen import check_frozen
from meetingdesk.domain.terms import IssueStage

SENT = MinutesIssue(
    session=new_id(), stage=IssueStage.FOR_AGREEMENT, number=2, pdf="a" * 64, blocks="b" * 64
)


def test_an_issue_may_be_made_and_a_draft_of_it_undone() -> None:
    draft = replace(SENT, stage=IssueStage.DRAFT)
    for edit in (add("Issue", SENT), add("Issue", draft), remove("Undo", draft)):
        check_frozen(edit)


def test_what_left_the_house_is_not_taken_back() -> None:
    with pytest.raises(RuleBroken, match="left the house"):
        check_frozen(add("Issue", SENT).inverse)


def test_of_an_issue_only_what_is_noted_about_it_changes() -> None:
    check_frozen(revise("Note", SENT, reply_by=date(2026, 1, 1), sent_to="JISC"))
    rewritten: dict[str, MinutesIssue] = {
        "pdf": replace(SENT, pdf="c" * 64),
        "stage": replace(SENT, stage=IssueStage.DRAFT),
        "number": replace(SENT, number=3),
    }
    for name, after in rewritten.items():
        with pytest.raises(RuleBroken) as refused:
            check_frozen(Edit(label="Rewrite", changes=(Change(before=SENT, after=after),)))
        assert refused.value.pointer == name


def test_a_number_stays() -> None:
    number = IssuedNumber(session=new_id(), record=new_id(), number="8a")
    with pytest.raises(RuleBroken, match="8a"):
        check_frozen(Edit(label="x", changes=(Change(before=number, after=None),)))
