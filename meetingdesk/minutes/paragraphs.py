"""The numbers under which the paragraphs of the minutes stand."""

from meetingdesk.domain.fields import RecordId
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.document import Paragraph


def paragraph_numbers(bundle: Bundle) -> dict[RecordId, str]:
    """Return by record the number of its paragraph; it is the same in every language."""
    paper = compose_minutes(bundle)
    return {
        block.record: block.number.rstrip(".")
        for block in paper.blocks
        if isinstance(block, Paragraph) and block.record and block.field == "text" and block.number
    }
