"""Dialogs are no larger than the screen of the window over which they stand."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

from meetingdesk.ui.memory import BORDERS


def fit(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog a size in pixels, or as much of it as the screen has room for."""
    over = dialog.parentWidget() or dialog
    dialog.resize(
        QSize(width, height).boundedTo(over.screen().availableGeometry().size() - BORDERS)
    )
