"""What is to be looked at before the minutes go on; none of it keeps them from being a draft."""

from meetingdesk.domain.terms import Status
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.completeness.consistency import CONSISTENCY
from meetingdesk.minutes.completeness.finding import Finding
from meetingdesk.minutes.completeness.frame import FRAME
from meetingdesk.minutes.completeness.outcomes import OUTCOMES
from meetingdesk.minutes.completeness.people import PEOPLE
from meetingdesk.minutes.completeness.texts import TEXTS
from meetingdesk.minutes.reading import Reading
from meetingdesk.minutes.wording import wording

__all__ = ["Finding", "findings", "hindrances"]

_STAGES = list(Status)


def findings(bundle: Bundle) -> list[Finding]:
    """Return all that a session's records lack, in the order of the paper."""
    reading = Reading(bundle, wording())
    rules = (*FRAME, *PEOPLE, *OUTCOMES, *CONSISTENCY, *TEXTS)
    return [f for rule in rules for f in rule(reading)]


def hindrances(bundle: Bundle, stage: Status) -> list[Finding]:
    """Return the findings that keep the minutes from a stage; none keeps them a draft."""
    reached = _STAGES.index(stage)
    return [f for f in findings(bundle) if f.blocks and _STAGES.index(f.blocks) <= reached]
