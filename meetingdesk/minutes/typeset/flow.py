"""How elements fill pages: what splits, what keeps with what, where a page ends."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from meetingdesk.minutes.typeset.sheet import Pen


class Element(Protocol):
    """Something laid out to its width already; all lengths are in points."""

    @property
    def before(self) -> float:
        """Space wanted above it, except at the top of a page."""

    @property
    def after(self) -> float:
        """Space wanted below it."""

    @property
    def keep(self) -> bool:
        """Whether it must stand on the page of what follows."""

    @property
    def new_page(self) -> bool:
        """Whether it begins a page."""

    @property
    def height(self) -> float:
        """Its height."""

    @property
    def least(self) -> float:
        """Height of the smallest part of it that may stand at the foot of a page."""

    def split(self, room: float) -> "tuple[Element, Element] | None":
        """Return what fits into the room and the rest; None where no part may stand there."""

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw it with its upper left corner there."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An element and the height on its page at which it begins."""

    element: Element
    top: float


Page = list[Placed]


def pages(elements: Iterable[Element], top: float, bottom: float) -> list[Page]:
    """Return the elements on pages whose type area reaches from `top` to `bottom` points."""
    waiting = list(reversed(list(elements)))
    filled: list[Page] = [[]]
    at, gap = top, 0.0
    while waiting:
        element = waiting.pop()
        first = not filled[-1]
        if not first and (element.new_page or not _may_begin(element, waiting, at, gap, bottom)):
            filled.append([])
            at, gap, first = top, 0.0, True
        place = at if first else at + max(gap, element.before)
        if place + element.height > bottom + 0.01:
            parts = element.split(bottom - place)
            if parts is None and not first:
                waiting.append(element)
                filled.append([])
                at, gap = top, 0.0
                continue
            if parts is not None:
                element, rest = parts
                waiting.append(rest)
        filled[-1].append(Placed(element, place))
        at, gap = place + element.height, element.after
        if place + element.height > bottom + 0.01:
            at = bottom
    return filled


def _may_begin(
    element: Element, waiting: Sequence[Element], at: float, gap: float, bottom: float
) -> bool:
    """Say whether an element, with all that it must keep with, still fits on the page."""
    place = at + max(gap, element.before)
    following = len(waiting) - 1
    while element.keep and following >= 0:
        place += element.height
        after = element.after
        element = waiting[following]
        if element.new_page:
            break
        place += max(after, element.before)
        following -= 1
    return place + element.least <= bottom + 0.01
