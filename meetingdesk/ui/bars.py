"""Menus, toolbar and status of the window, and what in them follows the file."""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, Qt, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from meetingdesk import settings
from meetingdesk.ui.actions import MENUS, dress, enable, said
from meetingdesk.ui.commands import COMMANDS
from meetingdesk.ui.tables.columns import LISTS, STARTED_IN_LIST, spoken

if TYPE_CHECKING:
    from meetingdesk.ui.main_window import MainWindow

_MOST_LATE = 1000
translate = QCoreApplication.translate


def fill(window: "MainWindow") -> None:
    """Give a window its menus and its toolbar."""
    menus: dict[str, QMenu] = {}
    for path, title in MENUS.items():
        above = menus.get(path.rpartition("/")[0])
        menus[path] = (above or window.menuBar()).addMenu(said(title))
        # Drawing the icons takes as long as the whole frame: they wait for the menu.
        menus[path].aboutToShow.connect(lambda: dress(window.commands, window.palette()))
    recent = QMenu(translate("bars", "Open &recent"), window)
    recent.aboutToShow.connect(lambda: _fill_recent(window, recent))
    _undo(window, menus["edit"])
    for command in COMMANDS:
        menu = menus[command.menu]
        if command.after_line:
            menu.addSeparator()
        menu.addAction(window.commands[command.name])
        if command.name == "open_file":
            menu.addMenu(recent)
    appearance = menus["view/appearance"].menuAction()
    menus["view"].removeAction(appearance)
    menus["view"].addSeparator()
    menus["view"].addAction(appearance)
    _toolbar(window)


def _undo(window: "MainWindow", menu: QMenu) -> None:
    undo, redo = window.undo.createUndoAction(window), window.undo.createRedoAction(window)
    # Not by Qt's prefix: the verb does not stand first in every language.
    named = (translate("bars", "&Undo {what}"), translate("bars", "&Redo {what}"))
    _name(undo, window.undo.undoTextChanged, translate("bars", "&Undo"), named[0])
    _name(redo, window.undo.redoTextChanged, translate("bars", "&Redo"), named[1])
    undo.setShortcuts([QKeySequence("Ctrl+Z")])
    redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
    undo.setStatusTip(translate("bars", "Take back the last change"))
    redo.setStatusTip(translate("bars", "Make the change again that was taken back"))
    menu.addAction(undo)
    menu.addAction(redo)


def _name(action: QAction, changed: SignalInstance, plain: str, named: str) -> None:
    def say(what: str) -> None:
        # A window that closes lets go of its menus before its files.
        if shiboken6.isValid(action):
            action.setText(named.format(what=what) if what else plain)

    changed.connect(say)
    say("")


def _toolbar(window: "MainWindow") -> None:
    bar = QToolBar(translate("bars", "Main commands"), window)
    bar.setObjectName("main")
    bar.setMovable(False)
    bar.setFloatable(False)
    bar.toggleViewAction().setEnabled(False)
    window.addToolBar(bar)
    bar.addWidget(_button(window, "new_session", translate("bars", "+ New session")))
    window.fresh = bar.addWidget(_button(window, "new_record", translate("bars", "+ New")))
    window.filter.setMaximumWidth(460)
    bar.addWidget(window.filter)
    room = QWidget()
    room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(room)
    bar.addWidget(_button(window, "log_live", translate("bars", "Log live")))
    bar.addWidget(_button(window, "preview", translate("bars", "Paper")))
    export = _button(window, "export_pdf", translate("bars", "Export"))
    export.setProperty("role", "main")
    bar.addWidget(export)


def _button(window: "MainWindow", name: str, text: str) -> QToolButton:
    button = QToolButton()
    window.commands[name].setIconText(text)
    button.setDefaultAction(window.commands[name])
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setAccessibleName(text)
    return button


def _fill_recent(window: "MainWindow", menu: QMenu) -> None:
    menu.clear()
    for path in settings.read_settings().recent:
        file = Path(path)
        action = menu.addAction(file.name)
        action.setStatusTip(path)
        action.setEnabled(file.exists())
        if not file.exists():
            action.setText(translate("bars", "{file} (not found)").format(file=file.name))
        action.triggered.connect(lambda _=False, file=file: window.enter("open", file))
    if menu.isEmpty():
        menu.addAction(translate("bars", "No file yet")).setEnabled(False)


def settle(window: "MainWindow") -> None:
    """Let commands, sidebar and filter follow what is shown."""
    bench, space = window.bench, window.space
    session = space.session if space else None
    enable(
        window.commands,
        has_file=bench is not None,
        writable=bench is not None and not bench.desk.read_only,
        session=session is not None,
        grows=bool(space and space.place in STARTED_IN_LIST and space.listed),
    )
    window.filter.setEnabled(space is not None)
    window.filter.explain(space.place if space and space.place else "")
    if space and space.place:
        window.commands["new_record"].setIconText("+ " + spoken(LISTS[space.place].start))
    window.fresh.setVisible(window.commands["new_record"].isEnabled())
    title = translate("bars", "Meeting Desk")
    window.setWindowTitle(f"{bench.desk.path.name} – {title}" if bench else title)
    if space and space.place:
        window.sidebar.show_place(space.place)
    logging = bool(space and space.session_page and space.session_page.logging)
    window.commands["log_live"].setChecked(logging)
    count_rows(window)


def count_rows(window: "MainWindow") -> None:
    """Say in the status bar how many rows the list has."""
    space = window.space
    if space is None or not space.listed or not space.place:
        window.counted.clear()
        return
    model = space.listing.model
    form = translate("bars", "{n} found") if model.words else translate("bars", "{n} in all")
    window.counted.setText(form.format(n=f"{model.total:,}"))


def count(window: "MainWindow") -> None:
    """Say beside each place how much it has, and how many actions are late."""
    window.tally.count(window.bench.desk if window.bench else None)
    if window.bench is None:
        window.translated.count(None, None)
        return
    desk, space = window.bench.desk, window.space
    window.translated.count(desk, space.session if space else None)
    if space and space.session:
        partner, others = import_module("meetingdesk.ui.siblings").siblings(desk, space.session)
        window.sidebar.show_siblings(partner, others, space.session)
    else:
        window.sidebar.show_siblings("", [], None)
    for place in ("sessions", "agreements", "people", "organizations"):
        window.sidebar.show_count(place, desk.count(place))
    first = desk.rows("actions", order="late", descending=True, limit=_MOST_LATE)
    late = sum(1 for row in first if getattr(row, "late", False))
    if late:
        more = "+" if late == _MOST_LATE else ""
        window.sidebar.show_late(translate("bars", "{n} late").format(n=f"{late}{more}"))
    else:
        window.sidebar.show_count("actions", desk.count("actions"))
