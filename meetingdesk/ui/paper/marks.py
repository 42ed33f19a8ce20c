"""What is marked on the pages, and how."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from meetingdesk.ui.paper.layout import Layout, Spot

# The paper is white in the dark, too: what is marked on it is not in the window's colours.
_INK = QColor(29, 95, 174)
_GROUND = QColor(29, 95, 174, 26)
_BAR = 3.0


@dataclass(frozen=True, kw_only=True)
class Marks:
    """What is marked: a record, the spot of the keyboard, the spot under the mouse."""

    record: str = ""
    spot: Spot | None = None
    under: Spot | None = None


def paint(painter: QPainter, layout: Layout, page: int, marks: Marks) -> None:
    """Paint what is marked on a page: a bar beside it and a ground, a frame where one points."""
    for number, area in enumerate(layout.pages[page].areas):
        spot = (page, number)
        pointed = spot == marks.spot
        marked = pointed or (bool(marks.record) and area.source.record == marks.record)
        rect = layout.area_rect(spot).adjusted(-4, -1, 4, 1)
        if marked:
            painter.fillRect(rect, _GROUND)
            painter.fillRect(QRectF(rect.left() - _BAR, rect.top(), _BAR, rect.height()), _INK)
        if pointed or spot == marks.under:
            painter.setPen(QPen(_INK, 1.5 if pointed else 0.8))
            painter.drawRect(rect)
