"""What persons, posts and bodies are called on the paper."""

import unicodedata
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Delegation
from meetingdesk.domain.records import Organization, OrganizationName, Person
from meetingdesk.domain.terms import NameOrder
from meetingdesk.minutes.wording import Wording

_OWN_TONGUE = {"VN": "vi", "JP": "ja", "KR": "ko", "CN": "zh", "FR": "fr", "LA": "lo", "TH": "th"}
"""Language in which a country's bodies bear their own names; ISO 3166-1 to ISO 639-1."""


@lru_cache(maxsize=2000)
def is_latin(text: str) -> bool:
    """Say whether a name is written in Latin letters."""
    letters = [char for char in text if char.isalpha()]
    return bool(letters) and all("LATIN" in unicodedata.name(char, "") for char in letters)


def english_name(name: str, person: Person | None) -> str:
    """Return a name as English wording prints it: the family name in capitals.

    The order stays that of the name. A name in another script, or one in which the family name
    is not found, stays as it is.
    """
    family = person.family_name.split() if person else []
    words = name.split(" ")
    if not family or not is_latin(name):
        return name
    folded = [word.casefold() for word in words]
    sought = [word.casefold() for word in family]
    starts = [k for k in range(len(words)) if folded[k : k + len(sought)] == sought]
    if not starts:
        return name
    first = person is not None and person.order is NameOrder.FAMILY_FIRST
    at = starts[0] if first else starts[-1]
    end = at + len(sought)
    return " ".join([*words[:at], *(w.upper() for w in words[at:end]), *words[end:]])


def plain_name(name: str, person: Person | None) -> str:
    """Return a name as wording other than English prints it: no part wholly in capitals."""
    family = set(person.family_name.casefold().split()) if person else set()
    if not is_latin(name):
        return name
    return " ".join(
        word.title() if word.isupper() and word.casefold() in family else word
        for word in name.split(" ")
    )


def post(words: Wording, title: str, unit: str, body: str) -> str:
    """Return title, unit and body as a sentence gives them; what is empty is left out."""
    if body.casefold() in title.casefold():
        body = ""
    held = words("post.unit", title=title, unit=unit) if title and unit else title or unit
    # Never with "of": who is Director of a section is not Director of the ministry.
    return words("post.body", title=held, body=body) if held and body else held or body


def names_on(
    names: Sequence[OrganizationName], organization: RecordId | None, on: date | None
) -> dict[str, str]:
    """Return by language what a body was called on a day; the latest name where none is given."""
    found: dict[str, tuple[bool, str, str]] = {}
    for name in names:
        if name.organization != organization:
            continue
        begun = name.valid_from is None or on is None or name.valid_from <= on
        ended = name.valid_to is not None and (on is None or name.valid_to < on)
        rank = (begun and not ended, str(name.valid_from or ""), name.name)
        if name.language not in found or rank > found[name.language]:
            found[name.language] = rank
    return {language: rank[2] for language, rank in found.items()}


def tongue_of(country: str) -> str:
    """Return the language in which a country's bodies bear their own names; else nothing."""
    return _OWN_TONGUE.get(country, "")


def body_lines(names: dict[str, str], organization: Organization, language: str) -> tuple[str, ...]:
    """Return the lines under a body's acronym: in the paper's language, then in its own."""
    own = tongue_of(organization.country)
    other = next((lang for lang in sorted(names) if lang != language), "")
    wanted = [language, own if own in names else other]
    found = [names[lang] for lang in dict.fromkeys(wanted) if lang in names]
    return tuple(name for name in found if name != organization.acronym)


def ordered_sides(delegations: Sequence[Delegation]) -> list[Delegation]:
    """Return the sides of a paper, one's own first; else as they stand."""
    return sorted(delegations, key=lambda side: not side.own)
