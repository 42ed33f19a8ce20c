"""Faults of the program itself: logged, and shown once with text to copy."""

import logging
import sys
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from meetingdesk import __version__, settings
from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.ui.sentences import told

_LARGEST = 512 * 1024
_KEPT = 3
_log = logging.getLogger("meetingdesk")
translate = QCoreApplication.translate


def catch(say: Callable[[str], None]) -> None:
    """Log to the log folder from now on, and show the first fault of a run in a dialog.

    `say` tells the user of a trouble that is no fault of ours, such as a disk that is gone.
    """
    folder = settings.places().log
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / "meetingdesk.log", maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8"
        )
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _log.addHandler(handler)
    _log.setLevel(logging.INFO)
    sys.excepthook = Faults(QApplication.instance(), say).take


class Faults(QObject):
    """Takes what nobody caught, from any thread."""

    _taken = Signal(str)
    _trouble = Signal(str)

    def __init__(self, parent: QObject | None, say: Callable[[str], None]) -> None:
        """Live as long as `parent`."""
        super().__init__(parent)
        self._box: QMessageBox | None = None
        self._trouble.connect(say)
        self._taken.connect(self._show)

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log a fault and show it, if it is the first. Serves as sys.excepthook."""
        if isinstance(error, FileTrouble | RuleBroken):
            self._trouble.emit(told(error))
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        _log.error(details)
        self._taken.emit(details)

    def _show(self, details: str) -> None:
        if self._box:
            return
        box = self._box = QMessageBox(QApplication.activeWindow())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(translate("faults", "Meeting Desk"))
        box.setText(translate("faults", "Something went wrong that is a fault of the program."))
        box.setInformativeText(
            translate(
                "faults",
                "What was saved before is safe in the file. If you report it, please copy the"
                " details below.",
            )
        )
        box.setDetailedText(f"Meeting Desk {__version__}, Python {sys.version}\n\n{details}")
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.open()
