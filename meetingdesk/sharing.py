"""What an open file shares: copies of colleagues, copies for them, backups.

Loaded when it is first needed: most days nobody shares.
"""

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from meetingdesk import __version__
from meetingdesk.domain.coming import Brought, Coming, TakenOut, UnionDone
from meetingdesk.domain.fields import RecordId
from meetingdesk.settings import Places
from meetingdesk.storage import backup, copying, merging
from meetingdesk.storage.backup import Backup
from meetingdesk.storage.copying import Copied
from meetingdesk.storage.file import MeetingFile

_PROGRAM = f"Meeting Desk {__version__}"


class Sharing:
    """The sharing of one file; all methods raise FileTrouble where a file will not do."""

    def __init__(
        self,
        file: MeetingFile,
        places: Places,
        clock: Callable[[], datetime],
        author: Callable[[], str],
        tell: Callable[[Iterable[tuple[str, RecordId]]], None],
    ) -> None:
        """Share `file`; `tell` hears which records a union changed."""
        self._file, self._places = file, places
        self._clock, self._author, self._tell = clock, author, tell

    def what_would_come(self, path: Path) -> Coming:
        """Return what bringing in a copy would do; nothing is written."""
        return merging.what_would_come(self._file, path, self._places, author=self._author())

    def bring_in(self, path: Path) -> Brought:
        """Back up, and bring a colleague's copy in: all or nothing."""
        done = merging.bring_in(
            self._file, path, self._places, now=self._clock(), author=self._author()
        )
        self._tell(done.touched)
        return done

    def unions(self) -> list[UnionDone]:
        """Return the unions of the file's past, the latest first."""
        return merging.unions(self._file)

    def undo_union(self, number: int) -> TakenOut:
        """Take a union out again; what comes back by itself later is in what is returned."""
        done = merging.undo_union(self._file, number)
        self._tell(done.touched)
        return done

    def send(
        self,
        to: Path,
        *,
        session: RecordId | None = None,
        partner: RecordId | None = None,
        carry: bool = True,
    ) -> Copied:
        """Write a copy for a colleague to `to`: all, or one session's or partner's records.

        `carry` says whether attached files go along.
        """
        return copying.send(
            self._file, to, program=_PROGRAM, session=session, partner=partner, carry=carry
        )

    def backups(self) -> list[Backup]:
        """Return the backups of this file, the newest first."""
        return backup.backups(self._places.backups, self._file.file_id)

    def back_up(self, *, if_due: bool = False) -> Backup | None:
        """Make and verify a backup; `if_due`: only an hour after the last one.

        May be called in any thread.
        """
        folder, now, file_id = self._places.backups, self._clock(), self._file.file_id
        if if_due and not backup.is_due(folder, file_id, now):
            return None
        return backup.back_up(self._file.path, file_id, folder, now)

    restore = staticmethod(backup.restore)
