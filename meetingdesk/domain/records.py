"""The records of the people and bodies, and the base of all records."""

from dataclasses import dataclass, field
from datetime import date

from meetingdesk.domain import fields as has
from meetingdesk.domain.fields import Place, RecordId, new_id
from meetingdesk.domain.terms import NameOrder, Relation, Sameness, Standing


@dataclass(frozen=True, kw_only=True)
class Record:
    """Anything the file keeps; its id never changes."""

    id: RecordId = field(default_factory=new_id)


@dataclass(frozen=True, kw_only=True)
class Organization(Record):
    """A body: ministry, standards body, department."""

    acronym: str = has.text("Short name, as the trade says it: STAMEQ, JISC.", required=True)
    country: str = has.text("Country, two letters of ISO 3166-1: VN, JP.")
    parent: RecordId | None = has.ref("The body it is part of.", "Organization")
    relation: Relation = has.choice(Relation.OTHER, "What the body is to the keeper of this file.")
    mail: str = has.text("Address for mail.")
    website: str = has.text("Address on the web.")
    remark: str = has.text("Anything else worth knowing of the body.")


@dataclass(frozen=True, kw_only=True)
class OrganizationName(Record):
    """What a body is or was called in one language."""

    organization: RecordId | None = has.ref(
        "The body that bears the name.", "Organization", owner=True, required=True
    )
    language: str = has.language("Language of the name.")
    name: str = has.text("The name in full.", required=True)
    valid_from: date | None = has.day("First day on which the body bore the name.")
    valid_to: date | None = has.day("Last day on which the body bore the name.")


@dataclass(frozen=True, kw_only=True)
class Milestone(Record):
    """An event in the history of a body."""

    organization: RecordId | None = has.ref("The body.", "Organization", owner=True, required=True)
    when: str = has.text("When it was: 1921, August 2013, 26 August 2013.")
    text: str = has.text("What happened.", required=True)


@dataclass(frozen=True, kw_only=True)
class Person(Record):
    """Somebody who takes part; two people may bear the same name."""

    family_name: str = has.text("Family name in Latin letters.")
    given_name: str = has.text("Given and middle names in Latin letters.")
    order: NameOrder = has.choice(NameOrder.GIVEN_FIRST, "Which part of the name comes first.")
    native_name: str = has.text("The name as its bearer writes it, in its own script.")
    reading: str = has.text("How the native name is read, such as its kana.")
    called: str = has.text("How the person is addressed; in Viet Nam by the given name.")
    academic_title: str = has.text("Academic title, apart from any honorific: Dr., Prof.")
    mail: str = has.text("Address for mail.")
    telephone: str = has.text("Telephone number.")
    remark: str = has.text("Anything else worth knowing of the person.")


@dataclass(frozen=True, kw_only=True)
class Honorific(Record):
    """How one language addresses a person; a person may have none."""

    person: RecordId | None = has.ref("The person.", "Person", owner=True, required=True)
    language: str = has.language("Language of the honorific.")
    text: str = has.text("The honorific: Mr., Ms., Ông, 様.", required=True)


@dataclass(frozen=True, kw_only=True)
class Post(Record):
    """A post held by a person in a body for a time."""

    person: RecordId | None = has.ref("Who holds the post.", "Person", owner=True, required=True)
    organization: RecordId | None = has.ref("The body in which it is held.", "Organization")
    title: str = has.text("Title of the post, without 'Acting'.", required=True)
    language: str = has.language("Language of the title; others are Translations of it.")
    unit: str = has.text("Unit of the body.")
    standing: Standing = has.choice(
        Standing.FULL, "Whether it is held in full, acting or as deputy."
    )
    since: date | None = has.day("First day in the post.")
    until: date | None = has.day("Last day in the post.")


@dataclass(frozen=True, kw_only=True)
class Series(Record):
    """A standing dialogue of two parties."""

    title: str = has.text("Name of the dialogue.", required=True)
    first_party: RecordId | None = has.ref("One of the two parties.", "Organization")
    second_party: RecordId | None = has.ref("The other party.", "Organization")
    remark: str = has.text("Rhythm, legal basis and the like.")


@dataclass(frozen=True, kw_only=True)
class Topic(Record):
    """A field of cooperation."""

    name: str = has.text("Name of the field, such as smart cities.", required=True)


@dataclass(frozen=True, kw_only=True)
class TopicLink(Record):
    """That a record is about a topic."""

    topic: RecordId | None = has.ref("The topic.", "Topic", required=True)
    record: RecordId | None = has.ref("The record that is about it.", owner=True, required=True)


@dataclass(frozen=True, kw_only=True)
class SamePerson(Record):
    """That two records of people (or bodies, or sessions) mean the same, or do not."""

    first: RecordId | None = has.ref("The one record, of the smaller id.", required=True)
    second: RecordId | None = has.ref("The other record.", required=True)
    said: Sameness = has.choice(Sameness.SAME, "What a person decided.")


@dataclass(frozen=True, kw_only=True)
class Translation(Record):
    """A text of another record in another language."""

    record: RecordId | None = has.ref("The record it belongs to.", owner=True, required=True)
    field: str = has.text("Name of the field that it renders.", required=True)
    language: str = has.language("Language of this text.")
    text: str = has.text("The text in that language.")
    renders: str = has.digest("SHA-256 of the text it renders; when that changes this is stale.")


@dataclass(frozen=True, kw_only=True)
class Document(Record):
    """A paper tabled at a session."""

    place: Place | None = has.place("The session, and the place among its documents.", "Session")
    number: str = has.text("Number printed on it.")
    title: str = has.text("Title.", required=True)
    delegation: RecordId | None = has.ref("The side that tabled it.", "Delegation")
    item: RecordId | None = has.ref("The agenda item it belongs to.", "AgendaItem")
    language: str = has.language("Its language.")
    attachment: str = has.digest("SHA-256 of the attached file.")
    file_name: str = has.text("Name of the attached file; never used as a path.")
    file_size: int | None = has.number("Size of the attached file in bytes.")
    annexed: bool = has.flag("Whether it is annexed to the minutes.")
