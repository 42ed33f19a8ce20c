"""Where on its pages a paper prints each record, for a window that leads from one to the other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from meetingdesk.domain.fields import RecordId
from meetingdesk.minutes.document import (
    Block,
    Body,
    Facing,
    Heading,
    Masthead,
    Minutes,
    Paragraph,
    Row,
    Signature,
    Signatures,
    Spans,
    StateHead,
    Table,
    Title,
)
from meetingdesk.minutes.pdf import export_pdf
from meetingdesk.minutes.running import edges_of
from meetingdesk.minutes.setting import elements_of
from meetingdesk.minutes.style import Style
from meetingdesk.minutes.typeset.abreast import Abreast
from meetingdesk.minutes.typeset.beside import Beside, Stack, height_of
from meetingdesk.minutes.typeset.flow import Element
from meetingdesk.minutes.typeset.grid import Grid
from meetingdesk.minutes.typeset.look import look_of
from meetingdesk.minutes.typeset.prose import Prose
from meetingdesk.minutes.typeset.sheet import Pen


@dataclass(frozen=True, kw_only=True, slots=True)
class Source:
    """Of which record and field something is printed, and its words."""

    record: RecordId
    field: str
    words: str


Sources = tuple[Source | None, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Area:
    """A part of a page, in points from its upper left corner, and what it prints."""

    source: Source
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, kw_only=True)
class PlacedPage:
    """One page; two that are equal look alike."""

    contents: tuple[tuple[Element, float, float], ...]
    """What was drawn, each with the left and the top of where it was, in points."""
    ends: tuple[object, ...]
    """What runs along its head and foot, and how."""
    areas: tuple[Area, ...]


@dataclass(frozen=True, kw_only=True)
class Placed:
    """A paper as PDF, with its pages."""

    pdf: bytes
    pages: tuple[PlacedPage, ...]


class Laid:
    """What the blocks of a paper became: of one that is as before, lines are not broken again."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._style: Style | None = None
        self._known: dict[Block, Sequence[Element]] = {}

    def elements(self, paper: Minutes) -> Iterator[tuple[Block, Sequence[Element]]]:
        """Yield each block of a paper with its elements; those of the paper before are kept."""
        known = self._known if paper.style == self._style else {}
        self._style, self._known = paper.style, {}
        look = look_of(paper.style)
        for block in paper.blocks:
            elements = known.get(block)
            if elements is None:
                elements = tuple(elements_of(block, look))
            self._known[block] = elements
            yield block, elements


def export_placed(paper: Minutes, laid: Laid | None = None) -> Placed:
    """Return the same PDF as export_pdf does, and what stands where on its pages.

    `laid` is what became of the paper before, where this one is the same, changed in little.
    """
    notes, known = _Notes(), laid or Laid()
    pdf = export_pdf(paper, lambda mended: _noted(mended, notes, known))
    count = len(notes.pages)
    begun = (drawn[0][0].new_page for drawn in notes.pages)
    along = [(edges, paper.reference, paper.style, count) for edges in edges_of(paper, begun)]
    pages = tuple(
        PlacedPage(
            contents=tuple((one.element, left, top) for one, left, top in drawn),
            ends=(*along[number], number),
            areas=tuple(chain.from_iterable(one.areas(left, top) for one, left, top in drawn)),
        )
        for number, drawn in enumerate(notes.pages)
    )
    return Placed(pdf=pdf, pages=pages)


class _Notes:
    """What was drawn on which page, in turn."""

    def __init__(self) -> None:
        self.pages: list[list[tuple[_Noted, float, float]]] = []
        self._pen: Pen | None = None

    def take(self, pen: Pen, drawn: "_Noted", left: float, top: float) -> None:
        """Note what a pen draws; each page has a pen of its own."""
        if pen is not self._pen:
            self._pen = pen
            self.pages.append([])
        self.pages[-1].append((drawn, left, top))


@dataclass(frozen=True, kw_only=True)
class _Noted:
    """An element that notes where it is drawn, whole or in parts."""

    element: Element
    sources: Sources
    notes: _Notes = field(compare=False)

    @property
    def before(self) -> float:
        return self.element.before

    @property
    def after(self) -> float:
        return self.element.after

    @property
    def keep(self) -> bool:
        return self.element.keep

    @property
    def new_page(self) -> bool:
        return self.element.new_page

    @property
    def height(self) -> float:
        return self.element.height

    @property
    def least(self) -> float:
        return self.element.least

    def split(self, room: float) -> "tuple[_Noted, _Noted] | None":
        parts = self.element.split(room)
        if parts is None:
            return None
        upper, lower = parts
        first = last = self.sources
        if isinstance(upper, Grid) and isinstance(lower, Grid):
            # A row that goes on overleaf is in both.
            first = self.sources[: len(upper.rows)]
            last = self.sources[len(self.sources) - len(lower.rows) :]
        return replace(self, element=upper, sources=first), replace(
            self, element=lower, sources=last
        )

    def draw(self, pen: Pen, left: float, top: float) -> None:
        self.element.draw(pen, left, top)
        self.notes.take(pen, self, left, top)

    def areas(self, left: float, top: float) -> Iterator[Area]:
        """Yield the areas of what was drawn with its upper left corner there."""
        for source, box in zip(self.sources, _boxes(self.element, left, top), strict=False):
            if source and box[2] > 0 and box[3] > 0:
                across, down, width, height = box
                yield Area(source=source, left=across, top=down, width=width, height=height)


_Box = tuple[float, float, float, float]
"""Left, top, width and height in points."""


def _boxes(element: Element, left: float, top: float) -> Iterator[_Box]:
    """Yield the boxes of an element's parts in the order of their sources."""
    match element:
        case Prose():
            yield _prose_box(element, left, top)
        case Abreast():
            yield _prose_box(element.left, left, top)
            yield _prose_box(element.right, left + element.offset, top)
        case Beside():
            yield _stack_box(element.left, left, top)
            yield _stack_box(element.right, left + element.offset, top)
        case Grid():
            width = sum(element.columns)
            top += element.head.height if element.head else 0.0
            for row in element.rows:
                yield left, top, width, row.height
                top += row.height
        case _:
            raise TypeError(f"{type(element).__name__} has no box")


def _prose_box(prose: Prose, left: float, top: float) -> _Box:
    return left + prose.indent, top, prose.width - prose.indent, prose.height


def _stack_box(stack: Stack, left: float, top: float) -> _Box:
    return left, top, max((part.width for part in stack), default=0.0), height_of(stack)


def _noted(paper: Minutes, notes: _Notes, laid: Laid) -> Iterator[_Noted]:
    for block, elements in laid.elements(paper):
        for number, element in enumerate(elements):
            yield _Noted(element=element, sources=_sources(block, number), notes=notes)


def _sources(block: Block, number: int) -> Sources:
    """Return what the parts of a block's element of that number print."""
    match block:
        case Masthead():
            return _of_body(block.left), _of_body(block.right)
        case Title() | Heading() | StateHead():
            return (_source(block.record, *_told(block)),)
        case Paragraph():
            words = " ".join(part for part in (block.number, _words(block.spans)) if part)
            return (_source(block.record, block.field or "text", words),)
        case Table():
            return tuple(map(_of_row, block.rows))
        case Signatures():
            return _of_signature(block.left, number), _of_signature(block.right, number)
        case Facing():
            return *_sources(block.left, 0), *_sources(block.right, 0)


def _told(block: Title | Heading | StateHead) -> tuple[str, str]:
    """Return the field that a block prints, and its words."""
    match block:
        case Title():
            return "title", " ".join((block.heading, *block.lines))
        case Heading():
            return "title", block.text
    return "acronym", " ".join(line.text for line in block.left)


def _of_body(body: Body) -> Source | None:
    return _source(body.record, "acronym", " ".join((body.acronym, *body.names)))


def _of_row(row: Row) -> Source | None:
    return _source(row.record, "", ", ".join(filter(None, map(_words, row.cells))))


def _of_signature(column: tuple[Signature, ...], number: int) -> Source | None:
    if number >= len(column):
        return None
    one = column[number]
    return _source(one.record, "name", " ".join((one.signs_for, *one.lines)))


def _source(record: RecordId | None, named: str, words: str) -> Source | None:
    return Source(record=record, field=named, words=" ".join(words.split())) if record else None


def _words(spans: Spans) -> str:
    return "".join(span.text for span in spans)
