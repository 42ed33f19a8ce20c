"""A list of lines in an order that a person gives; it changes only the lines that changed."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from meetingdesk.domain.fields import RecordId
from meetingdesk.ui.focus import holds
from meetingdesk.ui.pages.session.ordered_row import OrderedRow

_MANY = 3


class OrderedList(QWidget):
    """The lines of records; asks its owner to move, edit and remove them."""

    moved = Signal(str, int)
    indented = Signal(str, int)
    edit_wanted = Signal(str)
    remove_wanted = Signal(str)
    menu_wanted = Signal(str, QPoint)
    left_below = Signal()

    def __init__(self, make_row: Callable[[RecordId], OrderedRow]) -> None:
        """Make an empty list; `make_row` makes the line of a record."""
        super().__init__()
        self._make_row = make_row
        self._rows: dict[RecordId, OrderedRow] = {}
        self._editor: QWidget | None = None
        self._edited: RecordId | None = None
        self._line = _DropLine(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def rows(self) -> list[OrderedRow]:
        """The lines, in order."""
        return list(self._rows.values())

    def row(self, record: RecordId) -> OrderedRow | None:
        """Return the line of a record."""
        return self._rows.get(record)

    def arrange(self, records: Sequence[RecordId], fill: Callable[[OrderedRow, int], None]) -> None:
        """Show the lines of these records, in this order; lines that stay are kept.

        `fill` shows in a line what its record says; it is given the line and its index.
        """
        had, inside = self._focused_at(), holds(self, QApplication.focusWidget())
        fresh = set(records) - set(self._rows)
        folded = self.isHidden()
        # Qt lays the whole list out anew for each line that appears in sight.
        self.setHidden(folded or (had is None and len(fresh) > _MANY))
        staying = set(records)
        for gone in [r for r in self._rows if r not in staying]:
            self._drop(gone)
        self._rows = {record: self._rows.get(record) or self._new(record) for record in records}
        for index, row in enumerate(self._rows.values()):
            fill(row, index)
        self._put_in_order(fresh)
        self.setHidden(folded)
        if had is not None and not self._focused_row() and self._rows:
            self.focus_at(min(had, len(self._rows) - 1))
        elif inside and not self._rows:
            self.left_below.emit()
        self._keep_one_tab_stop()

    def _put_in_order(self, fresh: Collection[RecordId]) -> None:
        """Move only the lines that do not stand where they should."""
        items = (self._column.itemAt(i) for i in range(self._column.count()))
        lines = (item.widget() for item in items if item)
        standing = [line for line in lines if isinstance(line, OrderedRow)]
        wanted = self.rows
        same = next(
            (i for i, (a, b) in enumerate(zip(standing, wanted, strict=False)) if a is not b), None
        )
        start = min(len(standing), len(wanted)) if same is None else same
        for row in wanted[start:]:
            self._column.removeWidget(row)
            self._column.addWidget(row)
            if row.record in fresh and self.isVisible():
                row.show()
        self._seat_editor()

    def focus_at(self, index: int) -> None:
        """Give the keys to the line at an index."""
        rows = self.rows
        if 0 <= index < len(rows):
            rows[index].setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def edited(self) -> RecordId | None:
        """The record whose line is being edited."""
        return self._edited

    def open_editor(self, record: RecordId, editor: QWidget) -> None:
        """Put an editor in the place of a record's line."""
        self.close_editor()
        self._editor, self._edited = editor, record
        self._seat_editor()
        editor.show()

    def close_editor(self, *, focus: bool = False) -> None:
        """Put the line back, and give it the keys where `focus` says so."""
        row = self._rows.get(self._edited) if self._edited else None
        editor, self._editor, self._edited = self._editor, None, None
        if row:
            row.show()
        if row and focus:
            row.setFocus(Qt.FocusReason.OtherFocusReason)
        if editor:
            self._column.removeWidget(editor)
            editor.hide()
            editor.deleteLater()

    def _seat_editor(self) -> None:
        row = self._rows.get(self._edited) if self._edited else None
        if not row or not self._editor:
            self.close_editor()
            return
        self._column.removeWidget(self._editor)
        self._column.insertWidget(self._column.indexOf(row), self._editor)
        row.hide()

    def _new(self, record: RecordId) -> OrderedRow:
        row = self._make_row(record)
        row.stepped.connect(lambda by: self._step(record, by))
        row.to_end.connect(lambda last: self.focus_at(len(self._rows) - 1 if last else 0))
        row.moved.connect(lambda by: self._move(record, by))
        row.indented.connect(lambda by: self.indented.emit(record, by))
        row.edit_wanted.connect(lambda: self.edit_wanted.emit(record))
        row.remove_wanted.connect(lambda: self.remove_wanted.emit(record))
        row.menu_wanted.connect(lambda at: self.menu_wanted.emit(record, at))
        row.dragged.connect(self._show_drop)
        row.dropped.connect(lambda at: self._dropped(record, at))
        row.focused.connect(self._keep_one_tab_stop)
        return row

    def _drop(self, record: RecordId) -> None:
        row = self._rows.pop(record)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _focused_row(self) -> OrderedRow | None:
        return next((row for row in self._rows.values() if row.hasFocus()), None)

    def _focused_at(self) -> int | None:
        row = self._focused_row()
        return self.rows.index(row) if row else None

    def _keep_one_tab_stop(self) -> None:
        """Let Tab stop at the current line only; arrows lead to the others."""
        current = self._focused_row() or next(iter(self._rows.values()), None)
        for row in self._rows.values():
            stop = Qt.FocusPolicy.StrongFocus if row is current else Qt.FocusPolicy.ClickFocus
            row.setFocusPolicy(stop)

    def _step(self, record: RecordId, by: int) -> None:
        to = list(self._rows).index(record) + by
        if to >= len(self._rows):
            self.left_below.emit()
        self.focus_at(to)

    def _move(self, record: RecordId, by: int) -> None:
        to = list(self._rows).index(record) + by
        if 0 <= to < len(self._rows):
            self.moved.emit(record, to)

    def _gap_at(self, at: QPoint) -> int:
        """Return before how many lines a point of the screen lies."""
        y = self.mapFromGlobal(at).y()
        return sum(row.geometry().center().y() < y for row in self._rows.values())

    def _show_drop(self, at: QPoint) -> None:
        gap, rows = self._gap_at(at), self.rows
        y = rows[gap].y() if gap < len(rows) else rows[-1].geometry().bottom()
        self._line.setGeometry(0, max(0, y - 1), self.width(), 3)
        self._line.raise_()
        self._line.show()

    def _dropped(self, record: RecordId, at: QPoint) -> None:
        self._line.hide()
        gap, was = self._gap_at(at), list(self._rows).index(record)
        to = gap - 1 if gap > was else gap
        if to != was:
            self.moved.emit(record, to)


class _DropLine(QWidget):
    """Shows where a dragged line will be put."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the line."""
        QPainter(self).fillRect(self.rect(), self.palette().highlight())
