"""Is a file ours? One that this machine did not leave so passes the gate before it is shown."""

from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.settings import Places
from meetingdesk.storage import refusing, seals
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.shared.drives import is_shared

if TYPE_CHECKING:
    from meetingdesk.storage.shared.shared_file import SharedFile

Opening = Callable[[Path, Places, str], "Recognised"]


class Recognised:
    """A file that was found to be ours, or was let in; it is sealed again as it is closed.

    `shared` is the file of colleagues whose working copy it is, if it is one.
    """

    def __init__(self, path: Path, places: Places, *, as_it_is: bool = False) -> None:
        """Open a file that may be from elsewhere.

        Where this machine did not leave it as it is, it passes the gate, and its record tables
        are made anew where they are not what the entries say; `as_it_is` leaves that out, for a
        file that is to be checked and not shown. Raises FileTrouble: what is wrong.
        """
        self.file = MeetingFile(path)
        self.shared: SharedFile | None = None
        self._places = places
        self._ours = not as_it_is
        try:
            self._changes = self._changes_of_others()
            if not as_it_is:
                self._recognise()
        except FileTrouble:
            self.file.close()
            raise

    def seal_anew(self) -> None:
        """Take what another connection of ours just changed for our own doing."""
        self._changes = self._changes_of_others()

    def close(self) -> None:
        """Close the file, and take down how it is left; what a stranger changed is not ours."""
        file = self.file
        try:
            mine = self.shared is not None or not file.read_only
            ours = self._ours and mine and self._changes_of_others() == self._changes
            digest = file.digest()
        except FileTrouble:
            ours, digest = False, (0, "")
        file.close()
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

    def _changes_of_others(self) -> int:
        """Return a number that changes whenever another program commits to the file."""
        with self.file.reading() as connection:
            return int(connection.exec_driver_sql("PRAGMA data_version").scalar() or 0)


def known_file(path: Path, places: Places, program: str, *, as_it_is: bool) -> Recognised:
    """Open a file, or the working copy of one that others reach, too. Raises FileTrouble.

    `as_it_is` opens the file itself, whosever it is, to be checked.
    """
    if as_it_is or not is_shared(path):
        return Recognised(path, places, as_it_is=as_it_is)
    opened: Opening = import_module("meetingdesk.storage.shared.shared_file").opened
    return opened(path, places, program)


def made(path: Path, file_id: str, places: Places) -> None:
    """Take down that an empty file was made here."""
    with suppress(OSError):
        seals.keep(places, file_id, seals.seal(path, 0, "0" * 64))
