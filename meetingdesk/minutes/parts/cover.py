"""A record in two parts: what is signed, and the document attached to it."""

from collections.abc import Iterator

from meetingdesk.minutes.document import Block, Heading, Paragraph, plain
from meetingdesk.minutes.parts.opening import held
from meetingdesk.minutes.reading import Reading


def cover(reading: Reading) -> Iterator[Block]:
    """Yield what the cover says: what was held, and that its outcome is attached."""
    words = reading.words
    for text in (next(held(reading)), words("cover.result")):
        yield Paragraph(spans=plain(text), language=words.language, record=reading.session.id)


def attached(reading: Reading) -> Iterator[Block]:
    """Yield the heading of the attached document, which begins a page."""
    words = reading.words
    yield Heading(
        text=words("attached.heading"),
        level=1,
        anchor="attached",
        new_page=True,
        language=words.language,
    )
