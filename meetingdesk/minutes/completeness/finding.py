"""What the completeness check finds: where, what, and which stage it keeps the minutes from."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from meetingdesk.domain.errors import Sentence
from meetingdesk.domain.records import Record
from meetingdesk.domain.terms import Status
from meetingdesk.minutes.reading import Reading

HELD = (
    Status.HELD,
    Status.DRAFT,
    Status.CLEARED,
    Status.SENT,
    Status.AGREED,
    Status.CONFIRMED,
)
"""Stages of a session that was held."""
_LONGEST = 60
_LANGUAGES = {
    "en": Sentence("English"),
    "vi": Sentence("Vietnamese"),
    "ja": Sentence("Japanese"),
}
WEEKDAYS = (
    Sentence("Monday"),
    Sentence("Tuesday"),
    Sentence("Wednesday"),
    Sentence("Thursday"),
    Sentence("Friday"),
    Sentence("Saturday"),
    Sentence("Sunday"),
)


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing to look at before the minutes go on."""

    rule: str
    """Name of the rule, for tests and for telling findings apart."""
    said: Sentence
    record: Record
    field: str
    blocks: Status | None = None
    """The first stage that the minutes cannot reach with it; nothing for what is only told."""
    language: str = ""
    """The language into which a text is to be translated; nothing for what is of the text."""


Rule = Callable[[Reading], Iterator[Finding]]


def short(text: str) -> str:
    """Return a text on one line, cut where it is long."""
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"


def language_named(code: str) -> str:
    """Return what a language is called, to be said in the language of whoever reads it."""
    return _LANGUAGES.get(code, code)


def found(
    rule: str,
    record: Record,
    field: str,
    said: Sentence,
    blocks: Status | None = None,
    language: str = "",
) -> Finding:
    """Return a finding at a field of a record, or of its translation into a language."""
    return Finding(
        rule=rule, record=record, field=field, said=said, blocks=blocks, language=language
    )
