"""One comment: what is said, our text beside what is proposed, and what can be decided."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from meetingdesk.domain import deciding
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.reopening import WayBack, opened_again, way_back
from meetingdesk.ui.agreeing.cards import Cards
from meetingdesk.ui.agreeing.choices import Choices, way_back_told
from meetingdesk.ui.agreeing.heard import Heard
from meetingdesk.ui.agreeing.kept import ANSWER, OWN, Kept
from meetingdesk.ui.agreeing.writing import Writing
from meetingdesk.ui.pages.session.labels import restyle
from meetingdesk.ui.undo import Workbench
from meetingdesk.ui.versions.card import VersionCard, quiet_line

_COMMANDS = (
    Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.MetaModifier
)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Detail(QWidget):
    """A accepts, J takes both, W words anew, R rejects, Enter answers, P and K open again."""

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
        self.writing: Writing | None = None
        self._body: Cards | None = None
        self._back: WayBack | None = None
        self._kept = Kept(bench)
        self._taking_up = False
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
        self.choices = Choices(
            accept=self.accept,
            own=self.write_own,
            reject=self.reject,
            answer=self.write_answer,
            back=self.put_back,
            again=self.open_again,
            go=self.go_there,
        )
        self._lay_out()

    def show_comment(self, heard: Heard | None) -> None:
        """Show a comment; what is being written stays while the comment does."""
        here = heard and self.heard and heard.comment.id == self.heard.comment.id
        if not here:
            self.put_by()
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
        self._back = way_back(self._bench.desk, heard.comment)
        means = heard.means or (way_back_told(self._back) if self._back else "")
        self.means.setText(means)
        self.means.setVisible(bool(means))
        self.answer.setText(self.tr("Answered: {text}").format(text=heard.comment.answer))
        self.answer.setVisible(bool(heard.comment.answer))
        self._body = self._cards(heard)
        self._lines.insertWidget(self._lines.indexOf(self.changed) + 1, self._body)
        restyle(self.means, "role", "remark" if heard.by_hand else "quiet")
        self.choices.offer(heard, self._back, can=not self._bench.desk.read_only)
        if not here and not self._bench.desk.read_only:
            self._take_up(heard)

    @property
    def cards(self) -> list[VersionCard]:
        """Our text, and what is proposed."""
        return self._body.cards if self._body else []

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key stands for; return whether it stands for anything here."""
        if self.heard is None or event.modifiers() & _COMMANDS:
            return False
        if self.writing:
            if event.key() in _ENTER:
                self.writing.setFocus(Qt.FocusReason.OtherFocusReason)
            return event.key() in _ENTER
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
        if heard and heard.can_decide:
            self._decide_on(heard, "")

    def take_joined(self) -> None:
        """Take our text with the changes of both."""
        if self.heard and self.heard.can_decide and self.heard.joined:
            self._decide_on(self.heard, self.heard.joined)

    def reject(self) -> None:
        """Leave our text as it is."""
        if self.heard and self.heard.can_decide:
            label = self.tr("Reject a comment")
            self.decided.emit(deciding.rejected(self.heard.comment, label))

    def open_again(self) -> None:
        """Let what was decided be decided anew; what it changed in the text stays."""
        self._open_again(None)

    def put_back(self) -> None:
        """Let it be decided anew, and put our text back as it was, where that is still plain."""
        self._open_again(self._back)

    def go_there(self) -> None:
        """Show the text in the record of the session."""
        heard = self.heard
        if heard and heard.comment.record:
            self.wanted.emit(heard.comment.record, heard.comment.field)
            if heard.by_hand and heard.comment.proposal:
                # This page is left: what is to be typed goes along.
                said = self.tr("Proposed by {who}: “{text}”") if heard.by else "“{text}”"
                self._bench.said.emit(said.format(who=heard.by, text=heard.comment.proposal))

    def write_own(self) -> None:
        """Word the text anew, from what is proposed."""
        heard = self.heard
        if heard and heard.can_decide and heard.field:
            text = heard.comment.proposal or heard.ours
            label, button = self.tr("Wording of your own"), self.tr("Accept with this wording")
            self._write(OWN, label, button, text, lambda said: self._decide_on(heard, said))

    def write_answer(self) -> None:
        """Write an answer to who commented."""
        heard = self.heard
        if heard:
            label, button = self.tr("Answer"), self.tr("Keep the answer")
            answered = self.tr("Answer a comment")
            self._write(
                ANSWER,
                label,
                button,
                heard.comment.answer,
                lambda said: self.decided.emit(deciding.answered(heard.comment, answered, said)),
            )

    @property
    def _keys(self) -> dict[str, Callable[[], None]]:
        # A Vietnamese input method may make ư of a w that is typed outside any text.
        own = self.write_own
        decide = {"a": self.accept, "j": self.take_joined, "r": self.reject}
        again = {"p": self.put_back, "k": self.open_again}
        return {**decide, **again, "w": own, "ư": own, "g": self.go_there}

    def _open_again(self, back: WayBack | None) -> None:
        if self.heard and not self.heard.is_open:
            label = self.tr("Open a comment again")
            self.decided.emit(opened_again(self.heard.comment, label, back))

    def _decide_on(self, heard: Heard, wording: str) -> None:
        label = self.tr("Accept a comment")
        seen = {heard.field: heard.seen} if heard.field else {}
        edit: Edit = deciding.accepted(
            self._bench.desk, heard.comment, label, wording=wording, seen=seen
        )
        self.decided.emit(edit)

    def _write(
        self, what: str, label: str, button: str, text: str, take: Callable[[str], None]
    ) -> None:
        """Ask for a text; `what` is the name under which it is kept while it is written."""
        heard = self.heard
        assert heard
        self.put_by()
        kept = self._kept.text(heard.comment, what)
        self.writing = writing = Writing(label, button, kept or text)

        def ended(said: str = "") -> None:
            self._kept.drop(heard.comment, what)
            self._stop_writing()
            if said:
                take(said)
            else:
                self.left.emit()

        writing.taken.connect(ended)
        writing.closed.connect(ended)
        writing.kept.connect(lambda said: self._kept.keep(heard.comment, what, said))
        self.choices.hide()
        self._lines.insertWidget(self._lines.indexOf(self.choices), writing)
        if not self._taking_up:
            writing.setFocus(Qt.FocusReason.OtherFocusReason)
        self.shown.emit(writing)

    def put_by(self) -> None:
        """Keep what is being written for another time."""
        if self.writing:
            self.writing.put_by()
            self._stop_writing()

    def _take_up(self, heard: Heard) -> None:
        """Show again what was being written of a comment."""
        self._taking_up = True
        what = self._kept.what(heard.comment)
        if what == OWN and heard.can_decide and heard.field:
            self.write_own()
        elif what == ANSWER:
            self.write_answer()
        self._taking_up = False

    def _stop_writing(self) -> None:
        if self.writing:
            writing, self.writing = self.writing, None
            self._lines.removeWidget(writing)
            writing.hide()
            writing.deleteLater()
            self.choices.show()

    def _drop(self) -> None:
        if self._body:
            self._lines.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
            self._body = None

    def _cards(self, heard: Heard) -> Cards:
        made = Cards(heard, can_decide=heard.can_decide and not self._bench.desk.read_only)
        made.rejected.connect(self.reject)
        made.accepted.connect(self.accept)
        made.joining.connect(self.take_joined)
        if heard.by_hand and heard.comment.proposal:
            # It stands last: accepting it puts nothing in its place.
            made.cards[-1].take.setText(self.tr("Settled by hand (A)"))
        return made

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.where, 1)
        top.addWidget(self.state)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(20, 14, 20, 14)
        self._lines.setSpacing(8)
        self._lines.addLayout(top)
        for part in (self.by, self.said, self.changed, self.means, self.answer, self.choices):
            self._lines.addWidget(part)
        self._lines.addStretch(1)
