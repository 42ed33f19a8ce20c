"""What fields and values are called where records are read side by side."""

from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from meetingdesk import settings
from meetingdesk.desk import new_desk
from meetingdesk.domain.meeting import AgendaItem, Delegate, Delegation, Session, Sitting
from meetingdesk.domain.records import Person, Record
from meetingdesk.ui import translating
from meetingdesk.ui.fields import labels
from meetingdesk.ui.fields.saying import said

_NEVER_READ = {"id", "place", "example", "series", "own", "zone_place"}


@pytest.mark.parametrize("kind", [Session, Sitting, Delegation, Delegate, Person])
def test_what_people_fill_in_is_called_by_a_word_that_is_translated(kind: type[Record]) -> None:
    named = {name for of, name in labels._OF_KIND if of == kind.__name__} | set(labels._FIELDS)
    assert {field.name for field in fields(kind)} - named <= _NEVER_READ


def test_the_post_of_a_delegate_is_no_title_of_a_text() -> None:
    assert labels.field_label(Delegate, "title") == "Title of the post"
    assert labels.field_label(Session, "title") == "Title"


def test_languages_are_said_in_the_language_of_the_window(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MEETINGDESK_HOME", str(tmp_path))
    desk = new_desk(tmp_path / "a.mdesk", author="An", places=settings.places())
    translator = QTranslator()
    assert translator.load(str(translating.file_of("vi", "qm")))
    qapp.installTranslator(translator)
    written = said(desk, Session, "text_language", "ja")
    spoken = said(desk, Session, "languages", ["en", "vi"])
    qapp.removeTranslator(translator)
    desk.close()
    assert (written, spoken) == ("tiếng Nhật", "tiếng Anh, tiếng Việt")


def test_a_moment_is_said_as_a_clock_shows_it(qapp: QApplication, tmp_path: Path) -> None:
    desk = new_desk(tmp_path / "a.mdesk", author="An", places=settings.places())
    told = said(desk, AgendaItem, "opened_at", "2022-03-18T12:30:45Z")
    desk.close()
    assert "Mar 2022" in told
    assert "T12" not in told
