"""The head of every paper: both bodies, what it is, of which session."""

import re
from collections.abc import Sequence
from datetime import date
from importlib import import_module

from meetingdesk.domain.agreeing import Letterhead
from meetingdesk.domain.meeting import Delegation
from meetingdesk.domain.records import Organization
from meetingdesk.domain.terms import Mode
from meetingdesk.minutes.alternat import in_order
from meetingdesk.minutes.dates import days
from meetingdesk.minutes.document import Block, Body, Masthead, Title
from meetingdesk.minutes.parts.form import state_head
from meetingdesk.minutes.people import body_lines
from meetingdesk.minutes.reading import Reading
from meetingdesk.minutes.style import GENERAL, TitleLine


def masthead(
    reading: Reading, *, numbered: bool = False, issued_on: date | None = None
) -> list[Block]:
    """Return what a paper begins with: both bodies side by side, or the head of a form.

    `numbered` leaves room there for the number under which the registry files the paper;
    `issued_on` is the day of a paper that has a number of its own beside that of the record.
    """
    if reading.style.head == "none":
        return []
    if reading.style.head == "state":
        form = state_head(reading, numbered=numbered, issued_on=issued_on)
        if form:
            return [form]
    if len(reading.sides) < 2:
        return []
    left, right = reading.sides[:2]
    return [Masthead(left=_body(reading, left), right=_body(reading, right))]


def _body(reading: Reading, side: Delegation) -> Body:
    organization = reading.organization(side.organization)
    names: Sequence[str] = ()
    letterhead = reading.letterhead(side)
    if letterhead and organization:
        return _headed(reading, organization, letterhead)
    if organization:
        names = body_lines(reading.body_names(side), organization, reading.words.language)
    return Body(
        acronym=reading.acronym(side),
        names=tuple(names),
        record=organization.id if organization else side.id,
    )


def _headed(reading: Reading, body: Organization, letterhead: Letterhead) -> Body:
    """Return what a body's letterhead says, under its mark."""
    lines = reading.text(letterhead, "text").splitlines()
    if not lines:
        names = body_lines(reading.names_of(body.id), body, reading.words.language)
        lines = [body.acronym, *names]
    first, *others = lines
    data = reading.bundle.pictures.get(letterhead.logo)
    mark = None
    if data:
        # Loaded where there is a mark: few papers have one.
        pictures = import_module("meetingdesk.minutes.pictures")
        mark = pictures.picture_of(data, reading.words("letterhead.mark", body=body.acronym))
    return Body(acronym=first, names=tuple(others), mark=mark, record=body.id)


def title(
    reading: Reading, heading: str, *more: str, named: Sequence[TitleLine] = GENERAL.title_lines
) -> Title:
    """Return the heading of a paper, what it is of, and what else it says there.

    `named` are the lines below the heading, in order; what is original stands last.
    """
    known = {"how": how(reading), "when": when(reading)}
    line = reading.words("title.line", **known) if all(known.values()) else "".join(known.values())
    original = ""
    if reading.words.language != reading.original or len(reading.languages) > 1:
        language = reading.words.language_name(reading.original)
        original = reading.words("title.original", language=language)
    said = {"name": _called(reading), "when": line, "original": original}
    said["parties"] = _parties(reading)
    wanted = [said[name] for name in named if name != "original"]
    last = original if "original" in named else ""
    lines = [line for line in (*wanted, *more, last) if line]
    return Title(
        heading=heading,
        lines=tuple(lines),
        strong=lines.index(said["name"]) + 1 if said["name"] in lines else 0,
        language=reading.words.language,
        record=reading.session.id,
    )


def _parties(reading: Reading) -> str:
    """Return both bodies by their names, that of the side whose copy it is first."""
    if len(reading.sides) < 2:
        return ""
    language = reading.words.language
    names = [reading.body_names(side).get(language, "") for side in reading.sides[:2]]
    if not all(names):
        names = [reading.acronym(side) for side in reading.sides[:2]]
    return reading.words("title.between", left=names[0], right=names[1])


def _called(reading: Reading) -> str:
    session, words = reading.session, reading.words
    called = in_order(reading, reading.text(session, "title"))
    if session.number is None or re.search(rf"(?<!\d){session.number}(?!\d)", called):
        return called
    ordinal = words.ordinal(session.number)
    if ordinal in called.casefold():
        return called
    return words("title.numbered", title=called, ordinal=ordinal)


def when(reading: Reading) -> str:
    """Return the day or days of the session."""
    dates = {s.held_on for s in reading.bundle.sittings if s.held_on}
    if reading.session.held_on:
        dates.add(reading.session.held_on)
    if reading.draft and (reading.session.id, "held_on") in reading.bundle.versions:
        return reading.text(reading.session, "held_on")
    return days(reading.words, sorted(dates))


def how(reading: Reading) -> str:
    """Return how and where the session was held: by videoconference, at a place."""
    session, words = reading.session, reading.words
    place = words.town(reading.text(session, "place"))
    platform = reading.text(session, "platform")
    if session.mode is Mode.ONLINE:
        return words("mode.online.platform" if platform else "mode.online", platform=platform)
    name = f"mode.{session.mode.value}" + (".place" if place else "")
    if platform and session.mode is Mode.HYBRID:
        name += ".platform"
    return words(name, place=place, platform=platform)
