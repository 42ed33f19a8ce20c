"""File dialogs begin in the folder used last for their purpose, else in that of the file."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

import meetingdesk.ui
from meetingdesk.ui.folders import PAPERS, begin_where_last, keep_folder, last_folder
from meetingdesk.ui.main_window import MainWindow
from tests.ui.window.colleagues import choose, dialog
from tests.ui.window.conftest import WAIT

_OWN_LINE = "exporting/dialog.py"
"""It has a line in which the whole path stands; its dialog begins where that leads."""


def test_all_file_dialogs_of_the_window_follow_the_one_rule() -> None:
    root = Path(next(iter(meetingdesk.ui.__path__)))
    asking = {
        path.relative_to(root).as_posix(): source
        for path in root.rglob("*.py")
        if "= QFileDialog(" in (source := path.read_text("utf-8"))
    }
    assert len(asking) > 8
    for name, source in asking.items():
        follows = source.count("begin_where_last(") == source.count("= QFileDialog(")
        assert follows or name == _OWN_LINE, name


@pytest.mark.usefixtures("window")
def test_a_folder_is_kept_for_its_purpose_while_it_is_there(tmp_path: Path) -> None:
    papers = tmp_path / "papers"
    papers.mkdir()
    assert last_folder(PAPERS, tmp_path) == tmp_path
    keep_folder(PAPERS, papers)
    assert last_folder(PAPERS, tmp_path) == papers
    assert last_folder("attachments", tmp_path) == tmp_path
    papers.rmdir()
    assert last_folder(PAPERS, tmp_path) == tmp_path


def test_a_dialog_begins_beside_the_file_and_then_where_it_was_last(
    qtbot: QtBot, window: MainWindow, path: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    window.doing.files.import_records()
    first = dialog(window, QFileDialog, qtbot)
    assert Path(first.directory().absolutePath()) == path.parent
    choose(first, elsewhere / "nothing.json")
    qtbot.waitUntil(lambda: not window.findChildren(QFileDialog), timeout=WAIT)
    qtbot.waitUntil(lambda: bool(window.notices.notices), timeout=WAIT)
    window.doing.files.import_records()
    again = dialog(window, QFileDialog, qtbot)
    assert Path(again.directory().absolutePath()) == elsewhere
    again.close()


def test_what_is_chosen_is_remembered_by_the_dialog_itself(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    asking = QFileDialog(window)
    begin_where_last(asking, "pictures", tmp_path)
    (tmp_path / "marks").mkdir()
    asking.fileSelected.emit(str(tmp_path / "marks" / "ours.png"))
    assert last_folder("pictures", tmp_path) == tmp_path / "marks"
