"""A field that holds a file: its name on a button, which asks for another one."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QPushButton, QSizePolicy, QWidget

from meetingdesk.domain import edits
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.records import Document
from meetingdesk.exchange.writing import because
from meetingdesk.ui.fields.editor import FieldEditor
from meetingdesk.ui.folders import begin_where_last
from meetingdesk.ui.sentences import told

LARGEST = 100_000_000
"""Bytes of a file that may be attached."""


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
            data = _bytes(file)
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
        dialog = QFileDialog(self, self.tr("Which file?"))
        dialog.setObjectName("attachment")
        begin_where_last(dialog, "attachments", self.bound.workbench.desk.path.parent)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.attach(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _bytes(file: Path) -> bytes:
    try:
        if file.stat().st_size > LARGEST:
            raise RuleBroken(
                "{file} is larger than may be attached ({most:,} bytes).",
                file=file.name,
                most=LARGEST,
            )
        return file.read_bytes()
    except OSError as error:
        raise RuleBroken(
            "{file} could not be read: {why}.", file=file.name, why=because(error)
        ) from None
