"""A window that is shown and has the keyboard, on a file."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.memory import Memory

DESK = (1366, 768)
"""The smallest screen of an office PC, in pixels; the one that tests have is smaller."""


def opened_window(
    qtbot: QtBot,
    author: str,
    path: Path | None,
    size: tuple[int, int] = DESK,
    *,
    told: bool = False,
) -> MainWindow:
    """Open a window as the program does, in pixels where no place of it is remembered.

    The author may have been `told` on the command line.
    """
    memory = Memory()
    window = MainWindow(author, memory, told=told)
    qtbot.addWidget(window)
    if not memory.knows_place:
        window.resize(*size)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.furnish()
    window.begin(path)
    return window
