"""The log line: speaker and kind beside the text, Enter logs."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.edits import Touched
from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import AgendaItem, Chair, Delegate, Delegation
from meetingdesk.domain.records import Organization, Person
from meetingdesk.domain.terms import MovementKind
from meetingdesk.ui.pages.log import line_keys
from meetingdesk.ui.pages.log.agenda_choices import numbers
from meetingdesk.ui.pages.log.item_step import ItemStep
from meetingdesk.ui.pages.log.line_face import LineFace
from meetingdesk.ui.pages.log.line_keys import COLUMNS, ENTER, KINDS, MOVES, plain, with_alt
from meetingdesk.ui.pages.log.logbook import Line, Logbook
from meetingdesk.ui.pages.log.movements import Newcomer
from meetingdesk.ui.pages.log.speaking import Speaking
from meetingdesk.ui.pages.log.steps import ActionSteps
from meetingdesk.ui.pages.log.typed import Kind, kind_typed
from meetingdesk.ui.sentences import told
from meetingdesk.ui.undo import Workbench

DRAFT_AFTER = 400
"""Milliseconds of typing after which the draft is kept."""
_OF_THE_FLOOR = (Delegation, Delegate, Chair, Organization, Person, AgendaItem)


class LogLine(LineFace):
    """One line at the bottom of the session's page."""

    logged = Signal(str)
    """The id of the entry that was logged or changed."""
    under = Signal(str)
    """The id of the agenda item under which logging goes on, or nothing."""

    def __init__(
        self, workbench: Workbench, session: RecordId, parent: QWidget | None = None
    ) -> None:
        """Log into a session through a workbench."""
        self.book = Logbook(workbench, session)
        super().__init__(self.book.floor, self._press, self._take_kind, parent)
        self.line = Line(speaking=self.book.first_speaking())
        self.steps = ActionSteps(self.book, self.offers, self)
        self.items = ItemStep(self.book, self.offers, self)
        self._draft = QTimer(self, singleShot=True, interval=DRAFT_AFTER)
        self._draft.timeout.connect(lambda: self._guarded(self.keep))
        end = workbench.desk.subscribe(self._touched)
        self.destroyed.connect(lambda _=None: end())
        self._connect()
        self._restore()

    # What the page uses

    def serve(self, page: QWidget) -> None:
        """Let the line's keys work anywhere on a page; Esc comes back to the line."""
        line_keys.serve(page, self._from_page, self.come_back)

    def come_back(self) -> None:
        """Take the focus; nothing is cleared."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keep(self) -> None:
        """Keep what stands in the line for after a crash."""
        self.steps.keep(self.text.text)
        if self.steps.asking is None:
            self.book.keep(replace(self.line, text=self.text.text))

    def _connect(self) -> None:
        self.text.began.connect(self._began)
        self.text.textChanged.connect(self._changed)
        self.offers.chosen.connect(self._chosen)
        self.speakers.speaks.connect(self._take_speaker)
        self.speakers.moved.connect(lambda who, kind: self._guarded(lambda: self._move(who, kind)))
        self.speakers.closed.connect(self.come_back)
        self.speaker.clicked.connect(lambda: self.speakers.pop_up(self.line.speaking))

    def _show(self) -> None:
        self.show_speaking(self.line.speaking)
        item = self.book.item
        number = numbers(self.book.agenda).get(item.id, "") if item else ""
        self.hints.show_item(number, item.title if item else "")
        self.under.emit(item.id if item else "")
        self.speaker.setVisible(self.steps.asking is None)
        self.kind.show_kind(self._kind())
        self.kind.show_step(self.steps.name)
        self.text.setPlaceholderText(self._prompt())

    def _prompt(self) -> str:
        if self.steps.asking is not None:
            return self.steps.prompt
        if self._kind() is Kind.ITEM:
            return self.tr("number, words or a new title, Enter opens the item")
        if self.line.editing:
            return self.tr("change the entry, Enter keeps it")
        return self.tr("type what is said, Enter logs it")

    # Keys

    def _press(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if with_alt(event):
            return self._from_page(key)
        if key in ENTER and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.text.insertPlainText("\n")
        elif key in ENTER and plain(event):
            self._guarded(self._enter)
        elif key == Qt.Key.Key_Escape:
            self._escape()
        else:
            cycled = key == Qt.Key.Key_Tab and self.items.cycle()
            return cycled or self.offers.key(event) or (plain(event) and self._recall(key))
        return True

    def _from_page(self, key: Qt.Key) -> bool:
        if key in COLUMNS:
            self._take_speaker(self.book.floor.turned_to(COLUMNS[key], self.line.speaking))
        elif key == Qt.Key.Key_Down:
            self.speakers.pop_up(self.line.speaking)
        elif key in KINDS:
            self._take_kind(KINDS[key])
        elif key in MOVES:
            self.speakers.ask(MOVES[key])
        else:
            return False
        return True

    def _escape(self) -> None:
        if self.speakers.isVisible():
            self.speakers.close_list()
        elif self.steps.asking is not None and not self.text.text:
            self.steps.end()
            self._show()
        elif self._kind() is Kind.ITEM and not self.text.text:
            self._take_kind(Kind.NOTE)
        elif self.line.editing and self.text.text == self.line.before:
            self._begin_anew()
        self.come_back()

    def _recall(self, key: Qt.Key) -> bool:
        """Up in an empty line, or again in an unchanged one: the entry before, for editing."""
        back = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(key)
        untouched = self.text.text == self.line.before
        if back is None or self.steps.asking is not None or not untouched:
            return False
        if back < 0 and not self.line.editing:
            return False
        line = self.book.recalled(self.line, back)
        if line:
            self.line = line
            self.text.replace_text(line.before)
            self._show()
        return True

    # Choosing

    def _kind(self) -> Kind:
        """The kind that stands: the one typed in front, or the one chosen."""
        return kind_typed(self.text.text)[0] or self.line.kind

    def _take_speaker(self, speaking: object) -> None:
        if isinstance(speaking, Speaking):
            self._leave_steps()
            self.line = replace(self.line, speaking=speaking)
            self.say_trouble("")
            self._show()
            self._changed()
            self.come_back()

    def _take_kind(self, kind: Kind) -> None:
        self._leave_steps()
        self.line = replace(self.line, kind=kind)
        self._show()
        self._changed()
        self.come_back()

    def _chosen(self, means: object) -> None:
        if self.steps.asking is not None:
            self._guarded(lambda: self._step(means))
        else:
            self._guarded(lambda: self._open(means))

    def _move(self, who: RecordId | Newcomer, kind: MovementKind) -> None:
        self.say_trouble("")
        self.book.move(who, kind)
        if not self.book.in_hours:
            self.show_echo(self.tr("noted without the hour: the session is not now"))
        self.logged.emit(self.book.parent)

    # Logging

    def _began(self) -> None:
        if not self.line.editing and self.steps.asking is None:
            self.line = replace(self.line, at=self.book.moment())

    def _changed(self) -> None:
        if not self._draft.isActive():
            self._draft.start()
        if self.steps.asking is not None:
            self.say_trouble("")
            self.show_echo(self.steps.typed(self.text.text))
            return
        if self.text.text:
            self.show_echo("")
        kind, rest = kind_typed(self.text.text)
        self.kind.show_kind(kind or self.line.kind)
        self.items.typed(rest if self._kind() is Kind.ITEM else None)

    def _enter(self) -> None:
        if self.offers.isVisible() and self.offers.choose():
            return
        typed = self.text.text
        if self.steps.asking is not None:
            self._step(None)
            return
        kind, rest = kind_typed(typed)
        text = rest.strip()
        if not text:
            if self.line.editing:
                self._begin_anew()
            return
        if self._kind() is Kind.ITEM:
            self._open(self.items.meant(text))
            return
        entry = self.book.log(replace(self.line, text=text, kind=kind or self.line.kind))
        asks = isinstance(entry, AgreedAction) and self.line.editing is None
        self._begin_anew()
        if asks:
            self.steps.begin(entry.id)
            self._show()
        self.logged.emit(entry.id)

    def _open(self, means: object) -> None:
        self.items.open(means)
        self._begin_anew()
        self.logged.emit(self.book.parent)

    def _step(self, means: object) -> None:
        self.steps.answer(self.text.text, means)
        self.text.clear()
        self.keep()
        self.show_echo("")
        self._show()

    def _leave_steps(self) -> None:
        """Ask no more; a day that was typed is when it is due, and no beginning of what follows."""
        if self.steps.is_answered(self.text.text):
            self._guarded(lambda: self._step(None))
        self.steps.end()

    def _begin_anew(self) -> None:
        self.line = Line(speaking=self.line.speaking)
        self.offers.hide()
        self.text.clear()
        self.say_trouble("")
        self._draft.stop()
        self.keep()
        self._show()

    def _guarded(self, act: Callable[[], None]) -> None:
        try:
            act()
        except RuleBroken as broken:
            self.say_trouble(told(broken))
        except FileTrouble as trouble:
            self.say_trouble(told(trouble))

    def _touched(self, touched: Touched) -> None:
        if touched.ids(*_OF_THE_FLOOR):
            self.book.floor.read()
            self._show()

    def _restore(self) -> None:
        """Put back what a crash left in the line."""
        kept = self.book.kept()
        if kept:
            self.line = replace(kept, text="")
            self.text.replace_text(kept.text)
            self.line = replace(self.line, at=kept.at)
        else:
            answer = self.steps.resume()
            if answer:
                self.text.replace_text(answer)
                self.offers.hide()
        self._show()
