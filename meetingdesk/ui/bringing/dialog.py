"""A colleague's copy on its way in: what would come, then what came."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from meetingdesk.desk import Desk
from meetingdesk.domain.coming import Brought, Coming
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.exchange.sent_words import MARK
from meetingdesk.exchange.telling import summary
from meetingdesk.exchange.writing import write_whole
from meetingdesk.ui.background import Background
from meetingdesk.ui.bringing.frame import Frame
from meetingdesk.ui.bringing.parts import PartsView
from meetingdesk.ui.bringing.words import report_of, spoken, told_in_window
from meetingdesk.ui.fitting import fit
from meetingdesk.ui.folders import begin_where_last
from meetingdesk.ui.sentences import told

_SIZE = (880, 600)
_SMALL = (560, 200)


class Bringing(Frame):
    """Reads a copy beside the window, shows what it would bring, and brings it in."""

    brought = Signal(object)
    """What came in, once it is in the file."""
    settle_wanted = Signal()
    twice_wanted = Signal(object)
    """The records of which each may be in the file twice."""
    undo_wanted = Signal(int)

    def __init__(self, parent: QWidget, desk: Desk, copy: Path) -> None:
        """Begin to read a copy."""
        super().__init__(parent, self.tr("Bring in a colleague’s copy"))
        self.setObjectName("bringing")
        self._desk, self._copy = desk, copy
        self.parts = PartsView()
        self.pages.addWidget(self.parts)
        fit(self, *_SIZE)
        self.say_head(
            self.tr("Bring in “{copy}”").format(copy=copy.name),
            self.tr(
                "Into {file}. Nothing is written before you press Bring in. A backup is made first,"
                " and it can be undone."
            ).format(file=desk.path.name),
        )
        self.offer((self.tr("Cancel"), self.reject), main=False)
        reading = self.tr("Reading {copy}, and trying out what it would bring…")
        # When nobody refers to the trial any more, nothing is left of it.
        self._trial: Iterator[Coming] | None = desk.sharing.trying_out(copy)
        self._lane = Background(self)
        self.finished.connect(self._leave_trial)
        self.busy.run(
            reading.format(copy=copy.name), partial(next, self._trial), self._show, self._refuse
        )

    @property
    def searching(self) -> bool:
        """Whether what may then be in the file twice is still looked for."""
        return self._trial is not None

    def _show(self, coming: Coming) -> None:
        if coming.empty:
            self._leave_trial()
            self.sub.hide()
            self._end(spoken(summary(coming)))
            return
        self._fill(coming)
        self.offer(
            (self.tr("&Save report…"), self._ask_where),
            (self.tr("Cancel"), self.reject),
            (self.tr("&Bring in"), self._bring_in),
            left=1,
        )
        if self._trial:
            self._said = self.sub.text()
            looking = self.tr("{said} What may then be entered twice is still looked for…")
            self.sub.setText(looking.format(said=self._said))
            self._lane.run(partial(next, self._trial, coming), self._found, self._not_found)

    def _found(self, coming: Coming) -> None:
        """Add to what is shown what may then be in the file twice."""
        if self._trial:
            self._leave_trial()
            self.sub.setText(self._said)
            self._fill(coming)

    def _not_found(self, error: BaseException) -> None:
        if not isinstance(error, FileTrouble):
            raise error
        if self._trial:
            self._leave_trial()
            self.sub.setText(told(error))

    def _leave_trial(self) -> None:
        self._trial = None
        self._lane.abandon()

    def _fill(self, coming: Coming) -> None:
        self._coming = coming
        self.parts.show_parts(told_in_window(self._desk, coming))
        self.pages.setCurrentWidget(self.parts)

    def _bring_in(self) -> None:
        self._leave_trial()
        self.bound = True
        self.pages.setCurrentWidget(self.busy)
        self.offer()
        saying = self.tr("Making a backup, then bringing in {copy}…").format(copy=self._copy.name)
        try:
            act = self._desk.sharing.bringing(self._copy)
        except FileTrouble as trouble:
            self._refuse(told(trouble))
            return
        self.busy.run(saying, act, self._came, self._refuse)

    def _came(self, done: Brought) -> None:
        self.bound = False
        if not done.number:
            # Another program brought the same in while this was being read.
            self._show(done.coming)
            return
        self._desk.sharing.heard(done.touched)
        self.brought.emit(done)
        sub = self.tr("{said} A backup from before is kept.").format(
            said=spoken(summary(done.coming))
        )
        self.say_head(self.tr("“{copy}” is in").format(copy=self._copy.name), sub)
        self._fill(done.coming)
        choices = [
            (self.tr("&Save report…"), self._ask_where),
            (self.tr("&Undo…"), lambda: self._leave_for(done.number)),
            (self.tr("Close"), self.accept),
        ]
        if done.coming.alike:
            choices.append((self.tr("&Entered twice?…"), lambda: self._look_for_twice(done.coming)))
        if done.coming.two_versions:
            settle = self.tr("Settle the &two versions…")
            choices.append((settle, self._settle))
        self.offer(*choices, left=2)

    def _settle(self) -> None:
        self.accept()
        self.settle_wanted.emit()

    def _look_for_twice(self, coming: Coming) -> None:
        self.accept()
        self.twice_wanted.emit({one for two in coming.alike for one in (two.first, two.second)})

    def _leave_for(self, number: int) -> None:
        self.accept()
        self.undo_wanted.emit(number)

    def _refuse(self, why: str) -> None:
        self.bound = False
        self.say_head(self.tr("“{copy}” was not brought in").format(copy=self._copy.name), "")
        self._end(why)

    def _end(self, said: str) -> None:
        self.say(said)
        self.resize(*_SMALL)
        self.offer((self.tr("Close"), self.reject))

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save report"))
        dialog.setObjectName("report")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Text files (*.txt)"))
        dialog.setDefaultSuffix("txt")
        begin_where_last(dialog, "reports", self._desk.path.parent)
        name = self.tr("What {copy} brings").format(copy=self._copy.stem.removesuffix(MARK))
        dialog.selectFile(f"{name}{MARK}.txt")
        dialog.fileSelected.connect(lambda chosen: self._save(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, path: Path) -> None:
        head = f"{self._copy.name} → {self._desk.path.name}"
        lines = [head, "", *report_of(self._desk, self._coming)]
        try:
            write_whole(path, "\n".join([*lines, ""]).encode(), force=True)
        except FileTrouble as trouble:
            self.sub.setText(told(trouble))
            return
        self.sub.setText(self.tr("The report is in {path}.").format(path=path))
