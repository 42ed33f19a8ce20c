"""Papers into files: one dialog for all forms, remembered by file; many sessions in a row."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import pikepdf
import pypdfium2
import pytest
from docx import Document
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from meetingdesk.domain import edits
from meetingdesk.domain.edits import revise
from meetingdesk.domain.meeting import Delegation, InternalRemark, Session
from meetingdesk.domain.places import place_at
from meetingdesk.exporting import Form
from meetingdesk.ui.exporting.dialog import ExportDialog
from meetingdesk.ui.exporting.many import WritingMany
from meetingdesk.ui.folders import PAPERS, last_folder
from meetingdesk.ui.main_window import MainWindow
from tests.ui.paper.conftest import WAIT

D = TypeVar("D", bound=QDialog)
_Key = Qt.Key


def words(pdf: Path, password: str | None = None) -> str:
    document = pypdfium2.PdfDocument(pdf, password=password)
    said = " ".join(" ".join(p.get_textpage().get_text_range() for p in document).split())
    document.close()
    return said


def opened(qtbot: QtBot, window: MainWindow, command: str, kind: type[D]) -> D:
    """Return the dialog that a command opens."""
    window.commands[command].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(kind)), timeout=WAIT)
    dialog: D = window.findChildren(kind)[-1]
    qtbot.waitUntil(dialog.isActiveWindow, timeout=WAIT)
    return dialog


def type_path(qtbot: QtBot, dialog: ExportDialog, path: Path) -> None:
    """Type a path where the keys are when the dialog opens, and press Enter."""
    assert dialog.path.hasFocus()
    qtbot.keyClick(dialog.path, _Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(dialog.path, str(path))
    qtbot.keyClick(dialog.path, _Key.Key_Return)


def gone(qtbot: QtBot, window: MainWindow, kind: type[QDialog]) -> None:
    qtbot.waitUntil(lambda: not window.findChildren(kind), timeout=WAIT)


def test_a_name_is_suggested_the_file_written_and_its_folder_remembered(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(qtbot, window, "export_pdf", ExportDialog)
    assert "2022-03-18" in dialog.path.text()
    assert dialog.path.text().endswith(".pdf")
    type_path(qtbot, dialog, tmp_path / "minutes of the day")
    gone(qtbot, window, ExportDialog)
    written = tmp_path / "minutes of the day.pdf"
    assert "Working session of STAMEQ and JISC" in words(written)
    assert str(written) in window.notices.notices[-1].text
    assert last_folder(PAPERS, tmp_path / "elsewhere") == tmp_path
    assert list(tmp_path.glob(".*part")) == []


def test_the_end_of_a_name_chooses_the_form(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(qtbot, window, "export_pdf", ExportDialog)
    type_path(qtbot, dialog, tmp_path / "minutes.docx")
    gone(qtbot, window, ExportDialog)
    said = [p.text for p in Document(str(tmp_path / "minutes.docx")).paragraphs]
    assert "Working session of STAMEQ and JISC" in said


@pytest.mark.parametrize("form", list(Form))
def test_every_form_is_chosen_by_keyboard_and_remembered(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, form: Form
) -> None:
    assert window.bench
    (session,) = window.bench.desk.all(Session)
    secret = InternalRemark(session=session.id, text="Stays in the house", place=None)
    window.bench.perform(edits.add("Remark", secret))
    dialog = opened(qtbot, window, "export_pdf", ExportDialog)
    for _ in range(list(Form).index(form)):
        qtbot.keyClick(dialog.form, _Key.Key_Down)
    assert dialog.form.form is form
    assert dialog.path.text().endswith(f".{form.suffix}")
    assert ("INTERNAL" in dialog.path.text()) is (form is Form.HOUSE_ARCHIVE)
    target = tmp_path / f"paper.{form.suffix}"
    dialog.path.setFocus()
    type_path(qtbot, dialog, target)
    gone(qtbot, window, ExportDialog)
    data = target.read_bytes()
    assert data
    if form in (Form.ARCHIVE, Form.HOUSE_ARCHIVE):
        with pikepdf.open(target) as pdf:
            records = b"".join(a.get_file().read_bytes() for a in pdf.attachments.values())
        assert (b"Stays in the house" in records) is (form is Form.HOUSE_ARCHIVE)
    else:
        assert b"Stays in the house" not in data
    again = opened(qtbot, window, "export_pdf", ExportDialog)
    assert again.form.form is form


def test_a_password_closes_the_pdf_and_is_not_remembered(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(qtbot, window, "export_pdf", ExportDialog)
    dialog.password.wanted.setFocus()
    qtbot.keyClick(dialog.password.wanted, _Key.Key_Space)
    assert dialog.password.text.hasFocus()
    qtbot.keyClicks(dialog.password.text, "sakura 2022")
    dialog.path.setFocus()
    type_path(qtbot, dialog, tmp_path / "closed.pdf")
    gone(qtbot, window, ExportDialog)
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(tmp_path / "closed.pdf")
    assert "Working session" in words(tmp_path / "closed.pdf", "sakura 2022")
    again = opened(qtbot, window, "export_pdf", ExportDialog)
    assert not again.password.wanted.isChecked()
    assert again.password.text.text() == ""
    kept = (tmp_path / "home" / "config" / "window.ini").read_text("utf-8")
    assert "sakura" not in kept


def test_an_empty_password_writes_nothing_and_says_so(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(qtbot, window, "export_pdf", ExportDialog)
    dialog.password.wanted.setChecked(True)
    dialog.path.setFocus()
    type_path(qtbot, dialog, tmp_path / "closed.pdf")
    qtbot.waitUntil(dialog.trouble.isVisible, timeout=WAIT)
    assert "The password is empty" in dialog.trouble.text()
    assert dialog.write.isEnabled()
    assert not (tmp_path / "closed.pdf").exists()


def test_a_file_that_is_there_is_replaced_when_that_is_asked_for_again(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    there = tmp_path / "there.pdf"
    there.write_bytes(b"kept")
    dialog = opened(qtbot, window, "export_pdf", ExportDialog)
    type_path(qtbot, dialog, there)
    assert "there.pdf" in dialog.trouble.text()
    assert there.read_bytes() == b"kept"
    qtbot.keyClick(dialog.path, _Key.Key_Return)
    gone(qtbot, window, ExportDialog)
    assert "Working session" in words(there)


def test_a_folder_that_is_not_there_is_said_in_the_dialog(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(qtbot, window, "export_pdf", ExportDialog)
    type_path(qtbot, dialog, tmp_path / "none" / "x.pdf")
    qtbot.waitUntil(dialog.trouble.isVisible, timeout=WAIT)
    assert "There is no folder" in dialog.trouble.text()


def test_the_paper_shown_is_the_one_that_is_written(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    assert window.preview
    switches = window.preview.switches
    with qtbot.waitSignal(window.preview.made, timeout=WAIT):
        qtbot.keyClick(switches.languages, _Key.Key_Down)
    dialog = opened(qtbot, window, "export_pdf", ExportDialog)
    assert dialog.order.languages == "vi"
    type_path(qtbot, dialog, tmp_path / "vi.pdf")
    gone(qtbot, window, ExportDialog)
    assert "BIÊN BẢN" in words(tmp_path / "vi.pdf")


def test_the_place_may_be_chosen_by_the_systems_dialog(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(qtbot, window, "export_pdf", ExportDialog)
    qtbot.mouseClick(dialog.choose, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QFileDialog)), timeout=WAIT)
    (asking,) = dialog.findChildren(QFileDialog)
    asking.fileSelected.emit(str(tmp_path / "chosen.md"))
    asking.close()
    assert dialog.path.text() == str(tmp_path / "chosen.md")
    assert dialog.form.form is Form.MARKDOWN


class _Folders(QObject):
    """Takes the folders that would be shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.shown.append(url.toLocalFile())


def test_a_second_export_replaces_the_notice_whose_button_shows_the_folder(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    for name in ("first.pdf", "second.pdf"):
        dialog = opened(qtbot, window, "export_pdf", ExportDialog)
        type_path(qtbot, dialog, tmp_path / name)
        gone(qtbot, window, ExportDialog)
    (notice,) = window.notices.notices
    assert str(tmp_path / "second.pdf") in notice.text
    folders = _Folders()
    # What the stubs call bytes is a text at run time.
    slot: Any = "take"
    QDesktopServices.setUrlHandler("file", folders, slot)
    (button,) = [b for b in notice.findChildren(QPushButton) if b.text() == "Show &folder"]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    QDesktopServices.unsetUrlHandler("file")
    assert folders.shown == [str(tmp_path)]


# Many sessions


def more_sessions(window: MainWindow, count: int, language: str = "") -> None:
    assert window.bench
    desk = window.bench.desk
    (known,) = desk.all(Session)
    bodies = [side.organization for side in desk.all(Delegation, parent=known.id)]
    for number in range(count):
        session = Session(title=f"Meeting {number}", held_on=known.held_on, text_language=language)
        sides = [
            Delegation(place=place_at(session.id, [], 0), organization=body, own=not at)
            for at, body in enumerate(bodies)
        ]
        window.bench.perform(edits.add("Add", session, *sides))


def asked_for_all(qtbot: QtBot, window: MainWindow, folder: Path) -> WritingMany:
    dialog = opened(qtbot, window, "export_sessions", ExportDialog)
    type_path(qtbot, dialog, folder)
    qtbot.waitUntil(lambda: bool(window.findChildren(WritingMany)), timeout=WAIT)
    return window.findChildren(WritingMany)[-1]


def written_of_all(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Path:
    """Have the papers of all listed sessions written; return the folder with them."""
    folder = tmp_path / "papers"
    folder.mkdir()
    asked_for_all(qtbot, window, folder)
    gone(qtbot, window, WritingMany)
    return folder


def test_all_listed_sessions_are_written_in_a_row(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    more_sessions(window, 5)
    folder = written_of_all(qtbot, window, tmp_path)
    assert len(list(folder.iterdir())) == 6
    assert "Wrote 6 of 6 papers" in window.notices.notices[-1].text


def test_each_paper_begins_in_its_own_language_whatever_was_used_last_and_one_may_be_chosen(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    more_sessions(window, 1, "vi")
    folders = [tmp_path / name for name in ("last", "own", "chosen")]
    for folder in folders:
        folder.mkdir()
        dialog = opened(qtbot, window, "export_sessions", ExportDialog)
        assert dialog.switches.languages.currentText() == "Each in its own language"
        if folder.name != "own":
            qtbot.keyClicks(dialog.switches.languages, "Japanese")
        dialog.path.setFocus()
        type_path(qtbot, dialog, folder)
        gone(qtbot, window, WritingMany)

    def titles(folder: Path) -> list[str]:
        said = [words(paper) for paper in folder.iterdir()]
        return sorted(t for t in ("MINUTES", "BIÊN BẢN", "議事録") for one in said if t in one)

    assert titles(folders[1]) == ["BIÊN BẢN", "MINUTES"]
    assert titles(folders[0]) == titles(folders[2]) == ["議事録", "議事録"]


def test_only_the_sessions_that_are_found_are_written(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    more_sessions(window, 5)
    assert window.space
    window.space.show_place("sessions", "Meeting")
    folder = written_of_all(qtbot, window, tmp_path)
    assert len(list(folder.iterdir())) == 5


def test_what_cannot_be_written_is_listed_and_the_rest_is_there(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    more_sessions(window, 2)
    folder = written_of_all(qtbot, window, tmp_path)
    first = min(folder.iterdir())
    first.write_bytes(b"kept")
    for paper in sorted(folder.iterdir())[1:]:
        paper.unlink()
    writing = asked_for_all(qtbot, window, folder)
    qtbot.waitUntil(writing.troubles.isVisible, timeout=WAIT)
    assert "is there already" in writing.troubles.toPlainText()
    assert "Wrote 2 of 3" in writing.said.text()
    assert first.read_bytes() == b"kept"
    qtbot.keyClick(writing.stop, _Key.Key_Space)
    gone(qtbot, window, WritingMany)


def stopped_by(qtbot: QtBot, how: Callable[[WritingMany], object], writing: WritingMany) -> None:
    qtbot.waitUntil(lambda: writing.bar.value() > 0, timeout=WAIT)
    how(writing)


@pytest.mark.parametrize("key", [True, False])
def test_stopping_leaves_whole_papers_only(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, key: bool
) -> None:
    more_sessions(window, 40)
    folder = tmp_path / "papers"
    folder.mkdir()
    writing = asked_for_all(qtbot, window, folder)
    qtbot.waitUntil(lambda: writing.bar.value() > 0, timeout=WAIT)
    if key:
        qtbot.keyClick(writing, _Key.Key_Escape)
    else:
        qtbot.mouseClick(writing.stop, Qt.MouseButton.LeftButton)
    gone(qtbot, window, WritingMany)
    papers = list(folder.iterdir())
    assert 0 < len(papers) < 41
    assert f"{len(papers)} of 41" in window.notices.notices[-1].text
    assert all(words(paper) for paper in papers)


def test_the_copy_of_the_other_side_is_that_of_each_sessions_other_side(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    more_sessions(window, 1)
    folder = tmp_path / "papers"
    folder.mkdir()
    dialog = opened(qtbot, window, "export_sessions", ExportDialog)
    qtbot.keyClick(dialog.switches.copy, _Key.Key_Down)
    dialog.path.setFocus()
    type_path(qtbot, dialog, folder)
    gone(qtbot, window, WritingMany)
    for paper in folder.iterdir():
        said = words(paper)
        assert said.index("JISC") < said.index("STAMEQ Directorate")


def test_a_title_in_two_scripts_gives_a_name_that_any_system_takes(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    assert window.bench
    (session,) = window.bench.desk.all(Session)
    window.bench.perform(revise("Edit", session, reference="STAMEQ/JISC: 作業部会?"))
    dialog = opened(qtbot, window, "export_pdf", ExportDialog)
    name = Path(dialog.path.text()).name
    assert "作業部会" in name
    assert not set(name) & set('<>:"/\\|?*')
