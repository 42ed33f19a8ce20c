"""A list below a line of text, steered from the line; the text itself is never touched."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from meetingdesk.ui.fields.candidates import Candidate

_MOST_LINES = 8
_NARROWEST = 260


class CandidatePopup(QListWidget):
    """Candidates below a line; the keys stay in the line."""

    chosen = Signal(object)

    def __init__(self, line: QLineEdit) -> None:
        """Make it for a line."""
        super().__init__(line)
        self.setWindowFlags(
            Qt.WindowType.ToolTip
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Choices"))
        self.itemClicked.connect(self._clicked)
        self._line = line

    def offer(self, found: Sequence[Candidate]) -> None:
        """Show the candidates, the first one marked; hide where there are none."""
        self.clear()
        for candidate in found:
            item = QListWidgetItem(candidate.line, self)
            item.setData(Qt.ItemDataRole.UserRole, candidate)
        if not found:
            self.hide()
            return
        self.setCurrentRow(0)
        lines = min(len(found), _MOST_LINES)
        height = lines * self.sizeHintForRow(0) + 2 * self.frameWidth()
        self.resize(max(self._line.width(), _NARROWEST), height)
        self.move(self._line.mapToGlobal(QPoint(0, self._line.height())))
        self.show()

    def step(self, by: int) -> None:
        """Mark another candidate."""
        if self.count():
            self.setCurrentRow((self.currentRow() + by) % self.count())

    def marked(self) -> Candidate | None:
        """Return the candidate marked, where the list is open."""
        item = self.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if self.isVisible() and item else None

    def _clicked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
