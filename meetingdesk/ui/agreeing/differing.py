"""What differs between two texts, the earlier wording above the later one, marked by word."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from meetingdesk.agreeing import Difference
from meetingdesk.ui.versions.card import MarkedText

translate = QCoreApplication.translate


def shown(differences: Sequence[Difference]) -> QWidget:
    """Return what differs, one card for each paragraph."""
    body = QWidget()
    lines = QVBoxLayout(body)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(8)
    for one in differences:
        card = QFrame()
        card.setProperty("role", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(12, 8, 12, 8)
        inner.setSpacing(4)
        numbers = " → ".join(dict.fromkeys(n for n in (one.number, one.after_number) if n))
        inner.addWidget(_line(f"{numbers}  {_what(one)}".strip(), "part"))
        for spans in (one.before, one.after):
            if spans:
                inner.addWidget(MarkedText(spans))
        lines.addWidget(card)
    return body


def _line(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label


def _what(one: Difference) -> str:
    return {
        "changed": translate("agreeing", "changed"),
        "added": translate("agreeing", "added"),
        "left_out": translate("agreeing", "left out"),
        "moved": translate("agreeing", "moved"),
    }[one.what.value]
