"""What a finding leads to is settled there: a file attached, a number given anew."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.domain import edits
from meetingdesk.domain.agreeing import IssuedNumber
from meetingdesk.domain.kinds import issued_number_id
from meetingdesk.domain.meeting import Decision, Statement
from meetingdesk.domain.records import Document
from meetingdesk.domain.terms import Numbered
from meetingdesk.minutes.completeness import findings
from meetingdesk.minutes.issuing import bundle_of
from meetingdesk.settings import Settings
from meetingdesk.ui.fields.attachment import AttachmentField
from meetingdesk.ui.fields.reference import ReferenceField
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.pages.log.order_menu import order_menu
from meetingdesk.ui.paper.details import Details
from meetingdesk.ui.paper.renumbering import Renumbering
from tests.minutes.sessions import made_id
from tests.ui.paper.conftest import page_of
from tests.ui.paper.ways import SESSION, leads_there, opened, whole_file


@pytest.fixture
def sample(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the path of a file with a session that has something of everything."""
    monkeypatch.setenv("MEETINGDESK_HOME", str(tmp_path / "home"))
    settings.write_settings(Settings(name="An", body="VSB"))
    return whole_file(tmp_path)


def test_a_document_is_added_tabled_and_attached_in_the_window(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = opened(window)
    page_of(window).masthead.unfold()
    form = page_of(window).masthead.form
    assert form
    form.documents.adders[0].setFocus()
    qtbot.keyClick(form.documents.adders[0], Qt.Key.Key_Space)
    assert len(desk.all(Document, parent=SESSION)) == 2
    made = desk.all(Document, parent=SESSION)[-1]
    assert made.title == ""
    lacks = [f.said for f in findings(bundle_of(desk, SESSION)) if f.record.id == made.id]
    assert lacks == ["A document that was tabled has no title."]
    fields = form.documents.forms[-1].fields
    fields["title"].setFocus()
    area = fields["title"].editor
    qtbot.keyClick(area, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(area, "Work plan")
    qtbot.keyClick(area, Qt.Key.Key_Tab)
    plan = tmp_path / "plan.pdf"
    plan.write_bytes(b"%PDF plan")
    file = fields["attachment"]
    assert isinstance(file, AttachmentField)
    qtbot.waitUntil(lambda: file.button.height() > 0)
    qtbot.mouseClick(file.button, Qt.MouseButton.LeftButton)
    dialog = window.findChild(QFileDialog, "attachment")
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(plan))
    dialog.reject()
    kept = desk.get(Document, made.id)
    assert kept
    assert (kept.title, kept.file_name, kept.file_size) == ("Work plan", "plan.pdf", 9)
    assert desk.attachment(kept.attachment) == b"%PDF plan"
    assert file.button.text() == "plan.pdf"
    assert window.bench
    window.bench.undo.undo()
    assert file.button.text() == "Choose…"


def test_a_number_that_two_have_is_settled_from_its_finding_and_that_is_undone(
    window: MainWindow, qtbot: QtBot
) -> None:
    desk = opened(window)
    assert window.bench
    twice = [edits.revise("x", d, number="1") for d in desk.all(Decision)]
    issued = [
        IssuedNumber(
            id=issued_number_id(edit.changes[0].subject.id, Numbered.OUTCOME, "number"),
            session=SESSION,
            record=edit.changes[0].subject.id,
            field="number",
            row=Numbered.OUTCOME,
            number="1",
        )
        for edit in twice
    ]
    desk.perform(edits.joined("Number", [*twice, edits.add("Number", *issued)]))
    one, other = [f for f in findings(bundle_of(desk, SESSION)) if f.rule == "number twice"]
    assert leads_there(window, qtbot, other) == ""
    (dialog,) = window.findChildren(Renumbering)
    assert dialog.number.text() == "2"
    qtbot.keyClick(dialog.number, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(dialog.number, "1")
    qtbot.keyClick(dialog.number, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "2 is free" in dialog.wrong.text()
    qtbot.keyClick(dialog.number, Qt.Key.Key_Backspace)
    qtbot.keyClicks(dialog.number, "3")
    qtbot.keyClick(dialog.number, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.findChildren(Renumbering))
    numbers = {d.id: d.number for d in desk.all(Decision)}
    assert numbers == {one.record.id: "1", other.record.id: "3"}
    assert not [f for f in findings(bundle_of(desk, SESSION)) if f.rule == "number twice"]
    window.bench.undo.undo()
    assert {d.number for d in desk.all(Decision)} == {"1"}


def test_what_an_entry_says_beside_its_text_is_changed_from_its_menu(
    window: MainWindow, qtbot: QtBot
) -> None:
    desk = opened(window)
    assert window.space
    assert window.space.session_page
    order = window.space.session_page.record
    order.go_to(made_id("p2"))
    menu = order_menu(order)
    (entry,) = [action for action in menu.actions() if action.text() == "Details…"]
    entry.trigger()
    (dialog,) = window.findChildren(Details)
    qtbot.waitUntil(dialog.isActiveWindow)
    speaker = dialog.form.fields["speaker"]
    assert isinstance(speaker, ReferenceField)
    speaker.setFocus()
    qtbot.keyClicks(speaker.line, "Taro")
    qtbot.keyClick(speaker.line, Qt.Key.Key_Return)
    qtbot.keyClick(speaker.line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(Details))
    spoken = desk.get(Statement, made_id("p2"))
    assert spoken
    assert spoken.speaker == made_id("d4")
    assert window.bench
    window.bench.undo.undo()
    spoken = desk.get(Statement, made_id("p2"))
    assert spoken
    assert spoken.speaker is None
