"""The text of one paragraph being typed on the shared screen."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QSyntaxHighlighter, QTextDocument
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from meetingdesk.desk import Draft
from meetingdesk.domain import edits
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.entries import EntryId
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Decision, Statement
from meetingdesk.domain.records import Record, Translation
from meetingdesk.ui.showing import painting
from meetingdesk.ui.showing.painting import Brush
from meetingdesk.ui.undo import Workbench

_FIELD = "text"
_TRANSLATED = (Statement, Decision, AgreedAction)
_DRAFT_AFTER = 400
"""Milliseconds that the draft is at most behind the typing."""


class ParagraphText(QPlainTextEdit):
    """Edits the text of a record; what is typed is kept as a draft until it is an entry."""

    grew = Signal()

    def __init__(self, bench: Workbench, record: Record, brush: Brush, parent: QWidget) -> None:
        """Begin with the text as it is in the record, or as it was being typed before a crash."""
        super().__init__(parent)
        self.setObjectName("paragraphText")
        self.setAccessibleName(self.tr("Text of the paragraph"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The space behind a full line hangs over the edge: Qt would go there to show the caret.
        sideways = self.horizontalScrollBar()
        sideways.valueChanged.connect(lambda _: sideways.setValue(0))
        self.document().setDocumentMargin(0)
        self.record = record
        self.before = str(getattr(record, _FIELD))
        self.seen = shown_heads(bench, record)
        self._kept_at = _draft_place(bench, record)
        self.composing = False
        self._bench = bench
        self._colours = _Colours(self.document(), brush)
        self._draft = QTimer(self, singleShot=True, interval=_DRAFT_AFTER)
        self._draft.timeout.connect(self.keep)
        self._begin()
        self.textChanged.connect(self._typed)

    def dress(self, brush: Brush) -> None:
        """Follow a change of size or appearance."""
        self.setFont(brush.font)
        self._colours.dress(brush)

    @property
    def tall(self) -> float:
        """Height of what stands in it, in pixels."""
        layout, block, tall = self.document().documentLayout(), self.document().begin(), 0.0
        while block.isValid():
            tall += layout.blockBoundingRect(block).height()
            block = block.next()
        return tall

    @property
    def changed(self) -> bool:
        """Whether there is anything to write; an emptied text changes nothing."""
        return self.toPlainText().strip() not in ("", self.before)

    def write(self) -> bool:
        """Make what was typed an edit. Return whether it was; a draft stays where it was not.

        Raises RuleBroken or FileTrouble where the record or the disk will not.
        """
        self._draft.stop()
        changed = self.changed
        if changed:
            text = self.toPlainText().strip()
            label, seen = self.tr("Change a paragraph"), {_FIELD: self.seen}
            self._bench.perform(edits.revise(label, self.record, seen, text=text))
            self.before = text
        at, _, field = self._kept_at
        self._bench.desk.drop_draft(at, field)
        return changed

    def keep(self) -> None:
        """Keep what is typed as a draft."""
        at, kind, field = self._kept_at
        text = self.toPlainText()
        draft = Draft(record=at, kind=kind, field=field, text=text, seen=self.seen)
        try:
            self._bench.desk.keep_draft(draft)
        except FileTrouble:
            # The next pause tries again; nothing may be said here that others read, too.
            self._draft.start()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Follow whether a composition is open."""
        self.composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def _begin(self) -> None:
        at, _, field = self._kept_at
        left = [d for d in self._bench.desk.drafts() if (d.record, d.field) == (at, field)]
        if left:
            self.seen = left[0].seen
        self.setPlainText(left[0].text if left else self.before)
        caret = self.textCursor()
        caret.movePosition(caret.MoveOperation.End)
        self.setTextCursor(caret)

    def _typed(self) -> None:
        if not self._draft.isActive():
            self._draft.start()
        self.grew.emit()


class _Colours(QSyntaxHighlighter):
    """Colours the open brackets of a text being typed; a bracket ends with its line."""

    def __init__(self, document: QTextDocument, brush: Brush) -> None:
        super().__init__(document)
        self._brush = brush

    def dress(self, brush: Brush) -> None:
        self._brush = brush
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        for start, length, form in painting.bracket_ranges(text, self._brush):
            self.setFormat(start, length, form)


def _draft_place(bench: Workbench, record: Record) -> tuple[RecordId, str, str]:
    """Return record, kind and field under which the draft of a text is kept.

    That of a translation stands at the text that it renders, where its own page looks for it.
    """
    if isinstance(record, Translation) and record.record:
        found = (bench.desk.get(kind, record.record) for kind in _TRANSLATED)
        original = next((each for each in found if each), None)
        if original:
            return original.id, type(original).__name__, f"{record.field}@{record.language}"
    return record.id, type(record).__name__, _FIELD


def shown_heads(bench: Workbench, record: Record) -> frozenset[EntryId]:
    """Return the heads of a record's text that the screen shows.

    Of two versions it shows one, and what is typed must not replace the other unseen.
    """
    versions = bench.desk.versions_of(record.id).get(_FIELD, ())
    return frozenset([versions[0].entry]) if versions else bench.desk.heads(record.id, _FIELD)
