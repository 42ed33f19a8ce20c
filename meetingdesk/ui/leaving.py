"""Taking the pages of a file out of the window."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetingdesk.ui.background import Background

PAPERS = "papers"
"""The name under which the window holds what exports and prints for the open file."""

SHOWING = "showing"
"""The name of the window that shows the text of the open file on a shared screen."""


def put_away(window: QWidget, *parts: QWidget | None) -> None:
    """Drop parts of a window and what works for them; what runs beside is waited for."""
    for showing in window.findChildren(QWidget, SHOWING):
        # What is being typed there is written while the file is still open.
        showing.close()
    for beside in window.findChildren(Background):
        beside.close()
    for papers in window.findChildren(QObject, PAPERS):
        papers.setParent(None)
        papers.deleteLater()
    for part in parts:
        if part:
            part.hide()
            part.setParent(None)
            part.deleteLater()
