"""The session's page: it follows the paper from the masthead to the record."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QVBoxLayout, QWidget

from meetingdesk.domain.agreeing import Clearance, ConfirmingPaper, MinutesIssue
from meetingdesk.domain.commitments import Recipient, Signatory
from meetingdesk.domain.edits import Touched
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import (
    AgendaItem,
    Chair,
    Delegate,
    Delegation,
    Movement,
    Session,
    Sitting,
)
from meetingdesk.domain.records import Document, Organization, Person
from meetingdesk.ui import reading_order
from meetingdesk.ui.focus import first_field, holds, kept_on
from meetingdesk.ui.pages.log.line import LogLine
from meetingdesk.ui.pages.log.running_order import RunningOrder
from meetingdesk.ui.pages.session.agenda import Agenda
from meetingdesk.ui.pages.session.masthead import Masthead
from meetingdesk.ui.pages.session.sheet import sheet
from meetingdesk.ui.pages.session.sides_row import SidesRow
from meetingdesk.ui.pages.session.upper_area import UpperArea
from meetingdesk.ui.undo import Workbench

_MARGIN = 22
_EMPTY, _RECORD = 92, 200
"""Pixels that the record keeps while nothing, and while little, is logged."""
_TIGHT, _LOW = 680, 460
"""Heights of the page below which the part in which one works has most, and all, of the room."""
_MANY = 6
"""Entries from which on the record takes its two fifths of the page."""
_OF_ISSUES = (MinutesIssue, Clearance, ConfirmingPaper)
_OF_MASTHEAD = (Session, Sitting, Delegation, Signatory, Chair, Document, Recipient)
_OF_SIDES = (Session, Delegation, Delegate, Chair, Movement, Organization, Person)


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
        self.record = RunningOrder(workbench, session)
        self.log_line = LogLine(workbench, session)
        self._build()
        self.setStyleSheet(sheet(self.palette()))
        self.log_line.serve(self)
        self._unsubscribe = workbench.desk.subscribe(self._touched)
        self.destroyed.connect(lambda _=None, end=self._unsubscribe: end())

    def begin(self) -> None:
        """Open the masthead and give the keys to its first field: for a new session."""
        self.masthead.begin()

    def go_to(self, record: str) -> None:
        """Bring a record of the session into sight; where it is no entry, the part it is in."""
        if self.record.model.index_of(RecordId(record)).isValid():
            self.record.go_to(record)
            self.record.view.setFocus()
        else:
            first_field(self.masthead)

    @property
    def panes(self) -> list[QWidget]:
        """The parts among which F6 goes: after the log line the rows, then what is beside them."""
        record = self.record
        return [
            self.area,
            self.log_line.text,
            record.view,
            record.paragraph.text,
            record.brackets.list,
        ]

    def set_logging(self, logging: bool) -> None:
        """Fold the upper part to a line each, or unfold it again."""
        self.logging = logging
        self.masthead.set_narrow(logging)
        self._fold()
        if logging:
            self.log_line.come_back()

    def _fold(self) -> None:
        """Make room for the record while one logs, or writes up beside it."""
        folded = self.logging or not self.record.paragraph.isHidden()
        self.sides.set_folded(folded)
        self.agenda.setVisible(not folded)
        self.area.setHidden(folded and self._low)

    @property
    def _low(self) -> bool:
        """Whether the page has no room for two parts that can be worked in."""
        return self.height() < _LOW

    def _share(self) -> None:
        """Leave the height to what is prepared until there is a record to look at."""
        entries = len(self.record.model.entries)
        least = _EMPTY if not entries else _RECORD if entries < _MANY else self.height() * 2 // 5
        if self.area.in_use and self.height() < _TIGHT:
            least = _EMPTY
        self.record.setMinimumHeight(max(least, _EMPTY))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share another height anew."""
        super().resizeEvent(event)
        self._share()
        self._fold()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fold while a paragraph is written beside the record."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._fold()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press a button as Space does."""
        focus = QApplication.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and isinstance(focus, QAbstractButton) and holds(self, focus):
            focus.click()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab follow the page as one reads it; sides and items may come in any order."""
        return reading_order.step(self, forward=forward) or super().focusNextPrevChild(forward)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window from light to dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "masthead"):
            wanted = sheet(self.palette())
            if self.styleSheet() != wanted:
                self.setStyleSheet(wanted)

    def _build(self) -> None:
        upper = QWidget()
        upper.setObjectName("sessionColumn")
        column = QVBoxLayout(upper)
        column.setContentsMargins(_MARGIN, 14, _MARGIN, 4)
        column.setSpacing(12)
        for widget in (self.masthead, self.sides, self.agenda):
            column.addWidget(widget)
        column.addStretch(1)
        self.area = UpperArea(upper, self)
        rule = QFrame(self)
        rule.setObjectName("rule")
        lower = QVBoxLayout()
        lower.setContentsMargins(_MARGIN, 0, _MARGIN, 10)
        lower.setSpacing(8)
        lower.addWidget(rule)
        lower.addWidget(self.record, 1)
        lower.addWidget(self.log_line)
        self.area.used.connect(self._share)
        self._share()
        self.record.paragraph.installEventFilter(self)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(6)
        page.addWidget(self.area)
        page.addLayout(lower, 1)
        self.log_line.logged.connect(self.record.follow)
        self.log_line.under.connect(self.record.mark_item)
        self.record.mark_item(self.log_line.book.parent)
        self.masthead.filled_in.connect(self._go_on)

    def _go_on(self) -> None:
        """After the masthead of a session without two sides: on to the sides."""
        if self.sides.starters:
            self.sides.go_on()

    def _touched(self, touched: Touched) -> None:
        with kept_on(self, self.log_line.come_back):
            self._refresh(touched)
        self._share()

    def _refresh(self, touched: Touched) -> None:
        if touched.ids(*_OF_MASTHEAD, *_OF_ISSUES):
            self.masthead.refresh()
        else:
            self.masthead.look_again()
        if touched.ids(*_OF_SIDES):
            self.sides.refresh()
        if touched.ids(AgendaItem):
            self.agenda.refresh()
