"""Backups that make themselves while the window is open."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from meetingdesk.ui.background import Background
from meetingdesk.ui.sentences import told

if TYPE_CHECKING:
    from meetingdesk.desk import Desk

_FIRST_MS = 120_000
_EVERY_MS = 600_000


class Safekeeping(QObject):
    """Looks every ten minutes whether the open file is due for its hourly backup.

    A file that was left is backed up, too; the program ends once that is done.
    """

    def __init__(
        self, parent: QObject, desk: Callable[[], "Desk | None"], say: Callable[[str], object]
    ) -> None:
        """Ask `desk` for the file that is open, and `say` where its backup fails."""
        super().__init__(parent)
        self._desk = desk
        self._say = say
        self._open: Desk | None = None
        self._lane = Background(self)
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        QTimer.singleShot(_FIRST_MS, self, self.look)
        app = QCoreApplication.instance()
        if app:
            app.aboutToQuit.connect(self._lane.finish)

    def look(self) -> None:
        """Back the open file up where that is due, beside the window's thread."""
        desk = self._desk()
        if desk is not None:
            self._lane.run(partial(desk.sharing.back_up, if_due=True), lambda _: None, self._failed)

    def follow(self) -> None:
        """Back up the file that was open, where another one is now, or none."""
        left, self._open = self._open, self._desk()
        if left is not None and left is not self._open:
            # The file is closed, but not forgotten: its backup needs no more than its path.
            self._lane.run(partial(_back_up, left), lambda _: None, self._failed)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, OSError):
            raise error
        self._say(self.tr("No backup could be made. {why}").format(why=told(error)))


def _back_up(desk: "Desk") -> None:
    desk.sharing.back_up()
