"""The program starts anew as it was started, and this one ends."""

import sys

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QWidget


def start_again(window: QWidget) -> bool:
    """Start the program with the same arguments, and close the window; return whether it started.

    What a language changes is built once, at the start.
    """
    started, _ = QProcess.startDetached(sys.executable, sys.orig_argv[1:])
    if started:
        window.close()
    return bool(started)
