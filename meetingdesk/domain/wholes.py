"""Fields that are one thing to people, and are therefore said together.

Changed apart from each other in different fields of such a whole, two colleagues' values would mix
to one that nobody said. Said together, they meet in each field, and are two versions.
"""

from collections.abc import Collection

_WHOLES = {"AgreedAction": (frozenset({"due", "due_on", "due_before"}),)}


def said_with(kind: str, names: Collection[str]) -> frozenset[str]:
    """Return the fields of a kind that are to be said along with some of them, those left out."""
    wholes = (whole for whole in _WHOLES.get(kind, ()) if not whole.isdisjoint(names))
    return frozenset().union(*wholes) - frozenset(names)


def is_part(kind: str, name: str) -> bool:
    """Say whether a field of a kind is a part of such a whole."""
    return any(name in whole for whole in _WHOLES.get(kind, ()))
