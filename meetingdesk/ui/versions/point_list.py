"""The list of what waits: the field above, its record below, and why it matters beside."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from meetingdesk.desk import Desk
from meetingdesk.ui import style
from meetingdesk.ui.versions.open_points import Key, record_of
from meetingdesk.ui.versions.subjects import About, about
from meetingdesk.ui.versions.titles import title_of

Index = QModelIndex | QPersistentModelIndex
ABOUT = Qt.ItemDataRole.UserRole
_PAD = 10
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
        if role == ABOUT:
            return self._about(key)
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


class PointList(QListView):
    """The list; keys that it does not need itself are offered to what stands beside it."""

    marked = Signal(object)
    """The key of the row on which the cursor now stands, or None."""

    def __init__(self, points: Points, keys: Callable[[QKeyEvent], bool]) -> None:
        """Show what a model holds; `keys` is asked for each key first."""
        super().__init__()
        self.points, self._keys = points, keys
        self.setModel(points)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "points")
        self.setAccessibleName(self.tr("Two versions"))
        self.setItemDelegate(_TwoLines(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(230)

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

    def currentChanged(self, now: Index, before: Index) -> None:
        """Tell of the row that is marked now."""
        super().currentChanged(now, before)
        self.marked.emit(self.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows; every other key is somebody else's first."""
        if self._keys(event):
            event.accept()
        elif event.text().strip():
            # Not a search: letters are those of the page.
            event.ignore()
        else:
            super().keyPressEvent(event)


class _TwoLines(QStyledItemDelegate):
    """Draws a row."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, field, record, and why it matters."""
        self.initStyleOption(option, index)
        title, option.text = option.text, ""
        widget = option.widget
        QApplication.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, option, painter, widget
        )
        told = index.data(ABOUT)
        area: QRect = option.rect.adjusted(_PAD, 5, -_PAD, -5)
        upper = QRect(area.x(), area.y(), area.width(), option.fontMetrics.height())
        lower = upper.translated(0, option.fontMetrics.height() + 2)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = option.palette.highlightedText() if chosen else option.palette.text()
        painter.save()
        font = option.font
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(ink.color() if chosen else style.wrong_colour(option.palette))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        grave = f"▲ {told.weight}" if told.weight else ""
        painter.drawText(upper, int(right), grave)
        room = upper.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(grave + "  "), 0)
        painter.setPen(ink.color())
        painter.drawText(room, int(left), _fitted(painter, title, room))
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(ink.color() if chosen else style.quiet_colour(option.palette))
        painter.drawText(lower, int(left), _fitted(painter, told.subject, lower))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Take two lines."""
        return QSize(120, 2 * option.fontMetrics.height() + 14)


def _fitted(painter: QPainter, text: str, room: QRect) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
