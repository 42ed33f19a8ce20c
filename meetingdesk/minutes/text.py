"""Write a paper as plain text: one line for each paragraph or row."""

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


def text(paper: Minutes) -> str:
    """Return the words of a paper in order; cells of a table are parted by bars."""
    head = [part for part in (paper.marking, paper.reference) if part]
    lines = [" | ".join(head), "", *(line for block in paper.blocks for line in _lines(block))]
    return "\n".join(line.rstrip() for line in lines).replace("\u00a0", " ").strip() + "\n"


def _words(spans: Spans) -> str:
    return "".join(span.text for span in spans)


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Masthead():
            yield from (" | ".join((b.acronym, *b.names)) for b in (block.left, block.right))
        case StateHead():
            yield " ".join(line.text for line in block.left)
            yield " ".join(line.text for line in block.right)
        case Title():
            yield from ("", block.heading, *block.lines, "")
        case Heading():
            yield from ("", block.text.replace("\n", " "))
        case Paragraph():
            indent = "   " * block.depth
            yield indent + " ".join(part for part in (block.number, _words(block.spans)) if part)
        case Table():
            yield " | ".join(block.head)
            for row in block.rows:
                yield " | ".join(_words(cell).replace("\n", " / ") for cell in row.cells)
        case Facing():
            yield from _lines(block.left)
            yield from _lines(block.right)
        case Signatures():
            yield from (line for s in (*block.left, *block.right) for line in _signature(s))


def _signature(signature: Signature) -> Iterator[str]:
    yield ""
    yield from (signature.signs_for, *signature.above, *signature.lines)
