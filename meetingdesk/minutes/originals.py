"""Which texts a paper prints from records, and how far each is translated into a language."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from itertools import chain
from typing import Any

from meetingdesk.domain.edits import Edit, add, revise
from meetingdesk.domain.entries import EntryId
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.kinds import translation_id
from meetingdesk.domain.meeting import Delegate, Delegation
from meetingdesk.domain.records import Record, Translation
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.people import ordered_sides
from meetingdesk.minutes.side_names import is_usual
from meetingdesk.minutes.tongues import tongue
from meetingdesk.minutes.translating import digest_of, is_stale
from meetingdesk.minutes.wording import EVENTS, LANGUAGES, known_phrase, languages_said, wording

_BEFORE = ("title", "place", "occasion")
_EARLIER = ("text", "unit")
_AFTER = ("next_when", "next_where", "closing", "signed_at")
_FIELDS: Mapping[str, tuple[str, ...]] = {
    "Sitting": ("suspended",),
    "Delegation": ("name",),
    "AgendaItem": ("title",),
    "Statement": ("text",),
    "Decision": ("text",),
    "AgreedAction": ("text", "unit", "due_before"),
    "Progress": ("note",),
    "Signatory": ("title", "body", "signs_for", "signed_at"),
    "Delegate": ("name", "title", "unit", "body", "interprets"),
    "Document": ("title",),
    "Recipient": ("text",),
}
"""The fields of each kind that papers print in their own language, by name of the kind."""
_PLACES = ("place", "next_where", "signed_at")
_LONGEST_ACRONYM = 12


@dataclass(frozen=True, kw_only=True)
class Original:
    """A text of a record that papers print, and the language in which it was written."""

    record: Record
    field: str
    text: str
    language: str

    @property
    def key(self) -> tuple[RecordId, str]:
        """Record and field."""
        return self.record.id, self.field


class State(Enum):
    """How far a text is translated."""

    MISSING = auto()
    STALE = auto()
    """The text was changed since."""
    DONE = auto()


@dataclass(frozen=True, kw_only=True)
class Rendering:
    """A text, and what there is of its translation into one language."""

    original: Original
    language: str
    translation: Translation | None

    @property
    def text(self) -> str:
        """What the translation says; nothing where there is none."""
        return self.translation.text if self.translation else ""

    @property
    def state(self) -> State:
        """How far it is."""
        if self.translation is None or not self.translation.text:
            return State.MISSING
        stale = is_stale(self.translation, self.original.text)
        return State.STALE if stale else State.DONE

    @property
    def id(self) -> RecordId:
        """The id of the translation, also while there is none."""
        record, field = self.original.key
        known = self.translation
        return known.id if known else translation_id(record, field, self.language)


@dataclass(frozen=True, kw_only=True)
class Progress:
    """How far a paper is translated into one language; stale ones are not done."""

    language: str
    done: int
    stale: int
    total: int


def originals(bundle: Bundle) -> Iterator[Original]:
    """Yield the texts that papers print from a session's records, in order of the minutes.

    Names of people are none of them, nor notes, which are printed inside the house only.
    """
    session = bundle.session
    written = session.text_language or LANGUAGES[0]
    around: tuple[Iterable[Record], ...] = (bundle.sittings, ordered_sides(bundle.delegations))
    after: tuple[Iterable[Record], ...] = (
        bundle.signatories,
        _by_side(bundle),
        bundle.documents,
        bundle.recipients,
    )
    yield from _texts(session, _BEFORE, written)
    for record in chain(*around, bundle.progress):
        yield from _texts(record, _FIELDS[type(record).__name__], written)
    for record in bundle.earlier_actions:
        yield from _texts(record, _EARLIER, written)
    yield from chain.from_iterable(
        _texts(record, _FIELDS[type(record).__name__], written) for record in _course(bundle)
    )
    yield from _texts(session, _AFTER, written)
    for record in chain(*after):
        yield from _texts(record, _FIELDS[type(record).__name__], written)


def renderings(bundle: Bundle, language: str) -> list[Rendering]:
    """Return the texts that are to be read in a language, with their translations into it.

    What was written in that language is none of them, nor what needs no translation: an
    acronym, a number, a town or a set phrase of which the wording knows the name.
    """
    known = {(t.record, t.field): t for t in bundle.translations if t.language == language}
    return [
        Rendering(original=o, language=language, translation=known.get(o.key))
        for o in originals(bundle)
        if o.language != language and (o.key in known or not _the_same(o, language))
    ]


def progress(found: Iterable[Rendering], language: str) -> Progress:
    """Return how far texts are translated into a language."""
    states = [one.state for one in found]
    done, stale = states.count(State.DONE), states.count(State.STALE)
    return Progress(language=language, done=done, stale=stale, total=len(states))


def wanted_languages(bundle: Bundle) -> tuple[str, ...]:
    """Return the languages into which the minutes are to be translated.

    Those of the session, that of the text that prevails, and those into which anything that is
    printed was translated already.
    """
    session = bundle.session
    asked = {*session.languages, session.prevailing, *(t.language for t in bundle.translations)}
    written = session.text_language or LANGUAGES[0]
    return tuple(code for code in LANGUAGES if code in asked and code != written)


def render(
    rendering: Rendering,
    text: str,
    label: str,
    *,
    of: str | None = None,
    seen: Mapping[str, frozenset[EntryId]] | None = None,
) -> Edit:
    """Return the edit that gives a text its translation.

    Parameters: `of` is the text of which it is the translation, where that is not the one of
    now; `seen` gives the heads that its author saw.
    """
    renders = digest_of(rendering.original.text if of is None else of)
    if rendering.translation:
        return revise(label, rendering.translation, seen, text=text, renders=renders)
    record, field = rendering.original.key
    made = Translation(
        id=rendering.id,
        record=record,
        field=field,
        language=rendering.language,
        text=text,
        renders=renders,
    )
    return add(label, made)


def still_right(rendering: Rendering, label: str) -> Edit:
    """Return the edit that says that a translation renders the text of now as well."""
    assert rendering.translation is not None
    return revise(label, rendering.translation, renders=digest_of(rendering.original.text))


def _texts(record: Any, fields: Iterable[str], written: str) -> Iterator[Original]:
    language = getattr(record, "language", "") or written
    for name in fields:
        text = getattr(record, name)
        if text and not (name == "name" and isinstance(record, Delegate) and record.person):
            said = tongue(text, language)
            yield Original(record=record, field=name, text=text, language=said)


def _the_same(original: Original, language: str) -> bool:
    """Say whether a text reads alike in a language, or its wording knows how it reads."""
    text = original.text.strip()
    if not any(char.isalpha() for char in text):
        return True
    if text.isascii() and text.isupper() and len(text) <= _LONGEST_ACRONYM and " " not in text:
        return True
    if isinstance(original.record, Delegation):
        return is_usual(original.record)
    if original.field in _PLACES:
        return wording(language).knows_town(text)
    if original.field == "interprets":
        return bool(languages_said(wording(language), text))
    return original.field == "due_before" and bool(known_phrase(text, EVENTS))


def _course(bundle: Bundle) -> list[Any]:
    """Return agenda items, each with what was said and agreed under it."""
    items = {item.id: item for item in bundle.items}

    def at(record: Any) -> tuple[str, int, str, str]:
        place = record.place
        item = items.get(place.parent) if place else None
        if item and item.place:
            return (item.place.key, 1, place.key, record.id)
        return (place.key if place else "~", 0, "", record.id)

    said = (*bundle.items, *bundle.statements, *bundle.decisions, *bundle.actions)
    return sorted(said, key=at)


def _by_side(bundle: Bundle) -> list[Delegate]:
    sides = [side.id for side in ordered_sides(bundle.delegations)]

    def at(delegate: Delegate) -> int:
        parent = delegate.place.parent if delegate.place else None
        return sides.index(parent) if parent in sides else len(sides)

    return sorted(bundle.delegates, key=at)
