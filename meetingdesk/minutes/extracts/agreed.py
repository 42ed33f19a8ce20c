"""The agreed points alone, with their verbs and numbers."""

from collections.abc import Sequence

from meetingdesk.domain.fields import RecordId
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.document import Block, Minutes
from meetingdesk.minutes.extracts.picking import extract, paragraphs, reading_of, said
from meetingdesk.minutes.parts.head import masthead, title
from meetingdesk.minutes.style import GENERAL, Style


def compose_agreed(
    bundle: Bundle,
    language: str = "en",
    together: Sequence[str] = (),
    *,
    style: Style = GENERAL,
    copy: RecordId | None = None,
) -> Minutes:
    """Return the agreed points of a session, under their agenda items."""
    reading = reading_of(bundle, language, together, style, copy)
    words = reading.words
    points: list[Block] = [*paragraphs(reading, bundle.decisions)]
    blocks: list[Block] = [
        *masthead(reading),
        title(reading, words("agreed.title"), words("extract.of")),
        *(points or [said(reading, words("agreed.none"))]),
    ]
    called = words("agreed.name", title=reading.text(reading.session, "title"))
    return extract(reading, called, blocks)
