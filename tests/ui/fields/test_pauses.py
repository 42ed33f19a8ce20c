"""What happens to typing at a pause, when the disk will not, and in a reader's copy."""

import sqlite3

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from meetingdesk.domain import edits
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.records import Organization
from meetingdesk.domain.terms import DueKind
from meetingdesk.ui.fields import DueField, TextField
from meetingdesk.ui.fields.line import LineField
from tests.ui.fields.conftest import World
from tests.ui.fields.test_line import acronym, compose, settling, shown


def test_half_a_minute_is_the_pause() -> None:
    assert LineField.pause == 30_000


def test_a_pause_writes(qtbot: QtBot, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(LineField, "pause", 300)
    editor = acronym(world)
    shown(qtbot, editor)
    with qtbot.waitSignal(world.bench.saved, timeout=2000):
        qtbot.keyClicks(editor.line, "!")
    assert editor.line.hasFocus()
    assert not editor.being_typed
    kept = world.reopened().get(Organization, world.jisc.id)
    assert kept is not None
    assert kept.acronym == "JISC!"


def test_a_pause_in_a_composition_writes_nothing(
    qtbot: QtBot, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(LineField, "pause", 100)
    editor = acronym(world)
    shown(qtbot, editor)
    QApplication.sendEvent(editor.line, QInputMethodEvent("にほん", []))
    before = world.desk.digest()
    qtbot.wait(400)
    assert world.desk.digest() == before
    with qtbot.waitSignal(world.bench.saved, timeout=2000):
        compose(editor.line, "日本")
    kept = world.desk.get(Organization, world.jisc.id)
    assert kept is not None
    assert kept.acronym == "JISC日本"


def test_a_composition_in_a_text_is_no_text_yet(qtbot: QtBot, world: World) -> None:
    editor = TextField(world.bench, Organization, world.jisc.id, "remark", label="Remark")
    shown(qtbot, editor)
    QApplication.sendEvent(editor.area, QInputMethodEvent("にほん", []))
    assert editor.text() == ""
    compose(editor.area, "日本")
    assert editor.finish()
    kept = world.reopened().get(Organization, world.jisc.id)
    assert kept is not None
    assert kept.remark == "日本"


def test_a_disk_that_will_not_keeps_the_text(qtbot: QtBot, world: World) -> None:
    editor = acronym(world)
    shown(qtbot, editor)
    qtbot.keyClicks(editor.line, "!")
    other = sqlite3.connect(world.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert not editor.finish()
    other.close()
    assert world.path.name in world.notices[0]
    assert editor.line.text() == "JISC!"
    assert editor.finish()
    kept = world.reopened().get(Organization, world.jisc.id)
    assert kept is not None
    assert kept.acronym == "JISC!"


def test_a_removed_record_keeps_what_was_typed(qtbot: QtBot, world: World) -> None:
    editor = acronym(world)
    shown(qtbot, editor)
    qtbot.keyClicks(editor.line, "!")
    world.desk.perform(edits.remove("Remove", world.jisc))
    assert not editor.finish()
    assert "removed" in editor.surround.wrong.text()
    assert editor.line.text() == "JISC!"
    assert [draft.text for draft in world.desk.drafts()] == ["JISC!"]


def test_two_due_dates_are_settled(qtbot: QtBot, world: World) -> None:
    action = AgreedAction(text="Send the list")
    world.desk.perform(edits.add("Add", action))
    editor = DueField(world.bench, AgreedAction, action.id, "due", label="Falls due")
    shown(qtbot, editor)
    qtbot.keyClicks(editor.line, "30/6/2022")
    other = edits.revise("Change", action, due=DueKind.HORIZON, due_before="2025")
    world.desk.perform(other)
    assert editor.finish()
    assert editor.line.text() in ("30/6/2022", "until 2025")
    editor.surround.versions.click()
    side = settling(editor).side
    texts = [card.text.toPlainText() for card in side.cards]
    assert set(texts) == {"Thursday 30 June 2022", "until 2025"}
    qtbot.keyClick(side, str(texts.index("until 2025") + 1))
    assert world.desk.versions_of(action.id) == {}
