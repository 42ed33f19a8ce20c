"""What stands in the place of a delegation that a session does not have yet."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Session
from meetingdesk.domain.rows import OrganizationRow
from meetingdesk.ui.pages.log.choices import Choice, ChoiceList
from meetingdesk.ui.pages.session.add_line import AddLine
from meetingdesk.ui.pages.session.labels import plain_label
from meetingdesk.ui.pages.session.seats import SEATS
from meetingdesk.ui.pages.session.sides import Side, country_of, seated
from meetingdesk.ui.sentences import told
from meetingdesk.ui.undo import Workbench


class BodyLine(AddLine):
    """A line for the short name of a body, offering those the file knows."""

    chosen = Signal(str)

    def __init__(self, workbench: Workbench, hint: str, name: str) -> None:
        """Offer the bodies of the open file."""
        super().__init__(hint, name)
        self.setObjectName("bodyLine")
        self.setFrame(True)
        self._desk = workbench.desk
        self.offers = ChoiceList(self, self.tr("Organizations"))
        self.offers.prefers_below = True
        self.offers.chosen.connect(self.chosen.emit)
        self.textEdited.connect(self._offer)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the list away with the focus."""
        super().focusOutEvent(event)
        self.offers.hide()

    def _offer(self, text: str) -> None:
        words = text.strip()
        rows = self._desk.rows("organizations", words, order="acronym", descending=False, limit=8)
        found = [row for row in rows if isinstance(row, OrganizationRow)] if words else []
        hint = self.tr("↓ chooses, Enter adds as typed")
        self.offers.offer([_choice(row) for row in found], hint)
        self.offers.filter("")
        self.offers.unmark()

    def _busy(self) -> bool:
        return self.offers.isVisible()

    def _escape(self) -> None:
        self.offers.hide()

    def _enter(self) -> None:
        if not self.offers.choose():
            self.offers.hide()
            super()._enter()

    def _choosing(self, event: QKeyEvent) -> bool:
        return self.offers.key(event)


def _choice(row: OrganizationRow) -> Choice:
    text = f"{row.acronym} — {row.name}" if row.name else row.acronym
    return Choice(text=text, means=row.acronym, always=True)


class SideStarter(QFrame):
    """Asks for the body of a side; Enter seats it."""

    seated = Signal()

    def __init__(
        self, workbench: Workbench, session: RecordId, *, own: bool, known: str = ""
    ) -> None:
        """Ask for the own side's body, or the other's; `known` is what was said before."""
        super().__init__()
        self._bench = workbench
        self._session = session
        self._own = own
        self._country_touched = False
        self.setObjectName("delegation")
        self.setProperty("side", "own" if own else "other")
        says = self.tr("Whom do you sit for?") if own else self.tr("Who sits on the other side?")
        title = plain_label("sideTitle", self)
        title.setText(says)
        title.setWordWrap(True)
        hint = self.tr("Body")
        self.body = BodyLine(workbench, hint, says)
        self.body.setText(known)
        self.country = self._countries()
        self.seat = QPushButton(self.tr("Add side"), self)
        self.trouble = plain_label("trouble", self)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.body.setMinimumWidth(self.body.fontMetrics().horizontalAdvance(hint) + 24)
        self.country.setMinimumWidth(self.body.minimumWidth())
        line = QHBoxLayout()
        line.addWidget(self.body, 2)
        line.addWidget(self.country, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.addWidget(title)
        column.addLayout(line)
        column.addWidget(self.seat, 0, Qt.AlignmentFlag.AlignRight)
        column.addWidget(self.trouble)
        column.addStretch(1)
        self._guess(known)
        self._connect()

    def _connect(self) -> None:
        self.body.typed.connect(lambda _: self._seat())
        self.body.chosen.connect(self._take)
        self.body.textChanged.connect(self._guess)
        self.country.activated.connect(self._touch_country)
        self.seat.clicked.connect(self._seat)
        self.country.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter in the closed list of countries add the side, as it does in the line."""
        if (
            watched is self.country
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self._seat()
            return True
        return super().eventFilter(watched, event)

    def _countries(self) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName("country")
        box.setAccessibleName(self.tr("Country"))
        box.addItem(self.tr("country"), "")
        for seat in sorted(SEATS.values(), key=lambda seat: seat.said):
            box.addItem(seat.said, seat.country)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(6)
        return box

    def _touch_country(self) -> None:
        self._country_touched = True

    def _guess(self, acronym: str) -> None:
        if not self._country_touched:
            at = self.country.findData(country_of(self._bench.desk, acronym))
            self.country.setCurrentIndex(max(0, at))

    def _take(self, acronym: str) -> None:
        self.body.offers.hide()
        self.body.setText(acronym)
        self._seat()

    def _seat(self) -> None:
        session = self._bench.desk.get(Session, self._session)
        acronym = self.body.text().strip()
        if not acronym or not session:
            self._say(self.tr("Type the short name of the body first."))
            return
        side = Side(acronym=acronym, country=str(self.country.currentData()), own=self._own)
        try:
            self._bench.perform(seated(self._bench.desk, session, side))
        except RuleBroken as broken:
            self._say(told(broken))
        except FileTrouble as trouble:
            self._say(told(trouble))
        else:
            self.seated.emit()

    def _say(self, trouble: str) -> None:
        self.trouble.setText(trouble)
        self.trouble.show()
        self.body.setFocus(Qt.FocusReason.OtherFocusReason)
