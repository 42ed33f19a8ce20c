"""An opened file comes into the window: its pages, its undo, what it says."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from meetingdesk.ui import kept_text
from meetingdesk.ui.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetingdesk.ui.main_window import MainWindow
    from meetingdesk.ui.notices import Choice
    from meetingdesk.ui.undo import Workbench


def move_in(window: "MainWindow", bench: "Workbench") -> None:
    """Show the file of a workbench in a window that shows none."""
    window.bench = bench
    bench.settings = window.doing.files.known()
    window.undo.addStack(bench.undo)
    window.undo.setActiveStack(bench.undo)
    space = Workspace(bench)
    window.space = space
    window.stack.addWidget(space)
    window.stack.setCurrentWidget(space)
    _connect(window, bench, space)
    window.sidebar.show_file(bench.desk.path.name)
    window.sidebar.file_name.setToolTip(str(bench.desk.path))
    window.show_place(window.memory.get("place"))
    window.show_saved()
    if bench.desk.read_only and not bench.desk.shared:
        _say_read_only(window, bench)
    kept_text.offer(window, bench.desk)


def _connect(window: "MainWindow", bench: "Workbench", space: Workspace) -> None:
    bench.said.connect(window.say)
    bench.done.connect(partial(_tell, window, bench))
    bench.saved.connect(window.show_saved)
    bench.desk.subscribe(lambda _: window.changed.emit())
    space.shown.connect(window.settled)
    space.counted.connect(window.settled)
    space.started.connect(window.doing.start_place)
    space.filter_dropped.connect(window.filter.clear)


def _tell(window: "MainWindow", bench: "Workbench", said: str, ways: "Sequence[Choice]") -> None:
    """Tell a success; its buttons would mean another step as soon as one is made or undone."""
    notice = window.notices.tell(said, *ways)
    if ways:
        bench.undo.indexChanged.connect(notice.put_away)


def _say_read_only(window: "MainWindow", bench: "Workbench") -> None:
    said = QCoreApplication.translate(
        "MainWindow",
        "{file} can only be read here: it, or its folder, is write-protected. You can look,"
        " print and export. To change something, copy it to a folder of your own and open the"
        " copy.",
    )
    window.notices.say(said.format(file=bench.desk.path.name), stays=True)
