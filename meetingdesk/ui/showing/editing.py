"""Writing in a paragraph where it stands on the shared screen."""

from math import ceil

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QTextCursor
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.ui.focus import to_another_program
from meetingdesk.ui.pages.log.line_keys import ENTER
from meetingdesk.ui.showing import painting
from meetingdesk.ui.showing.model import Index, Role
from meetingdesk.ui.showing.painting import Brush
from meetingdesk.ui.showing.paragraph_text import ParagraphText
from meetingdesk.ui.showing.rows import Row
from meetingdesk.ui.showing.view import RowsView
from meetingdesk.ui.undo import Workbench

_MARGINS = (7, 4)
"""Pixels of frame and padding that the window's style gives a field, beside and above its text."""


class ParagraphEditor(QStyledItemDelegate):
    """Paints rows, and opens a ParagraphText over one."""

    written = Signal()
    """What was typed is in the file."""
    refused = Signal()
    """What was typed is not in the file; it is kept as a draft."""
    stepped = Signal(int)
    """The caret left the text upwards (-1) or downwards (1)."""

    def __init__(self, bench: Workbench, view: RowsView) -> None:
        """Edit in a view."""
        super().__init__(view)
        self._bench, self._view = bench, view
        self._heights: dict[tuple[Row, int], int] = {}
        self._open: tuple[tuple[str, ...], ParagraphText] | None = None
        self.brush = Brush(font=view.font(), palette=view.palette())
        # The rows are laid out anew first, where the text has grown.
        self._in_sight = QTimer(self, singleShot=True, interval=20)
        self._in_sight.timeout.connect(self._see_caret)

    def dress(self, brush: Brush) -> None:
        """Follow a change of size or appearance."""
        self.brush = brush
        self._heights.clear()
        if self._open:
            self._open[1].dress(brush)

    @property
    def text(self) -> ParagraphText | None:
        """The paragraph being written in."""
        return self._open[1] if self._open else None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a row at the width of the view; one being typed grows with it."""
        row: Row = index.data(Role.ROW)
        width = self._view.viewport().width()
        if self._open and self._open[0] == row.key:
            tall = max(self._open[1].tall, self.brush.line)
            return QSize(width, ceil(painting.with_air(row, tall, self.brush)) + 1)
        known = self._heights.get((row, width))
        if known is None:
            known = ceil(painting.height(row, width, self.brush))
            self._heights[row, width] = known
        return QSize(width, known)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row; of one being written in, only what stands beside the text."""
        row: Row = index.data(Role.ROW)
        if self._open and self._open[0] == row.key:
            row = _without_text(row)
        current = bool(option.state & QStyle.StateFlag.State_HasFocus) or self._is_current(index)
        painting.paint_row(painter, QRectF(option.rect), row, self.brush, current=current)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Open an editor over the text of a row."""
        row: Row = index.data(Role.ROW)
        assert row.target
        editor = ParagraphText(self._bench, row.target, self.brush, parent)
        editor.setFont(self.brush.font)
        editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._open = (row.key, editor)
        at = self._view.model().index(index.row(), 0)
        editor.grew.connect(lambda: self.sizeHintChanged.emit(at))
        editor.cursorPositionChanged.connect(self._in_sight.start)
        return editor

    def _see_caret(self) -> None:
        """Keep the line that is written in in sight, with a line below it."""
        if self._open:
            editor = self._open[1]
            caret = editor.cursorRect().translated(editor.viewport().pos())
            area = caret.translated(editor.pos()).adjusted(0, 0, 0, round(self.brush.line))
            self._view.keep_in_sight(area)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Leave what is typed alone, whatever arrives meanwhile."""
        self.sizeHintChanged.emit(self._view.model().index(index.row(), 0))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Write what was typed; the model hears of it like everybody else."""
        if isinstance(editor, ParagraphText):
            self.write(editor)

    def write(self, editor: ParagraphText) -> None:
        """Write what was typed; where that cannot be, keep it and say so."""
        try:
            if editor.write():
                self.written.emit()
        except (RuleBroken, FileTrouble):
            editor.keep()
            self.refused.emit()

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """Show the row again; a text whose row went is kept."""
        if self._open and self._open[1] is editor:
            if self._open[1].changed:
                self._open[1].keep()
            self._open = None
        super().destroyEditor(editor, index)
        self._view.scheduleDelayedItemsLayout()

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Lay the editor over the text."""
        row: Row = index.data(Role.ROW)
        room = painting.text_rect(row, QRectF(option.rect), self.brush).toRect()
        beside, above = _MARGINS
        editor.setGeometry(room.adjusted(-beside, -above, beside, above + 2))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the paragraph with Enter, Esc, or over its edge, unless a composition is open."""
        if to_another_program(event):
            return False  # Qt would close the editor, and a digit typed next settle a bracket
        if not isinstance(watched, ParagraphText) or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        step = _step(watched, event)
        ends = step is not None and not watched.composing
        if event.type() == QEvent.Type.ShortcutOverride and ends:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and ends:
            self.leave()
            if step:
                self.stepped.emit(step)
            return True
        if event.key() == Qt.Key.Key_Escape or event.key() in ENTER:
            # Qt's own handling would take the text back, or end a composition with an entry.
            return False
        return super().eventFilter(watched, event)

    def leave(self) -> None:
        """Write what is typed, and close the editor."""
        if self._open:
            editor = self._open[1]
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, self.EndEditHint.NoHint)

    def _is_current(self, index: Index) -> bool:
        return self._view.currentIndex() == index


def _without_text(row: Row) -> Row:
    return Row(
        key=row.key,
        manner=row.manner,
        cells=(),
        number=row.number,
        depth=row.depth,
        target=row.target,
    )


def _step(text: ParagraphText, event: QKeyEvent) -> int | None:
    """Return whether a key leaves the text: 0 in place, -1 and 1 over its edge; None if not."""
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    if event.key() == Qt.Key.Key_Escape or (event.key() in ENTER and not shift):
        return 0
    moves = {
        Qt.Key.Key_Up: (QTextCursor.MoveOperation.Up, -1),
        Qt.Key.Key_Down: (QTextCursor.MoveOperation.Down, 1),
    }
    if event.key() in moves and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        operation, step = moves[Qt.Key(event.key())]
        return step if not QTextCursor(text.textCursor()).movePosition(operation) else None
    return None
