"""Fields of one record under their labels, several to a row."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from meetingdesk.domain.records import Record
from meetingdesk.ui.fields import DateField, FieldEditor, field_for
from meetingdesk.ui.undo import Workbench

Rows = Sequence[Sequence[tuple[str, str, int]]]
"""Rows of fields: its name, its label, and how many twelfths of the row it takes."""
Editors = Mapping[str, type[FieldEditor]]
"""Editors of fields that need one of their own."""

_TWELFTHS = 12
_LEAST = 220
"""Pixels of width below which a form is cut rather than folded once more."""
_FOLDS = (1, 2, 3, 6)
"""How many times as wide, of a row, fields become while they do not fit beside each other."""
_DAY, _SOME = "00/00/0000", "0" * 6
"""What a line has room for at least: a day whole, of another text a beginning."""
_AROUND = 20
"""Pixels of a line that its text does not get."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RecordForm(QWidget):
    """Each field makes its own edit; Enter and Esc leave the form.

    Where the rows do not fit the width their fields go on in further rows.
    """

    done = Signal()
    gave_up = Signal()
    """Esc left the form: what is wrong anywhere in it is not to be mended."""

    def __init__(
        self, bench: Workbench, record: Record, rows: Rows, own: Editors | None = None
    ) -> None:
        """Edit fields of a record; `own` are editors used in place of the usual ones."""
        super().__init__()
        self.fields: dict[str, FieldEditor] = {}
        self._rows: list[list[tuple[QLabel, QWidget, int]]] = []
        self._fold = 0
        self._needed: dict[int, int] = {}
        self._composing = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        for column in range(_TWELFTHS):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, 8)
        for row in rows:
            self._rows.append([])
            for name, label, wide in row:
                field = self._field(bench, record, (name, label), own or {})
                self.fields[name] = field
                self._rows[-1].append((self._label(field, label), field, wide))
        self.setMinimumWidth(_LEAST)
        self._arrange(1)

    def put(self, widget: QWidget, label: str, beside: str, wide: int) -> None:
        """Put another widget under a label of its own, right of the field `beside`."""
        field = self.fields[beside]
        row = next(row for row in self._rows if any(seat[1] is field for seat in row))
        at = next(n for n, seat in enumerate(row) if seat[1] is field)
        row.insert(at + 1, (self._label(widget, label), widget, wide))
        self._needed.clear()
        self._arrange(self._fold)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Seat the fields as they fit."""
        super().resizeEvent(event)
        for fold in _FOLDS:
            if fold not in self._needed:
                self._arrange(fold)
                self._needed[fold] = self._grid.minimumSize().width()
            if self._needed[fold] <= self.width():
                break
        if fold != self._fold:
            self._arrange(fold)

    def inset(self, left: int) -> None:
        """Stand `left` pixels in from the edge, as the line does whose place this takes."""
        self._grid.setContentsMargins(left, 6, 10, 8)

    def begin(self) -> None:
        """Give the keys to the first field, all its text marked."""
        first = next(iter(self.fields.values()))
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(first.editor, QLineEdit):
            first.editor.selectAll()

    def finish(self) -> bool:
        """Make all that was typed into edits; the first field that is wrong gets the keys."""
        wrong = [field for field in self.fields.values() if not field.finish()]
        if wrong:
            wrong[0].setFocus()
        return not wrong

    def give_up(self) -> None:
        """Drop what was typed that is wrong; the rest becomes edits."""
        for field in self.fields.values():
            if not field.finish() and field.surround.wrong.text():
                field.give_up()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter and Esc, unless a composition is open."""
        if isinstance(event, QInputMethodEvent):
            self._composing = bool(event.preeditString())
        elif isinstance(event, QKeyEvent) and not self._composing:
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._key(watched, Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _key(self, watched: QObject, key: Qt.Key) -> bool:
        field = next(f for f in self.fields.values() if f.editor is watched)
        if key == Qt.Key.Key_Escape:
            if field.being_typed:
                field.give_up()
            self.give_up()
            self.gave_up.emit()
            self.done.emit()
            return True
        if key in _ENTER and not isinstance(watched, QPlainTextEdit):
            if field.finish() and self.finish():
                self.done.emit()
            return True
        return False

    def _field(
        self, bench: Workbench, record: Record, what: tuple[str, str], own: Editors
    ) -> FieldEditor:
        name, label = what
        made = own.get(name)
        if made:
            field = made(bench, type(record), record.id, name, label=label)
        else:
            field = field_for(bench, type(record), record.id, name, label=label)
        field.editor.installEventFilter(self)
        if isinstance(field.editor, QLineEdit):
            text = _DAY if isinstance(field, DateField) else _SOME
            field.editor.setMinimumWidth(self.fontMetrics().horizontalAdvance(text) + _AROUND)
        return field

    def _label(self, widget: QWidget, label: str) -> QLabel:
        said = QLabel(label, self)
        said.setProperty("role", "quiet")
        said.setBuddy(widget)
        said.setContentsMargins(0, 3, 0, 0)
        return said

    def _arrange(self, fold: int) -> None:
        """Seat all fields `fold` times as wide, as many to a row as it takes then."""
        self._fold = fold
        for row in self._rows:
            for said, widget, _ in row:
                self._grid.removeWidget(said)
                self._grid.removeWidget(widget)
        at = 0
        for row in self._rows:
            column = 0
            for said, widget, wide in row:
                spans = min(wide * fold, _TWELFTHS)
                if column + spans > _TWELFTHS:
                    at, column = at + 2, 0
                self._grid.addWidget(said, at, column, 1, spans)
                top = Qt.AlignmentFlag.AlignTop
                self._grid.addWidget(widget, at + 1, column, 1, spans, top)
                column += spans
            at += 2
