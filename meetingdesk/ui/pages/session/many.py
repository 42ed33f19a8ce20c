"""A question before a great many lines become records at once."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from meetingdesk.domain.errors import RuleBroken

DELEGATES, ITEMS = 60, 100
"""So many come without a question: more than any delegation, any agenda, has."""
_SHOWN = 60
"""Characters of the first line that the question shows."""


Line = TypeVar("Line")


def lines_of(read: Callable[[], Sequence[Line]]) -> Sequence[Line]:
    """Return the lines of a block; none where it cannot be read, which adding it will say."""
    try:
        return read()
    except RuleBroken:
        return ()


def asked_first(
    parent: QWidget, told: str, count: int, first: Sequence[str], add: Callable[[], object]
) -> None:
    """Ask whether lines are all to be added, and add them on yes.

    `told` has room for how many ({n}) there are and for the {first}, whose parts are `first`.
    """
    text = ", ".join(part for part in first if part)
    short = text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
    box = QMessageBox(parent)
    box.setObjectName("askMany")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(told.format(n=f"{count:,}", first=short))
    yes = QCoreApplication.translate("many", "&Add all")
    all_of_them = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    all_of_them.clicked.connect(add)
    box.open()
