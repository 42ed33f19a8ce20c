"""Records that belong to the one of the page, as lines of fields: added, edited, removed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from meetingdesk.desk import Desk
from meetingdesk.domain import edits
from meetingdesk.domain.edits import Touched
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.records import Record
from meetingdesk.ui.pages.records.line import RecordLine, Rows
from meetingdesk.ui.pages.session.ordering import moved
from meetingdesk.ui.undo import Workbench


@dataclass(frozen=True, kw_only=True)
class LineKind:
    """What lines of one kind are like.

    `found` gives them in their order, `made` the new one; `rows` names their fields, in rows.
    """

    kind: type[Record]
    title: str
    one: str
    rows: Rows
    found: Callable[[Desk, RecordId], Sequence[Record]]
    made: Callable[[Desk, RecordId], Record]
    fixed: tuple[str, ...] = ()
    """Fields that are shown only."""
    ordered: bool = False
    """Whether people give the order; the records then have places."""


class RecordLines(QWidget):
    """The lines of one kind under their title."""

    def __init__(self, workbench: Workbench, of: LineKind, owner: RecordId) -> None:
        """Show what belongs to `owner`."""
        super().__init__()
        self.lines: dict[RecordId, RecordLine] = {}
        self._bench, self._of, self._owner = workbench, of, owner
        title = QLabel(of.title, self)
        title.setProperty("role", "part")
        self.add = QPushButton(self.tr("Add {what}").format(what=of.one), self)
        self.add.setAutoDefault(False)
        self.add.setAccessibleName(self.tr("Add {what}").format(what=of.one))
        self.add.setEnabled(not workbench.desk.read_only)
        self.add.clicked.connect(self.add_new)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.add)
        self._column = QVBoxLayout()
        self._column.setSpacing(4 if len(of.rows) == 1 else 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self._column)
        self.refresh()

    def refresh(self) -> None:
        """Show the lines that there are, in their order; those being typed in stay as they are."""
        found = [record.id for record in self._of.found(self._bench.desk, self._owner)]
        for gone in self.lines.keys() - set(found):
            line = self.lines.pop(gone)
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        for at, record in enumerate(found):
            if record not in self.lines:
                self.lines[record] = self._line(record)
            if self._column.indexOf(self.lines[record]) != at:
                self._column.removeWidget(self.lines[record])
                self._column.insertWidget(at, self.lines[record])
        for at, record in enumerate(found):
            self.lines[record].show()
            self.lines[record].show_labels(at == 0 or len(self._of.rows) > 1)
            self.lines[record].rising.setEnabled(at > 0 and self.add.isEnabled())

    def hear(self, touched: Touched) -> None:
        """Show what changed in the file."""
        if touched.ids(self._of.kind):
            self.refresh()

    def add_new(self) -> None:
        """Add an empty line and begin typing in it."""
        self.add_line(self._of.made(self._bench.desk, self._owner))

    def add_line(self, made: Record) -> None:
        """Add a line and begin typing in it."""
        label = self.tr("Add {what}").format(what=self._of.one)
        if self._bench.attempt(edits.add(label, made)) and made.id in self.lines:
            self.lines[made.id].begin()

    def remove_line(self, record: RecordId) -> None:
        """Remove a line; the next one gets the focus."""
        found = self._bench.desk.get(self._of.kind, record)
        if found is None:
            return
        order = list(self._order())
        at = order.index(record)
        label = self.tr("Remove {what}").format(what=self._of.one)
        if self._bench.attempt(edits.remove(label, found)):
            left = list(self._order())
            beside: Any = self.lines[left[min(at, len(left) - 1)]].removing if left else self.add
            beside.setFocus(Qt.FocusReason.OtherFocusReason)

    def move_line(self, record: RecordId, by: int) -> None:
        """Move a line up (-1) or down (1); the keyboard stays where it is."""
        self.finish()
        records = list(self._of.found(self._bench.desk, self._owner))
        at = [r.id for r in records].index(record)
        if self._bench.desk.read_only or not 0 <= at + by < len(records):
            return
        edit = moved(
            self.tr("Move {what}").format(what=self._of.one), records, records[at], at + by
        )
        if edit:
            self._bench.attempt(edit)

    def finish(self) -> bool:
        """Make all that was typed into edits."""
        return all([line.finish() for line in self.lines.values()])

    def _order(self) -> list[RecordId]:
        return sorted(self.lines, key=lambda record: self._column.indexOf(self.lines[record]))

    def _line(self, record: RecordId) -> RecordLine:
        line = RecordLine(self._bench, self._of.kind, record, self._of.rows, self._of.one)
        for name in self._of.fixed:
            line.fields[name].setEnabled(False)
        line.removed.connect(lambda: self.remove_line(record))
        if self._of.ordered:
            line.let_move()
            line.moved.connect(lambda by: self.move_line(record, by))
        return line
