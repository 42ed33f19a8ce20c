"""The sample's notes written up into its paragraphs, and the minutes exported."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from meetingdesk.domain.meeting import Note
from meetingdesk.ui.exporting.dialog import ExportDialog
from meetingdesk.ui.main_window import MainWindow
from tests.journeys.hand import CONTROL, SHIFT, Hand
from tests.journeys.sample import Sample
from tests.journeys.windows import keyboard_at, page_of

_Key = Qt.Key


def write_up(qtbot: QtBot, window: MainWindow, hand: Hand, sample: Sample) -> None:
    """Write each note up, beside it, as the sample has the paragraph."""
    record = page_of(window).record
    hand.press(_Key.Key_Backtab, SHIFT)
    assert keyboard_at(record.view)
    written = {str(s["key"]): str(s["text"]) for s in sample.records["Statement"]}
    for note in sample.records["Note"]:
        hand.press(_Key.Key_Home)
        while not _stands_on(window, str(note["text"])):
            hand.press(_Key.Key_Down)
        hand.press(_Key.Key_Return, CONTROL)
        qtbot.waitUntil(lambda: keyboard_at(record.paragraph.text))
        hand.press(_Key.Key_A, CONTROL)
        hand.types(written[str(note["statement"])])
        hand.press(_Key.Key_Return, CONTROL)
        qtbot.waitUntil(lambda: keyboard_at(record.view))


def _stands_on(window: MainWindow, text: str) -> bool:
    record = page_of(window).record
    index = record.view.currentIndex()
    assert index.isValid()
    entry = record.model.record(index)
    if isinstance(entry, Note) and entry.text == text:
        return True
    assert index.row() < record.model.rowCount() - 1, f"the note is not in the list: {text}"
    return False


def export_minutes(qtbot: QtBot, hand: Hand, paper: Path) -> None:
    """Export the minutes to a file, by the dialog."""
    hand.press(_Key.Key_E, CONTROL)
    asking = QApplication.activeModalWidget
    qtbot.waitUntil(lambda: isinstance(asking(), ExportDialog), timeout=9000)
    hand.press(_Key.Key_A, CONTROL)
    hand.enter(str(paper))
    qtbot.waitUntil(lambda: not isinstance(asking(), ExportDialog), timeout=9000)
    assert paper.exists()
