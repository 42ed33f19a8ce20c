"""A short public note: who met, when, about what, and what was agreed; in the record's words."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from meetingdesk.domain.brackets import brackets
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Decision
from meetingdesk.domain.records import Record
from meetingdesk.domain.terms import Classification, Status, Treatment
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.document import Block, Heading, Minutes, Paragraph, Span, Title, plain
from meetingdesk.minutes.extracts.picking import extract, reading_of, said
from meetingdesk.minutes.marking import public_marking
from meetingdesk.minutes.parts.head import masthead, title
from meetingdesk.minutes.parts.opening import delegations, held
from meetingdesk.minutes.reading import Reading
from meetingdesk.minutes.style import GENERAL, Style

_NOT_DEALT_WITH = (Treatment.DEFERRED, Treatment.NOT_REACHED)


def compose_news(
    bundle: Bundle,
    language: str = "en",
    together: Sequence[str] = (),
    *,
    style: Style = GENERAL,
    copy: RecordId | None = None,
    classified: bool = False,
) -> Minutes:
    """Return the note; of a session that is classified only where `classified` says so.

    Points that are not settled are left out: an open bracket or two versions show how the sides
    negotiate. The points stand whole, without number; half a sentence may promise more than it.
    While the text is not agreed the note says so; then it bears no stage of the minutes any more.
    Whatever `style` is asked for, the note is set in the general one.
    """
    # It bears no number and is signed by nobody: the head of an official form is not for it.
    reading = reading_of(bundle, language, together, GENERAL, copy)
    words = reading.words
    if is_classified(bundle) and not classified:
        return _nothing(reading)
    between = words("between")
    who = between.join(part for part in (*held(reading), *delegations(reading)))
    blocks: list[Block] = [
        *masthead(reading),
        title(reading, words("news.title")),
        _told(reading, who),
        *_about(reading),
        *_agreed(reading),
    ]
    called = words("news.name", title=reading.text(reading.session, "title"))
    return _note(reading, called, blocks)


def is_classified(bundle: Bundle) -> bool:
    """Say whether not everybody may read of a session."""
    return bundle.session.classification is not Classification.NONE


def _nothing(reading: Reading) -> Minutes:
    """Return a note that says why it says nothing."""
    words = reading.words
    head = Title(heading=words("news.title"), language=words.language)
    why = said(reading, words("news.classified"))
    made = _note(reading, words("news.title"), [head, why])
    return replace(made, subject="", reference="", author="", dated=None)


def _note(reading: Reading, called: str, blocks: Iterable[Block]) -> Minutes:
    return replace(extract(reading, called, blocks), marking=public_marking(reading))


def _told(reading: Reading, text: str) -> Paragraph:
    return Paragraph(spans=plain(text), language=reading.words.language, record=reading.session.id)


def _about(reading: Reading) -> Iterator[Block]:
    items = [
        item
        for item in reading.bundle.items
        if item.treatment not in _NOT_DEALT_WITH
        and (item.level or 1) == 1
        and item is not reading.adoption
    ]
    if not items:
        return
    planned = reading.session.status is Status.PLANNED
    yield _lead(reading, "news.about.planned" if planned else "news.about")
    for item in items:
        yield _line(reading, item, "title")


def _agreed(reading: Reading) -> Iterator[Block]:
    points = [d for d in _in_order(reading) if _is_settled(reading, d)]
    if points:
        yield _lead(reading, "news.agreed.draft" if reading.draft else "news.agreed")
    for point in points:
        yield _line(reading, point, "text")


def _in_order(reading: Reading) -> list[Decision]:
    known = {decision.id: decision for decision in reading.bundle.decisions}
    return [known[decision] for decision in reading.decision_numbers]


def _is_settled(reading: Reading, decision: Decision) -> bool:
    bundle = reading.bundle
    codes = [side.code for side in bundle.delegations if side.code]
    texts = [decision.text]
    texts += [t.text for t in bundle.translations if t.record == decision.id]
    two = len(bundle.versions.get((decision.id, "text"), ())) > 1
    return not two and not any(brackets(text, codes) for text in texts)


def _lead(reading: Reading, name: str) -> Heading:
    return Heading(text=reading.words(name), level=3, language=reading.words.language)


def _line(reading: Reading, record: Record, field: str) -> Paragraph:
    spans = plain(reading.text(record, field))
    if reading.draft and reading.untranslated(record, field):
        spans += (Span(reading.words("paragraph.untranslated"), quiet=True),)
    return Paragraph(
        spans=spans,
        number=reading.words("news.line"),
        tight=True,
        language=reading.language(record, field),
        record=record.id,
        field=field,
    )
