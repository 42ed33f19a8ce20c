"""Printing with a preview: which pages, how many, and what reaches the printer."""

import shutil
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog
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


def printed(qtbot: QtBot, window: MainWindow, dialog: PrintDialog, to: Path) -> list[QImage]:
    """Print into a file, and return its pages as pictures."""
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QFileDialog)), timeout=WAIT)
    (asking,) = dialog.findChildren(QFileDialog)
    asking.fileSelected.emit(str(to))
    asking.close()
    qtbot.waitUntil(lambda: not window.findChildren(PrintDialog), timeout=4 * WAIT)
    data = to.read_bytes()
    document = pypdfium2.PdfDocument(data)
    count = len(document)
    document.close()
    return [
        drawn(data, page, 300).convertToFormat(QImage.Format.Format_RGB32) for page in range(count)
    ]


def alike(one: QImage, other: QImage) -> float:
    """Return how much two pictures of one size differ in the mean, from 0 to 255."""
    wide, high = min(one.width(), other.width()), min(one.height(), other.height())
    total = sum(
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness())
        for x in range(0, wide, 3)
        for y in range(0, high, 3)
    )
    return total / (wide * high / 9)


def test_all_pages_are_printed_as_they_are_shown(
    window: MainWindow, pane: PreviewPane, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = asked(window, qtbot)
    shown = [drawn(dialog.printed.pdf, page, 300) for page in range(3)]
    pages = printed(qtbot, window, dialog, tmp_path / "all.pdf")
    assert len(pages) == 3
    for page, wanted in zip(pages, shown, strict=True):
        assert alike(page, wanted) < 6
    assert alike(pages[0], shown[1]) > 6
    assert "3 pages" in window.notices.notices[-1].text


def test_a_range_typed_by_keyboard_is_printed_and_no_other_page(
    window: MainWindow, pane: PreviewPane, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = asked(window, qtbot)
    dialog.range.setFocus()
    qtbot.keyClick(dialog.range, _Key.Key_End)
    assert dialog.pages.hasFocus()
    qtbot.keyClicks(dialog.pages, "3, 1")
    shown = [drawn(dialog.printed.pdf, page, 300) for page in (2, 0)]
    pages = printed(qtbot, window, dialog, tmp_path / "some.pdf")
    assert len(pages) == 2
    assert all(alike(page, wanted) < 6 for page, wanted in zip(pages, shown, strict=True))


def test_the_page_shown_is_printed_as_often_as_asked(
    window: MainWindow, pane: PreviewPane, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = asked(window, qtbot)
    qtbot.keyClick(dialog.range, _Key.Key_Down)
    dialog.copies.selectAll()
    qtbot.keyClicks(dialog.copies, "2")
    dialog.view.setFocus()
    qtbot.keyClick(dialog.view, _Key.Key_PageDown)
    shown = drawn(dialog.printed.pdf, 1, 300)
    pages = printed(qtbot, window, dialog, tmp_path / "one.pdf")
    assert len(pages) == 2
    assert all(alike(page, shown) < 6 for page in pages)


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
