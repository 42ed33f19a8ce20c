"""A window over a real file."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.desk import Desk, new_desk, open_desk
from meetingdesk.domain import edits
from meetingdesk.domain.fields import Place
from meetingdesk.domain.meeting import Delegation, Session
from meetingdesk.domain.places import keys_after
from meetingdesk.domain.records import Organization, Person, Record
from meetingdesk.domain.terms import Relation
from meetingdesk.settings import Settings
from meetingdesk.ui.main_window import MainWindow
from tests.ui.opening import opened_window

Opening = Callable[[Path | None], MainWindow]
WAIT = 5000
_REOPENED: list[Desk] = []


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give each test folders of its own."""
    monkeypatch.setenv("MEETINGDESK_HOME", str(tmp_path / "home"))
    settings.write_settings(Settings(name="An", body="STAMEQ"))
    yield tmp_path / "home"
    while _REOPENED:
        _REOPENED.pop().close()


@pytest.fixture
def path(tmp_path: Path, home: Path) -> Path:
    """Return a file with three sessions, two partners and some people."""
    made = tmp_path / "cooperation.mdesk"
    desk = new_desk(made, author="An", places=settings.places())
    desk.perform(edits.add("Prepare", *_records()))
    desk.close()
    return made


@pytest.fixture
def opening(qtbot: QtBot, home: Path) -> Opening:
    """Return what opens a window, as the program does."""

    def open_window(file: Path | None) -> MainWindow:
        return opened_window(qtbot, "An", file)

    return open_window


@pytest.fixture
def window(opening: Opening, path: Path) -> MainWindow:
    """Return a window on the file."""
    return opening(path)


def reopened(path: Path) -> Desk:
    """Open the file once more, until the test ends, to see what is really in it."""
    _REOPENED.append(open_desk(path, author="Test", places=settings.places()))
    return _REOPENED[-1]


def _records() -> list[Record]:
    stameq = Organization(acronym="STAMEQ", country="VN", relation=Relation.OWN)
    made: list[Record] = [
        stameq,
        Person(family_name="Hà", given_name="Minh Hiệp"),
        Person(family_name="Matsumoto", given_name="Mitsuo"),
    ]
    for acronym, country, days in (
        ("JISC", "JP", [date(2022, 3, 18), date(2020, 11, 12)]),
        ("BSI", "GB", [date(2021, 5, 4)]),
    ):
        body = Organization(acronym=acronym, country=country, relation=Relation.PARTNER)
        made.append(body)
        for day in days:
            session = Session(title=f"Working session STAMEQ – {acronym} {day.year}", held_on=day)
            left, right = keys_after(None, 2)
            made += [
                session,
                Delegation(place=Place(session.id, left), organization=stameq.id, own=True),
                Delegation(place=Place(session.id, right), organization=body.id),
            ]
    return made
