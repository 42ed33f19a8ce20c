"""Faults of the program: logged, shown once, with text to copy."""

import logging
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.ui import faults


@pytest.fixture
def said(qtbot: QtBot) -> Iterator[list[str]]:
    """Catch faults for the length of a test; return what is told to the user in notices."""
    told: list[str] = []
    before = sys.excepthook
    faults.catch(told.append)
    yield told
    sys.excepthook = before
    log = logging.getLogger("meetingdesk")
    for handler in log.handlers[:]:
        log.removeHandler(handler)
        handler.close()


def happens(error: Exception) -> None:
    sys.excepthook(type(error), error, None)


def test_a_fault_is_logged_and_shown_once(said: list[str], qtbot: QtBot) -> None:
    happens(KeyError("first"))
    happens(KeyError("second"))
    shown = [
        w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()
    ]
    assert len(shown) == 1
    assert "KeyError: 'first'" in shown[0].detailedText()
    log = (settings.places().log / "meetingdesk.log").read_text(encoding="utf-8")
    assert "KeyError: 'first'" in log
    assert "KeyError: 'second'" in log
    assert said == []
    shown[0].close()


def test_trouble_with_a_file_is_no_fault(said: list[str]) -> None:
    happens(FileTrouble("The drive is gone."))
    assert said == ["The drive is gone."]
    assert not [
        w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()
    ]
