"""A small dialog that takes a text one stage on."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.agreeing import Agreeing
from meetingdesk.domain.dues import day_in_words
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.minutes.completeness import Finding
from meetingdesk.ui.fields.typed import read_day
from meetingdesk.ui.paper.findings_panel import FindingsPanel
from meetingdesk.ui.sentences import told
from meetingdesk.ui.undo import Workbench
from meetingdesk.ui.versions.card import quiet_line

_WIDE = 520
_MOST_LINES = 10


class StepDialog(QDialog):
    """Asks what a stage needs; what keeps the text from it is listed, and leads to its field."""

    chosen = Signal(object)
    """The edit that takes the text on."""
    wanted = Signal(str, str)
    """Record and field of what keeps the text from the stage."""

    def __init__(
        self, bench: Workbench, session: RecordId, title: str, verb: str, parent: QWidget
    ) -> None:
        """Ask; `verb` is what the button does."""
        super().__init__(parent)
        self.bench, self.session = bench, session
        self.agreeing = Agreeing(bench.desk)
        self.setObjectName("stepDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDE)
        self.note = quiet_line(self, "note")
        self.wrong = quiet_line(self, "wrong")
        self.wrong.setProperty("role", "wrong")
        self.lacking = FindingsPanel(self)
        self.lacking.chosen.connect(self._leave_for)
        self.form = QFormLayout()
        buttons = QDialogButtonBox()
        self.ok = buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        self.ok.setProperty("role", "main")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        lines = QVBoxLayout(self)
        lines.setSpacing(8)
        lines.addWidget(self.note)
        lines.addLayout(self.form)
        for part in (self.lacking, self.wrong, buttons):
            lines.addWidget(part)
        self.say("")
        self.wrong.hide()

    def say(self, note: str) -> None:
        """Say something above the fields."""
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def add_line(self, label: str, text: str = "", hint: str = "") -> QLineEdit:
        """Ask for a line of text."""
        line = QLineEdit(text)
        line.setPlaceholderText(hint)
        self.form.addRow(label, line)
        return line

    def add_day(self, label: str, day: date | None = None) -> QLineEdit:
        """Ask for a day, said in words as it is typed."""
        line = self.add_line(label, "", self.tr("18/3/2022, today, +14"))
        echo = quiet_line(self, "echo")
        self.form.addRow("", echo)

        def tell(text: str) -> None:
            try:
                read = read_day(text.strip(), self.bench.desk.today()) if text.strip() else None
            except RuleBroken as broken:
                echo.setText(told(broken))
                return
            echo.setText(day_in_words(read, self.locale().name()[:2]) if read else "")

        line.textChanged.connect(tell)
        line.setText(f"{day.day}/{day.month}/{day.year}" if day else "")
        return line

    def add_choice(self, label: str, choices: Sequence[tuple[str, object]]) -> QComboBox:
        """Ask for one of several."""
        box = QComboBox()
        for word, data in choices:
            box.addItem(word, data)
        self.form.addRow(label, box)
        return box

    def day_in(self, line: QLineEdit) -> date | None:
        """Return the day that was typed, or None. Raises RuleBroken."""
        text = line.text().strip()
        return read_day(text, self.bench.desk.today()) if text else None

    def hinder(self, lacking: Sequence[Finding]) -> None:
        """Show what keeps the text from the stage; nothing lets the button be pressed."""
        self.lacking.tell(lacking)
        self.lacking.fold.setChecked(bool(lacking))
        # Each may take two lines here.
        lines = min(2 * len(lacking), _MOST_LINES)
        self.lacking.list.setFixedHeight(lines * (self.fontMetrics().height() + 4) + 8)
        self.ok.setEnabled(not lacking)
        self.ok.setProperty("role", "" if lacking else "main")

    def edit(self) -> Edit:
        """Return what is to be done. Raises RuleBroken, which is then shown."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the first field; Tab goes through the fields, then to what keeps the text."""
        super().showEvent(event)
        fields = [
            part for part in self.findChildren(QWidget) if isinstance(part, QLineEdit | QComboBox)
        ]
        fields = [part for part in fields if part.isVisible()]
        for one, other in pairwise([*fields, self.lacking.fold, self.ok]):
            QWidget.setTabOrder(one, other)
        first = fields[0] if fields and self.ok.isEnabled() else self.lacking.list
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Do it, or say what is wrong."""
        try:
            edit = self.edit()
        except RuleBroken as broken:
            self.wrong.setText(told(broken))
            self.wrong.show()
            return
        super().accept()
        self.chosen.emit(edit)

    def _leave_for(self, record: str, field: str) -> None:
        self.reject()
        self.wanted.emit(record, field)
