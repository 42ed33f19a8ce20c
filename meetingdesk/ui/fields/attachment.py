"""A field that holds a file: its name on a button, which asks for another one."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from meetingdesk.domain import edits
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.records import Document
from meetingdesk.ui.attaching import ask_file, read_file
from meetingdesk.ui.fields.editor import FieldEditor
from meetingdesk.ui.sentences import told


class AttachmentField(FieldEditor):
    """The file of a document, with its name, size and hash in one edit."""

    def _make_editor(self) -> QWidget:
        self._name = ""
        self.button = QPushButton(self)
        self.button.setAutoDefault(False)
        # A long name is cut, and the whole of it told.
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self._ask)
        self.put("")
        return self.button

    def text(self) -> str:
        """Return the name of the file."""
        return self._name

    def put(self, text: str) -> None:
        """Show the name of a file; without one, ask for it."""
        self._name = text
        self.button.setText(text.replace("&", "&&") or self.tr("Choose…"))
        self.button.setToolTip(text)

    def show_value(self, value: Any) -> str:
        """Return the name of the file; where this copy does not carry it, that is said."""
        document = self.bound.desk.get(Document, self.bound.record)
        if not value or document is None:
            return ""
        name = document.file_name or value[:8]
        carried = self.bound.desk.attachment(value) is not None
        return name if carried else self.tr("{file} (not in this copy)").format(file=name)

    def attach(self, file: Path) -> None:
        """Attach a file; say why where it cannot be."""
        document = self.bound.desk.get(Document, self.bound.record)
        try:
            data = read_file(file)
        except RuleBroken as broken:
            self.surround.say_wrong(told(broken))
            return
        if document:
            self.surround.say_wrong("")
            edit = edits.revise(
                self.tr("Attach a file"),
                document,
                attachment=sha256(data).hexdigest(),
                file_name=file.name,
                file_size=len(data),
            )
            self.bound.workbench.attempt(replace(edit, files=(data,)))

    def _ask(self) -> None:
        folder = self.bound.workbench.desk.path.parent
        title = self.tr("Which file?")
        ask_file(self, title, "attachment", folder, lambda chosen: self.attach(Path(chosen)))
