"""All that can be said of a delegate, in the place of its line."""

from meetingdesk.domain.meeting import Delegate
from meetingdesk.domain.terms import Capacity, Presence
from meetingdesk.ui.pages.session.name_fields import FamilyField, NameField
from meetingdesk.ui.pages.session.record_form import RecordForm
from meetingdesk.ui.undo import Workbench


class DelegateEditor(RecordForm):
    """A delegate's fields; a group has a head-count in place of what only a person has."""

    def __init__(self, bench: Workbench, delegate: Delegate) -> None:
        """Edit a delegate."""
        first = [("name", self.tr("Name"), 6), ("honorific", self.tr("Honorific"), 3)]
        if delegate.person is not None:
            first.append(("person", self.tr("Family name"), 3))
        else:
            first = [("name", self.tr("Name"), 8), ("head_count", self.tr("How many"), 4)]
        rows = [
            first,
            [("title", self.tr("Post"), 12)],
            [("unit", self.tr("Unit"), 6), ("body", self.tr("Body"), 6)],
            [
                ("capacity", self.tr("Capacity"), 4),
                ("presence", self.tr("Presence"), 4),
                ("attending", self.tr("Where"), 4),
            ],
        ]
        last = [("native_name", self.tr("Name in its own script"), 6)]
        if delegate.capacity is Capacity.INTERPRETER:
            last.append(("interprets", self.tr("Interprets"), 6))
        if delegate.capacity is not Capacity.INTERPRETER or delegate.presence is Presence.PROXY:
            last.append(("represented_by", self.tr("Represented by"), 6))
        if delegate.person is not None or delegate.head_count is None:
            rows += [last[:2], *([last[2:]] if last[2:] else [])]
        super().__init__(bench, delegate, rows, {"name": NameField, "person": FamilyField})
        told = self.fields.get("person")
        if told:
            said = self.tr("Which part of the name is the family name")
            told.editor.setToolTip(said)
            told.editor.setAccessibleDescription(said)
        self.setObjectName("editor")
        self.setAccessibleName(self.tr("Delegate"))
        self.inset(38)
