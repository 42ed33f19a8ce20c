"""Which records a reference may mean, found by words typed."""

from collections.abc import Sequence
from dataclasses import dataclass

from meetingdesk.desk import Desk
from meetingdesk.domain import folding, rows
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.kinds import KINDS
from meetingdesk.domain.records import Record
from meetingdesk.ui.fields.saying import named

MOST = 12
_VIEWS = {"Organization": "organizations", "Session": "sessions", "Instrument": "agreements"}
_ORDERS = {"Organization": "acronym", "Session": "when", "Instrument": "title"}

_OF_SESSION = {
    "Delegation": "parent",
    "AgendaItem": "parent",
    "Document": "parent",
    "Delegate": "session",
    "Statement": "session",
    "Decision": "session",
}
"""Kinds that belong to a session, and what of them names it."""


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """A record that may be meant: what it is called, and what tells it from others."""

    record: RecordId
    name: str
    beside: str = ""

    @property
    def line(self) -> str:
        """The candidate as a line of a list."""
        return f"{self.name} · {self.beside}" if self.beside else self.name


def candidates(desk: Desk, target: str, text: str, about: Record | None) -> Sequence[Candidate]:
    """Return the records of kind `target` that a text may mean, best first.

    `about` is the record that refers: what belongs to a session is sought in its own only.
    """
    if target == "Person":
        return [_of(desk, row) for row in desk.find_people(text, MOST)] if text else []
    if target in _VIEWS:
        order = _ORDERS[target]
        found = desk.rows(
            _VIEWS[target], text, order=order, descending=target == "Session", limit=MOST
        )
        return [_of(desk, row) for row in found]
    known: Sequence[Record] = desk.all(KINDS[target])
    session = _session_of(about) if about else None
    if target in _OF_SESSION and session:
        known = desk.all(KINDS[target], **{_OF_SESSION[target]: session})
    lines = [Candidate(record=r.id, name=named(desk, r)) for r in known]
    return [c for c in lines if _fits(c.name, text)][:MOST]


def _session_of(about: Record) -> RecordId | None:
    place = getattr(about, "place", None)
    return getattr(about, "session", None) or (place.parent if place else None)


def _of(desk: Desk, row: rows.Row) -> Candidate:
    match row:
        case rows.PersonRow():
            beside = ", ".join(part for part in (row.post, row.body) if part)
            return Candidate(record=row.id, name=row.name or row.native_name, beside=beside)
        case rows.OrganizationRow():
            return Candidate(record=row.id, name=row.acronym, beside=row.name)
        case rows.AgreementRow():
            return Candidate(record=row.id, name=row.title, beside=row.parties)
        case rows.ActionRow():
            return Candidate(record=row.id, name=row.text)
    found = desk.get(KINDS["Session"], row.id)
    return Candidate(record=row.id, name=named(desk, found) if found else row.title)


def _fits(name: str, text: str) -> bool:
    folded = folding.fold(name)
    return all(word in folded for word in folding.fold(text).split())
