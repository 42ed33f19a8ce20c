"""The page of translations: what the minutes print, and beside it the same in one language."""

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from meetingdesk.desk import Draft
from meetingdesk.domain.edits import Edit, Touched
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Session
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.originals import (
    Progress,
    Rendering,
    State,
    progress,
    renderings,
    still_right,
    wanted_languages,
)
from meetingdesk.minutes.paragraphs import paragraph_numbers
from meetingdesk.minutes.wording import LANGUAGES
from meetingdesk.ui.paper.opening import style_shown
from meetingdesk.ui.translations import reading
from meetingdesk.ui.translations.bound import draft_name
from meetingdesk.ui.translations.coming import Coming
from meetingdesk.ui.translations.field import Step
from meetingdesk.ui.translations.head import Head
from meetingdesk.ui.translations.naming import Names
from meetingdesk.ui.translations.row import TextRow
from meetingdesk.ui.translations.sheet import sheet
from meetingdesk.ui.undo import Workbench

Key = tuple[RecordId, str]


class TranslationsPage(QWidget):
    """Enter goes on to what is to do; Alt+Enter says that a stale one is still right."""

    back = Signal()
    """The page is to be left."""

    def __init__(self, bench: Workbench, session: RecordId) -> None:
        """Serve a session; its texts come with `go_to`, once the page has its place in a window.

        Each text would else be dressed twice, and a long session take seconds to open.
        """
        super().__init__()
        self._bench, self.session = bench, session
        self.setObjectName("translationsPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.rows: dict[Key, TextRow] = {}
        self.language = self._style = ""
        self.head = Head(bench.desk.read_only)
        self.head.chosen.connect(self.show_language)
        self.head.back.connect(self.back)
        self.coming = Coming(bench, session, self, self.head.tell)
        self.head.pasted.connect(self.paste)
        self.head.out.connect(self._send_out)
        self.head.back_in.connect(self._read_back)
        self._sheet = QWidget()
        self._sheet.setObjectName("translationsSheet")
        self._lines = QVBoxLayout(self._sheet)
        self._lines.setContentsMargins(8, 0, 8, 12)
        self._lines.setSpacing(0)
        self._lines.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._sheet)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.head)
        lines.addWidget(self.area, 1)
        bench.restyled.connect(self._catch_up)
        end = bench.desk.subscribe(self._catch_up)
        self.destroyed.connect(lambda _=None: end())
        self.setStyleSheet(sheet(self.palette()))

    # What is shown

    def show_language(self, language: str) -> None:
        """Show the translations into another language."""
        if language == self.language:
            return
        self.finish()
        self.language = language
        self._drop_rows()
        self.refresh()
        self.go_on()

    def refresh(self) -> None:
        """Show what is in the file now; fields in which something is typed keep it."""
        if self._bench.desk.get(Session, self.session) is None:
            return
        bundle = reading.bundle(self._bench.desk, self.session)
        found = renderings(bundle, self.language)
        if not found and self.language == (bundle.session.text_language or LANGUAGES[0]):
            self.show_language(self._first_language())
            return
        self.head.say(bundle, found, self.language, [self._progress(bundle, x) for x in LANGUAGES])
        style = style_shown(self._bench.desk, self.session)
        if [one.original.key for one in found] != list(self.rows) or style.name != self._style:
            self._style = style.name
            self._sheet.setUpdatesEnabled(False)
            self._rebuild(found, Names(bundle, paragraph_numbers(bundle, style)))
            # All rows have their heights before any of them is seen, or gone to.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            self._sheet.setUpdatesEnabled(True)
        disputed = reading.disputed(self._bench.desk)
        for one in found:
            row = self.rows[one.original.key]
            row.field.line.disputed = one.id in disputed
            stale = one.state is State.STALE
            row.show_state(one, reading.text_before(self._bench.desk, one) if stale else None)

    def go_to(self, record: str = "", field: str = "", language: str = "") -> None:
        """Give the keyboard to the translation of a text, else to the first that is to do.

        Without a language it is the one that is shown, or at first one that is wanted and not done.
        """
        if language or not self.language:
            self.show_language(language or self._first_language())
        keys = [key for key in self.rows if key[0] == record and field in ("", key[1])]
        if keys:
            self._enter(self.rows[keys[0]])
        else:
            self.go_on()

    def shows(self, record: str, field: str = "") -> bool:
        """Return whether a text is here."""
        return any(key[0] == record and field in ("", key[1]) for key in self.rows)

    def go_on(self) -> None:
        """Give the keyboard to the first text that is missing or stale, or to the first of all."""
        rows = list(self.rows.values())
        target = next((row for row in rows if row.to_do), rows[0] if rows else None)
        if target and not self._bench.desk.read_only:
            self._enter(target)
        else:
            self.head.take_focus()

    def finish(self) -> bool:
        """Make what is being typed an edit; return whether nothing is left to be mended."""
        return all([row.field.finish() for row in self.rows.values()])

    def paste(self, block: QMimeData, row: TextRow | None = None) -> None:
        """Lay a translated text onto the texts, from a row on; it is shown before it is taken."""
        if self.finish():
            start = list(self.rows.values()).index(row) if row else 0
            self.coming.paste(block, self.language, start, row.field.take_over if row else None)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while something else stood in its place."""
        super().showEvent(event)
        if self.language:
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window from light to dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.styleSheet() != sheet(self.palette()):
            self.setStyleSheet(sheet(self.palette()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the page with an Esc that nothing else wanted."""
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        else:
            super().keyPressEvent(event)

    def _send_out(self) -> None:
        if self.finish():
            self.coming.ask_out(self.language)

    def _read_back(self) -> None:
        if self.finish():
            self.coming.ask_back()

    # Rows

    def _rebuild(self, found: list[Rendering], names: Names) -> None:
        """Put the rows in order; those that were there stay, and so does the keyboard."""
        drafts = {(d.record, d.field): d for d in self._bench.desk.drafts()}
        old, self.rows = self.rows, {}
        for at, one in enumerate(found):
            key = one.original.key
            row = old.pop(key, None)
            if row is None:
                kept = drafts.get((one.original.record.id, draft_name(one)))
                row = self._made(one, names, kept)
            self.rows[key] = row
            self._lines.insertWidget(at, row)
            row.show()
            row.rename(names.what(one.original), names.number(one.original))
        for row in old.values():
            self._drop(row)

    def _made(self, one: Rendering, names: Names, kept: Draft | None) -> TextRow:
        what, number = names.what(one.original), names.number(one.original)
        row = TextRow(self._bench, one, what, number, kept, self._sheet)
        row.stepped.connect(lambda step: self._step(row, step))
        row.confirmed.connect(lambda: self._confirm(row))
        row.offered.connect(lambda: self._take_over(row))
        row.field.block_pasted.connect(lambda block: self.paste(block, row))
        row.entered.connect(lambda: self._mark(row))
        return row

    def _drop_rows(self) -> None:
        for row in self.rows.values():
            self._drop(row)
        self.rows = {}

    def _drop(self, row: TextRow) -> None:
        self._lines.removeWidget(row)
        row.hide()
        row.setParent(None)
        row.deleteLater()

    def _mark(self, row: TextRow) -> None:
        for other in self.rows.values():
            if other.current and other is not row:
                other.hold("", current=False)
        row.hold(self._offer(row), current=True)
        QTimer.singleShot(0, row, lambda: self._seek(row))

    def _seek(self, row: TextRow) -> None:
        """Bring a row into sight, unless it has gone meanwhile."""
        if self._sheet.isAncestorOf(row):
            self.area.ensureWidgetVisible(row, 0, 60)

    def _offer(self, row: TextRow) -> str:
        """Return what can be taken over: what was said elsewhere, else the original itself."""
        if not row.to_do:
            return ""
        elsewhere = reading.said_elsewhere(self._bench.desk, row.rendering)
        return elsewhere or row.rendering.original.text

    # Keys

    def _enter(self, row: TextRow) -> None:
        row.field.setFocus(Qt.FocusReason.TabFocusReason)
        self._mark(row)

    def _step(self, row: TextRow, step: Step) -> None:
        """Keep what was typed, and go on."""
        if not row.field.finish():
            return
        rows = list(self.rows.values())
        at = rows.index(row)
        if step is Step.BEFORE:
            target = rows[at - 1] if at else None
        elif step is Step.NEXT:
            target = rows[at + 1] if at + 1 < len(rows) else None
        else:
            around = (*rows[at + 1 :], *rows[:at])
            target = next((other for other in around if other.to_do), None)
            self.head.tell_done(self.language, done=target is None and not row.to_do)
            target = target or (rows[at + 1] if at + 1 < len(rows) else None)
        if target:
            self._enter(target)

    def _confirm(self, row: TextRow) -> None:
        """Say that a translation is still right; what was typed meanwhile says so by itself."""
        if not row.field.finish():
            return
        if row.rendering.state is State.STALE:
            label = self.tr("Still right: {text}").format(text=row.field.label)
            self._attempt(still_right(row.rendering, label))
        self._step(row, Step.TO_DO)

    def _take_over(self, row: TextRow) -> None:
        if self._offer(row) and not self._bench.desk.read_only:
            row.field.take_over(self._offer(row))

    def _attempt(self, edit: Edit) -> bool:
        return not self._bench.desk.read_only and self._bench.attempt(edit)

    @staticmethod
    def _progress(bundle: Bundle, language: str) -> Progress:
        return progress(renderings(bundle, language), language)

    def _catch_up(self, _touched: Touched | None = None) -> None:
        if self.isVisible():
            self.refresh()

    def _first_language(self) -> str:
        bundle = reading.bundle(self._bench.desk, self.session)
        wanted = wanted_languages(bundle)
        far = [self._progress(bundle, language) for language in wanted]
        open_ones = [one.language for one in far if one.done < one.total]
        written = bundle.session.text_language or LANGUAGES[0]
        others = [x for x in LANGUAGES if x != written]
        return (*open_ones, *wanted, *others)[0]
