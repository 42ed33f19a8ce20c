"""A large file from elsewhere is looked through beside the window before it is opened."""

from datetime import UTC, datetime
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from meetingdesk.ui.background import Background

if TYPE_CHECKING:
    from meetingdesk.ui.main_window import MainWindow

LARGE = 8_000_000
"""Bytes from which looking through a file would hold up the window."""
_ABOUT = "looking through"


def looks_first(window: "MainWindow", path: Path) -> bool:
    """Begin to look through a file where that takes long; return whether it has to be waited for.

    It is opened once that is done.
    """
    if not _takes_long(window, path):
        return False
    if window.bench is None:
        window.show_start()
    said = QCoreApplication.translate(
        "MainWindow", "{file} is new to this machine: it is looked through before it is shown."
    )
    window.notices.say(said.format(file=path.name), about=_ABOUT)
    lane = Background(window)
    lane.run(
        partial(window.files.look_through, path),
        lambda _: _looked_through(window, path),
        lambda error: _refused(window, path, error),
    )
    return True


def _takes_long(window: "MainWindow", path: Path) -> bool:
    try:
        if path.stat().st_size < LARGE or _is_open(window, path):
            return False
        glance = import_module("meetingdesk.storage.glance")
        today = datetime.now(UTC).date()
        glance.glance_at(path, today, window.files.places).close()
    except ValueError:
        return True
    except OSError:
        # Opening it says why.
        return False
    return False


def _is_open(window: "MainWindow", path: Path) -> bool:
    # Looking through a file that is open here would drop the locks of an edit under way.
    return window.bench is not None and window.bench.desk.path.samefile(path)


def _looked_through(window: "MainWindow", path: Path) -> None:
    for notice in window.notices.notices:
        if notice.about == _ABOUT:
            notice.put_away()
    window.enter("open", path, looked_through=True)


def _refused(window: "MainWindow", path: Path, error: BaseException) -> None:
    if not isinstance(error, OSError):
        raise error
    window.refuse(error, path, _ABOUT)
