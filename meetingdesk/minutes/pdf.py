"""Write a paper as PDF."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import chain

from meetingdesk.minutes.document import (
    Block,
    Facing,
    Heading,
    Minutes,
    Paragraph,
    Spans,
    Table,
    Title,
)
from meetingdesk.minutes.lasting import Embedded, keep
from meetingdesk.minutes.running import draw_foot, draw_head, edges_of
from meetingdesk.minutes.setting import elements
from meetingdesk.minutes.tagging import tagged_elements
from meetingdesk.minutes.typeset.flow import Element, pages
from meetingdesk.minutes.typeset.sheet import Pen, Sheet
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
    look = sheet.look
    laid = pages(placed, look.top, look.bottom)
    begun = (bool(page) and page[0].element.new_page for page in laid)
    for number, (page, edges) in enumerate(zip(laid, edges_of(paper, begun), strict=True), 1):
        pen = Pen(sheet)
        draw_head(pen, paper, edges, number)
        for one in page:
            one.element.draw(pen, look.left, one.top)
        draw_foot(pen, paper, edges, number, len(laid))
        sheet.add(pen)
    return sheet.finish()


def _anchors(block: Block) -> Iterator[str]:
    match block:
        case Heading() | Paragraph() | Title():
            yield block.anchor
        case Table():
            yield from (row.anchor for row in block.rows)
        case Facing():
            yield from _anchors(block.left)


def _spans(block: Block) -> Iterator[Spans]:
    match block:
        case Paragraph():
            yield block.spans
        case Table():
            for row in block.rows:
                yield from row.cells
        case Facing():
            yield from _spans(block.left)
            yield from _spans(block.right)


def _without_dead_links(paper: Minutes) -> Minutes:
    anchors = {anchor for block in paper.blocks for anchor in _anchors(block)}
    written = chain.from_iterable(spans for block in paper.blocks for spans in _spans(block))
    if all(not span.link or span.link in anchors for span in written):
        return paper

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
