"""The stages of a text: which of them is behind it, and what is known of each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from meetingdesk.agreeing import Agreeing
from meetingdesk.desk import Desk
from meetingdesk.domain.agreeing import ConfirmingPaper, MinutesIssue
from meetingdesk.domain.terms import Confirming, IssueStage, Status
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.issues.stages import Corrigendum, draft_number, number_of
from meetingdesk.ui import words
from meetingdesk.ui.agreeing.heard import Heard
from meetingdesk.ui.tables.columns import short_day

translate = QCoreApplication.translate
_ORDER = list(Status)


@dataclass(frozen=True, kw_only=True)
class Step:
    """One stage: what it is called, who did it when, and whether it is behind us."""

    name: str
    lines: tuple[str, ...] = ()
    reached: bool = False
    here: bool = False
    late: bool = False


def steps(desk: Desk, bundle: Bundle, comments: Sequence[Heard]) -> list[Step]:
    """Return the stages of a session's text, with what is known of each."""
    so_far = _SoFar(desk, bundle)
    made = [so_far.step(status, comments) for status in _ORDER[_ORDER.index(Status.DRAFT) :]]
    made.insert(3, _commented(comments))
    return made


class _SoFar:
    """What was issued of a session's text, and who cleared and confirmed it."""

    def __init__(self, desk: Desk, bundle: Bundle) -> None:
        self._desk, self._bundle, self._session = desk, bundle, bundle.session
        self._agreeing = agreeing = Agreeing(desk)
        self._issues = agreeing.issues(self._session.id)
        self._last = {issue.stage: issue for issue in self._issues}
        self._clearances = [c for issue in self._issues for c in agreeing.clearances(issue)]
        self._corrigendum = agreeing.corrigendum(self._session.id)

    def step(self, status: Status, comments: Sequence[Heard]) -> Step:
        """Return one stage."""
        said = {
            Status.DRAFT: self._drafted,
            Status.CLEARED: self._cleared,
            Status.SENT: self._sent,
            Status.AGREED: self._agreed,
            Status.CONFIRMED: self._confirmed,
        }[status]
        lines = tuple(said())
        here = self._session.status is status
        name = words.term(status)
        name = name[:1].upper() + name[1:]
        if status is Status.DRAFT and (self._issues or self._session.draft):
            number = draft_number(self._session, self._issues, changed=self._bundle.changed)
            name = f"{name} {number}"
        if here and not lines and status is not Status.DRAFT:
            lines = (translate("agreeing", "only said so, not issued here"),)
        return Step(
            name=name,
            lines=lines,
            reached=here or self._is_behind(status),
            here=here,
            late=status is Status.SENT and self._is_late(comments),
        )

    def _is_behind(self, status: Status) -> bool:
        """Say whether the text is further on, and is known to have passed a stage."""
        if _ORDER.index(self._session.status) < _ORDER.index(status):
            return False
        return {
            Status.DRAFT: True,
            Status.CLEARED: bool(self._clearances),
            Status.SENT: IssueStage.FOR_AGREEMENT in self._last,
            Status.AGREED: self._agreeing.in_force(self._session.id) is not None,
        }.get(status, False)

    def _drafted(self) -> Iterable[str]:
        yield from _issued(self._issues, self._last.get(IssueStage.DRAFT))
        if self._issues and self._bundle.changed:
            said = translate("agreeing", "changed since issue {n}")
            yield said.format(n=number_of(self._issues[-1], self._issues))

    def _cleared(self) -> Iterable[str]:
        for one in self._clearances[-1:]:
            yield _line(one.by, short_day(one.on))
        out = any(issue.stage is not IssueStage.DRAFT for issue in self._issues)
        if self._clearances and not self._agreeing.cleared(self._session.id):
            yield translate("agreeing", "changed since then")
        elif out and not self._clearances:
            yield translate("agreeing", "went out without it")

    def _sent(self) -> Iterable[str]:
        issue = self._last.get(IssueStage.FOR_AGREEMENT)
        if issue is None:
            return
        to = translate("agreeing", "to {whom}").format(whom=issue.sent_to) if issue.sent_to else ""
        yield _line(to, short_day(issue.issued_on))
        if issue.reply_by:
            yield translate("agreeing", "reply by {day}").format(day=short_day(issue.reply_by))

    def _agreed(self) -> Iterable[str]:
        yield from _issued(self._issues, self._last.get(IssueStage.AGREED))
        last = self._corrigendum
        if last:
            said = translate("agreeing", "corrigendum {n}").format(n=last.number)
            yield _line(said, short_day(last.issue.issued_on))

    def _confirmed(self) -> Iterable[str]:
        papers = self._agreeing.confirming(self._session.id)
        last = self._corrigendum
        of_text = [paper for paper in papers if self._is_of(paper, last)] if last else papers
        if last and not last.confirmed:
            yield translate("agreeing", "corrigendum {n} not yet").format(n=last.number)
            said = translate("agreeing", "before: {paper}")
            yield from (said.format(paper=paper_said(paper)) for paper in papers[-1:])
        elif of_text:
            yield from map(paper_said, of_text[-2:])
        else:
            yield from _issued(self._issues, self._last.get(IssueStage.SIGNED))

    def _is_of(self, paper: ConfirmingPaper, last: Corrigendum) -> bool:
        """Say whether a paper confirms the text as it was corrected last."""
        ids = [issue.id for issue in self._issues]
        return paper.issue in ids[ids.index(last.issue.id) :]

    def _is_late(self, comments: Sequence[Heard]) -> bool:
        sent = self._last.get(IssueStage.FOR_AGREEMENT)
        waits = self._session.status is Status.SENT and not comments
        return bool(waits and sent and sent.reply_by and sent.reply_by < self._desk.today())


def _commented(comments: Sequence[Heard]) -> Step:
    count, waiting = len(comments), sum(one.is_open for one in comments)
    said = translate("agreeing", "{open} open of {n}").format(open=waiting, n=count)
    done = translate("agreeing", "{n}, all decided").format(n=count)
    return Step(
        name=translate("agreeing", "Comments"),
        lines=((said if waiting else done),) if count else (),
        reached=bool(count) and not waiting,
        late=bool(waiting),
    )


def _issued(issues: Sequence[MinutesIssue], issue: MinutesIssue | None) -> Iterable[str]:
    if issue:
        said = translate("agreeing", "issue {n}").format(n=number_of(issue, issues))
        yield _line(said, short_day(issue.issued_on))


def _paper_word(kind: Confirming) -> str:
    """Return by what kind of paper a text was confirmed, in words."""
    return {
        Confirming.SIGNED_ORIGINAL: translate("agreeing", "signed original"),
        Confirming.LETTER: translate("agreeing", "letter"),
    }[kind]


def paper_said(paper: ConfirmingPaper) -> str:
    """Return a confirming paper in a line: signed original, 3 Apr 2022, signed.pdf."""
    return _line(_paper_word(paper.kind), short_day(paper.on), paper.file_name)


def _line(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
