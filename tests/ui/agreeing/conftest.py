"""A window on a session whose text is being agreed, and the other side's document."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.desk import Desk, new_desk, open_desk
from meetingdesk.domain import edits
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.docx import export_docx
from meetingdesk.minutes.issuing import bundle_of
from meetingdesk.settings import Settings
from meetingdesk.ui.agreeing.page import AgreeingPage
from meetingdesk.ui.main_window import MainWindow
from tests.minutes.returning import OtherSide
from tests.minutes.sessions import full_records, made_id
from tests.ui.opening import opened_window

SENT = datetime(2022, 4, 1, 8, 0, tzinfo=UTC)
CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


@dataclass
class Agreeing:
    """A person with a keyboard at the page, and the file behind it."""

    qtbot: QtBot
    window: MainWindow
    path: Path
    folder: Path

    @property
    def page(self) -> AgreeingPage:
        assert self.window.space
        page = self.window.space.agreeing_page
        assert page is not None
        return page

    @property
    def desk(self) -> Desk:
        assert self.window.bench
        return self.window.bench.desk

    def press(self, *keys: Qt.Key, held: Any = NONE) -> None:
        for key in keys:
            QTest.keyClick(self.window.windowHandle(), key, held)

    def types(self, text: str) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        if text.isascii():
            QTest.keyClicks(focus, text)
        else:
            commit = QInputMethodEvent("", [])
            commit.setCommitString(text)
            QApplication.sendEvent(focus, commit)

    def read_back(self, other: OtherSide) -> None:
        """Press O, choose the document, and see its comments come."""
        self.choose(other.send(self.folder / "returned.docx"))

    def choose(self, path: Path) -> None:
        """Press O, choose a document, and wait until it was read."""
        self.page.tell("")
        self.press(Qt.Key.Key_O)
        dialog = self.window.findChild(QFileDialog, "readBack")
        assert dialog is not None
        name = dialog.findChild(QLineEdit)
        assert name is not None
        name.clear()
        QTest.keyClicks(name, str(path))
        QTest.keyClick(name, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: self.page.said.text() != "")
        self.qtbot.waitUntil(lambda: "Reading" not in self.page.said.text(), timeout=20_000)
        self.come_back()

    def come_back(self) -> None:
        """Work in the window again: this platform has nothing that activates one by itself."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def in_file(self, kind: type[Any], name: str) -> Any:
        """Return what the file says of a record, opened once more."""
        desk = open_desk(self.path, author="Test", places=settings.places())
        found = desk.get(kind, made_id(name))
        desk.close()
        return found


@pytest.fixture
def agreeing(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Agreeing]:
    monkeypatch.setenv("MEETINGDESK_HOME", str(tmp_path / "home"))
    settings.write_settings(Settings(name="An", body="VSB"))
    path = tmp_path / "agreeing.mdesk"
    desk = new_desk(path, author="An", places=settings.places(), clock=lambda: SENT)
    desk.perform(edits.add("Prepare", *full_records()))
    desk.close()
    window = opened_window(qtbot, "An", path)
    assert window.space
    window.space.show_session(made_id("s"))
    made = Agreeing(qtbot, window, path, tmp_path)
    made.press(Qt.Key.Key_G, held=CONTROL)
    yield made
    window.close()


@pytest.fixture
def other(agreeing: Agreeing) -> OtherSide:
    """Return the other side with the Word document that was sent."""
    return OtherSide(export_docx(compose_minutes(bundle_of(agreeing.desk, made_id("s")))))
