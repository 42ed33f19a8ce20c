"""The buttons that take a text on; of the stages that can follow now, one is the next."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from meetingdesk.agreeing import Agreeing
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Session
from meetingdesk.domain.terms import IssueStage, Status
from meetingdesk.minutes.issues.stages import check_follows
from meetingdesk.ui.agreeing.wrapping import Wrapping
from meetingdesk.ui.sentences import told
from meetingdesk.ui.undo import Workbench

if TYPE_CHECKING:
    from meetingdesk.ui.agreeing.step_dialog import StepDialog

_STEPS = "meetingdesk.ui.agreeing.steps"
_STAGES = {
    "clear": IssueStage.DRAFT,
    "send": IssueStage.FOR_AGREEMENT,
    "agree": IssueStage.AGREED,
    "confirm": IssueStage.SIGNED,
    "correct": IssueStage.CORRIGENDUM,
}
_NEXT = {
    Status.PLANNED: "clear",
    Status.HELD: "clear",
    Status.DRAFT: "clear",
    Status.CLEARED: "send",
    Status.SENT: "agree",
    Status.AGREED: "confirm",
}


class GoingOn(QWidget):
    """Each button asks in a small dialog what its stage needs."""

    chosen = Signal(object)
    """The edit that takes the text on."""
    wanted = Signal(str, str)
    """Record and field of what keeps the text from a stage."""

    def __init__(self, bench: Workbench, session: RecordId) -> None:
        """Offer the steps of a session."""
        super().__init__()
        self._bench, self._session = bench, session
        # No button is narrower than what it says: the row breaks where there is no room.
        self._line = Wrapping()
        self.setLayout(self._line)
        issue = {name: partial(self._issue, stage) for name, stage in _STAGES.items()}
        self.buttons = {
            "clear": self._button(self.tr("&Clear in house…"), self._clear),
            "send": self._button(self.tr("Sen&d…"), issue["send"]),
            "agree": self._button(self.tr("A&greed…"), issue["agree"]),
            "confirm": self._button(self.tr("Confir&m…"), self._confirm),
            "correct": self._button(self.tr("Iss&ue a corrigendum…"), issue["correct"]),
        }

    def refresh(self) -> None:
        """Offer the steps that can be taken now."""
        desk = self._bench.desk
        session = desk.get(Session, self._session)
        if session is None:
            return
        agreeing = Agreeing(desk)
        may = agreeing.may(self._session)
        confirmed = session.status is Status.CONFIRMED and agreeing.in_force(self._session)
        can = {name: stage in may for name, stage in _STAGES.items()}
        # The papers of both sides may come one after the other.
        can["confirm"] = can["confirm"] or bool(confirmed)
        further = self.tr("Attach a further p&aper…")
        self.buttons["confirm"].setText(
            self.tr("Confir&m…") if IssueStage.SIGNED in may else further
        )
        following = "correct" if can["correct"] else _NEXT.get(session.status, "")
        if not can.get(following) and can["agree"]:
            following = "agree"
        for name, button in self.buttons.items():
            button.setVisible(can[name])
            button.setEnabled(not desk.read_only)
            button.setProperty("role", "main" if name == following else "")
            button.style().unpolish(button)
            button.style().polish(button)

    def take(self, step: str) -> str:
        """Ask for what a step needs; return why it cannot be taken now, or nothing."""
        button = self.buttons[step]
        if not button.isHidden():
            button.click()
            return ""
        agreeing = Agreeing(self._bench.desk)
        issues, changed = agreeing.issues(self._session), agreeing.is_changed(self._session)
        try:
            check_follows(_STAGES[step], issues, changed=changed)
        except RuleBroken as broken:
            return told(broken)
        return ""

    def _clear(self) -> None:
        self._ask(import_module(_STEPS).Clearing(self._bench, self._session, self.window()))

    def _issue(self, stage: IssueStage) -> None:
        self._ask(import_module(_STEPS).Issue(self._bench, self._session, stage, self.window()))

    def _confirm(self) -> None:
        self._ask(import_module(_STEPS).Confirm(self._bench, self._session, self.window()))

    def _ask(self, dialog: "StepDialog") -> None:
        dialog.chosen.connect(self.chosen)
        dialog.wanted.connect(self.wanted)
        dialog.open()

    def _button(self, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: do())
        self._line.addWidget(button)
        return button
