"""Notices: strips above the page that block nothing; what tells no trouble goes by itself."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
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
PASSES_MS = 8_000
"""How long a notice of success stands; a line of some twenty words is read twice in that time."""
_SEEN_MS = 1_500
"""It stands so long at least, for the step that it tells of may show another page, too."""


class Notice(QFrame):
    """One strip: a sentence, its buttons, and a cross to put it away."""

    gone = Signal()
    about = ""
    """What it is about, where a later notice about the same takes its place."""
    passes = False
    """Whether it tells of a success only, and goes by itself."""

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

    def pass_by(self) -> None:
        """Go by itself after some time, unless the mouse or the keyboard is on it just then."""
        self.passes = True
        self._shown = QElapsedTimer()
        self._shown.start()
        over = QTimer(self, interval=PASSES_MS)
        over.timeout.connect(self._go_unless_used)
        over.start()

    @property
    def was_seen(self) -> bool:
        """Whether it is one that passes, and has stood a moment."""
        return self.passes and self._shown.hasExpired(_SEEN_MS) and not self._used

    @property
    def _used(self) -> bool:
        focus = self.focusWidget()
        return self.underMouse() or (focus is not None and focus.hasFocus())

    def _go_unless_used(self) -> None:
        if not self._used:
            self.put_away()

    def put_away(self) -> None:
        """Leave the window; what has left stays away."""
        if not self.isHidden():
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

    def tell(self, text: str, *choices: Choice) -> Notice:
        """Show that something was done; one such stands at a time, and goes by itself."""
        for old in [n for n in self.notices if n.passes]:
            old.put_away()
        notice = self.say(text, *choices)
        notice.pass_by()
        return notice

    def pass_by(self) -> None:
        """Put away what was only told, for the person goes on to something else."""
        for notice in [n for n in self.notices if n.was_seen]:
            notice.put_away()

    def unsay(self, about: str) -> None:
        """Put away what was said of a matter that is settled."""
        for notice in [n for n in self.notices if n.about == about]:
            notice.put_away()

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
