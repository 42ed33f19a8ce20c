"""What is told of a shared folder, as plain data."""

from dataclasses import dataclass, field
from pathlib import Path

from meetingdesk.domain.entries import EntryId
from meetingdesk.domain.errors import FileTrouble


@dataclass(frozen=True, kw_only=True)
class Present:
    """Somebody who has the shared file open, and since when (UTC)."""

    who: str
    since: str


@dataclass(frozen=True, kw_only=True)
class Attached:
    """An attached file that comes along."""

    sha256: bytes
    size: int
    data: bytes = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class News:
    """What the shared folder holds that the working copy lacks, and how it stands there.

    `away`: the folder, or the file in it, is not there; `read_only`: nothing can be saved there;
    `saved`: all that the working copy held is there, read back; `present` are the others.
    `copies` are files beside the shared one that a program which synchronises folders made, with
    entries that are not here. `aside` is the name under which a damaged file was kept there.
    """

    entries: tuple[tuple[EntryId, bytes, bool], ...] = ()
    attached: tuple[Attached, ...] = ()
    away: bool = False
    read_only: bool = False
    saved: bool = False
    present: tuple[Present, ...] = ()
    copies: tuple[Path, ...] = ()
    aside: str = ""


class DamagedThere(FileTrouble):
    """The file in the shared folder is damaged; what one has oneself is not."""
