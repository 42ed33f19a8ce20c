"""Which paper is shown, exported or printed."""

from dataclasses import dataclass

from meetingdesk.domain.fields import RecordId


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """Which paper, as `composer` takes it, in which languages and style, and whose copy of it."""

    which: str = "minutes"
    languages: str = "en"
    """As on the command line: en, en+vi, or en,vi,ja."""
    style: str = "general"
    copy: RecordId | None = None
    """The delegation whose copy it is; its side stands first."""
