"""Every rule of the completeness check leads to the very field that mends what it finds."""

import shutil
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.desk import Desk, open_desk
from meetingdesk.domain import edits
from meetingdesk.domain.commitments import AgreedAction, Recipient
from meetingdesk.domain.edits import Change, Edit
from meetingdesk.domain.fields import spec
from meetingdesk.domain.meeting import Session, Statement
from meetingdesk.domain.records import Document, Record
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.completeness import findings
from meetingdesk.minutes.issuing import bundle_of
from meetingdesk.minutes.originals import render, renderings
from meetingdesk.settings import Settings
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.paper import leads
from meetingdesk.ui.paper.leads import lead
from meetingdesk.ui.paper.way import go_to
from tests.minutes.sessions import made_id
from tests.minutes.test_completeness import SPOILT, Spoil
from tests.ui.paper.conftest import page_of
from tests.ui.paper.ways import (
    SESSION,
    come_back,
    described,
    has_keys_in_sight,
    leads_there,
    opened,
    page_space,
    whole_file,
)

APART = {"two versions"}
"""Rules that no edit of one person alone can break."""


@pytest.fixture
def sample(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the path of a file with a session that has something of everything."""
    monkeypatch.setenv("MEETINGDESK_HOME", str(tmp_path / "home"))
    settings.write_settings(Settings(name="An", body="VSB"))
    return whole_file(tmp_path)


def edit_to(before: Bundle, after: Bundle) -> Edit:
    """Return the edit that leads from the records of one bundle to those of another."""
    old = {record.id: record for record in before.records()}
    new = {record.id: record for record in after.records()}
    ids = [*new, *(gone for gone in old if gone not in new)]
    changes = [Change(before=old.get(one), after=new.get(one)) for one in ids]
    return Edit(label="Spoil", changes=tuple(c for c in changes if c.before != c.after))


@pytest.fixture
def spoilt() -> dict[str, list[Spoil]]:
    """Return all that the tests of the rules spoil, by rule."""
    found: dict[str, list[Spoil]] = {}
    for rule, spoil in SPOILT:
        found.setdefault(rule, []).append(spoil)
    return found


def test_every_rule_leads_to_its_field(
    window: MainWindow, qtbot: QtBot, spoilt: dict[str, list[Spoil]]
) -> None:
    desk = opened(window)
    assert window.bench
    wrong: list[str] = []
    led: set[str] = set()
    for rule in sorted(spoilt.keys() - APART):
        for spoil in spoilt[rule]:
            before = bundle_of(desk, SESSION)
            window.bench.perform(edit_to(before, spoil(before)))
            found = [f for f in findings(bundle_of(desk, SESSION)) if f.rule == rule]
            for finding in found:
                led.add(rule)
                trouble = leads_there(window, qtbot, finding)
                wrong += [trouble] if trouble else []
                come_back(window, qtbot)
            window.bench.undo.undo()
    assert not wrong, "\n".join(wrong)
    assert led == spoilt.keys() - APART
    assert desk.all(Session)[0].id == SESSION


def test_all_that_the_paper_prints_leads_to_where_it_is_written(
    window: MainWindow, qtbot: QtBot
) -> None:
    opened(window)
    space = page_space(window)
    assert window.preview
    assert window.preview.printed
    areas = [area.source for page in window.preview.printed.pages for area in page.areas]
    sources = {(one.record, one.field): one.words for one in areas}
    assert len(sources) > 25
    wrong = []
    for (record, field), words in sources.items():
        go_to(space, record, field)
        try:
            qtbot.waitUntil(partial(is_at, window, record, field), timeout=1500)
        except TimeoutError:
            wrong.append(f"{field} of “{words[:40]}” led to {described(window, focus_now())}")
        come_back(window, qtbot)
    assert not wrong, "\n".join(wrong)


def is_at(window: MainWindow, record: str, field: str) -> bool:
    """Say whether the keys are at a field; at its record, where that is no field of it."""
    led, at = described(window, focus_now())
    if (record, field) == (SESSION, "text"):
        return at == leads.DELEGATES
    assert window.bench
    found = next(r for r in bundle_of(window.bench.desk, SESSION).records() if r.id == record)
    return led == record and (at == leads.edited(field) or not spec(type(found), field))


def focus_now() -> QWidget | None:
    """Return what has the keys."""
    return QApplication.focusWidget()


def brought_in(desk: Desk, path: Path, mine: Edit, theirs: Edit) -> None:
    """Change the file here and in a colleague's copy, and bring that in."""
    shutil.copyfile(desk.path, path)
    other = open_desk(path, author="Kenji", places=settings.places())
    other.perform(theirs)
    other.close()
    desk.perform(mine)
    desk.sharing.bring_in(path)


@pytest.mark.parametrize(
    ("kind", "name", "values"),
    [
        (Statement, "text", ("Of An.", "Of Kenji.")),
        (Document, "title", ("Of An", "Of Kenji")),
        (Recipient, "text", ("Of An", "Of Kenji")),
        (AgreedAction, "due_on", (date(2022, 7, 1), date(2022, 8, 1))),
    ],
)
def test_two_versions_are_led_to_side_by_side_and_esc_leads_back(
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    kind: type[Record],
    name: str,
    values: tuple[Any, Any],
) -> None:
    desk = opened(window)
    record = desk.all(kind)[-1]
    mine, theirs = (edits.revise("Edit", record, **{name: value}) for value in values)
    brought_in(desk, tmp_path / "copy.mdesk", mine, theirs)
    (finding,) = [f for f in findings(bundle_of(desk, SESSION)) if f.rule == "two versions"]
    assert leads_there(window, qtbot, finding) == ""
    focus = QApplication.focusWidget()
    qtbot.keyClick(focus, Qt.Key.Key_1)
    assert not [f for f in findings(bundle_of(desk, SESSION)) if f.rule == "two versions"]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert page_of(window).session == SESSION


def test_what_is_found_in_a_translation_leads_to_the_translation(
    window: MainWindow, qtbot: QtBot
) -> None:
    desk = opened(window)
    (rendering,) = [
        one
        for one in renderings(bundle_of(desk, SESSION), "vi")
        if one.original.key == (made_id("r1"), "text")
    ]
    desk.perform(render(rendering, "Hai bên \U00013000 thống nhất.", "Translate"))
    (finding,) = [f for f in findings(bundle_of(desk, SESSION)) if f.rule == "glyph"]
    go_to(page_space(window), *lead(finding))
    target = (made_id("r1"), "text@vi")
    qtbot.waitUntil(lambda: has_keys_in_sight(window, target))
