"""The PDF file: pages, places to jump to, and what describes the whole."""

import hashlib
from datetime import date
from typing import Any

from reportlab.pdfbase import pdfdoc

from meetingdesk.minutes.document import Minutes
from meetingdesk.minutes.typeset.ink import Ink
from meetingdesk.minutes.typeset.lines import Line
from meetingdesk.minutes.typeset.signs import HALF_EMPTY
from meetingdesk.minutes.typeset.style import INK, PAGE_HEIGHT, PAGE_WIDTH, QUIET_INK

_NO_DATE = date(2000, 1, 1)


def _n(value: float) -> bytes:
    """Return a number as PDF writes it, to a hundredth of a point."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return b"0" if text in ("-0", "") else text.encode()


class Pen:
    """Draws on one page; every length is in points, every place measured from the top left."""

    def __init__(self, sheet: "Sheet") -> None:
        self._sheet = sheet
        self._ink = sheet.ink
        self._text: list[bytes] = []
        self._rules: list[bytes] = []
        self._state: tuple[bytes, bytes, float] = (b"", b"", 0.0)
        self._links: list[Any] = []

    def line(self, line: Line, left: float, base: float, size: float, spread: float = 0) -> None:
        """Write a line of text from `left` on, its foot at `base`; `spread` parts its letters."""
        if line[0].text[:1] in HALF_EMPTY:
            left -= size / 2
        for run in line:
            self._write(run.text, left, base, size, run.strong, run.quiet, spread)
            if run.link:
                self._link(run.link, left, base - size, run.width, size * 1.3)
            left += run.width

    def _write(
        self, text: str, x: float, y: float, size: float, strong: bool, quiet: bool, spread: float
    ) -> None:
        out = self._text
        out.append(b"1 0 0 1 %.2f %.2f Tm" % (x, PAGE_HEIGHT - y))
        if spread:
            out.append(b"%b Tc" % _n(spread))
        grey = QUIET_INK if quiet else INK
        for font, codes in self._ink.runs(text, strong=strong):
            if self._state[0] != grey:
                out.append(grey)
            if self._state[1:] != (font, size):
                out.append(b"%b %b Tf" % (font, _n(size)))
            self._state = (grey, font, size)
            out.append(codes + b" Tj")
        if spread:
            out.append(b"0 Tc")

    def rule(self, left: float, y: float, width: float, weight: float, grey: float) -> None:
        """Draw a level line; grey runs from 0, black, to 1."""
        height = PAGE_HEIGHT - y
        ends = (_n(left), _n(height), _n(left + width), _n(height))
        self._rules.append(b"%b G %b w " % (_n(grey), _n(weight)) + b"%b %b m %b %b l S" % ends)

    def anchor(self, name: str, top: float) -> None:
        """Let links and bookmarks lead to this height of the page."""
        self._sheet.place(name).xyz(0, PAGE_HEIGHT - max(0, top - 12), 0)
        self._sheet.here.append(name)

    def bookmark(self, name: str, title: str, level: int) -> None:
        """List the anchor among the bookmarks."""
        self._sheet.outline.append((name, title, level))

    def _link(self, name: str, left: float, top: float, width: float, height: float) -> None:
        box = (left, PAGE_HEIGHT - top - height, left + width, PAGE_HEIGHT - top)
        self._links.append(
            pdfdoc.LinkAnnotation(
                [float(_n(v)) for v in box], "", self._sheet.place(name), Border="[0 0 0]"
            )
        )

    def finish(self) -> tuple[bytes, list[Any]]:
        """Return the page's stream and its links."""
        return b"\n".join([*self._rules, b"BT", *self._text, b"ET", b""]), self._links


class Sheet:
    """A PDF file being written.

    Nothing in it is compressed: different builds of zlib compress differently, and the same
    record shall give the same bytes on any machine.
    """

    def __init__(self, paper: Minutes) -> None:
        self._document = document = pdfdoc.PDFDocument(
            compression=0, invariant=1, pdfVersion=(1, 5), lang=paper.language
        )
        day = paper.dated or _NO_DATE
        info = document.info
        info.title, info.subject, info.author = paper.title, paper.subject, paper.author
        info.creator = info.producer = "Meeting Desk"
        # ReportLab offers this through its canvas only, which is not loaded: it is slow to start.
        vars(info)["_dateFormatter"] = lambda *_: f"D:{day:%Y%m%d}000000Z"
        document.signature = hashlib.md5(usedforsecurity=False)
        document.Catalog.ViewerPreferences = pdfdoc.PDFDictionary({"DisplayDocTitle": "true"})
        self.ink = Ink(document)
        self.outline: list[tuple[str, str, int]] = []
        self.here: list[str] = []
        self._places: dict[str, Any] = {}

    def place(self, name: str) -> Any:
        """Return the place of that name, which may be set later."""
        if name not in self._places:
            self._places[name] = pdfdoc.Destination(name)
        return self._places[name]

    _bookmarkReference = place  # the name by which ReportLab asks for it

    def add(self, pen: Pen) -> None:
        """Add the page that was drawn."""
        document = self._document
        stream, links = pen.finish()
        page = pdfdoc.PDFPage()
        page.pagewidth, page.pageheight = PAGE_WIDTH, PAGE_HEIGHT
        page.Contents = pdfdoc.PDFStream(content=stream)
        page.Resources = pdfdoc.PDFResourceDictionary()
        page.Resources.basicFonts()
        document.signature.update(stream)
        document.inPage()
        for name in self.here:
            self._places[name].setPage(document.thisPageRef())
        self.here.clear()
        page.Annots = [document.Reference(link) for link in links]
        document.addPage(page)

    def finish(self) -> bytes:
        """Return the file."""
        level = -1
        for name, title, wanted in self.outline:
            level = min(wanted, level + 1)
            self._document.outline.addOutlineEntry(name, level, title)
        data: bytes = self._document.GetPDFData(self)
        return data
