"""An issue in which erased text stands still: that it does is said, and erasing it offered."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from meetingdesk.domain.agreeing import ConfirmingPaper, MinutesIssue
from meetingdesk.minutes.issues.keeping import is_spoilt
from meetingdesk.minutes.issues.stages import issues_of, number_of
from meetingdesk.ui.pages.records.erasing import Erasing
from meetingdesk.ui.pages.records.frozen import drop_copies
from meetingdesk.ui.pages.session.labels import restyle
from meetingdesk.ui.undo import Workbench
from meetingdesk.ui.versions.card import quiet_line


class HeldText(QWidget):
    """Stands below an issue that was made apart from an erasing, or was to keep its text."""

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        """Show nothing as yet."""
        super().__init__(parent)
        self._bench = bench
        self._issue: MinutesIssue | None = None
        said = quiet_line(self, "held")
        said.setText(
            self.tr(
                "▲ It holds text that was erased: no copy that is sent carries its PDF and text."
            )
        )
        restyle(said, "role", "wrong")
        self.button = QPushButton(self.tr("Erase them for &good, too…"), self)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._ask)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(said, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_issue(self, issue: MinutesIssue) -> None:
        """Say it of an issue in which erased text stands; of others nothing."""
        self._issue = issue
        self.setVisible(bool(issue.blocks) and is_spoilt(self._bench.desk, issue))
        self.button.setEnabled(not self._bench.desk.read_only)

    def _ask(self) -> None:
        if self._issue:
            dialog = EraseHeld(self._bench, self._issue, self.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()


class EraseHeld(Erasing):
    """Erases what an issue froze, once its text was erased elsewhere."""

    def __init__(self, bench: Workbench, issue: MinutesIssue, parent: QWidget) -> None:
        """Ask about an issue."""
        super().__init__(bench, parent)
        self._issue = issue
        known = issues_of(bench.desk, issue.session) if issue.session else []
        asked = self.tr("Erase the PDF and text of issue {n} for good?")
        self.ask(
            asked.format(n=number_of(issue, known)),
            self.tr(
                "Text that was erased stands in them. They, and scans of its signed originals, are"
                " dropped from this file, and from every copy that is united with it. This cannot"
                " be undone, nor can what you did before.\n\nWhat is kept: that it was issued, when"
                " and to whom, and its numbers. It can no longer be compared, and a corrigendum of"
                " it prints the whole text."
            ),
        )

    def act(self, reason: str) -> None:
        """Erase what the issue froze, and drop what other programs were given of it."""
        desk = self._bench.desk
        papers = desk.all(ConfirmingPaper, issue=self._issue.id)
        desk.erase_held(self._issue.id, reason)
        drop_copies({self._issue.pdf, *(paper.attachment for paper in papers)})
