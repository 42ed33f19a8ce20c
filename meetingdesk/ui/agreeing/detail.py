"""One comment: what is said, our text beside what is proposed, and what can be decided."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from meetingdesk.domain import deciding, wording_diff
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.wording_diff import Span
from meetingdesk.ui.agreeing.heard import Heard
from meetingdesk.ui.agreeing.writing import Writing
from meetingdesk.ui.undo import Workbench
from meetingdesk.ui.versions.card import VersionCard, quiet_line

_BESIDE = 560
"""Pixels in which our text and a proposal can be read beside each other."""
_COMMANDS = (
    Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.MetaModifier
)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Detail(QWidget):
    """A accepts, J takes both changes, W words anew, R rejects, Enter answers."""

    decided = Signal(object)
    """The edit that a person chose."""
    left = Signal()
    """The keyboard is to go back to the list."""
    wanted = Signal(str, str)
    """The record on which a comment was made, and the field, are to be shown."""
    shown = Signal(QWidget)
    """A part in which the keyboard now works is to be in sight."""

    def __init__(self, bench: Workbench) -> None:
        """Show nothing as yet."""
        super().__init__()
        self._bench = bench
        self.heard: Heard | None = None
        self.cards: list[VersionCard] = []
        self.joined: VersionCard | None = None
        self.writing: Writing | None = None
        self._body: QWidget | None = None
        self._beside = 0
        self.where = QLabel(self)
        self.where.setTextFormat(Qt.TextFormat.PlainText)
        self.where.setProperty("role", "part")
        self.state = quiet_line(self, "state")
        self.by = quiet_line(self, "by")
        self.said = QLabel(self)
        self.said.setObjectName("remark")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.changed = quiet_line(self, "changed")
        self.means = quiet_line(self, "means")
        self.answer = quiet_line(self, "answer")
        self.buttons = self._buttons()
        self._lay_out()

    def show_comment(self, heard: Heard | None) -> None:
        """Show a comment; what is being written stays while the comment does."""
        here = heard and self.heard and heard.comment.id == self.heard.comment.id
        if not here:
            self._stop_writing()
        self.heard = heard
        self._drop()
        self.setVisible(heard is not None)
        if heard is None:
            return
        self.where.setText(heard.where)
        self.state.setText(heard.state)
        self.by.setText(" · ".join(part for part in (heard.by, heard.came) if part))
        self.said.setText(heard.text)
        said = self.tr("Changed here since it came. Then it said: “{text}”")
        self.changed.setText(said.format(text=heard.changed_from))
        self.changed.setVisible(bool(heard.changed_from))
        self.means.setText(heard.means)
        self.means.setVisible(bool(heard.means))
        self.answer.setText(self.tr("Answered: {text}").format(text=heard.comment.answer))
        self.answer.setVisible(bool(heard.comment.answer))
        self._body = self._cards(heard)
        self._lines.insertWidget(self._lines.indexOf(self.changed) + 1, self._body)
        self._offer(heard)

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key stands for; return whether it stands for anything here."""
        if self.heard is None or self.writing or event.modifiers() & _COMMANDS:
            return False
        do = self._keys.get(event.text().casefold())
        if event.key() in _ENTER:
            do = self.write_answer
        if do is None or self._bench.desk.read_only:
            return False
        if not event.isAutoRepeat():
            do()
        return True

    def accept(self) -> None:
        """Take the proposal over, where there is one; else only say that it is accepted."""
        heard = self.heard
        if heard and heard.is_open:
            self._decide_on(heard, "")

    def take_joined(self) -> None:
        """Take our text with the changes of both."""
        if self.heard and self.heard.is_open and self.heard.joined:
            self._decide_on(self.heard, self.heard.joined)

    def reject(self) -> None:
        """Leave our text as it is."""
        if self.heard and self.heard.is_open:
            label = self.tr("Reject a comment")
            self.decided.emit(deciding.rejected(self.heard.comment, label))

    def go_there(self) -> None:
        """Show the text in the record of the session."""
        if self.heard and self.heard.comment.record:
            self.wanted.emit(self.heard.comment.record, self.heard.comment.field)

    def write_own(self) -> None:
        """Word the text anew, from what is proposed."""
        heard = self.heard
        if heard and heard.is_open and heard.field:
            text = heard.comment.proposal or heard.ours
            label, button = self.tr("Wording of your own"), self.tr("Accept with this wording")
            self._write(label, button, text, lambda said: self._decide_on(heard, said))

    def write_answer(self) -> None:
        """Write an answer to who commented."""
        heard = self.heard
        if heard:
            label, button = self.tr("Answer"), self.tr("Keep the answer")
            answered = self.tr("Answer a comment")
            self._write(
                label,
                button,
                heard.comment.answer,
                lambda said: self.decided.emit(deciding.answered(heard.comment, answered, said)),
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the cards anew where another number of them has room."""
        super().resizeEvent(event)
        if self._body and self._beside != self._fitting:
            self._arrange()

    @property
    def _keys(self) -> dict[str, Callable[[], None]]:
        # A Vietnamese input method may make ư of a w that is typed outside any text.
        own = self.write_own
        decide = {"a": self.accept, "j": self.take_joined, "r": self.reject}
        return {**decide, "w": own, "ư": own, "g": self.go_there}

    def _decide_on(self, heard: Heard, wording: str) -> None:
        label = self.tr("Accept a comment")
        seen = {heard.field: heard.seen} if heard.field else {}
        edit: Edit = deciding.accepted(
            self._bench.desk, heard.comment, label, wording=wording, seen=seen
        )
        self.decided.emit(edit)

    def _write(self, label: str, button: str, text: str, take: Callable[[str], None]) -> None:
        self._stop_writing()
        self.writing = writing = Writing(label, button, text)

        def taken(said: str) -> None:
            self._stop_writing()
            take(said)

        def closed() -> None:
            self._stop_writing()
            self.left.emit()

        writing.taken.connect(taken)
        writing.closed.connect(closed)
        self.buttons.hide()
        self._lines.insertWidget(self._lines.indexOf(self.buttons), writing)
        writing.setFocus(Qt.FocusReason.OtherFocusReason)
        self.shown.emit(writing)

    def _stop_writing(self) -> None:
        if self.writing:
            writing, self.writing = self.writing, None
            self._lines.removeWidget(writing)
            writing.hide()
            writing.deleteLater()
            self.buttons.show()

    def _drop(self) -> None:
        if self._body:
            self._lines.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
            self._body = None
        self.cards, self.joined = [], None

    def _cards(self, heard: Heard) -> QWidget:
        body = QWidget()
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        proposal = heard.comment.proposal
        ours, theirs = _spans(heard)
        if heard.ours:
            self._add(self.tr("Our text"), ours, self.tr("Leave ours (R)"), self.reject)
        if proposal:
            who = self.tr("Proposed by {who}").format(who=heard.by) if heard.by else ""
            take = self.tr("Accept (A)")
            self._add(who or self.tr("Proposed"), theirs, take, self.accept)
        if heard.joined:
            spans = wording_diff.marked(heard.changed_from, heard.joined)[1]
            title = self.tr("Joined: both changes, which do not touch")
            take = self.tr("Take the joined wording (J)")
            self.joined = self._card(title, spans, take, self.take_joined)
        self._arrange()
        return body

    def _add(self, who: str, spans: Sequence[Span], button: str, do: Callable[[], None]) -> None:
        self.cards.append(self._card(who, spans, button, do))

    def _card(
        self, who: str, spans: Sequence[Span], button: str, do: Callable[[], None]
    ) -> VersionCard:
        card = VersionCard(who, "", spans, button)
        card.taken.connect(do)
        can = bool(self.heard and self.heard.is_open and not self._bench.desk.read_only)
        card.take.setVisible(can)
        return card

    @property
    def _fitting(self) -> int:
        return 2 if self.width() >= _BESIDE else 1

    def _arrange(self) -> None:
        beside = self._beside = self._fitting
        for column in (0, 1):
            self._grid.setColumnStretch(column, int(column < beside))
        for at, card in enumerate(self.cards):
            wide = beside if len(self.cards) == 1 else 1
            self._grid.addWidget(card, at // beside, at % beside, 1, wide)
        if self.joined:
            self._grid.addWidget(self.joined, len(self.cards), 0, 1, beside)

    def _offer(self, heard: Heard) -> None:
        can = not self._bench.desk.read_only
        proposed = bool(heard.comment.proposal)
        self.accepting.setVisible(heard.is_open and not proposed)
        self.rejecting.setVisible(heard.is_open and not heard.ours)
        self.own.setVisible(heard.is_open and bool(heard.field))
        for button in (self.accepting, self.rejecting, self.own, self.answering):
            button.setEnabled(can)

    def _buttons(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)

        def button(text: str, do: Callable[[], None]) -> QPushButton:
            made = QPushButton(text)
            made.setAutoDefault(False)
            made.clicked.connect(do)
            line.addWidget(made)
            return made

        self.accepting = button(self.tr("Accept (A)"), self.accept)
        self.own = button(self.tr("Write it anew (W)"), self.write_own)
        self.rejecting = button(self.tr("Reject (R)"), self.reject)
        self.answering = button(self.tr("Answer (Enter)"), self.write_answer)
        self.going = button(self.tr("Go there (G)"), self.go_there)
        line.addStretch(1)
        return row

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.where, 1)
        top.addWidget(self.state)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(20, 14, 20, 14)
        self._lines.setSpacing(8)
        self._lines.addLayout(top)
        for part in (self.by, self.said, self.changed, self.means, self.answer, self.buttons):
            self._lines.addWidget(part)
        self._lines.addStretch(1)


def _spans(heard: Heard) -> tuple[Sequence[Span], Sequence[Span]]:
    """Return our text and what is proposed, marked where one words the other anew."""
    ours, theirs = heard.ours, heard.comment.proposal
    if heard.field and ours and theirs:
        return wording_diff.marked(ours, theirs)
    return [Span(ours, False)], [Span(theirs, False)]
