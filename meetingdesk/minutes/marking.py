"""What a paper says of itself on every page: how far it has come, and who may read it."""

from meetingdesk.domain.terms import Classification, Status
from meetingdesk.minutes.reading import Reading
from meetingdesk.minutes.texts import DONE


def marking(reading: Reading) -> str:
    """Return the marking of the minutes: their stage, their classification, whether an example."""
    words, session = reading.words, reading.session
    parts = [_stage(reading)]
    if session.classification is not Classification.NONE:
        parts.append(words(f"marking.{session.classification.value}"))
    if session.example:
        parts.append(words("marking.example"))
    return words("marking.join").join(part for part in parts if part)


def _stage(reading: Reading) -> str:
    words, session = reading.words, reading.session
    name = "marking.draft.number" if session.draft else "marking.draft"
    text = words(name, number=session.draft)
    if session.status is Status.SENT:
        return words("marking.for_agreement", draft=text)
    return words(f"marking.{session.status.value}") if session.status in DONE else text
