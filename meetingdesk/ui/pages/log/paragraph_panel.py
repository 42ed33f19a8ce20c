"""Where a paragraph is written, beside the notes it comes from."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.desk import Draft
from meetingdesk.domain import edits
from meetingdesk.domain.entries import EntryId
from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.domain.meeting import Note, Statement
from meetingdesk.domain.terms import StatementKind
from meetingdesk.ui.pages.log import writing_up
from meetingdesk.ui.pages.log.line_keys import ENTER
from meetingdesk.ui.pages.log.speaking import Floor
from meetingdesk.ui.sentences import told
from meetingdesk.ui.undo import Workbench
from meetingdesk.ui.words import term

DRAFT = "paragraph"
DRAFT_AFTER = 400
"""Milliseconds of typing after which the draft is kept."""


class ParagraphText(QPlainTextEdit):
    """The paragraph; Ctrl+Enter keeps it, Esc leaves it."""

    done = Signal()
    left = Signal()
    composing = False

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Follow whether a composition is open."""
        self.composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep or leave, unless an input method composes."""
        ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if self.composing:
            super().keyPressEvent(event)
        elif event.key() in ENTER and ctrl:
            self.done.emit()
        else:
            super().keyPressEvent(event)


class ParagraphPanel(QWidget):
    """Writes notes up into paragraphs, or a paragraph anew. A blank line begins another one."""

    written = Signal(str)
    """The id of the paragraph that was kept."""
    closed = Signal()

    def __init__(self, bench: Workbench, floor: Floor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paragraphPanel")
        self._bench = bench
        self._floor = floor
        self._notes: Sequence[Note] = ()
        self._statement: Statement | None = None
        self._seen: dict[str, frozenset[EntryId]] = {}
        self._draft = QTimer(self, singleShot=True, interval=DRAFT_AFTER)
        self._draft.timeout.connect(self.keep_draft)
        self._build()
        self.hide()

    def write_up(self, notes: Sequence[Note]) -> None:
        """Begin a paragraph of notes; the subject is put in as ordinary text."""
        self._notes, self._statement = tuple(notes), None
        self._seen = {}
        start = writing_up.paragraph(notes, self._floor, self.tr("both sides"))
        count = len(notes)
        said = self.tr("From this note")
        self._title.setText(said if count == 1 else self.tr("From {0} notes").format(count))
        self._begin(start, StatementKind.STATEMENT)

    def rewrite(self, statement: Statement) -> None:
        """Begin to write a paragraph anew."""
        self._notes, self._statement = (), statement
        desk = self._bench.desk
        self._seen = {n: desk.heads(statement.id, n) for n in ("text", "kind")}
        self._title.setText(self.tr("Paragraph"))
        self._begin(statement.text, statement.kind)

    def keep(self) -> None:
        """Make the paragraph an entry; what breaks a rule is said and kept."""
        parts = re.split(r"\n[ \t\u3000]*\n\s*", self.text.toPlainText().strip())
        texts = [part.strip() for part in parts if part.strip()]
        if not texts:
            self.leave()
            return
        kind = self.kind.currentData()
        try:
            record = self._perform(texts, StatementKind(kind))
        except (RuleBroken, FileTrouble) as trouble:
            self._trouble.setText(told(trouble))
            self._trouble.show()
            return
        self._drop_draft()
        self._close()
        self.written.emit(record)

    def leave(self) -> None:
        """Close; what was typed stays as a draft and comes back with the same notes."""
        if self.text.toPlainText() != self._start:
            self.keep_draft()
        else:
            self._drop_draft()
        self._close()

    def keep_draft(self) -> None:
        """Keep what is being written, for after a crash."""
        if self._subject:
            self._bench.desk.keep_draft(
                Draft(
                    record=self._subject,
                    kind="Statement" if self._statement else "Note",
                    field=DRAFT,
                    text=self.text.toPlainText(),
                    context={"kind": str(self.kind.currentData())},
                )
            )

    @property
    def _subject(self) -> str:
        if self._statement:
            return self._statement.id
        return self._notes[0].id if self._notes else ""

    def _begin(self, start: str, kind: StatementKind) -> None:
        self._start = start
        key = (self._subject, DRAFT)
        kept = [d for d in self._bench.desk.drafts() if (d.record, d.field) == key]
        text = kept[0].text if kept else start
        chosen = StatementKind(kept[0].context["kind"]) if kept else kind
        self._trouble.hide()
        self.kind.setCurrentIndex(self.kind.findData(chosen))
        self.text.setPlainText(text)
        caret = self.text.textCursor()
        caret.movePosition(caret.MoveOperation.End)
        self.text.setTextCursor(caret)
        self._draft.stop()
        self.show()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _perform(self, texts: Sequence[str], kind: StatementKind) -> str:
        if self._statement:
            old = self._statement
            values = {"text": "\n\n".join(texts), "kind": kind}
            changed = {n: v for n, v in values.items() if getattr(old, n) != v}
            if changed:
                seen = {n: self._seen[n] for n in changed}
                self._bench.perform(
                    edits.revise(self.tr("Rewrite a paragraph"), old, seen=seen, **changed)
                )
            return old.id
        made, edit = writing_up.statements_of(self._bench.desk, self._notes, texts, kind)
        self._bench.perform(edit)
        return made[-1].id

    def _drop_draft(self) -> None:
        self._draft.stop()
        if self._subject:
            self._bench.desk.drop_draft(self._subject, DRAFT)

    def _close(self) -> None:
        self._draft.stop()
        self._notes, self._statement = (), None
        self.hide()
        self.closed.emit()

    def _build(self) -> None:
        self._start = ""
        self._title = QLabel(self)
        self._title.setProperty("role", "part")
        self.kind = QComboBox(self)
        self.kind.setObjectName("statementKind")
        self.kind.setAccessibleName(self.tr("Kind of paragraph"))
        for kind in StatementKind:
            self.kind.addItem(term(kind), kind)
        self.text = ParagraphText(self)
        self.text.setObjectName("paragraphText")
        self.text.setAccessibleName(self.tr("Paragraph"))
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._typed)
        self.text.done.connect(self.keep)
        self._trouble = QLabel(self)
        self._trouble.setProperty("role", "wrong")
        self._trouble.setTextFormat(Qt.TextFormat.PlainText)
        self._trouble.setWordWrap(True)
        keep = QPushButton(self.tr("Keep paragraph"), self)
        keep.setObjectName("keepParagraph")
        keep.setToolTip(self.tr("Ctrl+Enter"))
        keep.setProperty("role", "main")
        keep.clicked.connect(self.keep)
        later = QPushButton(self.tr("Later"), self)
        later.setObjectName("laterParagraph")
        later.clicked.connect(self.leave)
        self._lay_out(keep, later)

    def _lay_out(self, keep: QPushButton, later: QPushButton) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.kind)
        feet = QHBoxLayout()
        feet.addStretch(1)
        feet.addWidget(later)
        feet.addWidget(keep)
        hint = QLabel(self.tr("Ctrl+Enter keeps it. A blank line begins another one."), self)
        hint.setProperty("role", "quiet")
        hint.setWordWrap(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 4, 4, 4)
        box.addLayout(head)
        box.addWidget(self.text, 1)
        box.addWidget(self._trouble)
        box.addWidget(hint)
        box.addLayout(feet)

    def _typed(self) -> None:
        if self.isVisible() and not self._draft.isActive():
            self._draft.start()
