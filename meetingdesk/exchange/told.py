"""One part of what a union brings, ready to be read."""

from dataclasses import dataclass

from meetingdesk.domain.errors import Sentence

ERASED, VERSIONS, REMOVED, REST = "erased", "versions", "removed", "rest"
FILES, NEWER = "files", "newer"


@dataclass(frozen=True, kw_only=True)
class Told:
    """What belongs together of what a union brings, a line for each thing.

    `about` says what: one of the words above, or the title of a session. Of more things of a kind
    than anyone reads only their number is told; `count` counts all of them.
    """

    about: str
    heading: str
    lines: tuple[str, ...]
    count: int


def within(title: str) -> str:
    """Return in which session something stands, to follow its name; nothing where in none."""
    return Sentence(" in “{title}”", title=title) if title else ""
