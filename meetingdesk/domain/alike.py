"""Records that may mean the same: who suggests it, how sure it is, and what speaks against it."""

from dataclasses import dataclass
from enum import StrEnum

from meetingdesk.domain.ids import RecordId

SUGGESTED = 60
"""Points, of a hundred, from which two records are suggested at all."""
_LIKELY = 75
_SURE = 95


class Reason(StrEnum):
    """Why two records may mean the same."""

    NAME = "name"
    NAME_TURNED = "name_turned"
    NAME_SIMILAR = "name_similar"
    NAME_SHORTER = "name_shorter"
    NATIVE_NAME = "native_name"
    ACRONYM = "acronym"
    MAIL = "mail"
    TELEPHONE = "telephone"
    WEBSITE = "website"
    BODY = "body"
    COUNTRY = "country"
    DAY = "day"
    SIDES = "sides"
    PARTNER = "partner"
    TITLE = "title"
    NUMBER = "number"


class Doubt(StrEnum):
    """Why they may not."""

    ACCENTS = "accents"
    NATIVE_NAME = "native_name"
    BODY = "body"
    SESSION = "session"
    MAIL = "mail"
    COUNTRY = "country"
    RELATION = "relation"
    NUMBER = "number"
    HOURS = "hours"


class Sureness(StrEnum):
    """How likely it is that two records mean the same."""

    SURE = "sure"
    LIKELY = "likely"
    PERHAPS = "perhaps"


@dataclass(frozen=True, kw_only=True)
class Alike:
    """Two records of a kind (Person, Organization or Session) that may mean the same.

    `first` has the smaller id and would stand for both; the names are what one calls them.
    """

    kind: str
    first: RecordId
    second: RecordId
    first_name: str
    second_name: str
    points: int
    reasons: tuple[Reason, ...]
    doubts: tuple[Doubt, ...] = ()

    @property
    def sureness(self) -> Sureness:
        """How likely it is."""
        if self.points >= _SURE and not self.doubts:
            return Sureness.SURE
        return Sureness.LIKELY if self.points >= _LIKELY else Sureness.PERHAPS
