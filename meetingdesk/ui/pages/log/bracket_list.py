"""The open brackets of a session: listed, and settled by choosing or typing a wording."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from meetingdesk.domain import brackets, edits
from meetingdesk.domain.brackets import OpenBracket
from meetingdesk.domain.entries import EntryId
from meetingdesk.ui.pages.log.line_keys import ENTER
from meetingdesk.ui.undo import Workbench

_AROUND = 24
"""Characters of the text shown on both sides of a bracket."""
_ITEM = Qt.ItemDataRole.UserRole


class BracketList(QWidget):
    """One row for each wording of each open bracket; Enter settles with the marked one."""

    settled = Signal()
    closed = Signal()
    sought = Signal(str)
    """The id of the record whose bracket is marked."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bracketList")
        self._bench = bench
        self._seen: dict[str, frozenset[EntryId]] = {}
        self.list = QListWidget(self)
        self.list.setObjectName("brackets")
        self.list.setAccessibleName(self.tr("Open brackets"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setWordWrap(True)
        self.list.currentItemChanged.connect(self._marked)
        self.list.itemDoubleClicked.connect(lambda _: self.settle())
        self.other = QLineEdit(self)
        self.other.setObjectName("otherWording")
        self.other.setPlaceholderText(self.tr("another wording, Enter settles with it"))
        self.other.setAccessibleName(self.tr("Another wording"))
        self.other.returnPressed.connect(self._settle_typed)
        hint = QLabel(self.tr("Enter settles with the marked wording."), self)
        hint.setProperty("role", "quiet")
        title = QLabel(self.tr("Open brackets"), self)
        title.setProperty("role", "part")
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 4, 4, 4)
        for widget in (title, self.list, self.other, hint):
            box.addWidget(widget)
        self.hide()

    def offer(self, found: list[OpenBracket]) -> None:
        """Show these brackets."""
        self._seen = {o.record.id: self._bench.desk.heads(o.record.id, o.field) for o in found}
        self.list.clear()
        for each in found:
            text = each.text
            before = text[max(each.bracket.start - _AROUND, 0) : each.bracket.start].strip()
            after = text[each.bracket.end : each.bracket.end + _AROUND].strip()
            words = " ".join(part for part in (before, "[…]", after) if part)
            head = QListWidgetItem(words, self.list)
            head.setToolTip(text)
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            for wording in each.bracket.wordings:
                shown = wording.text or self.tr("(nothing)")
                item = QListWidgetItem(f"    {wording.side}:  {shown}", self.list)
                item.setData(_ITEM, (each, wording.text))
        if found:
            self.list.setCurrentRow(1)

    def settle(self) -> None:
        """Settle with the marked wording."""
        item = self.list.currentItem()
        if item and item.data(_ITEM):
            each, wording = item.data(_ITEM)
            self._settle(each, wording)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter settles; Esc closes."""
        if event.key() in ENTER and self.list.hasFocus():
            self.settle()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _settle_typed(self) -> None:
        item = self.list.currentItem()
        if item and item.data(_ITEM):
            self._settle(item.data(_ITEM)[0], self.other.text())
            self.other.clear()

    def _settle(self, each: OpenBracket, wording: str) -> None:
        text = brackets.settled(each.text, each.bracket, wording)
        seen = {each.field: self._seen[each.record.id]}
        edit = edits.revise(
            self.tr("Settle a bracket"), each.record, seen=seen, **{each.field: text}
        )
        if self._bench.attempt(edit):
            self.settled.emit()

    def _marked(self) -> None:
        item = self.list.currentItem()
        if item and item.data(_ITEM):
            self.sought.emit(item.data(_ITEM)[0].record.id)
