"""A part of a page in an area that scrolls to what the keyboard marks."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


class Scrolled(QScrollArea):
    """It scrolls up and down only: where it is narrow, texts stand below each other."""

    def __init__(self, part: QWidget) -> None:
        """Hold a part of the page."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(part)

    def seek(self, part: QWidget, after: int = 0) -> None:
        """Have something of it in sight, `after` so many milliseconds."""
        # What was just put in has no place yet.
        QTimer.singleShot(after, part, lambda: self.ensureWidgetVisible(part))
