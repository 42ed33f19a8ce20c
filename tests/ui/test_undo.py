"""Undo in the window: named steps, a hundred deep, in the file and not only on the screen."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from meetingdesk.desk import new_desk, open_desk
from meetingdesk.domain import edits
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.meeting import Session
from meetingdesk.settings import Places
from meetingdesk.ui.undo import Workbench


def _clock() -> datetime:
    return datetime(2022, 3, 18, 7, 30, tzinfo=UTC)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """Return folders that belong to the test alone."""
    return Places(
        config=tmp_path / "config",
        cache=tmp_path / "cache",
        recovery=tmp_path / "recovery",
        log=tmp_path / "log",
    )


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path, places: Places) -> Iterator[Workbench]:
    """Make a file and put it on a workbench."""
    desk = new_desk(tmp_path / "undo.mdesk", author="An", places=places, clock=_clock)
    made = Workbench(desk, _clock)
    yield made
    made.desk.close()


def _titles(path: Path, places: Places) -> list[str]:
    desk = open_desk(path, author="Bình", places=places)
    try:
        return [session.title for session in desk.all(Session)]
    finally:
        desk.close()


def test_a_hundred_and_twenty_steps_go_back_and_forth(
    bench: Workbench, places: Places, tmp_path: Path
) -> None:
    session = Session(title="0")
    bench.perform(edits.add("Add session", session))
    for number in range(1, 120):
        now = bench.desk.get(Session, session.id)
        assert now
        bench.perform(edits.revise(f"Change title {number}", now, title=str(number)))
    assert bench.undo.undoText() == "Change title 119"
    while bench.undo.canUndo():
        bench.undo.undo()
    assert bench.undo.redoText() == "Add session"
    assert _titles(bench.desk.path, places) == []
    while bench.undo.canRedo():
        bench.undo.redo()
    assert _titles(bench.desk.path, places) == ["119"]


def test_undo_writes_history_and_takes_none_away(bench: Workbench) -> None:
    session = Session(title="First")
    bench.perform(edits.add("Add session", session))
    bench.perform(edits.revise("Change title", session, title="Second"))
    bench.undo.undo()
    titles = [line.after for line in bench.desk.history(session.id) if line.field == "title"]
    assert titles == ["First", "Second", "First"]


def test_a_broken_rule_leaves_the_file_and_the_stack_alone(
    bench: Workbench, places: Places, tmp_path: Path
) -> None:
    said: list[str] = []
    bench.said.connect(said.append)
    session = Session(title="Kept")
    bench.perform(edits.add("Add session", session))
    wrong = edits.revise("Change title", session, title="a\0b")
    with pytest.raises(RuleBroken):
        bench.perform(wrong)
    assert not bench.attempt(wrong)
    assert len(said) == 1
    assert "NUL" in said[0]
    assert bench.undo.count() == 1
    assert _titles(bench.desk.path, places) == ["Kept"]


def test_saved_is_said_once_for_each_step(bench: Workbench) -> None:
    saved: list[bool] = []
    bench.saved.connect(lambda: saved.append(True))
    bench.perform(edits.add("Add session", Session(title="One")))
    bench.undo.undo()
    bench.undo.redo()
    assert len(saved) == 3


def test_redo_of_what_was_typed_makes_no_second_version(bench: Workbench) -> None:
    session = Session(title="Before")
    bench.perform(edits.add("Add session", session))
    seen = {"title": bench.desk.heads(session.id, "title")}
    bench.perform(edits.revise("Change title", session, seen, title="After"))
    for _ in range(3):
        bench.undo.undo()
        bench.undo.redo()
    now = bench.desk.get(Session, session.id)
    assert now
    assert now.title == "After"
    assert bench.desk.versions() == []


def test_a_step_that_the_disk_refuses_stays_to_be_undone(
    qtbot: QtBot, bench: Workbench, places: Places, tmp_path: Path
) -> None:
    session = Session(title="first")
    bench.perform(edits.add("Add session", session))
    bench.perform(edits.revise("Change title", session, title="second"))
    other = sqlite3.connect(tmp_path / "undo.mdesk", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with qtbot.waitSignal(bench.said):
        bench.undo.undo()
    bench.undo.undo()
    other.execute("ROLLBACK")
    other.close()
    qtbot.waitUntil(lambda: bench.undo.index() == 2)
    assert bench.undo.undoText() == "Change title"
    assert _titles(tmp_path / "undo.mdesk", places) == ["second"]
    bench.undo.undo()
    assert _titles(tmp_path / "undo.mdesk", places) == ["first"]
    bench.undo.redo()
    assert _titles(tmp_path / "undo.mdesk", places) == ["second"]
