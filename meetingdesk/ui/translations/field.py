"""The field in which one text is translated; its keys lead on to the next."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.records import Translation
from meetingdesk.ui.fields.text import TextField
from meetingdesk.ui.translations.bound import BoundTranslation

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD = (
    Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.MetaModifier
)


_MARGIN = 1
"""Pixels around the text: most of them are one line, and all of them are on one page."""


class Step(Enum):
    """Where the keyboard goes from a field."""

    TO_DO = auto()
    """To the next text that is missing or stale."""
    NEXT = auto()
    BEFORE = auto()


class TranslationArea(QPlainTextEdit):
    """The text; a block of several paragraphs is offered to all of them before it is pasted."""

    block_pasted = Signal(QMimeData)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text only, without what no text may hold."""
        text = "".join(c for c in source.text() if c != "\0" and not "\ud800" <= c <= "\udfff")
        if self.document().isEmpty() and len([x for x in text.splitlines() if x.strip()]) > 1:
            self.block_pasted.emit(source)
            return
        self.textCursor().insertText(text)
        self.ensureCursorVisible()


class TranslationField(TextField):
    """Enter, Ctrl+Enter and Tab go on to what is to do; no key is ours in a composition."""

    stepped = Signal(Step)
    confirmed = Signal()
    """The translation is said to be still right."""
    entered = Signal()
    """The keyboard came here."""
    offered = Signal()
    """What is offered is to be taken over."""
    block_pasted = Signal(QMimeData)
    area_kind = TranslationArea
    fewest, frame = 1, 8

    def __init__(self, bound: BoundTranslation, label: str, parent: QWidget | None = None) -> None:
        """Edit what `bound` reads and writes; `label` is read out as the field's name."""
        self.binding = lambda *_: bound
        self.line = bound
        super().__init__(
            bound.workbench, Translation, bound.record, "text", label=label, parent=parent
        )

    def _make_editor(self) -> QWidget:
        made = super()._make_editor()
        assert isinstance(made, TranslationArea)
        # Qt takes a margin for a change that could be undone, and would then keep Ctrl+Z to itself.
        made.setUndoRedoEnabled(False)
        made.document().setDocumentMargin(_MARGIN)
        made.setUndoRedoEnabled(True)
        made.block_pasted.connect(self.block_pasted)
        return made

    @property
    def about(self) -> RecordId:
        """The record whose text is translated."""
        return self.line.rendering.original.record.id

    def edit_label(self) -> str:
        """Return what undo calls an edit of the field."""
        return self.tr("Translate {text}").format(text=self.label)

    def take_over(self, text: str) -> None:
        """Type a text in place of what stands there; the field's own undo takes it back."""
        cursor = self.area.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.area.setTextCursor(cursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the keys to an input method while it composes."""
        if event.type() == QEvent.Type.FocusIn and watched is self.editor:
            self.entered.emit()
        if isinstance(event, QKeyEvent) and self._composing:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            typed = event.text().isprintable() and event.text() and not event.modifiers() & _HELD
            return not typed
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and self._ours(event):
            return True
        return super()._key(event)

    def _ours(self, event: QKeyEvent) -> bool:
        key = event.key()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ctrl, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
        none = Qt.KeyboardModifier.NoModifier
        if key in _ENTER and held in (none, ctrl):
            self.stepped.emit(Step.TO_DO)
        elif key in _ENTER and held == alt:
            self.confirmed.emit()
        elif key == Qt.Key.Key_Right and held == alt:
            self.offered.emit()
        elif key == Qt.Key.Key_Tab and held == none:
            self.stepped.emit(Step.TO_DO)
        elif key == Qt.Key.Key_Backtab or (key == Qt.Key.Key_Up and held == none and self._at(0)):
            self.stepped.emit(Step.BEFORE)
        elif key == Qt.Key.Key_Down and held == none and self._at(-1):
            self.stepped.emit(Step.NEXT)
        else:
            return False
        return True

    def _at(self, end: int) -> bool:
        """Return whether the caret is in the first line (0) or in the last one (-1)."""
        cursor = QTextCursor(self.area.textCursor())
        way = QTextCursor.MoveOperation.Up if end == 0 else QTextCursor.MoveOperation.Down
        return not cursor.movePosition(way)
