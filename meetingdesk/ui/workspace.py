"""An open file in the middle of the window: a list with the record beside it, or a session."""

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.domain.edits import Touched
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Session
from meetingdesk.domain.records import SamePerson
from meetingdesk.ui.focus import first_field
from meetingdesk.ui.place import Framed, Place
from meetingdesk.ui.tables.columns import LISTS, PLACES
from meetingdesk.ui.tables.list_page import ListPage
from meetingdesk.ui.undo import Workbench

if TYPE_CHECKING:
    from meetingdesk.ui.agreeing.page import AgreeingPage
    from meetingdesk.ui.pages.session.page import SessionPage
    from meetingdesk.ui.translations.page import TranslationsPage
    from meetingdesk.ui.versions.page import VersionsPage


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
        self.versions_page: VersionsPage | None = None
        self.translations_page: TranslationsPage | None = None
        self.agreeing_page: AgreeingPage | None = None
        self._left_session: RecordId | None = None
        self._lists: dict[str, Place] = {}
        self._places = QStackedWidget()
        self._session = Framed(PLACES[0])
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
    def listed(self) -> bool:
        """Whether a list is shown, and no page in its stead."""
        return self._stack.currentWidget() is self._places

    @property
    def listing(self) -> ListPage:
        """The list of the place that is shown."""
        return self._lists[self.place].list

    @property
    def panes(self) -> list[QWidget]:
        """The parts among which F6 goes, from left to right."""
        if self.translations_page:
            return [self.translations_page]
        if self.agreeing_page:
            return self.agreeing_page.panes
        if self.session_page:
            return self.session_page.panes
        if self.versions_page and not self.listed:
            return [self.versions_page]
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
            self.leave_translations()
            self.leave_agreeing()
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
        page.masthead.step_wanted.connect(self._take_step)
        self._session.lead_to(self.place)
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
        if place != self.place or not self.listed:
            self.show_place(place)
        page = self._lists[place]
        if place == self.place and page.list.model.row_of(record) < 0:
            page.list.filter("")
        page.list.select(record)
        page.show_record(record)
        if begin and page.record:
            first_field(page.record)
        self.shown.emit()

    def show_versions(self) -> None:
        """Show what waits for somebody's choice; Esc leads back to what was shown before."""
        if self.versions_page is None:
            page: VersionsPage = import_module("meetingdesk.ui.versions.page").VersionsPage(
                self.bench
            )
            page.back.connect(self._leave_versions)
            self.versions_page = page
            self._stack.addWidget(page)
        if self._stack.currentWidget() is not self.versions_page:
            self._left_session = self.session
            self._leave_session()
            self._stack.setCurrentWidget(self.versions_page)
        self.versions_page.refresh()
        self.versions_page.take_focus()
        self.shown.emit()

    def show_translations(self, record: str = "", field: str = "", language: str = "") -> None:
        """Show the translations of the session that is open, at a text where one is named.

        Esc leads back to the session.
        """
        if self.session is None:
            return
        self.leave_agreeing()
        page = self.translations_page
        if page is None:
            page = import_module("meetingdesk.ui.translations.page").TranslationsPage(
                self.bench, self.session
            )
            page.back.connect(self.leave_translations)
            self.translations_page = page
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.go_to(record, field, language)
        self.shown.emit()

    def leave_translations(self) -> None:
        """Show the session again whose translations are shown."""
        page, self.translations_page = self.translations_page, None
        self._take_away(page)

    def turn(self, page: str) -> None:
        """Show the `translations` of the open session, or `agreeing` its text; else it again."""
        shown = {"translations": self.translations_page, "agreeing": self.agreeing_page}
        if shown[page]:
            self.leave_translations()
            self.leave_agreeing()
        elif page == "translations":
            self.show_translations()
        else:
            self.show_agreeing()

    def show_agreeing(self, comment: str = "") -> None:
        """Show how far the text of the open session is agreed, at a comment where one is named.

        Esc leads back to the session.
        """
        if self.session is None:
            return
        self.leave_translations()
        if self.agreeing_page is None:
            kind = import_module("meetingdesk.ui.agreeing.page").AgreeingPage
            page: AgreeingPage = kind(self.bench, self.session)
            page.back.connect(self.leave_agreeing)
            page.wanted.connect(self._go_to)
            self.agreeing_page = page
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(self.agreeing_page)
        self.agreeing_page.take_focus()
        if comment:
            self.agreeing_page.go_to(comment)
        self.shown.emit()

    def _take_step(self, step: str) -> None:
        """Show how far the text is, and ask for what one of its steps needs, where one is named."""
        self.show_agreeing()
        if step and self.agreeing_page:
            self.agreeing_page.take_step(step)

    def leave_agreeing(self) -> None:
        """Show the session again whose text is being agreed."""
        page, self.agreeing_page = self.agreeing_page, None
        self._take_away(page)

    def _go_to(self, record: str, field: str) -> None:
        import_module("meetingdesk.ui.paper.way").go_to(self, record, field)

    def _take_away(self, page: QWidget | None) -> None:
        if page is None:
            return
        self._stack.setCurrentWidget(self._session if self.session else self._places)
        self._stack.removeWidget(page)
        page.deleteLater()
        if self.session_page:
            self.session_page.log_line.come_back()
        self.shown.emit()

    def begin(self) -> None:
        """Give the keys to the first field of a session that was just made."""
        if self.session_page:
            self.session_page.begin()

    def go_back(self) -> None:
        """Go from a session, or from two versions, back to the list."""
        if not self.listed:
            self.show_place(self.place, self.listing.model.words)

    def _leave_versions(self) -> None:
        self.go_back()
        if self._left_session:
            self.show_session(self._left_session)

    def _leave_session(self) -> None:
        self.leave_translations()
        self.leave_agreeing()
        if self.session_page:
            left, self.session, self.session_page = self.session, None, None
            self._session.drop_page()
            self.listing.select(left)

    def _made(self, place: str) -> Place:
        page = Place(self.bench, place)
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
                self._go_on_without(touched)
            else:
                self._session.title.setText(found.title)

    def _go_on_without(self, touched: Touched) -> None:
        """Leave a session that is gone; of one that was joined show the record that stands now."""
        gone = self.session
        self.go_back()
        if gone and touched.ids(SamePerson):
            self.show_session(self.bench.desk.sharing.stands_for(gone))
