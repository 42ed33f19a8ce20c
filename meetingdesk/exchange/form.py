"""The published form of records: what frames them, and how they name one another."""

from collections.abc import Mapping
from dataclasses import dataclass

from meetingdesk.domain.fields import FieldSpec, specs
from meetingdesk.domain.kinds import KINDS
from meetingdesk.domain.said import SaidRecord

FORMAT = "meetingdesk"
VERSION = 1
FRAME = ("format", "version", "source", "records")
"""Members that a published file must have."""
ASIDE = ("$schema", "about")
"""Members that it may have and that nobody reads: the schema's address, a word on the source."""
FILES = "files"
"""A member that it may have: the attached files that the records name by their digests."""
LONGEST_NAME = 200
"""Characters of a source's name, or of a key."""
LARGEST_ORDER = 9_999_999


@dataclass(frozen=True, kw_only=True)
class Said:
    """All that a source says."""

    source: str
    records: tuple[SaidRecord, ...]
    files: tuple[bytes, ...] = ()


@dataclass(frozen=True, kw_only=True)
class KindForm:
    """A record kind as it stands in a published file."""

    name: str
    number: int
    fields: Mapping[str, FieldSpec]
    placed: FieldSpec | None
    required: tuple[str, ...]

    @property
    def members(self) -> tuple[str, ...]:
        """The names that a record of this kind may use."""
        return ("key", *(("parent", "order") if self.placed else ()), *self.fields)


def _form(number: int, name: str) -> KindForm:
    fields = {s.name: s for s in specs(KINDS[name])}
    return KindForm(
        name=name,
        number=number,
        fields=fields,
        placed=next((s for s in fields.values() if s.form == "place"), None),
        required=tuple(s.name for s in fields.values() if s.required),
    )


FORMS: dict[str, KindForm] = {name: _form(number, name) for number, name in enumerate(KINDS)}
