"""Boxes to choose from, in rows: each as wide as the most it may say, so that none moves."""

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
        """Seat the boxes anew: another width, or other choices; what is chosen moves none."""
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
            wide = self._least(box) + _GAP
            if not rows or wide > left + _GAP:
                rows.append([])
                left = self._around.width()
            rows[-1].append(box)
            left -= wide
        return rows

    def _least(self, box: QComboBox) -> int:
        """Return the pixels for the longest choice of a box; a row has no more."""
        letters = box.fontMetrics()
        said = (letters.horizontalAdvance(box.itemText(at)) for at in range(box.count()))
        return min(framed(box, max(said, default=0)), self._around.width())

    def _seat(self, row: Sequence[QComboBox], top: int, tall: int) -> None:
        """Share what is left of a row among its boxes."""
        room = self._around.width() - _GAP * (len(row) - 1)
        spare = room - sum(map(self._least, row))
        left = 0
        for at, box in enumerate(row):
            share = spare * (at + 1) // len(row) - spare * at // len(row)
            wide = max(self._least(box) + share, 0)
            box.setGeometry(QRect(left, top, wide, tall))
            left += wide + _GAP


def needed(box: QComboBox) -> int:
    """Return the pixels in which a box shows whole what is chosen."""
    return framed(box, box.fontMetrics().horizontalAdvance(box.currentText()))


def framed(box: QComboBox, words: int) -> int:
    """Return the pixels of a box around words of a width in pixels."""
    sample = box.fontMetrics().horizontalAdvance(_SAMPLE)
    return max(box.minimumSizeHint().width() - LEAST_LETTERS * sample, 0) + words + 2
