"""Choices, references, texts and forms."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from meetingdesk.domain import edits
from meetingdesk.domain.meeting import Session, Sitting
from meetingdesk.domain.records import Organization, Post
from meetingdesk.domain.terms import Standing
from meetingdesk.ui.fields import (
    ChoiceField,
    Form,
    LanguagesField,
    NumberField,
    ReferenceField,
    TextField,
    TimeField,
)
from tests.ui.fields.conftest import World
from tests.ui.fields.test_line import compose, shown


def body(world: World) -> ReferenceField:
    return ReferenceField(world.bench, Post, world.post.id, "organization", label="Body")


def test_a_choice_by_keys(qtbot: QtBot, world: World) -> None:
    editor = ChoiceField(world.bench, Post, world.post.id, "standing", label="Standing")
    after = shown(qtbot, editor)
    qtbot.keyClick(editor.box, Qt.Key.Key_Down)
    qtbot.keyClick(editor.box, Qt.Key.Key_Down)
    after.setFocus()
    assert world.bench.undo.count() == 1
    kept = world.reopened().get(Post, world.post.id)
    assert kept is not None
    assert kept.standing is Standing.DEPUTY


def test_a_choice_settles_by_itself(qtbot: QtBot, world: World) -> None:
    editor = ChoiceField(world.bench, Post, world.post.id, "standing", label="Standing")
    shown(qtbot, editor)
    with qtbot.waitSignal(world.bench.saved, timeout=2000):
        qtbot.keyClick(editor.box, Qt.Key.Key_Down)


def test_the_wheel_turns_a_choice_only_in_focus(qtbot: QtBot, world: World) -> None:
    editor = ChoiceField(world.bench, Post, world.post.id, "standing", label="Standing")
    after = shown(qtbot, editor)
    after.setFocus()
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(editor.box, wheel)
    assert editor.box.currentIndex() == 0
    editor.setFocus()
    QApplication.sendEvent(editor.box, wheel)
    assert editor.box.currentIndex() == 1


def test_a_reference_is_chosen_by_typing(qtbot: QtBot, world: World) -> None:
    editor = body(world)
    shown(qtbot, editor)
    assert editor.line.text() == "STAMEQ"
    editor.line.selectAll()
    qtbot.keyClicks(editor.line, "ji")
    assert editor.line.text() == "ji"
    assert editor.popup.isVisible()
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert editor.line.text() == "JISC"
    kept = world.reopened().get(Post, world.post.id)
    assert kept is not None
    assert kept.organization == world.jisc.id


def test_a_reference_is_chosen_by_click(qtbot: QtBot, world: World) -> None:
    editor = body(world)
    shown(qtbot, editor)
    editor.line.selectAll()
    qtbot.keyClicks(editor.line, "j")
    popup = editor.popup
    spot = popup.visualItemRect(popup.item(0)).center()
    qtbot.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert not popup.isVisible()
    kept = world.reopened().get(Post, world.post.id)
    assert kept is not None
    assert kept.organization == world.jisc.id


def test_a_reference_to_nothing_known(qtbot: QtBot, world: World) -> None:
    editor = body(world)
    after = shown(qtbot, editor)
    editor.line.selectAll()
    qtbot.keyClicks(editor.line, "XYZ")
    after.setFocus()
    assert "from the list" in editor.surround.wrong.text()
    assert editor.line.text() == "XYZ"
    editor.setFocus()
    editor.line.clear()
    after.setFocus()
    kept = world.reopened().get(Post, world.post.id)
    assert kept is not None
    assert kept.organization is None


def test_a_person_is_found_without_accents(qtbot: QtBot, world: World) -> None:
    editor = ReferenceField(world.bench, Post, world.post.id, "person", label="Person")
    shown(qtbot, editor)
    editor.line.selectAll()
    qtbot.keyClicks(editor.line, "hie")
    marked = editor.popup.marked()
    assert marked is not None
    assert marked.record == world.hiep.id
    qtbot.keyClick(editor.line, Qt.Key.Key_Escape)
    assert not editor.popup.isVisible()
    assert editor.line.text() == "hie"


def test_a_text_grows_and_keeps_its_lines(qtbot: QtBot, world: World) -> None:
    editor = TextField(world.bench, Organization, world.jisc.id, "remark", label="Remark")
    after = shown(qtbot, editor)
    low = editor.area.height()
    for n in range(5):
        compose(editor.area, f"dòng {n}")
        qtbot.keyClick(editor.area, Qt.Key.Key_Return)
    assert editor.area.height() > low
    qtbot.keyClick(editor.area, Qt.Key.Key_Tab)
    assert after.hasFocus()
    kept = world.reopened().get(Organization, world.jisc.id)
    assert kept is not None
    assert kept.remark.splitlines() == [f"dòng {n}" for n in range(5)]


def test_numbers_times_and_languages(qtbot: QtBot, world: World) -> None:
    session = Session(title="One")
    sitting = Sitting(session=session.id)
    world.desk.perform(edits.add("Add", session, sitting))
    number = NumberField(world.bench, Session, session.id, "number", label="Number")
    time = TimeField(world.bench, Sitting, sitting.id, "begins", label="Begins")
    languages = LanguagesField(world.bench, Session, session.id, "languages", label="Languages")
    for editor, typed in ((number, "5"), (time, "14h30"), (languages, "en, Japanese")):
        shown(qtbot, editor)
        qtbot.keyClicks(editor.line, typed)
        assert editor.finish()
    shown(qtbot, time)
    for typed in ("1430", "14:30"):
        assert time.read(typed) == "14:30"
    qtbot.keyClicks(number.line, "x")
    assert not number.finish()
    assert number.surround.wrong.text() == "This is not a whole number."
    number.give_up()
    desk = world.reopened()
    kept = desk.get(Session, session.id)
    began = desk.get(Sitting, sitting.id)
    assert kept is not None
    assert began is not None
    assert (kept.number, kept.languages, began.begins) == (5, ("en", "ja"), "14:30")


def test_a_form_has_names_and_finishes(qtbot: QtBot, world: World) -> None:
    form = Form(world.bench, Post, world.post.id, ("title", "organization", "since"))
    qtbot.addWidget(form)
    form.show()
    names = [field.editor.accessibleName() for field in form.fields.values()]
    assert names == ["Title of the post", "Body", "Since"]
    qtbot.keyClicks(form.fields["since"].editor, "31/2/2022")
    assert not form.finish()
    qtbot.keyClick(form.fields["since"].editor, Qt.Key.Key_Escape)
    qtbot.keyClick(form.fields["title"].editor, Qt.Key.Key_End)
    qtbot.keyClicks(form.fields["title"].editor, "!")
    assert form.finish()
    kept = world.reopened().get(Post, world.post.id)
    assert kept is not None
    assert kept.title == "Director General!"
