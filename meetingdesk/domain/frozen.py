"""What was issued stays as it was: the edits that would change it, refused."""

from meetingdesk.domain.agreeing import IssuedNumber, MinutesIssue
from meetingdesk.domain.edits import Change, Edit
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import specs
from meetingdesk.domain.terms import IssueStage

_OPEN = frozenset({"sent_to", "reply_by"})
"""What may still be said of an issue once it is made."""


def check_frozen(edit: Edit) -> None:
    """Check that an edit leaves alone what once left the house.

    An issue of the minutes is never rewritten; one that left the house is not taken out either,
    nor are the numbers that it gave: the other side has them. Raises RuleBroken.
    """
    for change in edit.changes:
        match change.before:
            case MinutesIssue() as issue:
                _check_issue(issue, change)
            case IssuedNumber() as number if change.after is None:
                raise RuleBroken(
                    "The number {number} stands in minutes that left the house, so it stays.",
                    number=number.number,
                )


def _check_issue(issue: MinutesIssue, change: Change) -> None:
    if change.after is None:
        if issue.stage is not IssueStage.DRAFT:
            raise RuleBroken(
                "Issue {number} left the house, so it cannot be taken back. Issue the text anew,"
                " and tell the other side which issue holds.",
                number=issue.number or "",
            )
        return
    for known in specs(MinutesIssue):
        if known.name not in _OPEN and getattr(issue, known.name) != getattr(
            change.after, known.name
        ):
            raise RuleBroken("What was issued is never changed. Issue the text anew.", known.name)
