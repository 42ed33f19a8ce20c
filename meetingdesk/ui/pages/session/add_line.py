"""The line at a list's foot: type to add, or paste a block."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from meetingdesk.ui.pages.session.kept_text import KeptText

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AddLine(QLineEdit):
    """Hands on what was typed when Enter ends it, and any block that is pasted."""

    typed = Signal(str)
    pasted = Signal(str, str)
    left_above = Signal()

    def __init__(
        self, hint: str, name: str, kept: KeptText | None = None, parent: QWidget | None = None
    ) -> None:
        """Make a line; `hint` stands in it, `name` is read out, `kept` outlives a crash."""
        super().__init__(parent)
        self.setObjectName("addLine")
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        self.setAccessibleDescription(hint)
        self.setFrame(False)
        self._composing = False
        if kept:
            kept.serve(self)

    def begin_anew(self) -> None:
        """Empty the line once its text was added; what Ctrl+Z takes back now is the addition."""
        # Not clear(): the line would take that back first.
        self.setText("")

    def event(self, event: QEvent) -> bool:
        """Keep Esc for this line while it has something to close."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self._busy()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add, paste, or leave; all else is typing."""
        if self._composing:
            super().keyPressEvent(event)
            return
        if event.matches(QKeySequence.StandardKey.Paste) and self._paste_block():
            return
        key = event.key()
        if key in _ENTER:
            self._enter()
        elif key == Qt.Key.Key_Escape and self._busy():
            self._escape()
        elif key == Qt.Key.Key_Up and not self._choosing(event):
            self.left_above.emit()
        elif not self._choosing(event):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Follow a composition: while one is open, no key is ours."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the usual menu, in which Paste takes a block too."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self.paste_any)
        menu.popup(event.globalPos())

    def paste_any(self) -> None:
        """Paste a block as a block, anything else as text."""
        if not self._paste_block():
            self.paste()

    def _paste_block(self) -> bool:
        data = QGuiApplication.clipboard().mimeData()
        text, html = data.text(), data.html()
        if not any(sign in text.strip() for sign in "\t\n\r") and "<table" not in html.casefold():
            return False
        self.pasted.emit(text, html)
        return True

    def _busy(self) -> bool:
        """Whether Esc is for this line: it closes a list, and never takes away what was typed."""
        return False

    def _enter(self) -> None:
        if self.text().strip():
            self.typed.emit(self.text().strip())

    def _escape(self) -> None:
        """Close what Esc closes."""

    def _choosing(self, _: QKeyEvent) -> bool:
        """Whether a key moves in a list of choices."""
        return False
