"""Whose copy a paper is: each side's own copy names that side first (the alternat)."""

from collections.abc import Sequence

from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.people import tongue_of
from meetingdesk.minutes.reading import Reading
from meetingdesk.minutes.wording import LANGUAGES, wording

_BOTH = ("{0}", "{1}")


def delegation_called(bundle: Bundle, called: str) -> RecordId:
    """Return the delegation that a code (VN) or the short name of its body (STAMEQ) means.

    Raises RuleBroken where none is meant, or both are.
    """
    acronyms = {o.id: o.acronym for o in bundle.organizations}
    names = {
        side.id: (side.code, acronyms.get(side.organization, "") if side.organization else "")
        for side in bundle.delegations
    }
    asked = called.strip().casefold()
    meant = [side for side, names in names.items() if asked and asked in map(str.casefold, names)]
    if len(meant) != 1:
        known = ", ".join(name for both in names.values() for name in both if name)
        raise RuleBroken(
            "“{called}” does not say which side’s copy is meant. Name one of {known}.",
            called=called,
            known=known or "–",
        )
    return meant[0]


def in_order(reading: Reading, title: str) -> str:
    """Return a title in which both bodies are named, the side whose copy it is first.

    They change places where the title joins them: A and B, A–B, A / B.
    """
    if len(reading.sides) < len(_BOTH):
        return title
    first, other = (reading.acronym(side) for side in reading.sides[: len(_BOTH)])
    joins = [wording(language).joined(_BOTH) for language in LANGUAGES]
    for join in (
        *joins,
        "{0}と{1}",
        "{0}・{1}",
        "{0}–{1}",
        "{0}-{1}",
        "{0} – {1}",
        "{0} - {1}",
        "{0}/{1}",
        "{0} / {1}",
    ):
        turned = join.format(other, first)
        if turned in title:
            return title.replace(turned, join.format(first, other))
    return title


def languages_in_order(reading: Reading, languages: Sequence[str]) -> list[str]:
    """Return languages, that of the side whose copy it is first, that of the other side next.

    Where no side's copy was asked for they stay in their order.
    """
    if reading.copy is None:
        return list(languages)
    bodies = [reading.organization(side.organization) for side in reading.sides]
    own = [tongue_of(body.country) for body in bodies if body]
    return sorted(languages, key=lambda code: own.index(code) if code in own else len(own))
