"""A list whose rows are two lines each, and whose letters are keys of the page."""

from collections.abc import Callable
from typing import NamedTuple

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

from meetingdesk.ui import style

Index = QModelIndex | QPersistentModelIndex
LINES = Qt.ItemDataRole.UserRole
"""The role under which a model gives the Lines of a row."""
_PAD = 10
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class Lines(NamedTuple):
    """What a row says: above, at the right of that, and below; what is `open` stands out."""

    above: str
    beside: str
    below: str
    open: bool = True


class TwoLineList(QListView):
    """Arrows choose a row; every key that it does not need itself is offered to `keys` first."""

    marked = Signal(object)
    """The row on which the cursor now stands, as `chosen` gives it."""

    def __init__(self, model: QAbstractListModel, keys: Callable[[QKeyEvent], bool]) -> None:
        """Show what a model holds."""
        super().__init__()
        self._keys = keys
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "points")
        self.setItemDelegate(_TwoLines(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(230)

    @property
    def chosen(self) -> object:
        """What stands in the row of the cursor, or None."""
        return None

    def currentChanged(self, now: Index, before: Index) -> None:
        """Tell of the row that is marked now."""
        super().currentChanged(now, before)
        self.marked.emit(self.chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows; every other key is somebody else's first."""
        if not is_of_page(event, self._keys):
            super().keyPressEvent(event)


def is_of_page(event: QKeyEvent, keys: Callable[[QKeyEvent], bool]) -> bool:
    """Say whether a key is none of a list's own: `keys` took it, or it is a letter.

    Letters search in no list here: they are those of the page.
    """
    if keys(event):
        event.accept()
    elif event.text().strip():
        event.ignore()
    else:
        return False
    return True


class _TwoLines(QStyledItemDelegate):
    """Draws a row; what is open stands out by its weight, not by colour alone."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground, then the lines."""
        self.initStyleOption(option, index)
        option.text = ""
        control = QStyle.ControlElement.CE_ItemViewItem
        QApplication.style().drawControl(control, option, painter, option.widget)
        lines: Lines = index.data(LINES)
        area: QRect = option.rect.adjusted(_PAD, 5, -_PAD, -5)
        height = option.fontMetrics.height()
        upper = QRect(area.x(), area.y(), area.width(), height)
        # Signs of another script may be taller than the font's own.
        lower = upper.translated(0, height + 1).adjusted(0, 0, 0, 3)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        high = option.palette.highlightedText().color()
        ink = high if chosen else option.palette.text().color()
        quiet = high if chosen else style.quiet_colour(option.palette)
        loud = high if chosen else style.wrong_colour(option.palette)
        painter.save()
        font = option.font
        font.setBold(lines.open)
        painter.setFont(font)
        painter.setPen(loud if lines.open else quiet)
        painter.drawText(upper, _RIGHT, lines.beside)
        taken = painter.fontMetrics().horizontalAdvance(lines.beside + "  ")
        painter.setPen(ink)
        _draw(painter, upper.adjusted(0, 0, -taken, 0), lines.above)
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(quiet)
        _draw(painter, lower, lines.below)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Take two lines."""
        return QSize(120, 2 * option.fontMetrics.height() + 14)


def _draw(painter: QPainter, room: QRect, text: str) -> None:
    right = Qt.TextElideMode.ElideRight
    painter.drawText(room, _LEFT, painter.fontMetrics().elidedText(text, right, room.width()))
