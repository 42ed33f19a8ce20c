"""What the dialog of sending asks: to whom, what of it, which session."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCommandLinkButton,
    QGridLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.desk import Desk
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Session
from meetingdesk.domain.records import Organization
from meetingdesk.domain.rows import SessionRow
from meetingdesk.domain.terms import Relation
from meetingdesk.ui.bringing.looks import said_size
from meetingdesk.ui.fields.saying import named
from meetingdesk.ui.icons import icon
from meetingdesk.ui.tables.columns import short_day

_ICON = 22
_MOST = 500
"""How many sessions are offered, the latest first; the one that is open is among them."""


class ToWhom(QWidget):
    """The first question."""

    colleague = Signal()
    other_side = Signal()

    def __init__(self) -> None:
        """Ask it."""
        super().__init__()
        self.to_colleague = QCommandLinkButton(
            self.tr("To a &colleague"),
            self.tr("A copy of the file, or of one session or partner. It comes back like any."),
        )
        self.to_other = QCommandLinkButton(
            self.tr("To the &other side"),
            self.tr("The paper, as PDF or Word. The file itself never goes to the other side."),
        )
        self.to_colleague.clicked.connect(self.colleague)
        self.to_other.clicked.connect(self.other_side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for button, picture in ((self.to_colleague, "users"), (self.to_other, "handshake")):
            button.setIcon(icon(picture, self.palette()))
            button.setIconSize(QSize(_ICON, _ICON))
        column.addWidget(self.to_colleague)
        column.addWidget(self.to_other)
        column.addStretch(1)


class SessionChoice(QComboBox):
    """The sessions of a file."""

    def __init__(self, desk: Desk, session: RecordId | None) -> None:
        """Offer the latest; `session` is the one chosen first."""
        super().__init__()
        self.setObjectName("session")
        self.setAccessibleName(self.tr("Session"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(30)
        here = desk.get(Session, session)
        for row in desk.rows("sessions", order="when", descending=True, limit=_MOST):
            if isinstance(row, SessionRow):
                day = short_day(row.when)
                self.addItem(f"{day}  {row.title}".strip(), row.id)
        if here and self.findData(here.id) < 0:
            self.addItem(named(desk, here), here.id)
        if here:
            self.setCurrentIndex(self.findData(here.id))

    @property
    def chosen(self) -> RecordId | None:
        """The session chosen; none where there is none."""
        found = self.currentData()
        return RecordId(found) if found else None


class WhatOfIt(QWidget):
    """How much a colleague gets."""

    def __init__(self, desk: Desk, session: RecordId | None) -> None:
        """Offer the whole file, one session, or one partner; with or without attached files."""
        super().__init__()
        self.whole = QRadioButton(self.tr("The &whole file"))
        self.one_session = QRadioButton(self.tr("One &session"))
        self.one_partner = QRadioButton(self.tr("One &partner"))
        self.session = SessionChoice(desk, session)
        self.partner = QComboBox()
        self.partner.setObjectName("partner")
        self.partner.setAccessibleName(self.tr("Partner"))
        bodies = desk.all(Organization, relation=Relation.PARTNER)
        for body in sorted(bodies, key=lambda b: b.acronym.casefold()):
            self.partner.addItem(named(desk, body), body.id)
        self.carry = self._files(*desk.sharing.attached())
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.whole, 0, 0)
        grid.addWidget(self.one_session, 1, 0)
        grid.addWidget(self.session, 1, 1)
        grid.addWidget(self.one_partner, 2, 0)
        grid.addWidget(self.partner, 2, 1)
        grid.addWidget(self.carry, 3, 0, 1, 2)
        note = QLabel(
            self.tr(
                "It holds internal notes and the history: it is for colleagues, never for the other"
                " side. What they change in it you bring in later."
            )
        )
        note.setWordWrap(True)
        note.setProperty("role", "quiet")
        grid.addWidget(note, 4, 0, 1, 2)
        grid.setRowStretch(5, 1)
        self.whole.toggled.connect(self._say_files)
        for radio, choice in ((self.one_session, self.session), (self.one_partner, self.partner)):
            radio.setEnabled(choice.count() > 0)
            choice.setEnabled(False)
            radio.toggled.connect(choice.setEnabled)
        self.whole.setChecked(True)

    def _files(self, count: int, size: int) -> QCheckBox:
        if not count:
            box = QCheckBox(self.tr("No file is attached to anything"))
            box.setEnabled(False)
            self._all_files = box.text()
            return box
        size_said = said_size(size)
        one, some = (
            self.tr("With the &attached file ({size})"),
            self.tr("With the {n} &attached files ({size})"),
        )
        self._all_files = (one if count == 1 else some).format(n=f"{count:,}", size=size_said)
        box = QCheckBox(self._all_files)
        box.setChecked(True)
        return box

    def _say_files(self, whole: bool) -> None:
        """Tell how many files go along where all do; of a part that is told once it is written."""
        if self.carry.isEnabled():
            part = self.tr("With the &attached files that belong to it")
            self.carry.setText(self._all_files if whole else part)

    @property
    def chosen(self) -> tuple[RecordId | None, RecordId | None]:
        """The session or the partner to which it is limited."""
        partner = self.partner.currentData()
        return (
            self.session.chosen if self.one_session.isChecked() else None,
            RecordId(partner) if partner and self.one_partner.isChecked() else None,
        )

    @property
    def named(self) -> str:
        """What the copy is limited to, as a name."""
        if self.one_session.isChecked():
            return self.session.currentText()
        return self.partner.currentText() if self.one_partner.isChecked() else ""
