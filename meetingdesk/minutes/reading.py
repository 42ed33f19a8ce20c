"""A session as its papers read it: values, names and numbers, looked up once."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cached_property
from typing import Any, TypeVar

from meetingdesk.domain.agreeing import Letterhead
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import AgendaItem, Decision, Delegate, Delegation
from meetingdesk.domain.records import Document, Organization, Person, Record
from meetingdesk.domain.terms import Capacity, NameOrder, Numbered, Treatment
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.dates import Clock
from meetingdesk.minutes.numbering import counted, numbers
from meetingdesk.minutes.people import (
    english_name,
    is_latin,
    names_on,
    ordered_sides,
    plain_name,
    post,
)
from meetingdesk.minutes.side_names import is_usual, name_in
from meetingdesk.minutes.style import GENERAL, Style
from meetingdesk.minutes.texts import Texts
from meetingdesk.minutes.wording import Wording

R = TypeVar("R", bound=Record)


class Reading(Texts):
    """One bundle read for paper in one wording; what it returns never changes."""

    def __init__(
        self,
        bundle: Bundle,
        words: Wording,
        together: Sequence[str] = (),
        *,
        style: Style = GENERAL,
        copy: RecordId | None = None,
    ) -> None:
        """Read a bundle; `copy` is the delegation whose copy the paper is, one's own where none."""
        super().__init__(bundle, words, together)
        self.style = style
        self.copy = copy

    @cached_property
    def day(self) -> date | None:
        """Return the first day of the session."""
        sat = [sitting.held_on for sitting in self.bundle.sittings if sitting.held_on]
        return self.session.held_on or min(sat, default=None)

    # Numbers

    @cached_property
    def decisions(self) -> list[Decision]:
        """Return the agreed points in the order of the paper."""
        return self._in_paper_order(self.bundle.decisions)

    @cached_property
    def decision_numbers(self) -> dict[RecordId, str]:
        """Return the number of each agreed point in the session."""
        ordered = self.decisions
        found = self._numbers(ordered, Numbered.OUTCOME)
        return dict(zip((d.id for d in ordered), found, strict=True))

    @cached_property
    def action_numbers(self) -> dict[RecordId, str]:
        """Return what each agreed action is called: A 5/1, or A 1 in a session without number."""
        ordered = self.actions
        found = zip(ordered, self._numbers(ordered, Numbered.ACTION), strict=True)
        return {a.id: self.action_name(n, self.session.number) for a, n in found}

    def _numbers(self, ordered: Sequence[Decision | AgreedAction], row: Numbered) -> list[str]:
        """Return the numbers of points or actions; issued ones never come back."""
        return numbers((r.number for r in ordered), (n.number for n in self.bundle.row(row)))

    def action_name(self, number: str, session: int | None) -> str:
        """Return an action's number with that of its session."""
        if session is None:
            return self.words("action.number", number=number).replace(" ", "\u00a0")
        name = self.words("action.number.session", session=session, number=number)
        return name.replace(" ", "\u00a0")

    @cached_property
    def actions(self) -> list[AgreedAction]:
        """Return the agreed actions in the order of the paper."""
        return self._in_paper_order(self.bundle.actions)

    def _in_paper_order(self, records: Iterable[R]) -> list[R]:
        items = {item.id: item for item in self.bundle.items}

        def at(record: Any) -> tuple[str, str, str]:
            place = record.place
            if place is None:
                return ("~", "", record.id)
            item = items.get(place.parent)
            own = (item.place.key, place.key) if item and item.place else (place.key, "")
            return (*own, record.id)

        return sorted(records, key=at)

    @cached_property
    def item_numbers(self) -> dict[RecordId, str]:
        """Return the number of each agenda item: 3, or 3.1 one level down."""
        counts = [0, 0, 0]
        found: dict[RecordId, str] = {}
        for item in self.bundle.items:
            level = min(max(item.level or 1, 1), 3)
            counts[level - 1] += 1
            counts[level:] = [0] * (3 - level)
            number = ".".join(str(max(count, 1)) for count in counts[:level])
            found[item.id] = counted(self.style.numbering.items, number, self.words)
        return found

    @cached_property
    def adoption(self) -> AgendaItem | None:
        """Return the item under which the agenda was adopted: the only one so marked."""
        found = [i for i in self.bundle.items if i.treatment is Treatment.ADOPTED]
        return found[0] if len(found) == 1 else None

    def paragraph_number(self, number: str) -> str:
        """Return what stands before the paragraph of a number; nothing where none does."""
        if self.style.unnumbered or not number:
            return ""
        told = counted(self.style.numbering.paragraphs, number, self.words)
        return self.words("paragraph.number", number=told)

    # Sides and people

    @cached_property
    def sides(self) -> list[Delegation]:
        """Return the two sides: first the one whose copy the paper is, else one's own."""
        sides = ordered_sides(self.bundle.delegations)
        return sorted(sides, key=lambda side: side.id != self.copy)

    @cached_property
    def _organizations(self) -> dict[RecordId, Organization]:
        return {o.id: o for o in (*self.bundle.organizations, *self.bundle.governing)}

    def organization(self, record: RecordId | None) -> Organization | None:
        """Return a body."""
        return self._organizations.get(record) if record else None

    def acronym(self, side: Delegation) -> str:
        """Return how a side's body is called for short."""
        body = self.organization(side.organization)
        return self.text(body, "acronym") if body else side.name or side.code

    def side(self, record: RecordId | None) -> Delegation | None:
        """Return a side of this session or of an earlier one."""
        sides = [*self.bundle.delegations, *self.bundle.earlier_delegations]
        return next((s for s in sides if s.id == record), None)

    def side_name(self, record: RecordId | None) -> str:
        """Return how a side is called in a sentence: the Vietnamese side."""
        side = self.side(record)
        if side is None:
            return ""
        if is_usual(side) and not self._rendered(side, "name"):
            return name_in(side, self.words.language)
        known = self.words.language == self.original or self._rendered(side, "name")
        name = self.text(side, "name") if known else ""
        return name or self.words("side.fallback", body=self.acronym(side))

    def body_names(self, side: Delegation) -> dict[str, str]:
        """Return by language what a side's body was called on the day of the session."""
        return self.names_of(side.organization)

    def names_of(self, organization: RecordId | None) -> dict[str, str]:
        """Return by language what a body was called on the day of the session."""
        return names_on(self.bundle.names, organization, self.day)

    def letterhead(self, side: Delegation) -> Letterhead | None:
        """Return the letterhead of a side's body: in the paper's language, else the first."""
        found = [h for h in self.bundle.letterheads if h.organization == side.organization]
        mine = (h for h in found if h.language == self.words.language)
        return next(mine, found[0] if found else None)

    def members(self, side: Delegation) -> list[Delegate]:
        """Return the delegates of a side: heads first, then by precedence."""
        found = [d for d in self.bundle.delegates if d.place and d.place.parent == side.id]
        return sorted(found, key=lambda d: d.capacity is not Capacity.HEAD)

    def head(self, side: Delegation) -> Delegate | None:
        """Return the head of a side."""
        return next((d for d in self.members(side) if d.capacity is Capacity.HEAD), None)

    @cached_property
    def _delegates(self) -> dict[RecordId, Delegate]:
        return {d.id: d for d in self.bundle.delegates}

    def delegate(self, record: RecordId | None) -> Delegate | None:
        """Return a delegate."""
        return self._delegates.get(record) if record else None

    def name(self, delegate: Delegate, *, honorific: bool = True, capitals: bool = True) -> str:
        """Return a delegate's name as the wording prints it, with the language's honorific.

        In English the family name is in `capitals`.
        """
        name, language = self._names(delegate)[0], self.words.language
        person = next((p for p in self.bundle.persons if p.id == delegate.person), None)
        english = language == "en" and capitals
        name = english_name(name, person) if english else plain_name(name, person)
        return self._addressed(name, delegate) if honorific else name

    def other_name(self, delegate: Delegate) -> str:
        """Return a delegate's name in the other script; nothing where it has one form only."""
        printed, other = self._names(delegate)
        return other if other.casefold() != printed.casefold() else ""

    def _names(self, delegate: Delegate) -> tuple[str, str]:
        """Return the form of a name that the language prints, and the other one."""
        name, native = self.text(delegate, "name"), self.text(delegate, "native_name")
        wanted = {"ja": not is_latin(native), "vi": is_latin(native)}
        own = bool(native) and wanted.get(self.words.language, False)
        return (native, name) if own else (name, native)

    def _addressed(self, name: str, delegate: Delegate) -> str:
        if self.words.language == self.original:
            honorific = self.text(delegate, "honorific")
        else:
            known = (h for h in self.bundle.honorifics if h.person == delegate.person)
            honorific = next((h.text for h in known if h.language == self.words.language), "")
        return self.words("person.honorific", name=name, honorific=honorific) if honorific else name

    def post(self, delegate: Delegate, *, with_body: bool = True) -> str:
        """Return a delegate's title, unit and body as they were on the day."""
        title, unit, body = (self.text(delegate, name) for name in ("title", "unit", "body"))
        return post(self.words, title, unit, body if with_body else "")

    def person_name(self, person: Person) -> str:
        """Return the name of somebody who is no delegate."""
        parts = [person.given_name, person.family_name]
        if person.order is NameOrder.FAMILY_FIRST:
            parts.reverse()
        name = " ".join(part for part in parts if part) or person.native_name
        english = self.words.language == "en"
        return english_name(name, person) if english else plain_name(name, person)

    def introduced(self, delegate: Delegate) -> str:
        """Return a delegate's name with title and body, as at first mention."""
        told = self.post(delegate)
        if not told:
            return self.name(delegate)
        said = self.words("person.post", person=self.name(delegate), post=told)
        # A full-width bracket brings its own space.
        return said.replace("） ", "）")

    def with_body(self, delegate: Delegate) -> str:
        """Return a delegate's name with the side's acronym, as at later mention."""
        parent = delegate.place.parent if delegate.place else None
        side = next((side for side in self.sides if side.id == parent), None)
        name = self.name(delegate)
        return self.words("movement.who", person=name, body=self.acronym(side)) if side else name

    def called(self, document: Document) -> str:
        """Return the title of a document; where none was typed yet, that there is to be one."""
        return self.text(document, "title") or self.words("blank")

    # What stands on every page

    @cached_property
    def clocks(self) -> list[Clock]:
        """Return the clocks of both sides, one's own first; equal ones once."""
        found = {s.zone: Clock(s.zone, s.zone_place) for s in reversed(self.sides) if s.zone}
        ordered = [found[s.zone] for s in self.sides if s.zone]
        if not ordered:
            ordered = [Clock(s.zone) for s in self.bundle.sittings if s.zone]
        return list(dict.fromkeys(ordered)) or [Clock("UTC", "UTC")]

    @cached_property
    def bodies(self) -> str:
        """Return both bodies as one says them."""
        return self.words.joined([self.acronym(side) for side in self.sides])

    @cached_property
    def reference(self) -> str:
        """Return the reference; one made of bodies and date where none was given."""
        given = self.text(self.session, "reference")
        if given or not self.sides:
            return given
        made = "-".join(self.acronym(side) for side in self.sides)
        return f"{made}/{self.day}" if self.day else made
