"""The numbers that the record shows grey: those that the paper would have now."""

from collections.abc import Mapping

from meetingdesk.desk import Desk
from meetingdesk.domain.fields import RecordId
from meetingdesk.minutes.bundle import gather
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.document import Paragraph
from meetingdesk.minutes.reading import Reading
from meetingdesk.minutes.wording import wording
from meetingdesk.ui.paper.opening import style_shown


def paper_numbers(desk: Desk, session: RecordId) -> Mapping[RecordId, str]:
    """Return the number of each item, paragraph, agreed point and action of a session."""
    bundle = gather(desk, session)
    reading = Reading(bundle, wording("en"))
    paragraphs = {
        block.record: block.number.rstrip(".")
        for block in compose_minutes(bundle, style=style_shown(desk, session)).blocks
        if isinstance(block, Paragraph) and block.record
    }
    actions = {a: number.removeprefix("A\u00a0") for a, number in reading.action_numbers.items()}
    return {**paragraphs, **reading.item_numbers, **reading.decision_numbers, **actions}
