"""How each block of a paper looks: from blocks to what is placed on pages."""

from collections.abc import Iterator

from meetingdesk.minutes.document import (
    Block,
    Facing,
    Heading,
    Masthead,
    Minutes,
    Paragraph,
    Signatures,
    Span,
    StateHead,
    Table,
    Title,
)
from meetingdesk.minutes.setting_columns import masthead, signatures, state_head
from meetingdesk.minutes.typeset.abreast import Abreast
from meetingdesk.minutes.typeset.flow import Element
from meetingdesk.minutes.typeset.grid import grid
from meetingdesk.minutes.typeset.look import Look, look_of
from meetingdesk.minutes.typeset.prose import Align, Prose, prose

_BETWEEN = 18.0
_TITLE_RULE = 0.4
"""Length of the line below a title: a third to a half of its last line."""


def elements(paper: Minutes) -> Iterator[Element]:
    """Yield what is placed on the pages of a paper, in order."""
    look = look_of(paper.style)
    for block in paper.blocks:
        yield from elements_of(block, look)


def elements_of(block: Block, look: Look) -> Iterator[Element]:
    """Yield what a block becomes on the page."""
    match block:
        case Masthead():
            yield masthead(block, look)
        case StateHead():
            yield state_head(block, look)
        case Title():
            yield from _title(block, look)
        case Heading():
            yield _heading(block, look, look.width, block.anchor)
        case Paragraph():
            yield _paragraph(block, look, look.width, block.anchor)
        case Table():
            yield grid(block, look.width, look.type.small, look.small_leading, family=look.family)
        case Signatures():
            yield from signatures(block, look)
        case Facing():
            yield _facing(block, look)


def _title(block: Title, look: Look) -> Iterator[Prose]:
    sizes = look.type
    yield prose(
        (Span(block.heading, strong=True),),
        family=look.family,
        size=sizes.title,
        leading=sizes.title * 1.4,
        width=look.width,
        align=Align.CENTRE,
        spread=0.6,
        after=3.0 if block.lines else 22.0,
        keep=True,
        anchor=block.anchor,
        new_page=block.new_page,
        bookmark=(block.heading, 0),
    )
    for k, line in enumerate(block.lines, 1):
        last = k == len(block.lines)
        yield prose(
            (Span(line, strong=sizes.strong_subtitle and k <= block.strong),),
            family=look.family,
            size=sizes.subtitle,
            leading=round(sizes.subtitle * 1.524, 2),
            width=look.width,
            align=Align.CENTRE,
            after=24.0 if last else 0.0,
            keep=True,
            ruled=_TITLE_RULE if sizes.ruled_title and last else 0.0,
        )


def _facing(block: Facing, look: Look) -> Abreast:
    column = (look.width - _BETWEEN) / 2
    left, right = block.left, block.right
    # What leads to a block leads to its left column.
    return Abreast(
        left=_column(left, look, column, left.anchor),
        right=_column(right, look, column, ""),
        offset=column + _BETWEEN,
    )


def _column(block: Heading | Paragraph, look: Look, width: float, anchor: str) -> Prose:
    if isinstance(block, Heading):
        return _heading(block, look, width, anchor)
    return _paragraph(block, look, width, anchor)


def _heading(block: Heading, look: Look, width: float, anchor: str) -> Prose:
    sizes, part = look.type, block.level == 1
    size = sizes.part if part else sizes.text
    return prose(
        (Span(block.text, strong=True),),
        family=look.family,
        size=size,
        leading=sizes.part * 1.45 if part else sizes.leading,
        width=width,
        align=Align.CENTRE if part and sizes.centred_annexes else Align.LEFT,
        before=2.2 * sizes.text if part else 1.8 * sizes.text,
        after=sizes.text if part else 0.5 * sizes.text,
        keep=True,
        # A Japanese line may end nearly anywhere: even lines would but part words.
        even=block.language != "ja",
        new_page=block.new_page,
        anchor=anchor,
        bookmark=(block.text.replace("\n", " "), max(0, min(block.level, 2) - 1))
        if anchor
        else None,
    )


def _paragraph(block: Paragraph, look: Look, width: float, anchor: str) -> Prose:
    sizes = look.type
    running = not (block.tight or block.small or block.centred) and width == look.width
    first = look.first_line if running else 0.0
    hangs = bool(block.number) and not first
    return prose(
        block.spans,
        family=look.family,
        size=sizes.small if block.small else sizes.text,
        leading=look.small_leading if block.small else sizes.leading,
        width=width,
        indent=0.0 if first and not block.tight else look.hang * block.depth,
        hang=look.hang if hangs else 0.0,
        first=first,
        number=(Span(block.number, quiet=sizes.grey_numbers),) if block.number else (),
        align=Align.CENTRE if block.centred else Align.LEFT,
        justified=sizes.justified and running,
        before=14.0 if block.small and not block.tight else 0.0,
        after=_space(block, look),
        keep=block.keep,
        anchor=anchor,
    )


def _space(block: Paragraph, look: Look) -> float:
    if block.tight:
        return 0.2 * look.type.text
    return 3.0 if block.small else look.type.space
