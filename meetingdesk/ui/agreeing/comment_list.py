"""The list of comments: where and what became of it above, by whom and what below."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent

from meetingdesk.domain.commenting import template_of
from meetingdesk.domain.fields import RecordId
from meetingdesk.ui.agreeing.heard import Heard
from meetingdesk.ui.tables.two_lines import LINES, Index, Lines, TwoLineList

_TOP = QModelIndex()


class Comments(QAbstractListModel):
    """What was said of the minutes."""

    def __init__(self) -> None:
        """Hold nothing as yet."""
        super().__init__()
        self.rows: list[Heard] = []

    def hold(self, rows: Sequence[Heard]) -> None:
        """Hold other comments, or the same ones anew."""
        if [one.comment.id for one in rows] != [one.comment.id for one in self.rows]:
            self.beginResetModel()
            self.rows = list(rows)
            self.endResetModel()
        elif rows:
            self.rows = list(rows)
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))

    def rowCount(self, parent: Index = _TOP) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        one = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.where
        if role == LINES:
            return _lines(one)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return ", ".join(part for part in (one.where, one.state, one.by, one.text) if part)
        return None


class CommentList(TwoLineList):
    """Arrows choose a comment."""

    def __init__(self, comments: Comments, keys: Callable[[QKeyEvent], bool]) -> None:
        """Show what a model holds; `keys` is asked for each key first."""
        super().__init__(comments, keys)
        self.comments = comments
        self.setAccessibleName(self.tr("Comments"))

    @property
    def chosen(self) -> object:
        """The comment on which the cursor stands, for who listens."""
        return self.heard

    @property
    def heard(self) -> Heard | None:
        """The comment on which the cursor stands."""
        row = self.currentIndex().row()
        return self.comments.rows[row] if 0 <= row < len(self.comments.rows) else None

    def go_to(self, comment: RecordId | None) -> None:
        """Put the cursor on a comment, else on the first that is open, else on the first."""
        rows = self.comments.rows
        if not rows:
            return
        ids = [one.comment.id for one in rows]
        first_open = next((at for at, one in enumerate(rows) if one.is_open), 0)
        row = ids.index(comment) if comment in ids else first_open
        self.setCurrentIndex(self.comments.index(row, 0))

    def go_on(self) -> None:
        """Stay on a comment that is open, else go to the next that is, if there is one."""
        rows, here = self.comments.rows, self.currentIndex().row()
        ahead = [*range(max(here, 0), len(rows)), *range(here)]
        target = next((at for at in ahead if rows[at].is_open), here)
        self.setCurrentIndex(self.comments.index(target, 0))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the row again, and tell of it: an issue may have been shown meanwhile."""
        super().focusInEvent(event)
        chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(self.currentIndex(), chosen)
        self.marked.emit(self.heard)


def _lines(one: Heard) -> Lines:
    proposal = one.comment.proposal if template_of(one.comment.text) else ""
    # What is proposed says more than that something is.
    said = " ".join((f"→ {proposal}" if proposal else one.text).split())
    return Lines(
        above=one.where,
        beside=f"● {one.state}" if one.is_open else f"✓ {one.state}",
        below=f"{one.by}: {said}" if one.by else said,
        open=one.is_open,
    )
