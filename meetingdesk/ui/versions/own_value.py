"""Writing a third version: the field's own kind of editor, settled by Enter and by nothing else."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.desk import Draft
from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.domain.fields import spec
from meetingdesk.ui.fields.candidates import Candidate
from meetingdesk.ui.fields.composing import ENTER, FieldKeys
from meetingdesk.ui.fields.labels import field_label
from meetingdesk.ui.fields.popup import CandidatePopup
from meetingdesk.ui.sentences import told
from meetingdesk.ui.undo import Workbench
from meetingdesk.ui.versions import own_reading
from meetingdesk.ui.versions.card import quiet_line
from meetingdesk.ui.versions.open_points import Point

DRAFT = 400
"""Milliseconds that the draft is at most behind the typing."""
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_LINES = 4


class OwnValue(QWidget):
    """Enter takes what is written, Shift+Enter makes a new line, Esc gives it up.

    What is typed is kept as a draft of the field, so nothing that stops the program loses it.
    """

    taken = Signal(object)
    """The values by field."""
    closed = Signal()

    def __init__(self, bench: Workbench, point: Point, text: str) -> None:
        """Write the field of a point anew, beginning with `text`."""
        super().__init__()
        self._bench, self._point = bench, point
        self._named: Candidate | None = None
        self.editor = self._made()
        self.editor.setObjectName("ownValue")
        label = field_label(point.kind, point.key.field)
        self.editor.setAccessibleName(self.tr("{field}, your own").format(field=label))
        FieldKeys(self.editor, self._key)
        self.wrong = quiet_line(self, "wrong")
        self.wrong.setProperty("role", "wrong")
        self.hint = quiet_line(self, "hint")
        self.hint.setText(self._hint())
        self.take = QPushButton(self.tr("Take what I wrote"))
        self.take.setAutoDefault(False)
        self.take.clicked.connect(self.finish)
        self._draft = QTimer(self, singleShot=True, interval=DRAFT)
        self._draft.timeout.connect(self._keep)
        self._lay_out()
        self._begin(text)

    def finish(self) -> None:
        """Take what is written, or say what is wrong with it."""
        self._draft.stop()
        try:
            values = self._read()
        except RuleBroken as broken:
            why = told(broken)
            self.wrong.setText(why)
            self.wrong.show()
            self.editor.setAccessibleDescription(why)
            return
        self._drop()
        self.taken.emit(values)

    def give_up(self) -> None:
        """Forget what was written."""
        self._draft.stop()
        self._drop()
        self.closed.emit()

    def put_by(self) -> None:
        """Keep what was written for another time."""
        if self._draft.isActive():
            self._draft.stop()
            self._keep()

    def text(self) -> str:
        """Return what is written."""
        match self.editor:
            case QPlainTextEdit():
                return self.editor.toPlainText()
            case QComboBox():
                return str(self.editor.currentData())
            case QLineEdit():
                return self.editor.text()
        return ""

    def _key(self, event: QKeyEvent) -> bool:
        popup, key = self._popup, event.key()
        marked = popup.marked() if popup else None
        if popup and key in _STEPS:
            popup.step(_STEPS[Qt.Key(key)])
        elif popup and marked and key in (*ENTER, Qt.Key.Key_Escape):
            popup.hide()
            if key in ENTER:
                self._name(marked)
        elif key == Qt.Key.Key_Escape:
            self.give_up()
        elif key in ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            if not event.isAutoRepeat():
                self.finish()
        else:
            return False
        return True

    def _made(self) -> QWidget:
        self._popup: CandidatePopup | None = None
        known = spec(self._point.kind, self._point.key.field)
        choices = own_reading.choices(known) if known else ()
        if choices:
            box = QComboBox(self)
            for data, word in choices:
                box.addItem(word, data)
            return box
        if self._point.prose:
            area = QPlainTextEdit(self)
            area.setTabChangesFocus(True)
            area.setFixedHeight(area.fontMetrics().lineSpacing() * _LINES + 18)
            area.textChanged.connect(self._typed)
            return area
        line = QLineEdit(self)
        line.textChanged.connect(self._typed)
        if known and known.form == "ref":
            self._popup = CandidatePopup(line)
            self._popup.chosen.connect(self._name)
            line.textEdited.connect(self._seek)
        return line

    def _begin(self, text: str) -> None:
        kept = [d for d in self._bench.desk.drafts() if self._is_ours(d)]
        text = kept[0].text if kept else text
        blocked = QSignalBlocker(self.editor)
        match self.editor:
            case QPlainTextEdit():
                self.editor.setPlainText(text)
                self.editor.selectAll()
            case QComboBox():
                self.editor.setCurrentIndex(max(self.editor.findData(text), 0))
            case QLineEdit():
                self.editor.setText(text)
                self.editor.selectAll()
        blocked.unblock()

    def _read(self) -> Mapping[str, Any]:
        return own_reading.read(self._bench.desk, self._point, self.text(), self._named)

    def _typed(self) -> None:
        self.wrong.hide()
        if not self._draft.isActive():
            self._draft.start()

    def _seek(self, text: str) -> None:
        if self._popup:
            found = own_reading.named(self._bench.desk, self._point, text) if text.strip() else []
            self._popup.offer(found)

    def _name(self, candidate: Candidate) -> None:
        self._named = candidate
        if isinstance(self.editor, QLineEdit):
            self.editor.setText(candidate.name)

    def _keep(self) -> None:
        key = self._point.key
        seen = self._point.seen.get(key.field, frozenset())
        draft = Draft(
            record=key.record, kind=key.kind, field=key.field, text=self.text(), seen=seen
        )
        try:
            self._bench.desk.keep_draft(draft)
        except FileTrouble as trouble:
            self._bench.said.emit(told(trouble))

    def _drop(self) -> None:
        try:
            self._bench.desk.drop_draft(self._point.key.record, self._point.key.field)
        except FileTrouble as trouble:
            self._bench.said.emit(told(trouble))

    def _is_ours(self, draft: Draft) -> bool:
        return (draft.record, draft.field) == (self._point.key.record, self._point.key.field)

    def _hint(self) -> str:
        if self._point.prose:
            return self.tr("Enter takes it · Shift+Enter: new line · Esc: back")
        return self.tr("Enter takes it · Esc: back")

    def _lay_out(self) -> None:
        self.wrong.hide()
        self.setFocusProxy(self.editor)
        foot = QHBoxLayout()
        foot.addWidget(self.take)
        foot.addWidget(self.hint, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self.editor)
        lines.addWidget(self.wrong)
        lines.addLayout(foot)
