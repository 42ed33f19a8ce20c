"""What the fields of records say on a paper: translated, or in two versions."""

from collections.abc import Sequence
from datetime import date
from enum import Enum
from functools import cached_property
from typing import Any

from meetingdesk.domain.records import Record
from meetingdesk.domain.terms import Status
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.dates import day
from meetingdesk.minutes.tongues import tongue
from meetingdesk.minutes.translating import Rendered, is_stale, rendered
from meetingdesk.minutes.wording import Wording

DONE = (Status.AGREED, Status.CONFIRMED)
INSIDE = (Status.PLANNED, Status.HELD, Status.DRAFT)


class Texts:
    """The texts of one bundle in one wording; what it returns never changes."""

    def __init__(self, bundle: Bundle, words: Wording, together: Sequence[str] = ()) -> None:
        """Read a bundle; `together` are all languages in which the paper is made."""
        self.bundle = bundle
        self.words = words
        self.languages = tuple(together) or (words.language,)
        """All languages in which the paper is made."""
        self.session = bundle.session
        self.draft = bundle.changed or bundle.session.status not in DONE
        self.inside = bundle.session.status in INSIDE
        """Whether the paper is still for one's own house, where notes may be read."""

    def text(self, record: Record, field: str) -> str:
        """Return what a field says, in the language of the paper where it was translated.

        In a draft, two versions stand in brackets side by side, as they were written.
        """
        if self.draft and self.bundle.versions:
            versions = self.bundle.versions.get((record.id, field), ())
            if len(versions) > 1:
                return " ".join(f"[{self._shown(value)}]" for value in versions)
        return self._rendered(record, field) or self._shown(getattr(record, field))

    def language(self, record: Record, field: str) -> str:
        """Return the language of what `text` returns; of what the wording says, the paper's own."""
        told = isinstance(getattr(record, field, None), Enum)
        if told or self._rendered(record, field):
            return self.words.language
        return self._written(record, field)

    def _rendered(self, record: Record, field: str) -> str:
        if not self._translations:
            return ""
        found = self._translations.get((record.id, field, self.words.language))
        if found is None or is_stale(found, self._shown(getattr(record, field))):
            return ""
        return found.text

    def untranslated(self, record: Record, field: str) -> bool:
        """Say whether a text stands in the paper in another language than the paper's own."""
        there = self._rendered(record, field) or not self._shown(getattr(record, field))
        return not there and self._written(record, field) != self.words.language

    def _written(self, record: Record, field: str) -> str:
        said = getattr(record, "language", "") or self.original
        return tongue(self._shown(getattr(record, field, "")), said)

    @cached_property
    def _translations(self) -> Rendered:
        return rendered(self.bundle.translations)

    @cached_property
    def original(self) -> str:
        """Return the language in which the minutes are written."""
        return self.session.text_language or "en"

    def _shown(self, value: Any) -> str:
        if isinstance(value, str):
            return str(value)
        if isinstance(value, date):
            return day(self.words, value)
        return "" if value is None else str(value)
