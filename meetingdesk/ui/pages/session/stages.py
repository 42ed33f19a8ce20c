"""The strip of stages from planned to confirmed; one of them is where the session is."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.domain.meeting import Session
from meetingdesk.domain.terms import Status
from meetingdesk.minutes.issues.stages import UNISSUED
from meetingdesk.ui import words
from meetingdesk.ui.pages.session.labels import restyle

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FIRST_ROW = 4
"""Stages in the first of two rows."""
_EDGE, _AIR = 6, 34
"""Pixels beside the word of a stage, where the page is narrow and where it is wide."""


class StageStrip(QWidget):
    """Buttons side by side, of which one is down; the arrow keys move among them.

    A stage is chosen by a click, Enter or Space, never in passing.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        """Make the strip; no stage is down yet."""
        super().__init__()
        self.setObjectName("stages")
        self.setAccessibleName(self.tr("Stage of the session"))
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[Status, QToolButton] = {}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        self._rows = QHBoxLayout(), QHBoxLayout()
        for row in self._rows:
            row.setSpacing(0)
            rows.addLayout(row)
        for status in Status:
            self._button(status)
        self._seat(len(self._buttons))

    def show_stage(self, session: Session, refused: Mapping[Status, str]) -> None:
        """Press the stage of a session; what is `refused` cannot be, and says why."""
        for status, button in self._buttons.items():
            here = status is session.status
            button.setChecked(here)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
            why = refused.get(status, "") if not here else ""
            button.setEnabled(not why)
            self._explain(button, why or self._tip(status))
        draft = words.term(Status.DRAFT).capitalize()
        shown = f"{draft} {session.draft}" if session.draft else draft
        self._buttons[Status.DRAFT].setText(shown)
        for button in self._buttons.values():
            # The air around the words may go where the page is narrow, the words may not.
            words_wide = _wide(button)
            button.setMinimumWidth(words_wide + _EDGE)
            button.setMaximumWidth(words_wide + _AIR)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fold()

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of one of two rows."""
        least = [button.minimumWidth() for button in self._buttons.values()]
        wide = max(sum(least[:_FIRST_ROW]), sum(least[_FIRST_ROW:]))
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go on in a second row where one has no room for all the words."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        whole = sum(button.minimumWidth() for button in self._buttons.values())
        first = len(self._buttons) if whole <= self.width() else _FIRST_ROW
        if first != self._seated:
            self._seat(first)

    def _seat(self, first: int) -> None:
        """Put so many buttons into the first row, the others into the second."""
        self._seated = first
        for row in self._rows:
            while row.count():
                row.takeAt(0)
        ends = {0: "first", first - 1: "last", len(self._buttons) - 1: "last"}
        for n, button in enumerate(self._buttons.values()):
            self._rows[n >= first].addWidget(button, 100)
            restyle(button, "at", ends.get(n, "first" if n == first else "inner"))
        for row in self._rows:
            row.addStretch(1)
        self.updateGeometry()

    def _tip(self, status: Status) -> str:
        """Return what choosing a stage does, where that is more than saying it."""
        if status in UNISSUED:
            return ""
        if status is Status.CLEARED:
            return self.tr("Asks who cleared the text in house")
        return self.tr("Asks what this stage needs, and issues the text")

    def _explain(self, button: QToolButton, said: str) -> None:
        button.setToolTip(said)
        button.setAccessibleDescription(said)

    def button(self, status: Status) -> QToolButton:
        """Return the button of a stage."""
        return self._buttons[status]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move to the stage beside that can be chosen; choose it with Enter, as with Space."""
        offered = [button for button in self._buttons.values() if button.isEnabled()]
        at = next((n for n, button in enumerate(offered) if button.hasFocus()), None)
        by = _STEPS.get(Qt.Key(event.key()), 0)
        if at is not None and by and 0 <= at + by < len(offered):
            offered[at + by].setFocus(Qt.FocusReason.OtherFocusReason)
        elif at is not None and event.key() in _ENTER:
            offered[at].click()
        elif not by:
            super().keyPressEvent(event)

    def _button(self, status: Status) -> None:
        button = _Stage(words.term(status).capitalize(), self)
        button.setObjectName("stage")
        button.clicked.connect(lambda: self.chosen.emit(status))
        self._group.addButton(button)
        self._buttons[status] = button


class _Stage(QToolButton):
    """A stage; the arrow keys and Enter are the strip's."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrow keys, and Enter, to the strip."""
        if Qt.Key(event.key()) in (*_STEPS, *_ENTER):
            event.ignore()
        else:
            super().keyPressEvent(event)


def _wide(button: QToolButton) -> int:
    """Return the width of the words of a stage in pixels; those of the one down are bold."""
    font = QFont(button.font())
    if button.isChecked():
        font.setWeight(QFont.Weight.DemiBold)
    return QFontMetrics(font).horizontalAdvance(button.text())
