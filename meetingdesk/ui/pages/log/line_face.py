"""What the log line looks like: frame, chips, text, echo, trouble, hints."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from meetingdesk.ui.pages.log import line_keys
from meetingdesk.ui.pages.log.chips import KindChip, SpeakerChip
from meetingdesk.ui.pages.log.choices import ChoiceList
from meetingdesk.ui.pages.log.hints import HintStrip
from meetingdesk.ui.pages.log.line_text import LineText
from meetingdesk.ui.pages.log.speakers import SpeakerList
from meetingdesk.ui.pages.log.speaking import Floor, Speaking
from meetingdesk.ui.pages.log.typed import Kind

_SHEET = """
#logFrame { background: palette(base); border: 2px solid palette(mid); border-radius: 7px; }
#logFrame[typing="true"] { border-color: palette(highlight); }
#logFrame[broken="true"] { border-color: #b3261e; }
#logText, #logText:focus { border: 0; border-left: 1px solid palette(mid); border-radius: 0;
    padding: 0 0 0 1px; background: transparent; }
"""


class LineFace(QWidget):
    """The widgets of the line, without what they do."""

    def __init__(
        self,
        floor: Floor,
        press: Callable[[QKeyEvent], bool],
        take_kind: Callable[[Kind], None],
        parent: QWidget | None,
    ) -> None:
        """Build the line; `press` has each key first, `take_kind` the kind that is clicked."""
        super().__init__(parent)
        self.setObjectName("logLine")
        self._floor = floor
        self.frame = QFrame(self)
        self.frame.setObjectName("logFrame")
        self.frame.setStyleSheet(_SHEET)
        self.speaker = SpeakerChip(self.frame)
        self.kind = KindChip(take_kind, self.frame)
        self.text = LineText(press, line_keys.of_the_line, self.frame)
        self.text.focused.connect(lambda has: self._frame_says("typing", has))
        self.text.setAccessibleName(self.tr("Log line"))
        self.echo = _label("quiet", self.frame)
        self.trouble = _label("wrong", self)
        self.trouble.setWordWrap(True)
        self.hints = HintStrip(take_kind, self)
        self.offers = ChoiceList(self.frame, self.tr("Choices"))
        self.speakers = SpeakerList(self.frame, floor)
        self._lay_out()

    def show_speaking(self, speaking: Speaking) -> None:
        """Show who speaks, and the sides of the two columns."""
        side = self._floor.side(speaking.delegation)
        label = self._floor.label(speaking, self.tr("both sides"))
        self.speaker.show_side(label, side.own if side else None)
        self.hints.show_sides([self._floor.acronym(s.id) for s in self._floor.sides])

    def show_echo(self, words: str) -> None:
        """Show what is understood of what is typed."""
        self.echo.setText(words)
        self.echo.setVisible(bool(words))

    def say_trouble(self, why: str) -> None:
        """Mark the line and say what is wrong; what is typed stays."""
        if why == self.trouble.text():
            return
        self.trouble.setText(why)
        self.trouble.setVisible(bool(why))
        self._frame_says("broken", bool(why))

    def _frame_says(self, name: str, value: bool) -> None:
        self.frame.setProperty(name, value)
        self.frame.style().unpolish(self.frame)
        self.frame.style().polish(self.frame)

    def _lay_out(self) -> None:
        inside = QHBoxLayout(self.frame)
        inside.setContentsMargins(8, 5, 8, 5)
        inside.setSpacing(6)
        inside.addWidget(self.speaker)
        inside.addWidget(self.kind)
        inside.addWidget(self.text, 1)
        inside.addWidget(self.echo)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self.frame)
        box.addWidget(self.trouble)
        box.addWidget(self.hints)


def _label(role: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.hide()
    return label
