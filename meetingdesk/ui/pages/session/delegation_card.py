"""One delegation: its head-line, its delegates in precedence, and the line that adds more."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout

from meetingdesk.domain import edits
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Chair, Delegate, Delegation, Session
from meetingdesk.domain.records import Organization, Person
from meetingdesk.domain.terms import Attending, Capacity, Presence
from meetingdesk.exchange.rolls import read_delegate, read_roll
from meetingdesk.ui.pages.session import body_names as names
from meetingdesk.ui.pages.session import delegation_edits as acts
from meetingdesk.ui.pages.session import many
from meetingdesk.ui.pages.session.add_delegate import AddDelegateLine
from meetingdesk.ui.pages.session.adding import lines_added, person_added
from meetingdesk.ui.pages.session.delegate_editor import DelegateEditor
from meetingdesk.ui.pages.session.delegate_menu import DelegateMenu, add_terms
from meetingdesk.ui.pages.session.delegate_row import HEAD, DelegateRow
from meetingdesk.ui.pages.session.folding_line import FoldingLine
from meetingdesk.ui.pages.session.kept_text import KeptText
from meetingdesk.ui.pages.session.labels import ShortLabel, plain_label, restyle
from meetingdesk.ui.pages.session.ordered_list import OrderedList
from meetingdesk.ui.pages.session.ordered_row import OrderedRow
from meetingdesk.ui.pages.session.performing import performed
from meetingdesk.ui.pages.session.presences import AllHere, counted
from meetingdesk.ui.pages.session.roll import Roll
from meetingdesk.ui.pages.session.seats import country_name
from meetingdesk.ui.pages.session.side_editor import SideEditor
from meetingdesk.ui.pages.session.staying import tell_who_stays
from meetingdesk.ui.undo import Workbench


class DelegationCard(QFrame):
    """Shows one side; every change of it is one edit."""

    def __init__(self, workbench: Workbench, delegation: RecordId) -> None:
        """Show the side of a delegation."""
        super().__init__()
        self._bench = workbench
        self._desk = workbench.desk
        self.delegation = delegation
        self.summary = ""
        self.side_editor: SideEditor | None = None
        self.setObjectName("delegation")
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        self.band = FoldingLine(self, beside=6, below=2)
        self.band.setObjectName("sideBand")
        self.title = plain_label("sideTitle", self.band)
        self.native = ShortLabel("sideTitle", self.band)
        self.count = QToolButton(self.band)
        self.count.setObjectName("sideCount")
        self.all_here = AllHere(self.band)
        self.delegates = OrderedList(self._make_row)
        kept = KeptText(self._bench, self.delegation, "Delegation")
        self.add = AddDelegateLine(self._desk.find_people, self.tr("Add delegate"), kept, self)
        self.trouble = plain_label("trouble", self)
        self.trouble.setWordWrap(True)
        self.trouble.setContentsMargins(38, 0, 8, 6)
        self.trouble.hide()
        self.band.line.setContentsMargins(10, 4, 6, 4)
        named, told = QHBoxLayout(), QHBoxLayout()
        named.addWidget(self.title)
        named.addWidget(self.native, 1)
        told.addStretch(1)
        told.addWidget(self.all_here)
        told.addWidget(self.count)
        self.band.line.addLayout(named, 1)
        self.band.line.addLayout(told)
        plus = plain_label("rank", self)
        plus.setText("+")
        plus.setFixedWidth(22)
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 3, 8, 3)
        foot.addWidget(plus)
        foot.addWidget(self.add, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self._column.addWidget(self.band)
        self._column.addWidget(self.delegates)
        self._column.addLayout(foot)
        self._column.addWidget(self.trouble)
        self._column.addStretch(1)

    def _make_row(self, record: RecordId) -> DelegateRow:
        row = DelegateRow(record)
        row.presence.clicked.connect(lambda: self._terms_menu(record, "presence", Presence))
        row.attending.clicked.connect(lambda: self._terms_menu(record, "attending", Attending))
        return row

    def _connect(self) -> None:
        self.add.typed.connect(self._add_typed)
        self.add.pasted.connect(self._add_block)
        self.add.chosen.connect(self._add_person)
        self.add.left_above.connect(lambda: self.delegates.focus_at(len(self.delegates.rows) - 1))
        self.add.textEdited.connect(lambda _: self.trouble.hide())
        self.delegates.left_below.connect(self.add.setFocus)
        self.delegates.moved.connect(self._move)
        self.delegates.edit_wanted.connect(self.edit)
        self.delegates.remove_wanted.connect(self._remove)
        self.delegates.menu_wanted.connect(self._menu)
        self.count.clicked.connect(self._side_menu)
        self.all_here.clicked.connect(self._all_here)

    # What it shows

    def refresh(self) -> None:
        """Show what is in the file; only the lines that changed are touched."""
        side = self._desk.get(Delegation, self.delegation)
        if not side or not side.place:
            return
        delegates = self._desk.all(Delegate, parent=side.id)
        chairs = {c.delegate for c in self._desk.all(Chair, session=side.place.parent)}
        twice = {two.record for two in self._desk.versions()}

        def fill(row: OrderedRow, at: int) -> None:
            delegate = delegates[at]
            if isinstance(row, DelegateRow):
                person = self._desk.get(Person, delegate.person)
                row.show_delegate(delegate, at + 1, chair=delegate.id in chairs, person=person)
                row.show_twice(delegate.id in twice)

        self.delegates.arrange([d.id for d in delegates], fill)
        self._show_band(side, delegates)

    def _show_band(self, side: Delegation, delegates: list[Delegate]) -> None:
        body = self._desk.get(Organization, side.organization)
        acronym = body.acronym if body else side.code
        country = country_name(body.country) if body else ""
        self.title.setText(" · ".join(p for p in (country, acronym) if p))
        self.native.show_text(names.native_name(self._desk, side))
        for widget in (self, self.band, self.title, self.native, self.count):
            restyle(widget, "side", "own" if side.own else "other")
        self.count.setText(counted(self._desk, delegates))
        session = self._desk.get(Session, side.place.parent) if side.place else None
        pressed = self.all_here.hasFocus()
        self.all_here.offer(session, delegates, acronym)
        if pressed and self.all_here.isHidden():
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        said = self.tr("{side}: {count}. Menu of the side")
        self.count.setAccessibleName(said.format(side=acronym, count=self.count.text()))
        self.setAccessibleName(self.tr("Delegation of {body}").format(body=acronym))
        self.add.setAccessibleName(self.tr("Add delegate of {body}").format(body=acronym))
        head = next((d for d in delegates if d.capacity is Capacity.HEAD), None)
        name = " ".join(p for p in (HEAD, head.honorific, head.name) if p) if head else ""
        parts = (self.title.text(), name, self.count.text())
        self.summary = " · ".join(p for p in parts if p)

    # What it does

    def edit(self, record: RecordId) -> None:
        """Edit a delegate in the place of its line."""
        delegate = self._desk.get(Delegate, record)
        if delegate:
            editor = DelegateEditor(self._bench, delegate)
            editor.done.connect(lambda: self.delegates.close_editor(focus=True))
            self.delegates.open_editor(record, editor)
            editor.begin()

    def paste(self) -> None:
        """Paste delegates, wherever on the card the keyboard is."""
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.add.paste_any()

    def edit_side(self) -> None:
        """Edit the side itself: body, code, name, zone."""
        self.close_side()
        side = self._desk.get(Delegation, self.delegation)
        if not side:
            return
        self.side_editor = SideEditor(self._bench, side)
        self.side_editor.done.connect(self.close_side)
        self._column.insertWidget(1, self.side_editor)
        self.side_editor.show()
        self.side_editor.begin()

    def close_side(self) -> None:
        """Close the side's editor."""
        if self.side_editor:
            self.side_editor.hide()
            self.side_editor.deleteLater()
            self.side_editor = None
            self.count.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_typed(self, text: str) -> None:
        self._add(lambda roll: lines_added(roll, [read_delegate(text)], self.tr("Add delegate")))

    def _add_block(self, text: str, html: str) -> None:
        def add() -> None:
            label = self.tr("Paste delegates")
            self._add(lambda roll: lines_added(roll, read_roll(text, html), label))

        lines = many.lines_of(lambda: read_roll(text, html))
        if len(lines) <= many.DELEGATES:
            add()
            return
        told = self.tr("This would add {n} delegates; the first is “{first}”.")
        first = lines[0]
        many.asked_first(self, told, len(lines), (first.name, first.title, first.body), add)

    def _add_person(self, person: RecordId) -> None:
        known = self._desk.get(Person, person)
        if known:
            self._add(lambda roll: person_added(roll, known))

    def _add(self, make: Callable[[Roll], Edit]) -> None:
        side = self._desk.get(Delegation, self.delegation)
        session = self._desk.get(Session, side.place.parent) if side and side.place else None
        if not side or not session:
            return
        roll = Roll(desk=self._desk, session=session, delegation=side)
        if self._perform(lambda: make(roll)):
            self.add.begin_anew()

    def _perform(self, make: Callable[[], Edit | None]) -> bool:
        """Perform an edit; a rule that it breaks is said at the foot."""
        return performed(self._bench, make, self.trouble)

    def _move(self, record: RecordId, to: int) -> None:
        delegate = self._desk.get(Delegate, record)
        if delegate:
            self._perform(lambda: acts.precedence_changed(self._desk, delegate, to))

    def _remove(self, record: RecordId) -> None:
        delegate = self._desk.get(Delegate, record)
        removing = self.tr("Remove delegate")
        if delegate and self._perform(lambda: edits.remove(removing, delegate)):
            tell_who_stays(self._bench, delegate)
        if not self.delegates.rows:
            self.add.setFocus()

    def _remove_side(self) -> None:
        side = self._desk.get(Delegation, self.delegation)
        if side:
            self._perform(lambda: edits.remove(self.tr("Remove delegation"), side))

    def _choose(self, record: RecordId, field: str, term: StrEnum) -> None:
        if term is Capacity.HEAD:
            self._perform(lambda: acts.made_head(self._desk, record))
        else:
            label = self.tr("Change {field} of delegate").format(field=field)
            self._perform(lambda: acts.changed(self._desk, record, label, **{field: term}))

    # Menus

    def _menu(self, record: RecordId, at: QPoint) -> None:
        delegate = self._desk.get(Delegate, record)
        row = self.delegates.row(record)
        if not delegate or not row or not delegate.session:
            return
        session = delegate.session
        menu = DelegateMenu(delegate, lambda f, term: self._choose(record, f, term), row)
        chairs = self._desk.all(Chair, session=session)
        menu.chair.setChecked(any(c.delegate == record for c in chairs))
        menu.chair.triggered.connect(
            lambda: self._perform(lambda: acts.chair_changed(self._desk, session, record))
        )
        menu.edit.triggered.connect(lambda: self.edit(record))
        menu.up.triggered.connect(lambda: row.moved.emit(-1))
        menu.down.triggered.connect(lambda: row.moved.emit(1))
        menu.remove.triggered.connect(lambda: self._remove(record))
        _show(menu, at)

    def _terms_menu(self, record: RecordId, field: str, terms: type[StrEnum]) -> None:
        delegate = self._desk.get(Delegate, record)
        row = self.delegates.row(record)
        if delegate and isinstance(row, DelegateRow):
            menu = QMenu(row)
            add_terms(menu, delegate, field, terms, lambda f, t: self._choose(record, f, t))
            chip = row.presence if field == "presence" else row.attending
            _show(menu, chip.mapToGlobal(QPoint(0, chip.height())))

    def _all_here(self) -> None:
        self._perform(lambda: acts.all_present(self._desk, self.delegation))

    def _side_menu(self) -> None:
        menu = QMenu(self)
        here = menu.addAction(self.tr("All are &here"))
        here.setEnabled(acts.all_present(self._desk, self.delegation) is not None)
        here.triggered.connect(self._all_here)
        menu.addAction(self.tr("&Edit the side")).triggered.connect(self.edit_side)
        menu.addSeparator()
        menu.addAction(self.tr("&Remove the side")).triggered.connect(self._remove_side)
        _show(menu, self.count.mapToGlobal(QPoint(0, self.count.height())))


def _show(menu: QMenu, at: QPoint) -> None:
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(at)
