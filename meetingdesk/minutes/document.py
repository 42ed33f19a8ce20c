"""The paper as blocks: what is printed, in order, before anyone decides how it looks.

Every block carries the id of the record (and the field) from which its words come, so that a
window can lead from the paper to the record; texts that come from the record alone are plain
text, never markup.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeGuard

from meetingdesk.domain.fields import RecordId
from meetingdesk.minutes.picture import Picture
from meetingdesk.minutes.style import GENERAL, Style


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one manner; `link` names an anchor of the same paper."""

    text: str
    strong: bool = False
    quiet: bool = False
    link: str = ""


Spans = tuple[Span, ...]


def plain(text: str) -> Spans:
    """Return a text in the ordinary manner."""
    return (Span(text),) if text else ()


def strong(text: str) -> Spans:
    """Return a text in bold type."""
    return (Span(text, strong=True),) if text else ()


@dataclass(frozen=True, kw_only=True)
class Title:
    """The name of the paper, and the lines that say of what."""

    heading: str
    lines: tuple[str, ...] = ()
    strong: int = 1
    """How many of the lines are strong where the style wants a strong one."""
    anchor: str = "title"
    new_page: bool = False
    language: str = ""
    record: RecordId | None = None


@dataclass(frozen=True, kw_only=True)
class Body:
    """One body at the head of the paper: acronym, then its names."""

    acronym: str
    names: tuple[str, ...] = ()
    mark: Picture | None = None
    """The mark of its letterhead."""
    record: RecordId | None = None


@dataclass(frozen=True, kw_only=True)
class Masthead:
    """Both bodies, one's own on the left."""

    left: Body
    right: Body
    new_page: bool = False


@dataclass(frozen=True, kw_only=True)
class HeadLine:
    """A centred line at the head of an official form."""

    text: str
    strong: bool = False
    larger: bool = False
    ruled: float = 0.0
    """Length of the line below it, in parts of its own."""


@dataclass(frozen=True, kw_only=True)
class StateHead:
    """The head of an official form: the body and its number, beside the state and its motto."""

    left: tuple[HeadLine, ...]
    right: tuple[HeadLine, ...]
    new_page: bool = False
    language: str = ""
    record: RecordId | None = None


@dataclass(frozen=True, kw_only=True)
class Heading:
    """A heading; level 1 is an annex or part, 2 an agenda item, 3 what stands below it."""

    text: str
    level: int = 2
    anchor: str = ""
    new_page: bool = False
    language: str = ""
    record: RecordId | None = None


@dataclass(frozen=True, kw_only=True)
class Paragraph:
    """A paragraph; `number` hangs in front of it, `depth` moves it in.

    `keep` holds it on the page of what follows.
    """

    spans: Spans
    number: str = ""
    depth: int = 0
    keep: bool = False
    centred: bool = False
    small: bool = False
    tight: bool = False
    """Whether it is a line of a list, with no space below it."""
    anchor: str = ""
    language: str = ""
    record: RecordId | None = None
    field: str = ""


@dataclass(frozen=True, kw_only=True)
class Row:
    """A row of a table."""

    cells: tuple[Spans, ...]
    anchor: str = ""
    record: RecordId | None = None
    least: float = 0.0
    """Least height in points, for rows that are filled in by hand."""


@dataclass(frozen=True, kw_only=True)
class Table:
    """A table; `shares` are the parts of the width that its columns take."""

    shares: tuple[float, ...]
    rows: tuple[Row, ...]
    head: tuple[str, ...] = ()
    language: str = ""
    keep: bool = False
    """Whether it stands on the page of what follows, where it is no longer than a third of one."""


@dataclass(frozen=True, kw_only=True)
class Signature:
    """One column of a signature block: for whom, the space, then the lines below it."""

    signs_for: str
    lines: tuple[str, ...]
    above: tuple[str, ...] = ()
    """What stands above the space to sign in, besides for whom."""
    record: RecordId | None = None


@dataclass(frozen=True, kw_only=True)
class Signatures:
    """Where both sides sign; each pair of signatures stands side by side."""

    left: tuple[Signature, ...]
    right: tuple[Signature, ...]
    officers: bool = False
    """Whether they sign an official form: secretary and chair, centred, without a line."""
    language: str = ""


@dataclass(frozen=True, kw_only=True)
class Facing:
    """A paragraph or heading in one language, and beside it the same one in another."""

    left: Paragraph | Heading
    right: Paragraph | Heading


Block = Title | Masthead | StateHead | Heading | Paragraph | Table | Signatures | Facing


OF_TWO = " / "
"""Stands between what runs along a page in two languages."""


@dataclass(frozen=True, kw_only=True)
class Edges:
    """What runs along the head and foot of the pages of one language."""

    language: str
    marking: str = ""
    footer: str = ""
    page: str = "{page} / {pages}"


@dataclass(frozen=True, kw_only=True)
class Minutes:
    """A whole paper: its blocks, and what stands on every page or in its properties."""

    title: str
    subject: str
    author: str
    language: str
    blocks: tuple[Block, ...]
    marking: str = ""
    reference: str = ""
    footer: str = ""
    page: str = "{page} / {pages}"
    """Wording of the page number, with the places {page} and {pages}."""
    dated: date | None = None
    draft: bool = True
    internal: bool = False
    """Whether it holds what must not leave the house."""
    style: Style = GENERAL
    together: tuple[str, ...] = ()
    """The languages of its wording, where it has several."""
    edges: tuple[Edges, ...] = ()
    """Where languages follow one another: what runs along the pages of each, in order."""

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of its wording, that of the whole first."""
        return self.together or (self.language,)

    @property
    def parts(self) -> tuple[tuple[Block, ...], ...]:
        """The blocks of each language, where one follows the other."""
        starts = [at for at, block in enumerate(self.blocks) if at and _begins_part(block)]
        bounds = [0, *starts, len(self.blocks)]
        return tuple(self.blocks[at:end] for at, end in zip(bounds, bounds[1:], strict=False))


def parted(paper: Minutes) -> Iterator[Minutes]:
    """Yield the paper of each language, where one follows the other; none begins with a break."""
    if not paper.edges:
        yield paper
        return
    for edges, (first, *others) in zip(paper.edges, paper.parts, strict=True):
        opening = replace(first, new_page=False) if _begins_part(first) else first
        yield replace(
            paper,
            language=edges.language,
            marking=edges.marking,
            footer=edges.footer,
            page=edges.page,
            blocks=(opening, *others),
            together=(),
            edges=(),
        )


def begins_page(block: Block) -> bool:
    """Say whether a block begins a page."""
    match block:
        case Masthead() | StateHead() | Title() | Heading():
            return block.new_page
        case Facing():
            return begins_page(block.left)
    return False


def _begins_part(block: Block) -> TypeGuard[Masthead | StateHead | Title]:
    return isinstance(block, Masthead | StateHead | Title) and block.new_page
