"""Completeness of what a style asks for: who signs an official form."""

from collections.abc import Iterator

from meetingdesk.domain.errors import Sentence
from meetingdesk.domain.terms import Capacity
from meetingdesk.minutes.completeness.finding import Finding, Rule, found
from meetingdesk.minutes.parts.form import keeper
from meetingdesk.minutes.parts.particulars import secretary
from meetingdesk.minutes.reading import Reading


def _secretary(reading: Reading) -> Iterator[Finding]:
    own = keeper(reading)
    if reading.style.signatures != "officers" or own is None or secretary(reading):
        return
    said = Sentence(
        "The secretary signs this form, and nobody of {side} attends as such.",
        side=reading.acronym(own),
    )
    # The last in the order of precedence is the likeliest.
    people = [d for d in reading.members(own) if d.head_count is None]
    if people and people[-1].capacity is not Capacity.HEAD:
        yield found("secretary", people[-1], "capacity", said)
    else:
        yield found("secretary", own, "organization", said)


FORM: tuple[Rule, ...] = (_secretary,)
