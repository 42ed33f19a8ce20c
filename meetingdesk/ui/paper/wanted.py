"""Which paper is shown, exported or printed."""

from dataclasses import dataclass

from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.terms import Status


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """Which paper, as `composer` takes it; its languages, style, copy and stage."""

    which: str = "minutes"
    languages: str = "en"
    """As on the command line: en, en+vi, or en,vi,ja."""
    style: str = "general"
    copy: RecordId | None = None
    """The delegation whose copy it is; its side stands first."""
    stage: Status | None = None
    """As of which stage it is drawn; its own where none is named."""
