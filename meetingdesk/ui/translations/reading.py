"""What the page of translations asks of the open file."""

from meetingdesk.desk import Desk
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.records import Translation
from meetingdesk.minutes.bundle import Bundle, gather
from meetingdesk.minutes.originals import Rendering
from meetingdesk.minutes.translating import digest_of


def bundle(desk: Desk, session: RecordId) -> Bundle:
    """Return a session's records, without what two versions say."""
    return gather(desk, session)


def text_before(desk: Desk, rendering: Rendering) -> str | None:
    """Return the text that a stale translation renders, where the file still knows it."""
    translation = rendering.translation
    if translation is None or not translation.renders:
        return None
    record, field = rendering.original.key
    for entry in desk.entries([record])[record]:
        said = entry.gives(field) if field in entry.fields else None
        if isinstance(said, str) and digest_of(said) == translation.renders:
            return said
    return None


def said_elsewhere(desk: Desk, rendering: Rendering) -> str:
    """Return how the very same text was translated elsewhere in the file, the last one said."""
    digest = digest_of(rendering.original.text)
    found = desk.all(Translation, renders=digest, language=rendering.language)
    others = [t.text for t in found if t.text and t.id != rendering.id]
    return others[-1] if others else ""


def disputed(desk: Desk) -> frozenset[RecordId]:
    """Return the translations of which there are two versions."""
    return frozenset(
        record
        for kind, record, field in desk.unsettled()
        if kind == Translation.__name__ and field == "text"
    )
