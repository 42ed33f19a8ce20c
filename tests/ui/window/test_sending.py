"""Sending a copy through the window: the file to a colleague, the paper to the other side."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from meetingdesk.agreeing import Agreeing
from meetingdesk.domain.edits import add, revise
from meetingdesk.domain.fields import Place
from meetingdesk.domain.meeting import Note, Session
from meetingdesk.domain.terms import IssueStage, Status
from meetingdesk.ui.exporting.dialog import ExportDialog
from meetingdesk.ui.exporting.print_dialog import PrintDialog
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.paper.wanted import Wanted
from meetingdesk.ui.sending.dialog import Sending
from tests.ui.window.colleagues import button, choose, dialog, digest
from tests.ui.window.conftest import WAIT, reopened


def asked(window: MainWindow, qtbot: QtBot) -> Sending:
    """Ask for a copy by its keys."""
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_S, held)
    return dialog(window, Sending, qtbot)


def test_a_colleague_gets_the_whole_file_by_the_keyboard_alone(
    qtbot: QtBot, window: MainWindow, path: Path, tmp_path: Path
) -> None:
    before = digest(path)
    shown = asked(window, qtbot)
    assert shown.focusWidget() is shown.whom.to_colleague
    QTest.keyClick(shown.focusWidget(), Qt.Key.Key_Space)
    assert shown.what.whole.isChecked()
    QTest.keyClick(shown.focusWidget(), Qt.Key.Key_Return)
    where = dialog(window, QFileDialog, qtbot)
    assert Path(where.selectedFiles()[0]).name == "cooperation-INTERNAL.mdesk"
    choose(where, tmp_path / "for Bình.mdesk")
    qtbot.waitUntil(lambda: "never for the other" in shown.message.text(), timeout=WAIT)
    there, here = reopened(tmp_path / "for Bình-INTERNAL.mdesk"), reopened(path)
    assert (there.digest(), there.file_id) == (here.digest(), here.file_id)
    there.close()
    here.close()
    assert digest(path) == before
    assert not (tmp_path / "for Bình.mdesk").exists()
    qtbot.mouseClick(button(shown, "Close"), Qt.MouseButton.LeftButton)


def test_one_partner_goes_without_the_others(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    shown = asked(window, qtbot)
    qtbot.mouseClick(shown.whom.to_colleague, Qt.MouseButton.LeftButton)
    assert not shown.what.partner.isEnabled()
    shown.what.one_partner.setFocus()
    QTest.keyClick(shown.what.one_partner, Qt.Key.Key_Space)
    shown.what.partner.setFocus()
    QTest.keyClick(shown.what.partner, Qt.Key.Key_B)
    assert shown.what.partner.currentText() == "BSI"
    qtbot.mouseClick(button(shown, "Save the copy"), Qt.MouseButton.LeftButton)
    where = dialog(window, QFileDialog, qtbot)
    assert Path(where.selectedFiles()[0]).name == "cooperation BSI-INTERNAL.mdesk"
    choose(where, tmp_path / "BSI-INTERNAL.mdesk")
    qtbot.waitUntil(lambda: "Wrote" in shown.message.text(), timeout=WAIT)
    there = reopened(tmp_path / "BSI-INTERNAL.mdesk")
    assert [s.title for s in there.all(Session)] == ["Working session STAMEQ – BSI 2021"]
    there.close()
    qtbot.keyClick(shown, Qt.Key.Key_Escape)


def test_the_open_session_is_the_one_that_is_offered(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    assert window.bench
    assert window.space
    here = window.bench.desk.all(Session)[0]
    window.space.show_session(here.id)
    shown = asked(window, qtbot)
    qtbot.mouseClick(shown.whom.to_colleague, Qt.MouseButton.LeftButton)
    shown.what.one_session.setFocus()
    QTest.keyClick(shown.what.one_session, Qt.Key.Key_Space)
    assert shown.what.chosen == (here.id, None)
    qtbot.mouseClick(button(shown, "Save the copy"), Qt.MouseButton.LeftButton)
    choose(dialog(window, QFileDialog, qtbot), tmp_path / "one-INTERNAL.mdesk")
    qtbot.waitUntil(lambda: "Wrote" in shown.message.text(), timeout=WAIT)
    there = reopened(tmp_path / "one-INTERNAL.mdesk")
    assert [s.id for s in there.all(Session)] == [here.id]
    there.close()
    qtbot.keyClick(shown, Qt.Key.Key_Escape)


def test_the_other_side_gets_the_paper_and_is_told_why_not_the_file(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    shown = asked(window, qtbot)
    qtbot.mouseClick(shown.whom.to_other, Qt.MouseButton.LeftButton)
    assert "never goes to the other side" in shown.whom.to_other.description()
    qtbot.mouseClick(button(shown, "Export"), Qt.MouseButton.LeftButton)
    where = dialog(window, ExportDialog, qtbot)
    where.path.setFocus()
    where.path.selectAll()
    qtbot.keyClicks(where.path, str(tmp_path / "minutes.pdf"))
    qtbot.keyClick(where.path, Qt.Key.Key_Return)
    qtbot.waitUntil((tmp_path / "minutes.pdf").exists, timeout=WAIT)
    assert (tmp_path / "minutes.pdf").read_bytes().startswith(b"%PDF")
    assert not list(tmp_path.glob("*INTERNAL*"))


def test_a_paper_with_notes_goes_to_the_other_side_only_when_pressed_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    assert window.bench
    assert window.space
    here = window.bench.desk.all(Session)[0]
    place = Place(here.id, "V0000aaaaaaaa")
    window.bench.perform(revise("Hold the session", here, status=Status.HELD))
    window.bench.perform(add("Log a note", Note(session=here.id, text="ZQ heard", place=place)))
    window.space.show_session(here.id)
    shown = asked(window, qtbot)
    qtbot.mouseClick(shown.whom.to_other, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(shown, "Export"), Qt.MouseButton.LeftButton)
    where = dialog(window, ExportDialog, qtbot)
    assert "INTERNAL, and not for them" in where.otherwise.text()
    where.path.setFocus()
    where.path.selectAll()
    qtbot.keyClicks(where.path, str(tmp_path / "minutes.pdf"))
    qtbot.keyClick(where.path, Qt.Key.Key_Return)
    assert "Press again" in where.trouble.text()
    assert where.write.isEnabled()
    where.switches.copy.setCurrentIndex(0)
    assert not where.otherwise.isVisible()
    where.switches.copy.setCurrentIndex(where.switches.copy.count() - 1)
    assert where.otherwise.isVisible()
    qtbot.keyClick(where.path, Qt.Key.Key_Return)
    assert "Press again" in where.trouble.text()
    assert not (tmp_path / "minutes.pdf").exists()
    theirs = where.switches.wanted
    qtbot.keyClick(where.path, Qt.Key.Key_Return)
    qtbot.waitUntil((tmp_path / "minutes.pdf").exists, timeout=WAIT)
    qtbot.waitUntil(lambda: window.preview is not None, timeout=WAIT)
    assert window.preview
    window.preview.switches.choose(theirs)
    window.commands["print_minutes"].trigger()
    assert "INTERNAL, and not for them" in dialog(window, PrintDialog, qtbot).otherwise.text()


def issued_in_general(window: MainWindow, stage: IssueStage) -> tuple[Session, bytes]:
    """Issue the text of the open session in the general style; return it and the paper."""
    assert window.bench
    assert window.space
    desk = window.bench.desk
    here = desk.all(Session)[0]
    service = Agreeing(desk)
    to = "R&D of the Ministry of Science and Technology, " * 3
    ready = service.issuing(here.id, stage, style="general", languages="en", sent_to=to)
    desk.perform(ready.edit)
    window.space.show_session(here.id)
    last = service.last_out(here.id)
    assert last
    return here, service.pdf(last)


def test_the_other_side_gets_the_very_paper_that_was_issued(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    _, paper = issued_in_general(window, IssueStage.FOR_AGREEMENT)
    shown = asked(window, qtbot)
    qtbot.mouseClick(shown.whom.to_other, Qt.MouseButton.LeftButton)
    assert shown.which.issued.isChecked()
    assert "1 · for agreement" in shown.which.issued.text()
    assert "to R&D of" in shown.which.issued.toolTip()
    assert shown.width() < 700
    assert "English" in shown.which.note.text()
    qtbot.mouseClick(button(shown, "Save it"), Qt.MouseButton.LeftButton)
    where = dialog(window, QFileDialog, qtbot)
    assert where.selectedFiles()[0].endswith(" issue 1.pdf")
    choose(where, tmp_path / "theirs.pdf")
    qtbot.waitUntil(lambda: "byte for byte" in shown.message.text(), timeout=WAIT)
    assert (tmp_path / "theirs.pdf").read_bytes() == paper
    qtbot.mouseClick(button(shown, "Close"), Qt.MouseButton.LeftButton)


def test_a_paper_made_anew_begins_in_the_form_issued_and_says_where_it_leaves_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    issued_in_general(window, IssueStage.FOR_AGREEMENT)
    qtbot.waitUntil(lambda: window.preview is not None, timeout=WAIT)
    assert window.preview
    window.preview.switches.choose(Wanted(style="decree30", languages="vi"))
    shown = asked(window, qtbot)
    qtbot.mouseClick(shown.whom.to_other, Qt.MouseButton.LeftButton)
    shown.which.anew.setFocus()
    QTest.keyClick(shown.which.anew, Qt.Key.Key_Space)
    assert shown.which.ready is None
    qtbot.mouseClick(button(shown, "Export"), Qt.MouseButton.LeftButton)
    where = dialog(window, ExportDialog, qtbot)
    assert (where.order.style, where.order.languages) == ("general", "en")
    assert where.switches.copy.currentText().startswith("Copy of ")
    assert not where.otherwise.isVisible()
    style = where.switches.style_of
    style.setCurrentIndex(style.findData("decree30"))
    assert "not the paper as it was issued: issue 1" in where.otherwise.text()
    assert "English · General bilateral minutes" in where.otherwise.text()
    assert "keep the numbers of issue 1" in where.otherwise.text()
    assert where.otherwise.isVisible()
    style.setCurrentIndex(style.findData("general"))
    assert not where.otherwise.isVisible()
    where.reject()


def test_the_print_of_another_form_than_the_one_issued_says_so(
    qtbot: QtBot, window: MainWindow
) -> None:
    issued_in_general(window, IssueStage.FOR_AGREEMENT)
    qtbot.waitUntil(lambda: window.preview is not None, timeout=WAIT)
    assert window.preview
    for style, told in (("general", ""), ("decree30", "not the paper as it was issued")):
        window.preview.switches.choose(Wanted(style=style, languages="en"))
        window.commands["print_minutes"].trigger()
        shown = dialog(window, PrintDialog, qtbot)
        assert told in shown.otherwise.text()
        assert bool(shown.otherwise.text()) == bool(told)
        shown.reject()
        qtbot.waitUntil(lambda: not window.findChildren(PrintDialog), timeout=WAIT)


def test_a_copy_never_takes_the_place_of_the_open_file(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    inside = path.rename(path.with_name("cooperation-INTERNAL.mdesk"))
    window.enter("open", inside)
    before = digest(inside)
    shown = asked(window, qtbot)
    qtbot.mouseClick(shown.whom.to_colleague, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(shown, "Save the copy"), Qt.MouseButton.LeftButton)
    choose(dialog(window, QFileDialog, qtbot), inside)
    qtbot.waitUntil(lambda: "is open" in shown.message.text(), timeout=WAIT)
    assert digest(inside) == before
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
