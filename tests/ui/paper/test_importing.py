"""Minutes written for the archive give their records back, by the dialog and dropped."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.desk import new_desk
from meetingdesk.domain.meeting import Delegate, Note, Session, Statement
from meetingdesk.exporting import Form, Order, material, written
from meetingdesk.minutes.issuing import bundle_of
from meetingdesk.ui.main_window import MainWindow
from tests.ui.paper.conftest import WAIT

Way = Callable[[MainWindow, QtBot, Path], None]


def chosen(window: MainWindow, qtbot: QtBot, source: Path) -> None:
    """Choose a source by the menu's dialog."""
    window.commands["import_records"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(QFileDialog)), timeout=WAIT)
    (asking,) = window.findChildren(QFileDialog)
    assert any(".pdf" in kinds for kinds in asking.nameFilters())
    asking.fileSelected.emit(str(source))
    asking.close()


def dropped(window: MainWindow, qtbot: QtBot, source: Path) -> None:
    """Drop a source on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(source))])
    copying, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(9, 9), copying, data, left, none))


def archived(window: MainWindow, folder: Path) -> Path:
    """Return the minutes of the open session, written for the archive."""
    assert window.bench
    desk = window.bench.desk
    bundle = bundle_of(desk, desk.all(Session)[0].id)
    paper = written(material(desk, bundle, Form.ARCHIVE), Order(form=Form.ARCHIVE))
    path = folder / paper.name
    path.write_bytes(paper.data)
    return path


@pytest.mark.parametrize("way", [chosen, dropped])
def test_the_printed_records_come_back_into_an_empty_file(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, way: Way
) -> None:
    assert window.bench
    paper = archived(window, tmp_path)
    before = window.bench.desk
    said = sorted(s.text for s in before.all(Statement))
    names = sorted(d.name for d in before.all(Delegate))
    empty = tmp_path / "empty.mdesk"
    new_desk(empty, author="An", places=settings.places()).close()
    window.enter("open", empty)
    qtbot.waitUntil(lambda: bool(window.bench and window.bench.desk.path == empty), timeout=WAIT)
    assert window.bench
    desk = window.bench.desk
    assert not desk.all(Session)
    way(window, qtbot, paper)
    qtbot.waitUntil(lambda: bool(desk.all(Session)), timeout=WAIT)
    assert sorted(s.text for s in desk.all(Statement)) == said
    assert sorted(d.name for d in desk.all(Delegate)) == names
    assert not desk.all(Note)
    assert "new" in window.notices.notices[-1].text


@pytest.mark.parametrize("way", [chosen, dropped])
@pytest.mark.parametrize(
    ("data", "why"),
    [(b"%PDF-1.7\nnothing", "is no PDF"), (b"no pdf", "is not JSON"), (b"", "")],
)
def test_what_carries_no_records_is_refused_in_a_sentence(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, way: Way, data: bytes, why: str
) -> None:
    assert window.bench
    before = window.bench.desk.digest()
    source = tmp_path / "foreign.pdf"
    source.write_bytes(data)
    told = len(window.notices.notices)
    way(window, qtbot, source)
    qtbot.waitUntil(lambda: len(window.notices.notices) > told, timeout=WAIT)
    said = window.notices.notices[-1].text
    assert "foreign.pdf" in said
    assert why in said
    assert window.bench.desk.digest() == before
