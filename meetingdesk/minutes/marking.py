"""What a paper says of itself on every page: how far it has come, and who may read it."""

from meetingdesk.domain.terms import Classification, Confirmation, Status
from meetingdesk.minutes.dates import day
from meetingdesk.minutes.reading import Reading
from meetingdesk.minutes.texts import DONE


def marking(reading: Reading) -> str:
    """Return the marking of the minutes: their stage, their classification, whether an example."""
    return _marked(reading, _stage(reading), _corrected(reading))


def public_marking(reading: Reading) -> str:
    """Return the marking of a paper for the public: that it is a draft, as long as it is one.

    How many drafts there were, and that the text was agreed or signed since, is between the sides.
    """
    words = reading.words
    planned = reading.session.status is Status.PLANNED
    draft = words("marking.draft" if planned else "marking.not_agreed")
    return _marked(reading, draft if reading.draft else "")


def _marked(reading: Reading, *stage: str) -> str:
    words, session = reading.words, reading.session
    specimen = words("marking.specimen") if reading.bundle.specimen else ""
    parts = [specimen, *stage]
    if session.classification is not Classification.NONE:
        parts.append(words(f"marking.{session.classification.value}"))
    if session.example:
        parts.append(words("marking.example"))
    return words("marking.join").join(part for part in parts if part)


def _stage(reading: Reading) -> str:
    """Return DRAFT 3, DRAFT 3 FOR AGREEMENT, AGREED TEXT (VERSION 3), SIGNED (VERSION 3)."""
    words, session = reading.words, reading.session
    number = session.draft
    if reading.bundle.changed:
        # What stands there now is not the text that was issued under that number.
        return words("marking.draft.number", number=(number or 0) + 1)
    if session.status in DONE:
        signed = session.confirmation is Confirmation.SIGNED and session.status is not Status.AGREED
        stage = words("marking.signed" if signed else f"marking.{session.status.value}")
        return words("marking.version", stage=stage, number=number) if number else stage
    text = words("marking.draft.number" if number else "marking.draft", number=number)
    return words("marking.for_agreement", draft=text) if session.status is Status.SENT else text


def _corrected(reading: Reading) -> str:
    """Return by which corrigendum the text that prints was corrected last."""
    words, made = reading.words, reading.bundle.corrigenda
    if not made:
        return ""
    on = made[-1].issued_on
    name = "marking.corrected" if on else "marking.corrected.undated"
    return words(name, number=len(made), date=day(words, on).upper() if on else "")
