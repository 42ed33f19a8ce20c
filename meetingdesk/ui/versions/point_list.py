"""The list of what waits: the field above, its record below, and why it matters beside."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent

from meetingdesk.desk import Desk
from meetingdesk.ui.tables.two_lines import LINES, Index, Lines, TwoLineList
from meetingdesk.ui.versions.open_points import Key, record_of
from meetingdesk.ui.versions.subjects import About, about
from meetingdesk.ui.versions.titles import title_of

_TOP = QModelIndex()


class Points(QAbstractListModel):
    """The keys of what waits; what they are called is looked up as they come into sight."""

    def __init__(self, desk: Desk) -> None:
        """Hold nothing as yet."""
        super().__init__()
        self._desk = desk
        self.keys: list[Key] = []
        self._told: dict[Key, About] = {}

    def hold(self, keys: Sequence[Key]) -> None:
        """Hold other keys."""
        self.beginResetModel()
        self.keys = list(keys)
        self._told.clear()
        self.endResetModel()

    def say_anew(self) -> None:
        """Look up anew what the keys are called: something in the file changed."""
        self._told.clear()
        if self.keys:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.keys) - 1, 0))

    def rowCount(self, parent: Index = _TOP) -> int:
        """Return how many wait."""
        return 0 if parent.isValid() else len(self.keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows."""
        if not index.isValid() or index.row() >= len(self.keys):
            return None
        key = self.keys[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(key)
        if role == LINES:
            told = self._about(key)
            grave = f"▲ {told.weight}" if told.weight else ""
            return Lines(above=title_of(key), beside=grave, below=told.subject)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            told = self._about(key)
            parts = (title_of(key), told.subject, told.within, told.weight)
            return ", ".join(part for part in parts if part)
        return None

    def _about(self, key: Key) -> About:
        if key not in self._told:
            record = record_of(self._desk, key)
            nothing = About(subject="", within="", weight="")
            self._told[key] = about(self._desk, record, key.field) if record else nothing
        return self._told[key]


class PointList(TwoLineList):
    """The list of what waits."""

    def __init__(self, points: Points, keys: Callable[[QKeyEvent], bool]) -> None:
        """Show what a model holds; `keys` is asked for each key first."""
        super().__init__(points, keys)
        self.points = points
        self.setAccessibleName(self.tr("Two versions"))

    @property
    def chosen(self) -> object:
        """The key on which the cursor stands, for who listens."""
        return self.key

    @property
    def key(self) -> Key | None:
        """The key on which the cursor stands."""
        row = self.currentIndex().row()
        return self.points.keys[row] if 0 <= row < len(self.points.keys) else None

    def go_to(self, row: int) -> None:
        """Put the cursor on a row, or on the last where there are fewer."""
        count = len(self.points.keys)
        if count:
            self.setCurrentIndex(self.points.index(min(max(row, 0), count - 1), 0))
