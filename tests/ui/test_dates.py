"""Moments are told in one form, in the language of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from meetingdesk import app
from meetingdesk.ui.fields.versions import moment


@pytest.fixture
def german() -> Iterator[None]:
    """Have a machine that speaks German."""
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("german")
def test_where_no_language_was_told_dates_are_english_as_all_is(qapp: QApplication) -> None:
    assert moment("2022-10-18T12:00:00Z").startswith("18 Okt")
    app._speak(qapp, "")
    told = moment("2022-10-18T12:00:00Z")
    assert told.startswith("18 Oct 2022 ")
    assert told[12:].replace(":", "").isdigit()
