"""The frame that the dialogs of sharing have in common: a title, pages, and a row of buttons."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.ui.bringing.busy import Busy

_MARGIN = 18


class Frame(QDialog):
    """Modal to its window; what it waits for runs beside, and Esc gives that up."""

    def __init__(self, parent: QWidget, title: str) -> None:
        """Make the frame; pages are added to `pages`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(title)
        self.head = _label("title")
        self.sub = _label("quiet")
        self.busy = Busy()
        self.message = _label("")
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.busy)
        self.pages.addWidget(self.message)
        self.bound = False
        """While something is being written the dialog stays."""
        self._row = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self.sub)
        column.addWidget(self.pages, 1)
        column.addLayout(self._row)

    def say_head(self, head: str, sub: str) -> None:
        """Say in large letters what this is about, and what is to be known below."""
        self.head.setText(head)
        self.sub.setText(sub)
        self.sub.setVisible(bool(sub))

    def say(self, text: str) -> None:
        """Show a sentence in place of a page."""
        self.message.setText(text)
        self.message.setAccessibleName(text)
        self.pages.setCurrentWidget(self.message)

    def offer(
        self, *choices: tuple[str, Callable[[], object]], main: bool = True, left: int = 0
    ) -> list[QPushButton]:
        """Show these buttons and no others, the first `left` of them at the left.

        The last is the one that Enter presses; `main` says that it does what this is for.
        """
        while item := self._row.takeAt(0):
            widget = item.widget()
            if widget:
                widget.hide()
                widget.deleteLater()
        made = []
        for at, (text, act) in enumerate(choices):
            if at == left:
                self._row.addStretch(1)
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, act=act: act())
            if main and at == len(choices) - 1:
                button.setProperty("role", "main")
            self._row.addWidget(button)
            button.show()
            made.append(button)
        if made:
            made[-1].setDefault(True)
            made[-1].setFocus(Qt.FocusReason.OtherFocusReason)
        return made

    def reject(self) -> None:
        """Close, and give up what is waited for; not while something is being written."""
        if not self.bound:
            super().reject()

    def done(self, result: int) -> None:
        """Close, and wait for nothing more."""
        self.busy.abandon()
        super().done(result)


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label
