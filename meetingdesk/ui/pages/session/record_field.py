"""One field of a record, as a person edits it; leaving it makes one edit."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from meetingdesk.desk import Desk, Draft
from meetingdesk.domain import edits
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.entries import EntryId
from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.domain.fields import spec
from meetingdesk.domain.records import Record
from meetingdesk.ui import words
from meetingdesk.ui.pages.session.labels import plain_label, restyle
from meetingdesk.ui.pages.session.typed_values import read, shown
from meetingdesk.ui.undo import Workbench

PAUSE = 30_000
"""Milliseconds without a key after which what was typed becomes an edit."""
_DRAFT = 400
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


Along = Callable[[Desk, Any, Any], list[Edit]]
"""Given the file and a record before and after: the edits that go along with that."""


class RecordField(QWidget):
    """A line of text or a list of terms; what is wrong with it is said below it."""

    entered = Signal()
    given_up = Signal()

    def __init__(self, bench: Workbench, record: Record, field: str, label: str) -> None:
        """Edit `field` of `record`, which is read out as `label`."""
        super().__init__()
        found = spec(type(record), field)
        assert found
        self.spec = found
        self.label = label
        self._bench = bench
        self._kind = type(record)
        self._record = record.id
        self._seen: frozenset[EntryId] | None = None
        self.along: Along | None = None
        self.line: QLineEdit | None = None
        self.box: QComboBox | None = None
        editor: QWidget = self._make_box(found.choices) if found.choices else self._make_line()
        editor.setObjectName(field)
        editor.setAccessibleName(label)
        editor.setToolTip(found.describes)
        editor.installEventFilter(self)
        self.setFocusProxy(editor)
        self.trouble = plain_label("trouble", self)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(editor)
        column.addWidget(self.trouble)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.commit)
        self._draft = QTimer(self, singleShot=True, interval=_DRAFT)
        self._draft.timeout.connect(self._keep)
        self.refresh()

    @property
    def record(self) -> Record | None:
        """The record as it is in the file now."""
        return self._bench.desk.get(self._kind, self._record)

    def refresh(self) -> None:
        """Show what is in the file, unless something else is being typed here."""
        record = self.record
        if record is None or self._seen is not None:
            return
        value = getattr(record, self.spec.name)
        if self.box:
            self.box.setCurrentIndex(self.box.findData(value))
        elif self.line and self.line.text() != shown(self.spec, value):
            self.line.setText(shown(self.spec, value))

    def commit(self) -> bool:
        """Make what stands here an edit; say below what is wrong with it."""
        if self._seen is None or not self.line:
            return True
        try:
            value = read(self.spec, self.line.text(), self._bench.desk.today())
            self._revise(value, self._seen)
        except RuleBroken as broken:
            return self._mark(broken.why[:1].upper() + broken.why[1:])
        except FileTrouble as trouble:
            return self._mark(str(trouble))
        self._settle()
        self.refresh()
        return True

    def restore(self) -> None:
        """Give up what was typed here."""
        self._settle()
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter and Esc; commit when the focus leaves."""
        kind = event.type()
        if kind == QEvent.Type.FocusOut:
            self.commit()
        elif kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(Qt.Key(event.key()))
        elif kind == QEvent.Type.Wheel and isinstance(watched, QComboBox):
            return not watched.hasFocus()
        return super().eventFilter(watched, event)

    def _key(self, key: Qt.Key) -> bool:
        if key in _ENTER:
            if self.commit():
                self.entered.emit()
            return True
        if key == Qt.Key.Key_Escape:
            self.restore()
            self.given_up.emit()
            return True
        return False

    def _make_line(self) -> QLineEdit:
        self.line = QLineEdit(self)
        self.line.textEdited.connect(self._typing)
        return self.line

    def _make_box(self, terms: type[StrEnum]) -> QComboBox:
        self.box = QComboBox(self)
        for term in terms:
            self.box.addItem(words.term(term), term)
        self.box.activated.connect(self._activated)
        return self.box

    def _activated(self) -> None:
        if not self.box or not self.spec.choices:
            return
        try:
            self._revise(self.spec.choices(self.box.currentData()), None)
        except (RuleBroken, FileTrouble) as trouble:
            self._mark(str(trouble))

    def _typing(self) -> None:
        if self._seen is None:
            self._seen = self._bench.desk.heads(self._record, self.spec.name)
        self._draft.start()
        self._pause.start()

    def _keep(self) -> None:
        if self.line and self._seen is not None:
            draft = Draft(
                record=self._record,
                kind=self._kind.__name__,
                field=self.spec.name,
                text=self.line.text(),
                seen=self._seen,
            )
            self._bench.desk.keep_draft(draft)

    def _settle(self) -> None:
        if self._seen is not None:
            self._bench.desk.drop_draft(self._record, self.spec.name)
        self._seen = None
        self._draft.stop()
        self._pause.stop()
        self._mark("")

    def _revise(self, value: Any, seen: frozenset[EntryId] | None) -> None:
        record = self.record
        name = self.spec.name
        if record is None or getattr(record, name) == value:
            return
        label = self.tr("Change {field}").format(field=self.label.replace("&", "").lower())
        heads = None if seen is None else {name: seen}
        edit = edits.revise(label, record, heads, **{name: value})
        if self.along:
            more = self.along(self._bench.desk, record, edit.changes[0].subject)
            edit = edits.joined(label, [edit, *more])
        self._bench.perform(edit)

    def _mark(self, why: str) -> bool:
        """Say below the field what is wrong with it; return whether nothing is."""
        self.trouble.setText(why)
        self.trouble.setVisible(bool(why))
        editor = self.line or self.box
        if editor:
            restyle(editor, "wrong", bool(why))
            editor.setAccessibleDescription(why)
        return not why
