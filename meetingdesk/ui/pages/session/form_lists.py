"""The lists at the foot of the masthead's form: the chair, documents, who gets a copy."""

from PySide6.QtCore import QCoreApplication

from meetingdesk.desk import Desk
from meetingdesk.domain import edits
from meetingdesk.domain.commitments import Recipient
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Chair, Delegate, Delegation
from meetingdesk.domain.places import place_at
from meetingdesk.domain.records import Document
from meetingdesk.domain.terms import Capacity
from meetingdesk.ui.pages.session.part_list import PartList
from meetingdesk.ui.undo import Workbench

translate = QCoreApplication.translate


def chairs(bench: Workbench, session: RecordId) -> PartList:
    """Return the list of who is in the chair, and from which item on."""
    return PartList(
        bench,
        translate("lists", "In the chair"),
        lambda: sorted(bench.desk.all(Chair, session=session), key=lambda chair: chair.id),
        [
            [
                ("delegate", translate("lists", "Who"), 6),
                ("from_item", translate("lists", "From item on (none: the whole session)"), 6),
            ]
        ],
        [(translate("lists", "Add somebody"), lambda: _chair(bench.desk, session))],
        beside=True,
    )


def documents(bench: Workbench, session: RecordId) -> PartList:
    """Return the list of the papers that were tabled."""
    return PartList(
        bench,
        translate("lists", "Documents"),
        lambda: bench.desk.all(Document, parent=session),
        [
            [
                ("title", translate("lists", "Title"), 4),
                ("number", translate("lists", "Number"), 2),
                ("delegation", translate("lists", "Tabled by"), 2),
                ("attachment", translate("lists", "File"), 2),
                ("annexed", translate("lists", "Annexed"), 2),
            ]
        ],
        [(translate("lists", "Add document"), lambda: _document(bench.desk, session))],
        beside=True,
    )


def recipients(bench: Workbench, session: RecordId) -> PartList:
    """Return the list of who gets a copy of the minutes."""
    return PartList(
        bench,
        translate("lists", "Copies to"),
        lambda: bench.desk.all(Recipient, parent=session),
        [[("text", translate("lists", "Who gets a copy"), 12)]],
        [(translate("lists", "Add recipient"), lambda: _recipient(bench.desk, session))],
        beside=True,
    )


def _chair(desk: Desk, session: RecordId) -> Edit:
    """Return the edit that puts a head in the chair who is not in it; else anybody."""
    label = translate("edits", "Take the chair")
    there = {chair.delegate for chair in desk.all(Chair, session=session)}
    own = {side.id for side in desk.all(Delegation, parent=session) if side.own}
    free = [d for d in desk.all(Delegate, session=session) if d.id not in there]

    def at(delegate: Delegate) -> tuple[bool, bool]:
        parent = delegate.place.parent if delegate.place else None
        return delegate.capacity is not Capacity.HEAD, parent not in own

    first = min(free, key=at, default=None)
    if first is None:
        return Edit(label=label, changes=())
    return edits.add(label, Chair(session=session, delegate=first.id))


def _document(desk: Desk, session: RecordId) -> Edit:
    there = [one.place for one in desk.all(Document, parent=session)]
    place = place_at(session, there, len(there))
    # What nobody typed yet has no name: a word put in its place would print.
    return edits.add(translate("lists", "Add document"), Document(place=place))


def _recipient(desk: Desk, session: RecordId) -> Edit:
    there = [one.place for one in desk.all(Recipient, parent=session)]
    place = place_at(session, there, len(there))
    return edits.add(translate("lists", "Add recipient"), Recipient(place=place))
