"""The agenda: its items in order, and the line that adds more."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout

from meetingdesk.domain import edits
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import AgendaItem
from meetingdesk.domain.terms import Treatment
from meetingdesk.exchange.agendas import read_agenda
from meetingdesk.ui import words
from meetingdesk.ui.pages.session import agenda_edits as acts
from meetingdesk.ui.pages.session import many
from meetingdesk.ui.pages.session.add_line import AddLine
from meetingdesk.ui.pages.session.agenda_editor import AgendaEditor
from meetingdesk.ui.pages.session.agenda_row import AgendaRow
from meetingdesk.ui.pages.session.kept_text import KeptText
from meetingdesk.ui.pages.session.labels import plain_label
from meetingdesk.ui.pages.session.ordered_list import OrderedList
from meetingdesk.ui.pages.session.ordered_row import OrderedRow
from meetingdesk.ui.pages.session.ordering import moved
from meetingdesk.ui.pages.session.performing import performed
from meetingdesk.ui.undo import Workbench


class Agenda(QFrame):
    """Shows a session's agenda; every change of it is one edit."""

    def __init__(self, workbench: Workbench, session: RecordId) -> None:
        """Show the agenda of a session."""
        super().__init__()
        self._bench = workbench
        self._desk = workbench.desk
        self._session = session
        self.setObjectName("agenda")
        self.setAccessibleName(self.tr("Agenda"))
        self._build()
        self._connect()
        self.refresh()
        under_way = any(
            item.opened_at or item.treatment is not Treatment.PLANNED
            for item in acts.agenda_of(self._desk, session)
        )
        self.unfold(not under_way)

    def _build(self) -> None:
        self.fold = QToolButton(self)
        self.fold.setObjectName("fold")
        self.fold.setCheckable(True)
        self.fold.setChecked(True)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setArrowType(Qt.ArrowType.DownArrow)
        self.items = OrderedList(self._make_row)
        hint = self.tr("Add: type an item, or paste an agenda")
        kept = KeptText(self._bench, self._session, "Session")
        self.add = AddLine(hint, self.tr("Add agenda item"), kept, self)
        self.trouble = plain_label("trouble", self)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        plus = plain_label("rank", self)
        plus.setText("+")
        plus.setMinimumWidth(28)
        self.foot = QFrame(self)
        foot = QHBoxLayout(self.foot)
        foot.setContentsMargins(10, 3, 8, 3)
        foot.addWidget(plus)
        foot.addWidget(self.add, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.fold, self.items, self.foot, self.trouble):
            column.addWidget(widget)

    def _make_row(self, record: RecordId) -> AgendaRow:
        row = AgendaRow(record)
        row.treatment.clicked.connect(lambda: self._treat_menu(record))
        return row

    def _connect(self) -> None:
        self.fold.toggled.connect(self.unfold)
        self.add.typed.connect(lambda text: self._add(self.tr("Add agenda item"), text))
        self.add.pasted.connect(self._add_block)
        self.add.left_above.connect(lambda: self.items.focus_at(len(self.items.rows) - 1))
        self.add.textEdited.connect(lambda _: self.trouble.hide())
        self.items.left_below.connect(self.add.setFocus)
        self.items.moved.connect(self._move)
        self.items.indented.connect(self._indent)
        self.items.edit_wanted.connect(self.edit)
        self.items.remove_wanted.connect(self._remove)
        self.items.menu_wanted.connect(self._menu)

    def unfold(self, shown: bool) -> None:
        """Show the items, or only the head-line."""
        self.fold.setChecked(shown)
        self.fold.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
        # Open, it would only stand between Tab and the line that adds.
        stops = Qt.FocusPolicy.ClickFocus if shown else Qt.FocusPolicy.StrongFocus
        self.fold.setFocusPolicy(stops)
        self.items.setVisible(shown)
        self.foot.setVisible(shown)

    def paste(self) -> None:
        """Paste items, wherever on the agenda the keyboard is."""
        self.fold.setChecked(True)
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.add.paste_any()

    def refresh(self) -> None:
        """Show what is in the file; only the lines that changed are touched."""
        agenda = acts.agenda_of(self._desk, self._session)
        number_of = {i.id: n for i, n in zip(agenda, acts.numbers(agenda), strict=True)}

        def fill(row: OrderedRow, at: int) -> None:
            item = agenda[at]
            jointly = number_of.get(item.taken_with, "") if item.taken_with else ""
            if isinstance(row, AgendaRow):
                row.show_item(item, number_of[item.id], jointly)

        self.items.arrange([item.id for item in agenda], fill)
        one = len(agenda) == 1
        said = self.tr("Agenda · {n} item") if one else self.tr("Agenda · {n} items")
        self.fold.setText(said.format(n=len(agenda)))

    def edit(self, record: RecordId) -> None:
        """Edit an item in the place of its line."""
        item = self._desk.get(AgendaItem, record)
        if item:
            editor = AgendaEditor(self._bench, item)
            editor.done.connect(lambda: self.items.close_editor(focus=True))
            self.items.open_editor(record, editor)
            editor.begin()

    def _add_block(self, text: str, html: str) -> None:
        def add() -> None:
            self._add(self.tr("Paste agenda"), text, html)

        lines = many.lines_of(lambda: read_agenda(text, html))
        if len(lines) <= many.ITEMS:
            add()
            return
        told = self.tr("This would add {n} agenda items; the first is “{first}”.")
        many.asked_first(self, told, len(lines), (lines[0].title,), add)

    def _add(self, label: str, text: str, html: str = "") -> None:
        def make() -> Edit:
            lines = read_agenda(text, html)
            if not lines:
                raise RuleBroken("There is no title in this line.")
            return acts.items_added(self._desk, self._session, lines, label)

        if self._perform(make):
            self.add.begin_anew()

    def _move(self, record: RecordId, to: int) -> None:
        item = self._desk.get(AgendaItem, record)
        agenda = acts.agenda_of(self._desk, self._session)
        if item:
            self._perform(lambda: moved(self.tr("Move agenda item"), agenda, item, to))

    def _indent(self, record: RecordId, by: int) -> None:
        item = self._desk.get(AgendaItem, record)
        if item:
            agenda = acts.agenda_of(self._desk, self._session)
            self._perform(lambda: acts.deepened(agenda, item, by))

    def _remove(self, record: RecordId) -> None:
        item = self._desk.get(AgendaItem, record)
        if item:
            self._perform(lambda: edits.remove(self.tr("Remove agenda item"), item))
        if not self.items.rows:
            self.add.setFocus()

    def _perform(self, make: Callable[[], Edit | None]) -> bool:
        """Perform an edit; a rule that it breaks is said at the foot."""
        return performed(self._bench, make, self.trouble)

    # Menus

    def _menu(self, record: RecordId, at: QPoint) -> None:
        row = self.items.row(record)
        if not row:
            return
        menu = QMenu(row)
        for text, key, do in (
            (self.tr("&Edit"), "F2", lambda: self.edit(record)),
            (self.tr("Move &up"), "Alt+Up", lambda: row.moved.emit(-1)),
            (self.tr("Move &down"), "Alt+Down", lambda: row.moved.emit(1)),
            (self.tr("&Lower level"), "Tab", lambda: self._indent(record, 1)),
            (self.tr("&Higher level"), "Shift+Tab", lambda: self._indent(record, -1)),
            (self.tr("&Remove"), "Del", lambda: self._remove(record)),
        ):
            action = QAction(text, menu)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(do)
            menu.addAction(action)
        menu.addMenu(self._treatments(record, menu))
        _show(menu, at)

    def _treat_menu(self, record: RecordId) -> None:
        row = self.items.row(record)
        if isinstance(row, AgendaRow):
            below = QPoint(0, row.treatment.height())
            _show(self._treatments(record, row), row.treatment.mapToGlobal(below))

    def _treatments(self, record: RecordId, parent: "QMenu | AgendaRow") -> QMenu:
        """Return the menu of what can become of an item."""
        menu = QMenu(self.tr("&Treatment"), parent)
        item = self._desk.get(AgendaItem, record)
        if not item:
            return menu
        for treatment in Treatment:
            if treatment is not Treatment.TAKEN_JOINTLY:
                action = menu.addAction(words.term(treatment))
                action.setCheckable(True)
                action.setChecked(item.treatment is treatment)
                action.triggered.connect(lambda _=False, t=treatment: self._treat(record, t))
        jointly = menu.addMenu(self.tr("Taken &jointly with"))
        agenda = acts.agenda_of(self._desk, self._session)
        for other, number in zip(agenda, acts.numbers(agenda), strict=True):
            if other.id != record:
                action = jointly.addAction(f"{number} {other.title}".replace("&", "&&"))
                action.triggered.connect(
                    lambda _=False, o=other.id: self._treat(record, Treatment.TAKEN_JOINTLY, o)
                )
        return menu

    def _treat(
        self, record: RecordId, treatment: Treatment, jointly: RecordId | None = None
    ) -> None:
        item = self._desk.get(AgendaItem, record)
        if item:
            self._perform(lambda: acts.treated(item, treatment, jointly))


def _show(menu: QMenu, at: QPoint) -> None:
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(at)
