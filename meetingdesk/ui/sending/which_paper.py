"""Which paper the other side gets: as it was issued, as it was signed, or made anew."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QRadioButton, QVBoxLayout, QWidget

from meetingdesk.agreeing import Agreeing
from meetingdesk.desk import Desk
from meetingdesk.domain.agreeing import MinutesIssue
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Delegation
from meetingdesk.minutes.issues.stages import number_of
from meetingdesk.minutes.issuing import issued_name
from meetingdesk.minutes.people import ordered_sides
from meetingdesk.ui.agreeing.issue_list import issue_said
from meetingdesk.ui.agreeing.last_form import form_of, style_title
from meetingdesk.ui.agreeing.so_far import paper_said
from meetingdesk.ui.pages.session.summary import language_name
from meetingdesk.ui.paper.wanted import Wanted
from meetingdesk.ui.sending.pages import SessionChoice
from meetingdesk.ui.sentences import told
from meetingdesk.ui.versions.card import quiet_line

_ROOM = 520
"""Pixels of a line beside a button."""


@dataclass(frozen=True, kw_only=True)
class Ready:
    """A paper that is there already: it goes as it is, byte for byte."""

    said: str
    """Which one it is."""
    name: str
    """What its file is called."""
    read: Callable[[], bytes]
    """Raises RuleBroken where the file does not carry it."""


class WhichPaper(QWidget):
    """The session, which paper of it, and why not the file."""

    def __init__(self, desk: Desk, session: RecordId | None) -> None:
        """Ask; what was issued last is chosen where anything left the house."""
        super().__init__()
        self._desk, self._agreeing = desk, Agreeing(desk)
        self._ready: dict[QRadioButton, Ready] = {}
        self.session = SessionChoice(desk, session)
        self.issued = QRadioButton(self)
        self.signed = QRadioButton(self)
        self.anew = QRadioButton(self.tr("Made a&new, in a form to be chosen"), self)
        self.note = quiet_line(self, "note")
        self._lay_out()
        self.session.currentIndexChanged.connect(self._offer)
        self._offer()

    @property
    def ready(self) -> Ready | None:
        """The paper that is to go as it is; none where one is to be made."""
        chosen = (ready for box, ready in self._ready.items() if box.isChecked())
        return next(chosen, None)

    def wanted(self, shown: Wanted | None) -> Wanted:
        """Return the form of a paper made anew: of the last issue, else as it is `shown`.

        It is the other side's copy, and of no stage but its own.
        """
        form = self._form or shown or Wanted()
        return Wanted(
            which="minutes" if self._form else form.which,
            languages=form.languages,
            style=form.style,
            copy=self._theirs,
        )

    @property
    def first(self) -> QWidget:
        """What has the keys first."""
        boxes = (self.issued, self.signed, self.anew)
        return next((box for box in boxes if box.isChecked()), self.session)

    # Inside

    def _offer(self) -> None:
        """Offer what there is of the session that is chosen."""
        session = self.session.chosen
        issue = self._agreeing.last_out(session) if session else None
        self._ready = {}
        self._form: Wanted | None = None
        note = self.tr("Nothing was issued to the other side yet: a paper is made.")
        if issue:
            note = self._take_issue(issue)
        for box in (self.issued, self.signed, self.anew):
            box.setVisible(issue is not None)
        for box, ready in self._ready.items():
            box.setText(_cut(box, ready.said))
            box.setToolTip(plain(ready.said))
        self.issued.setEnabled(self.issued in self._ready)
        self.signed.setVisible(self.signed in self._ready)
        next(iter(self._ready), self.anew).setChecked(True)
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def _take_issue(self, issue: MinutesIssue) -> str:
        """Take what an issue keeps; return what is to be known of it."""
        issues = self._agreeing.issues(issue.session or RecordId(""))
        said = self.tr("As &issued last: {issue}").format(
            issue=issue_said(issue, issues, self._desk).replace("&", "&&")
        )
        self.issued.setText(_cut(self.issued, said))
        try:
            paper = self._agreeing.frozen(issue).paper
            self._agreeing.pdf(issue)
            self._form = form_of(self._agreeing, issue)
        except RuleBroken as broken:
            return told(broken)
        self._ready[self.issued] = Ready(
            said=said,
            name=issued_name(paper, issue, issues),
            read=lambda: self._agreeing.pdf(issue),
        )
        self._take_signed(issue)
        return "\n".join(self._notes(issue))

    def _take_signed(self, issue: MinutesIssue) -> None:
        """Take the last scan by which the issue was confirmed, where one is carried."""
        papers = self._agreeing.confirming(issue.session or RecordId(""))
        scans = [p for p in papers if p.issue == issue.id and self._desk.attachment(p.attachment)]
        if scans:
            scan = scans[-1]
            said = self.tr("The paper that was si&gned: {paper}").format(
                paper=paper_said(scan).replace("&", "&&")
            )
            name = Path(scan.file_name).name
            self._ready[self.signed] = Ready(
                said=said, name=name, read=lambda: self._agreeing.scan(scan)
            )

    def _notes(self, issue: MinutesIssue) -> Iterator[str]:
        """Yield in which form it was issued, and whether the text is another one now."""
        languages = " + ".join(map(language_name, issue.languages))
        form = " · ".join(part for part in (languages, style_title(issue.style)) if part)
        session = issue.session or RecordId("")
        number = number_of(issue, self._agreeing.issues(session))
        yield self.tr("Issue {n} is in this form: {form}.").format(n=number, form=form)
        if self._agreeing.is_changed(session):
            yield self.tr("The text was changed since: a paper made anew is another text.")

    @property
    def _theirs(self) -> RecordId | None:
        session = self.session.chosen
        sides = ordered_sides(self._desk.all(Delegation, parent=session) if session else [])
        return next((side.id for side in sides[1:]), None)

    def _lay_out(self) -> None:
        why = QLabel(
            self.tr(
                "The file holds internal notes, the history of every wording, and what was said"
                " with other partners: none of it can be taken out for certain. The paper, as PDF"
                " or Word, holds what is printed, and nothing else."
            )
        )
        why.setWordWrap(True)
        label = QLabel(self.tr("Paper of the &session"))
        label.setBuddy(self.session)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(why)
        column.addSpacing(8)
        column.addWidget(label, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.session, self.issued, self.signed, self.anew, self.note):
            column.addWidget(part)
        column.addStretch(1)


def plain(said: str) -> str:
    """Return a button's words without the marks of its letter."""
    return said.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _cut(box: QRadioButton, said: str) -> str:
    """Return words that fit beside a button; a long receiver would make the dialog wide."""
    end, letter = Qt.TextElideMode.ElideRight, Qt.TextFlag.TextShowMnemonic
    return box.fontMetrics().elidedText(said, end, _ROOM, int(letter))
