"""A window on a file in a shared folder: saved there by itself, and never in a colleague's way."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.desk import Desk, open_desk
from meetingdesk.domain.edits import add, revise
from meetingdesk.domain.meeting import Session
from meetingdesk.settings import Places
from meetingdesk.storage.shared.drives import OVERRIDE
from meetingdesk.ui.backups.dialog import Backups
from meetingdesk.ui.bringing.dialog import Bringing
from meetingdesk.ui.fields import LineField
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.shared_folder import SharedFolder
from tests.storage.sharing import places_in
from tests.ui.window.colleagues import button, dialog, rows
from tests.ui.window.conftest import WAIT, Opening


@pytest.fixture
def folder(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the file in a folder of its own, which counts as shared."""
    monkeypatch.setenv(OVERRIDE, "1")
    (tmp_path / "shared").mkdir()
    return path.rename(tmp_path / "shared" / path.name)


@pytest.fixture
def window(opening: Opening, folder: Path) -> MainWindow:
    return opening(folder)


@pytest.fixture
def sharing(window: MainWindow, qtbot: QtBot) -> Iterator[SharedFolder]:
    """Return what serves the window, its first look done."""
    parent = QObject()
    made = SharedFolder(parent, window)
    made._pause.setInterval(1)
    qtbot.waitUntil(lambda: not made._lane._waiting, timeout=WAIT)
    yield made
    made._lane.finish()


class Colleague:
    """Somebody else on the same folder."""

    def __init__(self, path: Path, home: Path) -> None:
        self.places: Places = places_in(home)
        self.desk: Desk = open_desk(path, author="Bình", places=self.places)

    def save(self) -> None:
        assert self.desk.shared
        self.desk.take_in(self.desk.shared.publish("Bình", self.desk.now()))

    def look(self) -> None:
        assert self.desk.shared
        self.desk.take_in(self.desk.shared.look("Bình", self.desk.now()))

    def session(self) -> Session:
        return min(self.desk.all(Session), key=lambda session: session.id)


@pytest.fixture
def binh(folder: Path, tmp_path: Path) -> Iterator[Colleague]:
    made = Colleague(folder, tmp_path / "Bình")
    yield made
    made.desk.close()


def title_field(window: MainWindow, session: Session, qtbot: QtBot) -> LineField:
    """Return the real field of a session's title, with the keys in it."""
    assert window.bench
    field = LineField(window.bench, Session, session.id, "title", label="Title")
    qtbot.addWidget(field)
    window.stack.addWidget(field)
    window.stack.setCurrentWidget(field)
    field.setFocus()
    qtbot.waitUntil(field.line.hasFocus, timeout=WAIT)
    return field


def test_an_edit_reaches_the_shared_folder_by_itself(
    qtbot: QtBot, window: MainWindow, sharing: SharedFolder, binh: Colleague
) -> None:
    assert window.bench
    window.bench.perform(add("Add", Session(title="Logged by An")))
    qtbot.waitUntil(
        lambda: window.sidebar.state.text().startswith("Saved to the shared folder "), timeout=WAIT
    )
    binh.look()
    assert "Logged by An" in {session.title for session in binh.desk.all(Session)}


def test_a_colleagues_change_appears_and_leaves_alone_what_is_typed(
    qtbot: QtBot, window: MainWindow, sharing: SharedFolder, binh: Colleague
) -> None:
    session = binh.session()
    field = title_field(window, session, qtbot)
    field.line.selectAll()
    qtbot.keyClicks(field.line, "An types thi")
    binh.desk.perform(revise("Edit", session, title="Of Binh", rapporteur="Binh"))
    binh.desk.perform(add("Add", Session(title="Quite new")))
    binh.save()
    sharing.look()
    assert window.bench
    desk = window.bench.desk
    qtbot.waitUntil(
        lambda: "Quite new" in {session.title for session in desk.all(Session)}, timeout=WAIT
    )
    assert field.line.text() == "An types thi"
    assert field.line.hasFocus()
    qtbot.keyClicks(field.line, "s")
    assert field.finish()
    assert {version.value for version in desk.versions_of(session.id)["title"]} == {
        "Of Binh",
        "An types this",
    }


def test_who_else_has_it_open_is_said(
    qtbot: QtBot, window: MainWindow, sharing: SharedFolder, binh: Colleague
) -> None:
    binh.look()
    sharing.look()
    qtbot.waitUntil(lambda: bool(window.notices.notices), timeout=WAIT)
    said = window.notices.notices[0].text
    assert re.match(r"Bình \(since (.* )?\d\d:\d\d\) has cooperation.mdesk open as well\.", said)
    binh.desk.close()
    sharing.look()
    qtbot.waitUntil(lambda: not window.notices.notices, timeout=WAIT)


def test_a_folder_that_is_away_is_told_and_saved_to_later(
    qtbot: QtBot, window: MainWindow, sharing: SharedFolder, folder: Path
) -> None:
    away = folder.parent.rename(folder.parent.with_name("unplugged"))
    assert window.bench
    window.bench.perform(add("Add", Session(title="On the train")))
    qtbot.waitUntil(lambda: bool(window.notices.notices), timeout=WAIT)
    assert "cannot be reached" in window.notices.notices[0].text
    assert window.sidebar.state.text() == "Kept here; not in the shared folder yet"
    away.rename(folder.parent)
    sharing.look()
    qtbot.waitUntil(
        lambda: window.sidebar.state.text().startswith("Saved to the shared folder "), timeout=WAIT
    )
    assert window.notices.notices == []


def test_closing_saves_what_is_not_saved_yet(
    qtbot: QtBot, window: MainWindow, sharing: SharedFolder, binh: Colleague
) -> None:
    sharing._pause.setInterval(60_000)
    assert window.bench
    window.bench.perform(add("Add", Session(title="At the last moment")))
    window.close()
    sharing._lane.finish()
    binh.look()
    assert "At the last moment" in {session.title for session in binh.desk.all(Session)}


def test_what_could_not_be_saved_of_a_file_just_left_is_said(
    qtbot: QtBot, window: MainWindow, sharing: SharedFolder, folder: Path, tmp_path: Path
) -> None:
    sharing._pause.setInterval(60_000)
    assert window.bench
    window.bench.perform(add("Add", Session(title="At the last moment")))
    folder.parent.rename(tmp_path / "unplugged")
    window.enter("new", tmp_path / "another.mdesk")
    qtbot.waitUntil(lambda: bool(window.notices.notices), timeout=WAIT)
    said = window.notices.notices[-1].text
    assert said.startswith("Your last changes to cooperation.mdesk are not in its shared folder")


def test_what_cannot_be_saved_while_quitting_is_told_and_tried_again(
    qtbot: QtBot,
    window: MainWindow,
    sharing: SharedFolder,
    binh: Colleague,
    folder: Path,
    tmp_path: Path,
) -> None:
    sharing._pause.setInterval(60_000)
    assert window.bench
    assert window.bench.desk.shared
    copy = window.bench.desk.shared.copy
    window.bench.perform(add("Add", Session(title="At the last moment")))
    away = folder.parent.rename(tmp_path / "unplugged")
    asked: list[str] = []

    def answer() -> None:
        (box,) = (w for w in QApplication.topLevelWidgets() if w.objectName() == "last_saving")
        assert isinstance(box, QMessageBox)
        if not box.isVisible():
            QTimer.singleShot(0, answer)
            return
        asked.append(f"{box.text()} {box.informativeText()}")
        if len(asked) == 1:
            QTimer.singleShot(0, answer)
        else:
            away.rename(folder.parent)
        button(box, "Try again").click()

    window.close()
    QTimer.singleShot(0, answer)
    sharing.conclude()
    assert len(asked) == 2
    assert "cooperation.mdesk" in asked[0]
    assert str(copy) in asked[0]
    binh.look()
    assert "At the last moment" in {session.title for session in binh.desk.all(Session)}


def test_what_was_found_unsaved_before_the_program_ends_is_told_as_it_ends(
    qtbot: QtBot, window: MainWindow, sharing: SharedFolder, folder: Path, tmp_path: Path
) -> None:
    sharing._pause.setInterval(60_000)
    assert window.bench
    window.bench.perform(add("Add", Session(title="At the last moment")))
    folder.parent.rename(tmp_path / "unplugged")
    asked: list[str] = []

    def leave() -> None:
        (box,) = (w for w in QApplication.topLevelWidgets() if w.objectName() == "last_saving")
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        qtbot.keyClick(box, Qt.Key.Key_Escape)

    window.close()
    qtbot.waitUntil(lambda: not sharing._lane._waiting, timeout=WAIT)
    assert not asked
    QTimer.singleShot(0, leave)
    sharing.conclude()
    assert ["cooperation.mdesk" in text for text in asked] == [True]


def test_quitting_anyway_leaves_the_changes_in_the_working_copy(
    qtbot: QtBot, window: MainWindow, sharing: SharedFolder, folder: Path, tmp_path: Path
) -> None:
    sharing._pause.setInterval(60_000)
    assert window.bench
    window.bench.perform(add("Add", Session(title="At the last moment")))
    away = folder.parent.rename(tmp_path / "unplugged")

    def leave() -> None:
        (box,) = (w for w in QApplication.topLevelWidgets() if w.objectName() == "last_saving")
        qtbot.keyClick(box, Qt.Key.Key_Escape)

    window.close()
    QTimer.singleShot(0, leave)
    sharing.conclude()
    away.rename(folder.parent)
    desk = open_desk(folder, author="An", places=settings.places())
    assert "At the last moment" in {session.title for session in desk.all(Session)}
    desk.close()


def test_where_nothing_can_be_saved_a_copy_is_offered(
    qtbot: QtBot, folder: Path, tmp_path: Path, opening: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.chmod(0o444)
    window = opening(folder)
    parent = QObject()
    sharing = SharedFolder(parent, window)
    (notice,) = window.notices.notices
    assert "can only be read here" in notice.text
    assert window.bench
    assert window.bench.desk.read_only
    assert not window.bench.attempt(add("Add", Session(title="refused")))
    (button,) = notice.findChildren(QPushButton)
    button.click()
    (dialog,) = window.findChildren(QFileDialog)
    monkeypatch.setenv(OVERRIDE, "0")
    dialog.fileSelected.emit(str(tmp_path / "mine.mdesk"))
    dialog.close()
    qtbot.waitUntil(
        lambda: window.bench is not None and window.bench.desk.path.name == "mine.mdesk",
        timeout=WAIT,
    )
    assert window.bench.attempt(add("Add", Session(title="mine")))
    sharing._lane.finish()


def test_a_folder_that_may_be_written_again_is_written_again(
    qtbot: QtBot, folder: Path, opening: Opening
) -> None:
    folder.chmod(0o444)
    window = opening(folder)
    parent = QObject()
    sharing = SharedFolder(parent, window)
    assert window.bench
    assert not window.commands["new_session"].isEnabled()
    folder.chmod(0o644)
    sharing.look()
    qtbot.waitUntil(lambda: window.notices.notices == [], timeout=WAIT)
    assert window.commands["new_session"].isEnabled()
    assert window.bench.attempt(add("Add", Session(title="again")))
    sharing.publish()
    sharing._lane.finish()
    there = open_desk(folder, author="Anna", places=settings.places())
    assert "again" in {session.title for session in there.all(Session)}
    there.close()


def test_a_damaged_shared_file_is_set_aside_with_one_press(
    qtbot: QtBot, window: MainWindow, sharing: SharedFolder, folder: Path
) -> None:
    folder.write_bytes(folder.read_bytes()[:9000])
    sharing.look()
    qtbot.waitUntil(lambda: bool(window.notices.notices), timeout=WAIT)
    (notice,) = window.notices.notices
    assert notice.text.startswith("cooperation.mdesk in the shared folder is damaged")
    button(notice, "Set it aside").click()
    qtbot.waitUntil(
        lambda: any("is kept in the shared folder" in n.text for n in window.notices.notices),
        timeout=WAIT,
    )
    (kept,) = folder.parent.glob("cooperation (damaged *).mdesk")
    assert kept.stat().st_size == 9000
    assert folder.stat().st_size > 9000
    assert len(window.notices.notices) == 1


def test_a_conflict_copy_beside_is_offered_to_be_brought_in(
    qtbot: QtBot, window: MainWindow, sharing: SharedFolder, folder: Path, tmp_path: Path
) -> None:
    elsewhere = Path(shutil.copyfile(folder, tmp_path / "elsewhere.mdesk"))
    desk = open_desk(elsewhere, author="Bình", places=places_in(tmp_path / "Bình"))
    desk.perform(add("Add", Session(title="Written at the same time")))
    assert desk.shared
    assert desk.shared.publish("Bình", desk.now()).saved
    desk.close()
    copy = folder.with_name("cooperation (Bình's conflicted copy 2026-11-22).mdesk")
    shutil.move(elsewhere, copy)
    sharing.look()
    qtbot.waitUntil(lambda: bool(window.notices.notices), timeout=WAIT)
    (notice,) = window.notices.notices
    assert copy.name in notice.text
    button(notice, "Bring it in").click()
    shown = dialog(window, Bringing, qtbot)
    qtbot.waitUntil(lambda: shown.pages.currentWidget() is not shown.busy, timeout=WAIT)
    button(shown, "Bring in").click()
    qtbot.waitUntil(lambda: shown.head.text().endswith("is in"), timeout=WAIT)
    button(shown, "Close").click()
    assert window.bench
    assert window.bench.desk.all(Session, title="Written at the same time")


def test_save_saves_to_the_shared_folder_at_once(
    qtbot: QtBot, window: MainWindow, sharing: SharedFolder, binh: Colleague
) -> None:
    sharing._pause.setInterval(60_000)
    assert window.bench
    window.bench.perform(revise("Edit", binh.session(), title="Of now"))
    window.commands["save"].trigger()
    said = window.sidebar.state
    qtbot.waitUntil(lambda: said.text().startswith("Saved to the shared"), timeout=WAIT)
    binh.look()
    assert binh.session().title == "Of now"


def test_a_backup_is_restored_outside_the_shared_folder_and_stays_as_it_was(
    qtbot: QtBot,
    window: MainWindow,
    folder: Path,
    binh: Colleague,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "Documents").mkdir()
    assert window.bench
    window.bench.desk.sharing.back_up()
    session = binh.session()
    binh.desk.perform(revise("Edit", session, title="Of today"))
    binh.save()
    window.commands["backups"].trigger()
    shown = dialog(window, Backups, qtbot)
    qtbot.waitUntil(lambda: shown.pages.currentWidget() is not shown.busy, timeout=WAIT)
    qtbot.mouseClick(button(shown, "Restore and open"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.bench and window.bench.desk.path != folder), timeout=WAIT)
    restored = window.bench.desk
    assert restored.path.parent == tmp_path / "Documents"
    assert restored.shared
    restored.take_in(restored.shared.look("An", restored.now()))
    assert "Of today" not in {s.title for s in restored.all(Session)}


def test_among_the_backups_of_all_files_that_of_a_shared_one_says_so_and_stays_apart(
    qtbot: QtBot,
    window: MainWindow,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "Documents").mkdir()
    assert window.bench
    assert window.bench.desk.shared
    window.bench.desk.sharing.back_up()
    working = window.bench.desk.shared.copy
    window.leave()
    monkeypatch.setenv(OVERRIDE, "0")
    before = folder.read_bytes(), working.read_bytes()
    window.commands["backups"].trigger()
    shown = dialog(window, Backups, qtbot)
    qtbot.waitUntil(lambda: bool(rows(shown.list)), timeout=WAIT)
    assert [row.text(3) for row in rows(shown.list)] == ["cooperation.mdesk (shared)"]
    assert rows(shown.list)[0].toolTip(3) == str(folder)
    assert "cooperation.mdesk is in a shared folder" in shown.sub.text()
    qtbot.mouseClick(button(shown, "Restore and open"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.bench is not None, timeout=WAIT)
    assert window.bench
    assert window.bench.desk.path.parent == tmp_path / "Documents"
    assert (folder.read_bytes(), working.read_bytes()) == before
    assert window.bench.desk.all(Session)


def test_a_file_of_ones_own_is_served_by_nobody(qtbot: QtBot, opening: Opening, path: Path) -> None:
    window = opening(path)
    parent = QObject()
    sharing = SharedFolder(parent, window)
    assert window.bench
    window.bench.perform(add("Add", Session(title="mine")))
    assert window.sidebar.state.text().startswith("Everything is in the file")
    assert not sharing._look.isActive()
    assert not sharing._pause.isActive()
    assert not settings.places().working.exists()
    sharing._lane.finish()
