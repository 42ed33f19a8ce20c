"""What is read of people, bodies and sessions to tell who may be whom."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.folding import fold_words
from meetingdesk.domain.sounding import sounding
from meetingdesk.storage.journal import entries_about, plain_rows, rows_among

_TIES = re.compile(r"(?<=\w)[-‐‑'’ʼ`](?=\w)")
"""What some write between the parts of one name, and others not: Ken'ichi, Ken-ichi, Kenichi."""


@dataclass(slots=True)
class OnePerson:
    """A person; texts are folded, save `said`."""

    id: bytes
    said: tuple[str, ...]
    words: tuple[str, ...]
    ordered: tuple[str, ...]
    line: str
    """The words in the order of the alphabet, as one text."""
    heard: str
    """The same as it sounds, however it is written in Latin letters."""
    native: str
    mail: str
    telephone: str
    bodies: set[bytes] = field(default_factory=set)
    sessions: dict[bytes, set[str]] = field(default_factory=dict)
    """Those at which they were, with who entered them there."""


@dataclass(slots=True)
class OneBody:
    """A body."""

    id: bytes
    said: str
    acronym: str
    country: str
    parent: bytes | None
    relation: str
    mail: str
    website: str
    names: list[tuple[str, ...]] = field(default_factory=list)


@dataclass(slots=True)
class OneSession:
    """A session; `hours` are the moments (UTC) between which it sat, where both are known."""

    id: bytes
    said: str
    title: str
    number: int | None
    days: set[date]
    hours: list[tuple[datetime, datetime]] = field(default_factory=list)
    sides: set[bytes] = field(default_factory=set)
    partners: set[bytes] = field(default_factory=set)


def people(connection: sa.Connection) -> dict[bytes, OnePerson]:
    """Return all people that are shown, with the bodies of their posts, or for which they came."""
    found = {}
    sql = (
        'SELECT id, family_name, given_name, "order", native_name, mail, telephone FROM person'
        " WHERE hidden = 0"
    )
    for cell, family, given, order, native, mail, telephone in plain_rows(connection, sql):
        parts = (family, given) if order == "family_first" else (given, family)
        said = tuple(" ".join(parts).split())
        words = tuple(fold_words(" ".join(said)).split())
        ordered = tuple(sorted(words))
        tight = fold_words(native).replace(" ", "") if native else ""
        digits = "".join(sign for sign in telephone if sign.isdigit()) if telephone else ""
        tied = fold_words(_TIES.sub("", " ".join(said))).split()
        line, heard = " ".join(ordered), " ".join(sorted(sounding(tied)))
        address = mail.strip().lower()
        found[cell] = OnePerson(
            cell, said or (native,), words, ordered, line, heard, tight, address, digits
        )
    posts = "SELECT person, organization FROM post WHERE hidden = 0 AND organization NOT NULL"
    for person, body in plain_rows(connection, posts):
        if person in found:
            found[person].bodies.add(body)
    sides = (
        "SELECT DISTINCT d.person, g.organization FROM delegate d JOIN delegation g"
        " ON g.id = d.place_parent WHERE d.hidden = 0 AND g.organization NOT NULL"
        " AND d.person NOT IN (SELECT person FROM post WHERE hidden = 0 AND person NOT NULL)"
    )
    for person, body in plain_rows(connection, sides):
        if person in found:
            found[person].bodies.add(body)
    return found


def attended(connection: sa.Connection, asked: Iterable[OnePerson]) -> None:
    """Fill in at which sessions people were, who entered them there, and for which bodies."""
    by_id = {person.id: person for person in asked}
    sql = (
        "SELECT d.id, d.person, d.session, g.organization FROM delegate d LEFT JOIN delegation g"
        " ON g.id = d.place_parent WHERE d.hidden = 0 AND d.person IN"
    )
    rows = list(rows_among(connection, sql, list(by_id)))
    entries = entries_about(connection, [RecordId(row[0].hex()) for row in rows])
    for delegate, person, session, body in rows:
        added = [entry for entry in entries[RecordId(delegate.hex())] if entry.add is not None]
        by = by_id[person].sessions.setdefault(session, set())
        by.update(entry.author or entry.source for entry in added)
        if body:
            by_id[person].bodies.add(body)


def bodies(connection: sa.Connection) -> dict[bytes, OneBody]:
    """Return all bodies that are shown."""
    found = {}
    sql = (
        "SELECT id, acronym, country, parent, relation, mail, website FROM organization"
        " WHERE hidden = 0"
    )
    for cell, acronym, country, parent, relation, mail, website in plain_rows(connection, sql):
        host = website.lower().partition("://")[2] or website.lower()
        found[cell] = OneBody(
            cell,
            acronym,
            fold_words(acronym).replace(" ", ""),
            country.upper(),
            parent,
            relation,
            mail.strip().lower(),
            host.removeprefix("www.").partition("/")[0],
        )
    names = "SELECT organization, name FROM organization_name WHERE hidden = 0"
    for body, name in plain_rows(connection, names):
        if body in found:
            found[body].names.append(tuple(fold_words(name).split()))
            found[body].said = found[body].said or name
    return found


def sessions(connection: sa.Connection) -> dict[bytes, OneSession]:
    """Return all sessions that are shown and have a day."""
    found = {}
    sql = "SELECT id, title, number, held_on FROM session WHERE hidden = 0"
    for cell, title, number, day in plain_rows(connection, sql):
        days = {date.fromisoformat(day)} if day else set()
        found[cell] = OneSession(cell, title, " ".join(fold_words(title).split()), number, days)
    _sat(connection, found)
    sides = (
        "SELECT place_parent, organization, own FROM delegation"
        " WHERE hidden = 0 AND organization NOT NULL"
    )
    for session, body, own in plain_rows(connection, sides):
        if session in found:
            found[session].sides.add(body)
            if not own:
                found[session].partners.add(body)
    return {cell: one for cell, one in found.items() if one.days}


def _sat(connection: sa.Connection, found: dict[bytes, OneSession]) -> None:
    """Fill in when sessions sat; the days are those at the place and those of UTC."""
    sql = (
        "SELECT session, held_on, begins, ends, zone FROM sitting"
        " WHERE hidden = 0 AND held_on NOT NULL"
    )
    zones: dict[str, ZoneInfo] = defaultdict()
    for session, day, begins, ends, zone in plain_rows(connection, sql):
        if session not in found:
            continue
        held = date.fromisoformat(day)
        found[session].days.add(held)
        if not (begins and zone):
            continue
        known = zones.setdefault(zone, ZoneInfo(zone))
        start = datetime.combine(held, time.fromisoformat(begins), known).astimezone(UTC)
        found[session].days.add(start.date())
        if ends:
            end = datetime.combine(held, time.fromisoformat(ends), known).astimezone(UTC)
            later = timedelta(days=1) if end < start else timedelta()
            found[session].hours.append((start, end + later))
