"""Which characters of a session no font can print, said before anything is exported."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, fields

from meetingdesk.domain.errors import Sentence
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.records import Record
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.texts import INSIDE
from meetingdesk.minutes.typeset.chain import Chain, is_variant, substitute
from meetingdesk.minutes.typeset.family import family
from meetingdesk.minutes.typeset.signs import INVISIBLE

_NOT_PRINTED = frozenset(
    (
        "id",
        "remark",
        "mail",
        "website",
        "telephone",
        "reading",
        "called",
        "file_name",
        "logo_name",
        "sent_to",
        "rapporteur",
    )
)


@dataclass(frozen=True, kw_only=True)
class MissingGlyph:
    """A character of a record's field that no font of the paper has."""

    record: RecordId
    kind: str
    field: str
    character: str
    text: str

    @property
    def sentence(self) -> Sentence:
        """Say it to a person."""
        name = unicodedata.name(self.character, "a character without name").lower()
        words = " ".join(self.text.split())
        near = words if len(words) <= 40 else f"{words[:39]}…"
        if is_variant(self.character):
            sign = self.text[max(0, self.text.index(self.character) - 1)]
            return Sentence(
                "“{sign}” in “{near}” asks for a variant form; it prints in its ordinary form.",
                sign=sign,
                near=near,
            )
        return Sentence(
            "The fonts have no sign for {name} ({code}) in “{near}”; it prints as {instead}.",
            name=name,
            code=f"U+{ord(self.character):04X}",
            near=near,
            instead=substitute(self.character),
        )


def missing_glyphs(bundle: Bundle) -> list[MissingGlyph]:
    """Return each character that the papers of a session cannot print, once for each field."""
    # Whatever the sans family has, the others print, too.
    chain = family("sans").regular
    found: list[MissingGlyph] = []
    for record in _records(bundle):
        for field in fields(record):
            value = getattr(record, field.name)
            if field.name in _NOT_PRINTED or not isinstance(value, str) or value.isascii():
                continue
            text = unicodedata.normalize("NFC", value)
            for character in dict.fromkeys(text):
                if _missing(chain, character):
                    found.append(
                        MissingGlyph(
                            record=record.id,
                            kind=type(record).__name__,
                            field=field.name,
                            character=character,
                            text=text,
                        )
                    )
    return found


def _missing(chain: Chain, character: str) -> bool:
    if is_variant(character):
        return True
    known = character.isspace() or character in INVISIBLE or chain.has(character)
    return not known and chain.printable(character) == substitute(character)


def _records(bundle: Bundle) -> Iterator[Record]:
    """Yield every record that a paper may print."""
    inside = bundle.session.status in INSIDE
    for part in fields(bundle):
        if part.name == "notes" and not inside:
            continue
        value = getattr(bundle, part.name)
        if isinstance(value, Record):
            yield value
        elif isinstance(value, tuple):
            yield from (record for record in value if isinstance(record, Record))
