"""How a side is called in a sentence: as somebody worded it, else as its language usually does."""

from meetingdesk.domain.meeting import Delegation
from meetingdesk.minutes.wording import LANGUAGES, wording


def usual_name(code: str, language: str) -> str:
    """Return how the side of a country, or of a body, is usually called in a language."""
    return wording(language).side(code)


def is_usual(side: Delegation) -> bool:
    """Say whether nobody worded the name of a side: it is the usual one of any language."""
    return side.name in _usual_names(side)


def name_in(side: Delegation, language: str) -> str:
    """Return the name of a side; a usual one follows the language."""
    return usual_name(side.code, language) if is_usual(side) else side.name


def all_names(side: Delegation) -> tuple[str, ...]:
    """Return every name by which the program may have called a side in a text."""
    return _usual_names(side) if is_usual(side) else (side.name,)


def _usual_names(side: Delegation) -> tuple[str, ...]:
    return tuple(usual_name(side.code, language) for language in LANGUAGES) if side.code else ()
