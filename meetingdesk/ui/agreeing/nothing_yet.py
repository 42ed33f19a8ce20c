"""What stands on the page while nothing was issued and nobody commented."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetingdesk.ui.versions.card import quiet_line


class NothingYet(QWidget):
    """Says how comments come."""

    def __init__(self) -> None:
        """Say it in the middle."""
        super().__init__()
        said = quiet_line(self, "empty")
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        said.setText(
            self.tr(
                "No comments yet. Send the minutes out as a Word document; when it comes back, its"
                " tracked changes and comments stand here, each beside our text, until somebody"
                " decides. Nothing of theirs becomes our text by itself."
            )
        )
        lines = QVBoxLayout(self)
        lines.setContentsMargins(60, 0, 60, 0)
        lines.addStretch(2)
        lines.addWidget(said)
        lines.addStretch(3)
