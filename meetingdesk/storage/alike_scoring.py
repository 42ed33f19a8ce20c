"""How much speaks for it that two records mean the same: points, reasons, doubts.

The points were set by hand: a name alone suggests, a name at two bodies, or entered twice at one
session by one person, does not, for two people may bear one name.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from rapidfuzz import fuzz

from meetingdesk.domain.alike import Doubt, Reason
from meetingdesk.storage.alike_evidence import OneBody, OnePerson, OneSession

_SIMILAR = 86
_ALMOST = 92
_ANYHOW = 30
"""Points of names below which one address is that of an office, not of one person."""


@dataclass(slots=True)
class Case:
    """What speaks for two records meaning the same, and what against."""

    points: int = 0
    reasons: list[Reason] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)

    def speaks(self, points: int, reason: Reason) -> None:
        """Count a reason."""
        self.points += points
        self.reasons.append(reason)

    def warns(self, points: int, doubt: Doubt) -> None:
        """Count a doubt."""
        self.points -= points
        self.doubts.append(doubt)


def may_be(one: OnePerson, other: OnePerson) -> bool:
    """Say whether anything but a name speaks for two people being one, or nothing against it."""
    return bool(
        (one.bodies & other.bodies if one.bodies and other.bodies else one.heard == other.heard)
        or (one.mail and one.mail == other.mail)
        or (one.native and one.native == other.native)
        or (one.telephone and one.telephone == other.telephone)
    )


def of_people(one: OnePerson, other: OnePerson) -> Case:
    """Return what speaks for and against two people being one."""
    case = Case()
    _names(case, one, other)
    if one.native and other.native:
        if one.native == other.native:
            case.points = max(case.points, 45)
            case.speaks(15, Reason.NATIVE_NAME)
        else:
            case.warns(40, Doubt.NATIVE_NAME)
    if case.points < _ANYHOW:
        return Case()
    if one.mail and one.mail == other.mail:
        case.speaks(35, Reason.MAIL)
    elif one.mail and other.mail:
        case.warns(5, Doubt.MAIL)
    if one.telephone and one.telephone == other.telephone:
        case.speaks(15, Reason.TELEPHONE)
    if one.bodies & other.bodies:
        case.speaks(25, Reason.BODY)
    elif one.bodies and other.bodies:
        case.warns(20, Doubt.BODY)
    both = one.sessions.keys() & other.sessions.keys()
    if both:
        # Whoever enters two means two; of those who log one session apart each enters everybody.
        apart = all(one.sessions[at].isdisjoint(other.sessions[at]) for at in both)
        case.warns(10 if apart else 50, Doubt.SESSION)
    return case


def _names(case: Case, one: OnePerson, other: OnePerson) -> None:
    a, b = one.words, other.words
    if not (a and b):
        return
    if one.line == other.line:
        if not _accents_agree(one.said, other.said):
            # Two names of Viet Nam, such as Hùng and Hưng, not one that lost its accents.
            case.speaks(40, Reason.NAME_SIMILAR)
            case.warns(5, Doubt.ACCENTS)
        elif a == b:
            case.speaks(60, Reason.NAME)
        else:
            case.speaks(60, Reason.NAME_TURNED)
    elif min(len(a), len(b)) > 1 and (set(a) < set(b) or set(b) < set(a)):
        case.speaks(42, Reason.NAME_SHORTER)
    elif one.heard == other.heard:
        # As sure as one name: people write their own in one way, and others in another.
        case.speaks(60, Reason.NAME_SIMILAR)
    elif fuzz.ratio(one.line, other.line, score_cutoff=_SIMILAR):
        case.speaks(45, Reason.NAME_SIMILAR)


def _ordered(a: Sequence[str], b: Sequence[str]) -> tuple[str, str]:
    return " ".join(sorted(a)), " ".join(sorted(b))


def _accents_agree(one: Sequence[str], other: Sequence[str]) -> bool:
    """Say whether the words of two names that fold alike may be the same with their accents."""
    left, right = (sorted(map(_marked, words)) for words in (one, other))
    return all(a == b or a.isascii() or b.isascii() for a, b in zip(left, right, strict=False))


def _marked(word: str) -> str:
    return unicodedata.normalize("NFC", word).casefold()


def of_bodies(one: OneBody, other: OneBody) -> Case:
    """Return what speaks for and against two bodies being one."""
    case = Case()
    if one.parent == other.id or other.parent == one.id:
        return case
    if one.acronym and one.acronym == other.acronym:
        case.speaks(60, Reason.ACRONYM)
    names = [(a, b) for a in one.names for b in other.names]
    if any(a == b for a, b in names):
        case.speaks(60, Reason.NAME)
    elif any(fuzz.ratio(*_ordered(a, b)) >= _ALMOST for a, b in names):
        case.speaks(45, Reason.NAME_SIMILAR)
    if case.points:
        _traits(case, one, other)
    return case


def _traits(case: Case, one: OneBody, other: OneBody) -> None:
    if one.website and one.website == other.website:
        case.speaks(30, Reason.WEBSITE)
    if one.mail and one.mail == other.mail:
        case.speaks(30, Reason.MAIL)
    if one.country and one.country == other.country:
        case.speaks(15, Reason.COUNTRY)
    elif one.country and other.country:
        case.warns(45, Doubt.COUNTRY)
    if {one.relation, other.relation} == {"own", "partner"}:
        case.warns(20, Doubt.RELATION)


def of_sessions(one: OneSession, other: OneSession) -> Case:
    """Return what speaks for and against two sessions being one."""
    case = Case()
    if not one.days & other.days:
        return case
    case.speaks(30, Reason.DAY)
    if len(one.sides) > 1 and one.sides == other.sides:
        case.speaks(40, Reason.SIDES)
    elif one.partners & other.partners:
        case.speaks(30, Reason.PARTNER)
    elif one.partners and other.partners:
        return Case()
    alike = fuzz.token_set_ratio(one.title, other.title) if one.title and other.title else 0
    if alike >= _SIMILAR:
        case.speaks(25, Reason.TITLE)
    elif alike >= 60:
        case.speaks(10, Reason.TITLE)
    if one.number is not None and other.number is not None:
        if one.number == other.number:
            case.speaks(10, Reason.NUMBER)
        else:
            case.warns(35, Doubt.NUMBER)
    if one.hours and other.hours and not _at_once(one, other):
        case.warns(40, Doubt.HOURS)
    return case


def _at_once(one: OneSession, other: OneSession) -> bool:
    return any(a < d and c < b for a, b in one.hours for c, d in other.hours)
