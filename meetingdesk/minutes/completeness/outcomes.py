"""Completeness of what was agreed: who, when, numbers that stand alone."""

from collections.abc import Iterator

from meetingdesk.domain.errors import Sentence
from meetingdesk.domain.terms import DueKind, Status
from meetingdesk.minutes.completeness.alike import numbers_alike
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
    for alike in numbers_alike(reading.bundle):
        for record in alike.records:
            text = short(str(getattr(record, "text", "") or getattr(record, "title", "")))
            said = Sentence(
                "The number {number} is there twice: {text}", number=alike.number, text=text
            )
            yield found("number twice", record, "number", said, Status.SENT)


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
