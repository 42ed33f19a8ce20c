"""What the texts of records say in the language of a paper."""

import hashlib
from collections.abc import Iterable, Mapping

from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.records import Translation

Rendered = Mapping[tuple[RecordId, str, str], Translation]
"""Translations by record, field and language."""


def rendered(translations: Iterable[Translation]) -> dict[tuple[RecordId, str, str], Translation]:
    """Return translations by what they render."""
    return {(t.record, t.field, t.language): t for t in translations if t.record and t.text}


def digest_of(text: str) -> str:
    """Return the SHA-256 that a translation keeps of the text it renders."""
    return hashlib.sha256(text.encode()).hexdigest()


def is_stale(translation: Translation, original: str) -> bool:
    """Say whether the text was changed since it was translated."""
    return bool(translation.renders) and translation.renders != digest_of(original)
