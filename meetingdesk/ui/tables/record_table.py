"""The rows of any list, read from the file a page at a time."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QApplication

from meetingdesk.domain.ids import RecordId
from meetingdesk.domain.rows import Row
from meetingdesk.ui import style
from meetingdesk.ui.tables.columns import LISTS, Column, asked, spoken

if TYPE_CHECKING:
    from meetingdesk.desk import Desk

PAGE = 200
"""How many rows are read at once."""
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class RecordTable(QAbstractTableModel):
    """A list of the desk; sorting and filtering are done in the file."""

    counted = Signal()
    """The number of rows found may have changed."""

    def __init__(self, desk: "Desk", view: str) -> None:
        """Show a view of the desk, in its first order."""
        super().__init__()
        self._desk, self.view = desk, view
        self.columns: Sequence[Column] = LISTS[view].columns
        self.order, self.descending = LISTS[view].order, LISTS[view].descending
        self.words = ""
        self._rows: list[Row] = list(self._read(PAGE))
        self._moving = False
        self.total = self._count()

    # What Qt asks

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many rows have been read."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many columns the list has."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says, and how it looks."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return " ".join(column.text(row).split())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole and column.stands_out(row):
            return style.wrong_colour(QApplication.palette())
        if role == Qt.ItemDataRole.ForegroundRole and column.waits(row):
            return QApplication.palette().placeholderText()
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the title of a column."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return spoken(column.title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def canFetchMore(self, parent: _Index) -> bool:
        """Return whether the file has more rows."""
        return not parent.isValid() and not self._moving and len(self._rows) < self.total

    def fetchMore(self, parent: _Index) -> None:
        """Read the next page."""
        if not self.canFetchMore(parent):
            return
        more = self._read(PAGE, offset=len(self._rows))
        if not more:
            self.total = len(self._rows)
            return
        self.beginInsertRows(_NOWHERE, len(self._rows), len(self._rows) + len(more) - 1)
        self._rows += more
        self.endInsertRows()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, in the file."""
        by, falling = self.columns[column].field, order == Qt.SortOrder.DescendingOrder
        if (by, falling) != (self.order, self.descending):
            self.order, self.descending = by, falling
            self._begin_anew()

    # What the page asks

    @property
    def order_column(self) -> int:
        """The column by which the list is sorted."""
        return next(i for i, column in enumerate(self.columns) if column.field == self.order)

    def filter(self, words: str) -> None:
        """Show only the rows in which each word is found."""
        if words != self.words:
            self.words = words
            self._begin_anew()

    def id_at(self, row: int) -> RecordId | None:
        """Return the record of a row."""
        return self._rows[row].id if 0 <= row < len(self._rows) else None

    def row_of(self, record: RecordId | None) -> int:
        """Return the row of a record, or -1 where it is not among those read."""
        return next((i for i, row in enumerate(self._rows) if row.id == record), -1)

    def refresh(self) -> None:
        """Read again what was read; selection and scrolling stay where the rows do."""
        fresh = list(self._read(max(len(self._rows), PAGE)))
        if [row.id for row in fresh] == [row.id for row in self._rows]:
            self._renew(fresh)
        else:
            # A view asks for more as soon as rows go; these are not where it would read on.
            self._moving = True
            self._replace_middle(fresh)
            self._moving = False
        self.total = self._count()
        self.counted.emit()

    def _renew(self, fresh: list[Row]) -> None:
        changed = [i for i, row in enumerate(fresh) if row != self._rows[i]]
        self._rows = fresh
        last = len(self.columns) - 1
        for i in changed:
            self.dataChanged.emit(self.index(i, 0), self.index(i, last))

    def _replace_middle(self, fresh: list[Row]) -> None:
        """Take out and put in only the rows between those that are as before."""
        old = self._rows
        shortest = min(len(old), len(fresh))
        top = 0
        while top < shortest and old[top].id == fresh[top].id:
            top += 1
        end = 0
        while end < shortest - top and old[-1 - end].id == fresh[-1 - end].id:
            end += 1
        if len(old) - end > top:
            self.beginRemoveRows(_NOWHERE, top, len(old) - end - 1)
            self._rows = old[:top] + old[len(old) - end :]
            self.endRemoveRows()
        if len(fresh) - end > top:
            self.beginInsertRows(_NOWHERE, top, len(fresh) - end - 1)
            self._rows = old[:top] + fresh[top : len(fresh) - end] + old[len(old) - end :]
            self.endInsertRows()
        self._renew(fresh)

    def _begin_anew(self) -> None:
        self.beginResetModel()
        self._rows = list(self._read(PAGE))
        self.total = self._count()
        self.endResetModel()
        self.counted.emit()

    def _read(self, limit: int, offset: int = 0) -> Sequence[Row]:
        return self._desk.rows(
            self.view,
            asked(self.view, self.words),
            order=self.order,
            descending=self.descending,
            limit=limit,
            offset=offset,
        )

    def _count(self) -> int:
        if len(self._rows) < PAGE:
            return len(self._rows)
        return self._desk.count(self.view, asked(self.view, self.words))
