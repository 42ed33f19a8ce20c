"""A field that names another record, chosen by typing."""

from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from meetingdesk.domain import folding
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.ui.fields.candidates import Candidate, candidates
from meetingdesk.ui.fields.line import LineField
from meetingdesk.ui.fields.popup import CandidatePopup
from meetingdesk.ui.fields.saying import record_named

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ReferenceField(LineField):
    """A line with a list of records below; empty means none."""

    def _make_editor(self) -> QWidget:
        self._chosen: Candidate | None = None
        editor = super()._make_editor()
        self.line.setPlaceholderText(self.tr("type to choose"))
        self.popup = CandidatePopup(self.line)
        self.popup.chosen.connect(self.choose)
        self.line.textEdited.connect(self._seek)
        return editor

    def show_value(self, value: Any) -> str:
        """Return what the record is called."""
        return record_named(self.bound.desk, value, self.bound.spec.targets)

    def read(self, text: str) -> Any:
        """Return the record that a text names. Raises RuleBroken where it names none or many."""
        if not text.strip():
            return None
        if self._chosen and self._chosen.name == text:
            return self._chosen.record
        if text == self.show_value(self.bound.value):
            return self.bound.value
        folded = folding.fold(text.strip())
        same = [c for c in self._found(text) if folding.fold(c.name) == folded]
        if len(same) != 1:
            raise RuleBroken("Choose one from the list, or leave it empty.")
        return same[0].record

    def choose(self, candidate: Candidate) -> None:
        """Take a candidate and make it an edit."""
        self.popup.hide()
        self._chosen = candidate
        if self.line.text() == candidate.name and not self._typing:
            self._known = ""
        self.line.setText(candidate.name)
        self._typed()
        self.finish()

    def _found(self, text: str) -> list[Candidate]:
        about = self.bound.desk.get(self.bound.kind, self.bound.record)
        return [
            candidate
            for target in self.bound.spec.targets
            for candidate in candidates(self.bound.desk, target, text.strip(), about)
            if candidate.record != self.bound.record
        ]

    def _seek(self, text: str) -> None:
        self.popup.offer(self._found(text) if text.strip() else [])

    def _key(self, event: QKeyEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self.popup.isVisible():
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        elif event.type() == QEvent.Type.KeyPress and self._popup_key(Qt.Key(event.key())):
            return True
        return super()._key(event)

    def _popup_key(self, key: Qt.Key) -> bool:
        marked = self.popup.marked()
        if key in _STEPS:
            if marked:
                self.popup.step(_STEPS[key])
            else:
                self.popup.offer(self._found("" if not self._typing else self.line.text()))
            return True
        if marked and key in _ENTER:
            self.choose(marked)
            return True
        if marked and key == Qt.Key.Key_Escape:
            self.popup.hide()
            return True
        return False

    def _left(self, reason: Qt.FocusReason) -> None:
        self.popup.hide()
        super()._left(reason)
