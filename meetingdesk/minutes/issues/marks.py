"""The marks of the letterheads of an issue: they are in its PDF, which shows how it looked."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, zip_longest
from typing import Protocol

from meetingdesk.minutes.document import Block, Body, Masthead, Minutes
from meetingdesk.minutes.picture import Picture


class Seen(Protocol):
    """A picture as it was found on a page."""

    @property
    def left(self) -> bool:
        """Whether it stands in the left half."""

    @property
    def width(self) -> int:
        """In pixels."""

    @property
    def height(self) -> int:
        """In pixels."""

    @property
    def palette(self) -> bytes:
        """Red, green and blue of each colour."""

    @property
    def pixels(self) -> bytes:
        """The colour of each pixel, row by row."""

    @property
    def said(self) -> str:
        """What it shows."""


def with_marks(paper: Minutes, seen: Sequence[Sequence[Seen]]) -> Minutes:
    """Return a paper whose bodies have their marks; `seen` are those of each text, in order."""
    texts = zip_longest(paper.parts, seen[: len(paper.parts)], fillvalue=())
    blocks = ([_marked(block, marks) for block in text] for text, marks in texts)
    return replace(paper, blocks=tuple(chain.from_iterable(blocks)))


def _marked(block: Block, marks: Sequence[Seen]) -> Block:
    if not isinstance(block, Masthead):
        return block
    left, right = (
        next((mark for mark in marks if mark.left is left), None) for left in (True, False)
    )
    return replace(block, left=_body(block.left, left), right=_body(block.right, right))


def _body(body: Body, mark: Seen | None) -> Body:
    if mark is None:
        return body
    picture = Picture(
        width=mark.width,
        height=mark.height,
        palette=mark.palette,
        pixels=mark.pixels,
        said=mark.said,
    )
    return replace(body, mark=picture)
