"""The line of an agenda item: number, title, what became of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton

from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import AgendaItem
from meetingdesk.domain.terms import Treatment
from meetingdesk.ui import words
from meetingdesk.ui.pages.session.labels import plain_label
from meetingdesk.ui.pages.session.ordered_row import OrderedRow

_INDENT = 22


class AgendaRow(OrderedRow):
    """Shows an item; Tab and Shift+Tab change its level."""

    takes_tab = True

    def __init__(self, record: RecordId) -> None:
        """Make the line of an item."""
        super().__init__(record)
        self.number = plain_label("rank", self)
        self.number.setMinimumWidth(28)
        self.title = plain_label("itemTitle", self)
        self.title.setWordWrap(True)
        self.treatment = QToolButton(self)
        self.treatment.setObjectName("treatment")
        self.treatment.setProperty("chip", True)
        self.treatment.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._line = QHBoxLayout(self)
        self._line.setSpacing(6)
        top = Qt.AlignmentFlag.AlignTop
        self._line.addWidget(self.number, 0, top)
        self._line.addWidget(self.title, 1)
        self._line.addWidget(self.treatment, 0, top)

    def show_item(self, item: AgendaItem, number: str, jointly: str) -> None:
        """Show an item under its number; `jointly` is the number of the one it is taken with."""
        level = item.level or 1
        self._line.setContentsMargins(10 + (level - 1) * _INDENT, 4, 8, 4)
        self.number.setText(number)
        self.title.setText(item.title)
        said = words.term(item.treatment)
        if item.treatment is Treatment.TAKEN_JOINTLY and jointly:
            said = self.tr("taken jointly with {number}").format(number=jointly)
        self.treatment.setText(said)
        self.setAccessibleName(
            self.tr("Item {number}: {title}, {treatment}, level {level}").format(
                number=number, title=item.title, treatment=said, level=level
            )
        )
