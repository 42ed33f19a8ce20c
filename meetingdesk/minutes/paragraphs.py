"""The numbers under which the paragraphs of the minutes stand."""

from meetingdesk.domain.fields import RecordId
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.document import Paragraph
from meetingdesk.minutes.style import GENERAL, Style


def paragraph_numbers(bundle: Bundle, style: Style = GENERAL) -> dict[RecordId, str]:
    """Return by record the number of its paragraph in a style; the same in every language."""
    paper = compose_minutes(bundle, style=style)
    return {
        block.record: block.number.rstrip(".")
        for block in paper.blocks
        if isinstance(block, Paragraph) and block.record and block.field == "text" and block.number
    }


def said_behind(bundle: Bundle, language: str) -> dict[RecordId, tuple[str, ...]]:
    """Return by record what the paper puts behind its text: who is to act, what is answered."""
    found = {}
    for block in compose_minutes(bundle, language).blocks:
        if isinstance(block, Paragraph) and block.record and block.field == "text":
            led = bool(block.spans and block.spans[0].strong)
            found[block.record] = tuple(span.text.strip() for span in block.spans[1 + led :])
    return found
