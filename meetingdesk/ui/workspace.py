"""An open file in the middle of the window: a list with the record beside it, or a session."""

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.domain.edits import Touched
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Session
from meetingdesk.ui.focus import first_field
from meetingdesk.ui.tables.columns import LISTS, PLACES, spoken
from meetingdesk.ui.tables.list_page import ListPage
from meetingdesk.ui.undo import Workbench

if TYPE_CHECKING:
    from meetingdesk.ui.pages.session.page import SessionPage


class Workspace(QWidget):
    """The pages of one open file."""

    shown = Signal()
    """Another place, session or record is shown."""
    counted = Signal()
    started = Signal(str)
    """A first record is to be added to a place."""
    filter_dropped = Signal()

    def __init__(self, bench: Workbench) -> None:
        """Open on no place yet."""
        super().__init__()
        self.bench = bench
        self.place = ""
        self.session: RecordId | None = None
        self.session_page: SessionPage | None = None
        self._lists: dict[str, _Place] = {}
        self._places = QStackedWidget()
        self._session = _SessionFrame()
        self._session.back.connect(self.go_back)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._places)
        self._stack.addWidget(self._session)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._stack)
        end = bench.desk.subscribe(self._touched)
        self.destroyed.connect(lambda _=None: end())

    @property
    def listing(self) -> ListPage:
        """The list of the place that is shown."""
        return self._lists[self.place].list

    @property
    def panes(self) -> list[QWidget]:
        """The parts among which F6 goes, from left to right."""
        if self.session_page:
            return [self.session_page]
        place = self._lists[self.place]
        return [place.list.table, *([place.record] if place.record else [])]

    def show_place(self, place: str, words: str = "") -> None:
        """Show the list of a place, filtered by words."""
        self._leave_session()
        place = place if place in LISTS else PLACES[0]
        self.place = place
        if place not in self._lists:
            self._lists[place] = self._made(place)
            self._places.addWidget(self._lists[place])
        page = self._lists[place]
        self._places.setCurrentWidget(page)
        self._stack.setCurrentWidget(self._places)
        page.list.filter(words)
        page.list.take_focus()
        self.shown.emit()

    def show_session(self, session: RecordId) -> None:
        """Show the page of a session, in full width."""
        if session == self.session:
            return
        found = self.bench.desk.get(Session, session)
        if found is None:
            return
        if not self.place:
            self.show_place("sessions")
        self._leave_session()
        page: SessionPage = import_module("meetingdesk.ui.pages.session.page").SessionPage(
            self.bench, session
        )
        self.session, self.session_page = session, page
        self._session.show_page(page, found.title)
        self._stack.setCurrentWidget(self._session)
        page.log_line.come_back()
        self.shown.emit()

    def show_record(self, place: str, record: RecordId, *, begin: bool = False) -> None:
        """Show a record: a session in full width, another beside its list.

        `begin` gives the keys to its first field.
        """
        if place == "sessions":
            self.show_session(record)
            return
        if place != self.place or self.session:
            self.show_place(place)
        page = self._lists[place]
        if place == self.place and page.list.model.row_of(record) < 0:
            page.list.filter("")
        page.list.select(record)
        page.show_record(record)
        if begin and page.record:
            first_field(page.record)
        self.shown.emit()

    def begin(self) -> None:
        """Give the keys to the first field of a session that was just made."""
        if self.session_page:
            self.session_page.begin()

    def go_back(self) -> None:
        """Go from a session back to the list from which it was opened."""
        if self.session:
            self.show_place(self.place, self.listing.model.words)

    def _leave_session(self) -> None:
        if self.session_page:
            left, self.session, self.session_page = self.session, None, None
            self._session.drop_page()
            self.listing.select(left)

    def _made(self, place: str) -> "_Place":
        page = _Place(self.bench, place)
        page.list.opened.connect(lambda record: self.show_record(place, RecordId(record)))
        page.opened.connect(lambda view, record: self.show_record(view, RecordId(record)))
        page.list.started.connect(lambda: self.started.emit(place))
        page.list.filter_dropped.connect(self.filter_dropped)
        page.list.counted.connect(self.counted)
        return page

    def _touched(self, touched: Touched) -> None:
        if self.session in touched.ids(Session):
            found = self.bench.desk.get(Session, self.session)
            if found is None:
                self.go_back()
            else:
                self._session.title.setText(found.title)


class _Place(QSplitter):
    """A list, and beside it the record that was opened."""

    opened = Signal(str, str)
    """Another record is to be shown: its place and its id."""

    def __init__(self, bench: Workbench, place: str) -> None:
        super().__init__()
        self._bench, self._place = bench, place
        self.list = ListPage(bench.desk, place)
        self.record: QWidget | None = None
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.addWidget(self.list)
        self.list.moved.connect(self._follow)

    def show_record(self, record: RecordId) -> None:
        """Show a record beside the list."""
        records = import_module("meetingdesk.ui.pages.records")
        page: QWidget = records.page_for(self._bench, self._place, record)
        if isinstance(page, records.RecordPage):
            page.opened.connect(self.opened)
        if self.record:
            self.record.hide()
            self.record.deleteLater()
            self.replaceWidget(1, page)
        else:
            self.addWidget(page)
            self.setSizes([self.width() * 11 // 20, self.width() * 9 // 20])
        self.record = page
        page.show()

    def _follow(self, record: str) -> None:
        if self.record:
            self.show_record(RecordId(record))


class _SessionFrame(QWidget):
    """A session's page under the line that leads back to the list."""

    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty("role", "quiet")
        back = QToolButton()
        back.setText("‹ " + spoken(LISTS[PLACES[0]].title))
        back.setToolTip(self.tr("Back to the list (Ctrl+1)"))
        back.setAccessibleName(self.tr("Back to the list"))
        back.setProperty("flat", "true")
        back.clicked.connect(self.back)
        line = QHBoxLayout()
        line.setContentsMargins(10, 4, 10, 0)
        line.addWidget(back)
        line.addWidget(self.title, 1)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._lines.addLayout(line)
        self._page: QWidget | None = None

    def show_page(self, page: QWidget, title: str) -> None:
        """Show a session's page."""
        self._page = page
        self.title.setText(title)
        self._lines.addWidget(page, 1)

    def drop_page(self) -> None:
        """Let go of the page; what is typed in it becomes an entry as it loses the focus."""
        if self._page:
            self._page.hide()
            self._page.deleteLater()
            self._page = None
