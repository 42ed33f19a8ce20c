"""Pictures of a paper's pages, drawn beside the window as they are wanted."""

import math
from collections.abc import Sequence
from threading import Lock
from typing import Any

import pypdfium2
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from meetingdesk.minutes.placing import PlacedPage
from meetingdesk.ui.background import Background

PDFIUM = Lock()
"""To be held by whoever has PDFium do anything: it works in one thread at a time."""
_MOST_KEPT = 160_000_000
"""Bytes of pictures that are kept; those not asked for the longest go first."""
_SMALL = 300
"""Pixels of width up to which a picture stands in the strip."""
_WIDEST = 4000
"""Pixels; a page drawn wider than that would take seconds, and is stretched instead."""

_Key = tuple[int, int]
"""A page, from 0, and the width in pixels."""


class Pictures(QObject):
    """Has the pictures of one paper's pages; a page that looks as before keeps its pictures."""

    drawn = Signal(int)
    """A picture of this page is ready."""

    def __init__(self, parent: QObject) -> None:
        """Hold no paper yet."""
        super().__init__(parent)
        self._lane = Background(self)
        self._pages: Sequence[PlacedPage] = ()
        self._pdf = b""
        self._round = 0
        self._kept: dict[_Key, QPixmap] = {}
        self._wanted: dict[_Key, None] = {}
        self._drawing: _Key | None = None

    def hold(self, pdf: bytes, pages: Sequence[PlacedPage]) -> None:
        """Hold another paper, or the same one changed."""
        before, self._pages, self._pdf = self._pages, pages, pdf
        self._round += 1
        same = {n for n, (a, b) in enumerate(zip(before, pages, strict=False)) if a == b}
        self._kept = {key: kept for key, kept in self._kept.items() if key[0] in same}
        self._wanted = {}

    def picture(self, page: int, width: int) -> QPixmap | None:
        """Return a page's picture, `width` pixels wide; where it has yet to be drawn, None."""
        key = (page, min(width, _WIDEST))
        found = self._kept.pop(key, None)
        if found is not None:
            self._kept[key] = found
        elif page < len(self._pages) and key != self._drawing:
            self._wanted[key] = None
            self._go_on()
        return found

    def any_picture(self, page: int) -> QPixmap | None:
        """Return the largest picture that there is of a page as it is now."""
        found = [kept for (of, _), kept in self._kept.items() if of == page]
        return max(found, key=lambda kept: kept.width(), default=None)

    def only(self, pages: range) -> None:
        """Forget large pictures wanted of other pages and not drawn yet: they were left."""
        self._wanted = {key: None for key in self._wanted if key[0] in pages or key[1] <= _SMALL}

    def _go_on(self) -> None:
        if self._drawing or not self._wanted:
            return
        # The large one first: it is the one that is looked at.
        key = max(self._wanted, key=lambda wanted: wanted[1])
        del self._wanted[key]
        self._drawing = key
        at, pdf = self._round, self._pdf
        self._lane.run(
            lambda: drawn(pdf, *key),
            lambda image: self._take(at, key, image),
            self._failed,
        )

    def _take(self, at: int, key: _Key, image: QImage) -> None:
        self._drawing = None
        if at == self._round:
            self._kept[key] = QPixmap.fromImage(image)
            self._thin()
        # Whoever shows the page asks anew, also where it was drawn of the paper before.
        self.drawn.emit(key[0])
        self._go_on()

    def _failed(self, error: BaseException) -> None:
        self._drawing = None
        raise error

    def _thin(self) -> None:
        size = sum(_bytes(kept) for kept in self._kept.values())
        for key in list(self._kept)[:-1]:
            if size <= _MOST_KEPT:
                return
            size -= _bytes(self._kept.pop(key))


def _bytes(kept: QPixmap) -> int:
    return kept.width() * kept.height() * 4


def drawn(pdf: bytes, page: int, width: int) -> QImage:
    """Draw a page of a PDF, counted from 0, `width` pixels wide."""
    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            sheet = document[page]
            return _as_image(sheet.render(scale=width / sheet.get_width()))
        finally:
            document.close()


def _as_image(bitmap: Any) -> QImage:
    seen = QImage(
        bytes(bitmap.buffer),
        bitmap.width,
        bitmap.height,
        bitmap.stride,
        QImage.Format.Format_BGR888,
    )
    # Its memory ends with it, and PDFium must not be asked to free it at any other moment.
    image = seen.convertToFormat(QImage.Format.Format_RGB32)
    bitmap.close()
    return image


def drawn_band(pdf: bytes, page: int, width: int, top: int, height: int) -> QImage:
    """Draw `height` pixels from `top` on of a page that is `width` pixels wide; less at its end."""
    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            sheet = document[page]
            scale = width / sheet.get_width()
            whole = math.ceil(sheet.get_height() * scale)
            bottom = min(top + height, whole)
            crop = (0, max(0, (whole - bottom) / scale), 0, top / scale)
            return _as_image(sheet.render(scale=scale, crop=crop)).copy(0, 0, width, bottom - top)
        finally:
            document.close()
