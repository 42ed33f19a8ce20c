"""The head of the page: title, when and where, the stage; it unfolds to a form."""

import re
from importlib import import_module

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout

from meetingdesk.domain import edits
from meetingdesk.domain.agreeing import MinutesIssue
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Delegation, Session
from meetingdesk.domain.terms import Status
from meetingdesk.minutes.issues.stages import UNISSUED, issues_of, refusals
from meetingdesk.ui.pages.session.going_back import GoingBack, drafted, goes_back
from meetingdesk.ui.pages.session.labels import plain_label
from meetingdesk.ui.pages.session.session_form import SessionForm, sittings_of
from meetingdesk.ui.pages.session.stages import StageStrip
from meetingdesk.ui.pages.session.standing import standing
from meetingdesk.ui.pages.session.summary import summary
from meetingdesk.ui.sentences import say
from meetingdesk.ui.undo import Workbench

_STEPS = {
    Status.CLEARED: "clear",
    Status.SENT: "send",
    Status.AGREED: "agree",
    Status.CONFIRMED: "confirm",
}
"""Names of the steps that lead to the stages for which something is issued."""
_LOOK_MS = 300


class Masthead(QFrame):
    """Shows a session's head; every change of it is one edit."""

    filled_in = Signal()
    """The form was left by Enter or Esc."""
    step_wanted = Signal(str)
    """The page is wanted on which the text is agreed, and its step of that name, if any."""

    def __init__(self, workbench: Workbench, session: RecordId) -> None:
        """Show the head of a session."""
        super().__init__()
        self._bench = workbench
        self._session = session
        self.setObjectName("masthead")
        self.setAccessibleName(self.tr("Masthead"))
        self.title = plain_label("pageTitle", self)
        self.title.setWordWrap(True)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.summary = plain_label("summary", self)
        self.summary.setWordWrap(True)
        self.fold = QToolButton(self)
        self.fold.setObjectName("details")
        self.fold.setCheckable(True)
        self.fold.setText(self.tr("Details"))
        self.fold.setToolTip(self.tr("Title, dates, place, languages, signatories"))
        self.fold.setProperty("flat", True)
        self.fold.toggled.connect(self._toggle)
        self.stages = StageStrip()
        self.stages.chosen.connect(self._choose_stage)
        self.standing = plain_label("quiet", self)
        self.standing.setWordWrap(True)
        self._issues: list[MinutesIssue] = []
        self._changed = False
        self._soon = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._soon.timeout.connect(self._look)
        self.form: SessionForm | None = None
        self._kept = (False, False)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addLayout(top)
        for widget in (self.summary, self.stages, self.standing):
            self._column.addWidget(widget)
        self.refresh()

    def refresh(self) -> None:
        """Show what is in the file."""
        desk = self._bench.desk
        session = desk.get(Session, self._session)
        if not session:
            return
        self.title.setText(_numbered(session))
        sittings = sittings_of(desk, session.id)
        sides = desk.all(Delegation, parent=session.id)
        self.summary.setText(summary(session, sittings, sides))
        issues = issues_of(desk, session.id)
        refused = {stage: say(why) for stage, why in refusals(issues).items()}
        self.stages.show_stage(session, refused)
        # What was just issued is what the text says.
        self._changed = self._changed and issues == self._issues
        self._issues = issues
        self._say_standing()
        self.look_again()
        if self.form:
            self.form.refresh()

    def look_again(self) -> None:
        """See, once nobody types, whether the text is still the one that was issued last."""
        if self._issues:
            self._soon.start()
        else:
            self._changed = False

    def _look(self) -> None:
        # Of a page that was put away the file may be closed.
        if self.window().isVisible() and self._bench.desk.get(Session, self._session):
            issuing = import_module("meetingdesk.minutes.issuing")
            self._changed = issuing.bundle_of(self._bench.desk, self._session).changed
            self._say_standing()

    def _say_standing(self) -> None:
        session = self._bench.desk.get(Session, self._session)
        if session:
            said = standing(self._bench.desk, session, self._issues, changed=self._changed)
            self.standing.setText(said)
            self._show_stages(not self.stages.isHidden())

    def unfold(self) -> None:
        """Open the form, and give the keys to its first field."""
        self.fold.setChecked(True)

    def begin(self) -> None:
        """Ask for what a new session needs first; the rest stays folded."""
        self.fold.setChecked(True)
        if self.form:
            self.form.show_whole(False)
            self.form.details.toggled.connect(self._make_room)
            self._make_room(False)

    def _make_room(self, whole: bool) -> None:
        """Leave out, for a new session, what says nothing as yet, so that both sides are seen."""
        self.summary.setVisible(whole)
        self._show_stages(whole)

    def _show_stages(self, shown: bool) -> None:
        self.stages.setVisible(shown)
        self.standing.setVisible(shown and bool(self.standing.text()))

    def set_narrow(self, narrow: bool) -> None:
        """Keep only the summary while a session is logged; what was open opens again."""
        if narrow:
            self._kept = (self.form is not None, self.form is not None and self.form.whole)
            self.fold.setChecked(False)
        elif self._kept[0]:
            self._open(whole=self._kept[1])
        self.summary.show()
        self._show_stages(not narrow)
        self.fold.setVisible(not narrow)

    def _toggle(self, shown: bool) -> None:
        if shown:
            self._open(whole=True)
            if self.form:
                self.form.begin()
        elif self.form:
            form, self.form = self.form, None
            self._make_room(True)
            had = form.isAncestorOf(form.focusWidget()) if form.focusWidget() else False
            form.hide()
            form.deleteLater()
            if had:
                self.fold.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, *, whole: bool) -> None:
        session = self._bench.desk.get(Session, self._session)
        if session and self.form is None:
            self.form = SessionForm(self._bench, session)
            self.form.show_whole(whole)
            self.form.done.connect(self._leave)
            self._column.addWidget(self.form)
            self.form.show()
        blocked = QSignalBlocker(self.fold)
        self.fold.setChecked(self.form is not None)
        blocked.unblock()

    def _leave(self) -> None:
        self.fold.setChecked(False)
        self.filled_in.emit()

    def _choose_stage(self, status: Status) -> None:
        """Go to a stage for which nothing is issued; to another the step leads that issues it."""
        session = self._bench.desk.get(Session, self._session)
        if session and status in UNISSUED and goes_back(status, session.status):
            way = GoingBack(bench=self._bench, session=session, earlier=status, issues=self._issues)
            way.ask(self)
        elif session and status in UNISSUED and status is not session.status:
            label, draft = self.tr("Change stage"), drafted(session, status)
            self._bench.attempt(edits.revise(label, session, status=status, draft=draft))
        self.refresh()
        if session and status not in UNISSUED:
            self.step_wanted.emit(_STEPS[status] if status is not session.status else "")


def _numbered(session: Session) -> str:
    """Return the title behind the number, unless it begins with that: 6th session."""
    begins = re.match(r"\d+", session.title)
    said = begins is not None and begins[0] == str(session.number)
    return session.title if said or not session.number else f"{session.number}. {session.title}"
