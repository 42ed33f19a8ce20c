"""One issue: its paper as it was issued, and what it changed."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from meetingdesk import settings
from meetingdesk.agreeing import Agreeing, Difference
from meetingdesk.desk import Desk
from meetingdesk.domain.agreeing import MinutesIssue
from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.exchange.writing import write_whole
from meetingdesk.minutes.docx import export_docx
from meetingdesk.minutes.issuing import file_name
from meetingdesk.ui.agreeing.issue_list import issue_said
from meetingdesk.ui.sentences import told
from meetingdesk.ui.versions.card import MarkedText, quiet_line

translate = QCoreApplication.translate
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SHOWN = 200
"""Differences that are shown; more of them have one cause."""


class IssueView(QWidget):
    """Enter opens the PDF, D saves the Word document, C says what it changed, T what since."""

    said = Signal(str)

    def __init__(self, desk: Desk) -> None:
        """Show nothing as yet."""
        super().__init__()
        self._desk = desk
        self._agreeing = Agreeing(desk)
        self.issue: MinutesIssue | None = None
        self.differences: tuple[Difference, ...] = ()
        self.title = QLabel(self)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty("role", "part")
        self.about = quiet_line(self, "about")
        self.told = quiet_line(self, "told")
        self._body: QWidget | None = None
        self._lay_out()

    def show_issue(self, issue: MinutesIssue) -> None:
        """Show an issue, as yet without what it changed."""
        if self.issue and self.issue.id == issue.id:
            return
        self.issue = issue
        self.title.setText(self.tr("Issue {said}").format(said=issue_said(issue)))
        digest = self.tr("SHA-256 of the PDF {digest}…").format(digest=issue.pdf[:12])
        parts = (" + ".join(issue.languages), issue.style, digest if issue.pdf else "")
        self.about.setText(" · ".join(part for part in parts if part))
        self.told.setText("")
        self._drop()
        self.before.setVisible(self._earlier is not None)

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key stands for; return whether it stands for anything here."""
        keys = {"d": self.save_word, "c": self.compare_before, "t": self.compare_now}
        do = self.open_pdf if event.key() in _ENTER else keys.get(event.text().casefold())
        if do is None or self.issue is None or event.modifiers():
            return False
        do()
        return True

    def open_pdf(self) -> None:
        """Show the paper as it was issued, in the program that shows PDF files here."""
        if self.issue is None:
            return
        folder = settings.places().cache / "issued"
        path = folder / f"{self.issue.pdf[:12]}.pdf"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            write_whole(path, self._agreeing.pdf(self.issue), force=True)
        except (RuleBroken, OSError) as trouble:
            self.said.emit(told(trouble))
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            said = self.tr("No program here shows PDF files. It is {path}.")
            self.said.emit(said.format(path=path))

    def save_word(self) -> None:
        """Save the text as a Word document, for the other side to write in."""
        try:
            paper = self._agreeing.frozen(self.issue).paper if self.issue else None
        except RuleBroken as broken:
            self.said.emit(told(broken))
            return
        if paper is None:
            return
        data = export_docx(paper)
        dialog = QFileDialog(self, self.tr("Save the Word document"))
        dialog.setObjectName("saveWord")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("docx")
        dialog.setNameFilters([self.tr("Word documents (*.docx)")])
        dialog.selectFile(file_name("minutes", paper, paper.reference, "docx"))
        dialog.fileSelected.connect(lambda chosen: self._save(Path(chosen), data))
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

    def _compare(self, earlier: MinutesIssue, later: MinutesIssue | None) -> None:
        session = earlier.session or RecordId("")
        try:
            self.differences = self._agreeing.compare(session, earlier, later)
        except RuleBroken as broken:
            self.said.emit(told(broken))
            return
        if later:
            form = self.tr("{n} changed from issue {earlier} to issue {later}")
        else:
            form = self.tr("{n} changed since issue {earlier}")
        none = self.tr("Nothing changed.")
        number = later.number if later else ""
        said = form.format(n=len(self.differences), earlier=earlier.number, later=number)
        self.told.setText(said if self.differences else none)
        self._drop()
        self._body = _shown(self.differences[:_SHOWN])
        self._lines.insertWidget(self._lines.indexOf(self.told) + 1, self._body)

    @property
    def _earlier(self) -> MinutesIssue | None:
        if self.issue is None or self.issue.session is None:
            return None
        issues = self._agreeing.issues(self.issue.session)
        before = [i for i in issues if (i.number or 0) < (self.issue.number or 0)]
        return before[-1] if before else None

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
        row = QGridLayout()

        def button(text: str, do: Callable[[], None]) -> QPushButton:
            made = QPushButton(text)
            made.setAutoDefault(False)
            made.clicked.connect(do)
            row.addWidget(made, row.count() // 2, row.count() % 2)
            return made

        self.open = button(self.tr("Open PDF (Enter)"), self.open_pdf)
        self.word = button(self.tr("Word document (D)…"), self.save_word)
        self.before = button(self.tr("What it changed (C)"), self.compare_before)
        self.since = button(self.tr("Changed since (T)"), self.compare_now)
        row.setColumnStretch(2, 1)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(20, 14, 20, 14)
        self._lines.setSpacing(8)
        self._lines.addWidget(self.title)
        self._lines.addWidget(self.about)
        self._lines.addLayout(row)
        self._lines.addWidget(self.told)
        self._lines.addStretch(1)


def _shown(differences: Sequence[Difference]) -> QWidget:
    """Return what differs, the earlier wording above the later one, marked by word."""
    body = QWidget()
    lines = QVBoxLayout(body)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(8)
    for one in differences:
        card = QFrame()
        card.setProperty("role", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(12, 8, 12, 8)
        inner.setSpacing(4)
        numbers = " → ".join(dict.fromkeys(n for n in (one.number, one.after_number) if n))
        inner.addWidget(_line(f"{numbers}  {_what(one)}".strip(), "part"))
        for spans in (one.before, one.after):
            if spans:
                inner.addWidget(MarkedText(spans))
        lines.addWidget(card)
    return body


def _line(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label


def _what(one: Difference) -> str:
    return {
        "changed": translate("agreeing", "changed"),
        "added": translate("agreeing", "added"),
        "left_out": translate("agreeing", "left out"),
        "moved": translate("agreeing", "moved"),
    }[one.what.value]
