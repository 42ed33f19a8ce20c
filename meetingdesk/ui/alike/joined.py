"""With whom a record is joined, and the way to part them."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.records import SamePerson
from meetingdesk.domain.sameness_edits import parting
from meetingdesk.domain.terms import Sameness
from meetingdesk.ui.fields.saying import named
from meetingdesk.ui.undo import Workbench


class JoinedWith(QWidget):
    """A line for each record for which another stands; seen only where there are any."""

    def __init__(self, bench: Workbench, record: RecordId, parent: QWidget) -> None:
        """Tell of a record."""
        super().__init__(parent)
        self._bench, self._record = bench, record
        self.parts: dict[RecordId, QPushButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.refresh()

    def refresh(self) -> None:
        """Show what is in the file."""
        while item := self._column.takeAt(0):
            line = item.widget()
            if line:
                line.hide()
                line.deleteLater()
        self.parts.clear()
        desk = self._bench.desk
        # Most files have no link at all, and need not load what reads them.
        linked = bool(desk.all(SamePerson, said=Sameness.SAME))
        for other in desk.sharing.joined_with(self._record) if linked else ():
            self._column.addWidget(self._line(other.id, named(desk, other)))
        self.setVisible(bool(self.parts))

    def _line(self, other: RecordId, name: str) -> QWidget:
        line = QWidget(self)
        called = name or self.tr("another record")
        told = QLabel(self.tr("Joined with “{name}”").format(name=called).replace("&", "&&"), line)
        told.setProperty("role", "quiet")
        part = QPushButton(self.tr("Part"), line)
        part.setAutoDefault(False)
        part.setAccessibleName(self.tr("Part from “{name}”").format(name=called))
        part.setToolTip(
            self.tr("Show both again; what was changed while they were joined stays with each")
        )
        part.setEnabled(not self._bench.desk.read_only)
        part.clicked.connect(lambda: self._part(other))
        self.parts[other] = part
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(told, 1)
        row.addWidget(part)
        return line

    def _part(self, other: RecordId) -> None:
        links, left = self._bench.desk.sharing.links_to_part(other)
        if self._bench.attempt(parting(self.tr("Part two records"), links, left)):
            self.refresh()
