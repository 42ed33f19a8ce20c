"""What the minutes lack, below the paper; each leads to its field."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.minutes.completeness import Finding
from meetingdesk.ui import words
from meetingdesk.ui.paper.leads import lead
from meetingdesk.ui.sentences import say

MOST = 200
"""Findings that the list shows; more of them have one cause."""
_LINES = 6
_AT = Qt.ItemDataRole.UserRole
_BESIDE, _ABOVE, _TALLEST = 16, 10, 10_000
"""Pixels that the list leaves beside and above the words of a finding; more than any takes."""
Index = QModelIndex | QPersistentModelIndex


class _Whole(QStyledItemDelegate):
    """Gives each finding the lines that it takes at the width of the list."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Measure the words as they break, whatever scripts they mix."""
        wide = self._view.viewport().width()
        room = QRect(0, 0, max(wide - _BESIDE, 1), _TALLEST)
        words = Qt.TextFlag.TextWordWrap
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        return QSize(wide, option.fontMetrics.boundingRect(room, words, text).height() + _ABOVE)


class FindingsPanel(QWidget):
    """A line that says how many there are, and the list that it unfolds."""

    chosen = Signal(str, str)
    """Record and field that a finding names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Have nothing to say yet."""
        super().__init__(parent)
        self.fold = QToolButton(self)
        self.fold.setCheckable(True)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setProperty("flat", "true")
        self.fold.toggled.connect(self._unfold)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("What the minutes lack before they go out"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setObjectName("findings")
        self.list.setProperty("role", "points")
        self.list.setWordWrap(True)
        self.list.setItemDelegate(_Whole(self.list))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.itemActivated.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(self.list)
        self._unfold(False)
        self.hide()

    def tell(self, lacking: Sequence[Finding]) -> None:
        """Say what is lacking now; where nothing is, be gone."""
        row = self.list.currentRow()
        self.list.clear()
        for finding in lacking[:MOST]:
            self.list.addItem(self._item(finding))
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        n = len(lacking)
        told = self.tr("1 to look at") if n == 1 else self.tr("{n} to look at")
        grave = sum(1 for finding in lacking if finding.blocks)
        also = self.tr("{n} to mend first").format(n=grave) if grave else ""
        self.fold.setText(" · ".join(part for part in (told.format(n=n), also) if part))
        self.fold.setToolTip(self.tr("What the minutes lack before they go out"))
        self.setVisible(n > 0)
        self._fit()

    def _item(self, finding: Finding) -> QListWidgetItem:
        said = say(finding.said)
        if finding.blocks:
            stage = words.term(finding.blocks)
            kept = self.tr("keeps the minutes from: {stage}").format(stage=stage)
            said = f"▲ {said}  ({kept})"
        item = QListWidgetItem(said)
        item.setData(_AT, lead(finding))
        return item

    def _unfold(self, shown: bool) -> None:
        self.list.setVisible(shown)
        self.fold.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
        self._fit()
        if shown and self.fold.hasFocus():
            self.list.setCurrentRow(max(0, self.list.currentRow()))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        """Take no more room than there is to say, and never the paper's."""
        most = _LINES * (self.fontMetrics().height() + 10)
        wanted = 4
        for row in range(self.list.count()):
            wanted += self.list.sizeHintForRow(row)
            if wanted >= most:
                break
        self.list.setFixedHeight(min(wanted, most))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the lines that another width breaks elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def _choose(self, item: QListWidgetItem) -> None:
        record, field = item.data(_AT)
        self.chosen.emit(record, field)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold the list with Esc where it has the keys."""
        if event.key() == Qt.Key.Key_Escape and self.list.hasFocus():
            self.fold.setFocus(Qt.FocusReason.OtherFocusReason)
            self.fold.setChecked(False)
        else:
            super().keyPressEvent(event)
