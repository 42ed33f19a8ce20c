"""Pages of a PDF onto a printer, drawn at its own resolution, in bands."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from meetingdesk.domain.errors import RuleBroken
from meetingdesk.ui.background import Background
from meetingdesk.ui.paper.drawing import drawn_band

_BAND = 1200
"""Pixels of height that are drawn at once: a page of 1,200 dots an inch takes 400 MB."""


class PrintJob(QObject):
    """Draws page after page beside the window; it may be stopped between two bands."""

    moved = Signal(int)
    """So many pages are with the printer."""
    ended = Signal(bool)
    """Whether all pages went."""

    def __init__(
        self, parent: QObject, printer: QPrinter, pdf: bytes, pages: Sequence[int]
    ) -> None:
        """Print pages, counted from 0, in this order."""
        super().__init__(parent)
        self._printer, self._pdf, self._pages = printer, pdf, list(pages)
        self._painter = QPainter()
        self._lane = Background(self)
        self._at, self._top = 0, 0
        self._stopped = False

    def start(self) -> bool:
        """Begin; return whether the printer takes it."""
        if not self._painter.begin(self._printer):
            return False
        self._draw()
        return True

    def stop(self) -> None:
        """Print no further."""
        self._stopped = True

    @property
    def _sheet(self) -> QSizeF:
        layout = self._printer.pageLayout()
        return QSizeF(layout.fullRectPixels(self._printer.resolution()).size())

    def _draw(self) -> None:
        page, top, wide = self._pages[self._at], self._top, round(self._sheet.width())
        pdf = self._pdf
        self._lane.run(lambda: drawn_band(pdf, page, wide, top, _BAND), self._put, self._failed)

    def _put(self, band: QImage) -> None:
        if self._stopped:
            self._printer.abort()
            self._end(False)
            return
        at = QRectF(QPointF(0, self._top), QSizeF(band.size()))
        self._painter.drawImage(at, band)
        self._top += band.height()
        if self._top < round(self._sheet.height()) and band.height() == _BAND:
            self._draw()
            return
        self._top = 0
        self._at += 1
        self.moved.emit(self._at)
        if self._at == len(self._pages):
            self._end(True)
        else:
            self._printer.newPage()
            self._draw()

    def _end(self, whole: bool) -> None:
        self._painter.end()
        self.ended.emit(whole)

    def _failed(self, error: BaseException) -> None:
        self._painter.end()
        raise error


def pages_in(text: str, count: int) -> list[int]:
    """Return the pages, from 0, that “1-3, 5” means of so many.

    Raises RuleBroken where it names none, or one that there is not.
    """
    found: list[int] = []
    for part in text.replace("–", "-").split(","):
        first, dash, last = (end.strip() for end in part.partition("-"))
        if not (first.isdecimal() and (last.isdecimal() or not dash)):
            raise RuleBroken("“{text}” does not say which pages. Say 1-3, 5.", text=text)
        ends = int(first), int(last or first)
        if not 1 <= ends[0] <= ends[1] <= count:
            raise RuleBroken("There are pages 1 to {count}.", count=count)
        found += range(ends[0] - 1, ends[1])
    return found
