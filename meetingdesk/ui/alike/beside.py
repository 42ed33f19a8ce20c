"""Two records side by side, a row for each field that either has."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from meetingdesk.desk import Desk
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.fields import specs
from meetingdesk.domain.meeting import AgendaItem, Delegate, Delegation, Note, Session
from meetingdesk.domain.records import Organization, OrganizationName, Person, Post, Record
from meetingdesk.ui.fields.labels import field_label
from meetingdesk.ui.fields.saying import named, record_named, said

_MOST = 6


class Beside(QTableWidget):
    """Shows two records; rows in which both are filled and differ are bold."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(0, 3, parent)
        self._desk = desk
        self.setAccessibleName(self.tr("The two records side by side"))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def show_two(self, one: Record, other: Record) -> None:
        """Show two records of a kind."""
        names = [named(self._desk, r) or self.tr("without a name") for r in (one, other)]
        self.setHorizontalHeaderLabels(["", *names])
        rows = [(field_label(type(one), f), a, b) for f, a, b in _fields(self._desk, one, other)]
        rows += [(self._title(kind), a, b) for kind, a, b in self._around(one, other)]
        rows = [row for row in rows if row[1] or row[2]]
        self.setRowCount(len(rows))
        for at, row in enumerate(rows):
            differs = bool(row[1] and row[2] and row[1] != row[2])
            for column, text in enumerate(row):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                font = item.font()
                font.setBold(differs and column > 0)
                item.setFont(font)
                item.setToolTip(text)
                self.setItem(at, column, item)
        self.resizeRowsToContents()

    def _around(self, one: Record, other: Record) -> list[tuple[str, str, str]]:
        told = [_belonging(self._desk, record) for record in (one, other)]
        return [(kind, _few(told[0][kind]), _few(told[1][kind])) for kind in told[0]]

    def _title(self, kind: str) -> str:
        return {
            "posts": self.tr("Posts"),
            "sessions": self.tr("Sessions"),
            "names": self.tr("Names"),
            "sides": self.tr("Sides"),
            "delegates": self.tr("Delegates"),
            "agenda": self.tr("Agenda"),
            "notes": self.tr("Notes"),
            "actions": self.tr("Actions"),
        }[kind]


def _fields(desk: Desk, one: Record, other: Record) -> list[tuple[str, str, str]]:
    kind, found = type(one), list[tuple[str, str, str]]()
    for known in specs(kind):
        mine, theirs = (getattr(record, known.name) for record in (one, other))
        if known.form not in ("place", "digest") and {mine, theirs} != {known.default}:
            left, right = (_plain(desk, kind, known.name, known.plain(v)) for v in (mine, theirs))
            found.append((known.name, left, right))
    return found


def _plain(desk: Desk, kind: type[Record], name: str, plain: Any) -> str:
    return " ".join(said(desk, kind, name, plain).split())


def _belonging(desk: Desk, record: Record) -> dict[str, list[str]]:
    """Return in words what belongs to a record."""
    match record:
        case Person():
            attended = {d.session for d in desk.all(Delegate, person=record.id)}
            met = [s for s in (desk.get(Session, i) for i in attended) if s]
            return {
                "posts": [_post(desk, post) for post in desk.all(Post, person=record.id)],
                "sessions": sorted(named(desk, session) for session in met),
            }
        case Organization():
            names = desk.all(OrganizationName, organization=record.id)
            return {"names": [name.name for name in names]}
        case Session():
            return {
                "sides": [named(desk, side) for side in desk.all(Delegation, parent=record.id)],
                "delegates": [d.name for d in desk.all(Delegate, session=record.id)],
                "agenda": [item.title for item in desk.all(AgendaItem, parent=record.id)],
                "notes": [note.text for note in desk.all(Note, session=record.id)],
                "actions": [a.text for a in desk.all(AgreedAction, session=record.id)],
            }
    return {}


def _post(desk: Desk, post: Post) -> str:
    body = record_named(desk, post.organization, ("Organization",))
    return ", ".join(part for part in (post.title, body) if part)


def _few(texts: list[str]) -> str:
    shown = [" ".join(text.split())[:80] for text in texts[:_MOST]]
    left = len(texts) - _MOST
    return "; ".join([*shown, *([f"+{left}"] if left > 0 else [])])
