"""Undo on a shared screen: what was done there, never what was done elsewhere."""

from PySide6.QtGui import QUndoStack


class OwnSteps:
    """Goes back over one's own steps as long as they are the last ones of the file."""

    def __init__(self, stack: QUndoStack) -> None:
        """Watch the file's stack; nothing on it is one's own yet."""
        self._stack = stack
        self._made: list[int] = []
        self._undone: list[int] = []

    def took(self) -> None:
        """Take note of a step that was just made."""
        self._made.append(self._stack.index())
        self._undone.clear()

    def undo(self) -> bool:
        """Take back the last step; return whether it was one's own."""
        if not self._made or self._made[-1] != self._stack.index():
            return False
        self._undone.append(self._made.pop())
        self._stack.undo()
        return True

    def redo(self) -> bool:
        """Make the step last taken back; return whether there was one."""
        if not self._undone or self._undone[-1] != self._stack.index() + 1:
            return False
        self._made.append(self._undone.pop())
        self._stack.redo()
        return True
