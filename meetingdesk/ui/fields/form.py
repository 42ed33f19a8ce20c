"""A form: fields of one record under their labels, in two columns."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from meetingdesk.domain.fields import RecordId, spec
from meetingdesk.domain.records import Record
from meetingdesk.ui.fields.attachment import AttachmentField
from meetingdesk.ui.fields.choice import ChoiceField, FlagField
from meetingdesk.ui.fields.due import DueField
from meetingdesk.ui.fields.editor import FieldEditor
from meetingdesk.ui.fields.labels import field_label
from meetingdesk.ui.fields.line import (
    DateField,
    LanguagesField,
    LineField,
    NumberField,
    TimeField,
)
from meetingdesk.ui.fields.reference import ReferenceField
from meetingdesk.ui.fields.text import TextField
from meetingdesk.ui.undo import Workbench

_EDITORS: dict[str, type[FieldEditor]] = {
    "choice": ChoiceField,
    "flag": FlagField,
    "date": DateField,
    "clock": TimeField,
    "number": NumberField,
    "ref": ReferenceField,
    "words": LanguagesField,
}
_OWN: dict[tuple[str, str], type[FieldEditor]] = {
    ("AgreedAction", "due"): DueField,
    ("Document", "attachment"): AttachmentField,
    ("Honorific", "text"): LineField,
    ("Milestone", "text"): LineField,
    ("Recipient", "text"): LineField,
}
_LONG = frozenset(("text", "remark", "note", "subject", "occasion", "closing"))


def field_for(
    workbench: Workbench,
    kind: type[Record],
    record: RecordId,
    name: str,
    *,
    label: str = "",
    parent: QWidget | None = None,
) -> FieldEditor:
    """Return the editor that fits a field; its label by default the field's own."""
    known = spec(kind, name)
    assert known, name
    plain: type[FieldEditor] = TextField if name in _LONG else LineField
    editor = _OWN.get((kind.__name__, name)) or _EDITORS.get(known.form, plain)
    return editor(
        workbench, kind, record, name, label=label or field_label(kind, name), parent=parent
    )


class Form(QWidget):
    """Fields of one record; each makes its own edits."""

    def __init__(
        self,
        workbench: Workbench,
        kind: type[Record],
        record: RecordId,
        names: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        """Show the fields `names` of a record."""
        super().__init__(parent)
        self.fields: dict[str, FieldEditor] = {}
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        for name in names:
            field = field_for(workbench, kind, record, name, parent=self)
            label = QLabel(field.label, self)
            label.setBuddy(field.editor)
            layout.addRow(label, field)
            self.fields[name] = field

    def finish(self) -> bool:
        """Make all that was typed into edits; the first field that is wrong gets the focus."""
        wrong = [field for field in self.fields.values() if not field.finish()]
        if wrong:
            wrong[0].setFocus()
        return not wrong
