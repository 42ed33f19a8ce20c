"""Name, body and language, to be changed at any time."""

from dataclasses import replace

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from meetingdesk import settings
from meetingdesk.exchange.writing import because
from meetingdesk.ui.languages import LANGUAGES, what_the_choice_does
from meetingdesk.ui.sentences import say

_WIDE = 420
"""Pixels in which the title of the window, too, is read whole."""


class Preferences(QDialog):
    """Asks; stores on OK."""

    def __init__(self, parent: QWidget) -> None:
        """Show what is known."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.setMinimumWidth(_WIDE)
        known = settings.read_settings()
        self.name = QLineEdit(known.name)
        self.body = QLineEdit(known.body)
        self.language = QComboBox()
        for code, name in LANGUAGES:
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(known.language or "en")))
        self.wrong = QLabel()
        self.wrong.setProperty("role", "wrong")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        note = QLabel(what_the_choice_does())
        note.setWordWrap(True)
        note.setProperty("role", "quiet")
        form = QFormLayout()
        form.addRow(self.tr("Your &name"), self.name)
        form.addRow(self.tr("Your &body"), self.body)
        form.addRow(self.tr("&Language"), self.language)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self._keep)
        buttons.rejected.connect(self.reject)
        lines = QVBoxLayout(self)
        lines.addLayout(form)
        lines.addWidget(self.wrong)
        lines.addWidget(note)
        lines.addWidget(buttons)

    def _keep(self) -> None:
        name = self.name.text().strip()
        if not name:
            self._refuse(self.tr("Write your name: it stands beside each change you make."))
            return
        changed = replace(
            settings.read_settings(),
            name=name,
            body=self.body.text().strip(),
            language=str(self.language.currentData()),
        )
        try:
            settings.write_settings(changed)
        except OSError as error:
            said = self.tr("This cannot be stored: {why}.")
            self._refuse(said.format(why=say(because(error))))
            return
        self.accept()

    def _refuse(self, why: str) -> None:
        self.wrong.setText(why)
        self.wrong.show()
        self.name.setFocus()
