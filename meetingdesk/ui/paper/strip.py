"""The pages as small pictures beside the large ones."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from meetingdesk.minutes.placing import PlacedPage
from meetingdesk.ui.paper.drawing import Pictures

Index = QModelIndex | QPersistentModelIndex
_WIDE = 74
_HIGH = round(_WIDE * 1.4142)
_PAD = 9
_TOP = QModelIndex()


class PageStrip(QListView):
    """Leads to a page; only the small pictures in sight are drawn."""

    chosen = Signal(int)
    """A page, from 0."""

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        """Show no page yet."""
        super().__init__(parent)
        self._model = _Pages(self)
        self.setModel(self._model)
        self.setItemDelegate(_Small(pictures, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(_WIDE + 2 * _PAD + self.verticalScrollBar().sizeHint().width())
        self.setAccessibleName(self.tr("Pages"))
        self.selectionModel().currentChanged.connect(self._tell)
        self._quiet = False
        pictures.drawn.connect(lambda _: self.viewport().update())

    def show_pages(self, pages: Sequence[PlacedPage]) -> None:
        """Show other pages; the same one stays chosen."""
        row = max(0, self.currentIndex().row())
        self._model.hold(len(pages))
        self.show_current(min(row, len(pages) - 1))
        self.viewport().update()

    def show_current(self, page: int) -> None:
        """Mark the page that is looked at."""
        if page != self.currentIndex().row() and page >= 0:
            self._quiet = True
            self.setCurrentIndex(self._model.index(page, 0))
            self._quiet = False

    def _tell(self, now: QModelIndex) -> None:
        if now.isValid() and not self._quiet:
            self.chosen.emit(now.row())


class _Pages(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._count = 0

    def hold(self, count: int) -> None:
        if count > self._count:
            self.beginInsertRows(_TOP, self._count, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < self._count:
            self.beginRemoveRows(_TOP, count, self._count - 1)
            self._count = count
            self.endRemoveRows()

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.tr("Page {n}").format(n=index.row() + 1)
        return str(index.row() + 1) if role == Qt.ItemDataRole.DisplayRole else None


class _Small(QStyledItemDelegate):
    """Draws a small page and its number."""

    def __init__(self, pictures: Pictures, view: QListView) -> None:
        super().__init__(view)
        self._pictures = pictures

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(_WIDE + 2 * _PAD, _HIGH + option.fontMetrics.height() + _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        sheet = QRect(area.x() + (area.width() - _WIDE) // 2, area.y() + 4, _WIDE, _HIGH)
        ratio = painter.device().devicePixelRatioF()
        picture = self._pictures.picture(index.row(), round(_WIDE * ratio))
        picture = picture or self._pictures.any_picture(index.row())
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if picture:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = picture.size().scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
            sheet = QRect(sheet.topLeft(), size)
            painter.drawPixmap(sheet, picture)
        else:
            painter.fillRect(sheet, Qt.GlobalColor.white)
        pen = painter.pen()
        pen.setWidth(2 if chosen else 1)
        pen.setColor(option.palette.link().color() if chosen else option.palette.mid().color())
        painter.setPen(pen)
        painter.drawRect(sheet)
        painter.setPen(option.palette.text().color())
        font = option.font
        font.setBold(chosen)
        painter.setFont(font)
        below = QRect(area.x(), sheet.bottom() + 2, area.width(), option.fontMetrics.height())
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        painter.restore()
