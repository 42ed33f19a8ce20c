"""Is a file ours? One that this machine did not leave so passes the gate before it is shown."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.settings import Places
from meetingdesk.storage import refusing, seals
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.header import FORMAT
from meetingdesk.storage.shared.drives import is_shared

if TYPE_CHECKING:
    from meetingdesk.storage.shared.shared_file import SharedFile

Clock = Callable[[], datetime]
Opening = Callable[[Path, Places, str, Clock], "Recognised"]


def _now() -> datetime:
    return datetime.now(UTC)


class Recognised:
    """A file that was found to be ours, or was let in; it is sealed again as it is closed.

    `shared` is the file of colleagues whose working copy it is, if it is one.
    """

    def __init__(
        self, path: Path, places: Places, clock: Clock = _now, *, as_it_is: bool = False
    ) -> None:
        """Open a file that may be from elsewhere.

        Where this machine did not leave it as it is, it passes the gate, and its record tables
        are made anew where they are not what the entries say. One of an earlier format is brought
        to that of now, after a backup at the moment of `clock`; where it can only be read, that is
        done with a private copy. `as_it_is` leaves all that out, for a file that is to be checked
        and not shown. Raises FileTrouble: what is wrong.
        """
        self.path = path
        self.file = MeetingFile(path)
        self._private: Path | None = None
        self.shared: SharedFile | None = None
        self._places = places
        self._ours = not as_it_is
        try:
            self._changes = self._changes_of_others()
            if not as_it_is:
                self._recognise()
                if self.file.format < FORMAT:
                    self._bring_up(clock)
        except FileTrouble:
            self.file.close()
            self._drop_private()
            raise

    def seal_anew(self) -> None:
        """Take what another connection of ours just changed for our own doing."""
        self._changes = self._changes_of_others()

    def close(self) -> None:
        """Close the file, and take down how it is left; what a stranger changed is not ours."""
        file = self.file
        if file.closed:
            return
        try:
            mine = self.shared is not None or not file.read_only
            ours = self._ours and mine and self._changes_of_others() == self._changes
            digest = file.digest()
        except FileTrouble:
            ours, digest = False, (0, "")
        file.close()
        self._drop_private()
        if ours:
            with suppress(OSError):
                seals.keep(self._places, file.file_id, seals.seal(file.path, *digest))
        if self.shared:
            self.shared.close()

    def _recognise(self) -> None:
        with refusing.trouble(self.file.path, "opened"):
            found = seals.seal(self.file.path, *self.file.digest())
        if not seals.is_known(self._places, self.file.file_id, found):
            self._let_in(found)

    def _let_in(self, found: seals.Seal) -> None:
        # Loaded where it is needed: most files are ours.
        letting_in = import_module("meetingdesk.storage.letting_in")
        letting_in.let_in(self.file, self._places)
        with refusing.trouble(self.file.path, "opened"):
            now = seals.seal(self.file.path, *self.file.digest())
        if self._changes_of_others() != self._changes or now[2] != found[2]:
            raise FileTrouble(
                "Another program is changing {file} just now. Wait until it is done, then open the"
                " file again.",
                file=self.file.path.name,
            )
        if not self.file.read_only:
            seals.keep(self._places, self.file.file_id, now)

    def _bring_up(self, clock: Clock) -> None:
        """Bring the file to the format of now, or read a private copy of it that is."""
        upgrading = import_module("meetingdesk.storage.upgrading")
        if not self.file.read_only:
            upgrading.upgrade(self.file, self._places, clock())
            return
        self._private = private = upgrading.upgraded_copy(self.file, self._places)
        self.file.close()
        self.file = MeetingFile(private)
        self._changes = self._changes_of_others()

    def _drop_private(self) -> None:
        if self._private:
            with suppress(OSError):
                self._private.chmod(0o600)
            shutil.rmtree(self._private.parent, ignore_errors=True)

    def _changes_of_others(self) -> int:
        """Return a number that changes whenever another program commits to the file."""
        with self.file.reading() as connection:
            return int(connection.exec_driver_sql("PRAGMA data_version").scalar() or 0)


def known_file(
    path: Path, places: Places, program: str, clock: Clock, *, as_it_is: bool
) -> Recognised:
    """Open a file, or the working copy of one that others reach, too. Raises FileTrouble.

    `as_it_is` opens the file itself, whosever it is, to be checked; `clock` gives the moment (UTC).
    """
    if as_it_is or not is_shared(path):
        return Recognised(path, places, clock, as_it_is=as_it_is)
    opened: Opening = import_module("meetingdesk.storage.shared.shared_file").opened
    return opened(path, places, program, clock)


def made(path: Path, file_id: str, places: Places) -> None:
    """Take down that an empty file was made here."""
    with suppress(OSError):
        seals.keep(places, file_id, seals.seal(path, 0, "0" * 64))
