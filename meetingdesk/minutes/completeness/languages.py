"""Completeness of the languages of the paper: what is not translated, or no longer."""

from collections.abc import Iterator, Sequence

from meetingdesk.domain.errors import Sentence
from meetingdesk.domain.terms import Status
from meetingdesk.minutes.completeness.finding import Finding, found, language_named, short
from meetingdesk.minutes.originals import Rendering, State, renderings
from meetingdesk.minutes.reading import Reading
from meetingdesk.minutes.translating import rendered
from meetingdesk.minutes.wording import LANGUAGES


def untranslated(reading: Reading, languages: Sequence[str]) -> Iterator[Finding]:
    """Find what is not translated into the languages of the paper, or those begun.

    What is missing or stale in one of the languages of the paper keeps the text from being agreed;
    a stale translation would be read by the other side, so it keeps the text from being sent. In
    other languages it keeps it from nothing. Without languages of the paper nothing missing does.
    Minutes in the one language in which they are written may hold what was said in another.
    """
    alone = (reading.original,)
    asked = set() if tuple(languages) == alone else set(languages)
    for language in sorted(_begun(reading) | asked):
        of_paper = language in asked
        for rendering in renderings(reading.bundle, language):
            yield from _rendering(rendering, of_paper=of_paper, any_paper=not languages)
        yield from _body_names(reading, language)


def _rendering(rendering: Rendering, *, of_paper: bool, any_paper: bool) -> Iterator[Finding]:
    record, field = rendering.original.record, rendering.original.field
    language = rendering.language
    name, text = language_named(language), short(rendering.original.text)
    if rendering.state is State.MISSING:
        said = Sentence("The {language} text is missing: {text}", language=name, text=text)
        blocks = Status.AGREED if of_paper else None
        yield found("translation missing", record, field, said, blocks, language)
    elif rendering.state is State.STALE:
        said = Sentence(
            "The text was changed since it was translated into {language}: {text}",
            language=name,
            text=text,
        )
        blocks = Status.SENT if of_paper or any_paper else None
        yield found("translation stale", record, field, said, blocks, language)


def _body_names(reading: Reading, language: str) -> Iterator[Finding]:
    """Find bodies of which no name is known in a language."""
    name = language_named(language)
    for side in reading.sides if language != reading.original else ():
        body = reading.organization(side.organization)
        if body and language not in reading.body_names(side):
            said = Sentence(
                "What {body} is called in {language} is not said.",
                body=body.acronym,
                language=name,
            )
            yield found("body's name", body, "acronym", said)


def _begun(reading: Reading) -> set[str]:
    """Return the languages into which anything that was said is translated."""
    bundle = reading.bundle
    course = {r.id for r in (*bundle.statements, *bundle.decisions, *bundle.actions)}
    known = rendered(bundle.translations)
    begun = {language for record, _, language in known if record in course} & set(LANGUAGES)
    return begun - {reading.original}
