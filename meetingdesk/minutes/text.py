"""Write a paper as plain text: one line for each paragraph or row."""

from collections.abc import Iterator

from meetingdesk.minutes.document import (
    Block,
    Heading,
    Masthead,
    Minutes,
    Paragraph,
    Signature,
    Signatures,
    Spans,
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
            for body in (block.left, block.right):
                yield " | ".join((body.acronym, *body.names))
        case Title():
            yield from ("", block.heading, *block.lines, "")
        case Heading():
            yield from ("", block.text.replace("\n", " "))
        case Paragraph():
            indent = "   " * block.depth
            yield (
                f"{indent}{block.number} {_words(block.spans)}"
                if block.number
                else (indent + _words(block.spans))
            )
        case Table():
            yield " | ".join(block.head)
            for row in block.rows:
                yield " | ".join(_words(cell).replace("\n", " / ") for cell in row.cells)
        case Signatures():
            for signature in (*block.left, *block.right):
                yield from _signature(signature)


def _signature(signature: Signature) -> Iterator[str]:
    yield ""
    yield signature.signs_for
    yield from signature.lines
