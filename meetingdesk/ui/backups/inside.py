"""What is inside a backup: its sessions, and what was done last in it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.ui.bringing.looks import dress
from meetingdesk.ui.fields.versions import moment
from meetingdesk.ui.sentences import told
from meetingdesk.ui.tables.columns import short_day

_MOST = 400


class InsidePane(QWidget):
    """Two lists under their names."""

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.sessions = _list(self.tr("Sessions"), [self.tr("Held on"), self.tr("Session")])
        self.edits = _list(
            self.tr("Latest edits"), [self.tr("When"), self.tr("Who"), self.tr("What")]
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.said)
        for one in (self.sessions, self.edits):
            head = QLabel(one.accessibleName())
            head.setProperty("role", "part")
            column.addWidget(head)
            column.addWidget(one, 1)

    def wait(self) -> None:
        """Say that it is being read."""
        self.said.setText(self.tr("Looking inside…"))
        self.sessions.clear()
        self.edits.clear()

    def refuse(self, error: BaseException) -> None:
        """Say what hinders."""
        if not isinstance(error, OSError):
            raise error
        self.said.setText(told(error))

    def show_inside(self, inside: object) -> None:
        """Show what was found."""
        sessions = getattr(inside, "sessions", ())
        one = len(sessions) == 1
        many = self.tr("{sessions} sessions, {entries} entries")
        said = self.tr("1 session, {entries} entries") if one else many
        self.said.setText(
            said.format(sessions=f"{len(sessions):,}", entries=f"{getattr(inside, 'entries', 0):,}")
        )
        for day, title in sessions[:_MOST]:
            self._add(self.sessions, short_day(day), title or self.tr("without a title"))
        for time, who, label in getattr(inside, "edits", ()):
            self._add(self.edits, moment(time), who, label)

    def _add(self, to: QTreeWidget, *texts: str) -> None:
        item = QTreeWidgetItem(list(texts))
        item.setToolTip(len(texts) - 1, texts[-1])
        to.addTopLevelItem(item)


def _list(name: str, heads: list[str]) -> QTreeWidget:
    made = QTreeWidget()
    made.setAccessibleName(name)
    made.setRootIsDecorated(False)
    made.setUniformRowHeights(True)
    made.setTextElideMode(Qt.TextElideMode.ElideRight)
    made.setHeaderLabels(heads)
    dress(made)
    header = made.header()
    header.setStretchLastSection(True)
    for column in range(len(heads) - 1):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    return made
