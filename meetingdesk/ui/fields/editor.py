"""What all editors of a field do: typing is kept as a draft and becomes one edit."""

import weakref
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from meetingdesk.domain.edits import Touched
from meetingdesk.domain.entries import EntryId
from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.records import Record
from meetingdesk.ui.fields import typed
from meetingdesk.ui.fields.bound import BoundField
from meetingdesk.ui.fields.surround import Surround
from meetingdesk.ui.sentences import told
from meetingdesk.ui.undo import Workbench

PAUSE = 30_000
"""Milliseconds without a key after which what was typed becomes an edit."""
DRAFT = 400
"""Milliseconds that the draft is at most behind the typing."""


@dataclass(kw_only=True)
class _Typing:
    """Typing under way: the heads and the text shown when it began."""

    seen: frozenset[EntryId]
    before: str
    restored: bool = False


translate = QCoreApplication.translate


class FieldEditor(QWidget):
    """An editor of one field; what is wrong with its text is said beside it."""

    written = Signal()
    """What was typed is in the file."""
    pause = PAUSE
    binding: Callable[[Workbench, type[Record], RecordId, str], BoundField] = BoundField

    def __init__(
        self,
        workbench: Workbench,
        kind: type[Record],
        record: RecordId,
        field: str,
        *,
        label: str,
        parent: QWidget | None = None,
    ) -> None:
        """Edit `field` of a record of `kind`; `label` is read out as the editor's name."""
        super().__init__(parent)
        self.bound = self.binding(workbench, kind, record, field)
        self.label = label.replace("&", "")
        self._typing: _Typing | None = None
        self._composing = False
        self._known = ""
        self.editor = self._make_editor()
        self.editor.setObjectName(field)
        self.editor.setAccessibleName(self.label)
        self.editor.setToolTip(translate("descriptions", self.bound.spec.describes))
        self.editor.setEnabled(not workbench.desk.read_only)
        self.editor.installEventFilter(self)
        self.setFocusProxy(self.editor)
        self.surround = Surround(self, self.editor, self.bound, self.label)
        self._draft_timer = QTimer(self, singleShot=True, interval=DRAFT)
        self._draft_timer.timeout.connect(self._keep)
        self._pause_timer = QTimer(self, singleShot=True, interval=self.pause)
        self._pause_timer.timeout.connect(self._paused)
        self.refresh()
        self._restore()
        self.destroyed.connect(_listening(workbench, self))

    # What each editor gives

    def _make_editor(self) -> QWidget:
        raise NotImplementedError

    def text(self) -> str:
        """Return what stands in the editor, an open composition left out."""
        raise NotImplementedError

    def put(self, text: str) -> None:
        """Put a text into the editor in place of what stands there."""
        raise NotImplementedError

    def read(self, text: str) -> Any:
        """Return the value that a text stands for. Raises RuleBroken."""
        return typed.read(self.bound.spec, text, self.bound.desk.today())

    def show_value(self, value: Any) -> str:
        """Return the text that stands for a value."""
        return typed.shown(self.bound.spec, value)

    def echo(self, text: str) -> str:
        """Return how a text was understood, said below it; nothing where that is plain."""
        return ""

    def edit_label(self) -> str:
        """Return what undo calls an edit of the field."""
        return self.tr("Change {field}").format(field=self.label.lower())

    # What all do

    def rename(self, label: str) -> None:
        """Have the editor read out by another name: that of a paragraph has its number."""
        self.label = label.replace("&", "")
        self.editor.setAccessibleName(self.label)
        self.surround.versions.rename(self.label)

    @property
    def about(self) -> RecordId:
        """The record of which the field says something."""
        return self.bound.record

    @property
    def being_typed(self) -> bool:
        """Whether there is typing that is not in the file yet."""
        return self._typing is not None or self._composing

    def refresh(self) -> None:
        """Show what is in the file, unless something is being typed here."""
        self.surround.show_versions(self.bound.versions)
        if not self.being_typed:
            self._set(self.show_value(self.bound.value))

    def finish(self) -> bool:
        """Make what was typed an edit; return whether nothing is left to be mended.

        A draft from before the program stopped that nobody has looked at stays a draft.
        """
        if self._typing is None or self._typing.restored:
            return True
        try:
            self._write(self._typing)
        except RuleBroken as broken:
            self.surround.say_wrong(told(broken))
            self._keep()
            return False
        except FileTrouble as trouble:
            self.bound.workbench.said.emit(told(trouble))
            return False
        self._settled()
        self.written.emit()
        return True

    def give_up(self) -> None:
        """Show again what is in the file in place of what was typed."""
        self._settled()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow compositions, the focus and the keys of the editor."""
        if isinstance(event, QInputMethodEvent):
            self._composing = bool(event.preeditString())
            self._begin()
        elif isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            self._left(event.reason())
        elif isinstance(event, QKeyEvent) and not self._composing:
            return self._key(event)
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Write what was typed when the page goes."""
        if not event.spontaneous():
            self.finish()
        super().hideEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        escape = event.key() == Qt.Key.Key_Escape and self._typing is not None
        if escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if escape and event.type() == QEvent.Type.KeyPress:
            self.give_up()
            return True
        return False

    def _left(self, reason: Qt.FocusReason) -> None:
        if reason == Qt.FocusReason.PopupFocusReason or self._composing:
            return
        if self._typing:
            self._typing.restored = False
        self.finish()

    def _typed(self) -> None:
        """Take note that the text may have changed by typing."""
        text = self.text()
        if text == self._known:
            return
        self._begin().restored = False
        self._known = text
        self.surround.say_wrong("")
        self.surround.say_restored(False)
        self.surround.say_echo(self.echo(text))
        if not self._draft_timer.isActive():
            self._draft_timer.start()

    def _begin(self) -> _Typing:
        """Take the heads that are shown, unless typing is under way."""
        self._pause_timer.start()
        if self._typing is None:
            self._typing = _Typing(seen=self.bound.heads, before=self._known)
        return self._typing

    def _write(self, typing: _Typing) -> None:
        if self.text() != typing.before:
            value = self.read(self.text())
            self.bound.write(self.edit_label(), value, typing.seen)

    def _paused(self) -> None:
        if self._composing:
            self._pause_timer.start()
        else:
            self.finish()

    def _keep(self) -> None:
        if self._typing is None:
            return
        try:
            self.bound.keep(self.text(), self._typing.seen)
        except FileTrouble as trouble:
            self.bound.workbench.said.emit(told(trouble))

    def _settled(self) -> None:
        if self._typing is not None:
            try:
                self.bound.drop()
            except FileTrouble as trouble:
                self.bound.workbench.said.emit(told(trouble))
        self._typing = None
        self._draft_timer.stop()
        self._pause_timer.stop()
        self.surround.say_wrong("")
        self.surround.say_restored(False)
        self.refresh()

    def _set(self, text: str) -> None:
        self._known = text
        if self.text() != text:
            self.put(text)
        self.surround.say_echo(self.echo(text))

    def _restore(self) -> None:
        draft = self.bound.draft
        if draft is None:
            return
        before = self._known
        self._set(draft.text)
        self._typing = _Typing(seen=draft.seen, before=before, restored=True)
        self.surround.say_restored(True)

    def hear(self, touched: Touched) -> None:
        """Show what somebody else, or undo, changed in the file."""
        ids = {record for _, record in touched.records}
        if self.bound.record in ids or self.bound.value in ids:
            self.refresh()


def _listening(workbench: Workbench, editor: FieldEditor) -> Callable[[], None]:
    """Have an editor told of changes as long as it lives; return what ends that."""
    seen = weakref.ref(editor)

    def listen(touched: Touched) -> None:
        alive = seen()
        if alive is not None and shiboken6.isValid(alive):
            alive.hear(touched)

    return workbench.desk.subscribe(listen)
