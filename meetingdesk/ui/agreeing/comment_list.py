"""The list of comments: where and what became of it above, by whom and what below."""

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
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from meetingdesk.domain.fields import RecordId
from meetingdesk.ui import style
from meetingdesk.ui.agreeing.heard import Heard

Index = QModelIndex | QPersistentModelIndex
_HEARD = Qt.ItemDataRole.UserRole
_PAD = 10
_TOP = QModelIndex()


class Comments(QAbstractListModel):
    """What was said of the minutes."""

    def __init__(self) -> None:
        """Hold nothing as yet."""
        super().__init__()
        self.rows: list[Heard] = []

    def hold(self, rows: Sequence[Heard]) -> None:
        """Hold other comments, or the same ones anew."""
        if [one.comment.id for one in rows] != [one.comment.id for one in self.rows]:
            self.beginResetModel()
            self.rows = list(rows)
            self.endResetModel()
        elif rows:
            self.rows = list(rows)
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))

    def rowCount(self, parent: Index = _TOP) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        one = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.where
        if role == _HEARD:
            return one
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return ", ".join(part for part in (one.where, one.state, one.by, one.text) if part)
        return None


class CommentList(QListView):
    """Arrows choose a comment; keys that it does not need itself are offered to `keys`."""

    marked = Signal(object)
    """The comment on which the cursor now stands, or None."""

    def __init__(self, comments: Comments, keys: Callable[[QKeyEvent], bool]) -> None:
        """Show what a model holds."""
        super().__init__()
        self.comments, self._keys = comments, keys
        self.setModel(comments)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "points")
        self.setAccessibleName(self.tr("Comments"))
        self.setItemDelegate(_TwoLines(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(230)

    @property
    def heard(self) -> Heard | None:
        """The comment on which the cursor stands."""
        row = self.currentIndex().row()
        return self.comments.rows[row] if 0 <= row < len(self.comments.rows) else None

    def go_to(self, comment: RecordId | None) -> None:
        """Put the cursor on a comment, else on the first that is open, else on the first."""
        rows = self.comments.rows
        if not rows:
            return
        ids = [one.comment.id for one in rows]
        first_open = next((at for at, one in enumerate(rows) if one.is_open), 0)
        row = ids.index(comment) if comment in ids else first_open
        self.setCurrentIndex(self.comments.index(row, 0))

    def go_on(self) -> None:
        """Put the cursor on the next comment that is open, if there is one."""
        rows, here = self.comments.rows, self.currentIndex().row()
        ahead = [*range(here + 1, len(rows)), *range(here)]
        target = next((at for at in ahead if rows[at].is_open), here)
        self.setCurrentIndex(self.comments.index(target, 0))

    def currentChanged(self, now: Index, before: Index) -> None:
        """Tell of the row that is marked now."""
        super().currentChanged(now, before)
        self.marked.emit(self.heard)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell of the marked row again: an issue may have been shown meanwhile."""
        super().focusInEvent(event)
        self.marked.emit(self.heard)

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
    """Draws a row; what is open stands out by its weight, not by colour alone."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, place, state, and who says what."""
        self.initStyleOption(option, index)
        option.text = ""
        control = QStyle.ControlElement.CE_ItemViewItem
        QApplication.style().drawControl(control, option, painter, option.widget)
        one: Heard = index.data(_HEARD)
        area: QRect = option.rect.adjusted(_PAD, 5, -_PAD, -5)
        upper = QRect(area.x(), area.y(), area.width(), option.fontMetrics.height())
        # Signs of another script may be taller than the font's own.
        lower = upper.translated(0, option.fontMetrics.height() + 1).adjusted(0, 0, 0, 3)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        high = option.palette.highlightedText().color()
        ink = high if chosen else option.palette.text().color()
        quiet = high if chosen else style.quiet_colour(option.palette)
        loud = high if chosen else style.wrong_colour(option.palette)
        painter.save()
        font = option.font
        font.setBold(one.is_open)
        painter.setFont(font)
        state = f"● {one.state}" if one.is_open else f"✓ {one.state}"
        painter.setPen(loud if one.is_open else quiet)
        painter.drawText(upper, int(Qt.AlignmentFlag.AlignRight), state)
        room = upper.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(state + "  "), 0)
        painter.setPen(ink)
        _draw(painter, room, one.where)
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(quiet)
        said = " ".join(one.text.split())
        _draw(painter, lower, f"{one.by}: {said}" if one.by else said)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Take two lines."""
        return QSize(120, 2 * option.fontMetrics.height() + 14)


def _draw(painter: QPainter, room: QRect, text: str) -> None:
    right = Qt.TextElideMode.ElideRight
    short = painter.fontMetrics().elidedText(text, right, room.width())
    where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, int(where), short)
