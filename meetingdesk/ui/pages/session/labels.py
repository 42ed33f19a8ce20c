"""Labels of the page: text as it is, in a style of a name."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

_ROLES = {"quiet": "quiet", "fieldLabel": "quiet", "rank": "quiet", "trouble": "wrong"}


def plain_label(name: str, parent: QWidget, text: str = "") -> QLabel:
    """Return a label that shows text as it is, in the style of that name."""
    label = QLabel(parent)
    label.setObjectName(name)
    label.setProperty("role", _ROLES.get(name, name))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    return label


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Give a widget a property that the style looks at."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
