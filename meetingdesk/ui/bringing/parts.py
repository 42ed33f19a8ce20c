"""What a union brings: its parts at the left, the lines of one of them at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QListWidget,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.exchange.told import Told
from meetingdesk.ui import style
from meetingdesk.ui.bringing.looks import Wrapped, dress
from meetingdesk.ui.bringing.words import ALIKE, GRAVE

_PART = Qt.ItemDataRole.UserRole
_GRAVE = (*GRAVE, ALIKE)
_WIDTHS = (270, 560)


class PartsView(QWidget):
    """Two lists; the keys go up and down in either, Tab from one to the other."""

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self.parts = QTreeWidget()
        self.parts.setObjectName("parts")
        self.parts.setAccessibleName(self.tr("What comes"))
        self.parts.setColumnCount(2)
        self.parts.setHeaderHidden(True)
        self.parts.setRootIsDecorated(False)
        self.parts.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.parts.header().setStretchLastSection(False)
        self.parts.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.parts.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.parts.currentItemChanged.connect(lambda item, _: self._show(item))
        self.lines = QListWidget()
        self.lines.setObjectName("lines")
        self.lines.setWordWrap(True)
        self.lines.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.lines.setItemDelegate(Wrapped(self.lines))
        for view in (self.parts, self.lines):
            dress(view)
        split = QSplitter()
        split.setHandleWidth(10)
        split.setStyleSheet("QSplitter::handle { background: transparent; }")
        split.addWidget(self.parts)
        split.addWidget(self.lines)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        split.setSizes(_WIDTHS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)

    def show_parts(self, parts: Sequence[Told]) -> None:
        """Show these; what was open stays open, else the first of them is."""
        open_now, row = self._about(self.parts.currentItem()), self.lines.currentRow()
        self.parts.clear()
        grave = [part for part in parts if part.about in _GRAVE]
        plain = [part for part in parts if part.about not in _GRAVE]
        for heading, some in (
            (self.tr("To look at"), grave),
            (self.tr("Comes in by itself"), plain),
        ):
            if some:
                self._head(heading)
            for part in some:
                self._add(part)
        offered = [item for item in self._items() if self._about(item)]
        same = [item for item in offered if self._about(item) == open_now]
        for item in (same or offered)[:1]:
            self.parts.setCurrentItem(item)
        if same:
            self.lines.setCurrentRow(row)

    @staticmethod
    def _about(item: QTreeWidgetItem | None) -> str:
        part = item.data(0, _PART) if item else None
        return part.about if isinstance(part, Told) else ""

    def _items(self) -> list[QTreeWidgetItem]:
        found = (self.parts.topLevelItem(at) for at in range(self.parts.topLevelItemCount()))
        return [item for item in found if item]

    def _head(self, heading: str) -> None:
        item = QTreeWidgetItem([heading, ""])
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setForeground(0, QBrush(style.quiet_colour(self.palette())))
        self.parts.addTopLevelItem(item)

    def _add(self, part: Told) -> None:
        item = QTreeWidgetItem([" ".join(part.heading.split()), f"{part.count:,}"])
        item.setData(0, _PART, part)
        item.setToolTip(0, part.heading)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if part.about in _GRAVE:
            item.setForeground(1, QBrush(style.wrong_colour(self.palette())))
        self.parts.addTopLevelItem(item)

    def _show(self, item: QTreeWidgetItem | None) -> None:
        self.lines.clear()
        part = item.data(0, _PART) if item else None
        if isinstance(part, Told):
            self.lines.setAccessibleName(part.heading)
            self.lines.addItems(part.lines)
            self.lines.setCurrentRow(0)
