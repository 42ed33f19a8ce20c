"""The window for a shared screen: the text of the minutes, and nothing else."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QFont, QHideEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetingdesk.domain import edits
from meetingdesk.domain.brackets import Bracket, brackets, settled
from meetingdesk.domain.edits import Touched
from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Session
from meetingdesk.domain.records import Record
from meetingdesk.minutes.issuing import bundle_of
from meetingdesk.minutes.originals import wanted_languages
from meetingdesk.ui.languages import LANGUAGES
from meetingdesk.ui.leaving import SHOWING
from meetingdesk.ui.showing.editing import ParagraphEditor
from meetingdesk.ui.showing.hints import Hints
from meetingdesk.ui.showing.model import Rows
from meetingdesk.ui.showing.painting import Brush
from meetingdesk.ui.showing.paragraph_text import shown_heads
from meetingdesk.ui.showing.rows import Edition, rows_of
from meetingdesk.ui.showing.steps import OwnSteps
from meetingdesk.ui.showing.view import RowsView

if TYPE_CHECKING:
    from meetingdesk.ui.undo import Workbench

SIZES = (16, 18, 20, 23, 26, 30, 34, 39, 45, 52, 60, 70)
"""Sizes of the text, in pixels."""
FIRST_SIZE = 4
_FOLLOW_MS = 40
_TWICE_MS = 3_000
"""Within this time a second Esc leaves."""


class Showing(QWidget):
    """Shows the text of one session's minutes, follows its record, and writes into it."""

    left = Signal()
    """It was closed."""

    def __init__(
        self,
        bench: "Workbench",
        session: RecordId,
        edition: Edition,
        *,
        size: int = FIRST_SIZE,
    ) -> None:
        """Show the minutes of a session in an edition; `size` is one of SIZES, by number."""
        super().__init__()
        self.setObjectName(SHOWING)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Text"))
        self.setAccessibleName(self.tr("Text of the minutes"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.size_number = size
        self._bench, self._session, self._edition = bench, session, edition
        self._steps = OwnSteps(bench.undo)
        self._codes: tuple[str, ...] = ()
        self._own_code = ""
        self._languages: tuple[str, ...] = ()
        self._build()
        self._twice = QTimer(self, singleShot=True, interval=_TWICE_MS)
        self._in_sight = QTimer(self, singleShot=True, interval=0)
        self._in_sight.timeout.connect(lambda: self.view.scrollTo(self.view.currentIndex()))
        self._soon = QTimer(self, singleShot=True, interval=_FOLLOW_MS)
        self._soon.timeout.connect(self.follow)
        end = bench.desk.subscribe(self._touched)
        self.destroyed.connect(lambda _=None: end())
        self._keys()
        self.follow()
        self._begin()

    def _build(self) -> None:
        self.view = RowsView(self)
        self.view.setAccessibleName(self.tr("Text of the minutes"))
        self.rows = Rows(self, editable=not self._bench.desk.read_only)
        self.view.setModel(self.rows)
        self.editor = ParagraphEditor(self._bench, self.view)
        self.view.setItemDelegate(self.editor)
        self.hints = Hints(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.view, 1)
        box.addWidget(self.hints)
        self.setFocusProxy(self.view)
        self.view.chosen.connect(self.settle)
        self.hints.chosen.connect(self.settle)
        self.view.left.connect(self._esc)
        self.view.zoomed.connect(self.zoom)
        self.view.moved.connect(lambda: self.hints.say(""))
        self.view.refused.connect(lambda: self.hints.say(self.tr("This is not edited here.")))
        self.view.selectionModel().currentChanged.connect(self._gone_to)
        self.editor.written.connect(self._steps.took)
        self.editor.refused.connect(self._say_refused)
        self.editor.stepped.connect(self._step)
        self.editor.closeEditor.connect(lambda *_: self.view.setFocus())

    def _keys(self) -> None:
        standard = QKeySequence.StandardKey
        for keys, does in (
            ((standard.ZoomIn, "Ctrl+="), lambda: self.zoom(1)),
            ((standard.ZoomOut,), lambda: self.zoom(-1)),
            (("Ctrl+0",), lambda: self.zoom(0)),
            ((standard.Undo,), self.undo),
            ((standard.Redo, "Ctrl+Shift+Z", "Ctrl+Y"), self.redo),
            (("Ctrl+L",), self.turn),
            (("F11",), self.close),
        ):
            # A key given twice would do nothing.
            for key in {QKeySequence(key).toString() for key in keys}:
                QShortcut(QKeySequence(key), self).activated.connect(does)

    def _begin(self) -> None:
        """Tell how one works here, and begin at the top."""
        keys = self.tr("Enter edits · Ctrl +/− larger, smaller · Ctrl+L language · F11 leaves")
        self.hints.say(keys)
        self.view.setCurrentIndex(self.rows.index(0))

    # What is shown

    def follow(self) -> None:
        """Show the minutes as they are in the file now."""
        session = self._bench.desk.get(Session, self._session)
        if session is None:
            self.close()
            return
        bundle = bundle_of(self._bench.desk, self._session)
        self._codes = tuple(side.code for side in bundle.delegations if side.code)
        self._own_code = next((s.code for s in bundle.delegations if s.own), "")
        self._languages = (bundle.session.text_language or "en", *wanted_languages(bundle))
        self._dress()
        self.rows.show(rows_of(bundle, self._edition))
        self._offer()

    def turn(self) -> None:
        """Show the text in the next of the languages in which there are to be minutes."""
        self.editor.leave()
        known = self._languages
        now = self._edition.language
        at = known.index(now) + 1 if now in known else 0
        self._edition = replace(self._edition, language=known[at % len(known)])
        self.follow()
        self._in_sight.start()
        self.hints.say(dict(LANGUAGES).get(self._edition.language, self._edition.language))

    def zoom(self, step: int) -> None:
        """Make the text one step larger or smaller; 0 is the first size."""
        wanted = self.size_number + step if step else FIRST_SIZE
        self.size_number = min(max(wanted, 0), len(SIZES) - 1)
        at = QPersistentModelIndex(self.view.currentIndex())
        self._dress()
        self.view.scrollTo(self.rows.index(at.row()))

    def _dress(self) -> None:
        font = QFont(self.font())
        font.setPixelSize(SIZES[self.size_number])
        brush = Brush(font=font, palette=self.palette(), codes=self._codes, own_code=self._own_code)
        if brush != self.editor.brush:
            self.hints.dress(font)
            self.editor.dress(brush)
            self.view.scheduleDelayedItemsLayout()

    def _touched(self, touched: Touched) -> None:
        self._soon.start()

    # What is done

    def settle(self, number: int) -> None:
        """Settle the first open bracket of the row with one of its wordings."""
        target, bracket = self._open_bracket()
        if target is None or bracket is None or number > len(bracket.wordings):
            return
        text = settled(str(_text(target)), bracket, bracket.wordings[number - 1].text)
        seen = {"text": shown_heads(self._bench, target)}
        try:
            self._bench.perform(edits.revise(self.tr("Settle a bracket"), target, seen, text=text))
        except (RuleBroken, FileTrouble):
            self._say_refused()
            return
        self._steps.took()

    def undo(self) -> None:
        """Take back the last step, where it was made here."""
        if not self._steps.undo():
            self.hints.say(self.tr("There is nothing to undo here."))

    def redo(self) -> None:
        """Make the last step taken back once more."""
        self._steps.redo()

    def _gone_to(self) -> None:
        self._offer()
        # The line below may have taken room where the row stands.
        self._in_sight.start()

    def _offer(self) -> None:
        _, bracket = self._open_bracket()
        self.hints.offer(bracket.wordings if bracket else ())

    def _open_bracket(self) -> tuple[Record | None, Bracket | None]:
        target = self._target(self.view.currentIndex().row())
        if target is None or self._bench.desk.read_only:
            return None, None
        return target, next(iter(brackets(_text(target), self._codes)), None)

    def _target(self, at: int) -> Record | None:
        row = self.rows.row(at)
        return row.target if row else None

    def _step(self, step: int) -> None:
        at = self.view.currentIndex().row() + step
        if 0 <= at < self.rows.rowCount():
            self.view.setCurrentIndex(self.rows.index(at))

    def _say_refused(self) -> None:
        self.hints.say(self.tr("This was not saved. What was typed is kept."))

    # How one leaves

    def _esc(self) -> None:
        if self._twice.isActive():
            self.close()
            return
        self._twice.start()
        self.hints.say(self.tr("Esc once more leaves."))

    def hideEvent(self, event: QHideEvent) -> None:
        """Write what is being typed."""
        self.editor.leave()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Write what is being typed, then go."""
        self.editor.leave()
        super().closeEvent(event)
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "editor"):
            self._dress()
        super().changeEvent(event)


def _text(record: Record) -> str:
    return str(getattr(record, "text", ""))
