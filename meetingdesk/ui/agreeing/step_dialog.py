"""A small dialog that takes a text one stage on."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.agreeing import Agreeing
from meetingdesk.domain.dues import day_in_words
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.minutes.issues.lacking import Lacking
from meetingdesk.minutes.issuing import bundle_of
from meetingdesk.ui.agreeing.step_form import step_form, taken
from meetingdesk.ui.fields.typed import day_typed, read_day
from meetingdesk.ui.pages.session.labels import restyle
from meetingdesk.ui.paper.findings_panel import FindingsPanel
from meetingdesk.ui.paper.switches import Switches
from meetingdesk.ui.sentences import told
from meetingdesk.ui.undo import Workbench
from meetingdesk.ui.versions.card import quiet_line

_WIDE = 560
_ROUND = 24
"""Pixels that a field has around its text."""
_MOST_LINES = 10
_ESC = (QEvent.Type.KeyPress, Qt.Key.Key_Escape)


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
        self.bench, self.session, self._window = bench, session, parent.window()
        self.agreeing = Agreeing(bench.desk)
        self.setObjectName("stepDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDE)
        self.note = quiet_line(self, "note")
        self.remarked = quiet_line(self, "remarked")
        self.remarked.setProperty("role", "remark")
        self.wrong = quiet_line(self, "wrong")
        self.wrong.setProperty("role", "wrong")
        self.lacking = FindingsPanel(self)
        self.lacking.chosen.connect(self._leave_for)
        self.lacking.list.installEventFilter(self)
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
        lines.addWidget(self.remarked)
        lines.addLayout(self.form)
        for part in (self.lacking, self.wrong, buttons):
            lines.addWidget(part)
        self.say("")
        self.remark()
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
        line = QLineEdit()
        line.setPlaceholderText(self.tr("18/3/2022, today, +14"))
        line.setMinimumWidth(line.fontMetrics().horizontalAdvance(line.placeholderText()) + _ROUND)
        echo = quiet_line(self, "echo")
        row = QHBoxLayout()
        row.addWidget(line)
        row.addWidget(echo, 1)
        told_by = QLabel(label)
        told_by.setBuddy(line)
        self.form.addRow(told_by, row)

        def tell(text: str) -> None:
            self.wrong.hide()
            try:
                read = read_day(text.strip(), self.bench.desk.today()) if text.strip() else None
            except RuleBroken:
                # It may be half typed; what is wrong with it is said below, once it is to hold.
                read = None
            echo.setText(day_in_words(read, self.locale().name()[:2]) if read else "")

        line.textChanged.connect(tell)
        line.setText(day_typed(day) if day else "")
        return line

    def add_choice(self, label: str, choices: Sequence[tuple[str, object]]) -> QComboBox:
        """Ask for one of several."""
        box = QComboBox()
        for word, data in choices:
            box.addItem(word, data)
        self.form.addRow(label, box)
        return box

    def add_form(self) -> Switches:
        """Ask for the form of the paper, beginning with that of the preview or the last issue."""
        made = Switches(self)
        made.hide()
        made.offer(bundle_of(self.bench.desk, self.session))
        made.choose(step_form(self.bench, self.session, self._window))
        self.form.addRow(self.tr("&Languages"), made.languages)
        self.form.addRow(self.tr("S&tyle"), made.style_of)
        self.form.addRow(self.tr("Cop&y"), made.copy)
        return made

    def day_in(self, line: QLineEdit) -> date | None:
        """Return the day that was typed, or None. Raises RuleBroken."""
        text = line.text().strip()
        return read_day(text, self.bench.desk.today()) if text else None

    def remark(self, *said: str) -> None:
        """Remark what keeps the text from nothing, but is better known before."""
        told = [f"▲ {one}" for one in said if one]
        self.remarked.setText("\n".join(told))
        self.remarked.setVisible(bool(told))

    def hinder(self, lacking: Lacking) -> None:
        """Show what keeps the text from the stage, which nothing lets the button be pressed with.

        What else is to be looked at stands behind it, folded where nothing hinders.
        """
        found = (*lacking.hindering, *lacking.others)
        self.lacking.tell(found)
        self.lacking.fold.setChecked(bool(lacking.hindering))
        # Each may take two lines here.
        lines = min(2 * len(found), _MOST_LINES)
        self.lacking.list.setFixedHeight(lines * (self.fontMetrics().height() + 4) + 8)
        if found and not lacking.hindering:
            said = self.tr("{n} to look at; nothing keeps the text from this stage")
            self.lacking.fold.setText(said.format(n=len(found)))
        self.ok.setEnabled(not lacking.hindering)
        restyle(self.ok, "role", "" if lacking.hindering else "main")
        self.adjustSize()

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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave with Esc from the list, too, where it would only be folded."""
        match event:
            case QKeyEvent() if (event.type(), event.key()) == _ESC:
                self.reject()
                return True
        return super().eventFilter(watched, event)

    def accept(self) -> None:
        """Do it, or say what is wrong."""
        try:
            edit = self.edit()
        except RuleBroken as broken:
            self.wrong.setText(told(broken))
            self.wrong.show()
            return
        super().accept()
        taken(self.session, self._window)
        self.chosen.emit(edit)

    def _leave_for(self, record: str, field: str) -> None:
        self.reject()
        self.wanted.emit(record, field)
