"""The session's page: it follows the paper from the masthead to the record."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from meetingdesk.domain.commitments import Signatory
from meetingdesk.domain.edits import Touched
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import (
    AgendaItem,
    Chair,
    Delegate,
    Delegation,
    Session,
    Sitting,
)
from meetingdesk.domain.records import Organization
from meetingdesk.ui.pages.log.line import LogLine
from meetingdesk.ui.pages.session.agenda import Agenda
from meetingdesk.ui.pages.session.masthead import Masthead
from meetingdesk.ui.pages.session.sheet import sheet
from meetingdesk.ui.pages.session.sides_row import SidesRow
from meetingdesk.ui.undo import Workbench

_OF_MASTHEAD = (Session, Sitting, Delegation, Signatory)
_OF_SIDES = (Delegation, Delegate, Chair, Organization)


class SessionPage(QWidget):
    """Shows one session; it changes only what a change touched."""

    def __init__(self, workbench: Workbench, session: RecordId) -> None:
        """Show a session of the open file."""
        super().__init__()
        self.session = session
        self.logging = False
        self.setObjectName("sessionPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.masthead = Masthead(workbench, session)
        self.sides = SidesRow(workbench, session)
        self.agenda = Agenda(workbench, session)
        self.record = QWidget()
        self.log_line = LogLine(workbench, session)
        self._build()
        self.setStyleSheet(sheet(self.palette()))
        self.log_line.serve(self)
        self._unsubscribe = workbench.desk.subscribe(self._touched)
        self.destroyed.connect(lambda _=None, end=self._unsubscribe: end())

    def begin(self) -> None:
        """Open the masthead and give the keys to its first field: for a new session."""
        self.masthead.unfold()

    def set_logging(self, logging: bool) -> None:
        """Fold the upper part to a line each, or unfold it again."""
        self.logging = logging
        self.masthead.set_narrow(logging)
        self.sides.set_folded(logging)
        self.agenda.setVisible(not logging)
        if logging:
            self.log_line.come_back()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window from light to dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "masthead"):
            wanted = sheet(self.palette())
            if self.styleSheet() != wanted:
                self.setStyleSheet(wanted)

    def _build(self) -> None:
        rule = QFrame(self)
        rule.setObjectName("rule")
        upper = QWidget()
        upper.setObjectName("sessionColumn")
        column = QVBoxLayout(upper)
        column.setContentsMargins(22, 14, 22, 8)
        column.setSpacing(12)
        for widget in (self.masthead, self.sides, self.agenda, rule):
            column.addWidget(widget)
        column.addWidget(self.record, 1)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(upper)
        foot = QVBoxLayout()
        foot.setContentsMargins(22, 0, 22, 10)
        foot.addWidget(self.log_line)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(6)
        page.addWidget(self.area, 1)
        page.addLayout(foot)

    def _touched(self, touched: Touched) -> None:
        if touched.ids(*_OF_MASTHEAD):
            self.masthead.refresh()
        if touched.ids(*_OF_SIDES):
            self.sides.refresh()
        if touched.ids(AgendaItem):
            self.agenda.refresh()
