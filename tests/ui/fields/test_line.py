"""Typing into a line becomes one edit, is kept as a draft, and is never lost."""

from datetime import date

import pytest
import shiboken6
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from meetingdesk.domain import edits
from meetingdesk.domain.records import Organization, Post
from meetingdesk.ui.fields import DateField, FieldEditor, LineField
from meetingdesk.ui.versions.dialog import VersionsDialog
from tests.ui.fields.conftest import World

_PAGES: list[QWidget] = []


def shown(qtbot: QtBot, editor: FieldEditor) -> QLineEdit:
    """Show an editor with another line after it to go to; focus the editor."""
    page = QWidget()
    qtbot.addWidget(page, before_close_func=_PAGES.remove)
    _PAGES.append(page)
    rows = QVBoxLayout(page)
    rows.addWidget(editor)
    after = QLineEdit(page)
    rows.addWidget(after)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    editor.setFocus()
    if isinstance(editor, LineField):
        editor.line.end(False)
    return after


def compose(line: QWidget, text: str) -> None:
    """Enter a text as an input method does."""
    end = QInputMethodEvent("", [])
    end.setCommitString(text)
    QApplication.sendEvent(line, end)


def acronym(world: World) -> LineField:
    return LineField(world.bench, Organization, world.jisc.id, "acronym", label="Acronym")


def settling(editor: FieldEditor) -> VersionsDialog:
    """Return the dialog that the button of two versions has opened."""
    (dialog,) = editor.window().findChildren(VersionsDialog)
    assert dialog.isVisible()
    return dialog


def test_leaving_writes_one_entry(qtbot: QtBot, world: World) -> None:
    editor = acronym(world)
    after = shown(qtbot, editor)
    editor.line.selectAll()
    qtbot.keyClicks(editor.line, "JESC ")
    compose(editor.line, "Tōkyō")
    before = world.desk.digest()[0]
    after.setFocus()
    assert world.desk.digest()[0] == before + 1
    assert world.bench.undo.count() == 1
    kept = world.reopened().get(Organization, world.jisc.id)
    assert kept is not None
    assert kept.acronym == "JESC Tōkyō"


def test_a_draft_follows_and_survives_a_crash(qtbot: QtBot, world: World) -> None:
    editor = acronym(world)
    editor.line.end(False)
    compose(editor.line, " Nhật")
    qtbot.waitUntil(lambda: bool(world.desk.drafts()), timeout=1000)
    # What crashes finishes nothing.
    shiboken6.delete(editor)
    assert [d.text for d in world.reopened().drafts()] == ["JISC Nhật"]
    again = acronym(world)
    after = shown(qtbot, again)
    assert again.line.text() == "JISC Nhật"
    assert again.surround.restored.isVisible()
    after.setFocus()
    kept = world.reopened().get(Organization, world.jisc.id)
    assert kept is not None
    assert kept.acronym == "JISC Nhật"
    assert world.desk.drafts() == []


def test_a_draft_nobody_looked_at_stays(qtbot: QtBot, world: World) -> None:
    editor = acronym(world)
    shown(qtbot, editor)
    qtbot.keyClicks(editor.line, "X")
    qtbot.waitUntil(lambda: bool(world.desk.drafts()), timeout=1000)
    other = acronym(world)
    qtbot.addWidget(other)
    assert other.finish()
    assert [d.text for d in world.desk.drafts()] == ["JISCX"]


def test_what_is_wrong_is_said_and_kept(qtbot: QtBot, world: World) -> None:
    editor = acronym(world)
    after = shown(qtbot, editor)
    editor.line.selectAll()
    qtbot.keyClick(editor.line, Qt.Key.Key_Delete)
    after.setFocus()
    assert editor.surround.wrong.text() == "This cannot be left empty."
    assert editor.line.property("wrong") is True
    assert editor.line.text() == ""
    editor.setFocus()
    qtbot.keyClicks(editor.line, "JIS")
    assert editor.finish()
    assert not editor.surround.wrong.isVisible()
    kept = world.reopened().get(Organization, world.jisc.id)
    assert kept is not None
    assert kept.acronym == "JIS"


def test_nothing_happens_in_a_composition(qtbot: QtBot, world: World) -> None:
    editor = acronym(world)
    shown(qtbot, editor)
    QApplication.sendEvent(editor.line, QInputMethodEvent("にほん", []))
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    qtbot.keyClick(editor.line, Qt.Key.Key_Escape)
    edit = edits.revise("Change", world.jisc, acronym="JISC 2")
    world.bench.perform(edit)
    count = world.desk.digest()[0]
    compose(editor.line, "日本")
    assert world.desk.digest()[0] == count
    assert editor.line.text() == "JISC日本"
    assert editor.finish()
    versions = world.reopened().versions_of(world.jisc.id)["acronym"]
    assert {v.value for v in versions} == {"JISC日本", "JISC 2"}


def test_what_arrives_while_typing_makes_two_versions(qtbot: QtBot, world: World) -> None:
    editor = acronym(world)
    shown(qtbot, editor)
    qtbot.keyClicks(editor.line, "-1")
    world.desk.perform(edits.revise("Change", world.jisc, acronym="JESC"))
    assert editor.line.text() == "JISC-1"
    assert editor.finish()
    assert {v.value for v in world.desk.versions_of(world.jisc.id)["acronym"]} == {"JISC-1", "JESC"}
    button = editor.surround.versions
    assert button.isVisible()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    dialog = settling(editor)
    (taken,) = [at for at, c in enumerate(dialog.side.cards) if c.text.toPlainText() == "JESC"]
    qtbot.keyClick(dialog.side, str(taken + 1))
    assert not button.isVisible()
    assert not dialog.isVisible()
    assert world.desk.versions_of(world.jisc.id) == {}
    kept = world.reopened().get(Organization, world.jisc.id)
    assert kept is not None
    assert kept.acronym == "JESC"


@pytest.mark.parametrize("first", [0, 1])
def test_either_version_can_be_chosen(qtbot: QtBot, world: World, first: int) -> None:
    heads = {"acronym": world.desk.heads(world.jisc.id, "acronym")}
    world.desk.perform(edits.revise("One", world.jisc, heads, acronym="A"))
    world.desk.perform(edits.revise("Two", world.jisc, heads, acronym="B"))
    editor = acronym(world)
    shown(qtbot, editor)
    editor.surround.versions.click()
    side = settling(editor).side
    chosen = side.cards[first].text.toPlainText()
    qtbot.mouseClick(side.cards[first].take, Qt.MouseButton.LeftButton)
    assert world.desk.versions_of(world.jisc.id) == {}
    assert editor.line.text() == chosen


@pytest.mark.parametrize("way", ["Esc", "Close"])
def test_versions_may_be_looked_at_and_left(qtbot: QtBot, world: World, way: str) -> None:
    heads = {"acronym": world.desk.heads(world.jisc.id, "acronym")}
    world.desk.perform(edits.revise("One", world.jisc, heads, acronym="A"))
    world.desk.perform(edits.revise("Two", world.jisc, heads, acronym="B"))
    editor = acronym(world)
    shown(qtbot, editor)
    editor.surround.versions.click()
    dialog = settling(editor)
    heard = []
    for _ in dialog.side.cards:
        heard.append(dialog.side.accessibleName())
        qtbot.keyClick(dialog.side, Qt.Key.Key_Right)
    assert sorted(said[-1] for said in heard) == ["A", "B"]
    assert all(said.startswith("Acronym") for said in heard)
    if way == "Esc":
        qtbot.keyClick(dialog.side, Qt.Key.Key_Escape)
    else:
        (close,) = [b for b in dialog.findChildren(QPushButton) if b.text() == way]
        qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert editor.surround.versions.isVisible()
    assert len(world.desk.versions_of(world.jisc.id)["acronym"]) == 2


def test_outside_changes_show_when_nothing_is_typed(qtbot: QtBot, world: World) -> None:
    editor = acronym(world)
    shown(qtbot, editor)
    world.bench.perform(edits.revise("Change", world.jisc, acronym="JESC"))
    assert editor.line.text() == "JESC"
    world.bench.undo.undo()
    assert editor.line.text() == "JISC"


def test_escape_gives_up(qtbot: QtBot, world: World) -> None:
    editor = acronym(world)
    shown(qtbot, editor)
    qtbot.keyClicks(editor.line, "xyz")
    qtbot.keyClick(editor.line, Qt.Key.Key_Escape)
    assert editor.line.text() == "JISC"
    assert world.bench.undo.count() == 0
    assert world.desk.drafts() == []


@pytest.mark.parametrize(
    ("typed", "day", "echo"),
    [
        ("1/4/22", date(2022, 4, 1), "Friday 1 April 2022"),
        ("2022-4-1", date(2022, 4, 1), "Friday 1 April 2022"),
        ("today", date(2022, 3, 18), "Friday 18 March 2022"),
        ("+7", date(2022, 3, 25), "Friday 25 March 2022"),
    ],
)
def test_dates(qtbot: QtBot, world: World, typed: str, day: date, echo: str) -> None:
    editor = DateField(world.bench, Post, world.post.id, "since", label="Since")
    shown(qtbot, editor)
    qtbot.keyClicks(editor.line, typed)
    assert editor.surround.echo.text() == echo
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    kept = world.reopened().get(Post, world.post.id)
    assert kept is not None
    assert kept.since == day


def test_a_destroyed_editor_listens_no_more(qtbot: QtBot, world: World) -> None:
    editor = acronym(world)
    listening = len(world.desk._listeners)
    editor.deleteLater()
    QApplication.sendPostedEvents(editor, 52)
    del editor
    assert len(world.desk._listeners) == listening - 1


@pytest.mark.parametrize(("language", "typed"), [("ja", "2022/11/8"), ("vi", "8/11/2022")])
def test_a_day_stands_as_it_is_typed_in_the_language_of_the_window(
    qtbot: QtBot, world: World, language: str, typed: str
) -> None:
    day, before = date(2022, 11, 8), QLocale()
    post = Post(person=world.hiep.id, title="Director", since=day)
    world.bench.perform(edits.add("Add", post))
    QLocale.setDefault(QLocale(language))
    try:
        editor = DateField(world.bench, Post, post.id, "since", label="Since")
        qtbot.addWidget(editor)
        assert editor.text() == typed
        assert editor.read(typed) == day
    finally:
        QLocale.setDefault(before)
