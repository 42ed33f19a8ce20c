"""How what stands in two columns looks: mastheads, heads of forms, signatures."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from meetingdesk.minutes.document import (
    Body,
    HeadLine,
    Masthead,
    Signature,
    Signatures,
    Span,
    StateHead,
)
from meetingdesk.minutes.typeset.beside import Beside, Gap, Mark, Part, Stack, Stroke, height_of
from meetingdesk.minutes.typeset.look import Look
from meetingdesk.minutes.typeset.prose import Align, Prose, prose

_GUTTER = 36.0
_FORM_GUTTER = 10.0
_LEFT_SHARE = 0.42
"""What the side of the body takes of the width of an official form's head."""
_PIXEL = 72 / 300
_HIGHEST_MARK = 48.0
"""In points: 17 mm."""
_TO_SIGN_IN = 58.0


def masthead(block: Masthead, look: Look) -> Beside:
    """Return both bodies side by side."""
    half = (look.width - _GUTTER) / 2
    marks = (_mark(block.left, Align.LEFT, half), _mark(block.right, Align.RIGHT, half))
    highest = max((mark.height for mark in marks if mark), default=0.0)
    # Both bodies begin at one height, however high their marks are.
    left, right = (replace(mark, before=highest - mark.height) if mark else None for mark in marks)
    return Beside(
        left=_body(block.left, Align.LEFT, look, half, left),
        right=_body(block.right, Align.RIGHT, look, half, right),
        offset=half + _GUTTER,
        after=30.0,
        new_page=block.new_page,
    )


def _body(body: Body, align: Align, look: Look, width: float, mark: Mark | None) -> Stack:
    spans = [(Span(body.acronym, strong=True),), *((Span(name),) for name in body.names)]
    size, leading, family = look.type.small, look.small_leading + 0.6, look.family
    lines = [
        prose(s, family=family, size=size, leading=leading, width=width, align=align) for s in spans
    ]
    return [mark, *lines] if mark else lines


def _mark(body: Body, align: Align, width: float) -> Mark | None:
    """Return a body's mark in the size that its pixels have in print, or smaller for its room."""
    picture = body.mark
    if picture is None:
        return None
    scale = min(_PIXEL, width / picture.width, _HIGHEST_MARK / picture.height)
    wide, high = picture.width * scale, picture.height * scale
    return Mark(picture=picture, width=wide, height=high, shift=(width - wide) * align.value)


def state_head(block: StateHead, look: Look) -> Beside:
    """Return the head of an official form: the body at the left, the state at the right."""
    left = _LEFT_SHARE * (look.width - _FORM_GUTTER)
    right = look.width - _FORM_GUTTER - left
    return Beside(
        left=[_head_line(line, look, left) for line in block.left],
        right=[_head_line(line, look, right) for line in block.right],
        offset=left + _FORM_GUTTER,
        after=26.0,
        new_page=block.new_page,
    )


def _head_line(line: HeadLine, look: Look, width: float) -> Prose:
    size = look.type.text - (0.0 if line.larger else 1.0)
    return prose(
        (Span(line.text, strong=line.strong),),
        family=look.family,
        size=size,
        leading=size * 1.36,
        width=width,
        align=Align.CENTRE,
        after=(8.0 if line.ruled else 0.0),
        ruled=line.ruled,
    )


def signatures(block: Signatures, look: Look) -> Iterator[Beside]:
    """Yield each pair of signatures side by side; they stay with what is above them."""
    half = (look.width - _GUTTER) / 2
    parts = _officer if block.officers else _signature
    pairs = list(zip_longest(block.left, block.right))
    for pair in pairs:
        columns = [parts(one, look, half) if one else ([], []) for one in pair]
        highest = max(height_of(above) for above, _ in columns)
        below = _level(*(lines for _, lines in columns))
        left, right = (
            [*above, Gap(height=highest - height_of(above)), *lines]
            for (above, _), lines in zip(columns, below, strict=True)
        )
        yield Beside(
            left=left,
            right=right,
            offset=half + _GUTTER,
            before=22.0,
            after=12.0,
            # Below officers stands who gets the paper.
            keep=block.officers or pair is not pairs[-1],
        )


def _level(left: Stack, right: Stack) -> tuple[Stack, Stack]:
    """Return both columns, with gaps by which name stands beside name and date beside date."""
    if len(left) != len(right):
        return left, right
    filled: tuple[list[Part], list[Part]] = ([], [])
    for pair in zip(left, right, strict=True):
        highest = max(height_of([part]) for part in pair)
        for column, part in zip(filled, pair, strict=True):
            column += [part, Gap(height=highest - height_of([part]))]
    return filled


def _signature(signature: Signature, look: Look, width: float) -> tuple[Stack, Stack]:
    """Return for whom one signs, and below it the line to sign on, name, title, date."""
    above, *below = (
        prose(
            (Span(line),),
            family=look.family,
            size=look.type.text,
            leading=look.type.leading,
            width=width,
        )
        for line in (signature.signs_for, *signature.lines)
    )
    return [above], [Stroke(width=width, before=52.0, after=4.0), *below]


def _officer(signature: Signature, look: Look, width: float) -> tuple[Stack, Stack]:
    """Return who signs an official form: what as, and below the room to sign in, the name."""
    above = [_strong(line, look, width) for line in (signature.signs_for, *signature.above)]
    first, *others = signature.lines or ("",)
    below = [
        _strong(first, look, width, before=_TO_SIGN_IN),
        *(_strong(line, look, width) for line in others),
    ]
    return above, below


def _strong(text: str, look: Look, width: float, before: float = 0.0) -> Prose:
    return prose(
        (Span(text, strong=True),),
        family=look.family,
        size=look.type.text,
        leading=look.type.leading,
        width=width,
        align=Align.CENTRE,
        before=before,
    )
