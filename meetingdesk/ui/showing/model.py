"""The rows of the shared screen, kept in step with the file."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from meetingdesk.ui.showing.rows import Row

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What the model gives besides texts."""

    ROW = Qt.ItemDataRole.UserRole


class Rows(QAbstractListModel):
    """Shows rows; what stays the same is left alone, so that what is typed there stays too."""

    def __init__(self, parent: QObject, *, editable: bool) -> None:
        """Have no rows yet; `editable` is false in a file that can only be read."""
        super().__init__(parent)
        self._rows: list[Row] = []
        self._editable = editable

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row, its text, or what is read out of it."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Role.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return " ".join(part for part in (row.number, row.text.replace("\t", " · ")) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All can be gone to; the text of a record can be edited."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._editable and index.isValid() and self._rows[index.row()].target:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def row(self, at: int) -> Row | None:
        """Return the row at a place."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def show(self, new: Sequence[Row]) -> None:
        """Go over to other rows by steps that views can follow."""
        before, after = ([row.key for row in rows] for rows in (self._rows, new))
        # From the end, so that the places still to come stay what they are.
        steps = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
        for what, first, last, at, to in reversed(steps):
            if what in ("delete", "replace"):
                self.beginRemoveRows(QModelIndex(), first, last - 1)
                del self._rows[first:last]
                self.endRemoveRows()
            if what in ("insert", "replace"):
                self.beginInsertRows(QModelIndex(), first, first + to - at - 1)
                self._rows[first:first] = new[at:to]
                self.endInsertRows()
        was, self._rows = self._rows, list(new)
        for place, (one, other) in enumerate(zip(was, self._rows, strict=True)):
            if one != other:
                self.dataChanged.emit(self.index(place), self.index(place))
