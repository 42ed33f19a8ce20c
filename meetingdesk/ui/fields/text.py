"""An editor of several lines that grows with its text."""

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from meetingdesk.ui.fields.editor import FieldEditor

_MOST = 12


class TextField(FieldEditor):
    """Text in any script; Enter begins a new line, Tab leaves."""

    fewest = 2
    """Lines that it is high at least."""
    frame = 12
    """Pixels above and below the text, its document's margin apart."""
    area_kind: type[QPlainTextEdit] = QPlainTextEdit

    def _make_editor(self) -> QWidget:
        self.area = self.area_kind(self)
        self.area.setTabChangesFocus(True)
        self.area.textChanged.connect(self._typed)
        self.area.document().documentLayout().documentSizeChanged.connect(self._grow)
        # Qt lays the text out after the field has its width, and shows a bar for what was there.
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.verticalScrollBar().rangeChanged.connect(self._grow)
        self._grow()
        return self.area

    def text(self) -> str:
        """Return what stands in the area."""
        return self.area.toPlainText()

    def put(self, text: str) -> None:
        """Put a text into the area."""
        self.area.setPlainText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the new width."""
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        # The document's size counts lines; those of another script are taller than the font's.
        document = self.area.document()
        layout = document.documentLayout()
        line = self.area.fontMetrics().lineSpacing()
        most, tall = _MOST * line, 0.0
        block = document.begin()
        while block.isValid() and tall < most:
            tall += layout.blockBoundingRect(block).height()
            block = block.next()
        margin = document.documentMargin() * 2 + self.frame
        self.area.setFixedHeight(ceil(min(max(tall, self.fewest * line), most) + margin))
