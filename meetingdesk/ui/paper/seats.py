"""Boxes to choose from, in rows: each as wide as what it says, so that none is cut."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QComboBox, QWidget

LEAST_LETTERS = 8
"""Letters for which a box asks by itself."""
_GAP = 6
_SAMPLE = "X"
"""The letter by which Qt counts them."""


class Seats:
    """Seats boxes in the order in which one reads them, in as few rows as they fit into."""

    def __init__(self, around: QWidget, boxes: Sequence[QComboBox]) -> None:
        """Seat the boxes of a widget; those that moved to another one are left alone."""
        self._around, self._boxes = around, boxes
        self.high = 0
        """Pixels of height that the rows take."""
        self.arrange()

    def arrange(self) -> None:
        """Seat the boxes anew: another width, or something else was chosen."""
        rows = self._rows()
        tall = max((box.sizeHint().height() for row in rows for box in row), default=0)
        for at, row in enumerate(rows):
            self._seat(row, at * (tall + _GAP), tall)
        high = max(0, len(rows) * (tall + _GAP) - _GAP)
        if high != self.high:
            self.high = high
            self._around.setFixedHeight(high)

    def _rows(self) -> list[list[QComboBox]]:
        rows: list[list[QComboBox]] = []
        left = 0
        for box in self._boxes:
            if box.parentWidget() is not self._around or box.isHidden():
                continue
            wide = needed(box) + _GAP
            if not rows or wide > left + _GAP:
                rows.append([])
                left = self._around.width()
            rows[-1].append(box)
            left -= wide
        return rows

    def _seat(self, row: Sequence[QComboBox], top: int, tall: int) -> None:
        """Share what is left of a row among its boxes."""
        room = self._around.width() - _GAP * (len(row) - 1)
        spare = room - sum(map(needed, row))
        left = 0
        for at, box in enumerate(row):
            share = spare * (at + 1) // len(row) - spare * at // len(row)
            wide = max(needed(box) + share, 0)
            box.setGeometry(QRect(left, top, wide, tall))
            left += wide + _GAP


def needed(box: QComboBox) -> int:
    """Return the pixels in which a box shows whole what is chosen."""
    letters = box.fontMetrics()
    frame = box.minimumSizeHint().width() - LEAST_LETTERS * letters.horizontalAdvance(_SAMPLE)
    return max(frame, 0) + letters.horizontalAdvance(box.currentText()) + 2
