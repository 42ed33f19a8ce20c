"""Joins a record by hand with any other of its kind; shows with whom it is joined."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.domain.records import Record
from meetingdesk.ui.alike.join_dialog import JoinDialog
from meetingdesk.ui.alike.joined import JoinedWith
from meetingdesk.ui.bringing.looks import dress
from meetingdesk.ui.fields.candidates import Candidate, candidates
from meetingdesk.ui.fields.saying import named
from meetingdesk.ui.fitting import fit
from meetingdesk.ui.undo import Workbench

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = (Qt.Key.Key_Down, Qt.Key.Key_Up)


class SameAsDialog(QDialog):
    """Type a name, choose with the arrows, Enter."""

    def __init__(self, bench: Workbench, record: Record, parent: QWidget) -> None:
        """Ask which record means the same as `record`; accepted once they are joined."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Same as…"))
        self._bench, self._record = bench, record
        asked = QLabel(
            self.tr("Which record means the same as “{name}”?").format(
                name=named(bench.desk, record) or self.tr("this one")
            ),
            self,
        )
        asked.setTextFormat(Qt.TextFormat.PlainText)
        asked.setWordWrap(True)
        asked.setProperty("role", "part")
        self.joined = JoinedWith(bench, record.id, self)
        self.words = QLineEdit(self)
        self.words.setAccessibleName(self.tr("Name or title"))
        self.words.setPlaceholderText(self.tr("Type a name or title"))
        self.words.textChanged.connect(self._seek)
        self.words.installEventFilter(self)
        self.found = QListWidget(self)
        dress(self.found)
        self.found.setAccessibleName(self.tr("Records found"))
        self.found.itemActivated.connect(lambda _: self._choose())
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (asked, self.joined, self.words, self.found, buttons):
            column.addWidget(part)
        fit(self, 520, 380)
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        self._seek("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Steer the list from the line of words."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _ENTER:
                self._choose()
                return True
            if event.key() in _STEPS and self.found.count():
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.found.setCurrentRow((self.found.currentRow() + step) % self.found.count())
                return True
        return super().eventFilter(watched, event)

    def _seek(self, words: str) -> None:
        self.found.clear()
        kind = type(self._record).__name__
        for candidate in candidates(self._bench.desk, kind, words.strip(), None):
            if candidate.record != self._record.id:
                item = QListWidgetItem(candidate.line, self.found)
                item.setData(Qt.ItemDataRole.UserRole, candidate)
        self.found.setCurrentRow(0)

    def _choose(self) -> None:
        item = self.found.currentItem()
        candidate: Candidate | None = item.data(Qt.ItemDataRole.UserRole) if item else None
        desk, kind = self._bench.desk, type(self._record)
        one = desk.get(kind, self._record.id)
        other = desk.get(kind, candidate.record) if candidate else None
        if one and other:
            dialog = JoinDialog(self._bench, one, other, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.accepted.connect(self.accept)
            dialog.open()
