"""The way from the paper, and from what it lacks, to the field where that is written."""

from importlib import import_module

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from meetingdesk.desk import Desk
from meetingdesk.domain.agreeing import Comment
from meetingdesk.domain.commitments import AgreedAction, Recipient, Signatory
from meetingdesk.domain.fields import RecordId, spec
from meetingdesk.domain.kinds import KINDS
from meetingdesk.domain.meeting import (
    AgendaItem,
    Chair,
    Delegate,
    Delegation,
    Note,
    Session,
    Sitting,
)
from meetingdesk.domain.records import Document, Organization, Record, Translation
from meetingdesk.ui.fields import FieldEditor
from meetingdesk.ui.focus import first_field
from meetingdesk.ui.pages.records.page import RecordPage
from meetingdesk.ui.pages.records.where import page_of
from meetingdesk.ui.pages.session.agenda_row import AgendaRow
from meetingdesk.ui.pages.session.page import SessionPage
from meetingdesk.ui.paper import leads
from meetingdesk.ui.paper.details import Details
from meetingdesk.ui.paper.renumbering import renumbering
from meetingdesk.ui.workspace import Workspace

_IN_FORM = (Session, Sitting, Signatory, Chair, Document, Recipient)
_WHO_CAME = "text"
"""Stands, of a session, for the paragraph that says who led the delegations."""
_GIVEN = Qt.FocusReason.OtherFocusReason


def go_to(space: Workspace, record: str, field: str) -> None:
    """Open the page on which a field of a record is written, and give it the keys.

    `field` may be what stands for one (see `leads`), or a text in a language; without any, the
    record as a whole is meant. What is pointed at on the paper while the translations are shown is
    meant there.
    """
    field, itself, language = field.partition(leads.IN)
    found = _found(space.bench.desk, RecordId(record))
    if field.endswith(leads.VERSIONS) and found:
        _to_versions(space, found, field.removesuffix(leads.VERSIONS))
        return
    if isinstance(found, Comment):
        space.show_agreeing(found.id)
        return
    if isinstance(found, Translation) and found.record:
        record, field, language = found.record, found.field, found.language
        found = _found(space.bench.desk, found.record)
    translations = space.translations_page
    pointed_at = translations and not itself and translations.shows(record, field)
    if language or pointed_at:
        space.show_translations(record, field, language)
        return
    space.leave_translations()
    space.leave_agreeing()
    if found:
        _to_field(space, found, leads.edited(field))


def _to_field(space: Workspace, found: Record, field: str) -> None:
    _to_session(space, found)
    page = space.session_page
    if page is None:
        return
    if field == leads.NUMBERS:
        _renumber(space, page, found)
        return
    if found.id in page.record.model.entries:
        # By the clock, paragraphs are left out.
        page.record.bar.clock.setChecked(False)
    entry = page.record.model.index_of(found.id).isValid()
    if page.logging and not entry:
        # What is settled is folded while one logs.
        page.set_logging(False)
        space.shown.emit()
    if isinstance(found, _IN_FORM) or field == leads.SIGNATORIES:
        there = _in_head(page, found, field)
    elif isinstance(found, Delegation | Delegate | AgendaItem):
        there = _in_lists(page, found, field)
    elif entry:
        there = _in_record(space, page, found, field)
    else:
        there = _on_page(space, found, field)
    if not there and spec(type(found), field):
        Details(space.bench, found, field, space.window()).open()


def _found(desk: Desk, record: RecordId) -> Record | None:
    kinds = (desk.get(kind, record) for kind in KINDS.values())
    return next((found for found in kinds if found), None)


def _to_session(space: Workspace, found: Record) -> None:
    """Show another session where what is meant stands on its page: an earlier one is cited."""
    session: RecordId | None = found.id if isinstance(found, Session) else None
    if isinstance(found, Delegation) and found.place:
        session = found.place.parent
    if session and session != space.session:
        space.show_session(session)


def _to_versions(space: Workspace, found: Record, field: str) -> None:
    """Show two versions side by side; Esc leads back to the session."""
    waiting = import_module("meetingdesk.ui.versions.waiting")
    space.show_versions()
    page = space.versions_page
    key = waiting.key_of(type(found).__name__, found.id, field)
    if page and key in page.points.keys:
        page.list.go_to(page.points.keys.index(key))


def _renumber(space: Workspace, page: SessionPage, found: Record) -> None:
    if page.record.model.index_of(found.id).isValid():
        page.record.go_to(found.id)
    dialog = renumbering(space.bench, page.session, found.id, space.window())
    if dialog:
        dialog.open()


def _in_head(page: SessionPage, record: Record, field: str) -> bool:
    """Go to what the masthead's form says, or to a list of the page where something lacks."""
    if field == leads.SIDES or (field == _WHO_CAME and isinstance(record, Session)):
        page.sides.go_on()
        return True
    if field == leads.ITEMS:
        page.agenda.unfold(True)
        return _give(page.agenda.add)
    page.masthead.unfold()
    form = page.masthead.form
    if form is None:
        return False
    form.show_whole(True)
    others: dict[str, QWidget] = {leads.CHAIRS: form.chairs.adders[0], "next_host": form.host}
    if isinstance(record, Delegation):
        others[leads.SIGNATORIES] = form.signatories.adders[0 if record.own else 1]
    return _give(others[field]) if field in others else _focus(form, record.id, field)


def _in_lists(page: SessionPage, record: Record, field: str) -> bool:
    """Go to a side, a delegate or an item of the agenda."""
    if isinstance(record, Delegation) and record.id in page.sides.cards:
        card = page.sides.cards[record.id]
        if field == leads.DELEGATES:
            return _give(card.add)
        card.edit_side()
        return _focus(card, record.id, field)
    if isinstance(record, Delegate):
        for card in page.sides.cards.values():
            if card.delegates.row(record.id):
                card.edit(record.id)
                return _focus(card, record.id, field)
    if isinstance(record, AgendaItem):
        page.agenda.unfold(True)
        row = page.agenda.items.row(record.id)
        if field == "taken_with" and isinstance(row, AgendaRow):
            # That is chosen in the menu of what became of the item.
            page.agenda.items.close_editor()
            return _give(row.treatment)
        page.agenda.edit(record.id)
        return _focus(page.agenda, record.id, field)
    return False


def _in_record(space: Workspace, page: SessionPage, record: Record, field: str) -> bool:
    """Go to an entry's row; to its text, its paragraph, or its own page where the field is."""
    text = {"text": page.record.edit_chosen, "statement": page.record.write_up}
    if isinstance(record, AgreedAction) and field not in ("", *text):
        return _on_page(space, record, field)
    page.record.go_to(record.id)
    page.record.view.setFocus(_GIVEN)
    if field in text and not (field == "statement" and not isinstance(record, Note)):
        text[field]()
        return True
    return not field


def _on_page(space: Workspace, record: Record, field: str) -> bool:
    """Go to the page of a person, a body or an action."""
    where = page_of(space.bench.desk, type(record).__name__, record.id)
    if where is None:
        return bool(space.session_page and first_field(space.session_page.masthead))
    place, owner = where
    space.show_record(place, owner, begin=True)
    if isinstance(record, Organization) and field == leads.NAMES:
        pages = [p for p in space.findChildren(RecordPage) if p.record == owner and p.isVisible()]
        return bool(pages) and _give(pages[0].tables[0].add)
    return _focus(space, record.id, field)


def _give(widget: QWidget) -> bool:
    widget.setFocus(_GIVEN)
    return True


def _focus(within: QWidget, record: RecordId, field: str) -> bool:
    """Give the keys to the editor of a field; of a record as a whole, to its first one."""
    there = [
        editor
        for editor in within.findChildren(FieldEditor)
        if editor.bound.record == record and editor.isVisibleTo(within)
    ]
    wanted = [e for e in there if e.bound.name == field] if field else there
    for editor in (wanted or there)[:1]:
        editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return bool(wanted) or not field
