"""Write a paper as Markdown: its words in order, nothing of its looks."""

import re
from collections.abc import Iterator

from meetingdesk.minutes.document import (
    Block,
    Facing,
    Heading,
    Masthead,
    Minutes,
    Paragraph,
    Signature,
    Signatures,
    Spans,
    StateHead,
    Table,
    Title,
)

_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|])")
_HARD = "  \n"


def markdown(paper: Minutes) -> str:
    """Return a paper as Markdown; all signs of its texts are text."""
    head = " · ".join(part for part in (paper.marking, paper.reference) if part)
    parts = [_plain(head), *(part for block in paper.blocks for part in _parts(block))]
    return "\n\n".join(part for part in parts if part).replace("\u00a0", " ") + "\n"


def _plain(text: str) -> str:
    return _SIGNS.sub(r"\\\1", text)


def _words(spans: Spans) -> str:
    return "".join(f"**{_plain(s.text)}**" if s.strong else _plain(s.text) for s in spans)


def _parts(block: Block) -> Iterator[str]:
    match block:
        case Masthead() | StateHead():
            yield from _head(block)
        case Title():
            yield f"# {_plain(block.heading)}"
            yield _HARD.join(map(_plain, block.lines))
        case Heading():
            yield f"{'#' * (min(block.level, 3) + 1)} {_plain(block.text)}"
        case Paragraph():
            yield " ".join(p for p in (_number(block.number), _words(block.spans)) if p)
        case Table():
            yield _table(block)
        case Facing():
            yield from _parts(block.left)
            yield from _parts(block.right)
        case Signatures():
            yield from map(_signature, (*block.left, *block.right))


def _head(block: Masthead | StateHead) -> Iterator[str]:
    if isinstance(block, StateHead):
        for lines in (block.left, block.right):
            yield _HARD.join(_plain(line.text) for line in lines)
        return
    for body in (block.left, block.right):
        yield _HARD.join((f"**{_plain(body.acronym)}**", *map(_plain, body.names)))


def _number(number: str) -> str:
    """Return a number that stays as it is: a list would count anew."""
    return re.sub(r"\.$", r"\\.", number)


def _table(block: Table) -> str:
    head = block.head or ("",) * len(block.shares)
    rows = [tuple(map(_plain, head)), ("---",) * len(head)]
    rows += [tuple(_words(cell).replace("\n", "<br>") for cell in row.cells) for row in block.rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _signature(signature: Signature) -> str:
    return _HARD.join(map(_plain, (signature.signs_for, *signature.above, *signature.lines)))
