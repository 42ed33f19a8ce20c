"""The window: places, sessions, keys, files, notices."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMenu,
    QPushButton,
    QStyleOptionViewItem,
)
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.desk import Draft, open_desk
from meetingdesk.domain import edits
from meetingdesk.domain.fields import new_id
from meetingdesk.domain.meeting import Delegation, Session
from meetingdesk.settings import Settings
from meetingdesk.ui import style
from meetingdesk.ui.commands import COMMANDS
from meetingdesk.ui.dialogs.preferences import Preferences
from meetingdesk.ui.exporting.dialog import ExportDialog
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.pages.log.line_text import LineText
from meetingdesk.ui.places import Sibling, TwoWords
from meetingdesk.ui.tables.columns import PLACES
from tests.ui.window.conftest import WAIT, Opening, reopened

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    QTest.keyClick(window.windowHandle(), key, modifiers)


def rows(window: MainWindow) -> int:
    assert window.space
    return window.space.listing.model.rowCount()


def beside(window: MainWindow, place: str) -> str:
    item = window.sidebar.places.item(PLACES.index(place))
    return str(item.data(Qt.ItemDataRole.AccessibleTextRole))


def test_the_places_are_a_key_or_a_click_away(window: MainWindow, qtbot: QtBot) -> None:
    assert window.space
    for at, place in enumerate(PLACES):
        press(window, Qt.Key(Qt.Key.Key_1 + at), CTRL)
        assert window.space.place == place
    places = window.sidebar.places
    where = places.visualItemRect(places.item(3)).center()
    qtbot.mouseClick(places.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert window.space.place == "people"
    qtbot.waitUntil(lambda: beside(window, "people") == "People 2", timeout=WAIT)
    assert beside(window, "sessions") == "Sessions 3"


def test_typing_filters_and_escape_goes_back_in_two_steps(window: MainWindow, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_F, CTRL)
    assert window.filter.hasFocus()
    QTest.keyClicks(window.filter, "jisc")
    qtbot.waitUntil(lambda: rows(window) == 2, timeout=WAIT)
    assert window.counted.text() == "2 found"
    QTest.keyClick(window.filter, Qt.Key.Key_Escape)
    assert (rows(window), window.filter.text()) == (3, "")
    QTest.keyClick(window.filter, Qt.Key.Key_Escape)
    assert window.space
    assert window.space.listing.table.hasFocus()


def test_a_session_opens_in_full_and_goes_back_to_its_row(window: MainWindow, qtbot: QtBot) -> None:
    assert window.space
    table = window.space.listing.table
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Down)
    chosen = window.space.listing.selected
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert window.space.session == chosen
    assert window.commands["export_pdf"].isEnabled()
    qtbot.waitUntil(lambda: window.preview is not None and window.preview.printed is not None)
    siblings = window.sidebar.siblings
    qtbot.waitUntil(lambda: siblings.count() > 0, timeout=WAIT)
    press(window, Qt.Key.Key_1, CTRL)
    assert window.space.session is None
    assert window.space.listing.selected == chosen
    assert not window.commands["export_pdf"].isEnabled()


def test_sessions_with_the_same_partner_stand_beside(window: MainWindow, qtbot: QtBot) -> None:
    assert window.space
    assert window.bench
    jisc = [s for s in window.bench.desk.all(Session) if "JISC" in s.title]
    window.space.show_session(jisc[0].id)
    siblings = window.sidebar.siblings
    qtbot.waitUntil(lambda: siblings.count() == 2, timeout=WAIT)
    where = siblings.visualItemRect(siblings.item(1)).center()
    qtbot.mouseClick(siblings.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert window.space.session in {s.id for s in jisc}


def test_a_new_session_is_in_the_file_and_undo_takes_it_out(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    assert window.space
    press(window, Qt.Key.Key_N, CTRL)
    assert window.space.session
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit), timeout=WAIT)
    assert "Everything is in the file" in window.sidebar.state.text()
    assert len(reopened(path).all(Session)) == 4
    undo = next(a for a in window.findChildren(QAction) if a.text().startswith("&Undo"))
    assert "New session" in undo.text()
    press(window, Qt.Key.Key_Z, CTRL)
    assert len(reopened(path).all(Session)) == 3
    assert window.space.session is None
    press(window, Qt.Key.Key_Y, CTRL)
    assert len(reopened(path).all(Session)) == 4


def test_a_person_is_added_in_the_list(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_4, CTRL)
    press(window, Qt.Key.Key_N, CTRL | SHIFT)
    assert window.space
    assert window.space.panes[-1].isVisible()
    assert len(reopened(path).rows("people")) == 3


def test_f6_goes_round_the_parts(window: MainWindow) -> None:
    assert window.space
    window.space.listing.take_focus()
    press(window, Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier)
    assert window.sidebar.places.hasFocus()
    press(window, Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier)
    assert window.space.listing.table.hasFocus()
    press(window, Qt.Key.Key_F6, SHIFT)
    assert window.sidebar.places.hasFocus()


def test_no_key_is_given_twice_and_each_menu_has_its_own_letters(window: MainWindow) -> None:
    keys = [key.toString() for action in window.commands.values() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert set(window.commands) == {command.name for command in COMMANDS}
    for menu in window.menuBar().findChildren(QMenu):
        texts = [action.text() for action in menu.actions() if action.text()]
        letters = [text[text.index("&") + 1].lower() for text in texts]
        assert len(letters) == len(set(letters)), texts
    assert all(action.statusTip() for action in window.commands.values())


def test_what_was_open_is_open_again(opening: Opening, path: Path) -> None:
    first = opening(path)
    press(first, Qt.Key.Key_2, CTRL)
    first.close()
    second = opening(None)
    assert second.bench
    assert second.bench.desk.path == path
    assert second.space
    assert second.space.place == "actions"


def test_a_file_that_is_gone_is_said_and_the_start_page_comes(opening: Opening, path: Path) -> None:
    settings.write_settings(Settings(name="An").remembering(path.with_name("gone.mdesk")))
    window = opening(None)
    assert window.start.isVisible()
    assert "gone.mdesk" in window.notices.notices[0].text
    press(window, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert not window.notices.notices


def test_a_dropped_file_opens(opening: Opening, path: Path) -> None:
    window = opening(None)
    assert window.start.isVisible()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    window.dropEvent(
        QDropEvent(
            QPoint(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert window.bench
    assert window.bench.desk.path == path


def test_of_several_dropped_files_one_is_taken_and_the_others_are_said(
    opening: Opening, path: Path
) -> None:
    window = opening(None)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)), QUrl.fromLocalFile(str(path) + ".json")])
    window.doing.files.take_dropped(data)
    assert window.bench
    assert window.bench.desk.path == path
    assert f"Only {path.name} was taken" in window.notices.notices[-1].text


def test_a_window_that_no_screen_shows_comes_back(opening: Opening, path: Path) -> None:
    first = opening(path)
    first.move(9000, 9000)
    first.close()
    second = opening(path)
    screen = QApplication.primaryScreen().availableGeometry()
    assert screen.intersects(second.geometry())
    assert second.width() <= screen.width()


def test_text_kept_after_a_crash_is_offered(opening: Opening, path: Path) -> None:
    desk = open_desk(path, author="An", places=settings.places())
    session = desk.all(Session)[0]
    desk.keep_draft(Draft(record=session.id, kind="Session", field="title", text="Half a ti"))
    desk.close()
    window = opening(path)
    notice = window.notices.notices[0]
    assert "Half a ti" in notice.text
    buttons = {b.text(): b for b in notice.findChildren(QPushButton)}
    QTest.mouseClick(buttons["P&ut back"], Qt.MouseButton.LeftButton)
    assert window.space
    assert window.space.session == session.id
    assert not window.notices.notices


def test_kept_text_can_be_dropped(opening: Opening, path: Path) -> None:
    desk = open_desk(path, author="An", places=settings.places())
    session = desk.all(Session)[0]
    desk.keep_draft(Draft(record=session.id, kind="Session", field="title", text="Half a ti"))
    desk.close()
    window = opening(path)
    buttons = {b.text(): b for b in window.notices.notices[0].findChildren(QPushButton)}
    QTest.mouseClick(buttons["Drop"], Qt.MouseButton.LeftButton)
    assert window.bench
    assert window.bench.desk.drafts() == []


def test_what_the_pages_say_stands_in_a_notice(window: MainWindow) -> None:
    assert window.bench
    window.bench.said.emit("The disk is full.")
    assert [n.text for n in window.notices.notices] == ["The disk is full."]
    press(window, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert not window.notices.notices


def test_light_and_dark_are_chosen_and_kept(window: MainWindow, opening: Opening) -> None:
    window.commands["dark"].trigger()
    assert style.dark(QApplication.palette())
    assert opening(None).commands["dark"].isChecked()
    window.commands["light"].trigger()
    assert not style.dark(QApplication.palette())


def test_undo_in_a_field_undoes_typing_before_changes(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    assert window.bench
    session = window.bench.desk.all(Session)[0]
    window.bench.perform(edits.revise("Change title", session, title="Renamed"))
    window.filter.setFocus()
    QTest.keyClicks(window.filter, "x")
    press(window, Qt.Key.Key_Z, CTRL)
    assert window.filter.text() == ""
    assert {s.title for s in reopened(path).all(Session)} >= {"Renamed"}
    press(window, Qt.Key.Key_Z, CTRL)
    assert "Renamed" not in {s.title for s in reopened(path).all(Session)}


def test_undo_in_the_line_in_which_nothing_was_typed_yet_undoes_the_last_change(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    assert window.bench
    assert window.space
    session = window.bench.desk.all(Session)[0]
    window.bench.perform(edits.revise("Change title", session, title="Renamed"))
    window.space.show_session(session.id)
    line = window.findChild(LineText)
    assert line
    line.setFocus()
    qtbot.waitUntil(line.hasFocus, timeout=WAIT)
    QTest.keyClick(line, Qt.Key.Key_Z, CTRL)
    assert "Renamed" not in {s.title for s in reopened(path).all(Session)}
    QTest.keyClick(line, Qt.Key.Key_Y, CTRL)
    assert "Renamed" in {s.title for s in reopened(path).all(Session)}


@pytest.mark.parametrize("name", ["shortcuts", "about", "preferences"])
def test_each_dialog_opens_and_closes_with_escape(
    window: MainWindow, name: str, qtbot: QtBot
) -> None:
    window.commands[name].trigger()
    dialog = QApplication.activeModalWidget()
    assert dialog
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=WAIT)


def export_to(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    """Export the paper of the session by the dialog, and wait until it is written."""
    # Without a window manager nobody gives the keys back to it.
    with qtbot.waitActive(window):
        window.activateWindow()
    press(window, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: window.findChild(ExportDialog) is not None, timeout=WAIT)
    dialog = window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    QTest.keyClick(dialog.path, Qt.Key.Key_A, CTRL)
    QTest.keyClicks(dialog.path, str(path))
    QTest.keyClick(dialog.path, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(ExportDialog) is None, timeout=WAIT)


def test_export_writes_a_pdf_where_asked(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    assert window.space
    window.space.listing.take_focus()
    QTest.keyClick(window.space.listing.table, Qt.Key.Key_Return)
    export_to(window, tmp_path / "minutes.pdf", qtbot)
    assert (tmp_path / "minutes.pdf").read_bytes().startswith(b"%PDF-")
    assert "minutes.pdf" in window.notices.notices[-1].text


def test_export_never_takes_the_place_of_the_file_and_bears_a_home_that_is_locked(
    window: MainWindow, path: Path, home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    assert window.space
    window.space.listing.take_focus()
    QTest.keyClick(window.space.listing.table, Qt.Key.Key_Return)
    before = path.read_bytes()
    # Whatever is typed, what is written ends as what it is.
    export_to(window, path, qtbot)
    assert path.read_bytes() == before
    assert path.with_name(f"{path.name}.pdf").read_bytes().startswith(b"%PDF-")
    (home / "config").rename(home / "away")
    (home / "config").write_text("no folder")
    export_to(window, tmp_path / "minutes.pdf", qtbot)
    assert "Wrote" in window.notices.notices[-1].text


def test_log_live_folds_the_page_and_hides_the_paper(window: MainWindow, qtbot: QtBot) -> None:
    assert window.space
    window.space.listing.take_focus()
    QTest.keyClick(window.space.listing.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.preview is not None and window.preview.isVisible())
    press(window, Qt.Key.Key_L, CTRL)
    assert window.space.session_page
    assert window.space.session_page.logging
    assert window.preview
    assert not window.preview.isVisible()
    press(window, Qt.Key.Key_L, CTRL)
    assert not window.space.session_page.logging
    assert window.preview.isVisible()


def test_the_file_is_checked_from_the_menu(window: MainWindow) -> None:
    window.commands["check"].trigger()
    assert "The file is whole" in window.notices.notices[-1].text


def test_a_file_that_cannot_be_checked_is_a_notice(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: beside(window, "people") == "People 2", timeout=WAIT)
    with path.open("r+b") as stream:
        stream.write(b"\0" * path.stat().st_size)
    window.commands["check"].trigger()
    assert "damaged" in window.notices.notices[-1].text


def test_a_new_name_signs_what_is_done_next(window: MainWindow, path: Path) -> None:
    assert window.bench
    window.commands["preferences"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, Preferences)
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, "Binh")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    session = window.bench.desk.all(Session)[0]
    window.bench.perform(edits.revise("Change title", session, title="Renamed"))
    assert reopened(path).history(session.id)[-1].author == "Binh"
    assert settings.read_settings().name == "Binh"


def test_who_opens_a_file_before_the_first_page_is_asked_for_a_name(
    opening: Opening, path: Path
) -> None:
    settings.write_settings(Settings())
    window = opening(path)
    asking = [b for b in window.notices.findChildren(QPushButton) if "name" in b.text()]
    assert len(asking) == 1
    QTest.mouseClick(asking[0], Qt.MouseButton.LeftButton)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, Preferences)
    QTest.keyClicks(dialog.name, "Binh")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert window.bench
    session = window.bench.desk.all(Session)[0]
    window.bench.perform(edits.revise("Change title", session, title="Renamed"))
    assert reopened(path).history(session.id)[-1].author == "Binh"


def test_the_words_of_a_sidebar_row_never_run_into_each_other(window: MainWindow) -> None:
    siblings = window.sidebar.siblings
    window.sidebar.show_siblings(
        "JISC", [Sibling(session=new_id(), day="18 Mar 2022", stage="draft 1")], None
    )
    option = QStyleOptionViewItem()
    delegate = siblings.itemDelegate()
    assert isinstance(delegate, TwoWords)
    index = siblings.model().index(0, 0)
    for width, shortened in ((400, False), (130, True)):
        option.rect = QRect(0, 0, width, 30)
        option.font = siblings.font()
        delegate.initStyleOption(option, index)
        beside = delegate.beside(option, index)
        metrics = option.fontMetrics
        assert option.text == "18 Mar 2022"
        assert (beside != "draft 1") is shortened
        taken = metrics.horizontalAdvance(option.text) + metrics.horizontalAdvance(beside)
        assert taken < width


def test_a_count_of_thousands_is_seen_whole_in_a_narrow_sidebar(window: MainWindow) -> None:
    places = window.sidebar.places
    window.sidebar.resize(150, 600)
    window.sidebar.show_count("organizations", 12345)
    item = places.item(PLACES.index("organizations"))
    assert places.visualItemRect(item).right() <= places.viewport().width()
    option = QStyleOptionViewItem()
    delegate = places.itemDelegate()
    assert isinstance(delegate, TwoWords)
    option.rect = places.visualItemRect(item)
    option.font = places.font()
    index = places.indexFromItem(item)
    delegate.initStyleOption(option, index)
    assert delegate.beside(option, index) == "12345"
    assert option.text.endswith("…")


def test_a_protected_file_says_that_and_what_to_do(
    opening: Opening, path: Path, qtbot: QtBot
) -> None:
    path.chmod(0o444)
    before = path.read_bytes()
    window = opening(path)
    (notice,) = window.notices.notices
    assert "can only be read here" in notice.text
    assert "copy it to a folder of your own" in notice.text
    assert notice.isVisible()
    assert not window.commands["new_session"].isEnabled()
    assert window.space
    QTest.keyClick(window.space.listing.table, Qt.Key.Key_Return)
    page = window.space.session_page
    assert page
    QTest.keyClicks(page.log_line.text, "said something")
    QTest.keyClick(page.log_line.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "only be read" in page.log_line.trouble.text(), timeout=WAIT)
    assert page.log_line.text.text == "said something"
    window.close()
    assert path.read_bytes() == before


def test_the_hour_of_saving_is_told_by_this_machine_wherever_the_session_sits(
    window: MainWindow,
) -> None:
    assert window.space
    assert window.bench
    moment = datetime(2022, 3, 18, 20, 30, tzinfo=UTC)
    window.bench.clock = lambda: moment
    here = f"{moment.astimezone():%H:%M}"
    session = next(s for s in window.bench.desk.all(Session) if "JISC" in s.title)
    own = next(d for d in window.bench.desk.all(Delegation, parent=session.id) if d.own)
    window.space.show_session(session.id)
    zoned = edits.revise("Tell zone", own, zone="Pacific/Kiritimati", zone_place="London")
    window.bench.perform(zoned)
    assert window.sidebar.state.text().endswith(f" {here}")
    press(window, Qt.Key.Key_1, CTRL)
    assert window.sidebar.state.text().endswith(here)
