"""Who has the floor: a side, a person of a side, both sides, or a guest."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from meetingdesk.desk import Desk
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import AgendaItem, Chair, Delegate, Delegation, Session
from meetingdesk.domain.records import Organization, Person
from meetingdesk.domain.terms import Capacity, Presence
from meetingdesk.exchange.roll_words import is_vietnamese_family
from meetingdesk.minutes.people import is_latin
from meetingdesk.minutes.side_names import name_in


@dataclass(frozen=True, kw_only=True)
class Speaking:
    """Who speaks; nothing at all means both sides."""

    delegation: RecordId | None = None
    delegate: RecordId | None = None
    guest: str = ""

    def plain(self) -> Mapping[str, str]:
        """Return it as texts, for a draft."""
        return {
            "delegation": self.delegation or "",
            "delegate": self.delegate or "",
            "guest": self.guest,
        }


def speaking_of(plain: Mapping[str, str]) -> Speaking:
    """Return what `plain()` gave."""
    return Speaking(
        delegation=RecordId(plain["delegation"]) if plain.get("delegation") else None,
        delegate=RecordId(plain["delegate"]) if plain.get("delegate") else None,
        guest=plain.get("guest", ""),
    )


class Floor:
    """The sides of one session and who sits on them, read anew when they change."""

    def __init__(self, desk: Desk, session: RecordId) -> None:
        """Read the delegations of a session."""
        self._desk = desk
        self.session = session
        self._last: dict[RecordId, Speaking] = {}
        self.read()

    def read(self) -> None:
        """Read the sides again, after a change."""
        desk = self._desk
        self.sides: Sequence[Delegation] = desk.all(Delegation, parent=self.session)
        self._members = {side.id: desk.all(Delegate, parent=side.id) for side in self.sides}
        self._delegates = {d.id: d for members in self._members.values() for d in members}
        self._acronyms = {side.id: self._acronym(side) for side in self.sides}
        self._short = {d.id: self._short_name(d) for d in self._delegates.values()}

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes by which brackets name the sides."""
        return tuple(side.code for side in self.sides if side.code)

    def side(self, delegation: RecordId | None) -> Delegation | None:
        """Return a side of this session."""
        return next((side for side in self.sides if side.id == delegation), None)

    def delegate(self, delegate: RecordId | None) -> Delegate | None:
        """Return a delegate of this session."""
        return self._delegates.get(delegate) if delegate else None

    def members(self, delegation: RecordId) -> Sequence[Delegate]:
        """Return the delegates of a side in precedence."""
        return self._members.get(delegation, ())

    def called(self, side: Delegation) -> str:
        """Return how a side is called in a sentence of the minutes: the Vietnamese side."""
        session = self._desk.get(Session, self.session)
        language = session.text_language if session else ""
        return name_in(side, language or "en") or self.acronym(side.id)

    def acronym(self, delegation: RecordId | None) -> str:
        """Return how the side is called for short: STAMEQ."""
        return self._acronyms.get(delegation, "") if delegation else ""

    def short_name(self, delegate: RecordId | None) -> str:
        """Return how a delegate is addressed: Mr. Hiệp."""
        return self._short.get(delegate, "") if delegate else ""

    def chairs(self) -> list[Delegate]:
        """Return who is in the chair now: the latest to take it, or all who began in it."""
        chairs = self._desk.all(Chair, session=self.session)
        items = [item.id for item in self._desk.all(AgendaItem, parent=self.session)]
        order = {item: at for at, item in enumerate(items)}
        later = [c for c in chairs if c.from_item in order]
        if later:
            latest = max(order[c.from_item] for c in later if c.from_item)
            chairs = [c for c in later if c.from_item and order[c.from_item] == latest]
        found = (self.delegate(c.delegate) for c in chairs)
        return [d for d in found if d]

    def of(self, delegate: RecordId) -> Speaking:
        """Return that this delegate speaks."""
        found = self.delegate(delegate)
        side = found.place.parent if found and found.place else None
        return Speaking(delegation=side, delegate=delegate)

    def took(self, speaking: Speaking) -> None:
        """Remember the last speaker of a side."""
        if speaking.delegation:
            self._last[speaking.delegation] = speaking

    def turned_to(self, column: int, now: Speaking) -> Speaking:
        """Return who speaks when a side (0 left, 1 right) is asked for.

        First its last speaker; asked again the next in precedence, then the side without one.
        """
        if column >= len(self.sides):
            return now
        side = self.sides[column].id
        ring = [*self._ring(side), Speaking(delegation=side)]
        if now.delegation != side:
            last = self._last.get(side)
            return last if last in ring else ring[0]
        return ring[(ring.index(now) + 1) % len(ring)] if now in ring else ring[0]

    def label(self, speaking: Speaking, both: str) -> str:
        """Return what the chip says: STAMEQ · Mr. Hiệp; `both` is the word for both sides."""
        if speaking.guest:
            return speaking.guest
        parts = (self.acronym(speaking.delegation), self.short_name(speaking.delegate))
        return " · ".join(part for part in parts if part) or both

    def _ring(self, side: RecordId) -> list[Speaking]:
        away = (Presence.EXCUSED, Presence.ABSENT)
        return [
            Speaking(delegation=side, delegate=d.id)
            for d in self._members[side]
            if d.capacity is not Capacity.INTERPRETER and d.presence not in away
        ]

    def _acronym(self, side: Delegation) -> str:
        body = self._desk.get(Organization, side.organization)
        return (body.acronym if body else "") or side.code or side.name

    def _short_name(self, delegate: Delegate) -> str:
        person = self._desk.get(Person, delegate.person)
        called = self._called(person, delegate) if person else ""
        # A name in another script than the one printed in this session is not said in it.
        if not called or (delegate.name and is_latin(called) != is_latin(delegate.name)):
            return delegate.name
        return f"{delegate.honorific} {called}".strip()

    def _called(self, person: Person, delegate: Delegate) -> str:
        """Return by which name a person is called: of Vietnamese names the last given one."""
        if person.called:
            return person.called
        side = self.side(delegate.place.parent) if delegate.place else None
        body = self._desk.get(Organization, side.organization) if side else None
        family, given = person.family_name.split(), person.given_name.split()
        if family and given and is_vietnamese_family(family[0], body.country if body else ""):
            return given[-1]
        return person.family_name
