"""What is to be looked at before the minutes go on; none of it keeps them from being a draft."""

from collections.abc import Sequence

from meetingdesk.domain.terms import Status
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.completeness.consistency import CONSISTENCY
from meetingdesk.minutes.completeness.finding import Finding
from meetingdesk.minutes.completeness.form import FORM
from meetingdesk.minutes.completeness.frame import FRAME
from meetingdesk.minutes.completeness.languages import untranslated
from meetingdesk.minutes.completeness.outcomes import OUTCOMES
from meetingdesk.minutes.completeness.people import PEOPLE
from meetingdesk.minutes.completeness.texts import TEXTS
from meetingdesk.minutes.reading import Reading
from meetingdesk.minutes.style import GENERAL, Style
from meetingdesk.minutes.wording import wording

__all__ = ["Finding", "findings", "hindrances"]

_STAGES = list(Status)


def findings(
    bundle: Bundle, languages: Sequence[str] = (), style: Style = GENERAL
) -> list[Finding]:
    """Return all that a session's records lack.

    What keeps the minutes from a stage stands first; else the order is that of the paper.
    `languages` are those of the paper: what is not translated into one of them keeps the text from
    being agreed. Without any, those into which translating was begun are looked at.
    `style` is that of the paper, which may ask for more.
    """
    reading = Reading(bundle, wording(), style=style)
    rules = (*FORM, *FRAME, *PEOPLE, *OUTCOMES, *CONSISTENCY, *TEXTS)
    found = [f for rule in rules for f in rule(reading)]
    found += untranslated(reading, languages)
    return sorted(found, key=lambda finding: finding.blocks is None)


def hindrances(bundle: Bundle, stage: Status, languages: Sequence[str] = ()) -> list[Finding]:
    """Return the findings that keep the minutes from a stage; none keeps them a draft."""
    reached = _STAGES.index(stage)
    found = findings(bundle, languages)
    return [f for f in found if f.blocks and _STAGES.index(f.blocks) <= reached]
