"""How a side is called, and by which clock it lives."""

from meetingdesk.domain.meeting import Delegation
from meetingdesk.ui.pages.session.record_form import RecordForm
from meetingdesk.ui.undo import Workbench


class SideEditor(RecordForm):
    """A delegation's fields."""

    def __init__(self, bench: Workbench, side: Delegation) -> None:
        """Edit a delegation."""
        rows = [
            [("organization", self.tr("Body"), 9), ("code", self.tr("Code"), 3)],
            [("name", self.tr("In a sentence"), 9), ("own", self.tr("One’s own"), 3)],
            [("zone", self.tr("Time zone"), 7), ("zone_place", self.tr("Town"), 5)],
        ]
        super().__init__(bench, side, rows)
        self.setObjectName("editor")
        self.setAccessibleName(self.tr("Side"))
        self.inset(12)
