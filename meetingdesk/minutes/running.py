"""What runs along the head and foot of every page: marking, reference, name, page number."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from meetingdesk.minutes.document import OF_TWO, Edges, Minutes, Span, begins_page
from meetingdesk.minutes.typeset.family import Family
from meetingdesk.minutes.typeset.lines import Line, lines, width_of
from meetingdesk.minutes.typeset.look import Look, look_of
from meetingdesk.minutes.typeset.sheet import Pen
from meetingdesk.minutes.typeset.style import FINE, HAIR, HAIR_GREY

_APART = 18.0
_NEXT = 10.5
_MOST_ON_A_LINE = 2000
"""Characters of which a line takes fewer: a title is broken for each page, however long it is."""


def edges_of(paper: Minutes, begun: Iterable[bool]) -> Iterator[Edges]:
    """Yield what runs along each page: in the languages of what stands there.

    `begun` says of each page whether it was begun by a block that begins one.
    """
    if not paper.edges:
        whole = Edges(
            language=paper.language,
            marking=paper.marking,
            footer=paper.footer,
            page=paper.page,
        )
        yield from (whole for _ in begun)
        return
    starts = (block is part[0] for part in paper.parts for block in part if begins_page(block))
    at = 0
    for begins in begun:
        if begins and next(starts, False):
            at += 1
        yield paper.edges[at]


def draw_head(pen: Pen, paper: Minutes, edges: Edges, number: int) -> None:
    """Draw what runs along the head of a page, by its number."""
    look, running = look_of(paper.style), paper.style.running
    pen.begin(None)
    centre = 0.0
    if running.page_number == "top centre" and (number > 1 or running.on_first_page):
        line = lines((Span(str(number)),), look.type.text, look.width, family=look.family)[0]
        centre = width_of(line)
        left = look.left + (look.width - centre) / 2
        pen.line(line, left, look.header, look.type.text)
    marking = Span(edges.marking, strong=True, quiet=True)
    room = (look.width - centre) / 2 - _APART if centre else look.width
    reference = paper.reference if running.reference else ""
    _ends(pen, look, look.header, marking, reference, room, upwards=True)
    pen.end()


def draw_foot(pen: Pen, paper: Minutes, edges: Edges, number: int, count: int) -> None:
    """Draw what runs along the foot of a page, by its number of how many."""
    look, running = look_of(paper.style), paper.style.running
    shown = running.page_number != "top centre" and (number > 1 or running.on_first_page)
    page = edges.page.format(page=number, pages=count) if shown else ""
    name = edges.footer if running.name else ""
    if not (page or name):
        return
    pen.begin(None)
    pen.rule(look.left, look.footer - 13.0, look.width, HAIR, HAIR_GREY)
    if page and running.page_number == "foot centre":
        line = _first(Span(page, quiet=True), look.width, look.family)
        left = look.left + (look.width - width_of(line)) / 2
        pen.line(line, left, look.footer, FINE)
        page, name = "", ""
    _ends(pen, look, look.footer, Span(name, quiet=True), page, look.width)


def _ends(
    pen: Pen, look: Look, base: float, left: Span, right: str, most: float, *, upwards: bool = False
) -> None:
    """Write both ends of a line, each at most so wide.

    The left end gives way: it takes a second line, `upwards` or below, before it is shortened.
    """
    room = look.width
    if right:
        end = _first(Span(right, quiet=True), most, look.family)
        pen.line(end, look.left + look.width - width_of(end), base, FINE)
        room -= width_of(end) + _APART
    if left.text:
        written = _few(left, min(room, most), look.family)
        first = base - _NEXT * (len(written) - 1) if upwards else base
        for at, line in enumerate(written):
            pen.line(line, look.left, first + _NEXT * at, FINE)


@lru_cache(maxsize=64)
def _few(span: Span, room: float, family: Family) -> tuple[Line, ...]:
    """Return the span on one line or two, shortened to the room of those.

    What is said in two languages has a line for each.
    """
    begin = replace(span, text=span.text[:_MOST_ON_A_LINE])
    first, *others = lines((begin,), FINE, room, family=family)
    if not others:
        return (_first(span, room, family),)
    one, other = (replace(span, text=text) for text in _halves(begin.text))
    if other.text and len(lines((one,), FINE, room, family=family)) == 1:
        return _first(one, room, family), _first(other, room, family)
    rest = begin.text[len("".join(run.text for run in first)) :].lstrip()
    return first, _first(replace(span, text=rest), room, family)


def _halves(text: str) -> tuple[str, str]:
    one, _, other = text.partition(OF_TWO)
    return one, other


@lru_cache(maxsize=64)
def _first(span: Span, room: float, family: Family) -> Line:
    """Return the span on one line, shortened to the room."""
    begin = replace(span, text=span.text[:_MOST_ON_A_LINE])
    broken = lines((begin,), FINE, room, family=family)
    if len(broken) == 1 and begin.text == span.text:
        return broken[0]
    ellipsis = family.regular.width(" …") * FINE / 1000
    shorter = lines((begin,), FINE, room - ellipsis, family=family)[0]
    text = "".join(run.text for run in shorter)
    return lines((replace(span, text=f"{text} …"),), FINE, room, family=family)[0]
