"""The sample session, and its text on a shared screen."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from meetingdesk.desk import Desk, new_desk
from meetingdesk.domain.meeting import Decision, Session, Statement
from meetingdesk.exchange.reader import read_source
from meetingdesk.settings import Places, resource
from meetingdesk.ui.showing.rows import Edition, Row
from meetingdesk.ui.showing.window import Showing
from meetingdesk.ui.undo import Workbench
from tests.ui.log.keyboard import Keyboard

SAMPLE = "samples/stameq-jisc-2022.json"
DOWN = Qt.Key.Key_Down
OPEN = "[VN: twice a year] [JP: once a year]"


@dataclass
class Shown:
    """A shared screen, and the file behind it."""

    bench: Workbench
    screen: Showing
    keys: Keyboard

    @property
    def desk(self) -> Desk:
        return self.bench.desk

    @property
    def text(self) -> str:
        """All that stands on the screen, one row a line."""
        return "\n".join(f"{row.number} {row.text}".strip() for row in self.rows)

    @property
    def rows(self) -> list[Row]:
        found = (self.screen.rows.row(n) for n in range(self.screen.rows.rowCount()))
        return [row for row in found if row]

    @property
    def current(self) -> Row:
        row = self.screen.rows.row(self.screen.view.currentIndex().row())
        assert row
        return row

    def go_to(self, words: str) -> Row:
        """Go down with the arrow to the row with these words."""
        for _ in self.rows:
            if words in self.current.text:
                return self.current
            self.keys.press(DOWN)
        raise AssertionError(words)

    def record(self, words: str) -> Statement | Decision:
        """Return the paragraph with these words, as it is in the file."""
        found: list[Statement | Decision] = [*self.desk.all(Statement), *self.desk.all(Decision)]
        (record,) = [each for each in found if words in each.text]
        return record


@pytest.fixture
def bench(tmp_path: Path, qapp: object) -> Iterator[Workbench]:
    """Return a workbench on the sample session."""
    places = _places(tmp_path)
    desk = new_desk(tmp_path / "sample.mdesk", author="An", places=places, clock=_clock)
    said = read_source(resource(SAMPLE))
    desk.import_said(said.source, said.records)
    yield Workbench(desk, _clock)
    desk.close()


@pytest.fixture
def showing(qtbot: QtBot, bench: Workbench) -> Iterator[Callable[..., Showing]]:
    """Return what shows the session's text over the whole screen."""
    screens: list[Showing] = []

    def show(language: str = "en") -> Showing:
        (session,) = bench.desk.all(Session)
        screen = Showing(bench, session.id, Edition(language=language))
        screens.append(screen)
        with qtbot.waitActive(screen):
            screen.showFullScreen()
            screen.activateWindow()
        screen.view.setFocus()
        qtbot.waitUntil(screen.view.hasFocus)
        return screen

    yield show
    for screen in screens:
        # Those that were left are gone.
        if shiboken6.isValid(screen):
            screen.close()


@pytest.fixture
def shown(bench: Workbench, showing: Callable[..., Showing]) -> Shown:
    """Return the session's text on the screen."""
    return Shown(bench=bench, screen=showing(), keys=Keyboard())


def _places(folder: Path) -> Places:
    return Places(
        config=folder / "config",
        cache=folder / "cache",
        recovery=folder / "recovery",
        log=folder / "log",
    )


def _clock() -> datetime:
    return datetime(2022, 3, 18, 9, 0, tzinfo=UTC)
