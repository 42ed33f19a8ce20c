"""The running order as a list model that changes only the rows that an edit touched."""

from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from meetingdesk.desk import Desk
from meetingdesk.domain.agreeing import HouseStyle, MinutesIssue
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.edits import Touched
from meetingdesk.domain.entries import REMOVED
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import (
    AgendaItem,
    Chair,
    Decision,
    Delegate,
    Delegation,
    Session,
    Sitting,
    Statement,
)
from meetingdesk.domain.records import Organization, Person
from meetingdesk.ui.pages.log.entering import ENTRIES, Entry
from meetingdesk.ui.pages.log.numbering import paper_numbers
from meetingdesk.ui.pages.log.rows import Row, by_agenda, by_the_clock
from meetingdesk.ui.pages.log.speaking import Floor
from meetingdesk.ui.pages.log.telling import telling

Index = QModelIndex | QPersistentModelIndex
NUMBERS_AFTER = 250
"""Milliseconds after which the numbers of the paper are counted again."""
_SIDES = (Delegation, Delegate, Chair, Organization, Person, Session, Sitting)
_NUMBERED = (Statement, Decision, AgreedAction, AgendaItem)
_NUMBERING = (HouseStyle, MinutesIssue)


class Role(IntEnum):
    """What a row gives besides its text."""

    ROW = Qt.ItemDataRole.UserRole + 1
    RECORD = Qt.ItemDataRole.UserRole + 2


class OrderModel(QAbstractListModel):
    """Headings and entries of one session."""

    def __init__(self, desk: Desk, session: RecordId, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._session = session
        self.floor = Floor(desk, session)
        self.agenda: Sequence[AgendaItem] = ()
        self.entries: dict[RecordId, Entry] = {}
        self.clock_view = False
        self._numbers = paper_numbers(desk, session)
        self._rows: list[Row] = []
        self._counting = QTimer(self, singleShot=True, interval=NUMBERS_AFTER)
        self._counting.timeout.connect(self.count)
        for kind in ENTRIES:
            self.entries.update((e.id, e) for e in desk.all(kind, session=session))
        self._read_agenda()
        self._rows = self._composed()

    # What views ask

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row, its text, or what is read out of it."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Role.ROW:
            return row
        if role == Role.RECORD:
            return self.record(index)
        if role == Qt.ItemDataRole.EditRole:
            return row.text
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (row.margin, row.town, row.badge, row.text, row.tail, row.waits)
            return " ".join(part for part in parts if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything can be selected; what was written can be edited in place."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and not self._rows[index.row()].sentence:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def row(self, at: int) -> Row:
        """Return the row at a place."""
        return self._rows[at]

    def record(self, index: Index) -> Entry | AgendaItem | None:
        """Return the record of a row."""
        found = self._rows[index.row()].record
        items = {item.id: item for item in self.agenda}
        return self.entries.get(found) or items.get(found)

    def index_of(self, record: RecordId) -> QModelIndex:
        """Return the row of a record; an invalid one where it has none."""
        at = next((n for n, row in enumerate(self._rows) if row.record == record), -1)
        return self.index(at)

    # What changes

    def see(self, *, by_clock: bool) -> None:
        """Show the record by the clock, or by the agenda."""
        self.clock_view = by_clock
        self._show(self._composed())

    def touched(self, touched: Touched) -> None:
        """Take over what an edit changed; other rows stay as they are."""
        ours = False
        for kind in ENTRIES:
            for record in touched.ids(kind):
                ours = self._take(record, self._desk.get(kind, record)) or ours
        if touched.ids(*_SIDES):
            self.floor.read()
            ours = True
        if touched.ids(AgendaItem):
            self._read_agenda()
            ours = True
        if ours:
            self._show(self._composed())
        if touched.ids(*_NUMBERING) or (ours and touched.ids(*_NUMBERED, *ENTRIES)):
            self._counting.start()

    def count(self) -> None:
        """Count the numbers of the paper anew."""
        if self._desk.get(Session, self._session):
            self._numbers = paper_numbers(self._desk, self._session)
            self._show(self._composed())

    def _take(self, record: RecordId, entry: Entry | None) -> bool:
        if entry is not None and entry.session == self._session:
            self.entries[record] = entry
            return True
        return self.entries.pop(record, None) is not None

    def _read_agenda(self) -> None:
        self.agenda = self._desk.all(AgendaItem, parent=self._session)

    def _composed(self) -> list[Row]:
        told = telling(self._desk, self.floor, self._numbers, self.entries.values())
        if self.clock_view:
            rows = by_the_clock(self.entries.values(), told)
        else:
            rows = by_agenda(self.agenda, self.entries.values(), told)
        waits = {record: name for _, record, name in self._desk.unsettled()}
        if not waits:
            return rows
        removed, two = self.tr("removed, and changed"), self.tr("two versions")
        said = {record: removed if name == REMOVED else two for record, name in waits.items()}
        return [replace(row, waits=said.get(row.record, "")) for row in rows]

    def _show(self, new: list[Row]) -> None:
        """Go over to other rows by the fewest steps that views can follow."""
        old = self._rows
        first = _common(old, new)
        last = _common(old[first:][::-1], new[first:][::-1])
        gone, come = len(old) - last, len(new) - last
        if gone > first:
            self.beginRemoveRows(QModelIndex(), first, gone - 1)
            self._rows = old[:first] + old[gone:]
            self.endRemoveRows()
        if come > first:
            self.beginInsertRows(QModelIndex(), first, come - 1)
            self._rows = new[:come] + old[gone:]
            self.endInsertRows()
        before, self._rows = self._rows, new
        for at, (was, now) in enumerate(zip(before, new, strict=True)):
            if was != now:
                self.dataChanged.emit(self.index(at), self.index(at))


def _common(old: Sequence[Row], new: Sequence[Row]) -> int:
    """Return how many rows in front are of the same records."""
    pairs = enumerate(zip(old, new, strict=False))
    differs = (at for at, (one, other) in pairs if one.record != other.record)
    return next(differs, min(len(old), len(new)))
