"""The buttons below a comment: what can be decided on it, or taken back."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from meetingdesk.domain.reopening import WayBack
from meetingdesk.ui.agreeing.heard import Heard
from meetingdesk.ui.agreeing.wrapping import Wrapping
from meetingdesk.ui.pages.session.labels import restyle

translate = QCoreApplication.translate
_Do = Callable[[], None]


class Choices(QWidget):
    """A button for each key of a comment, as far as it stands for anything there."""

    def __init__(
        self, *, accept: _Do, own: _Do, reject: _Do, answer: _Do, back: _Do, again: _Do, go: _Do
    ) -> None:
        """Take what the buttons do."""
        super().__init__()
        self._line = Wrapping()
        self.setLayout(self._line)
        self.accepting = self._button(self.tr("Accept (A)"), accept)
        self.own = self._button(self.tr("Write it anew (W)"), own)
        self.rejecting = self._button(self.tr("Reject (R)"), reject)
        self.answering = self._button(self.tr("Answer (Enter)"), answer)
        self.opening = self._button(self.tr("Open again (P)"), back)
        self.leaving = self._button(self.tr("Open again, keep the text (K)"), again)
        self.going = self._button(self.tr("Go there (G)"), go)

    def offer(self, heard: Heard, back: WayBack | None, *, can: bool) -> None:
        """Show the buttons that stand for anything; they work where one `can` edit."""
        self.accepting.setVisible(heard.can_decide and not heard.comment.proposal)
        self.accepting.setText(
            self.tr("Settled by hand (A)") if heard.by_hand else self.tr("Accept (A)")
        )
        restyle(self.going, "role", "main" if heard.by_hand else "")
        self.rejecting.setVisible(heard.can_decide and not heard.ours)
        self.own.setVisible(heard.can_decide and bool(heard.field))
        puts_back = bool(back and back.change)
        self.opening.setVisible(not heard.is_open)
        self.opening.setText(
            self.tr("Open again, text as before (P)") if puts_back else self.tr("Open again (P)")
        )
        self.leaving.setVisible(not heard.is_open and puts_back)
        deciding = (self.accepting, self.rejecting, self.own, self.answering)
        for button in (*deciding, self.opening, self.leaving):
            button.setEnabled(can)

    def _button(self, text: str, do: _Do) -> QPushButton:
        made = QPushButton(text)
        made.setAutoDefault(False)
        made.clicked.connect(do)
        self._line.addWidget(made)
        return made


def way_back_told(back: WayBack) -> str:
    """Return what opening again does to the text that the acceptance changed."""
    if back.change is None:
        return translate(
            "agreeing",
            "The text was changed since this was accepted: opening it again leaves the text as it"
            " is now.",
        )
    if back.takes_out:
        return translate("agreeing", "Opening it again (P) takes the paragraph out that it put in.")
    if not back.words:
        return translate("agreeing", "Opening it again (P) puts it back as it was before.")
    said = translate("agreeing", "Opening it again (P) puts our text back as it was: “{text}”")
    return said.format(text=back.words)
