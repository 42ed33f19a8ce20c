"""Every edit made in the window goes on Qt's undo stack through one command."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from meetingdesk.desk import Desk
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.settings import Settings

DEPTH = 500
"""How many edits can be undone."""


class Workbench(QObject):
    """What every page works with: the open file, undo, the clock, and a place for notices."""

    said = Signal(str)
    """A notice for the user: what happened, why, what to do."""
    saved = Signal()
    """An edit is on disk."""

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
            self.said.emit(str(trouble))
            return False
        return True


class PerformEdit(QUndoCommand):
    """An edit that was made; undoing it is performing its inverse."""

    def __init__(self, bench: Workbench, edit: Edit) -> None:
        """Take an edit that has just been performed."""
        super().__init__(edit.label)
        self._bench, self._edit = bench, edit
        self._done = True

    def redo(self) -> None:
        """Perform the edit again; the first call comes from pushing it, when it is done."""
        if not self._done:
            # Not the edit itself: the heads that its author saw have been replaced by the undo.
            self._perform(self._edit.inverse.inverse)
        self._done = False

    def undo(self) -> None:
        """Perform the inverse."""
        self._perform(self._edit.inverse)

    def _perform(self, edit: Edit) -> None:
        # Qt calls this: an exception would end in its log, not before the user.
        try:
            self._bench.desk.perform(edit)
        except (RuleBroken, FileTrouble) as trouble:
            self._bench.said.emit(str(trouble))
        else:
            self._bench.saved.emit()
