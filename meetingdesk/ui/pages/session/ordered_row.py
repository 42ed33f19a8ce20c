"""One line of a list that a person puts in order: by keys, or by dragging it."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from meetingdesk.domain.fields import RecordId

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)
_ENTER = (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OrderedRow(QFrame):
    """A line for one record; its list decides what the keys do."""

    stepped = Signal(int)
    to_end = Signal(bool)
    """Home or End: whether to the last line."""
    moved = Signal(int)
    indented = Signal(int)
    edit_wanted = Signal()
    remove_wanted = Signal()
    menu_wanted = Signal(QPoint)
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    focused = Signal()

    takes_tab = False
    """Whether Tab and Shift+Tab change the level instead of moving the focus."""

    def __init__(self, record: RecordId, parent: QWidget | None = None) -> None:
        """Make the line of a record."""
        super().__init__(parent)
        self.record = record
        self.setObjectName("row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pressed: QPoint | None = None
        self._dragging = False

    def event(self, event: QEvent) -> bool:
        """Keep the keys of a line from shortcuts of the page around it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
            bare = event.modifiers() == Qt.KeyboardModifier.NoModifier
            key = event.key()
            if (alt and key in _STEPS) or (bare and key in (*_ENTER, Qt.Key.Key_Delete)):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, move, edit or remove."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        key = Qt.Key(event.key())
        if key in _STEPS:
            (self.moved if alt else self.stepped).emit(_STEPS[key])
        elif key in _ENDS and not alt:
            self.to_end.emit(key == Qt.Key.Key_End)
        elif key in _ENTER and not alt:
            self.edit_wanted.emit()
        elif key == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Change the level with Tab where this list has levels."""
        if self.takes_tab and self.hasFocus():
            self.indented.emit(1 if forward else -1)
            return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the list which line is the current one."""
        super().focusInEvent(event)
        self.focused.emit()
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, by mouse or by key."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        below = QPoint(24, self.height() - 4)
        self.menu_wanted.emit(event.globalPos() if by_mouse else self.mapToGlobal(below))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the line."""
        if self._pressed is None:
            return
        way = (event.position().toPoint() - self._pressed).manhattanLength()
        if self._dragging or way >= QApplication.startDragDistance():
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop the line where it was dragged."""
        dragging, self._dragging, self._pressed = self._dragging, False, None
        if dragging:
            self.unsetCursor()
            self.dropped.emit(event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit the line."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.edit_wanted.emit()
