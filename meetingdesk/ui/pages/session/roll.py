"""A side's delegates as of the day of the session: names, titles and bodies to be frozen."""

from dataclasses import dataclass, replace
from datetime import date

from meetingdesk.desk import Desk
from meetingdesk.domain.fields import Place
from meetingdesk.domain.kinds import delegate_id, honorific_id
from meetingdesk.domain.meeting import Delegate, Delegation, Session
from meetingdesk.domain.places import keys_after
from meetingdesk.domain.records import Honorific, Organization, Person, Post, Translation
from meetingdesk.domain.terms import Attending, Mode, Presence, Standing, Status
from meetingdesk.exchange.names import in_order
from meetingdesk.exchange.roll_words import capacity_of

_ACTING = {"en": "Acting {}", "vi": "Quyền {}", "ja": "{}代行"}
_DEPUTY = {"en": "Deputy {}", "vi": "Phó {}", "ja": "副{}"}


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
        capacity=capacity_of(post.title) or blank.capacity,
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
