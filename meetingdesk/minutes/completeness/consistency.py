"""Whether what is said in one place agrees with what is said in another."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.errors import Sentence
from meetingdesk.domain.meeting import Decision, Statement
from meetingdesk.domain.terms import Status, Treatment
from meetingdesk.minutes.completeness.finding import (
    HELD,
    Finding,
    Rule,
    found,
    language_named,
    short,
)
from meetingdesk.minutes.reading import Reading

_PARTIES = 2
_SHORTEST = 24
"""Characters from which a text that stands twice is no set phrase."""


def _bodies(reading: Reading) -> Iterator[Finding]:
    for side in reading.sides:
        if reading.organization(side.organization) is None:
            said = Sentence("The body of {side} is not said.", side=side.name or side.code)
            yield found("side's body", side, "organization", said, Status.SENT)


def _own(reading: Reading) -> Iterator[Finding]:
    own = [side for side in reading.sides if side.own]
    if len(reading.sides) == _PARTIES and len(own) != 1:
        said = Sentence("It is not said which of the two sides is your own.")
        yield found("own side", reading.sides[0], "own", said)


def _sittings(reading: Reading) -> Iterator[Finding]:
    days = {sitting.held_on for sitting in reading.bundle.sittings if sitting.held_on}
    for sitting in reading.bundle.sittings:
        if sitting.held_on is None:
            said = Sentence("The day of a sitting is not said.")
            yield found("sitting's day", sitting, "held_on", said, Status.SENT)
    day = reading.session.held_on
    if day and days and day not in days:
        said = Sentence("On the day of the session, {day}, there is no sitting.", day=str(day))
        yield found("day without sitting", reading.session, "held_on", said, Status.SENT)


def _languages(reading: Reading) -> Iterator[Finding]:
    session = reading.session
    if not session.languages and session.status in HELD:
        said = Sentence("In which languages the session was held is not said.")
        yield found("languages", session, "languages", said)
    translated = {t.language for t in reading.bundle.translations}
    if session.prevailing and session.prevailing not in {reading.original, *translated}:
        language = language_named(session.prevailing)
        said = Sentence("The {language} text is to prevail, and there is none.", language=language)
        yield found("prevailing", session, "prevailing", said, Status.SENT)


def _chairs(reading: Reading) -> Iterator[Finding]:
    met: set[tuple[object, object]] = set()
    for chair in reading.bundle.chairs:
        if (chair.delegate, chair.from_item) in met:
            said = Sentence("Somebody is named as in the chair twice.")
            yield found("chair twice", chair, "delegate", said, Status.SENT)
        met.add((chair.delegate, chair.from_item))


def _honorifics(reading: Reading) -> Iterator[Finding]:
    for delegate in reading.bundle.delegates:
        honorific = delegate.honorific.casefold()
        if honorific and delegate.name.casefold().startswith(f"{honorific} "):
            said = Sentence("{name} has the honorific in the name, too.", name=delegate.name)
            yield found("honorific twice", delegate, "name", said)


def _items(reading: Reading) -> Iterator[Finding]:
    bundle = reading.bundle
    lists: tuple[tuple[Any, ...], ...] = (bundle.statements, bundle.decisions, bundle.actions)
    told = {record.place.parent for records in lists for record in records if record.place}
    for item in bundle.items:
        if item.treatment in (Treatment.DEFERRED, Treatment.NOT_REACHED) and item.id in told:
            said = Sentence(
                "“{title}” is said to be deferred or not reached, and something was said under it.",
                title=item.title,
            )
            yield found("deferred with text", item, "treatment", said, Status.SENT)
        if item.treatment is Treatment.TAKEN_JOINTLY and item.taken_with in (None, item.id):
            said = Sentence("With which item “{title}” was taken is not said.", title=item.title)
            yield found("taken with which", item, "taken_with", said)


def _speakers(reading: Reading) -> Iterator[Finding]:
    for statement in reading.bundle.statements:
        speaker = reading.delegate(statement.speaker)
        side = speaker.place.parent if speaker and speaker.place else None
        if statement.delegation and side and side != statement.delegation:
            said = Sentence(
                "Who speaks here is of the other side: {text}", text=short(statement.text)
            )
            yield found("speaker's side", statement, "speaker", said, Status.SENT)


def _actions(reading: Reading) -> Iterator[Finding]:
    sides = {side.organization: side.id for side in reading.sides if side.organization}
    points = {decision.id for decision in reading.bundle.decisions}
    for action in reading.actions:
        of_body = sides.get(action.organization) if action.organization else None
        if action.delegation and of_body and of_body != action.delegation:
            said = Sentence("Side and body do not agree: {text}", text=short(action.text))
            yield found("action's body", action, "organization", said, Status.SENT)
        if action.decision and action.decision not in points:
            said = Sentence(
                "The agreed point that this carries out is not there: {text}",
                text=short(action.text),
            )
            yield found("action's point", action, "decision", said)


def _documents(reading: Reading) -> Iterator[Finding]:
    documents = reading.bundle.documents
    counted = Counter(document.number for document in documents if document.number)
    for document in documents:
        if counted[document.number] > 1:
            said = Sentence("Two documents have the number {number}.", number=document.number)
            yield found("document twice", document, "number", said, Status.SENT)
        if not document.title:
            said = Sentence("A document that was tabled has no title.")
            yield found("document's title", document, "title", said, Status.SENT)
        elif document.annexed and not document.attachment:
            said = Sentence(
                "“{title}” is said to be annexed, and its file is not here.", title=document.title
            )
            yield found("annexed file", document, "attachment", said)


def _recipients(reading: Reading) -> Iterator[Finding]:
    for recipient in reading.bundle.recipients:
        if not recipient.text:
            said = Sentence("Who gets a copy is not said in one line.")
            yield found("recipient", recipient, "text", said, Status.SENT)


def _repeated(reading: Reading) -> Iterator[Finding]:
    bundle, met = reading.bundle, set[str]()
    said: tuple[Statement | Decision | AgreedAction, ...]
    said = (*bundle.statements, *bundle.decisions, *bundle.actions)
    for record in said:
        text = " ".join(record.text.split()).casefold()
        if len(text) >= _SHORTEST and text in met:
            told = Sentence("The same text is there twice: {text}", text=short(record.text))
            yield found("text twice", record, "text", told)
        met.add(text)


CONSISTENCY: tuple[Rule, ...] = (
    _bodies,
    _own,
    _sittings,
    _languages,
    _chairs,
    _honorifics,
    _items,
    _speakers,
    _actions,
    _documents,
    _recipients,
    _repeated,
)
