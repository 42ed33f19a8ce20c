"""The head of an official form: the body and the number of its paper, the state and its motto."""

import re
from datetime import date

from meetingdesk.domain.meeting import Delegation
from meetingdesk.minutes.dates import day
from meetingdesk.minutes.document import HeadLine, StateHead
from meetingdesk.minutes.reading import Reading

OF_STATE = "VN"
"""Country of the bodies that have this form."""
_NUMBER = re.compile(r"\d+\s*/\s*BB-\S+")
_SHORT_RULE = 0.4
"""Decree 30/2020/ND-CP, annex I: a third to a half of the line above."""


def state_head(
    reading: Reading, *, numbered: bool, issued_on: date | None = None
) -> StateHead | None:
    """Return the head of the form of a Vietnamese body; None where no side is one.

    After Decree 30/2020/ND-CP, annex III, form 1.9. `issued_on` is the day of a paper that is not
    the record itself: it has a number of its own, and says in its head where and when it was made,
    which a record says in its text (annex I, part I, II.4).
    """
    side = keeper(reading)
    if side is None or not _is_of_state(reading, side):
        return None
    words = reading.words
    body, above = _name(reading, side), _above(reading, side)
    blank = words("state.number.blank", body=reading.acronym(side))
    told = blank if issued_on else _number(reading) or blank
    return StateHead(
        left=(
            *((HeadLine(text=above.upper()),) if above else ()),
            HeadLine(text=body.upper(), strong=True, ruled=_SHORT_RULE),
            *(
                (HeadLine(text=words("state.number", number=told), larger=True),)
                if numbered
                else ()
            ),
        ),
        right=(
            HeadLine(text=words("state.name"), strong=True),
            HeadLine(text=words("state.motto"), strong=True, larger=True, ruled=1.0),
            *((HeadLine(text=_made(reading, side, issued_on), larger=True),) if issued_on else ()),
        ),
        language=words.language,
        record=side.organization,
    )


def attached_to(reading: Reading) -> str:
    """Return of which record an annex is a part; nothing where the paper is no official form.

    Decree 30/2020/ND-CP, annex I, part III: number, day and body stand below the annex's title.
    """
    side, words = keeper(reading), reading.words
    if reading.style.head != "state" or side is None or reading.day is None:
        return ""
    number = _number(reading)
    if not number:
        number = f"……{words('state.number.blank', body=reading.acronym(side)).strip()}"
    date = day(words, reading.day)
    return words("annex.attached", number=number, date=date, body=_name(reading, side))


def _number(reading: Reading) -> str:
    """Return the number under which the registry filed the record; nothing while it has none."""
    found = _NUMBER.search(reading.reference)
    return found[0] if found else ""


def _name(reading: Reading, side: Delegation) -> str:
    return reading.body_names(side).get(reading.words.language) or reading.acronym(side)


def keeper(reading: Reading) -> Delegation | None:
    """Return the side whose body keeps an official form, whoever's copy it is; else the first."""
    of_state = (side for side in reading.sides if _is_of_state(reading, side))
    return next(of_state, reading.sides[0] if reading.sides else None)


def _made(reading: Reading, side: Delegation, on: date) -> str:
    """Return the town of a side, else room to write it, and the day."""
    words = reading.words
    place = words.town(side.zone_place) or words("state.place.blank")
    return words("state.made", place=place, date=day(words, on))


def _is_of_state(reading: Reading, side: Delegation) -> bool:
    body = reading.organization(side.organization)
    return body is not None and body.country == OF_STATE


def _above(reading: Reading, side: Delegation) -> str:
    """Return the body that governs a side's body, where it is among those of the paper."""
    body = reading.organization(side.organization)
    parent = reading.organization(body.parent) if body and body.parent else None
    if parent is None:
        return ""
    return reading.names_of(parent.id).get(reading.words.language) or parent.acronym
