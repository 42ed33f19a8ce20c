"""The language in which the minutes are written, chosen by its name."""

from typing import Any

from PySide6.QtWidgets import QWidget

from meetingdesk.minutes.wording import LANGUAGES
from meetingdesk.ui.fields.choice import ChoiceField, SteadyBox
from meetingdesk.ui.pages.session.summary import language_name


class TextLanguage(ChoiceField):
    """Offers the languages in which there are papers, and the one that the file gives."""

    def _make_editor(self) -> QWidget:
        self.box = SteadyBox(self)
        for language in LANGUAGES:
            self.box.addItem(language_name(language), language)
        self.box.currentIndexChanged.connect(self._typed)
        return self.box

    def put(self, text: str) -> None:
        """Choose a language; what is in the file is offered, also where no paper is in it."""
        if self.box.findData(text) < 0:
            self.box.addItem(language_name(text) or self.tr("not said"), text)
        super().put(text)

    def show_value(self, value: Any) -> str:
        """Return the code of a language."""
        return str(value)
