"""Two records that mean the same: what of them belongs together, and where they differ.

A link says that they are the same; nothing is moved. Parts that both have (a side, a delegate, an
agenda item) are linked likewise, so that they are there once.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol, TypeVar

from meetingdesk.domain import commitments, meeting, records
from meetingdesk.domain.fields import RecordId, specs
from meetingdesk.domain.folding import fold_words
from meetingdesk.domain.records import Record
from meetingdesk.domain.terms import NameOrder

R = TypeVar("R", bound=Record)


class Reader(Protocol):
    """Where records are read from, such as a desk."""

    def all(self, kind: type[R], /, **equals: Any) -> list[R]:
        """Return the visible records of a kind whose fields have these values."""

    def get(self, kind: type[R], record: RecordId | None, /) -> R | None:
        """Return one record, or None."""


@dataclass(frozen=True, kw_only=True)
class Pair:
    """Two records that are to be one; `kept`, of the smaller id, will stand for both.

    `turned` says of a pair of parts whether `kept` is one of the record that will not stand.
    """

    kept: Record
    other: Record
    turned: bool = False


@dataclass(frozen=True, kw_only=True)
class Differing:
    """A field in which the two records of a pair differ."""

    pair: Pair
    field: str

    @property
    def values(self) -> tuple[Any, Any]:
        """The value of the record kept, and that of the other."""
        return getattr(self.pair.kept, self.field), getattr(self.pair.other, self.field)

    @property
    def filled(self) -> int:
        """Which of the two values is to be taken where nobody chooses: one that is filled.

        Of two that are, it is that of the record that will stand, or of its part.
        """
        known = next(s for s in specs(type(self.pair.kept)) if s.name == self.field)
        first = int(self.pair.turned)
        return first if self.values[first] != known.default else 1 - first


_One = Callable[[RecordId | None], RecordId | None]
_Sense = Callable[[Any, _One], Hashable]


def _folded(*texts: str) -> Hashable:
    said = tuple(" ".join(fold_words(text).split()) for text in texts)
    return said if any(said) else None


def _of_side(part: Any, one: _One) -> Hashable:
    who = one(part.person) or _folded(part.name)
    return (one(part.place.parent), who) if part.place and who else None


_PARTS: Mapping[type[Record], tuple[tuple[type[Record], str, _Sense], ...]] = {
    records.Person: (
        (records.Honorific, "person", lambda h, _: h.language or None),
        (records.Post, "person", lambda p, one: (one(p.organization), _folded(p.title, p.unit))),
        (meeting.Delegate, "person", lambda d, _: (d.session, d.place and d.place.parent)),
    ),
    records.Organization: (
        (records.OrganizationName, "organization", lambda n, _: (n.language, _folded(n.name))),
        (records.Milestone, "organization", lambda m, _: _folded(m.when, m.text)),
    ),
    meeting.Session: (
        (meeting.Delegation, "parent", lambda d, one: one(d.organization) or _folded(d.code)),
        (meeting.Delegate, "session", _of_side),
        (meeting.AgendaItem, "parent", lambda i, _: _folded(i.title)),
        (meeting.Sitting, "session", lambda s, _: s.held_on),
        (meeting.Chair, "session", lambda c, one: (one(c.delegate), one(c.from_item))),
        (records.Document, "parent", lambda d, _: d.attachment or _folded(d.title)),
        (commitments.Signatory, "session", _of_side),
        (commitments.Recipient, "parent", lambda r, _: _folded(r.text)),
    ),
}
"""For each kind: the kinds of its parts, the field that names it there, and what tells a part."""


def pairs_of(read: Reader, one: Record, other: Record) -> list[Pair]:
    """Return two records, and what both have of those that belong to them, as pairs.

    What is said in a session (notes, paragraphs, agreed points, actions) is never paired: both
    sets stay, in one running order.
    """
    pairs = [_pair(one, other)]
    first = pairs[0]
    kept_for = {first.other.id: first.kept.id}
    for kind, owner, sense in _PARTS.get(type(one), ()):
        mine, theirs = (read.all(kind, **{owner: r.id}) for r in (first.kept, first.other))
        found = list(_alike(mine, theirs, sense, kept_for))
        pairs += found
        kept_for |= {pair.other.id: pair.kept.id for pair in found}
    for pair in tuple(pairs):
        sides = (pair.other, pair.kept) if pair.turned else (pair.kept, pair.other)
        said, again = (read.all(records.Translation, record=r.id) for r in sides)
        pairs += _alike(said, again, lambda t, _: (t.field, t.language), {})
    return pairs


def differing(pairs: Iterable[Pair]) -> list[Differing]:
    """Return where the pairs differ, what they belong to and the order of lists left aside.

    Two delegates who are printed by the names of two people that are joined are printed by the
    one that holds: nobody is asked for it once more.
    """
    pairs = list(pairs)
    kept_for = {pair.other.id: pair.kept.id for pair in pairs}
    people = [pair for pair in pairs if isinstance(pair.kept, records.Person)]
    found: list[Differing] = []
    for pair in pairs:
        for known in specs(type(pair.kept)):
            one = Differing(pair=pair, field=known.name)
            mine, theirs = one.values
            same = mine == theirs or (
                known.form == "ref"
                and mine is not None
                and kept_for.get(theirs, theirs) == kept_for.get(mine, mine)
            )
            follows = known.name in ("name", "native_name") and _by_person(pair, people)
            if not (same or follows or known.owner or known.form in ("place", "digest")):
                found.append(one)
    return found


def person_name(person: records.Person) -> str:
    """Return a person's name in the order of its bearer, else in its own script."""
    parts = [person.given_name, person.family_name]
    if person.order is NameOrder.FAMILY_FIRST:
        parts.reverse()
    return " ".join(part for part in parts if part) or person.native_name


def _by_person(pair: Pair, people: Iterable[Pair]) -> bool:
    """Say whether two delegates are printed by the names of two people that are joined."""
    one, other = pair.kept, pair.other
    if not (isinstance(one, meeting.Delegate) and isinstance(other, meeting.Delegate)):
        return False
    ids = {one.person, other.person}
    joined = next((p for p in people if ids == {p.kept.id, p.other.id}), None)
    both = (joined.kept, joined.other) if joined else ()
    names = {person_name(each) for each in both if isinstance(each, records.Person)}
    return {one.name, other.name} <= names


def _pair(one: Record, other: Record) -> Pair:
    kept, away = sorted((one, other), key=lambda record: record.id)
    return Pair(kept=kept, other=away)


def _alike(
    mine: Iterable[Record],
    theirs: Iterable[Record],
    sense: _Sense,
    kept_for: Mapping[RecordId, RecordId],
) -> Iterator[Pair]:
    """Pair the parts of equal sense, one by one: two sittings of a day with two of that day."""

    def one(record: RecordId | None) -> RecordId | None:
        return kept_for.get(record, record) if record else None

    waiting: dict[Hashable, list[Record]] = {}
    for part in theirs:
        waiting.setdefault(sense(part, one), []).append(part)
    waiting.pop(None, None)
    for part in mine:
        others = waiting.get(sense(part, one))
        if others and others[0].id != part.id:
            again = others.pop(0)
            yield replace(_pair(part, again), turned=again.id < part.id)
