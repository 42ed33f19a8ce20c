"""The list of rows on the shared screen: arrows move, Enter edits."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from meetingdesk.ui.pages.log.line_keys import ENTER

_ABOVE = 24
"""Pixels above the first row."""


class RowsView(QListView):
    """Shows rows one below the other, scrolled by the pixel."""

    chosen = Signal(int)
    """A digit was pressed: the wording of that number."""
    left = Signal()
    """Esc was pressed."""
    zoomed = Signal(int)
    """The wheel was turned with Ctrl, one step up or down."""
    moved = Signal()
    """Another row has the keyboard, or a key was pressed."""
    refused = Signal()
    """Enter was pressed where nothing is written here."""

    def __init__(self, parent: QWidget) -> None:
        """Have no rows yet."""
        super().__init__(parent)
        self.setObjectName("shownText")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setUniformItemSizes(False)
        self.setViewportMargins(0, _ABOVE, 0, 0)
        self.setStyleSheet("QListView { border: 0; outline: 0; }")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit with Enter, settle with a digit, leave with Esc; else move."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        self.moved.emit()
        if event.key() in ENTER and not held:
            self.write()
        elif Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9 and not held:
            self.chosen.emit(event.key() - Qt.Key.Key_0)
        elif event.text().isprintable() and event.text() and not held:
            # Typing would search the rows, and the screen would jump before everybody's eyes.
            event.accept()
        else:
            super().keyPressEvent(event)

    def write(self) -> None:
        """Write in the row that the keyboard is on, where it is the text of a record."""
        at = self.currentIndex()
        if at.isValid() and at.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(at)
        else:
            self.refused.emit()

    def keep_in_sight(self, area: QRect) -> None:
        """Scroll no further than it takes to see an area of the viewport."""
        seen, bar = self.viewport().rect(), self.verticalScrollBar()
        if area.bottom() > seen.bottom():
            bar.setValue(bar.value() + area.bottom() - seen.bottom())
        elif area.top() < seen.top():
            bar.setValue(bar.value() + area.top() - seen.top())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the keyboard to where the mouse is."""
        self.moved.emit()
        super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            self.zoomed.emit(1 if turned > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the row of the keyboard in sight."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
