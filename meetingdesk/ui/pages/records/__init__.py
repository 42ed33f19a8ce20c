"""The pages of actions, agreements, people and organizations."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from meetingdesk.domain import edits
from meetingdesk.domain.commitments import AgreedAction, Instrument
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.records import Organization, Person, Record
from meetingdesk.ui.pages.records.action import ActionPage
from meetingdesk.ui.pages.records.kinds import articles, milestones, names, parties
from meetingdesk.ui.pages.records.page import RecordPage
from meetingdesk.ui.pages.records.person import PersonPage
from meetingdesk.ui.undo import Workbench

__all__ = ["KIND_OF", "RecordPage", "new_record_edit", "page_for"]

KIND_OF: dict[str, type[Record]] = {
    "actions": AgreedAction,
    "agreements": Instrument,
    "people": Person,
    "organizations": Organization,
}
"""The kind of record that each place lists."""

_AGREEMENT = (
    "title",
    "kind",
    "status",
    "signed_on",
    "signed_at",
    "valid_from",
    "valid_to",
    "subject",
)
_ORGANIZATION = ("acronym", "country", "relation", "parent", "mail", "website", "remark")


def page_for(workbench: Workbench, view: str, record_id: RecordId) -> QWidget:
    """Return the page of a record of a place: actions, agreements, people or organizations."""
    match workbench.desk.get(KIND_OF[view], record_id):
        case AgreedAction() as action:
            return ActionPage(workbench, action)
        case Instrument() as agreement:
            tables = [parties(), articles()]
            return RecordPage(workbench, agreement, _AGREEMENT, tables, _tr("agreement"))
        case Person() as person:
            return PersonPage(workbench, person)
        case Organization() as body:
            tables = [names(), milestones()]
            return RecordPage(workbench, body, _ORGANIZATION, tables, _tr("organization"))
    return QLabel(_tr("This is not in the file any more. Undo may bring it back."))


def new_record_edit(view: str) -> tuple[Edit, RecordId]:
    """Return the edit that adds an empty record to a place, and the record's id."""
    made = KIND_OF[view]()
    labels = {
        "actions": _tr("Add action"),
        "agreements": _tr("Add agreement"),
        "people": _tr("Add person"),
        "organizations": _tr("Add organization"),
    }
    return edits.add(labels[view], made), made.id


def _tr(text: str) -> str:
    return QCoreApplication.translate("records", text)
