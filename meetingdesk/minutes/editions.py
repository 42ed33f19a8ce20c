"""A paper in several languages: one after the other, or two in facing columns."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Protocol

from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.document import (
    OF_TWO,
    Block,
    Body,
    Edges,
    Facing,
    Heading,
    HeadLine,
    Masthead,
    Minutes,
    Paragraph,
    Row,
    Signature,
    Signatures,
    Span,
    Spans,
    StateHead,
    Table,
    Title,
)
from meetingdesk.minutes.in_two import each_once, in_two_scripts, of_title
from meetingdesk.minutes.style import GENERAL, Style
from meetingdesk.minutes.wording import LANGUAGES

_MOST = 3
_COLONS = "：:"


class Compose(Protocol):
    """What composes one paper of a session."""

    def __call__(
        self,
        bundle: Bundle,
        language: str = "en",
        together: Sequence[str] = (),
        /,
        *,
        style: Style = GENERAL,
        copy: RecordId | None = None,
    ) -> Minutes:
        """Return the paper in one language; `together` are all in which it is made.

        `copy` is the delegation whose copy it is.
        """


@dataclass(frozen=True, kw_only=True)
class Edition:
    """The languages of a paper, and whether two of them face each other."""

    languages: tuple[str, ...] = ("en",)
    facing: bool = False


def edition_of(asked: str) -> Edition:
    """Return the edition that `vi`, `en+vi` or `en,vi,ja` asks for.

    Raises RuleBroken where a language is not known or named twice, or there are too many.
    """
    facing = "+" in asked
    languages = tuple(part.strip().lower() for part in asked.split("+" if facing else ","))
    unknown = [language for language in languages if language not in LANGUAGES]
    known = ", ".join(LANGUAGES)
    if unknown:
        raise RuleBroken(
            "There is no wording in “{language}”. Name one of {known}; two as en+vi for facing"
            " columns, or several as en,vi,ja for one after the other.",
            language=unknown[0],
            known=known,
        )
    if len(set(languages)) != len(languages):
        raise RuleBroken("Name each language once.")
    if len(languages) > (2 if facing else _MOST):
        raise RuleBroken("Two languages can face each other; three can follow each other.")
    return Edition(languages=languages, facing=facing)


def compose_edition(
    compose: Compose,
    bundle: Bundle,
    edition: Edition,
    *,
    style: Style = GENERAL,
    copy: RecordId | None = None,
) -> Minutes:
    """Return a paper in the languages of an edition; `copy` is the delegation whose copy it is."""
    papers = [
        compose(bundle, language, edition.languages, style=style, copy=copy)
        for language in edition.languages
    ]
    first, *others = papers
    if not others:
        return first
    first = replace(
        first,
        marking=_both(p.marking for p in papers),
        page=_both((p.page for p in papers), " · "),
        together=edition.languages,
    )
    if edition.facing:
        blocks = [_facing(*pair) for pair in zip(first.blocks, others[0].blocks, strict=True)]
        return replace(first, blocks=tuple(blocks), footer=_both(p.footer for p in papers))
    more = [block for paper in others for block in _following(paper)]
    edges = (
        Edges(language=p.language, marking=p.marking, footer=p.footer, page=p.page) for p in papers
    )
    return replace(first, blocks=(*first.blocks, *more), edges=tuple(edges))


def _both(texts: Iterable[str], parted: str = OF_TWO) -> str:
    """Return what runs along a page in all its languages, each text once."""
    return parted.join(dict.fromkeys(text for text in texts if text))


# Facing columns: the same record gives the same blocks in every language.


def _facing(left: Block, right: Block) -> Block:
    match left, right:
        case Masthead(), Masthead():
            own = _both_bodies(left.left, right.left)
            return replace(left, left=own, right=_both_bodies(left.right, right.right))
        case StateHead(), StateHead():
            return replace(
                left,
                left=_both_lines(left.left, right.left),
                right=_both_lines(left.right, right.right),
            )
        case Title(), Title():
            pairs = list(zip_longest(left.lines, right.lines))
            heading = " · ".join(dict.fromkeys((left.heading, right.heading)))
            lines, strong = (
                tuple(dict.fromkeys(line for pair in some for line in of_title(*pair) if line))
                for some in (pairs, pairs[: left.strong])
            )
            return replace(left, heading=heading, lines=lines, strong=len(strong))
        case Table(), Table():
            return _both_tables(left, right)
        case Signatures(), Signatures():
            return replace(
                left,
                left=tuple(map(_both_signatures, left.left, right.left)),
                right=tuple(map(_both_signatures, left.right, right.right)),
            )
        case (Heading() | Paragraph(), Heading() | Paragraph()):
            return Facing(left=left, right=right)
    raise TypeError(f"{type(left).__name__} and {type(right).__name__} cannot face each other")


def _both_lines(one: tuple[HeadLine, ...], other: tuple[HeadLine, ...]) -> tuple[HeadLine, ...]:
    """Return each line with its other language below it, and the rule below both."""
    found: list[HeadLine] = []
    for upper, lower in zip(one, other, strict=True):
        if upper.text == lower.text:
            found.append(upper)
        else:
            found += [replace(upper, ruled=0.0), lower]
    return tuple(found)


def _both_bodies(one: Body, other: Body) -> Body:
    return replace(one, names=tuple(dict.fromkeys((*one.names, *other.names))))


def _both_tables(left: Table, right: Table) -> Table:
    head = tuple("\n".join(dict.fromkeys(pair)) for pair in zip(left.head, right.head, strict=True))
    rows = (_both_rows(*pair) for pair in zip(left.rows, right.rows, strict=True))
    return replace(left, head=head, rows=tuple(rows), shares=_both_shares(left, right))


def _both_shares(left: Table, right: Table) -> tuple[float, ...]:
    """Return the shares that hold the words of both; what they take more, the widest gives."""
    widest = max(left.shares)
    pairs = zip(left.shares, right.shares, strict=True)
    return tuple(min(pair) if pair[0] == widest else max(pair) for pair in pairs)


def _both_rows(left: Row, right: Row) -> Row:
    pairs = zip(left.cells, right.cells, strict=True)
    return replace(left, cells=tuple(_both_cells(*pair) for pair in pairs))


def _both_cells(left: Spans, right: Spans) -> Spans:
    said, also = _words(left), _words(right)
    if said == also:
        return left
    if said.casefold() == also.casefold():
        return min(left, right, key=lambda spans: _capitals(_words(spans)))
    if also.casefold() in said.casefold():
        return left
    if in_two_scripts(left) and in_two_scripts(right):
        return each_once((*said.splitlines(), *also.splitlines()))
    return (*left, Span("\n"), *right) if left else right


def _capitals(text: str) -> int:
    """Return how many capitals a text has; a name for two languages stands in ordinary letters.

    Only English wording has family names in capitals.
    """
    return sum(map(str.isupper, text))


def _words(spans: Spans) -> str:
    return "".join([span.text for span in spans])


def _both_signatures(left: Signature, right: Signature) -> Signature:
    pairs = zip_longest(left.lines, right.lines, fillvalue="")
    lines = [line for pair in pairs for line in _both_lines_of(*pair) if line]
    above = [line for pair in zip_longest(left.above, right.above) for line in pair if line]
    signs_for = "\n".join(dict.fromkeys((left.signs_for, right.signs_for)))
    return replace(
        left,
        signs_for=signs_for,
        above=tuple(dict.fromkeys(above)),
        lines=tuple(dict.fromkeys(lines)),
    )


def _both_lines_of(one: str, other: str) -> tuple[str, ...]:
    """Return a line of a signature in two languages: once where both say the same."""
    if one.casefold() == other.casefold():
        return (min(one, other, key=_capitals),)
    blanks = [line.rstrip("：: ") for line in (one, other)]
    if all(line and line[-1] in _COLONS for line in (one, other)):
        return (f"{blanks[0]} / {blanks[1]}:",)
    return one, other


# One after the other: each language begins a page, and its links stay in it.


def _following(paper: Minutes) -> Iterable[Block]:
    def own(name: str) -> str:
        return f"{paper.language}-{name}" if name else ""

    def led(spans: Spans) -> Spans:
        return tuple(replace(span, link=own(span.link)) for span in spans)

    named = (_named(block, own, led) for block in paper.blocks)
    first = next(named)
    yield (
        replace(first, new_page=True) if isinstance(first, Masthead | StateHead | Title) else first
    )
    yield from named


def _named(block: Block, own: Callable[[str], str], led: Callable[[Spans], Spans]) -> Block:
    match block:
        case Paragraph():
            return replace(block, anchor=own(block.anchor), spans=led(block.spans))
        case Heading() | Title():
            return replace(block, anchor=own(block.anchor))
        case Table():
            rows = (
                replace(row, anchor=own(row.anchor), cells=tuple(map(led, row.cells)))
                for row in block.rows
            )
            return replace(block, rows=tuple(rows))
    return block
