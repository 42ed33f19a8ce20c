"""Taking the pages of a file out of the window."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from meetingdesk.ui.background import Background

PAPERS = "papers"
"""The name under which the window holds what exports and prints for the open file."""

SHOWING = "showing"
"""The name of the window that shows the text of the open file on a shared screen."""


def close_shown() -> None:
    """Close the text on a shared screen; what is being typed there is written first."""
    for shown in QApplication.topLevelWidgets():
        if shown.objectName() == SHOWING:
            shown.close()


def put_away(window: QWidget, *parts: QWidget | None) -> None:
    """Drop parts of a window and what works for them; what runs beside is waited for."""
    close_shown()
    for beside in window.findChildren(Background):
        beside.close()
    for papers in window.findChildren(QObject, PAPERS):
        papers.setParent(None)
        papers.deleteLater()
    kept = [part for part in parts if part]
    for part in kept:
        part.hide()
        part.setParent(None)
        part.deleteLater()
    # They live until the loop comes round, and what they would still do asks a closed file.
    for timer in (timer for part in kept for timer in part.findChildren(QTimer)):
        timer.stop()
