"""What each command of the window does."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from importlib import import_module
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from meetingdesk import settings
from meetingdesk.domain import edits
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.meeting import Session
from meetingdesk.ui import style
from meetingdesk.ui.tables.columns import PLACES

if TYPE_CHECKING:
    from meetingdesk.ui.main_window import MainWindow

APPEARANCES: Mapping[str, bool | None] = {"as_system": None, "light": False, "dark": True}


class Doing(QObject):
    """The commands of one window."""

    def __init__(self, window: "MainWindow") -> None:
        """Serve a window."""
        super().__init__(window)
        self._window = window

    @property
    def table(self) -> dict[str, Callable[[], None]]:
        """What each command does, by its name."""
        named: dict[str, Callable[[], None]] = {
            "new_file": self.new_file,
            "open_file": self.open_file,
            "save": self.save,
            "import_records": self.import_records,
            "export_pdf": lambda: self._papers("export"),
            "print_minutes": lambda: self._papers("print"),
            "close": self.close,
            "quit": self.quit,
            "cut": lambda: self._press(QKeySequence.StandardKey.Cut),
            "copy": lambda: self._press(QKeySequence.StandardKey.Copy),
            "paste": lambda: self._press(QKeySequence.StandardKey.Paste),
            "find": self.find,
            "preferences": lambda: self._dialog("preferences", "Preferences"),
            "next_pane": lambda: self._pane(1),
            "previous_pane": lambda: self._pane(-1),
            "preview": self._window.show_preview,
            "new_session": self.new_session,
            "log_live": self.log_live,
            "remove_session": self.remove_session,
            "check": self.check,
            "log_folder": self.log_folder,
            "shortcuts": lambda: self._dialog("shortcuts", "Shortcuts"),
            "about": lambda: self._dialog("about", "About"),
        }
        named |= {place: partial(self._window.show_place, place) for place in PLACES}
        named |= {name: partial(self.wear, name) for name in APPEARANCES}
        return named

    # Files

    def new_file(self) -> None:
        """Ask where, and make an empty file there."""
        dialog = self._asking(self.tr("New file"), self.tr("Meeting Desk files (*.mdesk)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("mdesk")
        dialog.fileSelected.connect(lambda path: self._window.enter("new", Path(path)))
        dialog.open()

    def open_file(self) -> None:
        """Ask which file, and open it."""
        dialog = self._asking(self.tr("Open a file"), self.tr("Meeting Desk files (*.mdesk)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self._window.enter("open", Path(path)))
        dialog.open()

    def quit(self) -> None:
        """Leave the program; everything is in the file."""
        self._window.close()

    def save(self) -> None:
        """Let what is being typed become an entry, and say where all is."""
        focus = QApplication.focusWidget()
        if focus:
            focus.clearFocus()
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._window.show_saved()

    def import_records(self) -> None:
        """Ask for a source, and bring in its records."""
        dialog = self._asking(self.tr("Import records"), self.tr("Records (*.json)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.bring_in(Path(path)))
        dialog.open()

    def bring_in(self, source: Path) -> None:
        """Bring in the records of a source."""
        bench = self._window.bench
        if bench is None:
            return
        try:
            done = import_module("meetingdesk.ui.files").bring_in(bench.desk, source)
        except FileTrouble as trouble:
            self._window.say(str(trouble))
            return
        said = self.tr("{source}: {new} new, {changed} changed, {same} as before.")
        self._window.say(
            said.format(source=source.name, new=done.new, changed=done.changed, same=done.unchanged)
        )

    def close(self) -> None:
        """Close the session, or the file where only a list is shown."""
        space = self._window.space
        if space and space.session:
            space.go_back()
        else:
            self._window.leave()

    def sample_path(self) -> Path:
        """Return where a new sample is to be, beside those that are there."""
        wanted = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(wanted) or Path.home())
        names = (f"sample {n}.mdesk" if n > 1 else "sample.mdesk" for n in count(1))
        return next(path for path in map(folder.joinpath, names) if not path.exists())

    def keep_told(self, name: str, body: str, language: str) -> None:
        """Keep what the user told on the start page."""
        files = self._window.files
        try:
            files.keep(replace(settings.read_settings(), name=name, body=body, language=language))
        except FileTrouble as trouble:
            self._window.say(str(trouble))
        files.sign(name)

    # Sessions

    def new_session(self) -> None:
        """Add a session and open it with its first field in focus."""
        bench, space = self._window.bench, self._window.space
        if bench is None or space is None:
            return
        starting = import_module("meetingdesk.ui.pages.session.starting")
        edit: edits.Edit = starting.new_session_edit(bench)
        if bench.attempt(edit):
            space.show_session(edit.changes[0].subject.id)
            space.begin()

    def log_live(self) -> None:
        """Fold what is settled and let the keyboard log, or unfold it again."""
        if self._window.space:
            self._window.log_live(logging=self._window.commands["log_live"].isChecked())

    def remove_session(self) -> None:
        """Take the open session out of the lists; undo brings it back."""
        bench, space = self._window.bench, self._window.space
        session = bench.desk.get(Session, space.session) if bench and space else None
        if bench and session and bench.attempt(edits.remove(self.tr("Remove session"), session)):
            said = self.tr("“{title}” is out of the lists.").format(title=session.title)
            self._window.say(said, (self.tr("&Undo"), bench.undo.undo))

    def start_place(self, place: str) -> None:
        """Add the first record of a place."""
        if place == "sessions":
            self.new_session()
        else:
            self._window.show_place("sessions")

    def _papers(self, way: str) -> None:
        bench, space = self._window.bench, self._window.space
        if bench is None or space is None or space.session is None:
            return
        papers = import_module("meetingdesk.ui.exporting").Papers(bench, self._window)
        {"export": papers.export, "print": papers.print}[way](
            space.session, self._window.paper_shown
        )

    # The window

    def find(self) -> None:
        """Let the keyboard filter the list; from a session, go back to it first."""
        space = self._window.space
        if space:
            space.go_back()
        self._window.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._window.filter.selectAll()

    def wear(self, name: str) -> None:
        """Look light, dark, or as the system does, now and from now on."""
        self._window.memory.keep("appearance", name)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            style.wear(app, want_dark=APPEARANCES[name])

    def check(self) -> None:
        """Check that the file is whole, and say so."""
        bench = self._window.bench
        if bench is None:
            return
        report = bench.desk.check()
        if report.findings:
            self._window.say("\n".join([self.tr("The file has faults:"), *report.findings]))
        else:
            said = self.tr("The file is whole: {n} entries were read and checked.")
            self._window.say(said.format(n=f"{report.entries:,}"))

    def log_folder(self) -> None:
        """Show the folder with the program's log."""
        folder = settings.places().log
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._window.say(self.tr("The log is in {folder}.").format(folder=folder))

    def _pane(self, step: int) -> None:
        panes = [pane for pane in self._window.panes if pane.isVisible()]
        focus = QApplication.focusWidget()
        here = next((i for i, p in enumerate(panes) if _holds(p, focus)), -1 if step > 0 else 0)
        for ahead in range(1, len(panes) + 1):
            pane = panes[(here + step * ahead) % len(panes)]
            if _enter(pane):
                return

    def _press(self, key: QKeySequence.StandardKey) -> None:
        focus = QApplication.focusWidget()
        names = {
            QKeySequence.StandardKey.Cut: "cut",
            QKeySequence.StandardKey.Copy: "copy",
            QKeySequence.StandardKey.Paste: "paste",
        }
        act = getattr(focus, names[key], None)
        if callable(act):
            act()

    def _asking(self, title: str, kinds: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setNameFilter(kinds)
        bench = self._window.bench
        if bench:
            dialog.setDirectory(str(bench.desk.path.parent))
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _dialog(self, module: str, name: str) -> None:
        made = getattr(import_module(f"meetingdesk.ui.dialogs.{module}"), name)(self._window)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.open()


def _holds(pane: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (pane is focus or pane.isAncestorOf(focus))


def _enter(pane: QWidget) -> bool:
    """Give the keyboard to a part: to itself, or to what in it comes first."""
    inside = [pane, *pane.findChildren(QWidget)]
    for widget in inside:
        wanted = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if wanted and widget.isVisible() and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
    return False
