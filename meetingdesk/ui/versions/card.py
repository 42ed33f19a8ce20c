"""One version as a card: who says it and when, what it says, and a button that takes it."""

from collections.abc import Sequence
from itertools import takewhile
from math import ceil

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.domain.wording_diff import Span
from meetingdesk.ui import style

_MOST = 16
_FRAME = 10


class VersionCard(QFrame):
    """A version that can be taken."""

    taken = Signal()

    def __init__(self, who: str, note: str, spans: Sequence[Span], button: str) -> None:
        """Show who said what; `note` stands at the right, changed spans are marked."""
        super().__init__()
        self.setProperty("role", "card")
        self.who = _label(who, "part")
        self.note = _label(note, "quiet")
        self.text = MarkedText(spans)
        self.text.setAccessibleName(who)
        self.take = QPushButton(button)
        self.take.setAutoDefault(False)
        said = "".join(span.text for span in spans)
        self.take.setAccessibleName(f"{button}: {who}: {said}")
        self.take.clicked.connect(self.taken)
        foot = QHBoxLayout()
        foot.addWidget(self.take)
        foot.addStretch(1)
        foot.addWidget(self.note)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 10, 12, 10)
        lines.setSpacing(6)
        lines.addWidget(self.who)
        lines.addWidget(self.text)
        lines.addStretch(1)
        lines.addLayout(foot)

    def mark(self, marked: bool) -> None:
        """Show whether Enter would take this one."""
        self.setProperty("marked", marked)
        self.take.setProperty("role", "main" if marked else "")
        for widget in (self, self.take):
            widget.style().unpolish(widget)
            widget.style().polish(widget)


class MarkedText(QPlainTextEdit):
    """Text to be read and copied, as high as it needs; changed words are marked in it."""

    def __init__(self, spans: Sequence[Span]) -> None:
        """Show spans one after the other."""
        super().__init__()
        self._spans = tuple(spans)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QPlainTextEdit { border: 0; padding: 0; background: transparent; }")
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.setPlainText("".join(span.text for span in spans))
        self._mark()

    @property
    def marked(self) -> list[str]:
        """The stretches that are marked."""
        return [span.text for span in self._spans if span.changed]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the new width."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the first difference into sight."""
        super().showEvent(event)
        if self.marked:
            first = QTextCursor(self.document())
            first.setPosition(self._first)
            self.setTextCursor(first)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window from light to dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_spans"):
            self._mark()

    @property
    def _first(self) -> int:
        same = takewhile(lambda span: not span.changed, self._spans)
        return sum(_units(span.text) for span in same)

    def _mark(self) -> None:
        look = QTextCharFormat()
        look.setBackground(mark_ground(QGuiApplication.palette()))
        look.setFontUnderline(True)
        marks = []
        at = 0
        for span in self._spans:
            end = at + _units(span.text)
            if span.changed:
                mark = QTextEdit.ExtraSelection()
                mark.cursor = QTextCursor(self.document())
                mark.cursor.setPosition(at)
                mark.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                mark.format = look
                marks.append(mark)
            at = end
        self.setExtraSelections(marks)

    def _fit(self) -> None:
        # The document's size counts lines; those of another script are taller than the font's.
        document, line = self.document(), self.fontMetrics().lineSpacing()
        layout = document.documentLayout()
        most, tall = _MOST * line, 0.0
        block = document.begin()
        while block.isValid() and tall < most:
            tall += layout.blockBoundingRect(block).height()
            block = block.next()
        self.setFixedHeight(ceil(min(max(tall, line), most)) + _FRAME)
        # What has to be scrolled is scrolled by keys, too.
        tab = Qt.FocusPolicy.StrongFocus if tall >= most else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(tab)


def mark_ground(of: QPalette) -> QColor:
    """Return the ground under words that only one version has."""
    return QColor("#2c5237" if style.dark(of) else "#cdebd3")


def _units(text: str) -> int:
    """Return how many places a text takes in a document: UTF-16, as Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(role == "part")
    return label


def quiet_line(parent: QWidget, name: str) -> QLabel:
    """Return an empty line of quiet text that wraps."""
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "quiet")
    label.setWordWrap(True)
    return label
