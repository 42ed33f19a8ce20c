"""Backups in the window: the list, a look inside, and one restored beside the file."""

from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.domain.edits import revise
from meetingdesk.domain.meeting import Session
from meetingdesk.storage import backup
from meetingdesk.ui.backups.dialog import Backups
from meetingdesk.ui.bringing.importing import Importing
from meetingdesk.ui.files import SAMPLE
from meetingdesk.ui.main_window import MainWindow
from tests.ui.window.colleagues import as_colleague, button, copy_of, dialog, digest, rows
from tests.ui.window.conftest import WAIT, Opening, reopened

SPOILT = "Spoilt by mistake"


def has_rows(shown: Backups, count: int) -> bool:
    return len(rows(shown.list)) == count


def listed(window: MainWindow, qtbot: QtBot) -> Backups:
    window.commands["backups"].trigger()
    shown = dialog(window, Backups, qtbot)
    qtbot.waitUntil(lambda: shown.pages.currentWidget() is not shown.busy, timeout=WAIT)
    return shown


def test_where_there_is_none_one_can_be_made(qtbot: QtBot, window: MainWindow) -> None:
    assert window.bench
    shown = listed(window, qtbot)
    assert "no backup of this file yet" in shown.message.text()
    qtbot.mouseClick(button(shown, "Make one now"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(rows(shown.list)), timeout=WAIT)
    (row,) = rows(shown.list)
    assert row.text(1) == str(window.bench.desk.digest()[0])
    qtbot.waitUntil(lambda: bool(rows(shown.inside.sessions)), timeout=WAIT)
    titles = {row.text(1) for row in rows(shown.inside.sessions)}
    assert titles == {s.title for s in window.bench.desk.all(Session)}
    assert [row.text(2) for row in rows(shown.inside.edits)] == ["Prepare"]
    qtbot.keyClick(shown, Qt.Key.Key_Escape)


def test_the_one_chosen_is_looked_into(qtbot: QtBot, window: MainWindow) -> None:
    spoil(window)
    shown = listed(window, qtbot)
    qtbot.waitUntil(lambda: SPOILT in titles_inside(shown), timeout=WAIT)
    QTest.keyClick(shown.list, Qt.Key.Key_Down)
    qtbot.waitUntil(
        lambda: bool(titles_inside(shown)) and SPOILT not in titles_inside(shown), timeout=WAIT
    )
    qtbot.keyClick(shown, Qt.Key.Key_Escape)


def test_one_is_restored_beside_and_opened_in_three_clicks(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    assert window.bench
    spoil(window)
    window.bench.perform(revise("Rename", window.bench.desk.all(Session)[1], title="Latest"))
    before = digest(path)
    shown = listed(window, qtbot)
    QTest.keyClick(shown.list, Qt.Key.Key_Down)
    sharing = window.bench.desk.sharing
    qtbot.mouseClick(button(shown, "Restore"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.bench and window.bench.desk.path != path), timeout=WAIT)
    assert digest(path) == before
    assert window.bench.desk.path.parent == path.parent
    there = reopened(window.bench.desk.path)
    assert SPOILT not in {s.title for s in there.all(Session)}
    assert there.check().findings == ()
    there.close()
    kept = [sharing.look_inside(one.path) for one in sharing.backups()]
    assert any("Latest" in {title for _, title in inside.sessions} for inside in kept)


@pytest.mark.parametrize("row", [0, 1])
def test_of_two_of_one_hour_either_is_restored_and_both_stay(
    qtbot: QtBot, window: MainWindow, path: Path, row: int
) -> None:
    assert window.bench
    desk = window.bench.desk
    desk.sharing.back_up()
    window.bench.perform(revise("Rename", desk.all(Session)[0], title=SPOILT))
    desk.sharing.back_up()
    window.bench.perform(revise("Rename", desk.all(Session)[1], title="Latest"))
    before = {one.path for one in desk.sharing.backups()}
    assert len(before) == 2
    shown = listed(window, qtbot)
    for _ in range(row):
        QTest.keyClick(shown.list, Qt.Key.Key_Down)
    assert shown.list.chosen
    wanted = desk.sharing.look_inside(shown.list.chosen.path)
    qtbot.mouseClick(button(shown, "Restore"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.bench and window.bench.desk.path != path), timeout=WAIT)
    there = reopened(window.bench.desk.path)
    assert there.digest()[0] == wanted.entries
    assert {s.title for s in there.all(Session)} == {title for _, title in wanted.sessions}
    assert before < {one.path for one in desk.sharing.backups()}


def test_those_of_copies_stand_below_with_their_names(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    assert window.bench
    copy = as_colleague(copy_of(path, "Hoa.mdesk"))
    window.bench.desk.sharing.back_up()
    copy.perform(revise("Rename", copy.all(Session)[0], title="Renamed by Hoa"))
    copy.sharing.back_up()
    copy.close()
    shown = listed(window, qtbot)
    assert [row.text(3) for row in rows(shown.list)] == [path.name, "Hoa.mdesk"]
    assert not shown.list.isColumnHidden(3)
    QTest.keyClick(shown.list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "Renamed by Hoa" in titles_inside(shown), timeout=WAIT)
    qtbot.mouseClick(button(shown, "Restore"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.bench and window.bench.desk.path != path), timeout=WAIT)
    assert window.bench.desk.path.parent == copy.path.parent
    assert window.bench.desk.path.name.startswith("Hoa as of ")


def test_those_of_a_renamed_file_are_named_and_deleted_when_that_is_wanted(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    assert window.bench
    sharing = window.bench.desk.sharing
    copy = as_colleague(copy_of(path, "Hoa.mdesk"))
    own = sharing.back_up()
    copy.sharing.back_up()
    copy.close()
    shown = listed(window, qtbot)
    assert not any(b.text().startswith("&Delete") for b in shown.findChildren(QPushButton))
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    copy.path.rename(copy.path.with_name("Hoa 2.mdesk"))
    shown = listed(window, qtbot)
    assert [row.text(3) for row in rows(shown.list)] == [path.name, "Hoa.mdesk (no longer there)"]
    for answer, left in (("Keep them", 2), ("Delete", 1)):
        qtbot.mouseClick(button(shown, "Delete those"), Qt.MouseButton.LeftButton)
        (box,) = shown.findChildren(QMessageBox, "delete_backups")
        assert "Hoa.mdesk" in box.informativeText()
        assert path.name not in box.informativeText()
        with qtbot.waitSignal(box.destroyed, timeout=WAIT):
            button(box, answer).click()
        qtbot.waitUntil(partial(has_rows, shown, left), timeout=WAIT)
    assert sharing.backups() == [own]
    assert sharing.backups_of_copies() == []
    qtbot.keyClick(shown, Qt.Key.Key_Escape)


def test_what_lies_on_a_stick_that_is_away_is_not_taken_for_deleted(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    assert window.bench
    copy = as_colleague(copy_of(path, "Hoa.mdesk"))
    copy.sharing.back_up()
    copy.close()
    copy.path.parent.rename(copy.path.parent.with_name("unplugged"))
    (theirs,) = window.bench.desk.sharing.backups_of_copies()
    assert not theirs.orphaned


def test_a_damaged_file_leads_to_its_backups_though_none_is_open(
    qtbot: QtBot, opening: Opening, path: Path
) -> None:
    desk = reopened(path)
    assert desk.sharing.back_up()
    titles = {s.title for s in desk.all(Session)}
    desk.close()
    with path.open("r+b") as stream:
        stream.seek(4096)
        stream.write(b"\xff" * 40_000)
    spoilt = digest(path)
    window = opening(path)
    assert window.bench is None
    assert window.commands["backups"].isEnabled()
    (notice,) = window.notices.notices
    assert "is damaged" in notice.text
    assert "meetingdesk salvage" not in notice.text
    qtbot.mouseClick(button(notice, "Backups…"), Qt.MouseButton.LeftButton)
    shown = dialog(window, Backups, qtbot)
    qtbot.waitUntil(lambda: bool(rows(shown.list)), timeout=WAIT)
    assert [row.text(3) for row in rows(shown.list)] == [path.name]
    qtbot.mouseClick(button(shown, "Restore"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.bench is not None, timeout=WAIT)
    assert window.bench
    assert window.bench.desk.path.parent == path.parent
    assert {s.title for s in window.bench.desk.all(Session)} == titles
    assert digest(path) == spoilt


def test_before_records_are_imported_a_backup_is_made_beside_the_window(
    qtbot: QtBot, window: MainWindow
) -> None:
    assert window.bench
    desk = window.bench.desk
    entries = desk.digest()[0]
    window.doing.files.import_source(settings.resource(SAMPLE))
    # The window's thread was not waited for, and nothing is imported before the backup is there.
    assert desk.digest()[0] == entries
    assert "backup" in dialog(window, Importing, qtbot).busy.said.text()
    qtbot.waitUntil(lambda: desk.digest()[0] > entries, timeout=WAIT)
    (made,) = desk.sharing.backups()
    assert made.before
    assert desk.sharing.entries_in(made.path) == entries
    assert any("new" in notice.text for notice in window.notices.notices)


def test_given_up_while_it_is_backed_up_nothing_is_imported(
    qtbot: QtBot, window: MainWindow
) -> None:
    assert window.bench
    desk = window.bench.desk
    before = desk.digest()
    window.doing.files.import_source(settings.resource(SAMPLE))
    waiting = dialog(window, Importing, qtbot)
    with qtbot.waitSignal(waiting.finished, timeout=WAIT):
        qtbot.keyClick(waiting, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(desk.sharing.backups()), timeout=WAIT)
    assert desk.digest() == before


def test_a_damaged_backup_is_told(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    assert window.bench
    made = window.bench.desk.sharing.back_up()
    assert made is not None
    with made.path.open("r+b") as stream:
        stream.seek(4096)
        stream.write(b"\xff" * 40_000)
    shown = listed(window, qtbot)
    qtbot.waitUntil(lambda: "damaged" in shown.inside.said.text(), timeout=WAIT)
    qtbot.mouseClick(button(shown, "Restore"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "damaged" in shown.message.text(), timeout=WAIT)
    assert [p.name for p in path.parent.glob("*.mdesk")] == [path.name]
    qtbot.keyClick(shown, Qt.Key.Key_Escape)


def spoil(window: MainWindow) -> None:
    """Rename a session between a backup of three hours ago and one of now."""
    assert window.bench
    desk = window.bench.desk
    earlier = datetime.now(UTC) - timedelta(hours=3)
    backup.back_up(desk.path, desk.file_id, settings.places().backups, earlier)
    window.bench.perform(revise("Rename", desk.all(Session)[0], title=SPOILT))
    desk.sharing.back_up()


def titles_inside(shown: Backups) -> set[str]:
    return {row.text(1) for row in rows(shown.inside.sessions)}
