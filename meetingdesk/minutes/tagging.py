"""What each block is in the structure of a tagged PDF (ISO 32000-1, 14.8; PDF/UA-1)."""

from collections.abc import Iterator
from dataclasses import replace

from meetingdesk.minutes.document import (
    Block,
    Facing,
    Heading,
    Minutes,
    Paragraph,
    Title,
)
from meetingdesk.minutes.setting import elements_of
from meetingdesk.minutes.typeset.abreast import Abreast
from meetingdesk.minutes.typeset.beside import Beside, Mark, Part, Stack
from meetingdesk.minutes.typeset.flow import Element
from meetingdesk.minutes.typeset.grid import Grid, tagged_grid
from meetingdesk.minutes.typeset.look import Look, look_of
from meetingdesk.minutes.typeset.prose import Prose
from meetingdesk.minutes.typeset.tags import ALTERNATIVE, Tag


def tagged_elements(paper: Minutes, root: Tag) -> Iterator[Element]:
    """Yield what is placed on the pages of a paper, and put what each of it is under `root`."""
    tagging = _Tagging(root, look_of(paper.style))
    for part in paper.parts:
        tagging.begin(part, apart=len(paper.parts) > 1)
        for block in part:
            yield from tagging.of(block)


class _Tagging:
    """Puts tags under one another while the blocks of a paper come."""

    def __init__(self, root: Tag, look: Look) -> None:
        self._look = look
        self._root = self._under = root
        self._lists: list[tuple[int, Tag, Tag]] = []
        self._level = 0

    def begin(self, blocks: tuple[Block, ...], *, apart: bool) -> None:
        """Begin a part of the paper: one of its own, where there are several."""
        self._level = 0
        self._lists.clear()
        if apart:
            language = next((b.language for b in blocks if isinstance(b, Title)), "")
            self._under = self._root.add("Sect", language)

    def of(self, block: Block) -> Iterator[Element]:
        """Yield what a block becomes on the page, with its tags."""
        left = block.left if isinstance(block, Facing) else block
        if isinstance(left, Paragraph) and left.tight:
            yield from self._item(block, left)
            return
        self._lists.clear()
        if isinstance(left, Heading | Title):
            self._level = self._level_of(left)
        for number, element in enumerate(elements_of(block, self._look)):
            yield self._tagged(element, block, first=number == 0)

    def _level_of(self, block: Heading | Title) -> int:
        """Return the level of a heading: none is left out on the way down."""
        wanted = 1 if isinstance(block, Title) else 3 if block.level > 2 else 2
        return min(wanted, self._level + 1)

    def _item(self, block: Block, line: Paragraph) -> Iterator[Element]:
        """Yield a line of a list; what stands further in is a list in the item above it."""
        while self._lists and self._lists[-1][0] > line.depth:
            self._lists.pop()
        if not self._lists or self._lists[-1][0] < line.depth:
            above = self._lists[-1][2] if self._lists else self._under
            numbering = {"ListNumbering": "Decimal"} if line.number else {}
            self._lists.append((line.depth, above.add("L", **numbering), above))
        depth, items, _ = self._lists[-1]
        item = items.add("LI")
        label = item.add("Lbl") if line.number else None
        body = item.add("LBody")
        self._lists[-1] = (depth, items, body)
        for element in elements_of(block, self._look):
            match element:
                case Prose():
                    yield replace(element, tag=body.add("P", line.language), label=label)
                case Abreast() if isinstance(block, Facing):
                    one, other = (body.add("P", s.language) for s in (block.left, block.right))
                    yield replace(
                        element,
                        left=replace(element.left, tag=one, label=label),
                        right=replace(element.right, tag=other),
                    )
                case _:
                    raise TypeError(f"{type(element).__name__} is no line of a list")

    def _tagged(self, element: Element, block: Block, *, first: bool) -> Element:
        under, language = self._under, getattr(block, "language", "")
        match element:
            case Prose():
                return replace(element, tag=under.add(self._kind(block, first=first), language))
            case Grid():
                return tagged_grid(element, under.add("Table", language))
            case Beside():
                left = _stack(element.left, under)
                return replace(element, left=left, right=_stack(element.right, under))
            case Abreast() if isinstance(block, Facing):
                one, other = (
                    under.add(self._kind(side, first=True), side.language)
                    for side in (block.left, block.right)
                )
                return replace(
                    element,
                    left=replace(element.left, tag=one),
                    right=replace(element.right, tag=other),
                )
        raise TypeError(f"{type(element).__name__} has no tag")

    def _kind(self, block: Block, *, first: bool) -> str:
        return f"H{self._level}" if isinstance(block, Heading | Title) and first else "P"


def _stack(stack: Stack, under: Tag) -> Stack:
    tagged: list[Part] = []
    for part in stack:
        match part:
            case Prose() if any(run.text for line in part.lines for run in line):
                tagged.append(replace(part, tag=under.add("P")))
            case Mark():
                figure = under.add("Figure", **{ALTERNATIVE: part.picture.said})
                tagged.append(replace(part, tag=figure))
            case _:
                tagged.append(part)
    return tagged
