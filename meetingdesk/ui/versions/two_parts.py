"""How a page is laid out that shows a list, and beside it what is marked there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from meetingdesk.ui.versions.card import quiet_line

_WIDTHS = (3, 7)
"""Parts of the width for the list and for what is marked in it."""


def two_parts(marking: QWidget, marked: QWidget) -> QSplitter:
    """Return a list beside what is marked in it."""
    parts = QSplitter()
    parts.setChildrenCollapsible(False)
    parts.setHandleWidth(1)
    for at, (part, width) in enumerate(zip((marking, marked), _WIDTHS, strict=True)):
        parts.addWidget(part)
        parts.setStretchFactor(at, width)
    parts.setSizes([100 * width for width in _WIDTHS])
    return parts


class Emptiness(QWidget):
    """Stands in place of both while there is nothing to list, and says why."""

    def __init__(self) -> None:
        """Say nothing as yet."""
        super().__init__()
        self.said = quiet_line(self, "empty")
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(60, 0, 60, 0)
        lines.addStretch(2)
        lines.addWidget(self.said)
        lines.addStretch(3)
