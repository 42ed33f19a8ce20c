"""What follows from the issues of a session: how far its text is, and which stages can follow.

Nothing but records is read here, so that the session's page can ask at every edit.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from meetingdesk.domain.agreeing import ConfirmingPaper, MinutesIssue
from meetingdesk.domain.errors import RuleBroken, Sentence
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Session
from meetingdesk.domain.terms import IssueStage, Status

BINDING = (IssueStage.AGREED, IssueStage.SIGNED, IssueStage.CORRIGENDUM)
"""Stages of a text that both sides agreed."""
STATUS = {
    IssueStage.DRAFT: Status.DRAFT,
    IssueStage.FOR_AGREEMENT: Status.SENT,
    IssueStage.AGREED: Status.AGREED,
    IssueStage.SIGNED: Status.CONFIRMED,
    IssueStage.CORRIGENDUM: Status.AGREED,
}
"""The stage of a session whose minutes were issued so: what was corrected is to be confirmed."""
UNISSUED = (Status.PLANNED, Status.HELD, Status.DRAFT)
"""Stages that a person sets: nothing need be issued for them."""
_BACK = Sentence(
    "The minutes left the house, so they are past this stage. A changed text is the next draft by"
    " itself."
)
_AGREED = Sentence("The text is agreed. A change of it is issued as a corrigendum.")
_NOT_AGREED = Sentence("The text is not agreed yet, so it cannot be confirmed.")


class Issued(Protocol):
    """An open file, as far as its issues go."""

    def all(self, kind: type[MinutesIssue], /, *, session: RecordId) -> Iterable[MinutesIssue]:
        """Return the issues of a session."""


@dataclass(frozen=True, kw_only=True)
class Corrigendum:
    """The last corrigendum of a text: the n-th, and whether both sides confirmed it."""

    number: int
    issue: MinutesIssue
    confirmed: bool


def issues_of(file: Issued, session: RecordId) -> list[MinutesIssue]:
    """Return the issues of a session, the first one first."""
    found = file.all(MinutesIssue, session=session)
    return sorted(found, key=lambda i: (i.number or 0, str(i.issued_on), i.id))


def number_of(issue: MinutesIssue, issues: Sequence[MinutesIssue]) -> str:
    """Return the number of an issue among all of its session, in the order of `issues_of`.

    Of issues that were made apart with one number each has a letter too: 2a, 2b.
    """
    if not issue.number:
        return "–"
    alike = [one.id for one in issues if one.number == issue.number]
    apart = len(alike) > 1 and issue.id in alike
    return f"{issue.number}{chr(ord('a') + alike.index(issue.id)) if apart else ''}"


def in_force(issues: Sequence[MinutesIssue]) -> MinutesIssue | None:
    """Return the issue whose text both sides agreed, as corrected since."""
    agreed = [i for i in issues if i.stage in BINDING]
    return agreed[-1] if agreed else None


def corrigenda(issues: Sequence[MinutesIssue]) -> list[MinutesIssue]:
    """Return the corrigenda among the issues of a session, the first one first."""
    return [i for i in issues if i.stage is IssueStage.CORRIGENDUM]


def last_corrigendum(
    session: Session, issues: Sequence[MinutesIssue], papers: Iterable[ConfirmingPaper] = ()
) -> Corrigendum | None:
    """Return the last corrigendum, if there is one.

    It is confirmed by an issue that confirms the corrected text, or a paper attached to it; of
    minutes from elsewhere, none of whose other issues are here, by what is said of the session.
    """
    found = corrigenda(issues)
    if not found:
        return None
    last = found[-1]
    signed = [at for at, issue in enumerate(issues) if issue.stage is IssueStage.SIGNED]
    after = any(at > issues.index(last) for at in signed)
    attached = any(paper.issue == last.id for paper in papers)
    said = not signed and session.status is Status.CONFIRMED
    return Corrigendum(number=len(found), issue=last, confirmed=after or attached or said)


def draft_number(session: Session, issues: Sequence[MinutesIssue], *, changed: bool) -> int:
    """Return which draft the text is that is issued now, from 1.

    A text that goes on to another stage as it was issued stays the draft that it was.
    """
    known = session.draft or 0
    return known + 1 if issues and changed else max(known, 1)


def is_backed(status: Status, issues: Sequence[MinutesIssue], *, cleared: bool) -> bool:
    """Say whether a stage was reached by an issue; of records from elsewhere it may only be said.

    `cleared` says whether it is kept who cleared a draft.
    """
    if status in UNISSUED:
        return True
    if status is Status.CLEARED:
        return cleared
    return any(STATUS[issue.stage] is status for issue in issues)


def refusals(issues: Sequence[MinutesIssue]) -> Mapping[Status, Sentence]:
    """Return the stages to which a session cannot go now, each with the reason."""
    if in_force(issues):
        before = dict.fromkeys(UNISSUED, _BACK)
        return {**before, **dict.fromkeys((Status.CLEARED, Status.SENT, Status.AGREED), _AGREED)}
    refused = {Status.CONFIRMED: _NOT_AGREED}
    if any(issue.stage is not IssueStage.DRAFT for issue in issues):
        return {**dict.fromkeys(UNISSUED, _BACK), **refused}
    return refused


def check_follows(stage: IssueStage, issues: Sequence[MinutesIssue], *, changed: bool) -> None:
    """Check that a text can be issued for a stage now, whether or not it was changed since.

    Raises RuleBroken: after an agreed text only a corrigendum follows, before it none.
    """
    agreed = in_force(issues)
    match stage:
        case IssueStage.SIGNED if agreed is None:
            raise RuleBroken(_NOT_AGREED)
        case IssueStage.SIGNED if changed:
            raise RuleBroken(
                "The text was changed since it was agreed. Issue a corrigendum, or take the change"
                " back."
            )
        case IssueStage.CORRIGENDUM if agreed is None:
            raise RuleBroken("Only an agreed text is corrected. Issue it anew for agreement.")
        case IssueStage.CORRIGENDUM if not changed:
            raise RuleBroken("Nothing was changed since the text was agreed.")
        case IssueStage.SIGNED | IssueStage.CORRIGENDUM:
            return
        case _ if agreed:
            raise RuleBroken(_AGREED)
