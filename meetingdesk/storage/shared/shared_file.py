"""A file in a shared folder, edited in a working copy here.

The order of steps is what keeps every entry, however slowly a colleague's program takes them and
whoever ignores whom. Who saves says so first, reads the parts, then the file, and only then
writes. A part goes once nobody was saving and the file, read after that, holds all of it: whoever
overwrites the file later began to read when its entries were in the file, or in the part.
"""

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from threading import Lock

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.sharing import News
from meetingdesk.settings import Places
from meetingdesk.storage import refusing
from meetingdesk.storage.copying import Copied, write_copy
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.gate import private_folder
from meetingdesk.storage.recognising import Recognised
from meetingdesk.storage.shared import aside, beside, remembering, saving, working
from meetingdesk.storage.shared.beside import Kind
from meetingdesk.storage.shared.ground import Ground
from meetingdesk.storage.shared.looking import Looking
from meetingdesk.storage.shared.reading import OtherFile
from meetingdesk.storage.writing import Known


class SharedFile:
    """One shared file; any thread may ask, and the working copy is not written to here."""

    def __init__(self, path: Path, copy: Path, file_id: str, places: Places, program: str) -> None:
        """Take the file at `path`, and its working copy, whose id is `file_id`.

        `program` names this one in what it writes.
        """
        self._program = program
        self._ground = Ground(path, copy, file_id, places)
        self._looking = Looking(self._ground)
        self._turn = Lock()

    @property
    def path(self) -> Path:
        """Where the file lies that colleagues see."""
        return self._ground.path

    @property
    def copy(self) -> Path:
        """Where the working copy lies."""
        return self._ground.copy

    @property
    def read_only(self) -> bool:
        """Whether nothing can be saved there."""
        return self._ground.read_only

    def is_saved(self, digest: tuple[int, str]) -> bool:
        """Say whether a state of the working copy is just what the folder held when last read."""
        return digest == (self._ground.about.count, self._ground.about.xor)

    def look(self, who: str, now: datetime) -> News:
        """Return what the folder holds that the working copy lacks, and who else is there.

        Raises FileTrouble where the shared file does not pass the gate.
        """
        with self._turn:
            try:
                self._ground.see_whether_one_may_write()
                news = self._looking.look()
            except FileTrouble as trouble:
                self._heed(trouble)
                raise
            except OSError:
                return News(away=True, read_only=self.read_only)
            return self._told(news, who, now)

    def publish(self, who: str, now: datetime) -> News:
        """Save the working copy to the folder; return what came from there.

        It is `saved` only once it was read back. Raises FileTrouble where something hinders.
        """
        with self._turn:
            return self._published(who, now)

    def set_aside(self, who: str, now: datetime) -> News:
        """Keep a damaged shared file under another name, and save the working copy in its place.

        One that was mended meanwhile stays, and is united with. Raises FileTrouble where something
        hinders; the shared file is then as it was.
        """
        ground = self._ground
        with self._turn:
            with refusing.trouble(ground.path, "saved"):
                mark = aside.damaged(ground)
                if not mark:
                    return self._published(who, now)
                kept = aside.kept(ground.path, now)
            try:
                return replace(self._published(who, now, mark), aside=kept.name)
            except FileTrouble:
                beside.drop(kept)
                raise

    def _published(self, who: str, now: datetime, damaged: str = "") -> News:
        ground = self._ground
        if self.read_only:
            return News(read_only=True)
        part = ground.named(Kind.PART)
        try:
            ground.path.stat()
            before = part.exists()
            ground.touch(Kind.SAVING)
        except PermissionError:
            ground.read_only = ground.refused = True
            return News(read_only=True)
        except FileNotFoundError:
            return News(away=True)
        except OSError as error:
            with refusing.trouble(ground.path, "saved"):
                raise error
        try:
            news = self._saved(damaged)
        except FileTrouble as trouble:
            if not before:
                # Of what was never said to be saved nothing is to stay.
                beside.drop(part)
            self._heed(trouble)
            raise
        finally:
            beside.drop(ground.named(Kind.SAVING))
            beside.drop(ground.named(Kind.NEW))
        return self._told(news, who, now)

    def _saved(self, damaged: str) -> News:
        inside = private_folder(self._ground.places.cache)
        try:
            with refusing.trouble(self._ground.path, "saved"):
                return saving.save(self._ground, inside, damaged)
        finally:
            shutil.rmtree(inside, ignore_errors=True)

    def take_in(self, file: MeetingFile, news: News) -> set[Known]:
        """Write to the open working copy what the folder had; return the records that changed.

        Raises FileTrouble where the disk will not; the next look then reads all again.
        """
        file.read_only = news.read_only
        try:
            return working.take_in(file, news)
        except FileTrouble:
            self._looking.begin_anew()
            raise

    def copy_for_me(self, to: Path) -> Copied:
        """Write a copy to `to`, which must not exist, to be worked on there.

        Raises FileTrouble where it cannot be made.
        """
        file = MeetingFile(self._ground.copy)
        try:
            return write_copy(file, to, file_id=self._ground.file_id, program=self._program)
        finally:
            file.close()

    def close(self) -> None:
        """Take back the note of who has the file open."""
        self._ground.go()

    def _told(self, news: News, who: str, now: datetime) -> News:
        return replace(news, present=self._ground.present(who, now), read_only=self.read_only)

    def _heed(self, trouble: FileTrouble) -> None:
        if isinstance(trouble, OtherFile):
            with suppress(OSError):
                self._ground.leave()


def opened(path: Path, places: Places, program: str, clock: Callable[[], datetime]) -> Recognised:
    """Open the working copy of a shared file, made where there is none yet.

    What colleagues saved since comes with the first look. Raises FileTrouble.
    """
    copy = remembering.find(path, places) or working.make(path, places, program)
    known = Recognised(copy, places, clock)
    try:
        with refusing.trouble(copy, "opened"):
            known.shared = SharedFile(path, copy, known.file.file_id, places, program)
            known.file.read_only = known.shared.read_only
    except FileTrouble:
        known.close()
        raise
    return known
