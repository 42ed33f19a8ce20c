"""A way to another record."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget


class Link(QToolButton):
    """Text that leads to another record, by click, Space or Enter."""

    def __init__(self, parent: QWidget) -> None:
        """Make it, as yet without text."""
        super().__init__(parent)
        self.setProperty("flat", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setStyleSheet("QToolButton { padding: 2px 0; color: palette(link); }")

    def say(self, text: str) -> None:
        """Show a text as it stands."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
