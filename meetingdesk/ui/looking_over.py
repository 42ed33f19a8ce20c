"""An open file is looked over for damage beside the window, once it stands."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from meetingdesk.ui.background import Background
from meetingdesk.ui.sentences import say, told

if TYPE_CHECKING:
    from meetingdesk.desk import Desk
    from meetingdesk.ui.main_window import MainWindow

AFTER_MS = 5_000
"""The pages are to stand before the processor is taken for anything else."""
_PAUSE_S = 0.005
"""Between two slices, for the window's thread."""
_ABOUT = "damage"


class LookingOver(QObject):
    """Looks over each file some seconds after it was opened, and tells of what is damaged."""

    def __init__(self, parent: QObject, window: "MainWindow") -> None:
        """Serve the file that a window has open; `parent` outlives it."""
        super().__init__(parent)
        self._window = window
        self._desk: Desk | None = None
        self._left = Event()
        self._lane = Background(self)
        self._timer = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._timer.timeout.connect(self.look)
        window.settled.connect(self.follow)
        app = QCoreApplication.instance()
        if app:
            app.aboutToQuit.connect(self.close)
        self.follow()

    def follow(self) -> None:
        """Turn to the file that is open now, and leave the one before."""
        desk = self._window.bench.desk if self._window.bench else None
        if desk is self._desk:
            return
        self._desk = desk
        self._left.set()
        self._left = Event()
        self._timer.stop()
        if desk is not None:
            self._timer.start()

    def look(self) -> None:
        """Look the open file over now, beside the window's thread."""
        desk = self._desk
        if desk is not None:
            task = partial(_look_over, desk, partial(self._left.wait, _PAUSE_S))
            self._lane.run(task, partial(self._looked, desk), partial(self._failed, desk))

    def close(self) -> None:
        """Leave the file and look at none any more."""
        self._left.set()
        self._lane.close()

    def _looked(self, desk: "Desk", fault: str) -> None:
        if fault and desk is self._desk:
            self._tell(desk, str(say(fault)))

    def _failed(self, desk: "Desk", error: BaseException) -> None:
        if not isinstance(error, OSError):
            raise error
        if desk is self._desk:
            self._window.notices.say(told(error), about=_ABOUT)

    def _tell(self, desk: "Desk", why: str) -> None:
        said = self.tr(
            "{file} is damaged: {why} Restore a backup from before (File → Backups…), or get back"
            " what is left into a new file; this one is closed for that."
        )
        backups = (self.tr("Backups…"), self._window.commands["backups"].trigger)
        salvage = (self.tr("Get bac&k what is left…"), self._get_back)
        text = said.format(file=desk.path.name, why=why)
        self._window.notices.say(text, backups, salvage, about=_ABOUT)

    def _get_back(self) -> None:
        import_module("meetingdesk.ui.salvaging").get_back_open(self._window)


def _look_over(desk: "Desk", stop: Callable[[], bool]) -> str:
    return desk.sharing.look_over(stop)
