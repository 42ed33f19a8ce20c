"""What stands in the window: built after its first paint."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from meetingdesk.ui import actions, bars
from meetingdesk.ui.filter_field import FilterField
from meetingdesk.ui.menu_focus import MenuFocus
from meetingdesk.ui.notices import NoticeBoard
from meetingdesk.ui.paper.standing import Paper
from meetingdesk.ui.places import Sidebar
from meetingdesk.ui.translations.meter import Meter
from meetingdesk.ui.typed_on_buttons import TypedOnButtons
from meetingdesk.ui.undo_keys import UndoKeys
from meetingdesk.ui.versions.tally import Tally

if TYPE_CHECKING:
    from meetingdesk.ui.main_window import MainWindow

_COUNT_AFTER_MS = 60
_COUNT_CHANGED_MS = 400
_WIDTHS = (190, 1000)


def furnish(window: "MainWindow") -> None:
    """Put menus, toolbar, places and pages into a window."""
    window.commands = actions.build(window, lambda name: window.doing.table[name]())
    window.filter = FilterField()
    window.notices = NoticeBoard()
    window.sidebar = Sidebar()
    bars.fill(window)
    _lay_out(window)
    _connect(window)
    _recall(window)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        UndoKeys(window).watch(app)
        TypedOnButtons(window).watch(app)
        MenuFocus(window.menuBar(), app)


def _lay_out(window: "MainWindow") -> None:
    window.setAcceptDrops(True)
    window.stack.addWidget(QWidget())
    middle = QWidget()
    lines = QVBoxLayout(middle)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(0)
    lines.addWidget(window.notices)
    lines.addWidget(window.stack, 1)
    window.parts.addWidget(window.sidebar)
    window.parts.addWidget(middle)
    window.parts.setStretchFactor(1, 1)
    window.parts.setCollapsible(1, False)
    window.parts.setHandleWidth(1)
    window.parts.setSizes(_WIDTHS)
    window.setCentralWidget(window.parts)
    window.parts.show()
    window.tally = Tally(window.commands["two_versions"])
    window.translated = Meter(window.commands["translations"])
    for said in (window.translated, window.tally, window.counted):
        window.statusBar().addPermanentWidget(said)


def _connect(window: "MainWindow") -> None:
    count = QTimer(window, singleShot=True, interval=_COUNT_AFTER_MS)
    count.timeout.connect(lambda: bars.count(window))
    window.settled.connect(lambda: bars.settle(window))
    window.settled.connect(count.start)
    window.settled.connect(window.notices.pass_by)
    # After an edit the paper comes first: counting takes as long as making it.
    later = QTimer(window, singleShot=True, interval=_COUNT_CHANGED_MS)
    later.timeout.connect(lambda: bars.count(window))
    window.changed.connect(later.start)
    window.sidebar.place_chosen.connect(window.show_place)
    _connect_doing(window)


def _connect_doing(window: "MainWindow") -> None:
    """Connect what the commands do; that loads the records, so not before one is wanted."""

    def filtered(words: str) -> None:
        window.doing.filter(words)

    def left() -> None:
        window.doing.leave_filter()

    def chosen(record: str) -> None:
        window.doing.open_session(record)

    window.filter.wanted.connect(filtered)
    window.filter.left.connect(left)
    window.sidebar.session_chosen.connect(chosen)


def _recall(window: "MainWindow") -> None:
    memory = window.memory
    window.commands[memory.get("appearance", "as_system")].setChecked(True)
    memory.restore_parts(window.parts)
    window.paper = Paper(window)
