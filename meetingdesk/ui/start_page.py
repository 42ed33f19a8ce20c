"""The first page: who you are, then a file."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.settings import Settings
from meetingdesk.ui.languages import LANGUAGES, what_the_choice_does
from meetingdesk.ui.restarting import start_again

_WIDTH = 460


class StartPage(QWidget):
    """Asks for name, body and language once, and for a file whenever none is open."""

    new_file = Signal()
    open_file = Signal()
    try_sample = Signal()
    told = Signal(str, str, str)
    """Name, body and language, as they stand when a field is left or a button pressed."""

    def __init__(self, settings: Settings) -> None:
        """Show what is known of the user."""
        super().__init__()
        self.name = QLineEdit(settings.name)
        self.body = QLineEdit(settings.body)
        self.language = QComboBox()
        for code, name in LANGUAGES:
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language or "en")))
        for field in (self.name, self.body, self.language):
            field.setMinimumHeight(int(self.fontMetrics().height() * 1.9))
        self._spoken = str(self.language.currentData())
        self._known = self._said()
        self.again = QPushButton(self.tr("Start again &now"))
        self.again.setAutoDefault(True)
        self.again.setVisible(False)
        self._wrong = QLabel()
        self._wrong.setProperty("role", "wrong")
        self._wrong.hide()
        page = QWidget()
        page.setFixedWidth(_WIDTH)
        lines = QVBoxLayout(page)
        lines.setSpacing(12)
        lines.addWidget(self._title())
        lines.addWidget(self._sentence())
        lines.addLayout(self._form())
        lines.addLayout(self._about_language())
        lines.addLayout(self._buttons())
        around = QVBoxLayout(self)
        around.addStretch(2)
        around.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        around.addStretch(3)
        self.setFocusProxy(self.name)
        for field in (self.name, self.body):
            field.editingFinished.connect(self._keep)
        self.language.currentIndexChanged.connect(self._speak)
        self.again.clicked.connect(self._start_again)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was told, also where the window is closed on it."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._keep()

    def _title(self) -> QLabel:
        title = QLabel(self.tr("Meeting Desk"))
        title.setProperty("role", "title")
        return title

    def _sentence(self) -> QLabel:
        text = self.tr(
            "Keeps the records of bilateral meetings and writes their minutes. Your name stands"
            " beside each change you make."
        )
        sentence = QLabel(text)
        sentence.setProperty("role", "quiet")
        sentence.setWordWrap(True)
        return sentence

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.name.setPlaceholderText(self.tr("Nguyễn Văn An"))
        self.body.setPlaceholderText(self.tr("STAMEQ"))
        form.addRow(self.tr("Your na&me"), self.name)
        form.addRow("", self._wrong)
        form.addRow(self.tr("Your &body"), self.body)
        form.addRow(self.tr("Lan&guage"), self.language)
        form.setRowVisible(1, False)
        self._rows = form
        return form

    def _about_language(self) -> QHBoxLayout:
        # Not a row of the form, which gives a label of several lines the height of one.
        note = QLabel(what_the_choice_does())
        note.setProperty("role", "quiet")
        note.setWordWrap(True)
        note.setObjectName("languageNote")
        line = QHBoxLayout()
        line.addWidget(note, 1)
        line.addWidget(self.again)
        return line

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        chosen = (
            (self.tr("Ne&w file…"), self.new_file, "main"),
            (self.tr("&Open a file…"), self.open_file, ""),
            (self.tr("Try the sam&ple"), self.try_sample, ""),
        )
        for text, signal, role in chosen:
            button = QPushButton(text)
            button.setProperty("role", role)
            button.setAutoDefault(True)
            button.clicked.connect(lambda _=False, signal=signal: self.go(signal))
            line.addWidget(button)
        line.addStretch(1)
        self.name.returnPressed.connect(lambda: self.body.setFocus(Qt.FocusReason.TabFocusReason))
        self.body.returnPressed.connect(self.focusNextChild)
        return line

    def go(self, signal: SignalInstance) -> None:
        """Go where a button or the menu leads, once the name is known; the sample needs none."""
        if self.tell(needed=signal is not self.try_sample):
            signal.emit()

    def tell(self, *, needed: bool = True) -> bool:
        """Tell what stands in the form; return whether that is enough to go on.

        A name that is `needed` and missing is asked for beside its field.
        """
        name = " ".join(self.name.text().split())
        why = self.tr("Write your name: it stands beside each change you make.")
        wrong = why if needed and not name else ""
        self._wrong.setText(wrong)
        self._rows.setRowVisible(1, bool(wrong))
        self.name.setProperty("wrong", bool(wrong))
        self.name.style().polish(self.name)
        if wrong:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        self._keep()
        return True

    def _said(self) -> tuple[str, str, str]:
        name = " ".join(self.name.text().split())
        return name, self.body.text().strip(), str(self.language.currentData())

    def _keep(self) -> None:
        """Tell what stands in the form, where it is not known yet."""
        if self._said() != self._known:
            self._known = self._said()
            self.told.emit(*self._known)

    def _speak(self) -> None:
        self._keep()
        self.again.setVisible(self.language.currentData() != self._spoken)

    def _start_again(self) -> None:
        self._keep()
        start_again(self.window())
