"""The buttons that take a text on; of the stages that can follow now, one is the next."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from meetingdesk.agreeing import Agreeing
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Session
from meetingdesk.domain.terms import IssueStage, Status
from meetingdesk.ui.undo import Workbench

if TYPE_CHECKING:
    from meetingdesk.ui.agreeing.step_dialog import StepDialog

_STEPS = "meetingdesk.ui.agreeing.steps"
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
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(8)
        for_agreement, agreed = IssueStage.FOR_AGREEMENT, IssueStage.AGREED
        correct = partial(self._issue, IssueStage.CORRIGENDUM)
        self.buttons = {
            "clear": self._button(self.tr("&Clear in house…"), self._clear),
            "send": self._button(self.tr("Sen&d…"), partial(self._issue, for_agreement)),
            "agree": self._button(self.tr("A&greed…"), partial(self._issue, agreed)),
            "confirm": self._button(self.tr("Confir&m…"), self._confirm),
            "correct": self._button(self.tr("Iss&ue a corrigendum…"), correct),
        }

    def refresh(self) -> None:
        """Offer the steps that can be taken now."""
        desk = self._bench.desk
        session = desk.get(Session, self._session)
        if session is None:
            return
        agreeing = Agreeing(desk)
        may = agreeing.may(self._session)
        confirmed = session.status is Status.CONFIRMED
        can = {
            "clear": IssueStage.DRAFT in may,
            "send": IssueStage.FOR_AGREEMENT in may,
            "agree": IssueStage.AGREED in may,
            "confirm": IssueStage.SIGNED in may or confirmed,
            "correct": IssueStage.CORRIGENDUM in may,
        }
        following = "correct" if can["correct"] else _NEXT.get(session.status, "")
        for name, button in self.buttons.items():
            button.setVisible(can[name])
            button.setEnabled(not desk.read_only)
            button.setProperty("role", "main" if name == following else "")
            button.style().unpolish(button)
            button.style().polish(button)

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
