"""The way of a colleague's copy into the open file, from asking which to undoing it."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from meetingdesk.domain.coming import Brought
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.ui.alike import entered_twice
from meetingdesk.ui.bringing.dialog import Bringing
from meetingdesk.ui.bringing.past import Past
from meetingdesk.ui.bringing.step import BroughtIn, forget
from meetingdesk.ui.bringing.undoing import Undoing
from meetingdesk.ui.sentences import told

if TYPE_CHECKING:
    from meetingdesk.ui.main_window import MainWindow
    from meetingdesk.ui.undo import Workbench

_SETTLING = "two_versions"
"""The command that shows all that has two versions."""


class BringingFlow(QObject):
    """Serves one window."""

    def __init__(self, window: "MainWindow") -> None:
        """Take the window."""
        super().__init__(window)
        self._window = window

    def bring_in(self, copy: Path) -> None:
        """Show what a copy would bring into the open file."""
        bench = self._window.bench
        if bench is None:
            return
        if _same(copy, bench.desk.path):
            said = self.tr("{file} is the file that is open. Choose a colleague’s copy of it.")
            self._window.say(said.format(file=copy.name))
            return
        # What is being typed becomes an entry first: nothing is edited while copies meet.
        self._window.doing.save()
        dialog = Bringing(self._window, bench.desk, copy)
        dialog.brought.connect(partial(self._came, bench))
        dialog.undo_wanted.connect(self.undo)
        dialog.settle_wanted.connect(self.settle)
        dialog.twice_wanted.connect(partial(entered_twice, bench, self._window))
        dialog.open()

    def show_past(self) -> None:
        """List what was brought in."""
        bench = self._window.bench
        if bench is None:
            return
        try:
            dialog = Past(self._window, bench.desk)
        except FileTrouble as trouble:
            self._window.say(told(trouble))
            return
        dialog.undo_wanted.connect(self.undo)
        dialog.open()

    def undo(self, number: int) -> None:
        """Tell what undoing a union would do, and do it if that is wanted."""
        bench = self._window.bench
        if bench is not None:
            self._window.doing.save()
            dialog = Undoing(self._window, bench.desk, number)
            dialog.undone.connect(partial(self._gone, bench))
            dialog.open()

    def settle(self) -> None:
        """Show all that has two versions, to be settled."""
        command = self._window.commands.get(_SETTLING)
        if command:
            command.trigger()

    def ask_which_way(self, copy: Path) -> None:
        """Ask whether a file that was dropped is to be brought in, or opened instead."""
        bench = self._window.bench
        if bench is None:
            return
        box = QMessageBox(self._window)
        box.setObjectName("which_way")
        box.setWindowTitle(self.tr("Bring in or open?"))
        box.setText(self.tr("Bring in “{copy}”, or open it?").format(copy=copy.name))
        ours = bench.desk.sharing.is_copy(copy)
        box.setInformativeText(
            self.tr("It is a copy of {file}, which is open here.").format(file=bench.desk.path.name)
            if ours
            else self.tr("It is another file than {file}, which is open here.").format(
                file=bench.desk.path.name
            )
        )
        bring = box.addButton(self.tr("&Bring it in…"), QMessageBox.ButtonRole.AcceptRole)
        instead = box.addButton(self.tr("&Open it instead"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        bring.setEnabled(not bench.desk.read_only)
        box.setDefaultButton(bring if ours and not bench.desk.read_only else instead)
        bring.clicked.connect(lambda: self.bring_in(copy))
        instead.clicked.connect(lambda: self._window.enter("open", copy))
        box.finished.connect(box.deleteLater)
        box.open()

    def _came(self, bench: "Workbench", done: Brought) -> None:
        bench.saved.emit()
        label = self.tr("Bring in {copy}").format(copy=done.coming.origin)
        bench.undo.push(BroughtIn(bench.undo, done.number, label, self.undo))

    def _gone(self, bench: "Workbench", number: int) -> None:
        forget(bench.undo, number)
        bench.saved.emit()


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
