"""Editors that choose: a term of a closed list, or yes and no."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from meetingdesk.ui import words
from meetingdesk.ui.fields.editor import FieldEditor

SETTLE = 800
"""Milliseconds after which a choice is an edit: arrow keys pass by the terms in between."""


class SteadyBox(QComboBox):
    """A box that the wheel turns only while it has the focus, and does not give it to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll the page unless the focus is here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceField(FieldEditor):
    """A term of a closed list; the wheel turns it only while it has the focus."""

    pause = SETTLE

    def _make_editor(self) -> QWidget:
        self.box = SteadyBox(self)
        assert self.bound.spec.choices
        for term in self.bound.spec.choices:
            self.box.addItem(words.term(term), term.value)
        self.box.currentIndexChanged.connect(self._typed)
        return self.box

    def text(self) -> str:
        """Return the term chosen."""
        return str(self.box.currentData())

    def put(self, text: str) -> None:
        """Choose a term."""
        self.box.setCurrentIndex(self.box.findData(text))

    def read(self, text: str) -> Any:
        """Return the term of a text."""
        return self.bound.spec.check(text)

    def show_value(self, value: Any) -> str:
        """Return the text of a term."""
        return str(value.value)


class FlagField(FieldEditor):
    """Yes or no."""

    pause = SETTLE

    def _make_editor(self) -> QWidget:
        self.box = QCheckBox(self)
        self.box.toggled.connect(self._typed)
        return self.box

    def text(self) -> str:
        """Return yes as a text, or nothing."""
        return "yes" if self.box.isChecked() else ""

    def put(self, text: str) -> None:
        """Tick or clear the box."""
        self.box.setChecked(bool(text))

    def read(self, text: str) -> Any:
        """Return whether it is ticked."""
        return bool(text)

    def show_value(self, value: Any) -> str:
        """Return yes as a text, or nothing."""
        return "yes" if value else ""
