"""The window: menus, places at the left, a page in the middle, the paper at the right."""

from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

# Not Qt itself: its enums take a tenth of the time to the first paint.
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QUndoGroup,
)
from PySide6.QtWidgets import QLabel, QMainWindow, QSplitter, QStackedWidget, QWidget

from meetingdesk import settings
from meetingdesk.domain.errors import DamagedFile, FileTrouble
from meetingdesk.ui.memory import Memory
from meetingdesk.ui.sentences import say, told

if TYPE_CHECKING:
    from meetingdesk.ui.doing import Doing
    from meetingdesk.ui.files import Files
    from meetingdesk.ui.filter_field import FilterField
    from meetingdesk.ui.notices import Choice, NoticeBoard
    from meetingdesk.ui.paper.pane import PreviewPane
    from meetingdesk.ui.paper.standing import Paper
    from meetingdesk.ui.paper.wanted import Wanted
    from meetingdesk.ui.places import Sidebar
    from meetingdesk.ui.start_page import StartPage
    from meetingdesk.ui.translations.meter import Meter
    from meetingdesk.ui.undo import Workbench
    from meetingdesk.ui.versions.tally import Tally
    from meetingdesk.ui.workspace import Workspace

_LEAST = (640, 360)


class MainWindow(QMainWindow):
    """Shows one file, or the start page.

    It is painted empty, where it was left, before anything but Qt is loaded; `furnish` puts
    the menus and parts into it, and `begin` opens a file.
    """

    painted = Signal()
    """The window has been painted for the first time."""
    settled = Signal()
    """Another place, session or file is shown."""
    changed = Signal()
    """Something in the file, or on the page, is not as it was."""

    commands: dict[str, QAction]
    filter: "FilterField"
    notices: "NoticeBoard"
    sidebar: "Sidebar"
    paper: "Paper"
    tally: "Tally"
    translated: "Meter"
    fresh: QAction
    """The button that adds a record to the list, as the toolbar has it."""

    def __init__(self, author: str, memory: Memory, *, told: bool = False) -> None:
        """Take the place that the window had; `author` works in it, and may have been `told`."""
        super().__init__()
        self.setWindowTitle("Meeting Desk")
        self.setMinimumSize(*_LEAST)
        self._author, self.told_author = author, author if told else ""
        self._files: Files | None = None
        self._doing: Doing | None = None
        self._start: StartPage | None = None
        self._was_painted = self._furnished = False
        self.bench: Workbench | None = None
        self.space: Workspace | None = None
        self.preview: PreviewPane | None = None
        self.memory = memory
        self.undo = QUndoGroup(self)
        self.parts = QSplitter()
        self.stack = QStackedWidget()
        self.counted = QLabel()
        memory.restore(self)

    def furnish(self) -> None:
        """Put menus, toolbar, places and pages into the window."""
        import_module("meetingdesk.ui.furniture").furnish(self)
        self._furnished = True
        self.settled.emit()

    def begin(self, path: Path | None) -> None:
        """Open a file, else the last one, else the start page."""
        wanted = self.file_wanted(path)
        if wanted:
            self.enter("open", wanted)
            self.doing.ask_who()
        else:
            self.show_start()

    def file_wanted(self, path: Path | None) -> Path | None:
        """Return the file to open: the one named, else the last one."""
        known = settings.read_settings()
        named = known.name or self.told_author
        last = Path(known.recent[0]) if known.recent and named else None
        return path or last

    # What is loaded only when it is needed, after the first paint

    @property
    def doing(self) -> "Doing":
        """What the commands do."""
        if self._doing is None:
            self._doing = import_module("meetingdesk.ui.doing").Doing(self)
        return self._doing

    @property
    def start(self) -> "StartPage":
        """The page that is shown while no file is open."""
        if self._start is None:
            page = import_module("meetingdesk.ui.start_page").StartPage
            self._start = page(self.doing.files.known())
            self.stack.addWidget(self._start)
            self.doing.files.serve(self._start)
        return self._start

    @property
    def files(self) -> "Files":
        """The way to files; it loads SQL, so nobody asks before the first paint."""
        if self._files is None:
            self._files = import_module("meetingdesk.ui.files").Files(self._author)
        return self._files

    # Files

    def enter(self, way: str, path: Path, *, looked_through: bool = False) -> None:
        """Open, make, or make from the sample (`way`) the file at a path; say what hinders."""
        files = self.files
        if way == "open" and not looked_through:
            looking = import_module("meetingdesk.ui.looking_through")
            if looking.looks_first(self, path):
                return
        try:
            bench = {"open": files.open, "new": files.new, "sample": files.sample}[way](path)
        except FileTrouble as trouble:
            if self.bench is None:
                self.show_start()
            self.refuse(trouble, path)
            return
        if self.bench:
            self.leave()
        import_module("meetingdesk.ui.moving_in").move_in(self, bench)
        if files.untold:
            self.say(files.untold)

    def leave(self) -> None:
        """Close the file; what is being typed becomes an entry first."""
        if self.space and self.bench:
            self.stack.setFocus()
            # The paper first: it would come to sight where the pages make way for it.
            import_module("meetingdesk.ui.leaving").put_away(self, self.preview, self.space)
            import_module("meetingdesk.ui.kept_text").left_in_order(self.memory, self.bench.desk)
            self.bench.desk.close()
            self.bench.deleteLater()
        self.bench = self.space = self.preview = None
        self.notices.clear()
        self.show_start()

    def show_start(self) -> None:
        """Show the start page."""
        self.sidebar.show_file("")
        self.stack.setCurrentWidget(self.start)
        self.start.setFocus()
        self.settled.emit()

    # Places

    @property
    def panes(self) -> list[QWidget]:
        """The parts among which F6 goes."""
        pages = self.space.panes if self.space else [self.start]
        return [self.sidebar.places, *pages, *([self.preview] if self.preview else [])]

    @property
    def paper_shown(self) -> "Wanted | None":
        """The paper that the preview shows, which is the one to export or print."""
        return self.preview.wanted if self.preview else None

    def show_place(self, place: str) -> None:
        """Show the list of a place, without a filter."""
        if self.space:
            self.filter.forget()
            self.space.show_place(place)
            self.memory.keep("place", self.space.place)

    def say(self, text: str, *choices: "Choice") -> None:
        """Show a notice."""
        self.notices.say(text, *choices)

    def refuse(self, trouble: OSError, path: Path, about: str = "") -> None:
        """Say why a file does not open; a damaged one leads to its backups and what is left."""
        said = told(trouble)
        ways: list[Choice] = []
        if isinstance(trouble, DamagedFile):
            said = say(trouble.damage)
            ways = [
                (self.tr("Backups…"), self.doing.files.show_all_backups),
                (self.tr("Get bac&k what is left…"), partial(self._salvage, path)),
            ]
        self.notices.say(said, *ways, about=about)

    def _salvage(self, damaged: Path) -> None:
        import_module("meetingdesk.ui.salvaging").Salvaging(self, damaged).open()

    def show_saved(self) -> None:
        """Say when all was in the file, by this machine's clock, as every hour without a town."""
        if self.bench:
            said = self.tr("Everything is in the file · {time}")
            at = f"{self.bench.clock().astimezone():%H:%M}"
            self.sidebar.state.setText(said.format(time=at))

    # What Qt tells

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and tell so the first time, once that is on the screen."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of ours, and records."""
        if self.doing.files.dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that was dropped; bring in records."""
        self.doing.files.take_dropped(event.mimeData())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the log line with an Esc that nothing else wanted, wherever it was."""
        page = self.space.session_page if self.space else None
        if event.matches(QKeySequence.StandardKey.Cancel) and page:
            self.paper.leave_over()
            page.log_line.come_back()
            event.accept()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the file without a question: everything is in it."""
        if self._furnished:
            import_module("meetingdesk.ui.glancing").remember_corner(self)
        self.memory.remember(self, self.parts)
        if self._furnished:
            self.leave()
        super().closeEvent(event)
