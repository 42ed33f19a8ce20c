"""A place: its list, and beside it, or where that has no room in its stead, the opened record."""

from importlib import import_module

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.domain.fields import RecordId
from meetingdesk.ui.focus import first_field, holds
from meetingdesk.ui.tables.columns import LISTS, spoken
from meetingdesk.ui.tables.list_page import ListPage
from meetingdesk.ui.undo import Workbench

_LIST_LEAST = 440
"""Pixels in which a list still says something beside a record."""


class Place(QSplitter):
    """A list, and the record that was opened in it."""

    opened = Signal(str, str)
    """Another record is to be shown: its place and its id."""

    def __init__(self, bench: Workbench, place: str) -> None:
        """Show the list only."""
        super().__init__()
        self._bench, self._place = bench, place
        self.list = ListPage(bench.desk, place)
        self.record: QWidget | None = None
        self._frame = Framed(place)
        self._frame.back.connect(self._go_back)
        self._frame.hide()
        self._reading = False
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.addWidget(self.list)
        self.addWidget(self._frame)
        self.list.moved.connect(self._follow)

    def show_record(self, record: RecordId) -> None:
        """Show a record beside the list, or in its stead."""
        self._reading = True
        self._put(record)
        self._fit()
        if self.record and self.list.isHidden():
            first_field(self.record)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both where there is room, else the one in which the keyboard is."""
        super().resizeEvent(event)
        if self.record and event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self, self._refit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to a list that has no room, with an Esc that the record did not want."""
        if event.matches(QKeySequence.StandardKey.Cancel) and self.list.isHidden():
            self._go_back()
        else:
            super().keyPressEvent(event)

    def _put(self, record: RecordId) -> None:
        records = import_module("meetingdesk.ui.pages.records")
        page: QWidget = records.page_for(self._bench, self._place, record)
        if isinstance(page, records.RecordPage):
            page.opened.connect(self.opened)
        self.record = page
        self._frame.show_page(page, "")

    @property
    def _both_shown(self) -> bool:
        return not self.list.isHidden() and not self._frame.isHidden()

    def _refit(self) -> None:
        if self._both_shown:
            self._reading = holds(self._frame, QApplication.focusWidget())
        self._fit()

    def _fit(self) -> None:
        """Show list and record side by side where both can be read whole."""
        if self.record is None:
            return
        beside = self.width() >= _LIST_LEAST + self.record.minimumSizeHint().width()
        were_beside = self._both_shown
        self._frame.leading.setHidden(beside)
        self._frame.setVisible(beside or self._reading)
        self.list.setVisible(beside or not self._reading)
        if beside and not were_beside:
            self.setSizes([self.width() * 11 // 20, self.width() * 9 // 20])

    def _go_back(self) -> None:
        self._reading = False
        self._fit()
        self.list.take_focus()

    def _follow(self, record: str) -> None:
        if self.record:
            self._put(RecordId(record))


class Framed(QWidget):
    """A page under the line that leads back to its list."""

    back = Signal()

    def __init__(self, place: str) -> None:
        """Lead back to the list of a place."""
        super().__init__()
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty("role", "quiet")
        self.leads_back = back = QToolButton()
        self.lead_to(place)
        back.setToolTip(self.tr("Back to the list"))
        back.setAccessibleName(self.tr("Back to the list"))
        back.setProperty("flat", "true")
        back.clicked.connect(self.back)
        self.leading = QWidget()
        line = QHBoxLayout(self.leading)
        line.setContentsMargins(10, 4, 10, 0)
        line.addWidget(back)
        line.addWidget(self.title, 1)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._lines.addWidget(self.leading)
        self._page: QWidget | None = None

    def lead_to(self, place: str) -> None:
        """Lead back to the list of another place."""
        self.leads_back.setText("‹ " + spoken(LISTS[place].title))

    def show_page(self, page: QWidget, title: str) -> None:
        """Show a page in place of the one before."""
        self.drop_page()
        self._page = page
        self.title.setText(title)
        self._lines.addWidget(page, 1)
        page.show()

    def drop_page(self) -> None:
        """Let go of the page; what is typed in it becomes an entry as it loses the focus."""
        if self._page:
            self._page.hide()
            self._lines.removeWidget(self._page)
            self._page.deleteLater()
            self._page = None
