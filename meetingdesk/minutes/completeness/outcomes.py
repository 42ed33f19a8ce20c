"""Completeness of what was agreed: who, when, numbers that stand alone."""

from collections import Counter
from collections.abc import Iterator, Sequence

from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.errors import Sentence
from meetingdesk.domain.meeting import Decision, Statement
from meetingdesk.domain.terms import DueKind, Status
from meetingdesk.minutes.completeness.finding import Finding, Rule, found, short
from meetingdesk.minutes.reading import Reading


def _sides(reading: Reading) -> Iterator[Finding]:
    for action in reading.actions:
        if action.delegation is None and action.organization is None:
            said = Sentence("No side is named that is to do: {text}", text=short(action.text))
            yield found("action's side", action, "delegation", said)


def _dues(reading: Reading) -> Iterator[Finding]:
    for action in reading.actions:
        undated = action.due is DueKind.DATE and action.due_on is None
        unsaid = action.due in (DueKind.EVENT, DueKind.HORIZON) and not action.due_before
        if action.due is DueKind.NONE or undated or unsaid:
            said = Sentence("It is not said when this is due: {text}", text=short(action.text))
            yield found("action's due", action, "due", said)
        day = reading.day
        if action.due is DueKind.DATE and action.due_on and day and action.due_on < day:
            said = Sentence("This is due before the session: {text}", text=short(action.text))
            yield found("due before", action, "due_on", said, Status.SENT)


def _verbs(reading: Reading) -> Iterator[Finding]:
    """Find agreed points with nothing but their verb, or that name no side acting."""
    for decision in reading.bundle.decisions:
        if len(decision.text.split()) < 2 and not _is_long(decision.text):
            said = Sentence("This agreed point does not say what: {text}", text=decision.text)
            yield found("agreed point", decision, "text", said, Status.SENT)


def _is_long(text: str) -> bool:
    """Say whether a text without spaces is a sentence all the same, as in Japanese."""
    return len(text) > 8 and not text.isascii()


def _numbers(reading: Reading) -> Iterator[Finding]:
    lists: tuple[Sequence[Statement | Decision | AgreedAction], ...] = (
        reading.bundle.statements,
        reading.bundle.decisions,
        reading.bundle.actions,
    )
    for records in lists:
        counted = Counter(record.number for record in records if record.number)
        for record in records:
            if counted[record.number] > 1:
                said = Sentence("The number {number} is there twice.", number=record.number)
                yield found("number twice", record, "number", said, Status.SENT)
    yield from _paragraphs_twice(reading)


def _paragraphs_twice(reading: Reading) -> Iterator[Finding]:
    """Find paragraphs to which two issues gave one number, where not both are statements."""
    known = {record.id: record for record in reading.bundle.records()}
    written = reading.bundle.paragraph_numbers()
    given = {key: number for key, number in written.items() if key[0] in known}
    counted = Counter(given.values())
    for (record, _), number in given.items():
        if counted[number] > 1 and not isinstance(known[record], Statement):
            said = Sentence("The number {number} is there twice.", number=number)
            yield found("number twice", known[record], "number", said, Status.SENT)


def _agenda(reading: Reading) -> Iterator[Finding]:
    items = reading.bundle.items
    if not items:
        said = Sentence("There is no agenda.")
        yield found("agenda", reading.session, "title", said)
    for item in items:
        if item.taken_with and item.taken_with not in reading.item_numbers:
            said = Sentence(
                "The item with which “{title}” was taken is not there.", title=item.title
            )
            yield found("taken with", item, "taken_with", said, Status.SENT)


def _progress(reading: Reading) -> Iterator[Finding]:
    for progress in reading.bundle.progress:
        if not progress.note and not progress.due_on:
            said = Sentence("A report on an earlier action says nothing.")
            yield found("progress", progress, "note", said)


OUTCOMES: tuple[Rule, ...] = (_sides, _dues, _verbs, _numbers, _agenda, _progress)
