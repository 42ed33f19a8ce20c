"""What each block is in the structure of a tagged PDF (ISO 32000-1, 14.8; PDF/UA-1)."""

from collections.abc import Iterator
from dataclasses import replace

from meetingdesk.minutes.document import Block, Facing, Heading, Minutes, Paragraph, Title
from meetingdesk.minutes.setting import elements_of
from meetingdesk.minutes.typeset.abreast import Abreast
from meetingdesk.minutes.typeset.beside import Beside, Stack
from meetingdesk.minutes.typeset.flow import Element
from meetingdesk.minutes.typeset.grid import Grid, tagged_grid
from meetingdesk.minutes.typeset.prose import Prose
from meetingdesk.minutes.typeset.tags import Tag


def tagged_elements(paper: Minutes, root: Tag) -> Iterator[Element]:
    """Yield what is placed on the pages of a paper, and put what each of it is under `root`."""
    items: Tag | None = None
    for block in paper.blocks:
        items = (items or root.add("L")) if _is_item(block) else None
        parent = items.add("LI") if items else root
        for number, element in enumerate(elements_of(block)):
            yield _tagged(element, block, parent, first=number == 0, language=paper.language)


def _is_item(block: Block) -> bool:
    one = block.left if isinstance(block, Facing) else block
    return isinstance(one, Paragraph) and one.tight


def _tagged(element: Element, block: Block, parent: Tag, *, first: bool, language: str) -> Element:
    own = getattr(block, "language", "")
    other = own if own != language else ""
    match element:
        case Prose():
            return replace(element, tag=parent.add(_kind(block, first=first), other))
        case Grid():
            return tagged_grid(element, parent.add("Table", other))
        case Beside():
            return replace(
                element, left=_stack(element.left, parent), right=_stack(element.right, parent)
            )
        case Abreast() if isinstance(block, Facing):
            left, right = (
                replace(column, tag=parent.add(_kind(side, first=True), side.language))
                for column, side in ((element.left, block.left), (element.right, block.right))
            )
            return replace(element, left=left, right=right)
    raise TypeError(f"{type(element).__name__} has no tag")


def _kind(block: Block, *, first: bool) -> str:
    match block:
        case Title() if first:
            return "H1"
        case Heading():
            return "H3" if block.level > 2 else "H2"
        case Paragraph() if block.tight:
            return "LBody"
    return "P"


def _stack(stack: Stack, parent: Tag) -> Stack:
    return [replace(p, tag=parent.add("P")) if isinstance(p, Prose) else p for p in stack]
