"""The fields of an entry that stand nowhere else in the window, over the page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from meetingdesk.domain.records import Record
from meetingdesk.ui.fields import Form
from meetingdesk.ui.undo import Workbench
from meetingdesk.ui.versions.subjects import kind_word, short_name

_FIELDS = {
    "Statement": ("kind", "delegation", "speaker", "replies_to", "document", "language"),
    "Note": ("delegation", "speaker", "guest", "language", "interpreted"),
    "Decision": ("verb", "language"),
    "Movement": ("delegate", "kind"),
    "AgreedAction": ("delegation", "organization", "unit", "person", "due", "status", "decision"),
    "AgendaItem": ("treatment", "taken_with", "introduced_by"),
}
_WIDE = 460


def show(bench: Workbench, record: Record, parent: QWidget) -> None:
    """Show what a record says beside its text; one that has a page of its own says it there."""
    names = _FIELDS.get(type(record).__name__)
    if names:
        Details(bench, record, names[0], parent).open()


class Details(QDialog):
    """Each field makes its own edit, which undo takes back; Enter and Esc close."""

    def __init__(self, bench: Workbench, record: Record, field: str, parent: QWidget) -> None:
        """Show the fields of a record, and begin in one of them."""
        super().__init__(parent)
        self.setObjectName("details")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        kind = type(record)
        self.setWindowTitle(kind_word(kind))
        self.setMinimumWidth(_WIDE)
        names = _FIELDS.get(kind.__name__, ())
        self.form = Form(bench, kind, record.id, names if field in names else (*names, field))
        about = QLabel(short_name(bench.desk, record), self)
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setProperty("role", "quiet")
        about.setWordWrap(True)
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.AcceptRole)
        close.setDefault(True)
        buttons.accepted.connect(self.accept)
        lines = QVBoxLayout(self)
        lines.setSpacing(10)
        lines.addWidget(about)
        lines.addWidget(self.form)
        lines.addWidget(buttons)
        self.form.fields[field].setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Close once all that was typed is in the file."""
        if self.form.finish():
            super().accept()
