"""The first start."""

import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.cli.running import main
from meetingdesk.domain.meeting import Session
from meetingdesk.settings import Settings
from meetingdesk.ui.dialogs.preferences import Preferences
from meetingdesk.ui.main_window import MainWindow
from tests.ui.opening import opened_window
from tests.ui.window.conftest import WAIT, Opening, reopened


@pytest.fixture
def fresh(opening: Opening, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """Return the window as a new user sees it."""
    settings.write_settings(Settings())
    monkeypatch.setenv("HOME", str(tmp_path))
    return opening(None)


def button(window: MainWindow, text: str) -> QPushButton:
    return next(b for b in window.start.findChildren(QPushButton) if b.text() == text)


def test_a_name_is_asked_for_beside_its_field(fresh: MainWindow) -> None:
    assert fresh.start.name.hasFocus()
    QTest.mouseClick(button(fresh, "Ne&w file…"), Qt.MouseButton.LeftButton)
    assert fresh.bench is None
    assert fresh.start.name.property("wrong")
    assert fresh.start.name.hasFocus()


def test_the_sample_is_tried(fresh: MainWindow) -> None:
    fresh.start.name.insert("Nguyễn Văn An")
    QTest.keyClick(fresh.start.name, Qt.Key.Key_Return)
    QTest.keyClicks(fresh.start.body, "STAMEQ")
    QTest.mouseClick(button(fresh, "Try the sam&ple"), Qt.MouseButton.LeftButton)
    assert fresh.bench
    assert [s.title for s in reopened(fresh.bench.desk.path).all(Session)]
    assert fresh.bench.desk.author == "Nguyễn Văn An"
    known = settings.read_settings()
    assert (known.name, known.body) == ("Nguyễn Văn An", "STAMEQ")
    assert known.recent == (str(fresh.bench.desk.path),)


def test_a_new_file_is_made(fresh: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    QTest.keyClicks(fresh.start.name, "An")
    QTest.mouseClick(button(fresh, "Ne&w file…"), Qt.MouseButton.LeftButton)
    dialog = fresh.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "日越 hợp tác.mdesk"))
    dialog.close()
    qtbot.waitUntil(lambda: fresh.bench is not None, timeout=WAIT)
    assert reopened(tmp_path / "日越 hợp tác.mdesk").all(Session) == []


def test_the_sample_needs_no_name_and_a_login_name_is_no_rapporteur(
    fresh: MainWindow, qtbot: QtBot
) -> None:
    QTest.keyClick(fresh.start.name, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: fresh.bench is not None, timeout=WAIT)
    assert fresh.bench
    assert not settings.read_settings().name
    QTest.keyClick(fresh, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    made = [s for s in fresh.bench.desk.all(Session) if s.title == "Working session"]
    assert [s.rapporteur for s in made] == [""]


def test_the_menu_goes_through_the_form_as_the_buttons_do(
    fresh: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    QTest.keyClicks(fresh.start.body, "STAMEQ")
    QTest.keyClick(fresh.start.body, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert fresh.findChild(QFileDialog) is None
    assert fresh.start.name.hasFocus()
    assert fresh.start.name.property("wrong")
    QTest.keyClicks(fresh.start.name, "An")
    fresh.commands["new_file"].trigger()
    dialog = fresh.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert [Path(f).name for f in dialog.selectedFiles()] == ["Meetings.mdesk"]
    dialog.fileSelected.emit(str(tmp_path / "ours.mdesk"))
    dialog.close()
    qtbot.waitUntil(lambda: fresh.bench is not None, timeout=WAIT)
    known = settings.read_settings()
    assert (known.name, known.body) == ("An", "STAMEQ")
    assert fresh.bench
    assert fresh.bench.desk.author == "An"


def test_whoever_only_tried_the_sample_is_asked_before_a_file_of_their_own(
    fresh: MainWindow,
) -> None:
    QTest.mouseClick(button(fresh, "Try the sam&ple"), Qt.MouseButton.LeftButton)
    assert fresh.bench
    QTest.keyClick(fresh, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert fresh.bench is None
    assert fresh.start.name.hasFocus()
    assert fresh.start.name.property("wrong")


def test_whoever_is_not_known_may_say_their_name_on_a_file(opening: Opening, path: Path) -> None:
    settings.write_settings(Settings())
    window = opening(path)
    assert "until you say yours" in said(window)
    window.commands["preferences"].trigger()
    dialog = window.findChild(Preferences)
    assert isinstance(dialog, Preferences)
    dialog.name.setText("Kenji")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert window.notices.notices == []


def test_whoever_was_told_on_the_command_line_is_not_asked(qtbot: QtBot, path: Path) -> None:
    settings.write_settings(Settings())
    window = opened_window(qtbot, "Kenji", path, told=True)
    assert said(window) == ""
    window.commands["open_file"].trigger()
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.close()
    window.leave()
    assert window.start.name.text() == "Kenji"
    assert settings.read_settings().name == ""


def test_whoever_was_told_on_the_command_line_is_rapporteur_of_a_new_session(
    qtbot: QtBot, path: Path
) -> None:
    settings.write_settings(Settings())
    window = opened_window(qtbot, "Kenji", path, told=True)
    window.commands["new_session"].trigger()
    assert window.bench
    made = [s for s in window.bench.desk.all(Session) if s.title == "Working session"]
    assert [s.rapporteur for s in made] == ["Kenji"]


def test_a_name_told_for_this_time_outlives_other_preferences(qtbot: QtBot, path: Path) -> None:
    window = opened_window(qtbot, "Kenji", path, told=True)
    for name, signed in (("An", "Kenji"), ("Bình", "Bình")):
        window.doing.preferences()
        dialog = window.findChildren(Preferences)[-1]
        dialog.name.setText(name)
        QTest.keyClick(dialog.name, Qt.Key.Key_Return)
        assert window.bench
        assert window.bench.desk.author == signed


@pytest.mark.parametrize(("words", "told"), [(["--author", "Kenji"], "Kenji"), ([], "")])
def test_the_command_line_tells_the_window_whose_name_it_was_given(
    words: list[str], told: str, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def run(file: Path | None, author: str, *, told: bool) -> int:
        assert file == path
        opened.append(author if told else "")
        return 0

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("meetingdesk.app.run", run)
    monkeypatch.setattr("meetingdesk.cli.window.window_trouble", lambda: "")
    assert main([*words, str(path)]) == 0
    assert opened == [told]


def test_a_file_opens_where_settings_cannot_be_stored(
    opening: Opening, path: Path, home: Path
) -> None:
    shutil.rmtree(home / "config")
    (home / "config").write_text("no folder")
    window = opening(path)
    assert window.bench
    assert window.bench.desk.path == path
    assert "settings cannot be stored" in said(window)


def test_a_sample_that_has_no_folder_is_said(opening: Opening, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("no folder")
    window = opening(None)
    window.enter("sample", tmp_path / "taken" / "below" / "sample.mdesk")
    assert window.bench is None
    assert "cannot be made" in said(window)


def test_what_the_language_changes_is_said_beside_it(fresh: MainWindow) -> None:
    dialog = Preferences(fresh)
    for place in (fresh.start, dialog):
        texts = [label.text() for label in place.findChildren(QLabel)]
        assert [t for t in texts if "from the next start" in t]
    dialog.deleteLater()


def said(window: MainWindow) -> str:
    return " ".join(label.text() for label in window.notices.findChildren(QLabel))


def test_what_was_told_is_kept_as_soon_as_a_field_is_left(fresh: MainWindow) -> None:
    QTest.keyClicks(fresh.start.name, "An Nguyen")
    QTest.keyClick(fresh.start.name, Qt.Key.Key_Tab)
    assert settings.read_settings().name == "An Nguyen"
    QTest.keyClicks(fresh.start.body, "STAMEQ")
    QTest.keyClick(fresh.windowHandle(), Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not fresh.isVisible()
    assert settings.read_settings().body == "STAMEQ"


def test_the_program_starts_anew_in_the_language_chosen(
    fresh: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    started = tmp_path / "started"
    script = "import sys, pathlib; pathlib.Path(sys.argv[1]).write_text(sys.argv[2])"
    monkeypatch.setattr(sys, "orig_argv", ["python", "-c", script, str(started), "file.mdesk"])
    assert not fresh.start.again.isVisible()
    fresh.start.language.setFocus()
    QTest.keyClick(fresh.start.language, Qt.Key.Key_Down)
    assert settings.read_settings().language == "vi"
    assert fresh.start.again.isVisible()
    QTest.mouseClick(fresh.start.again, Qt.MouseButton.LeftButton)
    assert not fresh.isVisible()
    qtbot.waitUntil(lambda: started.exists() and bool(started.read_text()), timeout=WAIT)
    assert started.read_text() == "file.mdesk"


def test_the_hint_below_the_language_is_seen_whole(fresh: MainWindow) -> None:
    note = fresh.start.findChild(QLabel, "languageNote")
    assert note
    assert note.height() >= note.heightForWidth(note.width())
