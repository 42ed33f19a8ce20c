"""Comments written or pasted as text: each line names its paragraph."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.agreeing import Agreeing
from meetingdesk.domain.agreeing import Comment
from meetingdesk.domain.commenting import letter_of
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Delegation
from meetingdesk.domain.records import Organization
from meetingdesk.minutes.comments import comments_pasted
from meetingdesk.ui.fitting import fit
from meetingdesk.ui.undo import Workbench
from meetingdesk.ui.versions.card import quiet_line

_SIZE = (640, 420)


class TypingIn(QDialog):
    """Says while one types which lines name a paragraph; Ctrl+Enter takes all in."""

    written = Signal(object)
    """The comments, as records."""

    def __init__(
        self, bench: Workbench, session: RecordId, side: RecordId | None, parent: QWidget
    ) -> None:
        """Ask for comments of a side."""
        super().__init__(parent)
        self._bench, self._session = bench, session
        last = Agreeing(bench.desk).last_out(session)
        self._issue = last.id if last else None
        self.setObjectName("typingIn")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Comments"))
        fit(self, *_SIZE)
        self.side = QComboBox()
        for one in bench.desk.all(Delegation, parent=session):
            body = bench.desk.get(Organization, one.organization)
            self.side.addItem(body.acronym if body else one.code or one.name, one.id)
        self.side.setCurrentIndex(max(self.side.findData(side), 0))
        self.author = QLineEdit()
        self.author.setPlaceholderText(self.tr("name, where known"))
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Comments"))
        self.text.setPlaceholderText(
            self.tr("12: what is said of paragraph 12\n13: and of paragraph 13")
        )
        self.text.textChanged.connect(self._tell)
        self.text.installEventFilter(self)
        self.told = quiet_line(self, "told")
        self._lay_out()
        self._tell()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Take in what is written, if anything is."""
        came = self._comments()
        if came:
            self.written.emit(came)
            super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take all in with Ctrl+Enter: Enter alone makes a new line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if held and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.accept()
                return True
        return super().eventFilter(watched, event)

    def _comments(self) -> tuple[Comment, ...]:
        return comments_pasted(
            self._bench.desk,
            self._session,
            self.text.toPlainText(),
            side=self.side.currentData(),
            author=self.author.text().strip(),
            issue=self._issue,
            at=self._bench.clock(),
        )

    def _tell(self) -> None:
        came = self._comments()
        whole = sum(comment.record == self._session for comment in came)
        said = self.tr("{n} to their paragraphs, {whole} to the minutes as a whole")
        nothing = self.tr("A line that begins with the number of a paragraph goes to it.")
        text = said.format(n=len(came) - whole, whole=whole) if came else nothing
        left = " ".join(letter_of(self.text.toPlainText()).courtesies)
        if left:
            said = self.tr("Greeting and closing, not taken in: {words}")
            text = f"{text}\n{said.format(words=left)}"
        self.told.setText(text)
        self.ok.setEnabled(bool(came))

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        take = buttons.addButton(self.tr("&Take in (Ctrl+Enter)"), role.AcceptRole)
        take.setProperty("role", "main")
        self.ok = take
        buttons.addButton(self.tr("Cancel"), role.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("&Side"), self.side)
        form.addRow(self.tr("&From"), self.author)
        lines = QVBoxLayout(self)
        lines.addLayout(form)
        lines.addWidget(self.text, 1)
        lines.addWidget(self.told)
        lines.addWidget(buttons)
