"""Bringing in a colleague's copy through the window: seen before, reported, undone after."""

import re
from math import ceil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.domain.edits import add, revise
from meetingdesk.domain.meeting import Session
from meetingdesk.domain.records import Person
from meetingdesk.exchange.told import Told
from meetingdesk.ui.alike.dialog import AlikeDialog
from meetingdesk.ui.bringing.dialog import Bringing
from meetingdesk.ui.bringing.parts import PartsView
from meetingdesk.ui.bringing.past import Past
from meetingdesk.ui.bringing.undoing import Undoing
from meetingdesk.ui.main_window import MainWindow
from tests.ui.window.colleagues import (
    as_colleague,
    button,
    choose,
    copy_of,
    dialog,
    digest,
    drop,
    rows,
)
from tests.ui.window.conftest import WAIT, reopened

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def copy(path: Path) -> Path:
    """Return a copy in which a colleague added a session and changed a title."""
    made = copy_of(path)
    desk = as_colleague(made)
    desk.perform(add("Add", Session(title="Joint committee 2023")))
    desk.perform(revise("Edit", desk.all(Session, title=BSI)[0], title="With BSI, in London"))
    desk.close()
    return made


BSI = "Working session STAMEQ – BSI 2021"


def previewed(window: MainWindow, copy: Path, qtbot: QtBot) -> Bringing:
    window.commands["bring_in"].trigger()
    choose(dialog(window, QFileDialog, qtbot), copy)
    shown = dialog(window, Bringing, qtbot)
    qtbot.waitUntil(lambda: shown.pages.currentWidget() is not shown.busy, timeout=WAIT)
    return shown


def undo_key(window: MainWindow, qtbot: QtBot) -> None:
    """Press Ctrl+Z in the window, once it has the keyboard again."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)


def titles(path: Path) -> set[str]:
    desk = reopened(path)
    found = {s.title for s in desk.all(Session)}
    desk.close()
    return found


def lines(shown: Bringing) -> list[str]:
    """Return all that the dialog tells, each part opened in turn; its head in brackets."""
    found = []
    for item in rows(shown.parts.parts):
        if item.text(1):
            shown.parts.parts.setCurrentItem(item)
            found.append(f"[{item.text(0)} {item.text(1)}]")
            found += [shown.parts.lines.item(n).text() for n in range(shown.parts.lines.count())]
    return found


def test_first_it_is_shown_and_cancel_leaves_every_byte(
    qtbot: QtBot, window: MainWindow, copy: Path, path: Path
) -> None:
    before = digest(path), digest(copy)
    shown = previewed(window, copy, qtbot)
    assert lines(shown) == [
        "[Joint committee 2023 1]",
        "New: session “Joint committee 2023” (Bình).",
        "[With BSI, in London 1]",
        f"Changed: session “With BSI, in London”, title: “{BSI}” → “With BSI, in London” (Bình).",
    ]
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(Bringing), timeout=WAIT)
    assert (digest(path), digest(copy)) == before
    assert not window.undo.canUndo()


def test_reading_can_be_broken_off(
    qtbot: QtBot, window: MainWindow, copy: Path, path: Path
) -> None:
    before = digest(path), digest(copy)
    window.commands["bring_in"].trigger()
    choose(dialog(window, QFileDialog, qtbot), copy)
    shown = dialog(window, Bringing, qtbot)
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(Bringing), timeout=WAIT)
    window.close()
    assert (digest(path), digest(copy)) == before


def test_what_another_program_brought_in_meanwhile_is_not_brought_in_twice(
    qtbot: QtBot, window: MainWindow, copy: Path, path: Path
) -> None:
    shown = previewed(window, copy, qtbot)
    other = reopened(path)
    other.sharing.bring_in(copy)
    other.close()
    qtbot.mouseClick(button(shown, "Bring in"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Nothing new" in shown.message.text(), timeout=WAIT)
    assert not window.undo.canUndo()
    qtbot.keyClick(shown, Qt.Key.Key_Escape)


def test_enter_brings_it_in_and_the_open_list_shows_it(
    qtbot: QtBot, window: MainWindow, copy: Path, path: Path
) -> None:
    shown = previewed(window, copy, qtbot)
    assert shown.focusWidget() is button(shown, "Bring in")
    QTest.keyClick(shown.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(shown.head.text().endswith("is in")), timeout=WAIT)
    assert window.space
    model = window.space.listing.model
    qtbot.waitUntil(lambda: model.total == 4, timeout=WAIT)
    qtbot.mouseClick(button(shown, "Close"), Qt.MouseButton.LeftButton)
    assert {"Joint committee 2023", "With BSI, in London"} <= titles(path)


def test_the_report_is_what_was_shown(
    qtbot: QtBot, window: MainWindow, copy: Path, tmp_path: Path
) -> None:
    shown = previewed(window, copy, qtbot)
    qtbot.mouseClick(button(shown, "Save report"), Qt.MouseButton.LeftButton)
    choose(dialog(window, QFileDialog, qtbot), tmp_path / "report.txt")
    said = (tmp_path / "report.txt").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines(shown) if not line.startswith("[")] == said[3:]
    assert said[2] == "2 changes new here (Bình 2)."


def test_ctrl_z_asks_tells_and_takes_it_out(
    qtbot: QtBot, window: MainWindow, copy: Path, path: Path
) -> None:
    assert window.bench
    mine = window.bench.desk.all(Session)[0]
    window.bench.perform(revise("Rename", mine, title="My title"))
    shown = previewed(window, copy, qtbot)
    qtbot.mouseClick(button(shown, "Bring in"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(shown.head.text().endswith("is in")), timeout=WAIT)
    qtbot.mouseClick(button(shown, "Close"), Qt.MouseButton.LeftButton)
    assert window.undo.undoText() == "Bring in copy of Bình.mdesk"
    undo_key(window, qtbot)
    asked = dialog(window, Undoing, qtbot)
    qtbot.waitUntil(lambda: "come back by themselves" in asked.message.text(), timeout=WAIT)
    assert "Joint committee 2023" in titles(path)
    qtbot.mouseClick(button(asked, "Keep it"), Qt.MouseButton.LeftButton)
    assert window.undo.undoText() == "Bring in copy of Bình.mdesk"
    qtbot.waitUntil(lambda: not window.findChildren(Undoing), timeout=WAIT)
    undo_key(window, qtbot)
    qtbot.waitUntil(lambda: len(window.findChildren(Undoing)) == 1, timeout=WAIT)
    asked = dialog(window, Undoing, qtbot)
    qtbot.waitUntil(lambda: "come back by themselves" in asked.message.text(), timeout=WAIT)
    qtbot.mouseClick(button(asked, "Undo"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "taken out again" in asked.message.text(), timeout=WAIT)
    qtbot.mouseClick(button(asked, "Close"), Qt.MouseButton.LeftButton)
    assert "Joint committee 2023" not in titles(path)
    assert "My title" in titles(path)
    assert window.undo.undoText() == "Rename"
    undo_key(window, qtbot)
    qtbot.waitUntil(lambda: "My title" not in titles(path), timeout=WAIT)


def test_the_list_says_what_was_brought_in_and_undoes_it(
    qtbot: QtBot, window: MainWindow, copy: Path, path: Path
) -> None:
    window.commands["brought"].trigger()
    empty = dialog(window, Past, qtbot)
    assert "No copy was brought" in empty.message.text()
    qtbot.keyClick(empty, Qt.Key.Key_Escape)
    shown = previewed(window, copy, qtbot)
    qtbot.mouseClick(button(shown, "Bring in"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(shown.head.text().endswith("is in")), timeout=WAIT)
    qtbot.mouseClick(button(shown, "Close"), Qt.MouseButton.LeftButton)
    assert window.bench
    new = window.bench.desk.all(Session, title="Joint committee 2023")[0]
    window.bench.perform(revise("Rename", new, title="Built on it"))
    window.commands["brought"].trigger()
    past = dialog(window, Past, qtbot)
    item = rows(past.list)[0]
    assert re.fullmatch(r"\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d", item.text(0))
    assert [item.text(n) for n in range(1, 5)] == ["copy of Bình.mdesk", "An", "2", ""]
    qtbot.mouseClick(button(past, "Undo"), Qt.MouseButton.LeftButton)
    asked = dialog(window, Undoing, qtbot)
    qtbot.waitUntil(
        lambda: "1 will stay, because what came or was done" in asked.message.text(), timeout=WAIT
    )
    qtbot.mouseClick(button(asked, "Undo"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "1 stayed" in asked.message.text(), timeout=WAIT)
    qtbot.mouseClick(button(asked, "Close"), Qt.MouseButton.LeftButton)
    assert {"Built on it", BSI} <= titles(path)
    undo_key(window, qtbot)
    assert "Joint committee 2023" in titles(path)
    # Nothing is left to take back of the union, so no key is for it.
    assert not window.bench.undo.canUndo()
    window.commands["brought"].trigger()
    past = dialog(window, Past, qtbot)
    assert rows(past.list)[0].text(4) == "undone"
    assert not button(past, "Undo").isEnabled()
    qtbot.keyClick(past, Qt.Key.Key_Escape)


def test_what_is_no_copy_is_refused_in_words(
    qtbot: QtBot, window: MainWindow, path: Path, tmp_path: Path
) -> None:
    other = tmp_path / "letter.mdesk"
    other.write_bytes(b"Dear colleague")
    before = digest(path)
    shown = previewed(window, other, qtbot)
    assert "not a Meeting Desk file" in shown.message.text()
    assert "was not brought in" in shown.head.text()
    QTest.keyClick(shown.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.findChildren(Bringing), timeout=WAIT)
    assert digest(path) == before


def test_a_copy_with_nothing_new_says_so(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    shown = previewed(window, copy_of(path), qtbot)
    assert "Nothing new" in shown.message.text()
    qtbot.keyClick(shown, Qt.Key.Key_Escape)


def test_a_dropped_copy_is_offered_to_be_brought_in_first(
    qtbot: QtBot, window: MainWindow, copy: Path, path: Path
) -> None:
    drop(window, copy)
    box = dialog(window, QMessageBox, qtbot)
    assert "a copy of cooperation.mdesk" in box.informativeText()
    assert box.defaultButton().text() == "&Bring it in…"
    qtbot.keyClick(box, Qt.Key.Key_Return)
    shown = dialog(window, Bringing, qtbot)
    qtbot.waitUntil(lambda: shown.pages.currentWidget() is shown.parts, timeout=WAIT)
    qtbot.keyClick(shown, Qt.Key.Key_Escape)


def test_another_dropped_file_is_offered_to_be_opened_first(
    qtbot: QtBot, window: MainWindow, copy: Path
) -> None:
    desk = as_colleague(copy)
    extract = copy.with_name("one session.mdesk")
    desk.sharing.send(extract, session=desk.all(Session)[0].id)
    desk.close()
    drop(window, extract)
    box = dialog(window, QMessageBox, qtbot)
    assert "another file" in box.informativeText()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert window.bench
    assert window.bench.desk.path == extract


def test_the_open_file_itself_is_not_brought_in(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    window.commands["bring_in"].trigger()
    choose(dialog(window, QFileDialog, qtbot), path)
    assert "is the file that is open" in window.notices.notices[-1].text
    assert not window.findChildren(Bringing)


def test_what_may_then_be_there_twice_is_added_to_what_is_being_read(
    qtbot: QtBot, window: MainWindow, copy: Path
) -> None:
    desk = as_colleague(copy)
    desk.perform(add("Add", Person(family_name="Matsumoto", given_name="Mitsuo")))
    desk.close()
    shown = previewed(window, copy, qtbot)
    bring = button(shown, "Bring in")
    shown.parts.parts.setCurrentItem(rows(shown.parts.parts)[-1])
    read = shown.parts.lines.item(0).text()
    qtbot.waitUntil(lambda: not shown.searching, timeout=WAIT)
    assert shown.sub.text().endswith("it can be undone.")
    assert shown.parts.lines.item(0).text() == read
    assert shown.focusWidget() is bring
    told = lines(shown)
    assert told[0] == "[Perhaps entered twice 1]"
    assert told[1].startswith("Entered twice? person “Mitsuo Matsumoto”")
    qtbot.mouseClick(bring, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(shown.head.text().endswith("is in")), timeout=WAIT)
    qtbot.mouseClick(button(shown, "Entered twice?"), Qt.MouseButton.LeftButton)
    twice = dialog(window, AlikeDialog, qtbot)
    qtbot.waitUntil(lambda: twice.pairs.count() == 1, timeout=WAIT)
    assert twice.head.text().startswith("A pair may be the same.")
    qtbot.keyClick(twice, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(Bringing), timeout=WAIT)
    assert not list(settings.places().cache.glob("incoming/*"))


def test_a_line_that_wraps_is_shown_whole(qtbot: QtBot, qapp: QApplication) -> None:
    del qapp
    end = "in “（例）これらの分野における日本産業規格（JIS）の一覧” (Bình)."
    texts = [f"New: delegate {'n' * more} {end}" for more in range(0, 90, 3)]
    view = PartsView()
    qtbot.addWidget(view)
    view.resize(620, 400)
    view.show_parts([Told(about="rest", heading="All", lines=tuple(texts), count=len(texts))])
    with qtbot.waitExposed(view):
        view.show()
    shown = view.lines
    room = shown.viewport().width() - 2 * 12
    line = shown.fontMetrics().lineSpacing()
    for row, text in enumerate(texts):
        needed = shown.fontMetrics().horizontalAdvance(text) / room
        tall = shown.visualItemRect(shown.item(row)).height()
        assert tall >= ceil(needed) * line + 2 * 5, text
