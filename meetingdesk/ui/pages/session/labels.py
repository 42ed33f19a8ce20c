"""Labels of the page: text as it is, in a style of a name."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_TALLEST = "ẤỖỄỰẬ"
"""Capitals with two marks, as names of Vietnam have them."""
_ROLES = {"quiet": "quiet", "fieldLabel": "quiet", "rank": "quiet", "trouble": "wrong"}


def plain_label(name: str, parent: QWidget, text: str = "") -> QLabel:
    """Return a label that shows text as it is, in the style of that name."""
    label = RoomyLabel(parent)
    label.setObjectName(name)
    label.setProperty("role", _ROLES.get(name, name))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    return label


class RoomyLabel(QLabel):
    """A label with room for marks that stand above or below what its font asks for."""

    def __init__(self, parent: QWidget) -> None:
        """Make an empty label."""
        super().__init__(parent)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        """Measure the room in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._make_room()

    def _make_room(self) -> None:
        metrics, asked = self.fontMetrics(), self.contentsMargins()
        drawn = metrics.tightBoundingRect(_TALLEST)
        above = max(asked.top(), -drawn.top() - metrics.ascent())
        below = max(asked.bottom(), drawn.bottom() + 1 - metrics.descent())
        self.setContentsMargins(asked.left(), above, asked.right(), below)


class ShortLabel(RoomyLabel):
    """A label that may be narrower than its text; the rest is told when pointed at."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Make an empty label in the style of that name."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._whole = ""

    def show_text(self, text: str) -> None:
        """Show as much of a text as there is room for."""
        self._whole = text
        self.setToolTip(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text into the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width()
        short = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        if short != self.text():
            self.setText(short)


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Give a widget a property that the style looks at."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
