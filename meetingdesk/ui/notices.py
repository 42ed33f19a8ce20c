"""Notices: strips above the page that block nothing and stay until read."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

Choice = tuple[str, Callable[[], None]]
MOST = 3
"""How many notices stand at once; the oldest goes first."""


class Notice(QFrame):
    """One strip: a sentence, its buttons, and a cross to put it away."""

    gone = Signal()
    about = ""
    """What it is about, where a later notice about the same takes its place."""

    def __init__(self, text: str, choices: Sequence[Choice], *, stays: bool) -> None:
        """Say `text`; one that `stays` cannot be put away."""
        super().__init__()
        self.text, self.stays = text, stays
        self.setProperty("role", "notice")
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 6, 6, 6)
        said = QLabel(text)
        said.setWordWrap(True)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line.addWidget(said, 1)
        for name, act in choices:
            line.addWidget(self._button(name, act))
        if not stays:
            line.addWidget(self._cross())
        self.setAccessibleName(text)

    def put_away(self) -> None:
        """Leave the window."""
        self.hide()
        self.deleteLater()
        self.gone.emit()

    def _button(self, name: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(name)
        button.clicked.connect(self.put_away)
        button.clicked.connect(lambda _=False: act())
        return button

    def _cross(self) -> QToolButton:
        cross = QToolButton()
        cross.setText("×")
        cross.setProperty("flat", "true")
        cross.setAccessibleName(self.tr("Dismiss"))
        cross.setToolTip(self.tr("Dismiss (Esc)"))
        cross.clicked.connect(self.put_away)
        return cross


class NoticeBoard(QWidget):
    """Where the notices stand, the newest below."""

    def __init__(self) -> None:
        """Make an empty board."""
        super().__init__()
        self._said: list[Notice] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(8, 8, 8, 8)
        self._lines.setSpacing(6)
        self._settle()

    @property
    def notices(self) -> list[Notice]:
        """The notices that stand, oldest first."""
        return [n for n in self._said if not n.isHidden()]

    def say(self, text: str, *choices: Choice, stays: bool = False, about: str = "") -> Notice:
        """Show a notice; the same one said before goes, and one about the same matter."""
        for old in [n for n in self.notices if n.text == text or (about and n.about == about)]:
            old.put_away()
        passing = [n for n in self.notices if not n.stays]
        for old in passing[: max(0, len(passing) - MOST + 1)]:
            old.put_away()
        notice = Notice(text, choices, stays=stays)
        notice.about = about
        notice.gone.connect(lambda: self._forget(notice))
        self._said.append(notice)
        self._lines.addWidget(notice)
        notice.show()
        self._settle()
        self.window().installEventFilter(self)
        return notice

    def clear(self) -> None:
        """Put all notices away."""
        for notice in self.notices:
            notice.put_away()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put the newest away with an Esc that nothing else in the window wanted.

        No shortcut: it would stand in the way of the Esc that leads to the log line.
        """
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            return self._dismiss()
        return super().eventFilter(watched, event)

    def _dismiss(self) -> bool:
        passing = [n for n in self.notices if not n.stays]
        if passing:
            passing[-1].put_away()
        return bool(passing)

    def _forget(self, notice: Notice) -> None:
        self._said.remove(notice)
        self._settle()

    def _settle(self) -> None:
        self.setVisible(bool(self.notices))
