"""A window on a file with a session to be translated."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.desk import new_desk, open_desk
from meetingdesk.domain import edits
from meetingdesk.domain.fields import Place
from meetingdesk.domain.meeting import AgendaItem, Decision, Session, Statement
from meetingdesk.domain.places import keys_after
from meetingdesk.domain.records import Translation
from meetingdesk.settings import Settings
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.translations.page import TranslationsPage
from tests.ui.opening import opened_window

ENTER, ESC, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab
NONE = Qt.KeyboardModifier.NoModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PLACES = keys_after(None, 4)

SESSION = Session(title="Working session", languages=("vi", "ja"), text_language="en")
ITEM = AgendaItem(place=Place(SESSION.id, PLACES[0]), title="Smart cities")
SAID = [
    Statement(session=SESSION.id, place=Place(ITEM.id, key), text=text, language="en")
    for key, text in zip(
        PLACES,
        ("The first side spoke.", "The second side answered.", "Both sides thanked the chair."),
        strict=False,
    )
]
AGREED = Decision(
    session=SESSION.id, place=Place(ITEM.id, PLACES[3]), text="To exchange lists.", language="en"
)
RECORDS = [SESSION, ITEM, *SAID, AGREED]


def noon() -> datetime:
    return datetime(2022, 3, 18, 5, 0, tzinfo=UTC)


@dataclass
class World:
    """The window, and the file as another process would find it."""

    window: MainWindow
    path: Path

    @property
    def page(self) -> TranslationsPage:
        assert self.window.space
        assert self.window.space.translations_page
        return self.window.space.translations_page

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        for key in keys:
            QTest.keyClick(self.window.windowHandle(), key, held)

    def type(self, text: str) -> None:
        """Enter a text: keys where a keyboard has them, an input method for the rest."""
        for sign in text:
            if sign.isascii():
                focus = QApplication.focusWidget()
                assert focus is not None
                QTest.keyClicks(focus, sign)
            else:
                compose("", sign)

    def focused(self) -> str:
        """Return the original beside the field that has the keyboard; nothing where none has."""
        rows = self.page.rows.values()
        return next((r.rendering.original.text for r in rows if r.field.area.hasFocus()), "")

    def saved(self, language: str = "vi") -> dict[str, str]:
        """Return by original text what the file says in a language."""
        desk = open_desk(self.path, author="", places=settings.places(), clock=noon)
        found = {t.record: t.text for t in desk.all(Translation) if t.language == language}
        desk.close()
        texts = {r.id: getattr(r, "text", "") or getattr(r, "title", "") for r in RECORDS}
        return {texts[record]: said for record, said in found.items() if record in texts}

    def row(self, text: str) -> str:
        """Return what stands in the field beside an original."""
        rows = self.page.rows.values()
        return next(r.field.text() for r in rows if r.rendering.original.text == text)


def compose(preedit: str, commit: str = "") -> None:
    """Do as an input method does: show what is composed, or commit a text."""
    focus = QApplication.focusWidget()
    assert focus is not None
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(focus, event)


@pytest.fixture
def world(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    """Show the session's translations in a window."""
    monkeypatch.setenv("MEETINGDESK_HOME", str(tmp_path / "home"))
    settings.write_settings(Settings(name="Trần Thị B"))
    path = tmp_path / "file.mdesk"
    desk = new_desk(path, author="Trần Thị B", places=settings.places(), clock=noon)
    desk.perform(edits.add("Prepare", *RECORDS))
    desk.close()
    window = opened_window(qtbot, "Trần Thị B", path, (1000, 700))
    assert window.space
    window.space.show_session(SESSION.id)
    made = World(window, path)
    made.press(Qt.Key.Key_T, held=CTRL)
    yield made
    window.close()
