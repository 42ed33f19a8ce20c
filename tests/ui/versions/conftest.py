"""A window, and files into which colleagues' copies were brought."""

import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.desk import Desk, open_desk
from meetingdesk.domain import edits
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.records import Record
from meetingdesk.settings import Settings
from meetingdesk.storage import editing, opening, union
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.memory import Memory
from tests.storage.colleagues import opened
from tests.ui.versions.unions import COLLEAGUES, stamp

MEMORY = Path("/dev/shm")
Brought = Callable[..., Path]


@pytest.fixture
def folder() -> Iterator[Path]:
    """Give a folder in memory where the system has one."""
    made = Path(tempfile.mkdtemp(dir=MEMORY if MEMORY.is_dir() else None))
    yield made
    shutil.rmtree(made)


@pytest.fixture
def window(qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """Give a window of the first colleague's that shows no file yet."""
    monkeypatch.setenv("MEETINGDESK_HOME", str(folder / "home"))
    settings.write_settings(Settings(name=COLLEAGUES[0]))
    made = MainWindow(COLLEAGUES[0], Memory())
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.furnish()
    made.begin(None)
    yield made
    made.close()


@pytest.fixture
def brought(folder: Path) -> Brought:
    """Return what makes a file of records, changes it in copies, and brings these together."""

    def bring(records: Sequence[Record], *changes: Sequence[Edit]) -> Path:
        start = folder / "start.mdesk"
        opening.make(start, "d" * 32, "test")
        first = opened(start)
        editing.perform(first, edits.add("Prepare", *records), stamp("Anna", 0))
        first.close()
        files = []
        for at, (name, theirs) in enumerate(zip(COLLEAGUES, changes, strict=False)):
            file = opened(Path(shutil.copyfile(start, folder / f"of {name}.mdesk")))
            for edit in theirs:
                editing.perform(file, edit, stamp(name, at + 1))
            files.append(file)
        for other in files[1:]:
            union.unite(files[0], other, at="", author=COLLEAGUES[0])
        for file in files:
            file.close()
        return folder / f"of {COLLEAGUES[0]}.mdesk"

    return bring


def reopened(path: Path) -> Desk:
    """Open a file once more, to see what is really in it."""
    return open_desk(path, author="Test", places=settings.places())


def value(path: Path, record: Record, name: str) -> Any:
    """Return what a file says of a field."""
    desk = reopened(path)
    found = desk.get(type(record), record.id)
    desk.close()
    return getattr(found, name, None)
