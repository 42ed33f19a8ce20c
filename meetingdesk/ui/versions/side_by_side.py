"""One thing to be settled: all that is said, side by side, and what can be chosen."""

import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from meetingdesk.domain import wording_diff
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.wording_diff import Span
from meetingdesk.ui.fields.versions import moment
from meetingdesk.ui.undo import Workbench
from meetingdesk.ui.versions import own_reading
from meetingdesk.ui.versions.card import VersionCard, quiet_line
from meetingdesk.ui.versions.card_grid import CardGrid
from meetingdesk.ui.versions.heading import Heading
from meetingdesk.ui.versions.open_points import Choice, Point, is_removal
from meetingdesk.ui.versions.own_value import OwnValue

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_JOINED = ("j",)
# A Vietnamese input method may make ư of a w that is typed outside any text.
_OWN = ("w", "ư")
_COMMANDS = (
    Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.MetaModifier
)


class SideBySide(QWidget):
    """1, 2, … take a version; Left and Right mark one and Enter takes it; J, W, Esc."""

    settled = Signal(object)
    """The edit that a person chose."""
    marked = Signal(QWidget)
    """A part on which the keyboard now works is to be in sight."""
    left = Signal()
    """The keyboard is to go back to where it came from."""

    def __init__(self, bench: Workbench) -> None:
        """Show nothing as yet."""
        super().__init__()
        self._bench = bench
        self.point: Point | None = None
        self.cards: list[VersionCard] = []
        self.joined: VersionCard | None = None
        self.own: OwnValue | None = None
        self.heading = Heading()
        self.keys = quiet_line(self, "keys")
        self.keys.setText(
            self.tr("← → marks one, Enter takes it, Ctrl+Z takes that back. It may stay open, too.")
        )
        self.write = QPushButton(self.tr("Write it anew (W)"))
        self.write.setAutoDefault(False)
        self.write.clicked.connect(self.write_own)
        self._at = 0
        self._body: QWidget | None = None
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(20, 14, 20, 14)
        self._lines.setSpacing(12)
        self._lines.addWidget(self.heading)
        self._lines.addWidget(self.write, 0, Qt.AlignmentFlag.AlignLeft)
        self._lines.addWidget(self.keys)
        self._lines.addStretch(1)

    @property
    def writing(self) -> bool:
        """Whether a third version is being written."""
        return self.own is not None

    def show_point(self, point: Point | None) -> None:
        """Show another thing to be settled, or nothing."""
        self._drop()
        self.point = point
        self.setVisible(point is not None)
        if point is None:
            return
        self.heading.say(point)
        self._body = self._cards(point)
        self._lines.insertWidget(1, self._body)
        self.write.setVisible(own_reading.can_be_written(point))
        writable = not self._bench.desk.read_only
        for button in (self.write, *(card.take for card in self._all_cards())):
            button.setEnabled(writable)
        self._mark(next((n for n, c in enumerate(point.choices) if c.shown), 0))

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key stands for; return whether it stands for anything here."""
        if self.point is None or event.modifiers() & _COMMANDS or self.writing:
            return False
        key, sign = event.key(), unicodedata.normalize("NFKC", event.text()).casefold()
        if key in _STEPS:
            self._mark((self._at + _STEPS[Qt.Key(key)]) % len(self.cards))
            return True
        if event.isAutoRepeat():
            return False
        if key in _ENTER:
            self.take(self._at)
        elif sign.isdecimal() and 1 <= int(sign) <= len(self.cards):
            self.take(int(sign) - 1)
        elif sign in _JOINED and self.point.joined:
            self._settle(self.point.joined.edit)
        elif sign in _OWN and own_reading.can_be_written(self.point):
            self.write_own()
        else:
            return False
        return True

    def take(self, number: int) -> None:
        """Take a version, counted from 0."""
        if self.point:
            self._settle(self.point.choices[number].edit)

    def write_own(self) -> None:
        """Begin to write a third version, from the joined wording or from the one marked."""
        point = self.point
        if point is None or self.own or self._bench.desk.read_only:
            return
        text = own_reading.as_typed(self._bench.desk, point)
        if point.prose:
            text = point.joined.text if point.joined else point.choices[self._at].text
        self.own = OwnValue(self._bench, point, text)
        self.own.taken.connect(self._take_own)
        self.own.closed.connect(self._stop_writing)
        self._lines.insertWidget(2, self.own)
        self.write.hide()
        self.own.show()
        self.own.setFocus(Qt.FocusReason.OtherFocusReason)
        self.marked.emit(self.own)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take keys that a button or a text left over."""
        if not self.press(event):
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is being written."""
        if self.own:
            self.own.put_by()
        super().hideEvent(event)

    def _settle(self, edit: Edit) -> None:
        if not self._bench.desk.read_only:
            self.settled.emit(edit)

    def _take_own(self, values: Mapping[str, Any]) -> None:
        if self.point:
            edit = self.point.settled_with(values)
            self._stop_writing()
            self.settled.emit(edit)

    def _stop_writing(self) -> None:
        if self.own:
            own, self.own = self.own, None
            own.hide()
            self._lines.removeWidget(own)
            own.deleteLater()
            self.write.show()
            self.left.emit()

    def _drop(self) -> None:
        if self.own:
            self.own.put_by()
            self._lines.removeWidget(self.own)
            self.own.hide()
            self.own.deleteLater()
            self.own = None
        if self._body:
            self._lines.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
            self._body = None
        self.cards, self.joined = [], None

    def _all_cards(self) -> list[VersionCard]:
        return [*self.cards, *([self.joined] if self.joined else [])]

    def _mark(self, number: int) -> None:
        self._at = number
        for at, card in enumerate(self.cards):
            card.mark(at == number)
        marked = self.cards[number].take.accessibleName()
        self.setAccessibleName(f"{self.heading.title.text()} · {marked}")
        self.marked.emit(self.cards[number])

    def _cards(self, point: Point) -> QWidget:
        spans = _spans(point)
        for at, choice in enumerate(point.choices):
            self.cards.append(self._card(point, choice, spans[at], at))
        if point.joined:
            self.joined = self._joined(point, point.joined)
        body = CardGrid()
        body.hold(self.cards, self.joined)
        return body

    def _card(self, point: Point, choice: Choice, spans: Sequence[Span], at: int) -> VersionCard:
        who = choice.author or self.tr("unknown")
        if choice.author == self._bench.desk.author:
            who = self.tr("{author} (you)").format(author=who)
        parts = [f"{at + 1}", choice.caption, who, moment(choice.time)]
        note = self.tr("shown now") if choice.shown and not is_removal(point.key) else ""
        button = self.tr("Take this ({key})").format(key=at + 1)
        if is_removal(point.key):
            texts = (self.tr("Remove it after all ({key})"), self.tr("Keep it ({key})"))
            button = texts[at].format(key=at + 1)
        card = VersionCard(" · ".join(part for part in parts if part), note, spans, button)
        card.taken.connect(lambda: self.take(at))
        return card

    def _joined(self, point: Point, choice: Choice) -> VersionCard:
        said = wording_diff.marked(point.base or "", choice.text)[1]
        who = self.tr("Joined: both changes, which do not touch")
        card = VersionCard(who, "", said, self.tr("Take the joined wording (J)"))
        card.taken.connect(lambda: self._settle(choice.edit))
        return card


def _spans(point: Point) -> list[Sequence[Span]]:
    """Return what each version says, marked where it differs from the others."""
    texts = [choice.text for choice in point.choices]
    if not point.prose or not all(texts) or is_removal(point.key):
        return [[Span(text or "—", False)] for text in texts]
    if len(texts) == 2:
        return list(wording_diff.marked(*texts))
    base = point.base or texts[0]
    return [wording_diff.marked(base, text)[1] for text in texts]
