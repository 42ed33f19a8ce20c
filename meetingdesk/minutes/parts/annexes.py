"""What is annexed: the delegates of both sides, the documents tabled, who gets a copy."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import dropwhile

from meetingdesk.domain.meeting import Delegate, Delegation
from meetingdesk.domain.terms import Attending, Capacity, Confirmation, Mode, Presence, Status
from meetingdesk.minutes.document import (
    Block,
    Heading,
    Paragraph,
    Row,
    Span,
    Spans,
    Table,
    plain,
    strong,
)
from meetingdesk.minutes.parts.annexing import ANNEXES, annex_number
from meetingdesk.minutes.parts.form import attached_to
from meetingdesk.minutes.reading import Reading
from meetingdesk.minutes.style import Part
from meetingdesk.minutes.wording import LANGUAGES, capital, languages_said, wording

_FEW = 8
"""Recipients up to whose number their list stands on one page, that of the signatures."""
_SHARES = (9.0, 39.0, 38.0, 22.0, 32.0)


def annex_delegates(reading: Reading) -> Iterator[Block]:
    """Yield the list of delegates as an annex, on a page of its own behind signatures."""
    words = reading.words
    yield Heading(
        text=words("annex.delegates", number=annex_number(reading, "annex_delegates")),
        level=1,
        new_page=_behind_signatures(reading, "annex_delegates"),
        anchor="annex-1",
        language=words.language,
    )
    yield from _attached(reading)
    for side in reading.sides:
        last = side is reading.sides[-1]
        for block in delegates_of(reading, side):
            yield replace(block, keep=not last) if isinstance(block, Table) else block


def _attached(reading: Reading) -> Iterator[Block]:
    """Yield of which paper it is an annex, where the style wants that."""
    if told := attached_to(reading):
        yield Paragraph(spans=plain(told), centred=True, keep=True, language=reading.words.language)


def _behind_signatures(reading: Reading, part: Part) -> bool:
    """Say whether an annex is the first behind where one signs, not behind more of the text."""
    style, behind = reading.style, dropwhile(lambda part: part != "signatures", reading.style.parts)
    signs = style.signatures == "officers"
    signed = signs or reading.session.confirmation is Confirmation.SIGNED
    first = next((name for name in behind if name in (*ANNEXES, "course")), "")
    return signed and first == part


def annex_documents(reading: Reading) -> Iterator[Block]:
    """Yield the list of documents tabled as an annex, where there are any."""
    words = reading.words
    if not reading.bundle.documents:
        return
    yield Heading(
        text=words("annex.documents", number=annex_number(reading, "annex_documents")),
        level=1,
        new_page=_behind_signatures(reading, "annex_documents"),
        anchor="annex-2",
        language=words.language,
    )
    yield from _attached(reading)
    yield _documents(reading)


def recipients(reading: Reading) -> Iterator[Block]:
    """Yield who gets the paper: in a line, or in the list of an official form."""
    words = reading.words
    named = [t for r in reading.bundle.recipients if (t := reading.text(r, "text"))]
    if reading.style.recipients == "list":
        told = [words("recipients.line", recipient=name) for name in named]
        yield Paragraph(
            spans=strong(words("recipients.head")), small=True, keep=True, language=words.language
        )
        lines = (*told, words("recipients.file"))
        for line in lines:
            keep = len(lines) <= _FEW and line is not lines[-1]
            spans = plain(line)
            yield Paragraph(spans=spans, small=True, tight=True, keep=keep, language=words.language)
    elif named:
        text = words("distribution", recipients=words("semicolon").join(named))
        yield Paragraph(spans=plain(text), small=True, language=words.language)


def delegates_of(reading: Reading, side: Delegation) -> Iterator[Block]:
    """Yield the list of one side's delegates in precedence."""
    words = reading.words
    names = reading.body_names(side)
    full = names.get(words.language, "")
    acronym = reading.acronym(side)
    named = words("annex.side", acronym=acronym, body=full)
    yield Heading(
        text=named if full and full != acronym else acronym,
        level=3,
        language=words.language,
        record=side.id,
    )
    members = reading.members(side)
    if not members:
        yield Paragraph(spans=plain(words("delegates.none")), language=words.language)
        return
    head = ("number", "name", "post", "capacity", "presence")
    yield Table(
        shares=_SHARES,
        head=tuple(words(f"delegates.{name}") for name in head),
        rows=tuple(_row(reading, k, member) for k, member in enumerate(members, 1)),
        language=words.language,
    )


def _row(reading: Reading, number: int, delegate: Delegate) -> Row:
    cells = (
        plain(str(number)),
        name_cell(reading, delegate),
        plain(post_beside_capacity(reading, delegate)),
        plain(capacity(reading, delegate)),
        plain(_presence(reading, delegate)),
    )
    return Row(cells=cells, record=delegate.id)


def name_cell(reading: Reading, delegate: Delegate) -> Spans:
    """Return a delegate's name, the native script below it; of a group also how many."""
    name = capital(reading.name(delegate))
    if delegate.head_count is not None:
        form = "one" if delegate.head_count == 1 else "other"
        count = delegate.head_count
        name = reading.words(f"group.count.{form}", name=name, count=count)
    other = reading.other_name(delegate)
    return (Span(f"{name}\n"), Span(other)) if other else plain(name)


def post_beside_capacity(reading: Reading, delegate: Delegate) -> str:
    """Return a delegate's post without a title that only says the capacity printed beside it."""
    if reading.text(delegate, "title").casefold() in _said_of(delegate.capacity):
        delegate = replace(delegate, title="")
    return reading.post(delegate)


@cache
def _said_of(capacity: Capacity) -> frozenset[str]:
    name = f"capacity.{capacity.value}"
    return frozenset(wording(language)(name).casefold() for language in LANGUAGES)


def capacity(reading: Reading, delegate: Delegate) -> str:
    """Return in what capacity somebody attends; nothing for an unnamed group of members."""
    words = reading.words
    if delegate.capacity is Capacity.INTERPRETER and delegate.interprets:
        given = reading.text(delegate, "interprets")
        known = languages_said(words, given)
        return words("capacity.interpreter.pair", languages=known or given)
    if delegate.person is None and delegate.capacity is Capacity.MEMBER:
        return ""
    return words(f"capacity.{delegate.capacity.value}")


def _presence(reading: Reading, delegate: Delegate) -> str:
    words = reading.words
    attending = words(f"attending.{delegate.attending.value}")
    if reading.session.mode is Mode.IN_PERSON and delegate.attending is Attending.IN_THE_ROOM:
        attending = ""
    match delegate.presence:
        case Presence.PRESENT if attending:
            told = words("presence.present")
            return words("presence.how", presence=told, attending=attending)
        case Presence.EXPECTED:
            # Of who was expected at a session that was held, nobody knows whether they came.
            return capital(attending) if reading.session.status is Status.PLANNED else ""
        case Presence.PROXY if delegate.represented_by:
            return words("presence.proxy.by", person=delegate.represented_by)
    return words(f"presence.{delegate.presence.value}")


def _documents(reading: Reading) -> Table:
    words = reading.words
    rows = []
    for document in reading.bundle.documents:
        title = reading.called(document)
        if document.annexed:
            title = words("documents.annexed", title=title)
        cells = (
            reading.text(document, "number"),
            title,
            capital(reading.side_name(document.delegation)),
        )
        rows.append(
            Row(
                cells=tuple(map(plain, cells)),
                anchor=f"document-{document.id}",
                record=document.id,
            )
        )
    return Table(
        shares=(22.0, 78.0, 34.0),
        head=tuple(words(f"documents.{name}") for name in ("number", "title", "side")),
        rows=tuple(rows),
        language=words.language,
    )
