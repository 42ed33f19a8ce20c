"""Editors of one field of one record: typing becomes one edit, and is never lost."""

from meetingdesk.ui.fields.choice import ChoiceField, FlagField
from meetingdesk.ui.fields.due import DueField
from meetingdesk.ui.fields.editor import FieldEditor
from meetingdesk.ui.fields.form import Form, field_for
from meetingdesk.ui.fields.line import (
    DateField,
    LanguagesField,
    LineField,
    NumberField,
    TimeField,
)
from meetingdesk.ui.fields.reference import ReferenceField
from meetingdesk.ui.fields.text import TextField

__all__ = [
    "ChoiceField",
    "DateField",
    "DueField",
    "FieldEditor",
    "FlagField",
    "Form",
    "LanguagesField",
    "LineField",
    "NumberField",
    "ReferenceField",
    "TextField",
    "TimeField",
    "field_for",
]
