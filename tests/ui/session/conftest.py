"""A session's page over a real file."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from meetingdesk.desk import Desk, new_desk, open_desk
from meetingdesk.domain import edits
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Session
from meetingdesk.domain.terms import Mode
from meetingdesk.settings import Places, Settings
from meetingdesk.ui.pages.session.page import SessionPage
from meetingdesk.ui.pages.session.sides import Side, seated
from meetingdesk.ui.undo import Workbench

Reopened = Callable[[], Desk]


def _noon() -> datetime:
    return datetime(2022, 3, 18, 5, 0, tzinfo=UTC)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(config=tmp_path, cache=tmp_path, recovery=tmp_path, log=tmp_path)


@pytest.fixture
def bench(tmp_path: Path, places: Places, qapp: QApplication) -> Iterator[Workbench]:
    desk = new_desk(tmp_path / "desk.mdesk", author="Trần Thị B", places=places, clock=_noon)
    yield Workbench(desk, _noon, Settings(name="Trần Thị B", body="STAMEQ"))
    desk.close()


@pytest.fixture
def reopened(bench: Workbench, places: Places) -> Iterator[Reopened]:
    """Give the file as another process would find it now."""
    opened: list[Desk] = []

    def reopen() -> Desk:
        opened.append(open_desk(bench.desk.path, author="", places=places, clock=_noon))
        return opened[-1]

    yield reopen
    for desk in opened:
        desk.close()


@pytest.fixture
def session(bench: Workbench) -> RecordId:
    """Return an online session of STAMEQ and JISC on 18 March 2022."""
    made = Session(
        title="Working session", held_on=date(2022, 3, 18), mode=Mode.ONLINE, text_language="en"
    )
    bench.perform(edits.add("New session", made))
    bench.perform(seated(bench.desk, made, Side(acronym="STAMEQ", own=True)))
    bench.perform(seated(bench.desk, made, Side(acronym="JISC")))
    return made.id


@pytest.fixture
def page(qtbot: QtBot, bench: Workbench, session: RecordId) -> SessionPage:
    return shown(qtbot, SessionPage(bench, session))


def shown(qtbot: QtBot, page: SessionPage) -> SessionPage:
    """Return the page, shown and active."""
    qtbot.addWidget(page)
    page.resize(900, 760)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    return page


def enter_text(qtbot: QtBot, widget: QWidget, text: str) -> None:
    """Type a text: keys where a keyboard has them, an input method for the rest."""
    for sign in text:
        if sign.isascii():
            qtbot.keyClick(widget, sign)
        else:
            event = QInputMethodEvent()
            event.setCommitString(sign)
            QApplication.sendEvent(widget, event)
