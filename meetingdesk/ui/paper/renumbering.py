"""Settles that two have one number: a person says which of them gets another, and which."""

from importlib import import_module

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.domain import edits
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.fields import RecordId
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.completeness.alike import (
    Alike,
    free_number,
    numbers_alike,
    numbers_taken,
)
from meetingdesk.minutes.issuing import bundle_of
from meetingdesk.ui.pages.session.labels import restyle
from meetingdesk.ui.undo import Workbench
from meetingdesk.ui.versions.subjects import kind_word, short_name

_WIDE = 520


def renumbering(
    bench: Workbench, session: RecordId, record: RecordId, parent: QWidget
) -> "Renumbering | None":
    """Return what settles a number that a record shares with another; None where it has none."""
    bundle = bundle_of(bench.desk, session)
    for alike in numbers_alike(bundle):
        if alike.settling and any(one.id == record for one in alike.records):
            return Renumbering(bench, bundle, alike, record, parent)
    return None


class Renumbering(QDialog):
    """Offers the one that was asked for, and the next number that nothing ever had."""

    def __init__(
        self, bench: Workbench, bundle: Bundle, alike: Alike, record: RecordId, parent: QWidget
    ) -> None:
        """Ask about records of one number."""
        super().__init__(parent)
        self._bench, self._bundle, self._alike = bench, bundle, alike
        self.setObjectName("renumbering")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(
            self.tr("The number {number} is there twice").format(number=alike.number)
        )
        self.setMinimumWidth(_WIDE)
        self.which = QComboBox(self)
        self.which.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for one in alike.settling:
            name = f"{kind_word(type(one))}: {short_name(bench.desk, one)}"
            self.which.addItem(name, one.id)
        self.which.setCurrentIndex(max(0, self.which.findData(record)))
        self.number = QLineEdit(free_number(bundle, alike), self)
        note = QLabel(
            self.tr(
                "The other side may have either of them in hand: tell it which one has another"
                " number now. No number that was ever given is offered."
            ),
            self,
        )
        note.setProperty("role", "quiet")
        note.setWordWrap(True)
        self.wrong = QLabel(self)
        self.wrong.setProperty("role", "wrong")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        self._lay_out(note)
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)
        self.number.selectAll()

    def _lay_out(self, note: QLabel) -> None:
        buttons = QDialogButtonBox(self)
        self.ok = buttons.addButton(
            self.tr("Give it this number"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        restyle(self.ok, "role", "main")
        self.ok.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("&Which gets another"), self.which)
        form.addRow(self.tr("Its new &number"), self.number)
        lines = QVBoxLayout(self)
        lines.setSpacing(10)
        lines.addLayout(form)
        for part in (self.wrong, note, buttons):
            lines.addWidget(part)

    def accept(self) -> None:
        """Write the number, in one step of undo; one that is taken is said to be so."""
        number = self.number.text().strip()
        if not number or number in numbers_taken(self._bundle, self._alike.row):
            free = free_number(self._bundle, self._alike)
            said = self.tr("“{number}” cannot be taken. {free} is free.")
            self.wrong.setText(said.format(number=number, free=free))
            self.wrong.show()
            return
        if self._bench.attempt(self._edit(number)):
            super().accept()

    def _edit(self, number: str) -> Edit:
        chosen = self.which.currentData()
        record = next(one for one in self._alike.settling if one.id == chosen)
        row = self._alike.row
        if not any(n.record == record.id for n in self._bundle.row(row)):
            # It was never issued: what is typed by hand is only typed anew.
            return edits.revise(self.tr("Change a number"), record, number=number)
        agreeing = import_module("meetingdesk.agreeing").Agreeing(self._bench.desk)
        edit: Edit = agreeing.renumbering(self._bundle.session.id, record, number, row)
        return edit
