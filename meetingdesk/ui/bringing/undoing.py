"""Undoing a union: first what would go and what stays, then doing it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from meetingdesk.desk import Desk
from meetingdesk.domain.coming import TakenOut
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.exchange.telling_undone import tell_taken_out, tell_would_go
from meetingdesk.ui.bringing.frame import Frame
from meetingdesk.ui.bringing.words import spoken
from meetingdesk.ui.sentences import told

_SIZE = (600, 240)


class Undoing(Frame):
    """Tries the undoing out on a private copy, tells, and does it when told to."""

    undone = Signal(int)
    """The number of the union that is undone now."""

    def __init__(self, parent: QWidget, desk: Desk, number: int) -> None:
        """Begin to try it out."""
        super().__init__(parent, self.tr("Undo bringing in"))
        self.setObjectName("undoing")
        self._desk, self._number = desk, number
        self.resize(*_SIZE)
        self.say_head(self.tr("Undo bringing in"), "")
        self.offer((self.tr("Cancel"), self.reject), main=False)
        sharing = desk.sharing
        self.busy.run(
            self.tr("Looking what would go, and what would stay…"),
            lambda: sharing.would_go(number),
            self._show,
            self._refuse,
        )

    def _show(self, taken: TakenOut) -> None:
        self.say_head(self.tr("Undo bringing in “{copy}”?").format(copy=taken.origin), "")
        self.say("\n\n".join(spoken(line) for line in tell_would_go(taken)))
        self.offer(
            (self.tr("&Keep it"), self.reject),
            (self.tr("&Undo bringing in"), self._undo),
        )

    def _undo(self) -> None:
        self.bound = True
        self.pages.setCurrentWidget(self.busy)
        self.offer()
        try:
            act = self._desk.sharing.undoing(self._number)
        except FileTrouble as trouble:
            self._refuse(told(trouble))
            return
        self.busy.run(self.tr("Taking out what came…"), act, self._went, self._refuse)

    def _went(self, taken: TakenOut) -> None:
        self.bound = False
        self._desk.sharing.heard(taken.touched)
        self.undone.emit(self._number)
        self.say_head(self.tr("Bringing in “{copy}” is undone").format(copy=taken.origin), "")
        self.say("\n\n".join(spoken(line) for line in tell_taken_out(taken)))
        self.offer((self.tr("Close"), self.accept))

    def _refuse(self, why: str) -> None:
        self.bound = False
        self.say(why)
        self.offer((self.tr("Close"), self.reject))
