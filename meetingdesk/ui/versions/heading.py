"""What is to be settled: the field and its record, why it matters, from what it came."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from meetingdesk.ui.fields.versions import moment
from meetingdesk.ui.versions.card import quiet_line
from meetingdesk.ui.versions.open_points import Point, is_removal
from meetingdesk.ui.versions.titles import title_of

_LONGEST = 200


class Heading(QWidget):
    """The lines above the versions."""

    def __init__(self) -> None:
        """Say nothing as yet."""
        super().__init__()
        self.title = QLabel(self)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty("role", "part")
        self.title.setWordWrap(True)
        self.weight = QLabel(self)
        self.weight.setTextFormat(Qt.TextFormat.PlainText)
        self.weight.setProperty("role", "wrong")
        self.where = quiet_line(self, "where")
        self.came_from = quiet_line(self, "cameFrom")
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.weight, 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(3)
        lines.addLayout(top)
        lines.addWidget(self.where)
        lines.addWidget(self.came_from)

    def say(self, point: Point) -> None:
        """Tell of a point."""
        self.title.setText(f"{title_of(point.key)} · {point.about.subject}")
        self.weight.setText(f"▲ {point.about.weight}" if point.about.weight else "")
        self.where.setText(point.about.within)
        self.where.setVisible(bool(self.where.text()))
        self.came_from.setText(self._came_from(point))

    def _came_from(self, point: Point) -> str:
        if is_removal(point.key):
            return self.tr("One removed it; another changed it without having seen that.")
        found = point.came_from
        if found is None or point.base is None:
            return self.tr("From what they came is not known.")
        base = " ".join(point.base.split())
        base = base if len(base) <= _LONGEST else base[: _LONGEST - 1] + "…"
        if not base:
            return self.tr("Before, it was empty.")
        base = f"“{base}”" if point.prose else base
        by = ", ".join(part for part in (found.author, moment(found.time)) if part)
        if not by:
            return self.tr("Before: {base}").format(base=base)
        return self.tr("Before: {base} ({by})").format(base=base, by=by)
