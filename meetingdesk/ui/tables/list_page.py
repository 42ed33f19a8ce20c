"""A place: its list, or one sentence and one button where it is empty."""

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.domain.ids import RecordId
from meetingdesk.ui.tables.columns import LISTS, spoken
from meetingdesk.ui.tables.record_table import RecordTable

if TYPE_CHECKING:
    from meetingdesk.desk import Desk
    from meetingdesk.domain.edits import Touched

_PADDING = 16
_LEAST = 24
"""Average characters below which the column that takes what is left says too little."""


class ListPage(QWidget):
    """The rows of a place."""

    opened = Signal(str)
    """The id of the record that is to be opened."""
    moved = Signal(str)
    """The id of the record on which the cursor now stands."""
    started = Signal()
    """The button of the empty list was pressed."""
    filter_dropped = Signal()
    """The list is to be shown without a filter again."""
    counted = Signal()

    def __init__(self, desk: "Desk", view: str) -> None:
        """Show a view of the desk."""
        super().__init__()
        self.view = view
        self._desk = desk
        self._follows = False
        self.model = RecordTable(desk, view)
        self.table = self._table()
        self._sentence = QLabel()
        self._button = QPushButton()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._emptiness())
        end = desk.subscribe(self._touched)
        self.destroyed.connect(lambda _=None: end())
        self.model.counted.connect(self._show_state)
        self._show_state()

    @property
    def selected(self) -> RecordId | None:
        """The record on which the cursor stands."""
        return self.model.id_at(self.table.currentIndex().row())

    def filter(self, words: str) -> None:
        """Show only rows in which each word is found; the cursor stays on its record."""
        kept = self.selected
        self.model.filter(words)
        self.select(kept)

    def select(self, record: RecordId | None) -> None:
        """Put the cursor on a record that is among the rows read."""
        row = self.model.row_of(record)
        if row >= 0:
            self.table.setCurrentIndex(self.model.index(row, 0))

    def take_focus(self) -> None:
        """Let the keyboard work in the list, or on the button where it is empty."""
        if self._stack.currentIndex():
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not self.table.currentIndex().isValid():
            self.table.selectionModel().setCurrentIndex(
                self.model.index(0, 0),
                QItemSelectionModel.SelectionFlag.SelectCurrent
                | QItemSelectionModel.SelectionFlag.Rows,
            )
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setProperty("role", "list")
        table.setAccessibleName(spoken(LISTS[self.view].title))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(int(table.fontMetrics().height() * 1.9))
        self._lay_columns(table)
        falling, rising = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
        table.horizontalHeader().setSortIndicator(
            self.model.order_column, falling if self.model.descending else rising
        )
        table.setSortingEnabled(True)
        table.activated.connect(self._open)
        table.selectionModel().currentRowChanged.connect(self._move)
        return table

    def _lay_columns(self, table: QTableView) -> None:
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setAccessibleName(self.tr("Columns; a click sorts"))
        character = table.fontMetrics().averageCharWidth()
        for at, column in enumerate(self.model.columns):
            if column.width:
                header.resizeSection(at, column.width * character + _PADDING)
            else:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what the list can spare where the column that takes the rest would be cut."""
        super().resizeEvent(event)
        columns = self.model.columns
        character = self.table.fontMetrics().averageCharWidth()
        wide = sum(one.width * character + _PADDING for one in columns if one.width)
        narrow = self.width() - wide < _LEAST * character
        for at, column in enumerate(columns):
            self.table.setColumnHidden(at, column.spare and narrow)

    def _emptiness(self) -> QWidget:
        page = QWidget()
        lines = QVBoxLayout(page)
        lines.setSpacing(12)
        lines.addStretch(2)
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setProperty("role", "quiet")
        lines.addWidget(self._sentence)
        lines.addWidget(self._button, 0, Qt.AlignmentFlag.AlignCenter)
        lines.addStretch(3)
        self._button.clicked.connect(self._start)
        return page

    def _show_state(self) -> None:
        had_focus = self._button.hasFocus() or self.table.hasFocus()
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        listed, words = LISTS[self.view], self.model.words
        found_none = self.tr("Nothing here has “{words}”.").format(words=words)
        self._sentence.setText(found_none if words else spoken(listed.empty))
        self._button.setText(self.tr("Clear the filter") if words else spoken(listed.start))
        if had_focus:
            self.take_focus()
        self.counted.emit()

    def _start(self) -> None:
        if self.model.words:
            self.filter_dropped.emit()
        else:
            self.started.emit()

    def _open(self, index: QModelIndex) -> None:
        record = self.model.id_at(index.row())
        if record:
            self.opened.emit(record)

    def _move(self, now: QModelIndex, _before: QModelIndex) -> None:
        record = self.model.id_at(now.row())
        if record and not self._follows:
            self.moved.emit(record)

    def _touched(self, _touched: "Touched") -> None:
        """Show what is in the file now; the cursor stays on its record, wherever that went."""
        kept = self.selected
        # A row that moves is gone for a moment: nobody is to leave what is typed about it.
        self._follows = True
        self.model.refresh()
        if self.selected != kept:
            self.select(self._shown_for(kept))
        self._follows = False
        if self.selected != kept and self.selected:
            self.moved.emit(self.selected)

    def _shown_for(self, record: RecordId | None) -> RecordId | None:
        """Return the record itself, or the one that stands for it since they were joined."""
        links = import_module("meetingdesk.domain.records").SamePerson
        gone = record is not None and self.model.row_of(record) < 0
        if record is None or not gone or not self._desk.all(links):
            return record
        return self._desk.sharing.stands_for(record)
