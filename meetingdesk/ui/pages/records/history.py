"""What was done to a record: when, who, what, from and to, in words."""

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QHeaderView,
    QScrollArea,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.desk import Desk, HistoryLine
from meetingdesk.domain.fields import RecordId, spec
from meetingdesk.domain.records import Record
from meetingdesk.ui.bringing.looks import dress
from meetingdesk.ui.fields.labels import field_label
from meetingdesk.ui.fields.saying import said
from meetingdesk.ui.fields.versions import moment
from meetingdesk.ui.sentences import say

_HEIGHT = 220
_LAID_OUT_MS = 20
_WHO, _VALUE = 1, 4
_NAME = 110
"""Pixels that the name of who wrote takes at most."""


class HistoryPanel(QWidget):
    """Folded until asked for."""

    def __init__(self, desk: Desk, kind: type[Record], record: RecordId) -> None:
        """Take the record whose history this is."""
        super().__init__()
        self._desk, self._kind, self._record = desk, kind, record
        self.opener = QToolButton(self)
        self.opener.setText(self.tr("History"))
        self.opener.setAccessibleName(self.tr("History"))
        self.opener.setCheckable(True)
        self.opener.setArrowType(Qt.ArrowType.RightArrow)
        self.opener.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.opener.setProperty("flat", "true")
        self.opener.toggled.connect(self._open)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("History"))
        self.tree.setRootIsDecorated(False)
        dress(self.tree)
        self.tree.setHeaderLabels(
            [self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("Field"), self.tr("Value")]
        )
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.tree.setMinimumHeight(_HEIGHT)
        self.tree.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.opener)
        column.addWidget(self.tree)

    def refresh(self) -> None:
        """Read the history again, where it is open."""
        if not self.opener.isChecked():
            return
        self.tree.clear()
        for line in reversed(self._desk.history(self._record)):
            if self._worth_saying(line):
                self.tree.addTopLevelItem(self._item(line))
        for column in range(self.tree.columnCount() - 1):
            self.tree.resizeColumnToContents(column)
        # A long name is told when pointed at; what was written is what one looks for.
        self.tree.setColumnWidth(_WHO, min(self.tree.columnWidth(_WHO), _NAME))

    def _open(self, opened: bool) -> None:
        arrow = Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow
        self.opener.setArrowType(arrow)
        self.tree.setVisible(opened)
        self.refresh()
        if opened:
            QTimer.singleShot(_LAID_OUT_MS, self, self._seek)

    def _seek(self) -> None:
        """Bring what was opened into sight, with the button that folds it again."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(self.tree, 0, 12)
            around.ensureWidgetVisible(self.opener, 0, 0)

    def _worth_saying(self, line: HistoryLine) -> bool:
        known = spec(self._kind, line.field)
        return known is None or known.form != "place"

    def _item(self, line: HistoryLine) -> QTreeWidgetItem:
        known = spec(self._kind, line.field)
        field = field_label(self._kind, line.field) if known else ""
        value = self._values(line) if known else ""
        item = QTreeWidgetItem([moment(line.time), line.author, say(line.label), field, value])
        for column, text in ((_WHO, line.author), (_VALUE, value)):
            item.setToolTip(column, text)
        return item

    def _values(self, line: HistoryLine) -> str:
        before, after = self._said(line.field, line.before), self._said(line.field, line.after)
        if not before:
            return after
        return self.tr("{before} → {after}").format(
            before=before, after=after or self.tr("nothing")
        )

    def _said(self, field: str, value: Any) -> str:
        return " ".join(said(self._desk, self._kind, field, value).split())
