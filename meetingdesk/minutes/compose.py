"""Compose the minutes of a session from its records."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.terms import Numbered
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.document import (
    OF_TWO,
    Block,
    Heading,
    Minutes,
    Paragraph,
    Signatures,
    Table,
    plain,
)
from meetingdesk.minutes.marking import marking
from meetingdesk.minutes.numbering import Counter, Key, counted
from meetingdesk.minutes.parts.actions import actions_table, earlier_actions
from meetingdesk.minutes.parts.annexes import annex_delegates, annex_documents, recipients
from meetingdesk.minutes.parts.closing import adoption, close, following
from meetingdesk.minutes.parts.course import Course
from meetingdesk.minutes.parts.cover import attached, cover
from meetingdesk.minutes.parts.head import masthead, title
from meetingdesk.minutes.parts.opening import agenda, opening
from meetingdesk.minutes.parts.particulars import particulars
from meetingdesk.minutes.parts.register import decisions_table
from meetingdesk.minutes.parts.signing import signatures
from meetingdesk.minutes.reading import Reading
from meetingdesk.minutes.style import GENERAL, Part, Style
from meetingdesk.minutes.wording import wording

_ITEM = 2
"""Level of the headings of items."""
_BEHIND = frozenset(("signatures", "attached", "annex_delegates", "annex_documents", "recipients"))
"""Parts that stand behind the text."""


def compose_minutes(
    bundle: Bundle,
    language: str = "en",
    together: Sequence[str] = (),
    *,
    style: Style = GENERAL,
    copy: RecordId | None = None,
) -> Minutes:
    """Return the minutes of a session in the wording of a language; `together` are all of them.

    `copy` is the delegation whose copy it is: its side stands first everywhere (the alternat).
    Notes that were not written up stand in it only while it is a draft for one's own house;
    it is then marked as internal. Internal remarks are no part of a bundle.
    """
    reading = Reading(bundle, style.words(language), together, style=style, copy=copy)
    blocks = _finished(reading, _composed(reading, _counter(bundle)))
    notes = {note.id for note in bundle.notes}
    internal = any(getattr(block, "record", None) in notes for block in blocks)
    return paper(reading, "minutes.name", blocks, marking=marking(reading), internal=internal)


def paragraph_keys(bundle: Bundle, style: Style = GENERAL) -> dict[Key, str]:
    """Return the number of each paragraph by the record and field from which its words come."""
    counter = _counter(bundle)
    list(_composed(Reading(bundle, style.words("en"), style=style), counter))
    return counter.given


def _counter(bundle: Bundle) -> Counter:
    issued = (number.number for number in bundle.row(Numbered.PARAGRAPH))
    return Counter(bundle.paragraph_numbers(), issued)


def _composed(reading: Reading, counter: Counter) -> Iterator[tuple[Part, Block]]:
    heading = reading.words("minutes.title" if reading.draft else "minutes.title.agreed")
    parts: Mapping[Part, Callable[[], Iterable[Block]]] = {
        "head": lambda: masthead(reading, numbered=True),
        "title": lambda: [title(reading, heading, named=reading.style.title_lines)],
        "cover": lambda: cover(reading),
        "opening": lambda: opening(reading, counter),
        "particulars": lambda: particulars(reading),
        "agenda": lambda: agenda(reading),
        "earlier_actions": lambda: earlier_actions(reading),
        "course": lambda: Course(reading, counter).blocks(),
        "decisions": lambda: decisions_table(reading),
        "actions": lambda: actions_table(reading),
        "next": lambda: following(reading, counter),
        "close": lambda: close(reading, counter),
        "adoption": lambda: adoption(reading, counter),
        "signatures": lambda: signatures(reading),
        "attached": lambda: attached(reading),
        "annex_delegates": lambda: annex_delegates(reading),
        "annex_documents": lambda: annex_documents(reading),
        "recipients": lambda: recipients(reading),
    }
    for part in reading.style.parts:
        for block in parts[part]():
            yield part, block


def _finished(reading: Reading, composed: Iterable[tuple[Part, Block]]) -> list[Block]:
    """Return the blocks with headings numbered on, and the mark of the text's end."""
    known = list(composed)
    end = next((at for at, (part, _) in enumerate(known) if part in _BEHIND), len(known))
    blocks = [block for _, block in known]
    if reading.style.numbering.sections:
        blocks = list(_numbered_on(reading, blocks))
    if reading.style.end_mark:
        end_text(reading, blocks, end)
    return blocks


def _numbered_on(reading: Reading, blocks: Iterable[Block]) -> Iterator[Block]:
    """Number the headings behind the items on with those; what stands before them has none."""
    words, reached = reading.words, not reading.bundle.items
    number = sum((item.level or 1) == 1 for item in reading.bundle.items)
    for block in blocks:
        known = isinstance(block, Heading) and bool(block.record)
        reached = reached or known
        if not isinstance(block, Heading) or block.level != _ITEM or known or not reached:
            yield block
            continue
        number += 1
        told = counted(reading.style.numbering.items, number, words)
        text = block.text.upper() if reading.style.type.capitals else block.text
        yield replace(block, text=words("section.heading", number=told, title=text))


def end_text(reading: Reading, blocks: list[Block], end: int) -> None:
    """Put the style's mark of the end behind the text, of which `end` blocks are.

    It takes the place of the last full stop; behind a table it stands on a line of its own.
    """
    last = blocks[end - 1] if end else None
    if isinstance(last, Paragraph) and last.spans:
        *before, span = last.spans
        # Japanese has no such mark: its own full stop ends the text.
        if not span.text.rstrip().endswith("。"):
            text = span.text.rstrip().rstrip(".。;") + reading.style.end_mark
            blocks[end - 1] = replace(last, spans=(*before, replace(span, text=text)))
    elif end:
        words = reading.words
        spans = plain(words("end.alone") or reading.style.end_mark)
        blocks.insert(end, Paragraph(spans=spans, keep=True, language=words.language))


def paper(
    reading: Reading, name: str, blocks: Iterable[Block], *, marking: str, internal: bool = False
) -> Minutes:
    """Return a paper of a session with what stands on its pages and in its properties."""
    words = reading.words
    called = words(name, title=reading.text(reading.session, "title"))
    made = Minutes(
        title=called,
        subject=reading.reference,
        author=reading.acronym(reading.sides[0]) if reading.sides else "",
        language=words.language,
        blocks=tuple(_kept_with_signatures(blocks)),
        marking=marking,
        reference=reading.reference,
        footer=called,
        page=words("page") if reading.style.running.of_pages else "{page}",
        dated=reading.day,
        draft=reading.draft,
        style=reading.style,
    )
    return marked_internal(made) if internal else made


def _kept_with_signatures(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield blocks, the last of the text kept with the signatures: no page has these alone."""
    for block, after in pairwise((*blocks, None)):
        if isinstance(block, Paragraph | Table) and isinstance(after, Signatures):
            yield replace(block, keep=True)
        elif block:
            yield block


def marked_internal(paper: Minutes) -> Minutes:
    """Return a paper that says on every page that it must not leave the house."""
    if paper.internal:
        return paper

    def internal(languages: Sequence[str], marking: str) -> str:
        told = dict.fromkeys(wording(language)("marking.internal") for language in languages)
        parts = (OF_TWO.join(told), marking)
        return wording(languages[0])("marking.join").join(part for part in parts if part)

    return replace(
        paper,
        internal=True,
        marking=internal(paper.languages, paper.marking),
        edges=tuple(replace(e, marking=internal([e.language], e.marking)) for e in paper.edges),
    )
