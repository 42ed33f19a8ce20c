"""Editing an entry where it stands; what Qt calls a delegate, here an item editor."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from meetingdesk.desk import Draft
from meetingdesk.domain import edits
from meetingdesk.domain.entries import EntryId
from meetingdesk.domain.meeting import AgendaItem, Movement
from meetingdesk.ui.focus import to_another_program
from meetingdesk.ui.pages.log import painting
from meetingdesk.ui.pages.log.entering import Entry
from meetingdesk.ui.pages.log.line_keys import ENTER
from meetingdesk.ui.pages.log.order_model import Role
from meetingdesk.ui.pages.log.painting import Brush
from meetingdesk.ui.pages.log.rows import Row
from meetingdesk.ui.pages.log.telling import longest_names
from meetingdesk.ui.undo import Workbench

Index = QModelIndex | QPersistentModelIndex
DRAFT_AFTER = 400
"""Milliseconds of typing after which the draft is kept."""


class EntryText(QPlainTextEdit):
    """The text of an entry being edited, with what was seen of it when typing began."""

    def __init__(self, bench: Workbench, entry: Entry | AgendaItem, parent: QWidget) -> None:
        """Begin to edit the text (of an item: the title) of a record."""
        super().__init__(parent)
        self.setObjectName("entryText")
        self.setAccessibleName(self.tr("Text of the entry"))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A blank at a line's end may stand out of it: no bar is to hide the last line for that.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.record = entry
        self.field = "title" if isinstance(entry, AgendaItem) else "text"
        self.seen: frozenset[EntryId] = bench.desk.heads(entry.id, self.field)
        self.composing = False
        self._bench = bench
        self._draft = QTimer(self, singleShot=True, interval=DRAFT_AFTER)
        self._draft.timeout.connect(self._keep)

    def begin(self) -> None:
        """Take the text as it is in the record, or what was being typed, and go on from there."""
        key = (self.record.id, self.field)
        kept = [d for d in self._bench.desk.drafts() if (d.record, d.field) == key]
        if kept:
            self.seen = kept[0].seen
        self.setPlainText(kept[0].text if kept else self.before)
        caret = self.textCursor()
        caret.movePosition(caret.MoveOperation.End)
        self.setTextCursor(caret)
        self.textChanged.connect(self._typed)

    @property
    def before(self) -> str:
        """The text as it was when typing began."""
        return "" if isinstance(self.record, Movement) else str(getattr(self.record, self.field))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Follow whether a composition is open."""
        self.composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def perform(self) -> None:
        """Make what was typed an entry; an emptied text changes nothing."""
        self._draft.stop()
        text = self.toPlainText().strip()
        if text and text != self.before:
            title, entry = self.tr("Change a title"), self.tr("Change an entry")
            label = title if self.field == "title" else entry
            seen = {self.field: self.seen}
            edit = edits.revise(label, self.record, seen=seen, **{self.field: text})
            if not self._bench.attempt(edit):
                return
        self._bench.desk.drop_draft(self.record.id, self.field)

    def _typed(self) -> None:
        if not self._draft.isActive():
            self._draft.start()
        wanted = round(self.document().size().height()) * self.fontMetrics().lineSpacing() + 10
        if wanted > self.height():
            self.resize(self.width(), wanted)

    def _keep(self) -> None:
        self._bench.desk.keep_draft(
            Draft(
                record=self.record.id,
                kind=type(self.record).__name__,
                field=self.field,
                text=self.toPlainText(),
                seen=self.seen,
            )
        )


class EntryEditor(QStyledItemDelegate):
    """Paints rows, and opens an EntryText over one."""

    def __init__(self, bench: Workbench, view: QListView) -> None:
        super().__init__(view)
        self._bench = bench
        self._view = view
        self._heights: dict[tuple[Row, int], int] = {}
        self._names = longest_names()
        self.own_code = ""
        self.open_item = ""

    def brush(self) -> Brush:
        """Return what painting needs."""
        return Brush(
            font=self._view.font(),
            palette=self._view.palette(),
            own_code=self.own_code,
            open_item=self.open_item,
            names=self._names,
        )

    def forget(self) -> None:
        """Measure anew, after a change of font."""
        self._heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a row at the width of the view."""
        row = index.data(Role.ROW)
        width = self._view.viewport().width()
        key = (row, width)
        known = self._heights.get(key)
        if known is None:
            if len(self._heights) > 20_000:
                self._heights.clear()
            known = self._heights[key] = painting.height(row, width, self.brush())
        return QSize(width, known)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        marked = bool(option.state & QStyle.StateFlag.State_Selected)
        row, brush = index.data(Role.ROW), self.brush()
        painting.paint_row(painter, option.rect, row, brush, marked=marked)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painting.paint_focus(painter, option.rect, brush)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Open an editor over the text of a row."""
        editor = EntryText(self._bench, index.data(Role.RECORD), parent)
        editor.setFont(self._view.font())
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Put the text in once; what arrives meanwhile does not disturb the typing."""
        if isinstance(editor, EntryText) and not editor.property("begun"):
            editor.setProperty("begun", True)
            editor.begin()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Perform the edit; the model hears of it like everybody else."""
        if isinstance(editor, EntryText):
            editor.perform()

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Lay the editor over the text."""
        room = painting.text_rect(index.data(Role.ROW), option.rect, self.brush())
        editor.setGeometry(room.adjusted(-7, -4, 0, 4))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Esc end the editing and keep what was typed, unless a composition is open."""
        if to_another_program(event):
            return False  # Qt would close the editor, and the next keys meet the rows
        if isinstance(watched, EntryText) and isinstance(event, QKeyEvent):
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            ends = event.key() == Qt.Key.Key_Escape or (event.key() in ENTER and not shift)
            if watched.composing or not ends:
                ends = False
            elif event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and ends:
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, self.EndEditHint.NoHint)
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                return False
        return super().eventFilter(watched, event)
