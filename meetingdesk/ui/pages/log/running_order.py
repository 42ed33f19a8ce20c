"""The record in running order, edited where it stands and written up beside its notes."""

from collections.abc import Sequence
from importlib import import_module

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from meetingdesk.desk import Draft
from meetingdesk.domain import edits
from meetingdesk.domain.brackets import open_brackets
from meetingdesk.domain.edits import Touched
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import AgendaItem, Note, Statement
from meetingdesk.ui.pages.log import writing_up
from meetingdesk.ui.pages.log.bracket_list import BracketList
from meetingdesk.ui.pages.log.entering import Entry
from meetingdesk.ui.pages.log.entry_editor import EntryEditor
from meetingdesk.ui.pages.log.line_keys import ENTER, with_alt
from meetingdesk.ui.pages.log.order_bar import OrderBar
from meetingdesk.ui.pages.log.order_menu import order_menu
from meetingdesk.ui.pages.log.order_model import OrderModel
from meetingdesk.ui.pages.log.order_view import OrderView
from meetingdesk.ui.pages.log.paragraph_panel import ParagraphPanel
from meetingdesk.ui.pages.log.unfinished import is_paragraph, unfinished
from meetingdesk.ui.undo import Workbench


class RunningOrder(QWidget):
    """The running order with its bar above, and paragraph or brackets beside."""

    def __init__(
        self, workbench: Workbench, session: RecordId, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bench = workbench
        self.model = OrderModel(workbench.desk, session, self)
        self.view = OrderView(self._press, self)
        self.editor = EntryEditor(workbench, self.view)
        self.bar = OrderBar(self)
        self.paragraph = ParagraphPanel(workbench, self.model.floor, self)
        self.brackets = BracketList(workbench, self)
        self._following: str = ""
        self._lay_out()
        self._connect()
        workbench.restyled.connect(self.model.count)
        end = workbench.desk.subscribe(self._touched)
        self.destroyed.connect(lambda _=None: end())
        self._refresh()
        self.bar.show_unfinished(len(self._left_behind()))
        self.view.scrollToBottom()

    # What the page and the log line use

    def follow(self, record: str) -> None:
        """Bring what was just logged into sight, where one looks at the end of the record."""
        index = self.model.index_of(RecordId(record))
        before = self.model.index_of(RecordId(self._following)) if self._following else index
        self._following = record
        in_sight = self.view.viewport().rect().intersects(self.view.visualRect(before))
        if index.isValid() and (in_sight or self._was_at_tail or not before.isValid()):
            self.view.scrollTo(index)

    def mark_item(self, item: str) -> None:
        """Mark the heading of the item under which one logs."""
        if item != self.editor.open_item:
            self.editor.open_item = item
            self.view.viewport().update()

    def go_to(self, record: str) -> None:
        """Mark a record and bring it into sight."""
        index = self.model.index_of(RecordId(record))
        if index.isValid():
            self._choose(index)

    def write_up(self) -> None:
        """Write the selected notes up that are in no paragraph yet, or a paragraph anew."""
        chosen = self.chosen()
        notes = writing_up.unwritten(self._in_order())
        notes = [entry for entry in chosen if isinstance(entry, Note) and entry in notes]
        paragraphs = [entry for entry in chosen if isinstance(entry, Statement)]
        paragraphs = paragraphs or self._written_from(chosen)
        if notes:
            self._beside(self.paragraph)
            self.paragraph.write_up(notes)
        elif paragraphs:
            self._beside(self.paragraph)
            self.paragraph.rewrite(paragraphs[0])

    def write_up_the_rest(self) -> None:
        """Write all notes without paragraph up as they stand, in one edit."""
        rest = self._unwritten()
        if rest:
            both = self.tr("both sides")
            edit = writing_up.as_they_stand(self._bench.desk, rest, self.model.floor, both)
            self._bench.attempt(edit)

    def go_on(self) -> None:
        """Go on with the first thing that a crash left unfinished."""
        left = self._left_behind()
        if left:
            self.go_to(left[0].record)
            if is_paragraph(left[0]):
                self.write_up()
            else:
                self.edit_chosen()
        self.bar.show_unfinished(0)

    def list_brackets(self) -> None:
        """List the open brackets beside the record."""
        found = open_brackets(self._in_order(), self.model.floor.codes)
        if not found:
            self._close_brackets()
            return
        self._beside(self.brackets)
        self.brackets.offer(found)
        self.brackets.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen(self) -> list[Entry]:
        """Return the selected entries in running order."""
        rows = sorted(index.row() for index in self.view.selectedIndexes())
        found = (self.model.record(self.model.index(row)) for row in rows)
        return [entry for entry in found if entry and not isinstance(entry, AgendaItem)]

    def remove_chosen(self) -> None:
        """Remove the selected entries in one edit."""
        chosen = self.chosen()
        if chosen:
            row = min(index.row() for index in self.view.selectedIndexes())
            label = self.tr("Remove an entry") if len(chosen) == 1 else self.tr("Remove entries")
            if self._bench.attempt(edits.remove(label, *chosen)):
                self._choose(self.model.index(min(row, self.model.rowCount() - 1)))
        elif self.view.selectedIndexes():
            self._bench.said.emit(self.tr("An item is removed in the agenda above the record."))

    def move_chosen(self, step: int) -> None:
        """Move the selected entries up (-1) or down (1) in the running order."""
        chosen = self.chosen()
        if not chosen or self.model.clock_view:
            return
        edit = writing_up.moved(self._bench.desk, self.model.agenda, chosen, step)
        if edit and self._bench.attempt(edit):
            self._select(chosen)

    def edit_chosen(self) -> None:
        """Edit the current entry where it stands."""
        index = self.view.currentIndex()
        if index.isValid() and self.model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.view.edit(index)

    def show_details(self) -> None:
        """Show what the current entry says beside its text: who spoke, what it answers."""
        index = self.view.currentIndex()
        entry = self.model.record(index) if index.isValid() else None
        if entry:
            details = import_module("meetingdesk.ui.paper.details")
            details.show(self._bench, entry, self.window())

    # What happens inside

    def _connect(self) -> None:
        self.view.customContextMenuRequested.connect(
            lambda at: order_menu(self).popup(self.view.viewport().mapToGlobal(at))
        )
        self.view.entered.connect(self._enter_rows)
        self.bar.clock.toggled.connect(lambda on: self.model.see(by_clock=on))
        self.bar.rest.clicked.connect(self.write_up_the_rest)
        self.bar.brackets.clicked.connect(self.list_brackets)
        self.paragraph.written.connect(self._wrote)
        self.paragraph.closed.connect(self.view.setFocus)
        self.bar.unfinished.clicked.connect(self.go_on)
        self.brackets.settled.connect(self.list_brackets)
        self.brackets.closed.connect(self._close_brackets)
        self.brackets.sought.connect(self._show_row)

    def _press(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if with_alt(event):
            self.move_chosen(-1 if key == Qt.Key.Key_Up else 1)
        elif key in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.write_up()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_chosen()
        elif key == Qt.Key.Key_Space:
            toggle = QItemSelectionModel.SelectionFlag.Toggle
            self.view.selectionModel().select(self.view.currentIndex(), toggle)
        else:
            self.edit_chosen()

    def _touched(self, touched: Touched) -> None:
        self._was_at_tail = self.view.at_tail
        rows = self.model.rowCount()
        self.model.touched(touched)
        if self.model.rowCount() > rows and self._was_at_tail:
            self.view.scrollToBottom()
        self._refresh()

    def _refresh(self) -> None:
        own = [side.code for side in self.model.floor.sides if side.own]
        self.editor.own_code = own[0] if own else ""
        found = open_brackets(self._in_order(), self.model.floor.codes)
        self.bar.show_counts(unwritten=len(self._unwritten()), brackets=len(found))

    def _in_order(self) -> Sequence[Entry]:
        rows = (self.model.row(at).record for at in range(self.model.rowCount()))
        return [self.model.entries[r] for r in rows if r in self.model.entries]

    def _left_behind(self) -> list[Draft]:
        records = {self.model.row(at).record for at in range(self.model.rowCount())}
        return unfinished(self._bench.desk, records)

    def _unwritten(self) -> list[Note]:
        return writing_up.unwritten(self._in_order())

    def _wrote(self, record: str) -> None:
        """Go on to the next note that has no paragraph."""
        at = self.model.index_of(RecordId(record)).row()
        rest = [self.model.index_of(note.id) for note in self._unwritten()]
        later = [index for index in rest if index.row() > at] or rest
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._choose(later[0] if later else self.model.index(max(at, 0)))

    def _written_from(self, chosen: Sequence[Entry]) -> list[Statement]:
        """Return the paragraphs in which notes stand."""
        named = [e.statement for e in chosen if isinstance(e, Note) and e.statement]
        found = (self.model.entries.get(statement) for statement in named)
        return [entry for entry in found if isinstance(entry, Statement)]

    def _enter_rows(self) -> None:
        """Begin at the last entry, whatever headings follow it."""
        entries = self._in_order()
        if entries:
            self._choose(self.model.index_of(entries[-1].id))

    def _choose(self, index: QModelIndex) -> None:
        """Select one row and no other, whatever keys are held down, and bring it into sight."""
        only = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(index, only)
        self.view.scrollTo(index)

    def _select(self, chosen: Sequence[Entry]) -> None:
        model = self.view.selectionModel()
        model.clearSelection()
        for entry in chosen:
            index = self.model.index_of(entry.id)
            model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Select)
            self.view.scrollTo(index)

    def _show_row(self, record: str) -> None:
        self.view.scrollTo(self.model.index_of(RecordId(record)))

    def _beside(self, widget: QWidget) -> None:
        for each in (self.paragraph, self.brackets):
            each.setVisible(each is widget)

    def _close_brackets(self) -> None:
        self.brackets.hide()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self._was_at_tail = True
        self.view.setModel(self.model)
        self.view.setItemDelegate(self.editor)
        self.view.setAccessibleName(self.tr("Running order"))
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        for widget in (self.view, self.paragraph, self.brackets):
            split.addWidget(widget)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setStretchFactor(2, 2)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(self.bar)
        box.addWidget(split, 1)
