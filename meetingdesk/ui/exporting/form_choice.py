"""In which form a paper is written, and the password that a plain PDF may have."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from meetingdesk.exporting import Form


class FormChoice(QComboBox):
    """All forms, with what each is for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with a plain PDF."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Form of the file"))
        self._meant = {
            Form.PDF: (self.tr("PDF"), self.tr("To be mailed, printed and signed.")),
            Form.ARCHIVE: (
                self.tr("PDF for the archive"),
                self.tr(
                    "PDF/A-3b that a screen reader can read and that carries the records it"
                    " prints; it may leave the house."
                ),
            ),
            Form.HOUSE_ARCHIVE: (
                self.tr("PDF for our own archive – INTERNAL"),
                self.tr(
                    "The same with all notes and remarks of the session in it. It says INTERNAL on"
                    " every page and must not leave the house."
                ),
            ),
            Form.DOCX: (self.tr("Word (docx)"), self.tr("For others to comment and change.")),
            Form.TEXT: (self.tr("Text"), self.tr("Plain text, for a mail.")),
            Form.MARKDOWN: (self.tr("Markdown"), self.tr("Text with headings and tables.")),
        }
        for form, (name, _) in self._meant.items():
            self.addItem(name, form.value)

    @property
    def form(self) -> Form:
        """The form that is chosen."""
        return Form(self.currentData())

    @property
    def meant_for(self) -> str:
        """What the form that is chosen is for."""
        return self._meant[self.form][1]

    def choose(self, form: Form) -> None:
        """Have a form chosen."""
        self.setCurrentIndex(self.findData(form.value))

    def follow(self, suffix: str) -> None:
        """Choose the form that the end of a name asks for, unless the one chosen ends so, too."""
        wanted = next((form for form in Form if form.suffix == suffix.lower()), None)
        if wanted and wanted.suffix != self.form.suffix:
            self.choose(wanted)


class PasswordField(QWidget):
    """Whether the file opens with a password only, and with which."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with none."""
        super().__init__(parent)
        self._allowed = True
        self.wanted = QCheckBox(self.tr("Opens with a pass&word only"), self)
        self.text = QLineEdit(self)
        self.text.setEchoMode(QLineEdit.EchoMode.Password)
        self.text.setAccessibleName(self.tr("Password"))
        self.text.setPlaceholderText(self.tr("Password"))
        self.text.setEnabled(False)
        self.seen = QCheckBox(self.tr("Sho&w it"), self)
        self.seen.setEnabled(False)
        self.wanted.toggled.connect(self._toggle)
        self.seen.toggled.connect(self._show)
        self.text.textChanged.connect(self.changed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.wanted)
        line.addWidget(self.text, 1)
        line.addWidget(self.seen)

    @property
    def password(self) -> str | None:
        """The password; None where none is wanted."""
        return self.text.text() if self._allowed and self.wanted.isChecked() else None

    def allow(self, allowed: bool) -> None:
        """Let a password be given, or not."""
        self._allowed = allowed
        self.wanted.setEnabled(allowed)
        self._toggle(self.wanted.isChecked())

    def _toggle(self, wanted: bool) -> None:
        there = wanted and self._allowed
        self.text.setEnabled(there)
        self.seen.setEnabled(there)
        if there and self.wanted.hasFocus():
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _show(self, seen: bool) -> None:
        echo = QLineEdit.EchoMode.Normal if seen else QLineEdit.EchoMode.Password
        self.text.setEchoMode(echo)


def quiet_line(parent: QWidget) -> QLabel:
    """Return a line that explains, quietly, as many lines as it takes."""
    said = QLabel(parent, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    said.setProperty("role", "quiet")
    return said
