"""An agenda item's title, in the place of its line."""

from meetingdesk.domain.meeting import AgendaItem
from meetingdesk.ui.pages.session.record_form import RecordForm
from meetingdesk.ui.undo import Workbench


class AgendaEditor(RecordForm):
    """The fields of an item."""

    def __init__(self, bench: Workbench, item: AgendaItem) -> None:
        """Edit an item."""
        rows = [[("title", self.tr("Title"), 9), ("treatment", self.tr("What became of it"), 3)]]
        super().__init__(bench, item, rows)
        self.setObjectName("editor")
        self.setAccessibleName(self.tr("Agenda item"))
        self.inset(38)
