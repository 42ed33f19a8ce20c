"""The window: menus, places at the left, a page in the middle, the paper at the right."""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QUndoGroup
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from meetingdesk import settings
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.ui import actions, bars
from meetingdesk.ui.doing import Doing
from meetingdesk.ui.filter_field import FilterField
from meetingdesk.ui.memory import Memory
from meetingdesk.ui.notices import Choice, NoticeBoard
from meetingdesk.ui.places import Sidebar
from meetingdesk.ui.start_page import StartPage
from meetingdesk.ui.tables.columns import PLACES
from meetingdesk.ui.undo_keys import UndoKeys

if TYPE_CHECKING:
    from meetingdesk.ui.files import Files
    from meetingdesk.ui.preview import PreviewPane
    from meetingdesk.ui.undo import Workbench
    from meetingdesk.ui.workspace import Workspace


class MainWindow(QMainWindow):
    """Shows one file, or the start page."""

    def __init__(self, author: str) -> None:
        """Make the frame; `begin` then opens a file."""
        super().__init__()
        self._author = author
        self._files: Files | None = None
        self.bench: Workbench | None = None
        self.space: Workspace | None = None
        self.preview: PreviewPane | None = None
        self.memory = Memory()
        self.undo = QUndoGroup(self)
        self.doing = Doing(self)
        self.commands = actions.build(self, self.doing.table)
        self.filter = FilterField()
        self.fresh = QAction(self)
        bars.fill(self)
        self.notices = NoticeBoard()
        self.sidebar = Sidebar()
        self.start = StartPage(settings.read_settings())
        self.stack = QStackedWidget()
        self.parts = QSplitter()
        self.counted = QLabel()
        self._build()
        self._connect()
        self.commands["preview"].setChecked(self.memory.get("preview", "yes") == "yes")
        self.commands[self.memory.get("appearance", "as_system")].setChecked(True)
        self._undo_keys = UndoKeys(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self._undo_keys.watch(app)
        self.memory.restore(self, self.parts)
        self._settle()

    def begin(self, path: Path | None) -> None:
        """Open a file, else the last one, else the start page."""
        actions.dress(self.commands, self.palette())
        known = settings.read_settings()
        last = Path(known.recent[0]) if known.recent and known.name else None
        if path or last:
            self.enter("open", path or last or Path())
        else:
            self.show_start()

    # Files

    @property
    def files(self) -> "Files":
        """The way to files; it loads SQL, so nobody asks before the first paint."""
        if self._files is None:
            self._files = import_module("meetingdesk.ui.files").Files(self._author)
        return self._files

    def enter(self, way: str, path: Path) -> None:
        """Open, make, or make from the sample (`way`) the file at a path; say what hinders."""
        files = self.files
        try:
            bench = {"open": files.open, "new": files.new, "sample": files.sample}[way](path)
        except FileTrouble as trouble:
            if self.bench is None:
                self.show_start()
            self.say(str(trouble))
            return
        self.leave()
        self._take(bench)

    def leave(self) -> None:
        """Close the file; what is being typed becomes an entry first."""
        if self.space and self.bench:
            self.space.setFocus(Qt.FocusReason.OtherFocusReason)
            for part in (self.space, self.preview):
                if part:
                    part.hide()
                    part.setParent(None)
                    part.deleteLater()
            self.bench.desk.close()
            self.bench.deleteLater()
        self.bench = self.space = self.preview = None
        self.notices.clear()
        self.show_start()

    def show_start(self) -> None:
        """Show the start page."""
        self.sidebar.show_file("")
        self.stack.setCurrentWidget(self.start)
        self.start.setFocus(Qt.FocusReason.OtherFocusReason)
        self._settle()

    def _take(self, bench: "Workbench") -> None:
        self.bench = bench
        self.undo.addStack(bench.undo)
        self.undo.setActiveStack(bench.undo)
        space: Workspace = import_module("meetingdesk.ui.workspace").Workspace(bench)
        self.space = space
        self.stack.addWidget(space)
        self.stack.setCurrentWidget(space)
        bench.said.connect(self.say)
        bench.saved.connect(self.show_saved)
        space.shown.connect(self._shown)
        space.counted.connect(lambda: bars.count_rows(self))
        space.started.connect(self.doing.start_place)
        space.filter_dropped.connect(self.filter.clear)
        bench.desk.subscribe(lambda _: self._later.start())
        self.sidebar.show_file(bench.desk.path.name)
        self.sidebar.file_name.setToolTip(str(bench.desk.path))
        place = self.memory.get("place", PLACES[0])
        self.show_place(place if place in PLACES else PLACES[0])
        self.show_saved()
        self._later.start()
        if bench.desk.read_only:
            said = self.tr("{file} can only be read here: changes will be refused.")
            self.notices.say(said.format(file=bench.desk.path.name), stays=True)
        import_module("meetingdesk.ui.kept_text").offer(self, bench.desk)

    # Places

    @property
    def panes(self) -> list[QWidget]:
        """The parts among which F6 goes."""
        pages = self.space.panes if self.space else [self.start]
        return [self.sidebar.places, *pages, *([self.preview] if self.preview else [])]

    @property
    def paper_shown(self) -> str:
        """The paper that the preview shows, which is the one to export or print."""
        return self.preview.which if self.preview else "minutes"

    def show_place(self, place: str) -> None:
        """Show the list of a place, without a filter."""
        if self.space:
            self.filter.forget()
            self.space.show_place(place)
            self.memory.keep("place", place)

    def say(self, text: str, *choices: Choice) -> None:
        """Show a notice."""
        self.notices.say(text, *choices)

    def show_saved(self) -> None:
        """Say when all was in the file."""
        if self.bench:
            at = self.bench.clock().astimezone()
            said = self.tr("Everything is in the file · {time}")
            self.sidebar.state.setText(said.format(time=f"{at:%H:%M}"))

    # Inside

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Meeting Desk"))
        self.setAcceptDrops(True)
        self.setMinimumSize(760, 480)
        self.stack.addWidget(QWidget())
        self.stack.addWidget(self.start)
        middle = QWidget()
        lines = QVBoxLayout(middle)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.notices)
        lines.addWidget(self.stack, 1)
        self.parts.addWidget(self.sidebar)
        self.parts.addWidget(middle)
        self.parts.setStretchFactor(1, 1)
        self.parts.setCollapsible(1, False)
        self.parts.setHandleWidth(1)
        self.parts.setSizes([190, 1000])
        self.setCentralWidget(self.parts)
        self.statusBar().addPermanentWidget(self.counted)
        self._later = QTimer(self, singleShot=True, interval=60)
        self._paper = QTimer(self, singleShot=True, interval=30)

    def _connect(self) -> None:
        self._later.timeout.connect(lambda: bars.count(self))
        self._paper.timeout.connect(lambda: bars.show_paper(self))
        self.sidebar.place_chosen.connect(self.show_place)
        self.sidebar.session_chosen.connect(self.doing.open_session)
        self.filter.wanted.connect(self.doing.filter)
        self.filter.left.connect(self.doing.leave_filter)
        self.start.new_file.connect(self.doing.files.new_file)
        self.start.open_file.connect(self.doing.files.open_file)
        self.start.try_sample.connect(lambda: self.enter("sample", self.doing.files.sample_path()))
        self.start.told.connect(self.doing.files.keep_told)

    def _settle(self) -> None:
        """Let commands, sidebar and preview follow what is shown."""
        bars.settle(self)

    def _shown(self) -> None:
        self.commands["log_live"].setChecked(False)
        self._settle()
        self._later.start()
        # The paper loads ReportLab and PDFium: the page is painted first.
        self._paper.start()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system from light to dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "counted"):
            actions.dress(self.commands, QApplication.palette())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of ours, and records."""
        if self.doing.files.dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that was dropped; bring in records."""
        self.doing.files.take_dropped(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the file without a question: everything is in it."""
        self.memory.remember(self, self.parts)
        self.leave()
        super().closeEvent(event)
