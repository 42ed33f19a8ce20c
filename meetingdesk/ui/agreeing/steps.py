"""The steps of a text: cleared in house, sent, agreed, confirmed, corrected."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from meetingdesk.domain.agreeing import Clearance, Comment, MinutesIssue
from meetingdesk.domain.edits import Edit, add
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Delegation, Session
from meetingdesk.domain.records import Organization
from meetingdesk.domain.terms import CommentState, Confirmation, Confirming, IssueStage
from meetingdesk.minutes.comments import comments_of
from meetingdesk.minutes.issues.stages import number_of
from meetingdesk.minutes.issuing import bundle_of
from meetingdesk.ui.agreeing.last_form import form_of
from meetingdesk.ui.agreeing.step_dialog import StepDialog
from meetingdesk.ui.attaching import ask_file, read_file
from meetingdesk.ui.paper.wanted import Wanted
from meetingdesk.ui.tables.columns import short_day
from meetingdesk.ui.undo import Workbench


class Clearing(StepDialog):
    """By whom of the house, when, with what remarks; it prints nowhere."""

    def __init__(self, bench: Workbench, session: RecordId, parent: QWidget) -> None:
        """Ask who cleared the text."""
        super().__init__(bench, session, "", "", parent)
        self.setWindowTitle(self.tr("Clear in house"))
        self.ok.setText(self.tr("Cleared"))
        self.by = self.add_line(self.tr("Cleared &by"))
        self.on = self.add_day(self.tr("O&n"), bench.desk.today())
        self.remarks = self.add_line(self.tr("&Remarks"))
        self._issue = self._standing()
        out = self._issue is not None and self._issue.stage is not IssueStage.DRAFT
        self.paper = None if out else self.add_form()
        kept = self.tr("Who let the text go stays in the house. Issue {n} stays as it is.")
        draft = self.tr(
            "Who let the text go stays in the house. The text is kept as a draft, in this form."
        )
        number = number_of(self._issue, self.agreeing.issues(session)) if self._issue else "–"
        self.say(kept.format(n=number) if out else draft)

    def _standing(self) -> MinutesIssue | None:
        """Return the last issue where it is of the text as it stands."""
        issues = self.agreeing.issues(self.session)
        return issues[-1] if issues and not self.agreeing.is_changed(self.session) else None

    def edit(self) -> Edit:
        """Return the edit that keeps the draft, where it or its form changed, and who cleared."""
        by = self.by.text().strip()
        if not by:
            raise RuleBroken("This cannot be left empty.", "by")
        on, remarks = self.day_in(self.on), self.remarks.text().strip()
        form = self.paper.wanted if self.paper else None
        if self._issue and (form is None or self._is_of(self._issue, form)):
            return self.agreeing.clearing(self._issue, by, on=on, remarks=remarks)
        assert form
        kept = self.agreeing.issuing(
            self.session,
            IssueStage.DRAFT,
            languages=form.languages,
            style=form.style,
            copy=form.copy,
        )
        cleared = self.agreeing.clearing(kept.issue, by, on=on, remarks=remarks)
        # The session is a draft first, then cleared.
        return replace(kept.edit + cleared, label=cleared.label)

    def _is_of(self, issue: MinutesIssue, form: Wanted) -> bool:
        """Say whether an issue has a form; of one not carried here, nobody can say another."""
        try:
            known = form_of(self.agreeing, issue)
        except RuleBroken:
            return True
        asked = (form.languages, form.style, form.copy)
        return (known.languages, known.style, known.copy) == asked


class Issue(StepDialog):
    """In which languages and style, to whom, and until when a reply is expected."""

    def __init__(
        self, bench: Workbench, session: RecordId, stage: IssueStage, parent: QWidget
    ) -> None:
        """Ask what an issue for a stage needs."""
        super().__init__(bench, session, "", "", parent)
        self.stage = stage
        self.setWindowTitle(self._title())
        self.ok.setText(self._verb())
        self.paper = self.add_form()
        self.to: QLineEdit | None = None
        self.reply: QLineEdit | None = None
        self.by: QLineEdit | None = None
        if stage in (IssueStage.FOR_AGREEMENT, IssueStage.CORRIGENDUM):
            others = [_acronym(bench, s) for s in _sides(bench, session) if not s.own]
            sent = self._sent()
            whom = sent.sent_to if sent else ""
            self.to = self.add_line(self.tr("Sent t&o"), whom or ", ".join(others))
        if stage is IssueStage.FOR_AGREEMENT:
            day = sent.reply_by if sent else None
            # A day that has passed is none by which to reply.
            ahead = day if day and day >= bench.desk.today() else None
            self.reply = self.add_day(self.tr("&Reply by"), ahead)
        self.on = self.add_day(self.tr("Issued o&n"), bench.desk.today())
        if stage is IssueStage.CORRIGENDUM:
            self.say(self._corrects())
            self.by = self.add_line(self.tr("Cleared &by"))
        self.paper.changed.connect(self._look)
        self._look()
        self.remark(*self._remarks())

    def _sent(self) -> MinutesIssue | None:
        """Return the issue that was sent last."""
        out = (IssueStage.FOR_AGREEMENT, IssueStage.CORRIGENDUM)
        sent = [i for i in self.agreeing.issues(self.session) if i.stage in out]
        return sent[-1] if sent else None

    def _look(self) -> None:
        """Say what the text lacks in the languages and the style of the paper."""
        form = self.paper.wanted
        found = self.agreeing.lacking(self.session, self.stage, form.languages, form.style)
        self.hinder(found)

    def _corrects(self) -> str:
        """Return which issue is corrected, and in how many places, as far as it is kept."""
        base = self.agreeing.in_force(self.session)
        try:
            found = self.agreeing.compare(self.session, base) if base else ()
        except RuleBroken:
            return ""
        said = self.tr("It corrects issue {n} in one place.")
        if len(found) != 1:
            said = self.tr("It corrects issue {n} in {count} places.")
        return said.format(n=base.number if base else "", count=len(found)) if found else ""

    def _remarks(self) -> Iterator[str]:
        if self.stage is not IssueStage.CORRIGENDUM and not self.agreeing.cleared(self.session):
            yield self.tr("Nobody in the house has cleared this text.")
        if self.stage is not IssueStage.FOR_AGREEMENT:
            # They keep the text from being agreed, and are listed.
            return
        waiting = sum(c.state is CommentState.OPEN for c in self._comments())
        if waiting == 1:
            yield self.tr("A comment is still open.")
        elif waiting:
            yield self.tr("{n} comments are still open.").format(n=waiting)

    def _comments(self) -> list[Comment]:
        return comments_of(self.bench.desk, bundle_of(self.bench.desk, self.session))

    def edit(self) -> Edit:
        """Return the edit that issues the text."""
        ready = self.agreeing.issuing(
            self.session,
            self.stage,
            languages=self.paper.wanted.languages,
            style=self.paper.wanted.style,
            copy=self.paper.wanted.copy,
            sent_to=self.to.text().strip() if self.to else "",
            reply_by=self.day_in(self.reply) if self.reply else None,
            on=self.day_in(self.on),
        )
        by = self.by.text().strip() if self.by else ""
        if not by:
            return ready.edit
        cleared = Clearance(issue=ready.issue.id, by=by, on=ready.issue.issued_on)
        return ready.edit + add(ready.edit.label, cleared)

    def _title(self) -> str:
        return {
            IssueStage.FOR_AGREEMENT: self.tr("Send to the other side"),
            IssueStage.AGREED: self.tr("The text is agreed"),
        }.get(self.stage, self.tr("Issue a corrigendum"))

    def _verb(self) -> str:
        return {
            IssueStage.FOR_AGREEMENT: self.tr("Issue it"),
            IssueStage.AGREED: self.tr("Agreed"),
        }.get(self.stage, self.tr("Issue it"))


class Confirm(StepDialog):
    """The signed original, or a letter of one side, is attached with its hash."""

    def __init__(self, bench: Workbench, session: RecordId, parent: QWidget) -> None:
        """Ask by what paper the text is confirmed."""
        super().__init__(bench, session, "", "", parent)
        confirming = IssueStage.SIGNED in self.agreeing.may(session)
        self.setWindowTitle(self.tr("Confirm") if confirming else self.tr("Attach a further paper"))
        self.ok.setText(self.tr("Confirmed") if confirming else self.tr("Attach"))
        kinds = [
            (self.tr("Signed original"), Confirming.SIGNED_ORIGINAL),
            (self.tr("Letter"), Confirming.LETTER),
        ]
        self.kind = self.add_choice(self.tr("&By"), kinds)
        found = bench.desk.get(Session, session)
        letters = found and found.confirmation is Confirmation.EXCHANGE_OF_LETTERS
        self.kind.setCurrentIndex(1 if letters else 0)
        both: list[tuple[str, object]] = [(self.tr("both sides"), None)]
        sides = [(_acronym(bench, side), side.id) for side in _sides(bench, session)]
        self.side = self.add_choice(self.tr("&Of"), [*both, *sides])
        self.on = self.add_day(self.tr("O&n"), bench.desk.today())
        self.file = QLineEdit()
        self.file.setPlaceholderText(self.tr("scan of the paper, if there is one"))
        browse = QPushButton(self.tr("&Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        line = QHBoxLayout()
        line.addWidget(self.file, 1)
        line.addWidget(browse)
        label = QLabel(self.tr("&File"))
        label.setBuddy(self.file)
        self.form.addRow(label, line)
        if confirming:
            self.hinder(self.agreeing.lacking(session, IssueStage.SIGNED))
            last = self.agreeing.corrigendum(session)
            if last:
                self.say(
                    self.tr("Corrigendum {n} of {day} is confirmed, and with it the text.").format(
                        n=last.number, day=short_day(last.issue.issued_on)
                    )
                )

    def edit(self) -> Edit:
        """Return the edit that confirms the text, with the paper attached."""
        text, on = self.file.text().strip(), self.day_in(self.on)
        issue, edit = self.agreeing.in_force(self.session), None
        if IssueStage.SIGNED in self.agreeing.may(self.session):
            ready = self.agreeing.issuing(self.session, IssueStage.SIGNED, on=on)
            issue, edit = ready.issue, ready.edit
        if issue is None:
            raise RuleBroken("The text is not agreed yet, so it cannot be confirmed.")
        if text:
            attached = self.agreeing.attaching(
                issue,
                read_file(Path(text)),
                Path(text).name,
                kind=self.kind.currentData(),
                delegation=self.side.currentData(),
                on=on,
            )
            edit = edit + attached if edit else attached
        if edit is None:
            raise RuleBroken("Choose the file that is to be attached.")
        return edit

    def _browse(self) -> None:
        folder = self.bench.desk.path.parent
        ask_file(self, self.tr("Which file?"), "scan", folder, self.file.setText)


def _sides(bench: Workbench, session: RecordId) -> list[Delegation]:
    return sorted(bench.desk.all(Delegation, parent=session), key=lambda side: not side.own)


def _acronym(bench: Workbench, side: Delegation) -> str:
    body = bench.desk.get(Organization, side.organization)
    return body.acronym if body else side.code or side.name
