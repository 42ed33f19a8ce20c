"""The edits that put delegates on a side."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from meetingdesk.desk import Desk
from meetingdesk.domain import edits
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import Place
from meetingdesk.domain.kinds import delegate_id, honorific_id
from meetingdesk.domain.meeting import Delegate, Delegation, Session
from meetingdesk.domain.places import keys_after
from meetingdesk.domain.records import Honorific, Organization, Person, Post, Record, Translation
from meetingdesk.domain.terms import Attending, Capacity, Mode, Presence, Standing, Status
from meetingdesk.exchange.names import family_and_given, in_order
from meetingdesk.exchange.roll_words import plain
from meetingdesk.exchange.rolls import DelegateLine

_ACTING = {"en": "Acting {}", "vi": "Quyền {}", "ja": "{}代行"}
_DEPUTY = {"en": "Deputy {}", "vi": "Phó {}", "ja": "副{}"}
_VIETNAMESE = frozenset({"Ông", "Bà", "TS.", "ThS.", "PGS.", "GS."})


@dataclass(frozen=True, kw_only=True)
class Roll:
    """A side of a session, to which delegates are added."""

    desk: Desk
    session: Session
    delegation: Delegation

    @property
    def delegates(self) -> list[Delegate]:
        """Who is on it, in precedence."""
        return self.desk.all(Delegate, parent=self.delegation.id)

    @property
    def language(self) -> str:
        """The language in which names and titles are printed."""
        return self.session.text_language or next(iter(self.session.languages), "en")

    @property
    def day(self) -> date:
        """The day on which titles are looked up."""
        return self.session.held_on or self.desk.today()

    def places(self, count: int) -> list[Place]:
        """Return places at the end of the side's precedence."""
        last = [d.place.key for d in self.delegates if d.place][-1:]
        return [
            Place(self.delegation.id, key) for key in keys_after(last[0] if last else None, count)
        ]

    def delegate(self, place: Place) -> Delegate:
        """Return a delegate about whom nothing but the session is known yet."""
        planned = self.session.status is Status.PLANNED
        online = self.session.mode is Mode.ONLINE
        return Delegate(
            place=place,
            session=self.session.id,
            presence=Presence.EXPECTED if planned else Presence.PRESENT,
            attending=Attending.ONLINE if online else Attending.IN_THE_ROOM,
        )


def person_added(roll: Roll, person: Person) -> Edit:
    """Return the edit that adds a person the file knows, with name, title and body of that day.

    Raises RuleBroken where the person is already on one of the session's sides.
    """
    delegate = delegate_of(roll, person)
    if roll.desk.get(Delegate, delegate.id):
        raise RuleBroken(f"{delegate.name} is already a delegate to this session.")
    return edits.add("Add delegate", _as_head(roll, [delegate])[0])


def delegate_of(roll: Roll, person: Person) -> Delegate:
    """Return a person as a delegate, with name, title and body frozen as of the session's day."""
    blank = replace(
        roll.delegate(roll.places(1)[0]),
        id=delegate_id(roll.session.id, person.id),
        person=person.id,
        name=printed_name(person),
        native_name=person.native_name,
        honorific=honorific_of(roll, person),
    )
    post = current_post(roll, person)
    if not post:
        return blank
    body = roll.desk.get(Organization, post.organization)
    return replace(
        blank,
        title=printed_title(roll, post),
        unit=post.unit,
        body=body.acronym if body else "",
    )


def printed_name(person: Person) -> str:
    """Return a person's name in the order of its bearer."""
    return in_order(person.family_name, person.given_name, person.order) or person.native_name


def honorific_of(roll: Roll, person: Person) -> str:
    """Return how the language of the minutes addresses a person, or nothing."""
    said = roll.desk.get(Honorific, honorific_id(person.id, roll.language))
    if said:
        return said.text
    others = roll.desk.all(Honorific, person=person.id)
    return next((h.text for h in others if h.language in (roll.language, "")), "")


def current_post(roll: Roll, person: Person) -> Post | None:
    """Return the post that a person holds on the day of the session; the latest of several."""
    held = [
        post
        for post in roll.desk.all(Post, person=person.id)
        if (post.since or date.min) <= roll.day <= (post.until or date.max)
    ]
    return max(held, key=lambda p: (p.since or date.min, p.id), default=None)


def printed_title(roll: Roll, post: Post) -> str:
    """Return a post's title in the language of the minutes, with Acting or Deputy."""
    language, title = post.language or "en", post.title
    if language != roll.language:
        rendered = roll.desk.all(Translation, record=post.id, field="title", language=roll.language)
        if rendered and rendered[0].text:
            language, title = roll.language, rendered[0].text
    forms = {Standing.ACTING: _ACTING, Standing.DEPUTY: _DEPUTY}.get(post.standing, {})
    return forms.get(language, "{}").format(title)


def lines_added(roll: Roll, lines: Sequence[DelegateLine], label: str) -> Edit:
    """Return the one edit that adds delegates as a list has them, and the people not yet known.

    A name that exactly one person in the file bears is that person; title and body are printed
    as the list has them. Raises RuleBroken where nobody is left to add.
    """
    known = _by_name(roll.desk)
    places = roll.places(len(lines))
    delegates: list[Delegate] = []
    others: list[Record] = []
    for line, place in zip(lines, places, strict=True):
        blank = replace(
            roll.delegate(place),
            name=line.name,
            honorific=line.honorific,
            title=line.title,
            unit=line.unit,
            body=line.body,
            native_name=line.native_name,
            capacity=line.capacity or Capacity.MEMBER,
            head_count=line.head_count,
        )
        if line.group:
            delegates.append(blank)
            continue
        namesakes = known.get(plain(line.name), [])
        if len(namesakes) == 1:
            delegates.append(_filled(roll, namesakes[0], blank))
        else:
            person, belongings = _new_person(roll, line)
            others += [person, *belongings]
            delegates.append(_named(roll, blank, person))
    fresh = _not_yet_there(roll, delegates)
    if not fresh:
        raise RuleBroken("All of them are already delegates to this session.")
    return edits.add(label, *others, *_as_head(roll, fresh))


def _by_name(desk: Desk) -> dict[str, list[Person]]:
    found: dict[str, list[Person]] = {}
    for person in desk.all(Person):
        for name in {plain(printed_name(person)), plain(person.native_name)} - {""}:
            found.setdefault(name, []).append(person)
    return found


def _filled(roll: Roll, person: Person, line: Delegate) -> Delegate:
    """Return a known person as the list has it; what the list leaves open comes from the post."""
    whole = delegate_of(roll, person)
    if line.title or line.body:
        whole = replace(whole, title=line.title, unit=line.unit, body=line.body)
    return replace(
        whole,
        place=line.place,
        honorific=line.honorific or whole.honorific,
        native_name=line.native_name or whole.native_name,
        capacity=line.capacity,
    )


def _named(roll: Roll, blank: Delegate, person: Person) -> Delegate:
    return replace(
        blank,
        id=delegate_id(roll.session.id, person.id),
        person=person.id,
        name=printed_name(person),
    )


def _new_person(roll: Roll, line: DelegateLine) -> tuple[Person, list[Record]]:
    body = roll.desk.get(Organization, roll.delegation.organization)
    country = body.country if body else ""
    typed = f"{line.family_name}, {line.given_name}" if line.given_name else line.name
    family, given, order = family_and_given(typed, country)
    person = Person(family_name=family, given_name=given, order=order, native_name=line.native_name)
    belongings: list[Record] = []
    if line.honorific:
        language = _language_of(line.honorific)
        belongings.append(
            Honorific(
                id=honorific_id(person.id, language),
                person=person.id,
                language=language,
                text=line.honorific,
            )
        )
    if line.title:
        belongings.append(_post(roll, person, line))
    return person, belongings


def _language_of(honorific: str) -> str:
    if honorific in _VIETNAMESE:
        return "vi"
    return "en" if honorific.isascii() else "ja"


def _post(roll: Roll, person: Person, line: DelegateLine) -> Post:
    acting = line.title.startswith("Acting ")
    said = line.body.casefold()
    bodies = (o for o in roll.desk.all(Organization) if said and o.acronym.casefold() == said)
    body = next(bodies, None)
    return Post(
        person=person.id,
        organization=body.id if body else None,
        title=line.title.removeprefix("Acting "),
        language=roll.language,
        unit=line.unit,
        standing=Standing.ACTING if acting else Standing.FULL,
    )


def _not_yet_there(roll: Roll, delegates: Iterable[Delegate]) -> list[Delegate]:
    there = {d.id for d in roll.desk.all(Delegate, session=roll.session.id)}
    fresh: list[Delegate] = []
    for delegate in delegates:
        if delegate.id not in there:
            there.add(delegate.id)
            fresh.append(delegate)
    return fresh


def _as_head(roll: Roll, fresh: list[Delegate]) -> list[Delegate]:
    """Return delegates, the first person of a side that nobody is on yet as its head."""
    if roll.delegates or any(d.capacity is Capacity.HEAD for d in fresh) or not fresh[0].person:
        return fresh
    if fresh[0].capacity is not Capacity.MEMBER:
        return fresh
    return [replace(fresh[0], capacity=Capacity.HEAD), *fresh[1:]]
