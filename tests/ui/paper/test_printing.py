"""Printing with a preview: which pages, how many, and what reaches the printer."""

import shutil
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QFileDialog
from pytestqt.qtbot import QtBot

from meetingdesk.domain import edits
from meetingdesk.domain.agreeing import HouseStyle
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.kinds import house_style_id
from meetingdesk.settings import places, resource
from meetingdesk.ui.exporting.print_dialog import PrintDialog
from meetingdesk.ui.exporting.printing import pages_in
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.paper.drawing import drawn, drawn_band
from meetingdesk.ui.paper.pane import PreviewPane
from meetingdesk.ui.paper.wanted import Wanted
from tests.ui.paper.conftest import WAIT

_Key = Qt.Key


def asked(window: MainWindow, qtbot: QtBot) -> PrintDialog:
    window.commands["print_minutes"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(PrintDialog)), timeout=WAIT)
    dialog = window.findChildren(PrintDialog)[-1]
    qtbot.waitUntil(dialog.isActiveWindow, timeout=WAIT)
    # Whatever printers this machine has: into a file.
    dialog.printers.setFocus()
    qtbot.keyClick(dialog.printers, _Key.Key_End)
    assert dialog.printers.currentText() == "Into a PDF file…"
    return dialog


def ask_where(qtbot: QtBot, dialog: PrintDialog) -> QFileDialog:
    """Press Print, and return the dialog that asks for the file."""
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QFileDialog)), timeout=WAIT)
    (asking,) = dialog.findChildren(QFileDialog)
    return asking


def printed(qtbot: QtBot, window: MainWindow, dialog: PrintDialog, to: Path) -> list[QImage]:
    """Print into a file, and return its pages as pictures."""
    asking = ask_where(qtbot, dialog)
    asking.fileSelected.emit(str(to))
    asking.close()
    qtbot.waitUntil(lambda: not window.findChildren(PrintDialog), timeout=4 * WAIT)
    return pictures(to)


def pictures(of: Path) -> list[QImage]:
    """Return the pages of a PDF file as pictures."""
    data = of.read_bytes()
    document = pypdfium2.PdfDocument(data)
    count = len(document)
    document.close()
    return [
        drawn(data, page, 300).convertToFormat(QImage.Format.Format_RGB32) for page in range(count)
    ]


def onto(to: Path) -> QPrinter:
    """Return a printer whose sheets come to lie in a file."""
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(to))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    return printer


def alike(one: QImage, other: QImage) -> float:
    """Return how much two pictures of one size differ in the mean, from 0 to 255."""
    wide, high = min(one.width(), other.width()), min(one.height(), other.height())
    total = sum(
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness())
        for x in range(0, wide, 3)
        for y in range(0, high, 3)
    )
    return total / (wide * high / 9)


def test_into_a_file_go_the_very_bytes_of_the_paper_and_its_path_is_said(
    window: MainWindow, pane: PreviewPane, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = asked(window, qtbot)
    pdf = dialog.printed.pdf
    asking = ask_where(qtbot, dialog)
    assert Path(asking.selectedFiles()[0]).name.startswith("Minutes")
    # The folder of the file, where nothing was printed or exported yet.
    assert Path(asking.directory().absolutePath()) == tmp_path
    asking.close()
    qtbot.waitUntil(lambda: not dialog.findChildren(QFileDialog), timeout=WAIT)
    (tmp_path / "out").mkdir()
    printed(qtbot, window, dialog, tmp_path / "out" / "all.pdf")
    assert (tmp_path / "out" / "all.pdf").read_bytes() == pdf
    assert [p.name for p in (tmp_path / "out").iterdir()] == ["all.pdf"]
    said = window.notices.notices[-1].text
    assert str(tmp_path / "out" / "all.pdf") in said
    assert "printer" not in said
    again = ask_where(qtbot, asked(window, qtbot))
    assert Path(again.directory().absolutePath()) == tmp_path / "out"
    again.close()
    window.findChildren(PrintDialog)[-1].reject()


def test_a_range_typed_by_keyboard_is_printed_and_no_other_page(
    window: MainWindow, pane: PreviewPane, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = asked(window, qtbot)
    dialog.range.setFocus()
    qtbot.keyClick(dialog.range, _Key.Key_End)
    assert dialog.pages.hasFocus()
    qtbot.keyClicks(dialog.pages, "3, 1")
    whole = dialog.printed.pdf
    shown = [drawn(whole, page, 300) for page in (2, 0)]
    pages = printed(qtbot, window, dialog, tmp_path / "some.pdf")
    assert len(pages) == 2
    assert all(alike(page, wanted) < 6 for page, wanted in zip(pages, shown, strict=True))
    with pikepdf.open(tmp_path / "some.pdf") as part:
        assert sum(o.get("/Type") == "/Page" for o in part.objects if is_dictionary(o)) == 2


def is_dictionary(found: object) -> bool:
    return isinstance(found, pikepdf.Dictionary)


def test_the_page_shown_goes_into_a_file_once(
    window: MainWindow, pane: PreviewPane, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = asked(window, qtbot)
    qtbot.keyClick(dialog.range, _Key.Key_Down)
    assert not dialog.copies.isEnabled()
    assert not dialog.sides.isEnabled()
    dialog.view.setFocus()
    qtbot.keyClick(dialog.view, _Key.Key_PageDown)
    shown = drawn(dialog.printed.pdf, 1, 300)
    pages = printed(qtbot, window, dialog, tmp_path / "one.pdf")
    assert len(pages) == 1
    assert alike(pages[0], shown) < 6


def test_a_file_that_cannot_be_written_is_said_and_the_dialog_stays(
    window: MainWindow, pane: PreviewPane, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = asked(window, qtbot)
    asking = ask_where(qtbot, dialog)
    asking.fileSelected.emit(str(tmp_path / "nowhere" / "a.pdf"))
    asking.close()
    qtbot.waitUntil(dialog.trouble.isVisible, timeout=WAIT)
    assert "nowhere" in dialog.trouble.text()
    assert dialog.go.isEnabled()
    dialog.reject()


def test_while_pages_go_to_a_printer_it_says_how_far_and_enter_stops_nothing(
    window: MainWindow, pane: PreviewPane, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = asked(window, qtbot)
    shown = [drawn(dialog.printed.pdf, page, 300) for page in range(3)]
    dialog.send(onto(tmp_path / "sheets.pdf"), [0, 1, 2])
    assert dialog.far.isVisible()
    assert "0 of 3 pages" in dialog.far.text()
    assert not dialog.go.isEnabled()
    keys = dialog.focusWidget()
    assert not isinstance(keys, QAbstractButton)
    qtbot.keyClick(keys, _Key.Key_Return)
    qtbot.waitUntil(lambda: not window.findChildren(PrintDialog), timeout=4 * WAIT)
    assert "3 pages are with the printer" in window.notices.notices[-1].text
    pages = pictures(tmp_path / "sheets.pdf")
    assert len(pages) == 3
    assert all(alike(page, wanted) < 12 for page, wanted in zip(pages, shown, strict=True))
    assert alike(pages[0], shown[1]) > 6


def test_pages_that_are_not_there_are_said_and_nothing_is_printed(
    window: MainWindow, pane: PreviewPane, qtbot: QtBot
) -> None:
    dialog = asked(window, qtbot)
    qtbot.keyClick(dialog.range, _Key.Key_End)
    qtbot.keyClicks(dialog.pages, "2-7")
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert "There are pages 1 to 3" in dialog.trouble.text()
    assert dialog.trouble.isVisible()
    assert not dialog.findChildren(QFileDialog)


@pytest.mark.parametrize(
    ("text", "pages"), [("1", [0]), ("1-3", [0, 1, 2]), ("2–3, 1", [1, 2, 0]), (" 5 , 5", [4, 4])]
)
def test_ranges_are_read(text: str, pages: list[int]) -> None:
    assert pages_in(text, 5) == pages


@pytest.mark.parametrize("text", ["", "0", "6", "3-2", "a", "1-", "-2", "1,,2", "9" * 30])
def test_ranges_that_make_no_sense_are_refused(text: str) -> None:
    with pytest.raises(RuleBroken):
        pages_in(text, 5)


def test_bands_together_are_the_page(pane: PreviewPane) -> None:
    assert pane.printed
    pdf, whole = pane.printed.pdf, drawn(pane.printed.pdf, 0, 900)
    top, bands = 0, []
    while top < whole.height():
        bands.append(drawn_band(pdf, 0, 900, top, 250))
        top += bands[-1].height()
    assert top == whole.height()
    assert len(bands) == 6
    at = 0
    for band in bands:
        assert alike(band, whole.copy(0, at, 900, band.height())) < 1
        at += band.height()


def test_every_part_of_the_dialog_has_a_name(
    window: MainWindow, pane: PreviewPane, qtbot: QtBot
) -> None:
    dialog = asked(window, qtbot)
    for part in (dialog.printers, dialog.copies, dialog.range, dialog.pages, dialog.sides):
        assert part.accessibleName()


def test_a_style_that_is_broken_is_said_and_opens_no_dialog(
    window: MainWindow, pane: PreviewPane, qtbot: QtBot, tmp_path: Path
) -> None:
    own = places().styles
    own.mkdir(parents=True, exist_ok=True)
    shutil.copy(resource("styles/jica.json"), own / "ours.json")
    assert window.bench
    kept = HouseStyle(id=house_style_id(), name="ours")
    with qtbot.waitSignal(pane.made, timeout=WAIT):
        window.bench.perform(edits.add("Style", kept))
    pane.switches.choose(Wanted(style="ours"))
    assert pane.wanted.style == "ours"
    (own / "ours.json").write_text("{", "utf-8")
    with qtbot.waitSignal(window.bench.said, timeout=WAIT) as said:
        window.commands["print_minutes"].trigger()
    assert said.args[0]
    assert not window.findChildren(PrintDialog)
