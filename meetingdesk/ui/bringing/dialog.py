"""A colleague's copy on its way in: what would come, then what came."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from meetingdesk.desk import Desk
from meetingdesk.domain.coming import Brought, Coming
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.exchange.telling import summary
from meetingdesk.exchange.writing import write_whole
from meetingdesk.ui.bringing.frame import Frame
from meetingdesk.ui.bringing.parts import PartsView
from meetingdesk.ui.bringing.words import report_of, spoken, told_in_window
from meetingdesk.ui.sentences import told

_SIZE = (880, 600)
_SMALL = (560, 200)


class Bringing(Frame):
    """Reads a copy beside the window, shows what it would bring, and brings it in."""

    brought = Signal(object)
    """What came in, once it is in the file."""
    settle_wanted = Signal()
    undo_wanted = Signal(int)

    def __init__(self, parent: QWidget, desk: Desk, copy: Path) -> None:
        """Begin to read a copy."""
        super().__init__(parent, self.tr("Bring in a colleague’s copy"))
        self.setObjectName("bringing")
        self._desk, self._copy = desk, copy
        self.parts = PartsView()
        self.pages.addWidget(self.parts)
        self.resize(*_SIZE)
        self.say_head(
            self.tr("Bring in “{copy}”").format(copy=copy.name),
            self.tr(
                "Into {file}. Nothing is written before you press Bring in. A backup is made first,"
                " and it can be undone."
            ).format(file=desk.path.name),
        )
        self.offer((self.tr("Cancel"), self.reject), main=False)
        reading = self.tr("Reading {copy}, and trying out what it would bring…")
        sharing = desk.sharing
        self.busy.run(
            reading.format(copy=copy.name),
            lambda: sharing.preview(copy),
            self._show,
            self._refuse,
        )

    def _show(self, coming: Coming) -> None:
        if coming.empty:
            self.sub.hide()
            self._end(spoken(summary(coming)))
            return
        self._fill(coming)
        self.offer(
            (self.tr("&Save report…"), lambda: self._ask_where(coming)),
            (self.tr("Cancel"), self.reject),
            (self.tr("&Bring in"), self._bring_in),
            left=1,
        )

    def _fill(self, coming: Coming) -> None:
        self.parts.show_parts(told_in_window(self._desk, coming))
        self.pages.setCurrentWidget(self.parts)

    def _bring_in(self) -> None:
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
            (self.tr("&Save report…"), lambda: self._ask_where(done.coming)),
            (self.tr("&Undo…"), lambda: self._leave_for(done.number)),
            (self.tr("Close"), self.accept),
        ]
        if done.coming.two_versions:
            settle = self.tr("Settle the &two versions…")
            choices.append((settle, self._settle))
        self.offer(*choices, left=2)

    def _settle(self) -> None:
        self.accept()
        self.settle_wanted.emit()

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

    def _ask_where(self, coming: Coming) -> None:
        dialog = QFileDialog(self, self.tr("Save report"))
        dialog.setObjectName("report")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Text files (*.txt)"))
        dialog.setDefaultSuffix("txt")
        dialog.setDirectory(str(self._desk.path.parent))
        name = self.tr("What {copy} brings-INTERNAL").format(copy=self._copy.stem)
        dialog.selectFile(f"{name}.txt")
        dialog.fileSelected.connect(lambda chosen: self._save(Path(chosen), coming))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, path: Path, coming: Coming) -> None:
        head = f"{self._copy.name} → {self._desk.path.name}"
        lines = [head, "", *report_of(self._desk, coming)]
        try:
            write_whole(path, "\n".join([*lines, ""]).encode(), force=True)
        except FileTrouble as trouble:
            self.sub.setText(told(trouble))
            return
        self.sub.setText(self.tr("The report is in {path}.").format(path=path))
