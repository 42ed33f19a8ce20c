"""The list of what was issued."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget

from meetingdesk.domain.agreeing import MinutesIssue
from meetingdesk.domain.terms import IssueStage
from meetingdesk.minutes.issues.keeping import Keeping, made_by
from meetingdesk.minutes.issues.stages import corrigenda, number_of
from meetingdesk.ui.fields.versions import moment
from meetingdesk.ui.tables.columns import short_day
from meetingdesk.ui.tables.two_lines import is_of_page

translate = QCoreApplication.translate
_MOST = 4


def stage_word(stage: IssueStage) -> str:
    """Return what an issue was for, in words."""
    return {
        IssueStage.DRAFT: translate("agreeing", "draft"),
        IssueStage.FOR_AGREEMENT: translate("agreeing", "for agreement"),
        IssueStage.AGREED: translate("agreeing", "agreed text"),
        IssueStage.SIGNED: translate("agreeing", "confirmed"),
        IssueStage.CORRIGENDUM: translate("agreeing", "corrigendum"),
    }[stage]


def issue_said(issue: MinutesIssue, issues: Sequence[MinutesIssue], file: Keeping) -> str:
    """Return an issue, of all of its session, in a line: 2 · for agreement · 3 Apr · to JISC.

    Of issues that were made apart with one number it is said, too, who made this one, and when.
    """
    to = translate("agreeing", "to {whom}").format(whom=issue.sent_to) if issue.sent_to else ""
    stage = stage_word(issue.stage)
    if issue.stage is IssueStage.CORRIGENDUM:
        nth = 1 + sum((one.number or 0) < (issue.number or 0) for one in corrigenda(issues))
        stage = translate("agreeing", "corrigendum {n}").format(n=nth)
    gone = "" if issue.pdf else translate("agreeing", "erased")
    number = number_of(issue, issues)
    parts = (number, stage, short_day(issue.issued_on), to, apart_said(issue, issues, file), gone)
    return " · ".join(part for part in parts if part)


def apart_said(issue: MinutesIssue, issues: Sequence[MinutesIssue], file: Keeping) -> str:
    """Return who made an issue apart from another of its number, and when; else nothing."""
    if number_of(issue, issues) in (str(issue.number), "–"):
        return ""
    who, when = made_by(file, issue)
    return translate("agreeing", "by {who}, {moment}").format(who=who or "–", moment=moment(when))


class IssueList(QListWidget):
    """The latest stands first; Enter opens its PDF."""

    marked = Signal(object)
    """The issue on which the cursor now stands."""

    def __init__(self, file: Keeping, keys: Callable[[QKeyEvent], bool]) -> None:
        """Show nothing as yet of an open file; `keys` is asked for each key first."""
        super().__init__()
        self._file = file
        self._keys = keys
        self.issues: list[MinutesIssue] = []
        self.setAccessibleName(self.tr("Issues"))
        self.setProperty("role", "points")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSpacing(3)
        self.currentRowChanged.connect(self._tell)

    def hold(self, issues: Sequence[MinutesIssue]) -> None:
        """Show other issues, given the first one first; the cursor stays."""
        found = list(reversed(issues))
        if found == self.issues:
            return
        self.issues = found
        self.clear()
        self.addItems([issue_said(issue, issues, self._file) for issue in found])
        high = self.fontMetrics().height() + 14
        self.setFixedHeight(high * min(max(1, len(found)), _MOST) + 4)

    @property
    def issue(self) -> MinutesIssue | None:
        """The issue on which the cursor stands."""
        row = self.currentRow()
        return self.issues[row] if 0 <= row < len(self.issues) else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the latest when the keyboard comes for the first time."""
        super().focusInEvent(event)
        if self.count() and not self.selectedItems():
            chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.setCurrentRow(max(self.currentRow(), 0), chosen)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows; every other key is somebody else's first."""
        if not is_of_page(event, self._keys):
            super().keyPressEvent(event)

    def _tell(self) -> None:
        if self.issue:
            self.marked.emit(self.issue)
