"""Fields of one record under their labels, in rows of several."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from meetingdesk.domain.records import Record
from meetingdesk.ui.pages.session.record_field import RecordField
from meetingdesk.ui.undo import Workbench

Rows = Sequence[Sequence[tuple[str, str, int]]]
"""Rows of fields: its name, its label, and how many twelfths of the row it takes."""


class RecordForm(QWidget):
    """Each field makes its own edit; Enter and Esc leave the form."""

    done = Signal()

    def __init__(self, bench: Workbench, record: Record, rows: Rows) -> None:
        """Edit fields of a record."""
        super().__init__()
        self.fields: dict[str, RecordField] = {}
        self._cells: dict[str, tuple[int, int, int]] = {}
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        for column in range(12):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, 8)
        for at, row in enumerate(rows):
            column = 0
            for name, label, wide in row:
                self._place(grid, bench, record, (name, label), (at * 2, column, wide))
                column += wide

    def _place(
        self,
        grid: QGridLayout,
        bench: Workbench,
        record: Record,
        what: tuple[str, str],
        where: tuple[int, int, int],
    ) -> None:
        name, label = what
        row, column, wide = where
        field = RecordField(bench, record, name, label.replace("&", ""))
        field.entered.connect(self.done)
        field.given_up.connect(self.done)
        said = QLabel(label, self)
        said.setObjectName("fieldLabel")
        said.setProperty("role", "quiet")
        said.setBuddy(field)
        grid.addWidget(said, row, column, 1, wide)
        grid.addWidget(field, row + 1, column, 1, wide, Qt.AlignmentFlag.AlignTop)
        self.fields[name] = field
        self._cells[name] = (row + 1, column, wide)

    def put(self, widget: QWidget, label: str, beside: str, wide: int) -> None:
        """Put another widget under a label of its own, right of the field `beside`."""
        row, column, spans = self._cells[beside]
        said = QLabel(label, self)
        said.setProperty("role", "quiet")
        said.setBuddy(widget)
        self._grid.addWidget(said, row - 1, column + spans, 1, wide)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(widget, row, column + spans, 1, wide, top)

    def inset(self, left: int) -> None:
        """Stand `left` pixels in from the edge, as the line does whose place this takes."""
        self._grid.setContentsMargins(left, 6, 10, 8)

    def refresh(self) -> None:
        """Show what is in the file."""
        for field in self.fields.values():
            field.refresh()

    def commit(self) -> bool:
        """Make all that was typed into edits; the first field that is wrong gets the focus."""
        wrong = [field for field in self.fields.values() if not field.commit()]
        if wrong:
            wrong[0].setFocus()
        return not wrong

    def begin(self) -> None:
        """Give the keys to the first field, all its text marked."""
        first = next(iter(self.fields.values()))
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if first.line:
            first.line.selectAll()
