"""A person with a keyboard and no mouse, who settles what waits in a window."""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from meetingdesk.domain.fields import spec
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.versions.open_points import Key, Point, is_removal, record_of
from meetingdesk.ui.versions.page import VersionsPage

OWN = {
    "text": "một câu khác 別の文",
    "number": "7",
    "date": "1/4/2022",
    "clock": "1430",
    "language": "ja",
    "words": "ja, en",
    "zone": "Europe/Paris",
}
READ: Mapping[str, Any] = {
    "number": 7,
    "date": "2022-04-01",
    "clock": "14:30",
    "words": ["ja", "en"],
}
"""What is typed in place of the versions, and the JSON that then stands in the file."""


@dataclass
class Settled:
    """What was chosen: the words on the card, or the JSON of what was typed."""

    shown: dict[Key, str] = field(default_factory=dict)
    typed: dict[Key, Any] = field(default_factory=dict)
    kept: dict[Key, bool] = field(default_factory=dict)
    hidden: set[Key] = field(default_factory=set)
    undone: int = 0

    @property
    def keys(self) -> set[Key]:
        """All that was reached."""
        return {*self.shown, *self.typed, *self.kept, *self.hidden}


class Keyboard:
    """Presses keys in a window, each where the keyboard is."""

    def __init__(self, window: MainWindow, r: random.Random) -> None:
        """Take a window; `r` decides."""
        self._window, self._r = window, r
        self.settled = Settled()

    @property
    def page(self) -> VersionsPage:
        assert self._window.space
        page = self._window.space.versions_page
        assert page is not None
        return page

    def press(self, key: Qt.Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self._window.windowHandle(), key, modifiers)

    def type(self, text: str) -> None:
        """Type ASCII by keys, all else as an input method does."""
        focus = QApplication.focusWidget()
        assert focus is not None
        if text.isascii():
            QTest.keyClicks(focus, text)
            return
        commit = QInputMethodEvent("", [])
        commit.setCommitString(text)
        QApplication.sendEvent(focus, commit)

    def settle_all(self) -> Settled:
        """Open the page and settle all that waits, in whatever order."""
        self.press(Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
        while self.page.points.keys:
            for _ in range(self._r.randrange(3)):
                self.press(self._r.choice((Qt.Key.Key_Down, Qt.Key.Key_Up)))
            waiting, key = set(self.page.points.keys), self.page.list.key
            self._settle_one()
            gone = waiting - set(self.page.points.keys)
            assert key in gone
            # What is removed takes with it what else waited of it.
            assert all(self._is_hidden(other) for other in gone - {key})
            self.settled.hidden |= gone - {key}
            if self._r.random() < 0.1:
                self.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
                assert set(self.page.points.keys) == waiting
                self.settled.hidden -= gone
                self.settled.undone += 1
        self.press(Qt.Key.Key_Escape)
        assert self._window.space
        assert self._window.space.listed
        return self.settled

    def _is_hidden(self, key: Key) -> bool:
        assert self._window.bench
        return record_of(self._window.bench.desk, key) is None

    def _settle_one(self) -> None:
        point = self.page.side.point
        assert point is not None
        assert point.key == self.page.list.key
        ways = [self._by_number, self._by_enter]
        ways += [self._joined] if point.joined else []
        ways += [self._own] if self._own_typed(point) is not None else []
        self._r.choice(ways)(point)

    def _take(self, point: Point, number: int) -> None:
        card = self.page.side.cards[number]
        if is_removal(point.key):
            self.settled.kept[point.key] = number == 1
        else:
            self.settled.shown[point.key] = card.text.toPlainText()
        self.settled.typed.pop(point.key, None)

    def _by_number(self, point: Point) -> None:
        number = self._r.randrange(len(point.choices))
        self._take(point, number)
        self.press(Qt.Key(Qt.Key.Key_1 + number))

    def _by_enter(self, point: Point) -> None:
        for _ in range(self._r.randrange(3)):
            self.press(self._r.choice((Qt.Key.Key_Left, Qt.Key.Key_Right)))
        marked = [at for at, c in enumerate(self.page.side.cards) if c.property("marked")]
        self._take(point, marked[0])
        self.press(Qt.Key.Key_Return)

    def _joined(self, point: Point) -> None:
        joined = self.page.side.joined
        assert joined is not None
        self.settled.shown[point.key] = joined.text.toPlainText()
        self.settled.typed.pop(point.key, None)
        self.press(Qt.Key.Key_J)

    def _own(self, point: Point) -> None:
        typed = self._own_typed(point)
        assert typed is not None
        self.press(Qt.Key.Key_W)
        keys, value = typed
        keys()
        self.press(Qt.Key.Key_Return)
        self.settled.typed[point.key] = value
        self.settled.shown.pop(point.key, None)

    def _own_typed(self, point: Point) -> tuple[Callable[[], None], Any] | None:
        """Return how another value is typed, and the JSON that it means."""
        known = spec(point.kind, point.key.field)
        if known is None:
            return None
        if known.form == "choice" and known.choices and known.name != "due":
            return lambda: self.press(Qt.Key.Key_End), list(known.choices)[-1].value
        text = OWN.get("date" if known.name == "due" else known.form)
        if text is None:
            return None
        value = READ["date"] if known.name == "due" else READ.get(known.form, text)
        return lambda: self.type(text), value
