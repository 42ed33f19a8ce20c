"""The way from the paper, and from what it lacks, to the field where that is written."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from meetingdesk.desk import Desk
from meetingdesk.domain.commitments import AgreedAction, Signatory
from meetingdesk.domain.fields import RecordId
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
from meetingdesk.domain.records import Record, Translation
from meetingdesk.ui.fields import FieldEditor
from meetingdesk.ui.focus import first_field
from meetingdesk.ui.pages.records.where import page_of
from meetingdesk.ui.pages.session.agenda_row import AgendaRow
from meetingdesk.ui.pages.session.page import SessionPage
from meetingdesk.ui.workspace import Workspace

DELEGATES, SIGNATORIES, SIDES, ITEMS = "delegates", "signatories", "sides", "items"
"""Lists, where something lacks in them: they stand for a field."""
_IN = "@"


def in_language(field: str, language: str) -> str:
    """Return what stands for the translation of a field into a language."""
    return f"{field}{_IN}{language}"


def go_to(space: Workspace, record: str, field: str) -> None:
    """Open the page on which a field of a record is written, and give it the keys.

    `field` may be one of the lists above, or a text in a language; without any, the record as a
    whole is meant. What is pointed at while the translations are shown is meant there.
    """
    field, _, language = field.partition(_IN)
    translations = space.translations_page
    if language or (translations and translations.shows(record, field)):
        space.show_translations(record, field, language)
        return
    space.leave_translations()
    space.leave_agreeing()
    page, found = space.session_page, _found(space.bench.desk, RecordId(record))
    if isinstance(found, Translation) and found.record:
        field, found = found.field, _found(space.bench.desk, found.record)
    if page is None or found is None:
        return
    if page.logging and not page.record.model.index_of(found.id).isValid():
        # What is settled is folded while one logs.
        page.set_logging(False)
        space.shown.emit()
    if not (_in_head(page, found, field) or _in_lists(page, found, field)):
        if page.record.model.index_of(found.id).isValid():
            _in_record(space, page, found, field)
        else:
            _on_page(space, found, field)


def _found(desk: Desk, record: RecordId) -> Record | None:
    kinds = (desk.get(kind, record) for kind in KINDS.values())
    return next((found for found in kinds if found), None)


def _in_head(page: SessionPage, record: Record, field: str) -> bool:
    """Go to what the masthead's form says: the session, its sittings and signatories."""
    if isinstance(record, Session) and field in (SIDES, ITEMS):
        first_field(page.sides if field == SIDES else page.agenda.add)
        return True
    signs = isinstance(record, Delegation) and field == SIGNATORIES
    if not (signs or isinstance(record, Session | Sitting | Signatory)):
        return False
    page.masthead.unfold()
    form = page.masthead.form
    if form is None:
        return True
    form.show_whole(True)
    if signs:
        first_field(form.signatories)
    elif field == "next_host":
        form.host.setFocus(Qt.FocusReason.OtherFocusReason)
    else:
        _focus(form, record.id, field)
    return True


def _in_lists(page: SessionPage, record: Record, field: str) -> bool:
    """Go to a side, a delegate or an item of the agenda."""
    match record:
        case Delegation() if record.id in page.sides.cards:
            card = page.sides.cards[record.id]
            if field == DELEGATES:
                card.add.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                card.edit_side()
                _focus(card, record.id, field)
        case Delegate():
            _to_delegate(page, record.id, field)
        case Chair():
            _to_delegate(page, record.delegate, "")
        case AgendaItem():
            page.agenda.unfold(True)
            row = page.agenda.items.row(record.id)
            if field == "taken_with" and isinstance(row, AgendaRow):
                # That is chosen in the menu of what became of the item.
                row.treatment.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                page.agenda.edit(record.id)
                _focus(page.agenda, record.id, field)
        case _:
            return False
    return True


def _to_delegate(page: SessionPage, delegate: RecordId | None, field: str) -> None:
    for card in page.sides.cards.values():
        if delegate and card.delegates.row(delegate):
            card.edit(delegate)
            _focus(card, delegate, field)


def _in_record(space: Workspace, page: SessionPage, record: Record, field: str) -> None:
    """Go to an entry's row; to its text, its paragraph, or its own page where the field is."""
    text = {"text": page.record.edit_chosen, "statement": page.record.write_up}
    if isinstance(record, AgreedAction) and field not in ("", *text):
        _on_page(space, record, field)
        return
    page.record.go_to(record.id)
    page.record.view.setFocus(Qt.FocusReason.OtherFocusReason)
    if field in text and not (field == "statement" and not isinstance(record, Note)):
        text[field]()


def _on_page(space: Workspace, record: Record, field: str) -> None:
    """Go to the page of a person, a body or an action."""
    where = page_of(space.bench.desk, type(record).__name__, record.id)
    if where is None:
        if space.session_page:
            first_field(space.session_page.masthead)
        return
    place, owner = where
    space.show_record(place, owner, begin=True)
    _focus(space, record.id, field)


def _focus(within: QWidget, record: RecordId, field: str) -> bool:
    """Give the keys to the editor of a field, or to the first one of the record."""
    editors: Iterable[FieldEditor] = within.findChildren(FieldEditor)
    there = [e for e in editors if e.bound.record == record and not e.isHidden()]
    wanted = [e for e in there if e.bound.name == field] or there[:1]
    for editor in wanted[:1]:
        editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return bool(wanted)
