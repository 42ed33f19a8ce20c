"""A large file from elsewhere is looked through beside the window, which answers meanwhile."""

import sqlite3
from contextlib import closing
from pathlib import Path
from threading import current_thread, main_thread

import pytest
import sqlalchemy as sa
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.domain.edits import add
from meetingdesk.domain.meeting import Session
from meetingdesk.storage.search import Search
from meetingdesk.ui import looking_through
from meetingdesk.ui.main_window import MainWindow
from tests.storage.sharing import copied
from tests.ui.window.conftest import WAIT, Opening


@pytest.fixture(autouse=True)
def any_size_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking_through, "LARGE", 0)


def test_it_is_shown_once_that_is_done(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    theirs = copied(path, "theirs.mdesk")
    window.enter("open", theirs)
    assert window.bench
    assert window.bench.desk.path == path
    assert window.notices.notices[0].text.startswith("theirs.mdesk is new to this machine")
    qtbot.waitUntil(lambda: bool(window.bench and window.bench.desk.path == theirs), timeout=WAIT)
    assert window.bench.desk.all(Session)
    assert window.notices.notices == []


def test_its_search_index_is_made_beside_the_window_too(
    qtbot: QtBot, window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made_by: list[bool] = []
    catch_up = Search._catch_up

    def noted(search: Search, journal: sa.Connection) -> None:
        made_by.append(current_thread() is main_thread())
        catch_up(search, journal)

    for old in settings.places().cache.glob("*.search*"):
        old.unlink()
    theirs = copied(path, "theirs.mdesk")
    monkeypatch.setattr(Search, "_catch_up", noted)
    window.enter("open", theirs)
    qtbot.waitUntil(lambda: bool(window.bench and window.bench.desk.path == theirs), timeout=WAIT)
    assert window.bench
    window.bench.perform(add("Add", Session(title="x")))
    assert made_by[0] is False


def test_at_the_start_the_start_page_stands_meanwhile(
    qtbot: QtBot, opening: Opening, path: Path
) -> None:
    theirs = copied(path, "theirs.mdesk")
    window = opening(theirs)
    assert window.bench is None
    assert window.stack.currentWidget() is window.start
    qtbot.waitUntil(lambda: window.bench is not None, timeout=WAIT)


def test_what_this_machine_left_opens_at_once(window: MainWindow, path: Path) -> None:
    assert window.bench
    window.enter("open", path)
    assert window.bench
    assert window.bench.desk.path == path


def test_what_does_not_pass_is_told_and_the_open_file_stays(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    theirs = copied(path, "theirs.mdesk")
    with closing(sqlite3.connect(theirs)) as raw:
        raw.execute("UPDATE meta SET value = '7' WHERE key = 'count'")
        raw.commit()
    window.enter("open", theirs)
    qtbot.waitUntil(
        lambda: any("should hold 7 entries" in n.text for n in window.notices.notices), timeout=WAIT
    )
    assert window.bench
    assert window.bench.desk.path == path
