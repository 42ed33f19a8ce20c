"""All records of one session that its papers may need, read once."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, Protocol, TypeVar

from meetingdesk.domain.agreeing import HouseStyle, IssuedNumber, Letterhead, MinutesIssue
from meetingdesk.domain.commitments import AgreedAction, Progress, Recipient, Signatory
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.kinds import house_style_id
from meetingdesk.domain.meeting import (
    AgendaItem,
    Chair,
    Decision,
    Delegate,
    Delegation,
    Movement,
    Note,
    Session,
    Sitting,
    Statement,
)
from meetingdesk.domain.records import (
    Document,
    Honorific,
    Organization,
    OrganizationName,
    Person,
    Record,
    Translation,
)
from meetingdesk.domain.terms import Numbered

R = TypeVar("R", bound=Record)
Versions = Mapping[tuple[RecordId, str], tuple[Any, ...]]
"""For each field of which there are two versions: all their values."""
DUE_DATE = "due date"
"""Stands in Versions for the three fields that say together when an action is due."""


class Reader(Protocol):
    """Where records are read from."""

    def all(self, kind: type[R], /, **equals: Any) -> Iterable[R]:
        """Return the records of a kind whose fields have these values, in order of place.

        `parent` stands for the parent of the place, a frozenset for any of its values.
        """

    def get(self, kind: type[R], record: RecordId, /) -> R | None:
        """Return one record, or None where there is none."""


@dataclass(frozen=True, kw_only=True)
class Bundle:
    """One session with all that belongs to it; lists are in order of precedence or place."""

    session: Session
    sittings: tuple[Sitting, ...] = ()
    chairs: tuple[Chair, ...] = ()
    delegations: tuple[Delegation, ...] = ()
    delegates: tuple[Delegate, ...] = ()
    movements: tuple[Movement, ...] = ()
    items: tuple[AgendaItem, ...] = ()
    notes: tuple[Note, ...] = ()
    statements: tuple[Statement, ...] = ()
    decisions: tuple[Decision, ...] = ()
    actions: tuple[AgreedAction, ...] = ()
    documents: tuple[Document, ...] = ()
    signatories: tuple[Signatory, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    progress: tuple[Progress, ...] = ()
    """News of earlier actions that were reported at this session."""
    earlier_actions: tuple[AgreedAction, ...] = ()
    earlier_sessions: tuple[Session, ...] = ()
    earlier_delegations: tuple[Delegation, ...] = ()
    organizations: tuple[Organization, ...] = ()
    names: tuple[OrganizationName, ...] = ()
    persons: tuple[Person, ...] = ()
    honorifics: tuple[Honorific, ...] = ()
    translations: tuple[Translation, ...] = ()
    numbers: tuple[IssuedNumber, ...] = ()
    """The numbers that issued minutes gave, also to what is no longer there."""
    corrigenda: tuple[MinutesIssue, ...] = ()
    """By what an agreed text was corrected: of each issue only what papers say of it."""
    governing: tuple[Organization, ...] = ()
    """The bodies of which those of the sides are part."""
    letterheads: tuple[Letterhead, ...] = ()
    style: str = ""
    """Name of the house style that is kept for the papers of the file."""
    versions: Versions = field(default_factory=dict)
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    """The marks of letterheads by SHA-256, as far as the file carries them."""
    changed: bool = False
    """Whether the text is no longer the one that was last issued."""
    specimen: bool = False
    """Whether its papers are drawn as of a stage that the text has not reached."""

    def row(self, row: Numbered) -> Iterator[IssuedNumber]:
        """Return the issued numbers of one row."""
        return (number for number in self.numbers if number.row is row)

    def paragraph_numbers(self) -> dict[tuple[RecordId, str], str]:
        """Return the written numbers of paragraphs, by the record and field of their words."""
        issued = {(n.record, n.field): n.number for n in self.row(Numbered.PARAGRAPH) if n.record}
        return issued | {(s.id, "text"): s.number for s in self.statements if s.number}

    def records(self) -> Iterator[Record]:
        """Return all records, each list in its order."""
        yield self.session
        for one in fields(self):
            held = getattr(self, one.name)
            if isinstance(held, tuple):
                yield from held


def gather(read: Reader, session_id: RecordId, versions: Versions | None = None) -> Bundle:
    """Return the bundle of a session.

    Raises KeyError where there is no such session.
    """
    session = read.get(Session, session_id)
    if session is None:
        raise KeyError(session_id)
    progress = tuple(read.all(Progress, session=session_id))
    earlier = _present(read.get(AgreedAction, p.action) for p in progress if p.action)
    delegations = _placed(read, Delegation, session_id)
    actions = tuple(sorted(read.all(AgreedAction, session=session_id), key=_key))
    earlier_delegations = _present(
        read.get(Delegation, a.delegation) for a in earlier if a.delegation
    )
    delegates = tuple(sorted(read.all(Delegate, session=session_id), key=_key))
    organizations = _organizations(read, [*delegations, *earlier_delegations], [*actions, *earlier])
    sides = [d.organization for d in delegations if d.organization]
    governing = _present(
        read.get(Organization, o.parent) for o in organizations if o.parent and o.id in sides
    )
    people = {d.person for d in delegates} | {a.person for a in actions}
    kept = read.get(HouseStyle, house_style_id())
    bundle = Bundle(
        session=session,
        style=kept.name if kept else "",
        sittings=tuple(
            sorted(read.all(Sitting, session=session_id), key=lambda s: (str(s.held_on), s.begins))
        ),
        chairs=tuple(sorted(read.all(Chair, session=session_id), key=lambda c: c.id)),
        delegations=delegations,
        delegates=delegates,
        movements=tuple(sorted(read.all(Movement, session=session_id), key=_key)),
        items=_placed(read, AgendaItem, session_id),
        notes=tuple(sorted(read.all(Note, session=session_id), key=_key)),
        statements=tuple(sorted(read.all(Statement, session=session_id), key=_key)),
        decisions=tuple(sorted(read.all(Decision, session=session_id), key=_key)),
        actions=actions,
        documents=_placed(read, Document, session_id),
        signatories=tuple(sorted(read.all(Signatory, session=session_id), key=_key)),
        recipients=_placed(read, Recipient, session_id),
        progress=tuple(sorted(progress, key=lambda p: (str(p.on), p.id))),
        earlier_actions=earlier,
        earlier_sessions=_present(read.get(Session, a.session) for a in earlier if a.session),
        earlier_delegations=earlier_delegations,
        organizations=organizations,
        names=tuple(
            name
            for o in {o.id: o for o in (*organizations, *governing)}.values()
            for name in read.all(OrganizationName, organization=o.id)
        ),
        persons=_present(read.get(Person, p) for p in sorted(p for p in people if p)),
        honorifics=tuple(h for p in sorted(p for p in people if p) for h in _honorifics(read, p)),
        numbers=tuple(sorted(read.all(IssuedNumber, session=session_id), key=lambda n: n.id)),
        governing=governing,
        letterheads=tuple(
            sorted(
                (one for side in sides for one in read.all(Letterhead, organization=side)),
                key=lambda one: (one.language, one.id),
            )
        ),
        versions=versions or {},
    )
    printed = frozenset(record.id for record in bundle.records())
    return replace(bundle, translations=tuple(read.all(Translation, record=printed)))


def _key(record: Any) -> tuple[str, str]:
    return (record.place.key if record.place else "~", record.id)


def _placed(read: Reader, kind: type[R], parent: RecordId) -> tuple[R, ...]:
    """Return the records of a kind that stand under a session, in their order."""
    found = [r for r in read.all(kind, parent=parent)]
    return tuple(sorted(found, key=_key))


def _honorifics(read: Reader, person: RecordId) -> Iterable[Honorific]:
    return sorted(read.all(Honorific, person=person), key=lambda h: h.language)


def _present(found: Iterable[R | None]) -> tuple[R, ...]:
    return tuple({r.id: r for r in found if r is not None}.values())


def _organizations(
    read: Reader, delegations: list[Delegation], actions: list[AgreedAction]
) -> tuple[Organization, ...]:
    wanted = [d.organization for d in delegations] + [a.organization for a in actions]
    return _present(read.get(Organization, o) for o in wanted if o)
