"""The page of a person."""

from PySide6.QtWidgets import QLabel, QMenu, QVBoxLayout, QWidget

from meetingdesk.domain.edits import Touched
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.kinds import honorific_id
from meetingdesk.domain.meeting import Delegate, Session
from meetingdesk.domain.records import Honorific, Person
from meetingdesk.ui.fields.saying import named
from meetingdesk.ui.languages import LANGUAGES
from meetingdesk.ui.pages.records.kinds import honorifics, posts
from meetingdesk.ui.pages.records.lines import RecordLines
from meetingdesk.ui.pages.records.link import Link
from meetingdesk.ui.pages.records.page import RecordPage
from meetingdesk.ui.undo import Workbench

_FIELDS = (
    "family_name",
    "given_name",
    "order",
    "native_name",
    "reading",
    "called",
    "academic_title",
    "mail",
    "telephone",
    "remark",
)


class PersonPage(RecordPage):
    """Names, posts, honorifics, and the sessions attended."""

    def __init__(self, workbench: Workbench, person: Person) -> None:
        """Show a person."""
        kinds = [posts(), honorifics()]
        super().__init__(workbench, person, _FIELDS, kinds, self.tr("person"))

    def add_parts(self) -> None:
        """Add the sessions attended."""
        self.sessions = QWidget(self.body)
        self._links = QVBoxLayout(self.sessions)
        self._links.setContentsMargins(0, 0, 0, 0)
        self._links.setSpacing(0)
        self.insert_part(self.sessions)
        self._offer_languages(self.tables[1])
        self._show_sessions()

    def hear(self, touched: Touched) -> None:
        """Show what changed in the file."""
        super().hear(touched)
        if touched.ids(Delegate, Session):
            self._show_sessions()

    def _offer_languages(self, table: RecordLines) -> None:
        """A person has one honorific in each language, with one id that everybody gives it."""
        table.add.clicked.disconnect()
        menu = QMenu(table.add)
        menu.aboutToShow.connect(lambda: self._fill(menu, table))
        table.add.setMenu(menu)

    def _fill(self, menu: QMenu, table: RecordLines) -> None:
        menu.clear()
        for language, name in LANGUAGES:
            record = honorific_id(self.record, language)
            if record not in table.lines:
                made = Honorific(id=record, person=self.record, language=language)
                action = menu.addAction(name)
                action.triggered.connect(lambda _=False, made=made: table.add_line(made))

    def _show_sessions(self) -> None:
        while item := self._links.takeAt(0):
            widget = item.widget()
            if widget:
                widget.hide()
                widget.deleteLater()
        desk = self.bench.desk
        ids = {d.session for d in desk.all(Delegate, person=self.record)}
        found = [s for s in (desk.get(Session, record) for record in ids) if s]
        self.sessions.setVisible(bool(found))
        title = QLabel(self.tr("Sessions"), self.sessions)
        title.setProperty("role", "part")
        self._links.addWidget(title)
        for session in sorted(found, key=lambda s: (str(s.held_on or ""), s.id), reverse=True):
            self._links.addWidget(self._link(session.id, named(desk, session)))

    def _link(self, session: RecordId, name: str) -> Link:
        link = Link(self.sessions)
        link.say(name)
        link.clicked.connect(lambda: self.opened.emit("sessions", session))
        return link
