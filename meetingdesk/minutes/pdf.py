"""Write a paper as PDF."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from meetingdesk.minutes.document import (
    Block,
    Facing,
    Heading,
    Minutes,
    Paragraph,
    Span,
    Spans,
    Table,
    Title,
)
from meetingdesk.minutes.lasting import Embedded, keep
from meetingdesk.minutes.setting import elements
from meetingdesk.minutes.tagging import tagged_elements
from meetingdesk.minutes.typeset.chain import regular
from meetingdesk.minutes.typeset.flow import Element, pages
from meetingdesk.minutes.typeset.lines import Line, lines, width_of
from meetingdesk.minutes.typeset.sheet import Pen, Sheet
from meetingdesk.minutes.typeset.style import (
    BOTTOM,
    FINE,
    FOOTER,
    HAIR,
    HAIR_GREY,
    HEADER,
    MARGIN,
    TOP,
    WIDTH,
)
from meetingdesk.minutes.typeset.tags import Structure, Tag


def export_pdf(paper: Minutes, lay: Callable[[Minutes], Iterable[Element]] = elements) -> bytes:
    """Return the paper as a PDF file; the same paper gives the same bytes.

    `lay` gives what is placed on its pages. Several threads may do so at once.
    """
    paper = _without_dead_links(paper)
    return _drawn(paper, Sheet(paper), lay(paper))


def export_archive(paper: Minutes, embedded: Embedded | None = None) -> bytes:
    """Return the paper as a tagged PDF/A-3b file (ISO 19005-3) that carries its own records.

    It can be read aloud, and lasts: all that it needs is in it.
    """
    paper = _without_dead_links(paper)
    root = Tag("Document", paper.language)
    sheet = Sheet(paper, Structure(root))
    keep(sheet, paper, embedded)
    return _drawn(paper, sheet, tagged_elements(paper, root))


def _drawn(paper: Minutes, sheet: Sheet, placed: Iterable[Element]) -> bytes:
    laid = pages(placed, TOP, BOTTOM)
    for number, page in enumerate(laid, 1):
        pen = Pen(sheet)
        pen.begin(None)
        _ends(pen, HEADER, Span(paper.marking, strong=True, quiet=True), paper.reference)
        pen.end()
        for one in page:
            one.element.draw(pen, MARGIN, one.top)
        pen.begin(None)
        _footer(pen, paper, number, len(laid))
        sheet.add(pen)
    return sheet.finish()


def _footer(pen: Pen, paper: Minutes, number: int, count: int) -> None:
    pen.rule(MARGIN, FOOTER - 13.0, WIDTH, HAIR, HAIR_GREY)
    page = paper.page.format(page=number, pages=count)
    _ends(pen, FOOTER, Span(paper.footer, quiet=True), page)


def _ends(pen: Pen, base: float, left: Span, right: str) -> None:
    """Write what runs along the head or foot of every page; the left end gives way."""
    room = WIDTH
    if right:
        end = _first(Span(right, quiet=True), WIDTH)
        pen.line(end, MARGIN + WIDTH - width_of(end), base, FINE)
        room -= width_of(end) + 18.0
    if left.text:
        pen.line(_first(left, room), MARGIN, base, FINE)


_MOST_ON_A_LINE = 2000
"""Characters of which a line takes fewer: a title is broken for each page, however long it is."""


def _first(span: Span, room: float) -> Line:
    """Return the span on one line, shortened to the room."""
    begin = replace(span, text=span.text[:_MOST_ON_A_LINE])
    broken = lines((begin,), FINE, room)
    if len(broken) == 1 and begin.text == span.text:
        return broken[0]
    ellipsis = regular().width(" …") * FINE / 1000
    text = "".join(run.text for run in lines((begin,), FINE, room - ellipsis)[0])
    return lines((replace(span, text=f"{text} …"),), FINE, room)[0]


def _anchors(block: Block) -> Iterator[str]:
    match block:
        case Heading() | Paragraph() | Title():
            yield block.anchor
        case Table():
            yield from (row.anchor for row in block.rows)
        case Facing():
            yield from _anchors(block.left)


def _without_dead_links(paper: Minutes) -> Minutes:
    anchors = {anchor for block in paper.blocks for anchor in _anchors(block)}

    def live(spans: Spans) -> Spans:
        if all(not s.link or s.link in anchors for s in spans):
            return spans
        return tuple(s if s.link in anchors else replace(s, link="") for s in spans)

    def mended(block: Block) -> Block:
        match block:
            case Paragraph():
                return replace(block, spans=live(block.spans))
            case Table():
                rows = tuple(replace(r, cells=tuple(map(live, r.cells))) for r in block.rows)
                return replace(block, rows=rows)
            case Facing():
                left, right = mended(block.left), mended(block.right)
                if isinstance(left, Paragraph) and isinstance(right, Paragraph):
                    return Facing(left=left, right=right)
        return block

    return replace(paper, blocks=tuple(map(mended, paper.blocks)))
