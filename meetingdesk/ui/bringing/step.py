"""A union on the undo stack: Ctrl+Z comes by it in its turn, and asks before it goes."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QUndoCommand, QUndoStack


class BroughtIn(QUndoCommand):
    """A union that was made.

    Undoing it is not writing an inverse, and what it takes along is told beforehand: Ctrl+Z asks,
    and the stack stands as it stood until the answer is given.
    """

    def __init__(
        self, stack: QUndoStack, number: int, label: str, ask: Callable[[int], None]
    ) -> None:
        """Take a union that has just been made; `ask` asks whether to undo it."""
        super().__init__(label)
        self.number = number
        self._stack, self._ask = stack, ask

    def redo(self) -> None:
        """Do nothing: it stands."""

    def undo(self) -> None:
        """Ask, as soon as Qt lets go of the stack, which then stands as before."""
        index = self._stack.index()
        QTimer.singleShot(0, self._stack, lambda: self._put_back(index))

    def _put_back(self, index: int) -> None:
        self._stack.setIndex(index)
        self._ask(self.number)


def forget(stack: QUndoStack, number: int) -> None:
    """Take a union off the stack that is undone: nothing is left to take back."""
    for at in range(stack.count()):
        step = stack.command(at)
        if isinstance(step, BroughtIn) and step.number == number:
            step.setObsolete(True)
            if at == stack.index() - 1:
                stack.undo()
            return
