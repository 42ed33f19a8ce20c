"""Compose the minutes of a session from its records."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from meetingdesk.domain.fields import RecordId
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.document import Block, Minutes
from meetingdesk.minutes.marking import marking
from meetingdesk.minutes.numbering import Counter
from meetingdesk.minutes.parts.actions import actions_table, earlier_actions
from meetingdesk.minutes.parts.annexes import annexes
from meetingdesk.minutes.parts.closing import closing
from meetingdesk.minutes.parts.course import Course
from meetingdesk.minutes.parts.head import masthead, title
from meetingdesk.minutes.parts.opening import agenda, opening
from meetingdesk.minutes.reading import Reading
from meetingdesk.minutes.styles import GENERAL, Style
from meetingdesk.minutes.wording import wording


def compose_minutes(
    bundle: Bundle,
    language: str = "en",
    together: Sequence[str] = (),
    *,
    style: Style = GENERAL,
    copy: RecordId | None = None,
) -> Minutes:
    """Return the minutes of a session in the wording of a language; `together` are all of them.

    `copy` is the delegation whose copy it is: its side stands first everywhere (the alternat).
    Notes that were not written up stand in it only while it is a draft for one's own house;
    it is then marked as internal. Internal remarks are no part of a bundle.
    """
    reading = Reading(bundle, style.words(language), together, style=style, copy=copy)
    counter = Counter(s.number for s in bundle.statements)
    agreed = not reading.draft
    heading = reading.words("minutes.title.agreed" if agreed else "minutes.title")
    blocks: list[Block] = [
        *masthead(reading),
        title(reading, heading),
        *opening(reading, counter),
        *agenda(reading),
        *earlier_actions(reading),
        *Course(reading, counter).blocks(),
        *actions_table(reading),
        *closing(reading, counter),
        *annexes(reading),
    ]
    notes = {note.id for note in bundle.notes}
    internal = any(getattr(block, "record", None) in notes for block in blocks)
    return paper(reading, "minutes.name", blocks, marking=marking(reading), internal=internal)


def paper(
    reading: Reading, name: str, blocks: Iterable[Block], *, marking: str, internal: bool = False
) -> Minutes:
    """Return a paper of a session with what stands on its pages and in its properties."""
    words = reading.words
    called = words(name, title=reading.text(reading.session, "title"))
    made = Minutes(
        title=called,
        subject=reading.reference,
        author=reading.acronym(reading.sides[0]) if reading.sides else "",
        language=words.language,
        blocks=tuple(blocks),
        marking=marking,
        reference=reading.reference,
        footer=called,
        page=words("page"),
        dated=reading.day,
        draft=reading.draft,
        style=reading.style,
    )
    return marked_internal(made) if internal else made


def marked_internal(paper: Minutes) -> Minutes:
    """Return a paper that says on every page that it must not leave the house."""
    words = wording(paper.language)
    if paper.internal:
        return paper
    parts = [part for part in (words("marking.internal"), paper.marking) if part]
    return replace(paper, internal=True, marking=words("marking.join").join(parts))
