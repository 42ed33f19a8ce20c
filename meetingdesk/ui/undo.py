"""Every edit made in the window goes on Qt's undo stack through one command."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from meetingdesk.desk import Desk
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.settings import Settings
from meetingdesk.ui.sentences import told

DEPTH = 500
"""How many edits can be undone."""


class Workbench(QObject):
    """What every page works with: the open file, undo, the clock, and a place for notices."""

    said = Signal(str)
    """A notice for the user: what happened, why, what to do."""
    done = Signal(str, object)
    """A success to tell in passing, and the choices that it leaves until the next step."""
    saved = Signal()
    """An edit is on disk."""
    restyled = Signal()
    """Another style was chosen for the paper of a session, which may number otherwise."""

    def __init__(
        self, desk: Desk, clock: Callable[[], datetime], settings: Settings | None = None
    ) -> None:
        """Take the open file; `clock` gives the moment in UTC."""
        super().__init__()
        self.desk = desk
        self.clock = clock
        self.settings = settings or Settings()
        self.undo = QUndoStack(self)
        self.undo.setUndoLimit(DEPTH)
        self._putting_back = False
        self.undo.indexChanged.connect(self._drop_obsolete)

    def perform(self, edit: Edit) -> None:
        """Write an edit; it can then be undone.

        Raises RuleBroken (shown beside the field) or FileTrouble; nothing is then changed.
        """
        self.desk.perform(edit)
        self.undo.push(PerformEdit(self, edit))
        self.saved.emit()

    def attempt(self, edit: Edit) -> bool:
        """Write an edit; say in a notice why where that cannot be. Return whether it was."""
        try:
            self.perform(edit)
        except (RuleBroken, FileTrouble) as trouble:
            self.said.emit(told(trouble))
            return False
        return True

    def step(self, edit: Edit) -> bool:
        """Perform an edit that the undo stack asks for; return whether it was.

        Qt calls this from its own code, where an exception would end in its log: trouble is said
        in a notice, and the stack is put back to where it was as soon as Qt lets go of it.
        """
        if self._putting_back:
            return False
        try:
            self.desk.perform(edit)
        except (RuleBroken, FileTrouble) as trouble:
            self._putting_back = True
            index = self.undo.index()
            QTimer.singleShot(0, self, lambda: self._put_back(index))
            self.said.emit(told(trouble))
            return False
        self.saved.emit()
        return True

    def _put_back(self, index: int) -> None:
        self.undo.setIndex(index)
        self._putting_back = False

    def _drop_obsolete(self, index: int) -> None:
        """Drop a step of which nothing is left to take back, as it comes up: no key is for it."""
        if index and self.undo.command(index - 1).isObsolete():
            self.undo.undo()


class PerformEdit(QUndoCommand):
    """An edit that was made; undoing it is performing its inverse."""

    def __init__(self, bench: Workbench, edit: Edit) -> None:
        """Take an edit that has just been performed."""
        super().__init__(edit.label)
        self._bench, self._edit = bench, edit
        self._made = True

    def redo(self) -> None:
        """Perform the edit again, unless it stands: pushing it calls this, too."""
        if not self._made:
            # Not the edit itself: the heads that its author saw have been replaced by the undo.
            self._made = self._bench.step(self._edit.inverse.inverse)

    def undo(self) -> None:
        """Perform the inverse, unless that stands."""
        if self._made:
            self._made = not self._bench.step(self._edit.inverse)
