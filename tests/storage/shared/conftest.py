"""A folder that two colleagues share."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from meetingdesk.desk import Desk, open_desk
from meetingdesk.domain.edits import add
from meetingdesk.domain.meeting import Session
from meetingdesk.domain.sharing import News
from meetingdesk.storage.shared.drives import OVERRIDE
from tests.storage.sharing import NOON, places_in, written

Join = Callable[[str], Desk]


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "made").mkdir()
    made = written(tmp_path / "made")
    (tmp_path / "folder").mkdir()
    monkeypatch.setenv(OVERRIDE, "1")
    return made.rename(tmp_path / "folder" / made.name)


@pytest.fixture
def join(path: Path) -> Iterator[Join]:
    """Return what opens the file as a colleague, who drops parts as soon as that is safe."""
    desks: list[Desk] = []

    def open_as(who: str) -> Desk:
        places = places_in(path.parent.parent / who)
        desk = open_desk(path, author=who, places=places, clock=lambda: NOON)
        assert desk.shared
        desk.shared._ground.part_seconds = desk.shared._ground.patience = 0.0
        desks.append(desk)
        return desk

    yield open_as
    for desk in desks:
        desk.close()


def save(desk: Desk) -> News:
    assert desk.shared
    return desk.take_in(desk.shared.publish(desk.author, desk.now()))


def look(desk: Desk) -> News:
    assert desk.shared
    return desk.take_in(desk.shared.look(desk.author, desk.now()))


def write(desk: Desk, title: str) -> None:
    desk.perform(add("Add", Session(title=title)))


def titles(desk: Desk) -> set[str]:
    return {session.title for session in desk.all(Session)}


def beside(path: Path, kind: str) -> list[Path]:
    return sorted(path.parent.glob(f".mdesk-*.{kind}"))
