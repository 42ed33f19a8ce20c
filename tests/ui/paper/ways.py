"""What a test needs that follows a finding: a file, and where the keys are."""

from pathlib import Path

from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QDialog, QWidget
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.desk import Desk, new_desk
from meetingdesk.domain import edits
from meetingdesk.minutes.completeness import Finding
from meetingdesk.ui.fields import FieldEditor
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.pages.log.entry_editor import EntryText
from meetingdesk.ui.pages.records.page import RecordPage
from meetingdesk.ui.pages.session.agenda_row import AgendaRow
from meetingdesk.ui.paper import leads
from meetingdesk.ui.paper.leads import lead
from meetingdesk.ui.paper.renumbering import Renumbering
from meetingdesk.ui.paper.way import go_to
from meetingdesk.ui.translations.field import TranslationField
from meetingdesk.ui.versions.point_list import PointList
from meetingdesk.ui.workspace import Workspace
from tests.minutes.sessions import full_records, made_id
from tests.ui.paper.conftest import page_of

SESSION = made_id("s")


def whole_file(folder: Path) -> Path:
    """Return the path of a file with a session that has something of everything."""
    made = folder / "whole.mdesk"
    desk = new_desk(made, author="An", places=settings.places())
    # The session that is listed first is the one to be opened.
    records = sorted(full_records(), key=lambda r: r.id != SESSION)
    desk.perform(edits.add("Add", *(r for r in records if r.id != made_id("s4"))))
    desk.close()
    return made


def described(window: MainWindow, focus: QWidget | None) -> tuple[str, str]:
    """Return the record and field to which the widget that has the keys belongs."""
    at = focus
    while at is not None:
        found = told_by(at, focus)
        if found:
            return found
        at = at.parentWidget()
    return of_session(window, focus)


def told_by(at: QWidget, focus: QWidget | None) -> tuple[str, str] | None:
    """Return what a widget around the one that has the keys knows of it."""
    found: tuple[str, str] | None = None
    match at:
        case EntryText():
            found = at.record.id, at.field
        case PointList() if at.key:
            found = at.key.record, f"{at.key.field}{leads.VERSIONS}"
        case TranslationField():
            of = at.line.rendering
            found = at.about, leads.in_language(of.original.field, of.language)
        case FieldEditor():
            found = at.bound.record, at.bound.name
        case Renumbering():
            found = at.which.currentData(), leads.NUMBERS
        case AgendaRow() if focus is at.treatment:
            found = at.record, "taken_with"
        case RecordPage() if at.tables and focus is at.tables[0].add:
            found = at.record, leads.NAMES
    return found


def of_session(window: MainWindow, focus: QWidget | None) -> tuple[str, str]:
    """Return what a widget of the session's page stands for that is no field's."""
    assert window.space
    page = window.space.session_page
    if page is None or focus is None:
        return "", str(focus)
    found: dict[QWidget, tuple[str, str]] = {page.agenda.add: (SESSION, leads.ITEMS)}
    found |= {s.body: (SESSION, leads.SIDES) for s in page.sides.starters[:1]}
    found |= {c.add: (c.delegation, leads.DELEGATES) for c in page.sides.cards.values()}
    if focus in (page.record.paragraph.text, page.record.view):
        at = page.record.model.record(page.record.view.currentIndex())
        return (at.id if at else ""), "" if focus is page.record.view else "statement"
    form = page.masthead.form
    if form:
        own, other = form.signatories.adders
        found |= {form.host: (SESSION, "next_host"), form.chairs.adders[0]: (SESSION, leads.CHAIRS)}
        found |= {own: (made_id("vn"), leads.SIGNATORIES)}
        found |= {other: (made_id("jp"), leads.SIGNATORIES)}
    return found.get(focus, ("", f"{focus} {focus.objectName()}"))


def wanted(finding: Finding) -> tuple[str, str]:
    """Return where a finding is to lead."""
    return understood(*lead(finding))


def understood(record: str, field: str) -> tuple[str, str]:
    """Return the record and field that are meant, as `described` names them."""
    return record, leads.edited(field.removesuffix(leads.IN))


def leads_there(window: MainWindow, qtbot: QtBot, finding: Finding) -> str:
    """Follow a finding; return what is wrong with where that led, or nothing."""
    assert window.space
    go_to(window.space, *lead(finding))
    target = wanted(finding)
    try:
        qtbot.waitUntil(lambda: has_keys_in_sight(window, target), timeout=1500)
    except TimeoutError:
        focus = QApplication.focusWidget()
        return f"{finding.rule}: {target} led to {described(window, focus)}"
    return ""


def has_keys_in_sight(window: MainWindow, target: tuple[str, str]) -> bool:
    """Say whether the keys are where they should be, and that is to be seen."""
    focus = QApplication.focusWidget()
    # What it shows covers a list wholly.
    seen = focus.viewport() if isinstance(focus, QAbstractScrollArea) else focus
    in_sight = seen is not None and not seen.visibleRegion().isEmpty()
    return in_sight and described(window, focus) == target


def come_back(window: MainWindow, qtbot: QtBot) -> None:
    """Close what was opened over the page, and show the session again."""
    for dialog in window.findChildren(QDialog):
        dialog.reject()
    qtbot.waitUntil(lambda: not window.findChildren(QDialog))
    if not window.isActiveWindow():
        with qtbot.waitActive(window):
            window.activateWindow()
    assert window.space
    window.space.show_session(SESSION)


def opened(window: MainWindow) -> Desk:
    """Show the session without its paper, and return the open file."""
    assert window.bench
    assert window.space
    window.commands["preview"].trigger()
    window.space.show_session(SESSION)
    assert page_of(window).session == SESSION
    return window.bench.desk


def page_space(window: MainWindow) -> Workspace:
    """Return the workspace of a window."""
    assert window.space
    return window.space
