"""Buttons beside each other, and below each other where there is no more room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

_APART = 6
"""Pixels between two buttons."""


class Wrapping(QLayout):
    """Lays out what is shown from left to right, in as many rows as the width asks for."""

    def __init__(self) -> None:
        """Hold nothing as yet."""
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None where there is none of that number."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item away, or None where there is none of that number."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the rows that a width asks for, in pixels."""
        return self._arranged(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        """Lay the items out in a rectangle."""
        super().setGeometry(rect)
        self._arranged(rect, place=True)

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more than is needed."""
        return Qt.Orientation(0)

    def sizeHint(self) -> QSize:
        """Return the size that is needed at least."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._shown:
            size = size.expandedTo(item.minimumSize())
        return size

    @property
    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arranged(self, rect: QRect, *, place: bool) -> int:
        """Return the height that the items take in a width; `place` puts them there."""
        x, y, high = rect.x(), rect.y(), 0
        for item in self._shown:
            size = item.sizeHint()
            if high and x + size.width() > rect.right() + 1:
                x, y, high = rect.x(), y + high + _APART, 0
            if place:
                item.setGeometry(QRect(QPoint(x, y), size))
            x, high = x + size.width() + _APART, max(high, size.height())
        return y + high - rect.y()
