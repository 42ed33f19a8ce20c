"""Opens and makes files for the window; loading this loads SQL, so it waits for the first paint."""

from collections.abc import Callable
from datetime import datetime
from importlib import import_module
from pathlib import Path

from meetingdesk import settings
from meetingdesk.desk import new_desk, now, open_desk
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.exchange.writing import because, made_beside
from meetingdesk.settings import Settings
from meetingdesk.ui.sentences import told
from meetingdesk.ui.undo import Workbench

SUFFIX = ".mdesk"
SAMPLE = "samples/stameq-jisc-2022.json"


class Files:
    """The way from a path to a workbench."""

    def __init__(self, author: str, clock: Callable[[], datetime] = now) -> None:
        """Open files as `author`; `clock` gives the moment in UTC."""
        self._author = author
        self._clock = clock
        self.places = settings.places()
        self.untold = ""
        """What hindered remembering the file that was opened last, if anything did."""

    def keep(self, changed: Settings) -> None:
        """Store what the user told. Raises FileTrouble where the disk will not."""
        try:
            settings.write_settings(changed)
        except OSError as error:
            raise FileTrouble(
                "Your settings cannot be stored: {why}.", why=because(error)
            ) from None

    def sign(self, author: str) -> None:
        """Write under this name in the files opened from now on."""
        self._author = author

    def open(self, path: Path) -> Workbench:
        """Open a file and remember it. Raises FileTrouble."""
        desk = open_desk(path, author=self._author, places=self.places, clock=self._clock)
        known = settings.read_settings().remembering(desk.path.absolute())
        self.untold = ""
        try:
            self.keep(known)
        except FileTrouble as trouble:
            # A full or locked home is no reason to keep a file from who needs it.
            self.untold = told(trouble)
        return Workbench(desk, self._clock, known)

    def look_through(self, path: Path) -> None:
        """Have a file from elsewhere pass the gate, so that it opens at once; for any thread.

        Raises FileTrouble where it does not pass.
        """
        desk = open_desk(path, author=self._author, places=self.places, clock=self._clock)
        try:
            # Any words: the search index is made for them, and the window waits for it no more.
            desk.count("sessions", "a")
        finally:
            desk.close()

    def new(self, path: Path) -> Workbench:
        """Make a file, in place of one that the user agreed to replace. Raises FileTrouble."""
        path = path if path.suffix else path.with_suffix(SUFFIX)
        with made_beside(path, force=True) as part:
            new_desk(part, author=self._author, places=self.places, clock=self._clock).close()
        return self.open(path)

    def sample(self, path: Path) -> Workbench:
        """Make a file of the sample's records. Raises FileTrouble."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise FileTrouble(
                "The folder {folder} cannot be made: {why}. Open another file.",
                folder=path.parent,
                why=because(error),
            ) from None
        with made_beside(path, force=False) as part:
            desk = new_desk(part, author=self._author, places=self.places, clock=self._clock)
            try:
                import_module("meetingdesk.exchange.bringing").import_source(
                    desk, settings.resource(SAMPLE)
                )
            finally:
                desk.close()
        return self.open(path)
