"""The versions in an area that scrolls to what the keyboard marks."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from meetingdesk.ui.versions.side_by_side import SideBySide


class Scrolled(QScrollArea):
    """It scrolls up and down only: where it is narrow, versions stand below each other."""

    def __init__(self, side: SideBySide) -> None:
        """Hold the versions."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(side)
        side.marked.connect(self._seek)

    def _seek(self, part: QWidget) -> None:
        # What was just put in has no place yet.
        QTimer.singleShot(0, part, lambda: self.ensureWidgetVisible(part))
