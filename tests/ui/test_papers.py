"""The paper in the window: shown, made again when the record changes, exported, printed."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from docx import Document
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from meetingdesk.desk import new_desk, now
from meetingdesk.domain import edits
from meetingdesk.domain.edits import revise
from meetingdesk.domain.meeting import Decision, Session
from meetingdesk.domain.places import place_at
from meetingdesk.exchange.reader import read_source
from meetingdesk.settings import places, read_settings, resource
from meetingdesk.ui.exporting import Papers, all_drawn, print_pages
from meetingdesk.ui.notices import NoticeBoard
from meetingdesk.ui.paper.pane import PreviewPane
from meetingdesk.ui.undo import Workbench

_CONTAINS = Qt.MatchFlag.MatchContains


@pytest.fixture
def bench(tmp_path: Path, qapp: object) -> Iterator[Workbench]:
    desk = new_desk(tmp_path / "sample.mdesk", author="Anna", places=places())
    said = read_source(resource("samples/stameq-jisc-2022.json"))
    desk.import_said(
        said.source,
        said.records,
    )
    yield Workbench(desk, now)
    desk.close()


@pytest.fixture
def pane(qtbot: QtBot, bench: Workbench) -> PreviewPane:
    pane = PreviewPane(bench)
    qtbot.addWidget(pane)
    pane.resize(460, 700)
    pane.show()
    qtbot.waitExposed(pane)
    with qtbot.waitSignal(pane.made):
        pane.show_session(bench.desk.all(Session)[0].id)
    return pane


def words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    return " ".join(" ".join(p.get_textpage().get_text_range() for p in document).split())


def test_the_preview_shows_the_pages_and_follows_the_record(
    qtbot: QtBot, bench: Workbench, pane: PreviewPane
) -> None:
    assert pane.printed
    assert len(pane.printed.pages) == 3
    assert pane.bar.count.text() == "Page 1 of 3"
    before = pane.printed.pages
    (session,) = bench.desk.all(Session)
    with qtbot.waitSignal(pane.made):
        bench.perform(revise("Edit", session, title="Phiên làm việc 作業部会"))
    assert "Phiên làm việc 作業部会" in words(pane.printed.pdf)
    assert pane.printed.pages[0] != before[0]


def test_another_paper_is_chosen_by_key(qtbot: QtBot, pane: PreviewPane) -> None:
    with qtbot.waitSignal(pane.made):
        qtbot.keyClick(pane.switches.choice, Qt.Key.Key_Down)
    assert pane.wanted.which != "minutes"
    assert pane.printed
    assert len(pane.printed.pages) == 1
    assert pane.bar.count.text() == "1 page"


def test_the_paper_is_shown_in_other_languages(qtbot: QtBot, pane: PreviewPane) -> None:
    with qtbot.waitSignal(pane.made):
        qtbot.keyClick(pane.switches.languages, Qt.Key.Key_Down)
    assert pane.wanted.languages == "vi"
    assert pane.printed
    assert "BIÊN BẢN" in words(pane.printed.pdf)
    with qtbot.waitSignal(pane.made):
        pane.switches.languages.setCurrentIndex(pane.switches.languages.findData("en+vi"))
    assert "MINUTES · BIÊN BẢN" in words(pane.printed.pdf)


def test_a_name_that_ends_in_docx_gives_a_word_document(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    Papers(bench, window).export(bench.desk.all(Session)[0].id)
    qtbot.waitUntil(lambda: window.findChild(QFileDialog, "export") is not None)
    dialog = window.findChild(QFileDialog, "export")
    assert isinstance(dialog, QFileDialog)
    with qtbot.waitSignal(bench.said):
        dialog.fileSelected.emit(str(tmp_path / "minutes.docx"))
    dialog.close()
    said = [p.text for p in Document(str(tmp_path / "minutes.docx")).paragraphs]
    assert "Working session of STAMEQ and JISC" in said


def test_what_the_minutes_lack_is_listed_beside_them_and_leads_to_its_record(
    qtbot: QtBot, bench: Workbench, pane: PreviewPane
) -> None:
    with qtbot.waitSignal(pane.made):
        assert pane.session
        where = place_at(pane.session, [], 0)
        meet = Decision(session=pane.session, place=where, text="Meet on [VN: 1 May].")
        bench.perform(edits.add("Add", meet))
    assert pane.lacking.isVisible()
    qtbot.mouseClick(pane.lacking.fold, Qt.MouseButton.LeftButton)
    items = pane.lacking.list
    (wording,) = items.findItems("A wording is still open: [VN: 1 May]", _CONTAINS)
    assert pane.lacking.fold.text().startswith(f"{items.count()} to look at")
    with qtbot.waitSignal(pane.chosen) as chosen:
        items.setCurrentItem(wording)
        qtbot.keyClick(items, Qt.Key.Key_Return)
    record, field = chosen.args
    assert bench.desk.get(Decision, record)
    assert field == "text"


def test_a_sign_that_no_font_has_is_said_before_export(
    qtbot: QtBot, bench: Workbench, pane: PreviewPane
) -> None:
    (session,) = bench.desk.all(Session)
    assert pane.findings.isHidden()
    with qtbot.waitSignal(pane.made):
        bench.perform(revise("Edit", session, title="Smart cities \U0001f3d9"))
    assert "U+1F3D9" in pane.findings.text()


def test_export_suggests_a_name_writes_the_file_and_remembers_the_folder(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    papers = Papers(bench, window)
    papers.export(bench.desk.all(Session)[0].id)
    qtbot.waitUntil(lambda: window.findChild(QFileDialog, "export") is not None)
    dialog = window.findChild(QFileDialog, "export")
    assert isinstance(dialog, QFileDialog)
    dialog.setDirectory(str(tmp_path))
    name = dialog.findChild(QLineEdit)
    assert isinstance(name, QLineEdit)
    assert "2022-03-18" in name.text()
    assert name.text().endswith(".pdf")
    name.clear()
    qtbot.keyClicks(name, str(tmp_path / "minutes of the day"))
    with qtbot.waitSignal(bench.said) as said:
        qtbot.keyClick(name, Qt.Key.Key_Return)
    written = tmp_path / "minutes of the day.pdf"
    assert str(written) in said.args[0]
    assert "Working session of STAMEQ and JISC" in words(written.read_bytes())
    assert read_settings().export_folder == str(tmp_path)
    assert list(tmp_path.glob(".*part")) == []


class _Folders(QObject):
    """Takes the folders that would be shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.shown.append(url.toLocalFile())


def test_a_second_export_replaces_the_notice_whose_button_shows_the_folder(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    window = QMainWindow()
    board = NoticeBoard()
    window.setCentralWidget(board)
    qtbot.addWidget(window)
    window.show()
    papers = Papers(bench, window)
    for name in ("first.pdf", "second.pdf"):
        papers.export(bench.desk.all(Session)[0].id)
        qtbot.waitUntil(lambda: bool(window.findChildren(QFileDialog)))
        for dialog in window.findChildren(QFileDialog):
            dialog.fileSelected.emit(str(tmp_path / name))
            dialog.close()
        qtbot.waitUntil(lambda: not window.findChildren(QFileDialog))
    (notice,) = board.notices
    assert str(tmp_path / "second.pdf") in notice.text
    assert (tmp_path / "first.pdf").exists()
    folders = _Folders()
    # What the stubs call bytes is a text at run time.
    slot: Any = "take"
    QDesktopServices.setUrlHandler("file", folders, slot)
    (button,) = notice.findChildren(QPushButton)
    assert button.text() == "Show &folder"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    QDesktopServices.unsetUrlHandler("file")
    assert folders.shown == [str(tmp_path)]


def test_pages_reach_the_printer(qtbot: QtBot, pane: PreviewPane, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert pane.printed
    print_pages(printer, all_drawn(pane.printed))
    assert len(pypdfium2.PdfDocument(tmp_path / "printed.pdf")) == 3
