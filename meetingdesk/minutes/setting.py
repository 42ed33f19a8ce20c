"""How each block of a paper looks: from blocks to what is placed on pages."""

from collections.abc import Iterator

from meetingdesk.minutes.document import (
    Block,
    Body,
    Facing,
    Heading,
    Masthead,
    Minutes,
    Paragraph,
    Signature,
    Signatures,
    Span,
    Table,
    Title,
)
from meetingdesk.minutes.typeset.abreast import Abreast
from meetingdesk.minutes.typeset.beside import Beside, Stack, Stroke
from meetingdesk.minutes.typeset.flow import Element
from meetingdesk.minutes.typeset.grid import grid
from meetingdesk.minutes.typeset.prose import Align, Prose, prose
from meetingdesk.minutes.typeset.style import (
    HANG,
    LEADING,
    PART,
    SIZE,
    SMALL,
    SMALL_LEADING,
    SUBTITLE,
    SUBTITLE_LEADING,
    TITLE,
    WIDTH,
)

_GUTTER = 36.0
_HALF = (WIDTH - _GUTTER) / 2
_BETWEEN = 18.0
_COLUMN = (WIDTH - _BETWEEN) / 2


def elements(paper: Minutes) -> Iterator[Element]:
    """Yield what is placed on the pages of a paper, in order."""
    for block in paper.blocks:
        yield from elements_of(block)


def elements_of(block: Block) -> Iterator[Element]:
    """Yield what a block becomes on the page."""
    match block:
        case Masthead():
            yield _masthead(block)
        case Title():
            yield from _title(block)
        case Heading():
            yield _heading(block)
        case Paragraph():
            yield _paragraph(block)
        case Table():
            yield grid(block, WIDTH)
        case Signatures():
            yield from _signatures(block)
        case Facing():
            yield _facing(block)


def _masthead(block: Masthead) -> Beside:
    return Beside(
        left=_body(block.left, Align.LEFT),
        right=_body(block.right, Align.RIGHT),
        offset=_HALF + _GUTTER,
        after=30.0,
        new_page=block.new_page,
    )


def _body(body: Body, align: Align) -> Stack:
    spans = [(Span(body.acronym, strong=True),), *((Span(name),) for name in body.names)]
    return [
        prose(s, size=SMALL, leading=SMALL_LEADING + 0.6, width=_HALF, align=align) for s in spans
    ]


def _title(block: Title) -> Iterator[Prose]:
    yield prose(
        (Span(block.heading, strong=True),),
        size=TITLE,
        leading=TITLE * 1.4,
        width=WIDTH,
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
            (Span(line),),
            size=SUBTITLE,
            leading=SUBTITLE_LEADING,
            width=WIDTH,
            align=Align.CENTRE,
            after=24.0 if last else 0.0,
            keep=True,
        )


def _facing(block: Facing) -> Abreast:
    left, right = (
        _heading(side, _COLUMN) if isinstance(side, Heading) else _paragraph(side, _COLUMN)
        for side in (block.left, block.right)
    )
    return Abreast(left=left, right=right, offset=_COLUMN + _BETWEEN)


def _heading(block: Heading, width: float = WIDTH) -> Prose:
    part = block.level == 1
    return prose(
        (Span(block.text, strong=True),),
        size=PART if part else SIZE,
        leading=PART * 1.45 if part else LEADING,
        width=width,
        before=22.0 if part else 18.0,
        after=10.0 if part else 5.0,
        keep=True,
        new_page=block.new_page,
        anchor=block.anchor,
        bookmark=(block.text.replace("\n", " "), max(0, min(block.level, 2) - 1))
        if block.anchor
        else None,
    )


def _paragraph(block: Paragraph, width: float = WIDTH) -> Prose:
    return prose(
        block.spans,
        size=SMALL if block.small else SIZE,
        leading=SMALL_LEADING if block.small else LEADING,
        width=width,
        indent=HANG * block.depth,
        hang=HANG if block.number else 0.0,
        number=(Span(block.number, quiet=True),) if block.number else (),
        align=Align.CENTRE if block.centred else Align.LEFT,
        before=14.0 if block.small else 0.0,
        after=_space(block),
        keep=block.keep,
        anchor=block.anchor,
    )


def _space(block: Paragraph) -> float:
    return 2.0 if block.tight else 3.0 if block.small else 7.0


def _signatures(block: Signatures) -> Iterator[Beside]:
    pairs = max(len(block.left), len(block.right))
    for k in range(pairs):
        yield Beside(
            left=_signature(block.left[k]) if k < len(block.left) else (),
            right=_signature(block.right[k]) if k < len(block.right) else (),
            offset=_HALF + _GUTTER,
            before=22.0,
            after=12.0,
            keep=k < pairs - 1,
        )


def _signature(signature: Signature) -> Stack:
    above = prose((Span(signature.signs_for),), size=SIZE, leading=LEADING, width=_HALF)
    below = [
        prose((Span(line),), size=SIZE, leading=LEADING, width=_HALF) for line in signature.lines
    ]
    return [above, Stroke(width=_HALF, before=52.0, after=4.0), *below]
