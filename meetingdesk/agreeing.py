"""From a draft to a confirmed text: issues of the minutes, what they keep, what changed between.

No Qt; loaded when it is needed, for it loads what makes papers. Nothing is written here: each step
is an Edit that carries its files, one step of undo. What left the house cannot be undone; the door
(domain/frozen.py) then says why.
"""

from dataclasses import replace
from datetime import date
from hashlib import sha256
from typing import Protocol

from meetingdesk.domain.agreeing import Clearance, ConfirmingPaper, MinutesIssue
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.edits import Change, Edit, add
from meetingdesk.domain.errors import Sentence
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Decision, Session, Statement
from meetingdesk.domain.terms import Confirming, IssueStage, Numbered, Status
from meetingdesk.exchange.figures import head_figures
from meetingdesk.minutes.completeness import Finding
from meetingdesk.minutes.document import Minutes
from meetingdesk.minutes.issues import forms, numbers, papers, stages
from meetingdesk.minutes.issues.comparing import Difference, differences
from meetingdesk.minutes.issues.freezing import Frozen, read_frozen
from meetingdesk.minutes.issues.keeping import erased_on, is_spoilt, kept, without_erased
from meetingdesk.minutes.issues.lacking import Lacking, lacking, undecided
from meetingdesk.minutes.issues.making import (
    Corrected,
    Issuing,
    Order,
    cleared_by,
    composed_as,
    issue_of,
)
from meetingdesk.minutes.issues.marks import with_marks
from meetingdesk.minutes.issues.stages import UNISSUED, Corrigendum, draft_number, issues_of
from meetingdesk.minutes.issuing import File, bundle_of

__all__ = ["Agreeing", "Difference", "Issuing"]


class Open(File, Protocol):
    """An open file, as a Desk is."""

    def today(self) -> date:
        """Return the day it is here."""


class Agreeing:
    """The issues of one open file."""

    def __init__(self, desk: Open) -> None:
        """Take the open file."""
        self._desk = desk

    # What there is

    def issues(self, session: RecordId) -> list[MinutesIssue]:
        """Return the issues of a session, the first one first."""
        return issues_of(self._desk, session)

    def made_apart(self, session: RecordId) -> list[int]:
        """Return the numbers that two issues have: colleagues issued the text apart.

        Which of them holds, the next issue says.
        """
        given = [issue.number for issue in self.issues(session) if issue.number]
        return sorted({number for number in given if given.count(number) > 1})

    def last_out(self, session: RecordId) -> MinutesIssue | None:
        """Return the last issue that left the house."""
        out = [i for i in self.issues(session) if i.stage is not IssueStage.DRAFT]
        return out[-1] if out else None

    def in_force(self, session: RecordId) -> MinutesIssue | None:
        """Return the issue whose text both sides agreed, as corrected since."""
        return stages.in_force(self.issues(session))

    def corrigendum(self, session: RecordId) -> Corrigendum | None:
        """Return the last corrigendum of a text, and whether it is confirmed."""
        found = self._desk.get(Session, session)
        issues, papers = self.issues(session), self.confirming(session)
        return stages.last_corrigendum(found, issues, papers) if found else None

    def is_changed(self, session: RecordId) -> bool:
        """Say whether the text is no longer the one that was issued last."""
        return bundle_of(self._desk, session).changed

    def may(self, session: RecordId) -> list[IssueStage]:
        """Return the stages in which the text as it stands may now be issued, in their order."""
        bundle = bundle_of(self._desk, session)
        if self.in_force(session) is None:
            return [IssueStage.DRAFT, IssueStage.FOR_AGREEMENT, IssueStage.AGREED]
        if bundle.changed:
            return [IssueStage.CORRIGENDUM]
        last = self.corrigendum(session)
        waits = not last.confirmed if last else bundle.session.status is not Status.CONFIRMED
        return [IssueStage.SIGNED] if waits else []

    def clearances(self, issue: MinutesIssue) -> list[Clearance]:
        """Return who of the house let an issue go."""
        found = self._desk.all(Clearance, issue=issue.id)
        return sorted(found, key=lambda c: (str(c.on), c.id))

    def cleared(self, session: RecordId) -> list[Clearance]:
        """Return who of the house let the text go as it stands; nobody where it was changed."""
        issues = self.issues(session)
        if not issues or self.is_changed(session):
            return []
        return self.clearances(issues[-1])

    def confirming(self, session: RecordId) -> list[ConfirmingPaper]:
        """Return the papers by which the sides confirmed the minutes."""
        kinds = list(Confirming)
        found = self._desk.all(ConfirmingPaper, session=session)
        return sorted(found, key=lambda p: (str(p.on), kinds.index(p.kind), p.id))

    def pdf(self, issue: MinutesIssue) -> bytes:
        """Return the paper of an issue, byte for byte as it was.

        Raises RuleBroken where it was erased, or this copy of the file does not carry it.
        """
        return kept(self._desk, issue, "pdf")

    def frozen(self, issue: MinutesIssue) -> Frozen:
        """Return the text that an issue keeps, with its numbers. Raises RuleBroken as `pdf`."""
        return read_frozen(kept(self._desk, issue, "blocks"))

    def drawn_anew(self, issue: MinutesIssue) -> Minutes:
        """Return the text of an issue in its style, with the marks of its PDF. Raises as `pdf`."""
        pdf = self._desk.attachment(issue.pdf) if issue.pdf else None
        return with_marks(self.frozen(issue).dressed, head_figures(pdf or b""))

    def scan(self, paper: ConfirmingPaper) -> bytes:
        """Return the scan of a confirming paper. Raises RuleBroken as `pdf`."""
        return kept(self._desk, paper, "attachment")

    def erased_on(self, issue: MinutesIssue) -> date | None:
        """Return the day on which the text that an issue froze was erased, if it was."""
        return erased_on(self._desk, issue, "pdf")

    # What is done

    def issuing(
        self,
        session: RecordId,
        stage: IssueStage,
        *,
        languages: str = "",
        style: str = "",
        copy: RecordId | None = None,
        sent_to: str = "",
        reply_by: date | None = None,
        on: date | None = None,
    ) -> Issuing:
        """Return what issues the text as it stands; nothing is written yet.

        Parameters: `languages` as en, en+vi or en,vi,ja, and `style` the name of a house style:
        each that of the last issue that left the house where none is named (else English, and the
        style of the file); `copy` the delegation whose copy it is; `sent_to` to whom it goes;
        `reply_by` the day by which a reply is expected; `on` the day of issue, today where none.
        From the first issue that leaves the house its numbers are written. Raises RuleBroken where
        the stage cannot follow (after an agreed text only a corrigendum does).
        """
        before = bundle_of(self._desk, session)
        issues = self.issues(session)
        stages.check_follows(stage, issues, changed=before.changed)
        base = self.in_force(session) if stage is IssueStage.CORRIGENDUM else None
        last = self.last_out(session)
        order = Order(
            stage=stage,
            edition=forms.edition_next(self._desk, languages, last),
            style=forms.style_next(self._desk, style, last),
            copy=copy,
            sent_to=sent_to,
            reply_by=reply_by,
            on=on or self._desk.today(),
        )
        text = self.frozen(base) if base and not is_spoilt(self._desk, base) else None
        corrected = Corrected(issue=base, text=text) if base else None
        ready = issue_of(before, issues, order, corrected)
        let_go = [] if before.changed or not issues else self.clearances(issues[-1])
        ready = cleared_by(ready, let_go) if let_go else ready
        waiting = undecided(self._desk, before, stage)
        return replace(ready, hindrances=(*waiting, *ready.hindrances))

    def hindrances(
        self, session: RecordId, stage: IssueStage, languages: str = "", style: str = ""
    ) -> tuple[Finding, ...]:
        """Return what keeps the text as it stands from a stage; nothing keeps it a draft.

        `languages` and `style` are those of the paper, as `issuing` takes them.
        """
        return self.lacking(session, stage, languages, style).hindering

    def lacking(
        self, session: RecordId, stage: IssueStage, languages: str = "", style: str = ""
    ) -> Lacking:
        """Return what keeps the text from a stage, as `hindrances`, and what else is to look at."""
        last = self.last_out(session)
        edition = forms.edition_next(self._desk, languages, last)
        asking = forms.style_to_look_at(self._desk, style, last)
        bundle = bundle_of(self._desk, session)
        return lacking(self._desk, bundle, stage, edition.languages, asking)

    def clearing(
        self, issue: MinutesIssue, by: str, *, on: date | None = None, remarks: str = ""
    ) -> Edit:
        """Return the edit that says who of the house let an issue go; it prints nowhere.

        It may be of an issue that is still to be made: `ready.edit + clearing(ready.issue, …)`.
        """
        cleared = Clearance(issue=issue.id, by=by, on=on or self._desk.today(), remarks=remarks)
        edit = add(Sentence("Clear the text"), cleared)
        session = self._desk.get(Session, issue.session) if issue.session else None
        if session and self._desk.get(MinutesIssue, issue.id) is None:
            # It is made in the same edit, which leaves the session so.
            known, changed = self.issues(session.id), self.is_changed(session.id)
            draft = draft_number(session, known, changed=changed)
            session = replace(session, status=Status.DRAFT, draft=draft)
        if session and session.status in UNISSUED:
            after = replace(session, status=Status.CLEARED)
            edit = edit + Edit(label=edit.label, changes=(Change(before=session, after=after),))
        return edit

    def attaching(
        self,
        issue: MinutesIssue,
        data: bytes,
        file_name: str,
        *,
        kind: Confirming = Confirming.SIGNED_ORIGINAL,
        delegation: RecordId | None = None,
        on: date | None = None,
    ) -> Edit:
        """Return the edit that attaches the signed original, or a letter of a side."""
        paper = ConfirmingPaper(
            session=issue.session,
            issue=issue.id,
            delegation=delegation,
            kind=kind,
            on=on,
            attachment=sha256(data).hexdigest(),
            file_name=file_name,
            file_size=len(data),
        )
        return replace(add(Sentence("Attach a confirming paper"), paper), files=(data,))

    def renumbering(
        self,
        session: RecordId,
        record: Statement | Decision | AgreedAction,
        number: str,
        row: Numbered = Numbered.PARAGRAPH,
    ) -> Edit:
        """Return the edit that gives a record another number, where two came to have the same.

        `row` says which one: that of its paragraph, or its own as an agreed point or an action.
        """
        changes = numbers.renumbered(bundle_of(self._desk, session), record, row, number)
        return Edit(label=Sentence("Change a number"), changes=changes)

    # What changed

    def compare(
        self, session: RecordId, earlier: MinutesIssue, later: MinutesIssue | None = None
    ) -> tuple[Difference, ...]:
        """Return what changed from an issue to a later one, or to the text as it stands.

        Both are taken in the languages of the earlier one. Raises RuleBroken as `pdf`.
        """
        old = self.frozen(earlier)
        return without_erased(self._desk, differences(old.paper, self._text(session, later, old)))

    def comparison(
        self,
        session: RecordId,
        earlier: MinutesIssue,
        later: MinutesIssue | None = None,
        language: str = "en",
    ) -> Minutes:
        """Return the same as a paper, internal where either text did not leave the house."""
        inside = any(i is None or i.stage is IssueStage.DRAFT for i in (earlier, later))
        return papers.compose_comparison(
            bundle_of(self._desk, session),
            language,
            self.compare(session, earlier, later),
            earlier=earlier,
            later=later,
            issues=self.issues(session),
            internal=inside,
        )

    def _text(self, session: RecordId, issue: MinutesIssue | None, like: Frozen) -> Minutes:
        if issue:
            return self.frozen(issue).paper
        return composed_as(replace(bundle_of(self._desk, session), changed=False), like)
