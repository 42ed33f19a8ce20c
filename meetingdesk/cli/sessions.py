"""Sessions by reference: the shortest name that means one session only, and what it means."""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from meetingdesk.desk import Desk
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Delegation, Session
from meetingdesk.domain.records import Organization

_SHORTEST_ID = 6


@dataclass(frozen=True, kw_only=True)
class Listed:
    """A session in the list, with its reference and all other names that may mean it."""

    session: Session
    sides: tuple[str, ...]
    reference: str
    names: tuple[str, ...]

    @property
    def line(self) -> str:
        """The session in one line."""
        when = self.session.held_on.isoformat() if self.session.held_on else "no date"
        sides = " – ".join(self.sides)
        told = [when, self.session.status.value, sides, " ".join(self.session.title.split())]
        line = "  ".join(part for part in told if part)
        return "".join(sign if sign.isprintable() else "�" for sign in line)


def list_sessions(desk: Desk) -> list[Listed]:
    """Return the sessions of a file, the latest first."""
    acronyms = {body.id: body.acronym for body in desk.all(Organization)}
    sides: dict[str, list[tuple[bool, str]]] = defaultdict(list)
    for side in desk.all(Delegation):
        if side.place:
            acronym = acronyms.get(side.organization, "") if side.organization else ""
            name = acronym or side.code or side.name
            sides[side.place.parent].append((side.own, name))
    sessions = sorted(desk.all(Session), key=_lateness, reverse=True)
    names = {s.id: tuple(_names(s, sides[s.id])) for s in sessions}
    uses = Counter(name for known in names.values() for name in set(known))
    return [
        Listed(
            session=s,
            sides=tuple(name for _, name in sides[s.id] if name),
            reference=next(n for n in (*names[s.id], s.id) if uses[n] <= 1),
            names=tuple(folded(name) for name in names[s.id]),
        )
        for s in sessions
    ]


def find_sessions(listed: Sequence[Listed], reference: str | None) -> list[Listed]:
    """Return the sessions that a reference may mean; without one, the latest.

    The first of these that fits any session decides: a number, partner and number, date or
    printed reference; the beginning of the id; the beginnings of words of the title.
    """
    if reference is None:
        latest = listed[0].session.held_on if listed else None
        return [one for one in listed if one.session.held_on == latest]
    said = folded(reference)
    words = said.split()
    for fits in (
        lambda one: said in one.names,
        lambda one: len(said) >= _SHORTEST_ID and one.session.id.startswith(said),
        lambda one: bool(words) and _begins_words(words, one.session.title),
    ):
        found = [one for one in listed if fits(one)]
        if found:
            return found
    return []


def choose_session(desk: Desk, reference: str | None) -> RecordId:
    """Return the one session that a reference means, the latest without one. Raises FileTrouble."""
    found = find_sessions(list_sessions(desk), reference)
    if len(found) == 1:
        return found[0].session.id
    if reference is None:
        why = "Several sessions are the latest. Name one of them with --session."
        raise FileTrouble(why if found else "The file holds no session yet.")
    why = (
        "“{reference}” may mean several sessions. See meetingdesk sessions for their references."
        if found
        else "“{reference}” means no session of this file. See meetingdesk sessions for their"
        " references."
    )
    raise FileTrouble(why, reference=reference)


def folded(text: str) -> str:
    """Return a text without case, accents and superfluous spaces."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("đ", "d"))
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def _lateness(session: Session) -> tuple[date, int, str]:
    return (session.held_on or date.min, session.number or 0, session.id)


def _names(session: Session, sides: Sequence[tuple[bool, str]]) -> Iterator[str]:
    if session.number is not None:
        yield from (f"{name} {session.number}" for own, name in sides if name and not own)
        yield str(session.number)
    if session.held_on:
        yield session.held_on.isoformat()
    yield session.id[: _SHORTEST_ID + 2]
    if session.reference:
        yield session.reference
    elif session.held_on and sides:
        # As the papers print it where none was given: STAMEQ-JISC/2026-05-12.
        ordered = sorted(sides, key=lambda side: not side[0])
        yield f"{'-'.join(name for _, name in ordered)}/{session.held_on}"


def _begins_words(words: Iterable[str], title: str) -> bool:
    known = folded(title).split()
    return all(any(k.startswith(w) for k in known) for w in words)
