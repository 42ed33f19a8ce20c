"""The text of the log line: plain, growing, and never in the way of an input method."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

MOST_LINES = 6
_GAP = 10
_COMMANDS = (
    Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.MetaModifier
)


class LineText(QPlainTextEdit):
    """A text of one line that grows with what is in it.

    `keys` is asked for each key first, and says whether it was its own; but while an input
    method composes no key is anybody's but the input method's.
    """

    began = Signal()
    """The first keystroke into an empty line, composed or not."""

    focused = Signal(bool)
    """Whether it has the focus now."""

    def __init__(
        self,
        keys: Callable[[QKeyEvent], bool],
        ours: Callable[[QKeyEvent], bool],
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty line; `ours` says which shortcuts of the window are its owner's here."""
        super().__init__(parent)
        self._keys = keys
        self._ours = ours
        self.composing = False
        self.setObjectName("logText")
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # Within the viewport, so that marks above the font's ascent are not cut. Qt takes a margin
        # for a change that could be undone, and the first Ctrl+Z would do just that.
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(_GAP // 2)
        self.setUndoRedoEnabled(True)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._begin)
        self.textChanged.connect(self._fit)
        self._was_empty = True
        self._fit()

    @property
    def text(self) -> str:
        """What is in the line."""
        return self.toPlainText()

    def replace_text(self, text: str) -> None:
        """Put another text in the line, the caret at its end."""
        self.setPlainText(text)
        caret = self.textCursor()
        caret.movePosition(caret.MoveOperation.End)
        self.setTextCursor(caret)

    def event(self, event: QEvent) -> bool:
        """Keep the window's shortcuts away while an input method composes."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (self.composing or self._ours(event))
        ):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            # Qt would move the focus before the key is seen.
            tab = event.key() == Qt.Key.Key_Tab and not self.composing
            if tab and self._keys(event):
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer a key to its owner, then type it."""
        if self.composing:
            # The platform has shown the key to the input method already; it is not ours.
            held = event.modifiers() & _COMMANDS
            if event.text().isprintable() and event.text() and not held:
                super().keyPressEvent(event)
            return
        if self._keys(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Follow whether a composition is open."""
        if event.preeditString() and not self.composing and not self.text:
            self._was_empty = False
            self.began.emit()
        self.composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say so."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say so."""
        super().focusOutEvent(event)
        self.focused.emit(False)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text only, without what no text may hold."""
        clean = "".join(c for c in source.text() if c != "\0" and not "\ud800" <= c <= "\udfff")
        self.textCursor().insertText(clean)
        self.ensureCursorVisible()

    def sizeHint(self) -> QSize:
        """Ask for the height of its lines."""
        return QSize(super().sizeHint().width(), self._height())

    def changeEvent(self, event: QEvent) -> None:
        """Fit again when the font changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _begin(self) -> None:
        empty = self.document().isEmpty()
        if self._was_empty and not empty:
            self.began.emit()
        self._was_empty = empty

    def _height(self) -> int:
        return max(ceil(self._of_lines()), self.fontMetrics().lineSpacing()) + _GAP

    def _of_lines(self) -> float:
        """Return the height of the first lines, each as high as the highest font in it."""
        height, left = 0.0, MOST_LINES
        block = self.document().begin()
        while block.isValid() and left > 0:
            # Asking for the rectangle lays the block out.
            self.blockBoundingRect(block)
            layout = block.layout()
            for at in range(min(layout.lineCount(), left)):
                height += layout.lineAt(at).height()
            left -= layout.lineCount()
            block = block.next()
        return height

    def _fit(self) -> None:
        height = self._height()
        if self.maximumHeight() != height:
            self.setFixedHeight(height)
            self.updateGeometry()
