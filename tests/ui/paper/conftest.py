"""A window on the sample, with its session and paper open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.desk import new_desk
from meetingdesk.domain.meeting import Session
from meetingdesk.exchange.reader import read_source
from meetingdesk.settings import Settings, resource
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.pages.session.page import SessionPage
from meetingdesk.ui.paper.pane import PreviewPane
from tests.ui.opening import opened_window

WAIT = 9000


@pytest.fixture
def sample(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the path of a file with the sample's records."""
    monkeypatch.setenv("MEETINGDESK_HOME", str(tmp_path / "home"))
    settings.write_settings(Settings(name="An", body="STAMEQ"))
    made = tmp_path / "sample.mdesk"
    desk = new_desk(made, author="An", places=settings.places())
    said = read_source(resource("samples/stameq-jisc-2022.json"))
    desk.import_said(said.source, said.records)
    desk.close()
    return made


@pytest.fixture
def window(qtbot: QtBot, sample: Path) -> Iterator[MainWindow]:
    """Return a window with the session open, and its paper beside it."""
    window = opened_window(qtbot, "An", sample)
    qtbot.waitUntil(lambda: window.space is not None, timeout=WAIT)
    assert window.bench
    assert window.space
    window.space.show_session(window.bench.desk.all(Session)[0].id)
    qtbot.waitUntil(lambda: has_paper(window), timeout=WAIT)
    yield window
    window.close()


@pytest.fixture
def pane(window: MainWindow) -> PreviewPane:
    """Return the paper beside the session."""
    return pane_of(window)


def has_paper(window: MainWindow) -> bool:
    """Say whether the paper of the session stands beside it."""
    return window.preview is not None and window.preview.printed is not None


def pane_of(window: MainWindow) -> PreviewPane:
    """Return the window's paper."""
    assert window.preview
    return window.preview


def page_of(window: MainWindow) -> SessionPage:
    """Return the page of the session that is open."""
    assert window.space
    assert window.space.session_page
    return window.space.session_page
