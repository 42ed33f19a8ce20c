"""Gets back what is left of a damaged file: where to, then what is missing, then opens it."""

from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QPlainTextEdit

from meetingdesk.ui.bringing.frame import Frame
from meetingdesk.ui.fitting import fit
from meetingdesk.ui.folders import begin_where_last, documents
from meetingdesk.ui.sentences import say

if TYPE_CHECKING:
    from meetingdesk.salvaging import GotBack
    from meetingdesk.ui.main_window import MainWindow

_SIZE = (620, 420)


def get_back_open(window: "MainWindow") -> None:
    """Close the open file, which is damaged, and get back what is left; on cancel it opens again.

    Reading the bytes of a file that is open here would drop the locks of an edit under way.
    """
    if window.bench is None:
        return
    path, shared = window.bench.desk.path, window.bench.desk.shared
    window.leave()
    dialog = Salvaging(window, shared.copy, path) if shared else Salvaging(window, path)

    def open_again() -> None:
        if window.bench is None:
            window.enter("open", path)

    dialog.rejected.connect(open_again)
    dialog.open()


class Salvaging(Frame):
    """Asks for the new file at once; the damaged one is only ever read."""

    def __init__(self, window: "MainWindow", damaged: Path, shown_at: Path | None = None) -> None:
        """Serve a window in which a file is not open; one in a shared folder is `shown_at` there.

        What is left of that goes into the person's own documents: colleagues use the folder.
        """
        super().__init__(window, self.tr("Get back what is left"))
        self.setObjectName("salvaging")
        fit(self, *_SIZE)
        self._window, self._damaged = window, damaged
        self._folder = documents() if shown_at else damaged.parent
        self._stem = (shown_at or damaged).stem
        self.missing = QPlainTextEdit(self)
        self.missing.setReadOnly(True)
        self.missing.setTabChangesFocus(True)
        self.missing.setAccessibleName(self.tr("What is missing"))
        self.pages.addWidget(self.missing)
        self._ask()

    def _ask(self) -> None:
        self.say_head(self.tr("Get back what is left"), "")
        self.say(
            self.tr(
                "What can still be read of {file} is written into a new file. The damaged file"
                " stays as it is."
            ).format(file=self._damaged.name)
        )
        self.offer(
            (self.tr("Cancel"), self.reject), (self.tr("&Save as…"), self._ask_where), left=0
        )

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save what is left"))
        dialog.setObjectName("salvaged_to")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Meeting Desk files (*.mdesk)"))
        dialog.setDefaultSuffix("mdesk")
        begin_where_last(dialog, "salvaged", self._folder)
        dialog.selectFile(self.tr("{name} salvaged").format(name=self._stem) + ".mdesk")
        dialog.fileSelected.connect(lambda chosen: self._write(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, to: Path) -> None:
        # The dialog has asked whether a file of that name may go.
        get_back = import_module("meetingdesk.salvaging").get_back
        task = partial(get_back, self._damaged, to, force=True)
        self.bound = True
        self.pages.setCurrentWidget(self.busy)
        self.offer((self.tr("Cancel"), self.reject), main=False)[0].setEnabled(False)
        saying = self.tr("Reading {file}…").format(file=self._damaged.name)
        self.busy.run(saying, task, partial(self._told, to), self._refused)

    def _told(self, to: Path, done: "GotBack") -> None:
        self.bound = False
        whole = done.advice is None
        head = self.tr("All was got back") if whole else self.tr("What was left was got back")
        self.say_head(head, "\n".join(map(say, done.said)))
        if done.advice is None:
            self.say("")
        else:
            self.missing.setPlainText("\n".join(map(say, (done.advice, "", *done.missing))))
            self.pages.setCurrentWidget(self.missing)
        self.offer(
            (self.tr("Close"), self.accept),
            (self.tr("&Open it"), partial(self._open, to)),
        )

    def _refused(self, why: str) -> None:
        self.bound = False
        self.say_head(self.tr("Nothing was written"), "")
        self.say(why)
        self.offer((self.tr("&Back"), self._ask), (self.tr("Close"), self.reject), main=False)

    def _open(self, to: Path) -> None:
        self.accept()
        self._window.enter("open", to)
