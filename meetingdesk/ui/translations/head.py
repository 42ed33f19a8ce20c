"""What stands above the texts: the languages, how far each is, and what is done with all."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.originals import Progress, Rendering
from meetingdesk.minutes.wording import LANGUAGES
from meetingdesk.ui.pages.session.summary import language_name
from meetingdesk.ui.translations.naming import how_far
from meetingdesk.ui.translations.row import NUMBER_WIDTH
from meetingdesk.ui.versions.card import quiet_line


class Head(QWidget):
    """The language that is pressed is the one into which the page translates."""

    chosen = Signal(str)
    back = Signal()
    pasted = Signal(QMimeData)
    """A whole translated text is to be laid onto the paragraphs."""
    out = Signal()
    """A table is to be written for a translator."""
    back_in = Signal()
    """Such a table is to be read back."""

    def __init__(self, read_only: bool) -> None:
        """Show nothing as yet."""
        super().__init__()
        title = QLabel(self.tr("Translations"))
        title.setProperty("role", "title")
        self.of = quiet_line(self, "of")
        self.leave = QPushButton(self.tr("Back (Esc)"))
        self.leave.clicked.connect(self.back)
        self.languages: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self.whole = QToolButton()
        self.whole.setText(self.tr("Whole text"))
        self.whole.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.whole)
        self.paste = menu.addAction(self.tr("&Paste a translated text…"))
        self.send = menu.addAction(self.tr("&Write a table for a translator…"))
        self.read = menu.addAction(self.tr("&Read a translator’s table back…"))
        self.paste.triggered.connect(self._paste)
        self.send.triggered.connect(self.out)
        self.read.triggered.connect(self.back_in)
        for action in (self.paste, self.read):
            action.setEnabled(not read_only)
        self.whole.setMenu(menu)
        self.said = quiet_line(self, "said")
        self.columns = (quiet_line(self, "from"), quiet_line(self, "to"))
        self._lay_out(title)

    def _lay_out(self, title: QLabel) -> None:
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(title)
        first.addWidget(self.of, 1, Qt.AlignmentFlag.AlignBottom)
        first.addWidget(self.leave)
        second = QHBoxLayout()
        second.setSpacing(6)
        for language in LANGUAGES:
            second.addWidget(self._button(language))
        second.addStretch(1)
        second.addWidget(self.whole)
        third = QHBoxLayout()
        third.setContentsMargins(NUMBER_WIDTH + 14, 4, 20, 0)
        third.setSpacing(14)
        for column in self.columns:
            third.addWidget(column, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 12, 20, 6)
        lines.setSpacing(6)
        lines.addLayout(first)
        lines.addLayout(second)
        lines.addWidget(self.said)
        lines.addLayout(third)

    def _button(self, language: str) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.clicked.connect(lambda: self.chosen.emit(language))
        self._group.addButton(button)
        self.languages[language] = button
        return button

    def say(
        self, bundle: Bundle, found: Sequence[Rendering], language: str, far: Sequence[Progress]
    ) -> None:
        """Say of which session, from and into which languages, and how far each is."""
        self.of.setText(bundle.session.title)
        written = bundle.session.text_language or LANGUAGES[0]
        for one in far:
            button = self.languages[one.language]
            button.setText(how_far(one))
            button.setAccessibleName(how_far(one))
            button.setChecked(one.language == language)
            # Of the language of the minutes only what was written in another is to be translated.
            button.setVisible(one.language != written or one.total > 0)
        # One column may hold texts of several languages: what was said in each was written in it.
        sources = {one.original.language for one in found} or {written} - {language}
        names = (" · ".join(map(language_name, sorted(sources))), language_name(language))
        for column, name in zip(self.columns, names, strict=True):
            column.setText(name)
        if self.said.text() and any(one.done < one.total for one in far):
            self.said.clear()
        self.said.setVisible(bool(self.said.text()))

    def tell_done(self, language: str, *, done: bool) -> None:
        """Say that nothing is left to be translated into a language."""
        said = self.tr("All is translated into {language}.").format(
            language=language_name(language)
        )
        self.tell(said if done else "")

    def tell(self, said: str) -> None:
        """Say something below the languages."""
        self.said.setText(said)
        self.said.setVisible(bool(said))

    def take_focus(self) -> None:
        """Let the keyboard work here, where there is no text."""
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def _paste(self) -> None:
        self.pasted.emit(QApplication.clipboard().mimeData())
