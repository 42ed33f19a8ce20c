"""One issue: its paper as it was issued, and what it changed."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from meetingdesk import settings
from meetingdesk.agreeing import Agreeing, Difference
from meetingdesk.domain.agreeing import ConfirmingPaper, MinutesIssue
from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.terms import IssueStage
from meetingdesk.exchange.writing import write_whole
from meetingdesk.minutes.docx import export_docx
from meetingdesk.minutes.issues.stages import number_of
from meetingdesk.minutes.issuing import issued_name
from meetingdesk.ui.agreeing.differing import shown
from meetingdesk.ui.agreeing.held_text import HeldText
from meetingdesk.ui.agreeing.issue_list import issue_said
from meetingdesk.ui.agreeing.last_form import style_title
from meetingdesk.ui.agreeing.so_far import paper_said
from meetingdesk.ui.agreeing.wrapping import Wrapping
from meetingdesk.ui.folders import PAPERS, begin_where_last
from meetingdesk.ui.pages.session.labels import restyle
from meetingdesk.ui.pages.session.summary import language_name
from meetingdesk.ui.sentences import told
from meetingdesk.ui.tables.columns import short_day
from meetingdesk.ui.undo import Workbench
from meetingdesk.ui.versions.card import quiet_line

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SCANS = (".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff")
"""What is handed to the program that shows it: nothing that another one might run."""
_SHOWN = 200
"""Differences that are shown; more of them have one cause."""


class IssueView(QWidget):
    """Enter opens the PDF, D saves the Word document, C says what it changed, T what since.

    S opens the paper that confirms it; it is compared with any other issue, too.
    """

    said = Signal(str)

    def __init__(self, bench: Workbench) -> None:
        """Show nothing as yet."""
        super().__init__()
        self._desk = bench.desk
        self._agreeing = Agreeing(bench.desk)
        self.held = HeldText(bench, self)
        self.issue: MinutesIssue | None = None
        self.papers: list[ConfirmingPaper] = []
        self.differences: tuple[Difference, ...] = ()
        self.title = QLabel(self)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty("role", "part")
        self.about = quiet_line(self, "about")
        self.cleared = quiet_line(self, "cleared")
        self.confirmed = quiet_line(self, "confirmed")
        self.told = quiet_line(self, "told")
        self._body: QWidget | None = None
        self._lay_out()

    def show_issue(self, issue: MinutesIssue) -> None:
        """Show an issue; what it changed stays while it is the one that was shown."""
        known = self.issue
        again = known and (known.id, known.blocks) == (issue.id, issue.blocks)
        self.issue = issue
        issues = self._issues
        said = self.tr("Issue {said}").format(said=issue_said(issue, issues, self._desk))
        self.title.setText(said)
        self.about.setText(" · ".join(self._about(issue)))
        self._tell_cleared(issue)
        self.held.show_issue(issue)
        self.papers = [p for p in self._agreeing.confirming(self._session) if p.issue == issue.id]
        self.confirmed.setText("\n".join(map(paper_said, self.papers)))
        self.confirmed.setVisible(bool(self.papers))
        self.scan.setVisible(any(_is_shown(paper) for paper in self.papers))
        self.before.setVisible(self._earlier is not None)
        self.open.setEnabled(self._agreeing.erased_on(issue) is None)
        for part in (self.word, self.before, self.since, self.other):
            part.setEnabled(bool(issue.blocks))
        if not again:
            self.told.setText("")
            self._drop()
        self._offer([one for one in issues if one.id != issue.id])

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key stands for; return whether it stands for anything here."""
        keys = {
            "d": self.save_word,
            "c": self.compare_before,
            "t": self.compare_now,
            "s": self.open_scan,
        }
        do = self.open_pdf if event.key() in _ENTER else keys.get(event.text().casefold())
        if do is None or self.issue is None or event.modifiers():
            return False
        do()
        return True

    def open_pdf(self) -> None:
        """Show the paper as it was issued, in the program that shows PDF files here."""
        issue = self.issue
        if issue:
            self._open(issue.pdf, ".pdf", lambda: self._agreeing.pdf(issue))

    def open_scan(self) -> None:
        """Show the last paper by which the issue was confirmed."""
        shown = [paper for paper in self.papers if _is_shown(paper)]
        if shown:
            paper = shown[-1]
            suffix = Path(paper.file_name).suffix.casefold()
            self._open(paper.attachment, suffix, lambda: self._agreeing.scan(paper))

    def _open(self, digest: str, suffix: str, read: Callable[[], bytes]) -> None:
        folder = settings.places().cache / "issued"
        path = folder / f"{digest[:12]}{suffix}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            write_whole(path, read(), force=True)
        except (RuleBroken, OSError) as trouble:
            self.said.emit(told(trouble))
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            said = self.tr("No program here shows such files. It is {path}.")
            self.said.emit(said.format(path=path))

    def save_word(self) -> None:
        """Save the text as a Word document, for the other side to write in."""
        issue = self.issue
        if issue is None:
            return
        try:
            paper = self._agreeing.drawn_anew(issue)
        except RuleBroken as broken:
            self.said.emit(told(broken))
            return
        dialog = QFileDialog(self, self.tr("Save the Word document"))
        dialog.setObjectName("saveWord")
        begin_where_last(dialog, PAPERS, self._desk.path.parent)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("docx")
        dialog.setNameFilters([self.tr("Word documents (*.docx)")])
        dialog.selectFile(issued_name(paper, issue, self._issues, "docx"))
        dialog.fileSelected.connect(lambda path: self._save(Path(path), export_docx(paper)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def compare_before(self) -> None:
        """Show what this issue changed of the one before."""
        if self.issue and self._earlier:
            self._compare(self._earlier, self.issue)

    def compare_now(self) -> None:
        """Show what was changed since this issue."""
        if self.issue:
            self._compare(self.issue, None)

    def compare_with(self, other: MinutesIssue) -> None:
        """Show what changed between this issue and another one, whichever is the earlier."""
        if self.issue:
            first, second = sorted((self.issue, other), key=self._issues.index)
            self._compare(first, second)

    def _compare(self, earlier: MinutesIssue, later: MinutesIssue | None) -> None:
        try:
            self.differences = self._agreeing.compare(self._session, earlier, later)
        except RuleBroken as broken:
            self.said.emit(told(broken))
            return
        if later:
            form = self.tr("{n} changed from issue {earlier} to issue {later}")
        else:
            form = self.tr("{n} changed since issue {earlier}")
        none = self.tr("Nothing changed.")
        before, after = (number_of(i, self._issues) if i else "" for i in (earlier, later))
        said = form.format(n=len(self.differences), earlier=before, later=after)
        self.told.setText(said if self.differences else none)
        self._drop()
        self._body = shown(self.differences[:_SHOWN])
        self._lines.insertWidget(self._lines.indexOf(self.told) + 1, self._body)

    @property
    def _session(self) -> RecordId:
        return (self.issue.session if self.issue else None) or RecordId("")

    @property
    def _issues(self) -> list[MinutesIssue]:
        return self._agreeing.issues(self._session)

    @property
    def _earlier(self) -> MinutesIssue | None:
        number = (self.issue.number or 0) if self.issue else 0
        before = [i for i in self._issues if (i.number or 0) < number]
        return before[-1] if before else None

    def _about(self, issue: MinutesIssue) -> Iterator[str]:
        """Yield what the paper says of itself, its languages, its style, and its hash."""
        if issue.number in self._agreeing.made_apart(self._session):
            yield self.tr("Made apart from another of this number: the next issue says what holds")
        try:
            yield self._agreeing.frozen(issue).paper.marking
        except RuleBroken as broken:
            yield told(broken)
        yield " + ".join(map(language_name, issue.languages))
        if issue.style:
            yield style_title(issue.style)
        erased = self._agreeing.erased_on(issue)
        if erased and issue.blocks:
            yield self.tr("PDF erased on {day}").format(day=short_day(erased))
        if issue.pdf:
            yield self.tr("SHA-256 of the PDF {digest}…").format(digest=issue.pdf[:12])

    def _tell_cleared(self, issue: MinutesIssue) -> None:
        found = self._agreeing.clearances(issue)
        out = issue.stage not in (IssueStage.DRAFT, IssueStage.SIGNED)
        said = self.tr("Cleared in house by {who}")
        by = [", ".join(p for p in (one.by, short_day(one.on), one.remarks) if p) for one in found]
        self.cleared.setText(said.format(who=" · ".join(by)) if found else "")
        if out and not found:
            self.cleared.setText(self.tr("▲ Nobody in the house cleared this text."))
        restyle(self.cleared, "role", "wrong" if out and not found else "quiet")
        self.cleared.setVisible(bool(self.cleared.text()))

    def _offer(self, others: list[MinutesIssue]) -> None:
        """Offer the other issues, the latest first, to be compared with this one."""
        blocked = QSignalBlocker(self.other)
        self.other.clear()
        self.other.addItem(self.tr("Compare with…"), None)
        issues = self._issues
        for one in reversed(others):
            self.other.addItem(issue_said(one, issues, self._desk), one)
        blocked.unblock()
        self.other.setVisible(bool(others))

    def _chosen(self, at: int) -> None:
        other = self.other.itemData(at)
        if isinstance(other, MinutesIssue):
            self.compare_with(other)

    def _save(self, path: Path, data: bytes) -> None:
        try:
            # The dialog has asked whether a file of that name may go.
            write_whole(path, data, force=True)
        except FileTrouble as trouble:
            self.said.emit(told(trouble))
            return
        self.said.emit(self.tr("Wrote {path}.").format(path=path))

    def _drop(self) -> None:
        if self._body:
            self._lines.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
            self._body = None

    def _lay_out(self) -> None:
        row = Wrapping()

        def button(text: str, do: Callable[[], None]) -> QPushButton:
            made = QPushButton(text)
            made.setAutoDefault(False)
            made.clicked.connect(do)
            row.addWidget(made)
            return made

        self.open = button(self.tr("Open PDF (Enter)"), self.open_pdf)
        self.word = button(self.tr("Word document (D)…"), self.save_word)
        self.before = button(self.tr("What it changed (C)"), self.compare_before)
        self.since = button(self.tr("Changed since (T)"), self.compare_now)
        self.scan = button(self.tr("Signed paper (S)"), self.open_scan)
        self.other = QComboBox()
        self.other.setAccessibleName(self.tr("Compare this issue with another one"))
        self.other.activated.connect(self._chosen)
        row.addWidget(self.other)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(20, 14, 20, 14)
        self._lines.setSpacing(8)
        self._lines.addWidget(self.title)
        for line in (self.about, self.cleared, self.confirmed, self.held):
            self._lines.addWidget(line)
        self._lines.addLayout(row)
        self._lines.addWidget(self.told)
        self._lines.addStretch(1)


def _is_shown(paper: ConfirmingPaper) -> bool:
    return bool(paper.attachment) and Path(paper.file_name).suffix.casefold() in _SCANS
