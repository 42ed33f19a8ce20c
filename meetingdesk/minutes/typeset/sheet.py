"""The PDF file: pages, places to jump to, and what describes the whole."""

import hashlib
from datetime import date
from typing import Any

from reportlab.pdfbase import pdfdoc

from meetingdesk.minutes.document import Minutes
from meetingdesk.minutes.picture import Picture
from meetingdesk.minutes.typeset.ink import Ink
from meetingdesk.minutes.typeset.lines import Line, Run, blanks, is_parted
from meetingdesk.minutes.typeset.look import look_of
from meetingdesk.minutes.typeset.painting import image_of
from meetingdesk.minutes.typeset.signs import HALF_EMPTY
from meetingdesk.minutes.typeset.style import INK, QUIET_INK
from meetingdesk.minutes.typeset.tags import Structure, Tag
from meetingdesk.minutes.typeset.tongues import stretches

NO_DATE = date(2000, 1, 1)
"""Day of a paper that has none: the same record gives the same bytes."""
_Manner = tuple[float, float, float]
"""Size of type, and how far letters and words are parted; in points."""
_PRINTED = 4
"""Flag of an annotation that is printed, as PDF/A wants (ISO 19005-3, 6.3.2)."""


def _n(value: float) -> bytes:
    """Return a number as PDF writes it, to a hundredth of a point."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return b"0" if text in ("-0", "") else text.encode()


def _with(what: Any, **members: Any) -> None:
    """Give an object of ReportLab members of PDF that it does not know."""
    vars(what)["__NoDefault__"] = [*what.__NoDefault__, *members]
    vars(what).update(members)


class Pen:
    """Draws on one page; every length is in points, every place measured from the top left."""

    def __init__(self, sheet: "Sheet") -> None:
        self._sheet = sheet
        self._ink = sheet.ink
        self._height = sheet.look.page_height
        self._text: list[bytes] = []
        self._rules: list[bytes] = []
        self._pictures: list[bytes] = []
        self._state: tuple[bytes, bytes, float] = (b"", b"", 0.0)
        self._links: list[Any] = []
        self._tag: Tag | None = None
        self._waits = self._marked = False
        if sheet.structure:
            sheet.structure.begin_page()

    def begin(self, tag: Tag | None) -> None:
        """Begin text that belongs to a tag; to none: what runs along each page, and is not read."""
        if self._sheet.structure:
            self.end()
            self._tag, self._waits = tag, True

    def end(self) -> None:
        """End the text of a tag."""
        if self._marked:
            self._text.append(b"EMC")
        self._tag, self._waits, self._marked = None, False, False

    def _mark(self) -> None:
        tag, structure = self._tag, self._sheet.structure
        if tag and structure:
            number = structure.mark(tag)
            self._text.append(b"/%b <</MCID %d>> BDC" % (tag.kind.encode(), number))
        else:
            self._text.append(b"/Artifact <</Type /Pagination>> BDC")
        self._waits, self._marked = False, True

    def part(self, before: Line, after: Line) -> None:
        """Write the space that ended a line which goes on in the next one, for whoever listens."""
        if self._tag and before and after and is_parted(before[-1].text, after[0].text):
            last = before[-1]
            if self._waits:
                self._mark()
            for font, codes in self._ink.runs(" ", strong=last.strong):
                self._text.append(b"%b %b Tf" % (font, _n(self._state[2])))
                self._text.append(codes + b" Tj")
                self._state = (self._state[0], font, self._state[2])

    def line(
        self,
        line: Line,
        left: float,
        base: float,
        size: float,
        spread: float = 0,
        gap: float = 0,
    ) -> None:
        """Write a line of text from `left` on, its foot at `base`.

        `spread` parts its letters, `gap` its words; its runs are as wide as both make them.
        """
        if line[0].text[:1] in HALF_EMPTY:
            left -= size / 2
        manner = size, spread, gap
        for run in line:
            tag = self._tag
            link = tag.add("Link") if tag and run.link else None
            if link:
                self.begin(link)
            if self._tag:
                self._stretches(self._tag, run, left, base, manner)
            else:
                self._write(run.text, left, base, manner, run.strong, run.quiet)
            if run.link:
                self._link(run, left, base - size, size * 1.3, link)
            if link:
                self.begin(tag)
            left += run.width

    def _stretches(self, tag: Tag, run: Run, left: float, base: float, manner: _Manner) -> None:
        """Write a run; what is in another language than its tag gets a tag that says so."""
        weight = (run.strong, run.quiet)
        size, spread, gap = manner
        chain = self._sheet.look.family.chain(strong=run.strong)
        for text, language in stretches(run.text, tag.tongue):
            if language:
                self.begin(tag.add("Span", language))
            self._write(text, left, base, manner, *weight)
            if language:
                self.begin(tag)
            left += chain.width(text) * size / 1000 + spread * len(text) + gap * blanks(text)

    def _write(
        self, text: str, x: float, y: float, manner: _Manner, strong: bool, quiet: bool
    ) -> None:
        out = self._text
        size, spread, gap = manner
        if self._waits:
            self._mark()
        out.append(b"1 0 0 1 %.2f %.2f Tm" % (x, self._height - y))
        if spread:
            out.append(b"%b Tc" % _n(spread))
        if gap:
            out.append(b"%b Tw" % _n(gap))
        grey = QUIET_INK if quiet else INK
        for font, codes in self._ink.runs(text, strong=strong):
            state = (grey, font, size)
            if self._state != state:
                if self._state[0] != grey:
                    out.append(grey)
                if self._state[1:] != (font, size):
                    out.append(b"%b %b Tf" % (font, _n(size)))
                self._state = state
            out.append(codes + b" Tj")
        if spread:
            out.append(b"0 Tc")
        if gap:
            out.append(b"0 Tw")

    def rule(self, left: float, y: float, width: float, weight: float, grey: float) -> None:
        """Draw a level line; grey runs from 0, black, to 1."""
        height = self._height - y
        ends = (_n(left), _n(height), _n(left + width), _n(height))
        self._rules.append(b"%b G %b w " % (_n(grey), _n(weight)) + b"%b %b m %b %b l S" % ends)

    def picture(
        self, picture: Picture, left: float, top: float, width: float, height: float
    ) -> None:
        """Draw a picture with its upper left corner there; it belongs to the tag that began."""
        begin, end = b"", b""
        if self._sheet.structure:
            begin, end = b"/Artifact BMC ", b" EMC"
            if self._tag:
                low = self._height - top - height
                box = (left, low, left + width, low + height)
                # PDF/UA-1 wants to know where on its page a figure stands.
                self._tag.attributes["BBox"] = f"[{' '.join(_n(v).decode() for v in box)}]"
                number = self._sheet.structure.mark(self._tag)
                begin = b"/%b <</MCID %d>> BDC " % (self._tag.kind.encode(), number)
        place = (_n(width), _n(height), _n(left), _n(self._height - top - height))
        name = self._sheet.paint(picture).encode()
        painted = b"q %b 0 0 %b %b %b cm /%b Do Q" % (*place, name)
        self._pictures.append(begin + painted + end)

    def anchor(self, name: str, top: float) -> None:
        """Let links and bookmarks lead to this height of the page."""
        self._sheet.place(name).xyz(0, self._height - max(0, top - 12), 0)
        self._sheet.here.append(name)

    def bookmark(self, name: str, title: str, level: int) -> None:
        """List the anchor among the bookmarks."""
        self._sheet.outline.append((name, title, level))

    def _link(self, run: Run, left: float, top: float, height: float, tag: Tag | None) -> None:
        box = (left, self._height - top - height, left + run.width, self._height - top)
        place, edges = self._sheet.place(run.link), [float(_n(v)) for v in box]
        link = pdfdoc.LinkAnnotation(edges, run.text if tag else "", place, Border="[0 0 0]")
        reference = self._sheet.reference(link)
        if tag and self._sheet.structure:
            key = self._sheet.structure.jump(tag, reference)
            vars(link)["permitted"] = (*link.permitted, "StructParent")
            link.otherkw.update(F=_PRINTED, StructParent=key)
        self._links.append(reference)

    def finish(self) -> tuple[bytes, list[Any]]:
        """Return the page's stream and its links."""
        self.end()
        rules = self._rules
        if self._sheet.structure and rules:
            rules = [b"/Artifact <</Type /Layout>> BDC", *rules, b"EMC"]
        return b"\n".join([*rules, *self._pictures, b"BT", *self._text, b"ET", b""]), self._links


class Sheet:
    """A PDF file being written.

    Nothing in it is compressed: different builds of zlib compress differently, and the same
    record shall give the same bytes on any machine.
    """

    def __init__(self, paper: Minutes, structure: Structure | None = None) -> None:
        """Begin a file; with a `structure` it is tagged."""
        self.structure = structure
        self.look = look_of(paper.style)
        version = (1, 7) if structure else (1, 5)
        self._document = document = pdfdoc.PDFDocument(
            compression=0, invariant=1, pdfVersion=version, lang=paper.language
        )
        day = paper.dated or NO_DATE
        info = document.info
        info.title, info.subject, info.author = paper.title, paper.subject, paper.author
        info.creator = info.producer = "Meeting Desk"
        # ReportLab offers this through its canvas only, which is not loaded: it is slow to start.
        vars(info)["_dateFormatter"] = lambda *_: f"D:{day:%Y%m%d}000000Z"
        document.signature = hashlib.md5(usedforsecurity=False)
        document.Catalog.ViewerPreferences = pdfdoc.PDFDictionary({"DisplayDocTitle": "true"})
        self.ink = Ink(document, self.look.family)
        self.outline: list[tuple[str, str, int]] = []
        self.here: list[str] = []
        self._places: dict[str, Any] = {}
        self._pictures: dict[Picture, str] = {}

    def paint(self, picture: Picture) -> str:
        """Return the name by which pages draw a picture, which is then part of the file."""
        if picture not in self._pictures:
            self._pictures[picture] = f"Picture{len(self._pictures)}"
            self._document.Reference(image_of(picture), self._pictures[picture])
        return self._pictures[picture]

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
        page.pagewidth, page.pageheight = self.look.page_width, self.look.page_height
        page.Contents = pdfdoc.PDFStream(content=stream)
        page.Resources = pdfdoc.PDFResourceDictionary()
        page.Resources.basicFonts()
        if self._pictures:
            drawn = {name: pdfdoc.PDFObjectReference(name) for name in self._pictures.values()}
            page.Resources.XObject = pdfdoc.PDFDictionary(drawn)
        document.signature.update(stream)
        document.inPage()
        for name in self.here:
            self._places[name].setPage(document.thisPageRef())
        self.here.clear()
        page.Annots = links
        if self.structure:
            key = self.structure.end_page(document.thisPageRef())
            _with(page, StructParents=key, Tabs=pdfdoc.PDFName("S"))
        document.addPage(page)

    def hold(self, **members: Any) -> None:
        """Give the file's catalog members."""
        _with(self._document.Catalog, **members)

    def reference(self, what: Any) -> Any:
        """Return the reference of an object, which is then part of the file."""
        return self._document.Reference(what)

    def finish(self) -> bytes:
        """Return the file."""
        level = -1
        for name, title, wanted in self.outline:
            level = min(wanted, level + 1)
            self._document.outline.addOutlineEntry(name, level, title)
        if self.structure:
            catalog = self._document.Catalog
            catalog.StructTreeRoot = self.structure.tree(self._document)
            catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
        data: bytes = self._document.GetPDFData(self)
        return data
