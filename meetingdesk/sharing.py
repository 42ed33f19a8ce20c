"""What an open file shares: copies of colleagues, copies for them, backups.

Loaded when it is first needed: most days nobody shares.
"""

import shutil
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from importlib import import_module
from pathlib import Path

from meetingdesk import __version__
from meetingdesk.domain.alike import Alike
from meetingdesk.domain.coming import Brought, Coming, TakenOut, UnionDone
from meetingdesk.domain.edits import Touched
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.records import Record, SamePerson
from meetingdesk.settings import Places
from meetingdesk.storage import (
    attached,
    backup,
    comparing,
    copying,
    damage,
    kinship,
    looking,
    merging,
    parting,
)
from meetingdesk.storage.backup import Backup
from meetingdesk.storage.copying import Copied
from meetingdesk.storage.file import Known, MeetingFile
from meetingdesk.storage.gate import private_folder
from meetingdesk.storage.search import Search
from meetingdesk.storage.shared import drives, remembering

_PROGRAM = f"Meeting Desk {__version__}"


__all__ = ["Backup", "Sharing", "backups_of_all_files", "shared_file_of"]


def backups_of_all_files(places: Places) -> list[Backup]:
    """Return the backups of all files of this machine, the newest first."""
    return backup.of_all_files(places.backups)


def shared_file_of(backup: Backup, places: Places, known: Iterable[Path]) -> Path | None:
    """Return the shared file of which, or of whose working copy, a backup was made, if of one.

    `known` are files that it may be; the working copy stands for one that is not among them.
    """
    of = backup.of
    if of is None:
        return None
    return remembering.shared_file_of(of, places, known) or (of if drives.is_shared(of) else None)


class Sharing:
    """The sharing of one file; all methods raise FileTrouble where a file will not do."""

    def __init__(
        self,
        file: MeetingFile,
        places: Places,
        clock: Callable[[], datetime],
        author: Callable[[], str],
        tell: Callable[[Iterable[tuple[str, RecordId]]], None],
        changed_apart: Callable[[], None] = lambda: None,
    ) -> None:
        """Share `file`; `tell` hears which records a union changed.

        `changed_apart` hears of changes that were made by another connection of ours.
        """
        self._changed_apart = changed_apart
        self._file, self._places = file, places
        self._clock, self._author, self._tell = clock, author, tell

    def what_would_come(self, path: Path, *, alike: bool = False) -> Coming:
        """Return what bringing in a copy would do; nothing is written.

        `alike` asks for what may then be in the file twice, too.
        """
        return merging.what_would_come(
            self._file, path, self._places, author=self._author(), alike=alike
        )

    def alike(self, records: Collection[RecordId] | None = None) -> list[Alike]:
        """Return who and what may be in the file twice, the surest first; for any thread.

        `records`, where given, are those of which each pair has at least one.
        """
        found: list[Alike] = import_module("meetingdesk.storage.alike").found(
            self._file.path, records
        )
        return found

    def joined_with(self, record: RecordId) -> list[Record]:
        """Return the records for which one stands, each as it was said by itself."""
        return parting.joined_with(self._file, record)

    def stands_for(self, record: RecordId) -> RecordId:
        """Return the record that stands for a joined one; itself where it is not joined."""
        return parting.stands_for(self._file, record)

    def called(self, record: RecordId) -> str:
        """Return what a record is called, also a hidden one; nothing where no text names it."""
        return comparing.name_of(self._file.states([record])[record])

    def links_to_part(
        self, record: RecordId
    ) -> tuple[list[SamePerson], list[tuple[RecordId, RecordId]]]:
        """Return the links that join a record to others, and which of those need a link then."""
        return parting.links_to_part(self._file, record)

    def is_copy(self, path: Path) -> bool:
        """Say whether a file calls itself a copy of this one."""
        return kinship.is_copy(path, self._file.file_id)

    def trying_out(self, path: Path) -> Iterator[Coming]:
        """Give what bringing in a copy would do, as the file stands now; each for any thread.

        First without what may then be in the file twice, which takes longest to find; then with
        it, as what `bringing` returns has it, if anything may.
        """
        return merging.trying_out(self._file, path, self._places, author=self._author())

    def bringing(self, path: Path) -> Callable[[], Brought]:
        """Return what brings a copy in, for any thread; then `heard` is to be told what it did.

        While that runs nobody may edit here.
        """
        # Opened now: done while an edit is under way, opening would drop the locks of that.
        file, now, author = MeetingFile(self._file.path), self._clock(), self._author()

        def act() -> Brought:
            try:
                done = merging.bring_in(file, path, self._places, now=now, author=author)
                self._index(file, done.touched)
            finally:
                file.close()
            # It is in the file: that nothing can be said of doubles must not hide it.
            with suppress(FileTrouble):
                may = done.coming.may_be_known
                alike = tuple(self.alike(may)) if may else ()
                done = replace(done, coming=replace(done.coming, alike=alike))
            return done

        return act

    def would_go(self, number: int) -> TakenOut:
        """Return what undoing a union would do; nothing is written. For any thread."""
        with self._apart() as ours:
            return merging.undo_union(ours, number)

    def undoing(self, number: int) -> Callable[[], TakenOut]:
        """Return what undoes a union, for any thread, as `bringing` does."""
        file = MeetingFile(self._file.path)

        def act() -> TakenOut:
            try:
                done = merging.undo_union(file, number)
                self._index(file, done.touched)
                return done
            finally:
                file.close()

        return act

    def heard(self, touched: Iterable[tuple[str, RecordId]]) -> None:
        """Tell the window which records were changed in another thread."""
        self._changed_apart()
        self._tell(touched)

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

    def attached(self) -> tuple[int, int]:
        """Return how many attached files the file carries, and their size together in bytes."""
        return attached.attached(self._file)

    def send_apart(
        self,
        to: Path,
        *,
        session: RecordId | None = None,
        partner: RecordId | None = None,
        carry: bool = True,
    ) -> Copied:
        """Do as `send` does with the file as it stands now; for any thread, while one edits."""
        with self._apart() as ours:
            return copying.send(
                ours, to, program=_PROGRAM, session=session, partner=partner, carry=carry
            )

    def backups(self) -> list[Backup]:
        """Return the backups of this file, the newest first."""
        return backup.of_path(self._of_copies(), self._file.path)

    def backups_of_copies(self) -> list[Backup]:
        """Return the backups of other copies of this file here, the newest first."""
        own = self.backups()
        return [one for one in self._of_copies() if one not in own]

    def _of_copies(self) -> list[Backup]:
        return backup.backups(self._places.backups, self._file.file_id)

    def back_up(self, *, if_due: bool = False, before: bool = False) -> Backup | None:
        """Make and verify a backup; `if_due`: only an hour after the last one.

        `before` says that the file is about to be changed as a whole, or left for a backup of it.
        May be called in any thread.
        """
        path, file_id = self._file.path, self._file.file_id
        folder, now = self._places.backups, self._clock()
        if if_due and not backup.is_due(path, file_id, folder, now):
            return None
        return backup.back_up(path, file_id, folder, now, before=before)

    def look_over(self, stop: Callable[[], bool]) -> str:
        """Look for what a disk did to the file; return what is wrong, "" if nothing.

        `stop` is asked between slices whether to leave it at that. For any thread.
        """
        return damage.look_over(self._file.path, stop)

    restore = staticmethod(backup.restore)
    discard = staticmethod(backup.discard)
    look_inside = staticmethod(looking.look_inside)
    entries_in = staticmethod(looking.entries_in)

    def _index(self, file: MeetingFile, touched: frozenset[Known]) -> None:
        """Let the search index follow in this thread: after an erasure it is made anew."""
        search = Search(self._places.cache, file.file_id)
        search.update(file, Touched(records=touched))
        search.close()

    @contextmanager
    def _apart(self) -> Iterator[MeetingFile]:
        """Give a private copy of the file, of which nothing stays: it holds up no edit."""
        inside = private_folder(self._places.cache)
        try:
            copy = inside / self._file.path.name
            self._file.copy_pages(copy)
            ours = MeetingFile(copy)
            try:
                yield ours
            finally:
                ours.close()
        finally:
            shutil.rmtree(inside, ignore_errors=True)
