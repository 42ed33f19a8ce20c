"""The list in which the record is shown."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from meetingdesk.ui import style
from meetingdesk.ui.pages.log.line_keys import ENTER, with_alt

_BY_KEY = (
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
)
_OWN = (*ENTER, Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Space)


class OrderView(QListView):
    """The list; keys that change the record go to its owner first."""

    entered = Signal()
    """The keyboard came in by a key, and nothing is selected."""

    def __init__(self, press: Callable[[QKeyEvent], None], parent: QWidget) -> None:
        """Make the list; `press` gets the keys that change the record."""
        super().__init__(parent)
        self._press = press
        self._at_end = False
        self.setObjectName("runningOrder")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalScrollBar().setSingleStep(24)

    def event(self, event: QEvent) -> bool:
        """Keep Alt+Up/Down: here they move entries."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._own(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand keys of the record to the owner."""
        if self._own(event):
            self._press(event)
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that a row is to be selected for who comes by a key."""
        super().focusInEvent(event)
        if event.reason() in _BY_KEY and not self.selectedIndexes():
            self.entered.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break texts anew at another width; who looked at the end goes on to."""
        self._at_end = self._at_end or self.at_tail
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
        elif self._at_end:
            self._at_end = False
            self.scrollToBottom()

    def doItemsLayout(self) -> None:
        """Show the end again, where that was in sight before."""
        super().doItemsLayout()
        if self._at_end:
            self._at_end = False
            self.scrollToBottom()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say what to do where nothing is logged yet."""
        super().paintEvent(event)
        if self.hint:
            painter = QPainter(self.viewport())
            painter.setPen(style.quiet_colour(self.palette()))
            painter.drawText(
                self.viewport().rect().adjusted(16, 16, -16, -16),
                Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap,
                self.hint,
            )

    @property
    def hint(self) -> str:
        """What is said in place of a record that is empty."""
        if self.model() is not None and self.model().rowCount():
            return ""
        return self.tr("Type below what is said; Enter logs it.")

    @property
    def at_tail(self) -> bool:
        """Whether the last row is in sight."""
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - 2

    def _own(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if with_alt(event):
            return key in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        return key in _OWN
