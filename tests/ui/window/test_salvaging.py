"""What is left of a damaged file is got back from the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.desk import open_desk
from meetingdesk.domain import edits
from meetingdesk.domain.meeting import Session
from meetingdesk.ui import translating
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.salvaging import Salvaging
from tests.ui.window.colleagues import button, choose, dialog, digest
from tests.ui.window.conftest import WAIT, Opening


@pytest.fixture
def damaged(path: Path) -> Path:
    """Return the file, one of its entries spoilt."""
    at = path.read_bytes().rindex(b'"add":{')
    with path.open("r+b") as stream:
        stream.seek(at)
        stream.write(b"\xff" * 6)
    return path


def asked(window: MainWindow, qtbot: QtBot) -> Salvaging:
    """Press the button of the notice."""
    (notice,) = window.notices.notices
    qtbot.mouseClick(button(notice, "Get back"), Qt.MouseButton.LeftButton)
    return dialog(window, Salvaging, qtbot)


def test_what_is_left_is_written_into_a_new_file_and_opened(
    qtbot: QtBot, opening: Opening, damaged: Path
) -> None:
    spoilt = digest(damaged)
    window = opening(damaged)
    shown = asked(window, qtbot)
    assert "stays as it is" in shown.message.text()
    QTest.keyClick(shown, Qt.Key.Key_Return)
    where = dialog(window, QFileDialog, qtbot)
    assert Path(where.selectedFiles()[0]).name == "cooperation salvaged.mdesk"
    to = damaged.with_name("cooperation salvaged.mdesk")
    choose(where, to)
    qtbot.waitUntil(lambda: "Wrote" in shown.sub.text(), timeout=WAIT)
    assert "entries, each proved by its hash" in shown.sub.text()
    assert "missing:" in shown.missing.toPlainText()
    assert "Keep the damaged file" in shown.missing.toPlainText()
    QTest.keyClick(shown, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.bench is not None, timeout=WAIT)
    assert window.bench
    assert window.bench.desk.path == to
    assert window.bench.desk.check().findings == ()
    assert digest(damaged) == spoilt


@pytest.fixture
def in_vietnamese(qapp: QApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(translating.file_of("vi", "qm")))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_what_is_missing_is_named_in_the_language_of_the_window(
    qtbot: QtBot, opening: Opening, path: Path, in_vietnamese: None
) -> None:
    desk = open_desk(path, author="An", places=settings.places())
    session = desk.all(Session)[0]
    desk.perform(edits.revise("Change", session, title="XYZZY"))
    changed = desk.get(Session, session.id)
    assert changed
    desk.perform(edits.revise("Change", changed, title="Phiên họp thứ năm"))
    desk.close()
    # What lost its own bytes is still known by the entry that replaces it.
    path.write_bytes(path.read_bytes().replace(b'"XYZZY"', b'"XYZZX"'))
    window = opening(path)
    (notice,) = window.notices.notices
    qtbot.mouseClick(notice.findChildren(QPushButton)[1], Qt.MouseButton.LeftButton)
    shown = dialog(window, Salvaging, qtbot)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    choose(dialog(window, QFileDialog, qtbot), path.with_name("left.mdesk"))
    qtbot.waitUntil(lambda: bool(shown.missing.toPlainText()), timeout=WAIT)
    missing = [line for line in shown.missing.toPlainText().splitlines() if "thiếu" in line]
    assert missing
    assert all("thuộc phiên họp “" in line for line in missing)


def test_the_damaged_file_itself_is_never_written(
    qtbot: QtBot, opening: Opening, damaged: Path
) -> None:
    spoilt = digest(damaged)
    window = opening(damaged)
    shown = asked(window, qtbot)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    choose(dialog(window, QFileDialog, qtbot), damaged)
    qtbot.waitUntil(lambda: "is the damaged file" in shown.message.text(), timeout=WAIT)
    assert shown.head.text() == "Nothing was written"
    qtbot.mouseClick(button(shown, "Back"), Qt.MouseButton.LeftButton)
    assert shown.head.text() == "Get back what is left"
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert digest(damaged) == spoilt


def test_a_file_of_which_nothing_is_left_says_so(
    qtbot: QtBot, opening: Opening, path: Path
) -> None:
    whole = path.stat().st_size
    with path.open("r+b") as stream:
        stream.seek(100)
        stream.write(b"\xff" * (whole - 100))
    window = opening(path)
    shown = asked(window, qtbot)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    to = path.with_name("left.mdesk")
    choose(dialog(window, QFileDialog, qtbot), to)
    qtbot.waitUntil(lambda: "Nothing of Meeting Desk" in shown.message.text(), timeout=WAIT)
    assert not to.exists()
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not list(path.parent.glob(".*.part"))


def test_sessions_that_are_left_are_there_again(qtbot: QtBot, opening: Opening, path: Path) -> None:
    before = path.stat().st_size
    with path.open("r+b") as stream:
        stream.truncate(before - 4096)
    window = opening(path)
    shown = asked(window, qtbot)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    choose(dialog(window, QFileDialog, qtbot), path.with_name("left.mdesk"))
    qtbot.waitUntil(lambda: "Wrote" in shown.sub.text(), timeout=WAIT)
    assert shown.head.text() == "All was got back"
    QTest.keyClick(shown, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.bench is not None, timeout=WAIT)
    assert window.bench
    assert len(window.bench.desk.all(Session)) == 3
