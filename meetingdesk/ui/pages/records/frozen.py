"""Issued minutes that hold what is to be erased: named, and erased with it where that is wanted."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from meetingdesk import settings
from meetingdesk.desk import Desk
from meetingdesk.domain.agreeing import ConfirmingPaper, MinutesIssue
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Session
from meetingdesk.minutes.issues.stages import issues_of, number_of
from meetingdesk.ui.agreeing.issue_list import stage_word
from meetingdesk.ui.tables.columns import short_day

_MOST = 8
"""Issues that are named; of more there are only so many more."""
_IN = "    "


class FrozenTexts(QWidget):
    """Says in which issues a text stands; the box is checked until somebody clears it."""

    def __init__(self, desk: Desk, records: Sequence[RecordId], parent: QWidget) -> None:
        """Look for the text of records, and of what belongs to them, in all that was issued."""
        super().__init__(parent)
        self._desk = desk
        self.issues = desk.issues_holding(records)
        self._digests = {issue.pdf for issue in self.issues} | self._scans()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        head = QLabel(self.tr("It stands in minutes that were issued:"), self)
        self.named = QLabel("\n".join(self._lines()), self)
        self.named.setTextFormat(Qt.TextFormat.PlainText)
        self.box = QCheckBox(
            self.tr("Erase the frozen &PDF and text of these issues with it"), self
        )
        self.box.setChecked(True)
        self.box.toggled.connect(self._tell)
        self.told = QLabel(self)
        self.told.setProperty("role", "quiet")
        for part in (head, self.named, self.box, self.told):
            column.addWidget(part)
        for label in (head, self.named, self.told):
            label.setWordWrap(True)
        self._tell()
        self.setVisible(bool(self.issues))

    @property
    def wanted(self) -> bool:
        """Whether what was frozen is to be erased, too: of drafts that were taken back, always."""
        return self.box.isChecked()

    def drop_copies(self) -> None:
        """Drop the papers that lie in the cache folder for other programs to show."""
        drop_copies(self._digests)

    def _tell(self) -> None:
        if self.box.isChecked():
            said = self.tr(
                "Their PDF and text, and scans of their signed originals, are dropped here and in"
                " every copy. That they were issued, when and to whom, and their numbers stay; they"
                " can no longer be compared, and a corrigendum of them prints the whole text."
            )
        else:
            said = self.tr(
                "They stay in this file as they were issued, and copies that are sent leave them"
                " out; in a shared folder colleagues can still read them."
            )
        self.told.setText(said)
        self.box.setAccessibleDescription(said)

    def _lines(self) -> Iterator[str]:
        """Yield each session, and below it its issues."""
        for of, issues in groupby(self.issues[:_MOST], lambda issue: issue.session):
            session = self._desk.get(Session, of)
            yield session.title if session else "–"
            yield from (f"{_IN}{self._said(issue)}" for issue in issues)
        if len(self.issues) > _MOST:
            yield self.tr("and {n} more").format(n=len(self.issues) - _MOST)

    def _said(self, issue: MinutesIssue) -> str:
        issues = issues_of(self._desk, issue.session) if issue.session else []
        number = self.tr("issue {number}").format(number=number_of(issue, issues))
        to = self.tr("to {whom}").format(whom=issue.sent_to) if issue.sent_to else ""
        parts = (number, stage_word(issue.stage), short_day(issue.issued_on), to)
        return ", ".join(part for part in parts if part)

    def _scans(self) -> set[str]:
        known = {issue.id for issue in self.issues}
        return {
            paper.attachment for paper in self._desk.all(ConfirmingPaper, issue=frozenset(known))
        }


def drop_copies(digests: Collection[str]) -> None:
    """Drop frozen files, by their hashes, from the cache folder where other programs show them."""
    folder = settings.places().cache / "issued"
    for digest in digests:
        for path in folder.glob(f"{digest[:12]}.*") if digest else ():
            # A program that shows it may hold it.
            with suppress(OSError):
                path.unlink()
