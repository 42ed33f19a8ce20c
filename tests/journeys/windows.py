"""A window to work in, as app.py makes it, with a profile of its own."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.memory import Memory
from meetingdesk.ui.pages.session.page import SessionPage

AUTHOR = "Nguyễn Văn An"
SMALLEST = QSize(1366, 768)


def tell_who() -> None:
    """Say who works here, as the start page would."""
    settings.write_settings(settings.Settings(name=AUTHOR, body="STAMEQ", language="en"))


def open_window(qtbot: QtBot, path: Path | None) -> MainWindow:
    """Open the window on a file, else on the last one."""
    window = MainWindow(AUTHOR, Memory())
    qtbot.addWidget(window)
    window.resize(SMALLEST)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.furnish()
    window.begin(path)
    if window.bench is not None:
        ready(window)
    return window


def ready(window: MainWindow) -> None:
    """Wait until the window's keys work on the file that was opened, as a person does."""
    for _ in range(100):
        QTest.qWait(50)
        if window.commands["new_session"].isEnabled():
            return
    raise AssertionError("the window never became ready")


def page_of(window: MainWindow) -> SessionPage:
    """Return the session's page that the window shows."""
    assert window.space is not None
    page = window.space.session_page
    assert isinstance(page, SessionPage)
    return page


def keyboard_at(widget: QWidget) -> bool:
    """Say whether the keyboard is at a widget, or at what stands for it."""
    focus = QApplication.focusWidget()
    return focus is not None and (focus is widget or focus is widget.focusProxy())


def menu() -> Any:
    """Return the menu that is open."""
    found = QApplication.activePopupWidget()
    assert found is not None, "no menu is open"
    return found
