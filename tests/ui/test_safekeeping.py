"""Backups that make themselves while the window is open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from meetingdesk.desk import Desk
from meetingdesk.ui.safekeeping import Safekeeping
from tests.storage.sharing import desk_at, digest, places_in, written


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = desk_at(written(tmp_path), "Anna")
    yield desk
    desk.close()


def test_the_open_file_is_backed_up_once_in_an_hour(qtbot: QtBot, desk: Desk) -> None:
    parent = QObject()
    said: list[str] = []
    keeping = Safekeeping(parent, lambda: desk, said.append)
    before = digest(desk.path)
    keeping.look()
    qtbot.waitUntil(lambda: len(desk.sharing.backups()) == 1)
    keeping.look()
    keeping._lane.close()
    assert len(desk.sharing.backups()) == 1
    assert (digest(desk.path), said) == (before, [])


def test_a_backup_that_fails_is_told(qtbot: QtBot, desk: Desk) -> None:
    places_in(desk.path.parent / "home of Anna").backups.write_text("in the way")
    parent = QObject()
    said: list[str] = []
    keeping = Safekeeping(parent, lambda: desk, said.append)
    keeping.look()
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].startswith("No backup could be made.")
    keeping._lane.close()


def test_without_a_file_there_is_nothing_to_do(qtbot: QtBot) -> None:
    parent = QObject()
    said: list[str] = []
    keeping = Safekeeping(parent, lambda: None, said.append)
    keeping.look()
    keeping._lane.close()
    assert said == []


def test_a_file_is_backed_up_when_it_is_left_and_the_program_waits_for_that(
    qtbot: QtBot, desk: Desk
) -> None:
    parent = QObject()
    said: list[str] = []
    opened: list[Desk] = [desk]
    keeping = Safekeeping(parent, lambda: opened[0] if opened else None, said.append)
    keeping.follow()
    keeping.follow()
    opened.clear()
    desk.close()
    keeping.follow()
    keeping._lane.finish()
    (made,) = desk.sharing.backups()
    assert desk.sharing.entries_in(made.path) == 19
    assert said == []
