"""The pages of actions, agreements, people and organizations."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from meetingdesk.domain import edits
from meetingdesk.domain.commitments import AgreedAction, Instrument
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.records import Organization, Person
from meetingdesk.ui.pages.records.action import ActionPage
from meetingdesk.ui.pages.records.kinds import articles, parties
from meetingdesk.ui.pages.records.organization import OrganizationPage
from meetingdesk.ui.pages.records.page import RecordPage
from meetingdesk.ui.pages.records.person import PersonPage
from meetingdesk.ui.pages.records.where import KIND_OF, page_of
from meetingdesk.ui.undo import Workbench

__all__ = ["KIND_OF", "RecordPage", "new_record_edit", "page_for", "page_of"]

translate = QCoreApplication.translate

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


def page_for(workbench: Workbench, view: str, record_id: RecordId) -> QWidget:
    """Return the page of a record of a place: actions, agreements, people or organizations."""
    match workbench.desk.get(KIND_OF[view], record_id):
        case AgreedAction() as action:
            return ActionPage(workbench, action)
        case Instrument() as agreement:
            tables = [parties(), articles()]
            return RecordPage(
                workbench, agreement, _AGREEMENT, tables, translate("records", "agreement")
            )
        case Person() as person:
            return PersonPage(workbench, person)
        case Organization() as body:
            return OrganizationPage(workbench, body)
    return QLabel(translate("records", "This is not in the file any more. Undo may bring it back."))


def new_record_edit(view: str) -> tuple[Edit, RecordId]:
    """Return the edit that adds an empty record to a place, and the record's id."""
    made = KIND_OF[view]()
    labels = {
        "actions": translate("records", "Add action"),
        "agreements": translate("records", "Add agreement"),
        "people": translate("records", "Add person"),
        "organizations": translate("records", "Add organization"),
    }
    return edits.add(labels[view], made), made.id
