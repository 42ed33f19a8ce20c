"""All that the masthead says, to be filled in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from meetingdesk.desk import Desk
from meetingdesk.domain import edits
from meetingdesk.domain.commitments import Signatory
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Delegate, Delegation, Session, Sitting
from meetingdesk.domain.places import place_at
from meetingdesk.domain.records import Organization
from meetingdesk.domain.terms import Capacity, Confirmation
from meetingdesk.ui.fields.choice import SteadyBox
from meetingdesk.ui.pages.session import form_lists
from meetingdesk.ui.pages.session.part_list import PartList
from meetingdesk.ui.pages.session.record_form import RecordForm
from meetingdesk.ui.pages.session.session_day import SessionDay
from meetingdesk.ui.pages.session.text_language import TextLanguage
from meetingdesk.ui.undo import Workbench


class SessionForm(QWidget):
    """The fields of a session, its sittings and its signatories."""

    done = Signal()

    def __init__(self, bench: Workbench, session: Session) -> None:
        """Edit a session."""
        super().__init__()
        self._bench = bench
        self._session = session.id
        self.setObjectName("sessionForm")
        own = {"held_on": SessionDay, "text_language": TextLanguage}
        self.fields = RecordForm(bench, session, self._first_rows(), own)
        self.details = QToolButton(self)
        self.details.setObjectName("moreDetails")
        self.details.setText(self.tr("More…"))
        self.details.setAccessibleName(self.tr("More details: hours, languages, confirmation"))
        self.details.setCheckable(True)
        self.details.setChecked(True)
        self.fields.put(self.details, "", "text_language", 3)
        self.rest = QWidget(self)
        self.second = RecordForm(bench, session, self._second_rows())
        self.sittings = PartList(
            bench,
            self.tr("Sittings"),
            lambda: sittings_of(bench.desk, session.id),
            self._sitting_rows(),
            [(self.tr("Add sitting"), self._new_sitting)],
        )
        self.more = RecordForm(bench, session, self._more_rows())
        self.host = SteadyBox(self)
        self.signatories = PartList(
            bench,
            self.tr("Signatories"),
            self._all_signatories,
            self._signatory_rows(),
            [
                (self.tr("Add own signatory"), lambda: self._new_signatory(own=True)),
                (self.tr("Add the other side's"), lambda: self._new_signatory(own=False)),
            ],
        )
        self.chairs = form_lists.chairs(bench, session.id)
        self.documents = form_lists.documents(bench, session.id)
        self.recipients = form_lists.recipients(bench, session.id)
        self._lists = (self.chairs, self.signatories, self.documents, self.recipients)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.addWidget(self.fields)
        column.addWidget(self.rest)
        below = QVBoxLayout(self.rest)
        below.setContentsMargins(0, 0, 0, 0)
        for box in (column, below):
            box.setSpacing(4)
        self.fields.done.connect(self.done)
        self.fields.gave_up.connect(self._give_up)
        for part in (self.sittings, self.second, self.more, *self._lists):
            part.done.connect(self.done)
            part.gave_up.connect(self._give_up)
            below.addWidget(part)
        self.details.toggled.connect(self.rest.setVisible)
        self.details.clicked.connect(self._go_on)
        self._set_up_host()
        self.refresh()

    def begin(self) -> None:
        """Give the keys to the title."""
        self.fields.begin()

    def _give_up(self) -> None:
        for form in self.findChildren(RecordForm):
            form.give_up()

    def _go_on(self, shown: bool) -> None:
        """Give the keys to the first field that was just shown."""
        if shown:
            (*self.sittings.forms, self.second)[0].begin()

    @property
    def whole(self) -> bool:
        """Whether all fields are shown, or only those that a new session needs first."""
        return self.details.isChecked()

    def show_whole(self, whole: bool) -> None:
        """Show all fields, or only those that a new session needs first."""
        self.details.setChecked(whole)

    def refresh(self) -> None:
        """Show what is in the file; the fields do so by themselves."""
        for part in (self.sittings, *self._lists):
            part.refresh()
        session = self._bench.desk.get(Session, self._session)
        signed = session is not None and session.confirmation is Confirmation.SIGNED
        self.signatories.setVisible(signed or bool(self.signatories.forms))
        self._show_host()

    # The next session's host is one of the two sides

    def _set_up_host(self) -> None:
        self.host.setObjectName("next_host")
        self.host.setAccessibleName(self.tr("Host of the next session"))
        self.more.put(self.host, self.tr("Next session: host"), "next_where", 3)
        self.host.activated.connect(self._choose_host)

    def _show_host(self) -> None:
        desk = self._bench.desk
        session = desk.get(Session, self._session)
        self.host.clear()
        self.host.addItem(self.tr("not said"), None)
        for side in desk.all(Delegation, parent=self._session):
            body = desk.get(Organization, side.organization)
            self.host.addItem(body.acronym if body else side.code, side.id)
        chosen = session.next_host if session else None
        self.host.setCurrentIndex(max(0, self.host.findData(chosen)))

    def _choose_host(self) -> None:
        session = self._bench.desk.get(Session, self._session)
        if session and session.next_host != self.host.currentData():
            label = self.tr("Change host of the next session")
            self._bench.attempt(edits.revise(label, session, next_host=self.host.currentData()))

    # Sittings and signatories

    def _new_sitting(self) -> Edit:
        desk = self._bench.desk
        session = desk.get(Session, self._session)
        before = sittings_of(desk, self._session)
        own = next(iter(desk.all(Delegation, parent=self._session)), None)
        day = before[-1].held_on if before else session.held_on if session else None
        zone = before[-1].zone if before else own.zone if own else ""
        sitting = Sitting(session=self._session, held_on=day, zone=zone)
        return edits.add(self.tr("Add sitting"), sitting)

    def _all_signatories(self) -> list[Signatory]:
        desk = self._bench.desk
        sides = desk.all(Delegation, parent=self._session)
        return [s for side in sides for s in desk.all(Signatory, parent=side.id)]

    def _new_signatory(self, *, own: bool) -> Edit:
        """Return the edit that adds a signatory: at first the head of that side."""
        desk = self._bench.desk
        sides = [d for d in desk.all(Delegation, parent=self._session) if d.own is own]
        label = self.tr("Add signatory")
        if not sides:
            return Edit(label=label, changes=())
        there = desk.all(Signatory, parent=sides[0].id)
        delegates = desk.all(Delegate, parent=sides[0].id)
        head = next((d for d in delegates if d.capacity is Capacity.HEAD), None)
        fresh = head if head and not there else None
        signatory = Signatory(
            place=place_at(sides[0].id, [s.place for s in there], len(there)),
            session=self._session,
            person=fresh.person if fresh else None,
            name=fresh.name if fresh else "",
            title=fresh.title if fresh else "",
            body=fresh.body if fresh else "",
        )
        return edits.add(label, signatory)

    # What stands in which row

    def _first_rows(self) -> list[list[tuple[str, str, int]]]:
        return [
            [("title", self.tr("Title"), 9), ("number", self.tr("Number, or none"), 3)],
            [
                ("held_on", self.tr("Date"), 3),
                ("mode", self.tr("Held"), 3),
                ("place", self.tr("Place"), 3),
                ("platform", self.tr("Platform"), 3),
            ],
            [("text_language", self.tr("Language of the minutes"), 3)],
        ]

    def _second_rows(self) -> list[list[tuple[str, str, int]]]:
        return [
            [
                ("kind", self.tr("&Kind"), 3),
                ("confirmation", self.tr("Confirmed by"), 3),
                ("languages", self.tr("Languages spoken"), 6),
            ],
        ]

    def _sitting_rows(self) -> list[list[tuple[str, str, int]]]:
        return [
            [
                ("held_on", self.tr("Date"), 2),
                ("begins", self.tr("Begins"), 2),
                ("ends", self.tr("Ends"), 2),
                ("zone", self.tr("Time zone"), 3),
                ("suspended", self.tr("Suspended because"), 3),
            ]
        ]

    def _more_rows(self) -> list[list[tuple[str, str, int]]]:
        return [
            [
                ("rapporteur", self.tr("Rapporteur"), 3),
                ("reference", self.tr("Reference"), 3),
                ("classification", self.tr("Classification"), 3),
                ("prevailing", self.tr("Prevailing text"), 3),
            ],
            [
                ("draft", self.tr("Number of the draft"), 3),
                ("next_when", self.tr("Next session: when"), 3),
                ("next_where", self.tr("Next session: where"), 3),
            ],
            [("occasion", self.tr("Occasion"), 6), ("closing", self.tr("Closing"), 6)],
            [("signed_at", self.tr("Signed at"), 3), ("signed_on", self.tr("Signed on"), 3)],
        ]

    def _signatory_rows(self) -> list[list[tuple[str, str, int]]]:
        return [
            [
                ("name", self.tr("Name"), 3),
                ("title", self.tr("Post"), 3),
                ("body", self.tr("Body"), 2),
                ("signs_for", self.tr("Signs for"), 2),
                ("signed_on", self.tr("On"), 2),
            ],
            [("signed_at", self.tr("Signed at"), 4)],
        ]


def sittings_of(desk: Desk, session: RecordId) -> list[Sitting]:
    """Return a session's sittings in order of time."""
    found = desk.all(Sitting, session=session)
    return sorted(found, key=lambda s: (str(s.held_on or ""), s.begins, s.id))
