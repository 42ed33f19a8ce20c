"""A record's page: title, form, lines of what belongs to it, history, removing and erasing."""

import weakref
from collections.abc import Callable, Sequence
from importlib import import_module

import shiboken6
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.domain import edits
from meetingdesk.domain.edits import Touched
from meetingdesk.domain.records import Organization, Person, Record, SamePerson
from meetingdesk.ui import reading_order
from meetingdesk.ui.alike.joined import JoinedWith
from meetingdesk.ui.fields import Form
from meetingdesk.ui.fields.saying import named, record_named
from meetingdesk.ui.pages.records.erasing import EraseDialog
from meetingdesk.ui.pages.records.history import HistoryPanel
from meetingdesk.ui.pages.records.lines import LineKind, RecordLines
from meetingdesk.ui.undo import Workbench

_JOINED = (Person, Organization)
"""Kinds of which two records may mean the same; sessions have a command of their own."""


class RecordPage(QScrollArea):
    """One record; what is typed becomes edits by itself."""

    opened = Signal(str, str)
    """Another record is to be shown: its place and its id."""

    def __init__(
        self,
        workbench: Workbench,
        record: Record,
        names: Sequence[str],
        lines: Sequence[LineKind],
        one: str,
    ) -> None:
        """Show fields of a record and all that belongs to it; `one` names the kind."""
        super().__init__()
        self.bench, self.record, self._kind, self._one = workbench, record.id, type(record), one
        self.title = QLabel(self)
        self.title.setProperty("role", "title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.state = QLabel(self)
        self.state.setProperty("role", "quiet")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.form = Form(workbench, self._kind, record.id, names)
        self.tables = [RecordLines(workbench, line, record.id) for line in lines]
        self.history = HistoryPanel(workbench.desk, self._kind, record.id)
        self.body = QWidget(self)
        self._parts = QVBoxLayout(self.body)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(14)
        for part in (self.form, *self.tables, self.history):
            self._parts.addWidget(part)
        self.joined = JoinedWith(workbench, record.id, self)
        self._lay_out()
        self.setFocusProxy(next(iter(self.form.fields.values())))
        self.add_parts()
        self.refresh()
        self.destroyed.connect(_listening(self))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go through the page as one reads it, and show where one is."""
        gone = reading_order.step(self, forward=forward) or super().focusNextPrevChild(forward)
        focus = self.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.ensureWidgetVisible(focus)
        return gone

    def minimumSizeHint(self) -> QSize:
        """Ask for the width in which nothing is cut; the page scrolls up and down only."""
        wide = self._inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(wide, super().minimumSizeHint().height())

    def finish(self) -> bool:
        """Make all that was typed into edits; return whether nothing is left to be mended."""
        return all([self.form.finish(), *(table.finish() for table in self.tables)])

    def give_up(self) -> None:
        """Forget what is still being typed."""
        lines = [line.fields for table in self.tables for line in table.lines.values()]
        for fields in (self.form.fields, *lines):
            for field in fields.values():
                field.give_up()

    def begin(self) -> None:
        """Give the keys to the first field."""
        next(iter(self.form.fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def add_parts(self) -> None:
        """Add what only this kind of page has."""

    def insert_part(self, part: QWidget) -> None:
        """Put a part of a page's own before the history."""
        self._parts.insertWidget(self._parts.count() - 1, part)

    def insert_below_title(self, part: QWidget) -> None:
        """Put a part of a page's own before the form."""
        self._column.insertWidget(self._column.count() - 2, part)

    def refresh(self) -> None:
        """Show what is in the file."""
        found = self.bench.desk.get(self._kind, self.record)
        self.body.setVisible(found is not None)
        self.more.setEnabled(found is not None and not self.bench.desk.read_only)
        if found is None:
            self.state.setText(self._why_gone())
        else:
            self.title.setText(self.called(found) or self.tr("New {what}").format(what=self._one))
            self.state.setText(self.said_of(found))
        self.state.setVisible(bool(self.state.text()))
        self.history.refresh()

    def _why_gone(self) -> str:
        standing = self.bench.desk.sharing.stands_for(self.record)
        name = record_named(self.bench.desk, standing, (self._kind.__name__,))
        if standing != self.record and name:
            return self.tr("Joined with “{name}”, which is shown for both.").format(name=name)
        return self.tr("Removed. Undo brings it back.")

    def called(self, record: Record) -> str:
        """Return the title of the page."""
        return named(self.bench.desk, record)

    def said_of(self, record: Record) -> str:
        """Return what is said below the title."""
        if (self._kind.__name__, self.record) in self.bench.desk.flagged():
            return self.tr("Removed by one person and changed by another: it stays. See History.")
        return ""

    def hear(self, touched: Touched) -> None:
        """Show what changed in the file."""
        for table in self.tables:
            table.hear(touched)
        if touched.ids(SamePerson):
            self.joined.refresh()
        self.refresh()

    def remove(self) -> None:
        """Remove the record; undo brings it back."""
        self.finish()
        found = self.bench.desk.get(self._kind, self.record)
        if found is not None:
            label = self.tr("Remove {what}").format(what=self._one)
            self.bench.attempt(edits.remove(label, found))

    def ask_to_erase(self) -> EraseDialog:
        """Open the dialog that erases the record for good."""
        self.finish()
        belonging = [record for table in self.tables for record in table.lines]
        dialog = EraseDialog(self.bench, self.title.text(), [self.record, *belonging], self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.erasing.connect(self.give_up)
        dialog.open()
        return dialog

    def ask_same_as(self) -> None:
        """Ask which other record means the same."""
        self.finish()
        found = self.bench.desk.get(self._kind, self.record)
        if found is not None:
            import_module("meetingdesk.ui.alike").same_as(self.bench, self, found)

    def _lay_out(self) -> None:
        self.more = QToolButton(self)
        self.more.setText(self.tr("More"))
        self.more.setAccessibleName(self.tr("Remove or erase"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        same = [(self.tr("&Same as…"), self.ask_same_as)] if self._kind in _JOINED else []
        for text, does in (
            *same,
            (self.tr("&Remove"), self.remove),
            (self.tr("&Erase for good…"), self.ask_to_erase),
        ):
            action = QAction(text, menu)
            action.triggered.connect(does)
            menu.addAction(action)
        self.more.setMenu(menu)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self._inside = QWidget(self)
        self._column = column = QVBoxLayout(self._inside)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.state)
        column.addWidget(self.joined)
        column.addWidget(self.body)
        column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._inside)


def _listening(page: RecordPage) -> Callable[[], None]:
    """Have a page told of changes as long as it lives; return what ends that."""
    seen = weakref.ref(page)

    def listen(touched: Touched) -> None:
        alive = seen()
        if alive is not None and shiboken6.isValid(alive):
            alive.hear(touched)

    return page.bench.desk.subscribe(listen)
