"""What a crash left unfinished in the record: typing in place, and paragraphs."""

from collections.abc import Collection

from meetingdesk.desk import Desk, Draft
from meetingdesk.ui.pages.log.paragraph_panel import DRAFT as PARAGRAPH

_IN_PLACE = ("text", "title")


def unfinished(desk: Desk, records: Collection[str]) -> list[Draft]:
    """Return the drafts of entries and items of one session."""
    ours = (*_IN_PLACE, PARAGRAPH)
    return [d for d in desk.drafts() if d.record in records and d.field in ours]


def is_paragraph(draft: Draft) -> bool:
    """Return whether a paragraph was being written, not an entry edited in place."""
    return draft.field == PARAGRAPH
