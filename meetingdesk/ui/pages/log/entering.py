"""The edits that logging makes: one for each Enter."""

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from meetingdesk.desk import Desk
from meetingdesk.domain import edits
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.fields import Place, RecordId
from meetingdesk.domain.meeting import (
    AgendaItem,
    Chair,
    Decision,
    Delegate,
    InternalRemark,
    Movement,
    Note,
    Statement,
)
from meetingdesk.domain.places import place_at
from meetingdesk.domain.terms import MovementKind, Presence, Treatment
from meetingdesk.ui.pages.log.speaking import Speaking
from meetingdesk.ui.pages.log.typed import Kind

translate = QCoreApplication.translate

Entry = Note | InternalRemark | Statement | Decision | AgreedAction | Movement
ENTRIES: tuple[type[Entry], ...] = (
    Note,
    InternalRemark,
    Statement,
    Decision,
    AgreedAction,
    Movement,
)
"""The kinds of record that stand in the running order."""


def entries_under(desk: Desk, parent: RecordId) -> list[Entry]:
    """Return what stands in the running order under an item (or before the first), in order."""
    found: list[Entry] = []
    for kind in ENTRIES:
        found += desk.all(kind, parent=parent)
    return sorted(found, key=place_key)


def place_key(entry: Entry) -> str:
    """Return the key by which an entry is ordered."""
    return entry.place.key if entry.place else ""


def place_last(desk: Desk, parent: RecordId) -> Place:
    """Return the place at the end of the running order under `parent`.

    Under the session itself that is before the first item: the paper sorts both together.
    """
    entries = [entry.place for entry in entries_under(desk, parent) if entry.place]
    items = [item.place for item in desk.all(AgendaItem, parent=parent) if item.place]
    first = items[0].key if items else "~"
    before = [place for place in entries if place.key < first]
    return place_at(parent, [*before, *items], len(before))


def entry_of(
    kind: Kind, text: str, *, at: str, speaking: Speaking, session: RecordId, place: Place | None
) -> Entry:
    """Return the record that a logged line makes; `at` is the time of its first keystroke."""
    match kind:
        case Kind.AGREED:
            return Decision(text=text, at=at, session=session, place=place)
        case Kind.ACTION:
            return AgreedAction(
                text=text, at=at, session=session, place=place, delegation=speaking.delegation
            )
        case Kind.INTERNAL:
            return InternalRemark(text=text, at=at, session=session, place=place)
    return Note(
        text=text,
        at=at,
        session=session,
        place=place,
        delegation=speaking.delegation,
        speaker=speaking.delegate,
        guest=speaking.guest,
    )


def kind_of(entry: Entry) -> Kind:
    """Return what kind of line an entry was."""
    match entry:
        case Decision():
            return Kind.AGREED
        case AgreedAction():
            return Kind.ACTION
        case InternalRemark():
            return Kind.INTERNAL
    return Kind.NOTE


def speaking_in(entry: Entry) -> Speaking:
    """Return who an entry says has spoken."""
    match entry:
        case Note():
            return Speaking(delegation=entry.delegation, delegate=entry.speaker, guest=entry.guest)
        case Statement():
            return Speaking(delegation=entry.delegation, delegate=entry.speaker)
        case AgreedAction():
            return Speaking(delegation=entry.delegation)
    return Speaking()


def opened(desk: Desk, item: AgendaItem, at: str, with_item: RecordId | None) -> Edit:
    """Return the edit that opens an item, jointly with another where one is given."""
    if with_item and with_item != item.id:
        other = desk.get(AgendaItem, with_item)
        title = other.title if other else ""
        return edits.revise(
            translate("edits", "Take {item} jointly with {other}").format(
                item=item.title, other=title
            ),
            item,
            treatment=Treatment.TAKEN_JOINTLY,
            taken_with=with_item,
            opened_at=item.opened_at or at,
        )
    return edits.revise(
        translate("edits", "Open {item}").format(item=item.title),
        item,
        treatment=Treatment.TAKEN,
        taken_with=None,
        opened_at=item.opened_at or at,
    )


def added_item(desk: Desk, session: RecordId, title: str, at: str) -> tuple[AgendaItem, Edit]:
    """Return a new item at the end of the agenda, opened, and the edit that adds it."""
    agenda = desk.all(AgendaItem, parent=session)
    item = AgendaItem(
        title=title,
        place=place_at(session, [i.place for i in agenda], len(agenda)),
        treatment=Treatment.TAKEN,
        opened_at=at,
    )
    return item, edits.add(translate("edits", "Add and open an item"), item)


def treated(item: AgendaItem, treatment: Treatment) -> Edit:
    """Return the edit that says an item was deferred or not reached."""
    return edits.revise(translate("edits", "Say what became of an item"), item, treatment=treatment)


_MOVED = {
    MovementKind.ARRIVED: QT_TRANSLATE_NOOP("edits", "Note an arrival"),
    MovementKind.LEFT: QT_TRANSLATE_NOOP("edits", "Note a departure"),
    MovementKind.TOOK_THE_CHAIR: QT_TRANSLATE_NOOP("edits", "Note who takes the chair"),
}


def moved(
    desk: Desk,
    delegate: Delegate,
    kind: MovementKind,
    *,
    at: str,
    session: RecordId,
    parent: RecordId,
) -> Edit:
    """Return the edit that notes an arrival, a departure or a change of chair.

    Who arrives is present; who takes the chair is in it from the current item on.
    """
    movement = Movement(
        session=session, delegate=delegate.id, kind=kind, at=at, place=place_last(desk, parent)
    )
    label = translate("edits", str(_MOVED[kind]))
    parts = [edits.add(label, movement)]
    if kind is MovementKind.ARRIVED and delegate.presence is not Presence.PRESENT:
        parts.append(edits.revise("", delegate, presence=Presence.PRESENT))
    if kind is MovementKind.TOOK_THE_CHAIR:
        item = desk.get(AgendaItem, parent)
        chair = Chair(session=session, delegate=delegate.id, from_item=item.id if item else None)
        parts.append(edits.add("", chair))
    return edits.joined(label, parts)


def current_parent(desk: Desk, session: RecordId) -> RecordId:
    """Return under what logging goes on: where the last entry stands, or the last item opened."""
    at, parent = "", session
    for item in desk.all(AgendaItem, parent=session):
        if item.opened_at > at:
            at, parent = item.opened_at, item.id
    for kind in ENTRIES:
        for entry in desk.all(kind, session=session):
            if entry.at > at and entry.place:
                at, parent = entry.at, entry.place.parent
    return parent


def last_logged(entries: Iterable[Entry]) -> list[Entry]:
    """Return what can be called back into the line, the latest first."""
    said = [e for e in entries if not isinstance(e, Movement | Statement)]
    return sorted(said, key=lambda e: (e.at, place_key(e)), reverse=True)
