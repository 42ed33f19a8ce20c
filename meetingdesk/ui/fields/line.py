"""Editors of one line: text, date, time of day, number, languages."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from meetingdesk.domain.dues import day_in_words
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.ui.fields.editor import FieldEditor

_GIVEN = Qt.FocusReason.OtherFocusReason
_BACK_SOON = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LineField(FieldEditor):
    """One line of text; Enter makes it an edit as leaving it does."""

    hint = ""

    def _make_editor(self) -> QWidget:
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(
            QCoreApplication.translate("hints", self.hint) if self.hint else ""
        )
        self.line.textChanged.connect(self._typed)
        return self.line

    def text(self) -> str:
        """Return what stands in the line."""
        return self.line.text()

    def put(self, text: str) -> None:
        """Put a text into the line."""
        self.line.setText(text)
        if not self.line.hasFocus():
            self.line.home(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show a long text from its beginning while nobody types in it, then go on at its end."""
        done = super().eventFilter(watched, event)
        if isinstance(event, QFocusEvent):
            if event.type() == QEvent.Type.FocusIn and event.reason() == _GIVEN:
                self.line.end(False)
            elif event.type() == QEvent.Type.FocusOut and event.reason() not in _BACK_SOON:
                self.line.home(False)
        return done

    def _key(self, event: QKeyEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and event.key() in _ENTER and self._typing:
            self._typing.restored = False
            self.finish()
            return True
        return super()._key(event)


class DateField(LineField):
    """A day, echoed in words with its weekday."""

    hint = str(QT_TRANSLATE_NOOP("hints", "d/m/y"))

    def echo(self, text: str) -> str:
        """Return the day in words."""
        try:
            day = self.read(text)
        except RuleBroken:
            return ""
        return day_in_words(day, QLocale().name()[:2]) if day else ""


class TimeField(LineField):
    """A time of day: 1430, 14:30, 14h30."""

    hint = str(QT_TRANSLATE_NOOP("hints", "14:30"))


class NumberField(LineField):
    """A whole number or nothing."""


class LanguagesField(LineField):
    """Languages by their codes or names, commas between: en, vi, ja."""

    hint = str(QT_TRANSLATE_NOOP("hints", "en, vi, ja"))
