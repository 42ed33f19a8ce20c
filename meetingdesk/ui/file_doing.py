"""What the commands do that work on whole files."""

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QFileDialog

from meetingdesk import settings
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.fields import RecordId
from meetingdesk.settings import Settings
from meetingdesk.ui.folders import begin_where_last, documents
from meetingdesk.ui.sentences import told
from meetingdesk.ui.start_page import StartPage

if TYPE_CHECKING:
    from meetingdesk.desk import Desk
    from meetingdesk.ui.bringing.flow import BringingFlow
    from meetingdesk.ui.main_window import MainWindow
    from meetingdesk.ui.paper.wanted import Wanted

_SOURCES = (".json", ".pdf")
"""How files end that carry records: published ones, and minutes written for the archive."""


class FileDoing(QObject):
    """Asks for files, and opens, makes and fills them."""

    def __init__(self, window: "MainWindow") -> None:
        """Serve a window."""
        super().__init__(window)
        self._window = window
        self._bringing: BringingFlow | None = None

    @property
    def table(self) -> dict[str, Callable[[], object]]:
        """What the commands of sharing do, by their names."""
        return {
            "bring_in": self.ask_which_copy,
            "brought": self.show_brought,
            "send_copy": self.send_copy,
            "backups": self.show_backups,
        }

    @property
    def bringing(self) -> "BringingFlow":
        """The way of copies into the file; loaded when somebody shares."""
        if self._bringing is None:
            flow = import_module("meetingdesk.ui.bringing.flow")
            self._bringing = flow.BringingFlow(self._window)
        return self._bringing

    def show_brought(self) -> None:
        """List what was brought in."""
        self.bringing.show_past()

    def send_copy(self) -> None:
        """Ask to whom, and write a copy, or have the paper exported."""
        bench, space = self._window.bench, self._window.space
        if bench is None or space is None:
            return
        self._window.doing.save()
        kind = import_module("meetingdesk.ui.sending.dialog").Sending
        dialog = kind(self._window, bench.desk, space.session, self._window.paper_shown)
        dialog.paper_wanted.connect(self._export_paper)
        dialog.open()

    def _export_paper(self, session: str, wanted: "Wanted") -> None:
        if self._window.space:
            self._window.space.show_session(RecordId(session))
            self._window.doing.papers.export(wanted)

    def show_backups(self) -> None:
        """List the backups of the file; where none is open, of all."""
        bench = self._window.bench
        self._list_backups(bench.desk if bench else None)

    def show_all_backups(self) -> None:
        """List the backups of all files, also of one that does not open."""
        self._list_backups(None)

    def _list_backups(self, desk: "Desk | None") -> None:
        # What is restored is opened, and whoever works in a file has a name.
        if self._window.bench is None and not self._window.start.tell():
            return
        kind = import_module("meetingdesk.ui.backups.dialog").Backups
        dialog = kind(self._window, desk)
        dialog.restored.connect(lambda path: self._window.enter("open", Path(path)))
        dialog.open()

    def ask_which_copy(self) -> None:
        """Ask for a colleague's copy, and show what it would bring."""
        title = self.tr("Bring in a colleague’s copy")
        dialog = self._asking(title, self.tr("Meeting Desk files (*.mdesk)"), "brought")
        dialog.setObjectName("which_copy")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.bringing.bring_in(Path(path)))
        dialog.open()

    def serve(self, page: StartPage) -> None:
        """Do what the start page asks for."""
        page.new_file.connect(self._ask_where)
        page.open_file.connect(self._ask_which)
        page.try_sample.connect(lambda: self._window.enter("sample", self.sample_path()))
        page.told.connect(self.keep_told)

    def new_file(self) -> None:
        """Ask where, and make an empty file there; whoever is not known yet is asked first."""
        if self._known():
            self._ask_where()
        else:
            self._window.start.go(self._window.start.new_file)

    def open_file(self) -> None:
        """Ask which file, and open it; whoever is not known yet is asked first."""
        if self._known():
            self._ask_which()
        else:
            self._window.start.go(self._window.start.open_file)

    def known(self) -> Settings:
        """Return what the user told, and the name that the command line told for this time."""
        stored = settings.read_settings()
        return replace(stored, name=stored.name or self._window.told_author)

    def _known(self) -> bool:
        """Return whether a file is open and its user known; else show the start page."""
        if self._window.bench and not self.known().name:
            self._window.leave()
        return self._window.bench is not None

    def _ask_where(self) -> None:
        dialog = self._asking(self.tr("New file"), self.tr("Meeting Desk files (*.mdesk)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("mdesk")
        dialog.selectFile(self.tr("Meetings") + ".mdesk")
        dialog.fileSelected.connect(lambda path: self._window.enter("new", Path(path)))
        dialog.open()

    def _ask_which(self) -> None:
        dialog = self._asking(self.tr("Open a file"), self.tr("Meeting Desk files (*.mdesk)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self._window.enter("open", Path(path)))
        dialog.open()

    def import_records(self) -> None:
        """Ask for a source, and bring in its records."""
        kinds = self.tr("Records, and minutes for the archive (*.json *.pdf)")
        dialog = self._asking(self.tr("Import records"), kinds, "records")
        dialog.setObjectName("import")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.import_source(Path(path)))
        dialog.open()

    def dropped(self, data: QMimeData) -> list[Path]:
        """Return the files of ours, or records, among what is dragged."""
        files = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
        return [path for path in files if path.suffix.lower() in {".mdesk", *_SOURCES}]

    def take_dropped(self, data: QMimeData) -> None:
        """Open a file that was dropped on the window, or bring it in; bring in records."""
        files = self.dropped(data)
        if not files:
            return
        first, *others = files
        if first.suffix.lower() in _SOURCES:
            self.import_source(first)
        elif self._window.bench and self._known():
            self.bringing.ask_which_way(first)
        elif self._known() or self._window.start.tell():
            self._window.enter("open", first)
        else:
            return
        if others:
            said = self.tr("Only {first} was taken; drop the other files one at a time.")
            self._window.say(said.format(first=first.name))

    def import_source(self, source: Path) -> None:
        """Bring in the records of a source, after a backup."""
        bench = self._window.bench
        if bench is None:
            return
        self._window.doing.save()
        kind = import_module("meetingdesk.ui.bringing.importing").Importing
        dialog = kind(self._window, bench.desk, source)
        dialog.came.connect(lambda said: bench.done.emit(said, []))
        dialog.failed.connect(self._window.say)
        dialog.open()

    def sample_path(self) -> Path:
        """Return where a new sample is to be, beside those that are there."""
        folder = documents()
        names = (f"sample {n}.mdesk" if n > 1 else "sample.mdesk" for n in count(1))
        return next(path for path in map(folder.joinpath, names) if not path.exists())

    def keep_told(self, name: str, body: str, language: str) -> None:
        """Keep what the user told on the start page."""
        files = self._window.files
        try:
            files.keep(replace(settings.read_settings(), name=name, body=body, language=language))
        except FileTrouble as trouble:
            self._window.say(told(trouble))
        if name:
            files.sign(name)

    def _asking(self, title: str, kinds: str, purpose: str = "files") -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setNameFilter(kinds)
        bench = self._window.bench
        begin_where_last(dialog, purpose, bench.desk.path.parent if bench else documents())
        dialog.finished.connect(dialog.deleteLater)
        return dialog
