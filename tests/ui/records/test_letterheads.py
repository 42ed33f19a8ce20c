"""The page of a body takes its letterhead and its mark, which stay in the file."""

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from meetingdesk.domain.agreeing import Letterhead
from meetingdesk.ui.pages.records import page_for
from meetingdesk.ui.pages.records.organization import OrganizationPage
from tests.ui.records.conftest import World


@pytest.fixture
def page(qtbot: QtBot, world: World) -> OrganizationPage:
    """Return the page of a body."""
    made = page_for(world.bench, "organizations", world.jisc.id)
    assert isinstance(made, OrganizationPage)
    qtbot.addWidget(made)
    made.resize(600, 900)
    made.show()
    return made


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """Return a picture in a file."""
    data = io.BytesIO()
    Image.new("RGB", (60, 20), (200, 20, 30)).save(data, "PNG")
    file = tmp_path / "mark.png"
    file.write_bytes(data.getvalue())
    return file


def choose(qtbot: QtBot, page: OrganizationPage, file: Path) -> None:
    """Choose a file in the dialog that asks for it."""
    qtbot.mouseClick(page.mark.choose, Qt.MouseButton.LeftButton)
    dialog = page.mark.findChild(QFileDialog, "mark")
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.reject()


def marks(world: World) -> list[str]:
    """Return the marks of the body in the file."""
    found = world.bench.desk.all(Letterhead, organization=world.jisc.id)
    return [one.logo for one in found if one.logo]


def test_a_mark_is_chosen_stays_in_the_file_and_is_taken_away(
    qtbot: QtBot, world: World, page: OrganizationPage, picture: Path
) -> None:
    desk = world.bench.desk
    choose(qtbot, page, picture)
    (letterhead,) = desk.all(Letterhead, organization=world.jisc.id)
    assert letterhead.logo_name == "mark.png"
    assert desk.attachment(letterhead.logo) == picture.read_bytes()
    assert "mark.png" in page.mark.said.text()
    picture.unlink()
    qtbot.mouseClick(page.mark.take_away, Qt.MouseButton.LeftButton)
    assert not marks(world)
    assert not page.mark.take_away.isVisible()
    world.bench.undo.undo()
    assert marks(world) == [letterhead.logo]
    assert "mark.png" in page.mark.said.text()


def test_the_lines_of_a_letterhead_keep_its_mark(
    qtbot: QtBot, world: World, page: OrganizationPage, picture: Path
) -> None:
    letterheads = page.tables[2]
    button = letterheads.findChildren(QPushButton)[0]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    (line,) = letterheads.lines.values()
    line.fields["text"].setFocus()
    area = line.fields["text"]
    qtbot.keyClicks(area.focusProxy() or area, "JISC Secretariat")
    assert page.finish()
    choose(qtbot, page, picture)
    (letterhead,) = world.bench.desk.all(Letterhead, organization=world.jisc.id)
    assert (letterhead.text, letterhead.logo_name) == ("JISC Secretariat", "mark.png")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert marks(world) == [letterhead.logo] * 2


def test_a_file_that_is_no_picture_is_refused_with_a_sentence(
    qtbot: QtBot, world: World, page: OrganizationPage, tmp_path: Path
) -> None:
    file = tmp_path / "mark.png"
    file.write_bytes(b"%PDF-1.7")
    choose(qtbot, page, file)
    assert "mark.png is no PNG or JPEG picture" in page.mark.wrong.text()
    assert page.mark.wrong.isVisible()
    choose(qtbot, page, tmp_path / "nowhere.png")
    assert "could not be read" in page.mark.wrong.text()
    assert not list(world.bench.desk.all(Letterhead))
