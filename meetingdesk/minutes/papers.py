"""All papers that a session's records give, by name."""

from collections.abc import Sequence
from functools import partial

from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Delegate
from meetingdesk.domain.terms import Attending, Capacity, Mode, Presence, Status
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.compose import compose_minutes, paper
from meetingdesk.minutes.document import Block, Heading, Minutes, Paragraph, Row, Table, plain
from meetingdesk.minutes.editions import Compose
from meetingdesk.minutes.extracts.agreed import compose_agreed
from meetingdesk.minutes.extracts.news import compose_news
from meetingdesk.minutes.extracts.owed import compose_owed
from meetingdesk.minutes.extracts.unit import compose_unit, units
from meetingdesk.minutes.parts.annexes import (
    capacity,
    delegates_of,
    name_cell,
    post_beside_capacity,
)
from meetingdesk.minutes.parts.head import masthead, title
from meetingdesk.minutes.parts.opening import agenda_line, sat
from meetingdesk.minutes.reading import Reading
from meetingdesk.minutes.style import GENERAL, Style
from meetingdesk.minutes.wording import capital, wording

_SIGN_HEIGHT = 30.0
_GUEST_ROWS = 3


def compose_agenda(
    bundle: Bundle,
    language: str = "en",
    together: Sequence[str] = (),
    *,
    style: Style = GENERAL,
    copy: RecordId | None = None,
) -> Minutes:
    """Return the agenda; a draft as long as the session is planned."""
    reading = Reading(bundle, style.words(language), together, style=style, copy=copy)
    planned = bundle.session.status is Status.PLANNED
    heading = reading.words("agenda.title.draft" if planned else "agenda.title")
    blocks: list[Block] = [*masthead(reading), title(reading, heading, sat(reading))]
    blocks += [agenda_line(reading, item, depth=0, tight=False) for item in bundle.items]
    return paper(reading, "agenda.name", blocks, marking=_marking(reading))


def compose_delegations(
    bundle: Bundle,
    language: str = "en",
    together: Sequence[str] = (),
    *,
    style: Style = GENERAL,
    copy: RecordId | None = None,
) -> Minutes:
    """Return the list of delegations of both sides in precedence."""
    reading = Reading(bundle, style.words(language), together, style=style, copy=copy)
    heading = reading.words("delegations.title")
    blocks: list[Block] = [*masthead(reading), title(reading, heading)]
    for side in reading.sides:
        blocks += delegates_of(reading, side)
    return paper(reading, "delegations.name", blocks, marking=_marking(reading))


def compose_attendance(
    bundle: Bundle,
    language: str = "en",
    together: Sequence[str] = (),
    *,
    style: Style = GENERAL,
    copy: RecordId | None = None,
) -> Minutes:
    """Return the sheet on which those who come sign."""
    reading = Reading(bundle, style.words(language), together, style=style, copy=copy)
    words = reading.words
    blocks: list[Block] = [
        *masthead(reading),
        title(reading, words("attendance.title"), sat(reading)),
        Paragraph(spans=plain(words("attendance.note")), language=words.language),
    ]
    for side in reading.sides:
        blocks.append(_side_heading(reading, reading.acronym(side)))
        blocks.append(_signing(reading, reading.members(side)))
    blocks.append(_side_heading(reading, words("attendance.guests")))
    blocks.append(_signing(reading, []))
    return paper(reading, "attendance.name", blocks, marking=_marking(reading))


def _marking(reading: Reading) -> str:
    return reading.words("marking.example") if reading.session.example else ""


def _side_heading(reading: Reading, text: str) -> Heading:
    return Heading(text=text, level=3, language=reading.words.language)


def _signing(reading: Reading, delegates: list[Delegate]) -> Table:
    """Return the rows to sign in; those who excused themselves are left out."""
    words = reading.words
    away = (Presence.EXCUSED, Presence.ABSENT)
    coming = [d for d in delegates if d.presence not in away]
    rows = [
        Row(
            cells=(
                plain(str(number)),
                name_cell(reading, delegate),
                plain(_place(reading, delegate)),
                (),
            ),
            record=delegate.id,
            least=_SIGN_HEIGHT,
        )
        for number, delegate in enumerate(coming, 1)
    ]
    if not coming:
        rows = [Row(cells=((), (), (), ()), least=_SIGN_HEIGHT) for _ in range(_GUEST_ROWS)]
    head = ("number", "name", "post", "signature")
    return Table(
        shares=(9.0, 36.0, 44.0, 40.0),
        head=tuple(words(f"delegates.{name}") for name in head),
        rows=tuple(rows),
        language=words.language,
    )


def _place(reading: Reading, delegate: Delegate) -> str:
    online = delegate.attending is Attending.ONLINE and reading.session.mode is Mode.HYBRID
    special = delegate.capacity is not Capacity.MEMBER
    parts = (
        post_beside_capacity(reading, delegate),
        capacity(reading, delegate) if special else "",
        capital(reading.words("attending.online")) if online else "",
    )
    return "\n".join(part for part in parts if part)


PAPERS: dict[str, Compose] = {
    "minutes": compose_minutes,
    "agenda": compose_agenda,
    "delegations": compose_delegations,
    "attendance": compose_attendance,
    "agreed": compose_agreed,
    "actions": compose_owed,
    "unit": compose_unit,
    "news": compose_news,
}


def composer(name: str) -> Compose:
    """Return what composes a paper; `actions:JP` and `unit:NAME` say whose, after a colon."""
    which, _, whose = name.partition(":")
    if which == "actions":
        return partial(compose_owed, side=whose)
    if which == "unit":
        return partial(compose_unit, unit=whose)
    if name == "news:classified":
        return partial(compose_news, classified=True)
    return PAPERS[which]


def offered(bundle: Bundle) -> list[tuple[str, str]]:
    """Return the papers that a session gives, as `composer` takes them, and whom each is about."""
    reading = Reading(bundle, wording())
    sides = [(f"actions:{side.code or side.id}", reading.acronym(side)) for side in reading.sides]
    named = [(f"unit:{unit}", unit) for unit in units(bundle)]
    parted = {"actions": sides, "unit": named}
    return [each for name in PAPERS for each in parted.get(name, [(name, "")])]
