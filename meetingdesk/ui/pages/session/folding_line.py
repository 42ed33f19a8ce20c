"""Parts side by side where there is room for them whole, else one below the other."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class FoldingLine(QFrame):
    """Asks for no more width than its widest part."""

    def __init__(self, parent: QWidget, beside: int, below: int) -> None:
        """Hold nothing yet; `beside` and `below` are the pixels between parts."""
        super().__init__(parent)
        self._gaps = {_BESIDE: beside, _BELOW: below}
        self.line = QBoxLayout(_BESIDE, self)
        self.line.setSpacing(beside)

    @property
    def folded(self) -> bool:
        """Whether the parts stand one below the other."""
        return self.line.direction() == _BELOW

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the widest part."""
        widest = max(self._needed(), default=0) + self._edges()
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand as there is room."""
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        """Stand anew where a part has become wider or narrower."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    def _fold(self) -> None:
        needed = self._needed()
        whole = sum(needed) + self._gaps[_BESIDE] * (len(needed) - 1) + self._edges()
        way = _BESIDE if whole <= self.width() else _BELOW
        if way != self.line.direction():
            self.line.setDirection(way)
            self.line.setSpacing(self._gaps[way])
            self.updateGeometry()

    def _needed(self) -> list[int]:
        items = (self.line.itemAt(n) for n in range(self.line.count()))
        return [item.minimumSize().width() for item in items if item and not item.isEmpty()]

    def _edges(self) -> int:
        margins = self.line.contentsMargins()
        return margins.left() + margins.right()
