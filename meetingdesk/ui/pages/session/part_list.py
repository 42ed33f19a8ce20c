"""A short list of records in the masthead: sittings, signatories; each a form of its own."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from meetingdesk.domain import edits
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.records import Record
from meetingdesk.ui.pages.session.labels import plain_label
from meetingdesk.ui.pages.session.record_form import RecordForm, Rows
from meetingdesk.ui.undo import Workbench


class PartList(QWidget):
    """Forms below each other, with buttons that add and remove one."""

    done = Signal()
    gave_up = Signal()

    def __init__(
        self,
        bench: Workbench,
        title: str,
        read: Callable[[], Sequence[Record]],
        rows: Rows,
        adders: Sequence[tuple[str, Callable[[], Edit]]],
        *,
        beside: bool = False,
    ) -> None:
        """Show the records that `read` gives; `adders` are the buttons' words and edits.

        They stand below the forms, or `beside` the title, where the list is often empty.
        """
        super().__init__()
        self._bench = bench
        self._read = read
        self._rows = rows
        self._title = title
        self._forms: dict[RecordId, tuple[QWidget, RecordForm]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(4)
        self.adders = [self._adder(words, make) for words, make in adders]
        line = QHBoxLayout()
        called = plain_label("part", self, title)
        if beside:
            line.addWidget(called)
        else:
            self._column.addWidget(called)
        for button in self.adders:
            line.addWidget(button)
        line.addStretch(1)
        self._column.addLayout(line)
        self._foot = 0 if beside else 1
        self.refresh()

    def _adder(self, words: str, make: Callable[[], Edit]) -> QPushButton:
        button = QPushButton(words, self)
        button.clicked.connect(lambda: self._add(make))
        return button

    @property
    def forms(self) -> list[RecordForm]:
        """The forms, in order."""
        return [form for _, form in self._forms.values()]

    def refresh(self) -> None:
        """Show what is in the file; forms that stay are kept."""
        records = {record.id: record for record in self._read()}
        for gone in [r for r in self._forms if r not in records]:
            line, _ = self._forms.pop(gone)
            line.hide()
            line.deleteLater()
        for record in records.values():
            if record.id not in self._forms:
                self._show(record)

    def _show(self, record: Record) -> None:
        line = QWidget(self)
        form = RecordForm(self._bench, record, self._rows)
        form.done.connect(self.done)
        form.gave_up.connect(self.gave_up)
        remove = QToolButton(line)
        remove.setText("×")
        remove.setProperty("flat", True)
        remove.setAccessibleName(self.tr("Remove from {list}").format(list=self._title))
        remove.setToolTip(remove.accessibleName())
        remove.clicked.connect(lambda: self._remove(record.id))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(form, 1)
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        self._column.insertWidget(self._column.count() - self._foot, line)
        self._forms[record.id] = (line, form)

    def _add(self, make: Callable[[], Edit]) -> None:
        if self._bench.attempt(make()) and self.forms:
            self.forms[-1].begin()

    def _remove(self, record: RecordId) -> None:
        found = next((r for r in self._read() if r.id == record), None)
        if found:
            label = self.tr("Remove from {list}").format(list=self._title.lower())
            self._bench.attempt(edits.remove(label, found))
