"""A field in which an answer or a wording of one's own is written, settled by Enter alone."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from meetingdesk.ui.fields.composing import ENTER, FieldKeys
from meetingdesk.ui.versions.card import quiet_line

_LINES = 4
DRAFT = 400
"""Milliseconds that the draft is at most behind the typing."""


class Writing(QWidget):
    """Enter takes what is written, Shift+Enter makes a new line, Esc gives it up."""

    taken = Signal(str)
    closed = Signal()
    kept = Signal(str)
    """What is written so far: to be kept beside the file."""

    def __init__(self, label: str, button: str, text: str) -> None:
        """Begin with a text, which is selected; `label` says what is written."""
        super().__init__()
        self.editor = QPlainTextEdit(text)
        self.editor.setObjectName("writing")
        self.editor.setAccessibleName(label)
        self.editor.setPlaceholderText(label)
        self.editor.setTabChangesFocus(True)
        self.editor.setFixedHeight(self.editor.fontMetrics().lineSpacing() * _LINES + 18)
        self.editor.selectAll()
        FieldKeys(self.editor, self._key)
        self._draft = QTimer(self, singleShot=True, interval=DRAFT)
        self._draft.timeout.connect(self._keep)
        self.editor.textChanged.connect(self._typed)
        self.setFocusProxy(self.editor)
        hint = quiet_line(self, "hint")
        hint.setText(self.tr("Enter takes it · Shift+Enter: new line · Esc: back"))
        self.take = QPushButton(button)
        self.take.setAutoDefault(False)
        self.take.clicked.connect(self.finish)
        foot = QHBoxLayout()
        foot.addWidget(self.take)
        foot.addWidget(hint, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self.editor)
        lines.addLayout(foot)

    def finish(self) -> None:
        """Take what is written, if anything is."""
        text = self.editor.toPlainText().strip()
        if text:
            self._draft.stop()
            self.taken.emit(text)

    def put_by(self) -> None:
        """Keep what is written for another time."""
        if self._draft.isActive():
            self._draft.stop()
            self._keep()

    def _typed(self) -> None:
        if not self._draft.isActive():
            self._draft.start()

    def _keep(self) -> None:
        self.kept.emit(self.editor.toPlainText())

    def _key(self, event: QKeyEvent) -> bool:
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Escape:
            self._draft.stop()
            self.closed.emit()
        elif event.key() in ENTER and not shift:
            if not event.isAutoRepeat():
                self.finish()
        else:
            return False
        return True
