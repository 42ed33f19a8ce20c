"""The page on which a text is agreed: how far it is, and the comments, each beside its text."""

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.agreeing import Agreeing
from meetingdesk.domain.agreeing import MinutesIssue
from meetingdesk.domain.commenting import LEFT_OUT, NEW, PAPER
from meetingdesk.domain.edits import Edit, Touched
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Session
from meetingdesk.minutes.issuing import bundle_of
from meetingdesk.ui.agreeing.comment_list import CommentList, Comments
from meetingdesk.ui.agreeing.detail import Detail
from meetingdesk.ui.agreeing.going_on import GoingOn
from meetingdesk.ui.agreeing.heard import Heard, heard
from meetingdesk.ui.agreeing.issue_list import IssueList
from meetingdesk.ui.agreeing.issue_view import IssueView
from meetingdesk.ui.agreeing.nothing_yet import NothingYet
from meetingdesk.ui.agreeing.sent import SentTexts
from meetingdesk.ui.agreeing.so_far import steps
from meetingdesk.ui.agreeing.stages import StageLine
from meetingdesk.ui.undo import Workbench
from meetingdesk.ui.versions.card import quiet_line
from meetingdesk.ui.versions.scrolled import Scrolled
from meetingdesk.ui.versions.two_parts import two_parts

if TYPE_CHECKING:
    from meetingdesk.ui.agreeing.coming import Coming

_LAID_OUT_MS = 50


class AgreeingPage(QWidget):
    """Up and Down choose a comment; O reads one back, N writes some, all else is the comment's."""

    back = Signal()
    """The page is to be left."""
    wanted = Signal(str, str)
    """A record of the session, and its field, are to be shown."""

    def __init__(self, bench: Workbench, session: RecordId) -> None:
        """Show how far a session's text is."""
        super().__init__()
        self._bench, self.session = bench, session
        self._coming: Coming | None = None
        self._sent = SentTexts(bench.desk)
        self.setObjectName("agreeingPage")
        self.comments = Comments()
        self.detail = Detail(bench)
        self.list = CommentList(self.comments, self.detail.press)
        self.stages = StageLine()
        self.steps = GoingOn(bench, session)
        self.issue = IssueView(bench)
        self.issues = IssueList(bench.desk, self.issue.press)
        self.of = quiet_line(self, "of")
        self.said = quiet_line(self, "said")
        self.said.hide()
        self.leave = QPushButton(self.tr("Back (Esc)"))
        self.reading = QPushButton(self.tr("Read back (O)…"))
        self.reading.setToolTip(self.tr("Comments in the Word document that came back"))
        self.typing = QPushButton(self.tr("Write or paste (N)…"))
        self._connect()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._head())
        # A stack shows its first part at once: it must have its window by then.
        self._stack = QStackedLayout()
        lines.addLayout(self._stack, 1)
        self._stack.addWidget(self._parts())
        self._stack.addWidget(NothingYet())
        end = bench.desk.subscribe(self._touched)
        self.destroyed.connect(lambda _=None: end())
        self.refresh()

    @property
    def panes(self) -> list[QWidget]:
        """The parts among which F6 goes."""
        return [self.list, self.issues, self.steps]

    def refresh(self) -> None:
        """Show what is in the file now; the cursor stays on its comment."""
        desk = self._bench.desk
        session = desk.get(Session, self.session)
        if session is None:
            return
        self.of.setText(session.title)
        kept = self.list.heard
        had_focus = self._holds_focus()
        blocked = QSignalBlocker(self.list)
        bundle = bundle_of(desk, self.session)
        found = heard(desk, bundle, self._sent)
        self.comments.hold(found)
        self.list.go_to(kept.comment.id if kept else None)
        blocked.unblock()
        self.stages.show_steps(steps(desk, bundle, found))
        self.steps.refresh()
        issues = Agreeing(desk).issues(self.session)
        self.issues.hold(issues)
        self.issued.setVisible(bool(issues))
        self.issues.setVisible(bool(issues))
        self.list.setVisible(bool(found))
        self._stack.setCurrentIndex(0 if self.comments.rows or issues else 1)
        self._show_what_is_marked()
        if had_focus:
            self.take_focus()

    def go_to(self, comment: str) -> None:
        """Put the cursor on a comment."""
        self.list.go_to(RecordId(comment))
        self.take_focus()

    def take_focus(self) -> None:
        """Let the keyboard work in the list, or where comments come from while there are none."""
        lists = [part for part in (self.list, self.issues) if not part.isHidden()]
        target = lists[0] if lists else self.reading
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_step(self, step: str) -> None:
        """Ask for what a step needs, or say why it cannot be taken now."""
        self.tell(self.steps.take(step))

    def tell(self, said: str) -> None:
        """Say something below the title."""
        self.said.setText(said)
        self.said.setVisible(bool(said))

    def read_back(self) -> None:
        """Ask which document came back, and take its comments in."""
        self.coming.read_back()

    def write_comments(self) -> None:
        """Ask for comments as text."""
        self.coming.write()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the page with an Esc that nothing else wanted; take the keys of the page."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        key = event.text().casefold() if plain and not self.detail.writing else ""
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        elif key == "o":
            self.read_back()
        elif key == "n":
            self.write_comments()
        elif not self._pressed(event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Show what changed while the page was out of sight."""
        if event.type() == QEvent.Type.Show:
            self.refresh()
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is being written."""
        super().hideEvent(event)
        if self.detail.writing:
            self.detail.writing.put_by()

    @property
    def coming(self) -> "Coming":
        """What takes comments in."""
        if self._coming is None:
            kind = import_module("meetingdesk.ui.agreeing.coming").Coming
            self._coming = kind(self._bench, self)
        assert self._coming
        return self._coming

    def _decide(self, edit: Edit) -> None:
        self.tell("")
        if self._bench.attempt(edit):
            self.list.go_on()
            self.take_focus()

    def _pressed(self, event: QKeyEvent) -> bool:
        if self._side.currentWidget() is self._areas[self.issue]:
            return self.issue.press(event)
        return self.detail.press(event)

    def _show(self, one: Heard | None) -> None:
        self.issues.clearSelection()
        self.detail.show_comment(one)
        self._side.setCurrentWidget(self._areas[self.detail])

    def _show_issue(self, issue: MinutesIssue) -> None:
        self.list.clearSelection()
        self.issue.show_issue(issue)
        self._side.setCurrentWidget(self._areas[self.issue])

    def _show_what_is_marked(self) -> None:
        """Show again what is at the right: a comment, or an issue where the keyboard is there."""
        if self.issues.issues and (self.issues.hasFocus() or not self.comments.rows):
            self._show_issue(self.issues.issue or self.issues.issues[0])
        else:
            self._show(self.list.heard)

    def _go_on(self, edit: Edit) -> None:
        """Take the text on; what it was issued as stands in the list of issues."""
        self.tell("")
        if self._bench.attempt(edit):
            issued = [c.after for c in edit.changes if isinstance(c.after, MinutesIssue)]
            if issued:
                self.issues.setCurrentRow(0)
                self.issues.setFocus(Qt.FocusReason.OtherFocusReason)

    def _touched(self, _touched: Touched) -> None:
        if self.isVisible():
            self.refresh()

    def _holds_focus(self) -> bool:
        focus = self.window().focusWidget()
        return focus is not None and focus in (self.list, self.leave, self.reading)

    def _connect(self) -> None:
        self.list.marked.connect(self._show)
        self.issues.marked.connect(self._show_issue)
        self.issue.said.connect(self.tell)
        self.steps.chosen.connect(self._go_on)
        self.steps.wanted.connect(self._lead)
        self.detail.decided.connect(self._decide)
        self.detail.left.connect(self.take_focus)
        self.detail.shown.connect(self._seek)
        self.detail.wanted.connect(self._go_to)
        self.leave.clicked.connect(self.back)
        self.reading.clicked.connect(self.read_back)
        self.typing.clicked.connect(self.write_comments)
        for button in (self.reading, self.typing):
            button.setAutoDefault(False)
            button.setEnabled(not self._bench.desk.read_only)

    def _lead(self, record: str, field: str) -> None:
        """Lead to what keeps the text from a stage: a comment is on this page."""
        if any(one.comment.id == record for one in self.comments.rows):
            self.go_to(record)
        else:
            self.wanted.emit(record, field)

    def _go_to(self, record: str, field: str) -> None:
        known = field if field not in (NEW, LEFT_OUT, PAPER) else ""
        self.wanted.emit(record, known)

    def _seek(self, part: QWidget) -> None:
        self._areas[self.detail].seek(part, _LAID_OUT_MS)

    def _head(self) -> QWidget:
        head = QWidget()
        title = QLabel(self.tr("Agreeing the text"))
        title.setProperty("role", "title")
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(title)
        first.addWidget(self.of, 1, Qt.AlignmentFlag.AlignBottom)
        first.addWidget(self.leave)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self.steps, 1)
        for button in (self.reading, self.typing):
            second.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout(head)
        lines.setContentsMargins(20, 12, 20, 10)
        lines.setSpacing(6)
        lines.addLayout(first)
        lines.addWidget(self.stages)
        lines.addLayout(second)
        lines.addWidget(self.said)
        return head

    def _parts(self) -> QWidget:
        self._side = QStackedWidget()
        self._areas = {part: Scrolled(part) for part in (self.detail, self.issue)}
        for area in self._areas.values():
            self._side.addWidget(area)
        self.issued = quiet_line(self, "issued")
        self.issued.setText(self.tr("Issues"))
        self.issued.setContentsMargins(10, 6, 0, 2)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(self.issued)
        column.addWidget(self.issues)
        # The issues stand at the top where there are no comments above them.
        column.addStretch(0)
        return two_parts(left, self._side)
