"""Every command of the window, in one table: menus, keys and tips come from it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QPalette
from PySide6.QtWidgets import QMainWindow

from meetingdesk.ui.icons import icon

Key = str | QKeySequence.StandardKey
_Std = QKeySequence.StandardKey


class Needs(Enum):
    """What must be open before a command can be given."""

    NOTHING = 0
    FILE = 1
    WRITABLE = 2
    SESSION = 3


@dataclass(frozen=True, kw_only=True)
class Command:
    """One command. `menu` is its place; a menu's path has a slash."""

    name: str
    menu: str
    text: object
    tip: object
    keys: tuple[Key, ...] = ()
    icon: str = ""
    needs: Needs = Needs.NOTHING
    after_line: bool = False
    """Whether a line stands above it in its menu."""
    choice: str = ""
    """The group of which one is always chosen, or "alone" for a switch of its own."""
    role: QAction.MenuRole = QAction.MenuRole.NoRole


MENUS: Mapping[str, object] = {
    "file": QT_TRANSLATE_NOOP("commands", "&File"),
    "edit": QT_TRANSLATE_NOOP("commands", "&Edit"),
    "view": QT_TRANSLATE_NOOP("commands", "&View"),
    "view/appearance": QT_TRANSLATE_NOOP("commands", "&Appearance"),
    "session": QT_TRANSLATE_NOOP("commands", "&Session"),
    "tools": QT_TRANSLATE_NOOP("commands", "&Tools"),
    "help": QT_TRANSLATE_NOOP("commands", "&Help"),
}
COMMANDS: tuple[Command, ...] = (
    Command(
        name="new_file",
        menu="file",
        text=QT_TRANSLATE_NOOP("commands", "New &file…"),
        tip=QT_TRANSLATE_NOOP("commands", "Make an empty file"),
        icon="file-plus",
    ),
    Command(
        name="open_file",
        menu="file",
        text=QT_TRANSLATE_NOOP("commands", "&Open…"),
        tip=QT_TRANSLATE_NOOP("commands", "Open a file"),
        keys=(_Std.Open,),
        icon="folder-open",
    ),
    Command(
        name="save",
        menu="file",
        text=QT_TRANSLATE_NOOP("commands", "&Save"),
        tip=QT_TRANSLATE_NOOP("commands", "Put what is being typed into the file at once"),
        keys=(_Std.Save,),
        icon="save",
        needs=Needs.FILE,
    ),
    Command(
        name="import_records",
        menu="file",
        text=QT_TRANSLATE_NOOP("commands", "&Import records…"),
        tip=QT_TRANSLATE_NOOP("commands", "Bring in the records of a source (JSON)"),
        icon="import",
        needs=Needs.WRITABLE,
        after_line=True,
    ),
    Command(
        name="export_pdf",
        menu="file",
        text=QT_TRANSLATE_NOOP("commands", "&Export PDF…"),
        tip=QT_TRANSLATE_NOOP("commands", "Write the minutes of the session as PDF"),
        keys=("Ctrl+E",),
        icon="file-down",
        needs=Needs.SESSION,
        after_line=True,
    ),
    Command(
        name="print_minutes",
        menu="file",
        text=QT_TRANSLATE_NOOP("commands", "&Print…"),
        tip=QT_TRANSLATE_NOOP("commands", "Print the minutes of the session"),
        keys=(_Std.Print,),
        icon="printer",
        needs=Needs.SESSION,
    ),
    Command(
        name="close",
        menu="file",
        text=QT_TRANSLATE_NOOP("commands", "&Close"),
        tip=QT_TRANSLATE_NOOP("commands", "Close the session, or else the file"),
        keys=("Ctrl+W",),
        icon="x",
        needs=Needs.FILE,
        after_line=True,
    ),
    Command(
        name="quit",
        menu="file",
        text=QT_TRANSLATE_NOOP("commands", "&Quit"),
        tip=QT_TRANSLATE_NOOP("commands", "Leave the program; everything is in the file"),
        keys=("Ctrl+Q",),
        icon="log-out",
        role=QAction.MenuRole.QuitRole,
    ),
    Command(
        name="cut",
        menu="edit",
        text=QT_TRANSLATE_NOOP("commands", "Cu&t"),
        tip=QT_TRANSLATE_NOOP("commands", "Move the selected text to the clipboard"),
        keys=(_Std.Cut,),
        icon="scissors",
        after_line=True,
    ),
    Command(
        name="copy",
        menu="edit",
        text=QT_TRANSLATE_NOOP("commands", "&Copy"),
        tip=QT_TRANSLATE_NOOP("commands", "Copy the selected text"),
        keys=(_Std.Copy,),
        icon="copy",
    ),
    Command(
        name="paste",
        menu="edit",
        text=QT_TRANSLATE_NOOP("commands", "&Paste"),
        tip=QT_TRANSLATE_NOOP("commands", "Insert what is on the clipboard"),
        keys=(_Std.Paste,),
        icon="clipboard-paste",
    ),
    Command(
        name="find",
        menu="edit",
        text=QT_TRANSLATE_NOOP("commands", "&Find…"),
        tip=QT_TRANSLATE_NOOP("commands", "Show only what has the words typed"),
        keys=(_Std.Find,),
        icon="search",
        needs=Needs.FILE,
        after_line=True,
    ),
    Command(
        name="preferences",
        menu="edit",
        text=QT_TRANSLATE_NOOP("commands", "Pr&eferences…"),
        tip=QT_TRANSLATE_NOOP("commands", "Your name, your body, the language"),
        keys=("Ctrl+,",),
        icon="settings",
        after_line=True,
        role=QAction.MenuRole.PreferencesRole,
    ),
    Command(
        name="sessions",
        menu="view",
        text=QT_TRANSLATE_NOOP("commands", "&Sessions"),
        tip=QT_TRANSLATE_NOOP("commands", "Show the list of sessions"),
        keys=("Ctrl+1", "Alt+Home"),
        icon="calendar-days",
        needs=Needs.FILE,
    ),
    Command(
        name="actions",
        menu="view",
        text=QT_TRANSLATE_NOOP("commands", "&Actions"),
        tip=QT_TRANSLATE_NOOP("commands", "Show what was promised, and by when"),
        keys=("Ctrl+2",),
        icon="list-checks",
        needs=Needs.FILE,
    ),
    Command(
        name="agreements",
        menu="view",
        text=QT_TRANSLATE_NOOP("commands", "A&greements"),
        tip=QT_TRANSLATE_NOOP("commands", "Show memoranda, agreements, protocols"),
        keys=("Ctrl+3",),
        icon="handshake",
        needs=Needs.FILE,
    ),
    Command(
        name="people",
        menu="view",
        text=QT_TRANSLATE_NOOP("commands", "&People"),
        tip=QT_TRANSLATE_NOOP("commands", "Show the people of all sides"),
        keys=("Ctrl+4",),
        icon="users",
        needs=Needs.FILE,
    ),
    Command(
        name="organizations",
        menu="view",
        text=QT_TRANSLATE_NOOP("commands", "&Organizations"),
        tip=QT_TRANSLATE_NOOP("commands", "Show the bodies"),
        keys=("Ctrl+5",),
        icon="landmark",
        needs=Needs.FILE,
    ),
    Command(
        name="next_pane",
        menu="view",
        text=QT_TRANSLATE_NOOP("commands", "&Next part of the window"),
        tip=QT_TRANSLATE_NOOP("commands", "Let the keyboard work in the next part"),
        keys=("F6",),
        after_line=True,
    ),
    Command(
        name="previous_pane",
        menu="view",
        text=QT_TRANSLATE_NOOP("commands", "P&revious part of the window"),
        tip=QT_TRANSLATE_NOOP("commands", "Let the keyboard work in the part before"),
        keys=("Shift+F6",),
    ),
    Command(
        name="preview",
        menu="view",
        text=QT_TRANSLATE_NOOP("commands", "Pa&per beside the session"),
        tip=QT_TRANSLATE_NOOP("commands", "Show the minutes as they will print"),
        keys=("Ctrl+M",),
        icon="panel-right",
        needs=Needs.SESSION,
        after_line=True,
        choice="alone",
    ),
    Command(
        name="as_system",
        menu="view/appearance",
        text=QT_TRANSLATE_NOOP("commands", "As the s&ystem"),
        tip=QT_TRANSLATE_NOOP("commands", "Light or dark, as the system is"),
        icon="monitor",
        choice="appearance",
    ),
    Command(
        name="light",
        menu="view/appearance",
        text=QT_TRANSLATE_NOOP("commands", "&Light"),
        tip=QT_TRANSLATE_NOOP("commands", "Dark text on a light ground"),
        icon="sun",
        choice="appearance",
    ),
    Command(
        name="dark",
        menu="view/appearance",
        text=QT_TRANSLATE_NOOP("commands", "&Dark"),
        tip=QT_TRANSLATE_NOOP("commands", "Light text on a dark ground"),
        icon="moon",
        choice="appearance",
    ),
    Command(
        name="new_session",
        menu="session",
        text=QT_TRANSLATE_NOOP("commands", "&New session"),
        tip=QT_TRANSLATE_NOOP("commands", "Add a session to the file and open it"),
        keys=(_Std.New,),
        icon="plus",
        needs=Needs.WRITABLE,
    ),
    Command(
        name="log_live",
        menu="session",
        text=QT_TRANSLATE_NOOP("commands", "&Log live"),
        tip=QT_TRANSLATE_NOOP("commands", "Fold what is settled, and log what is said"),
        keys=("Ctrl+L",),
        icon="radio",
        needs=Needs.SESSION,
        choice="alone",
    ),
    Command(
        name="remove_session",
        menu="session",
        text=QT_TRANSLATE_NOOP("commands", "&Remove session"),
        tip=QT_TRANSLATE_NOOP("commands", "Take the session out of the lists; Undo brings it back"),
        icon="trash-2",
        needs=Needs.SESSION,
        after_line=True,
    ),
    Command(
        name="check",
        menu="tools",
        text=QT_TRANSLATE_NOOP("commands", "&Check the file"),
        tip=QT_TRANSLATE_NOOP("commands", "Check that the file is whole"),
        icon="shield-check",
        needs=Needs.FILE,
    ),
    Command(
        name="log_folder",
        menu="tools",
        text=QT_TRANSLATE_NOOP("commands", "Show the program's &log"),
        tip=QT_TRANSLATE_NOOP("commands", "Open the folder in which the program logs its faults"),
        icon="folder",
    ),
    Command(
        name="shortcuts",
        menu="help",
        text=QT_TRANSLATE_NOOP("commands", "&Keyboard"),
        tip=QT_TRANSLATE_NOOP("commands", "All commands with their keys"),
        keys=(_Std.HelpContents, "Ctrl+/"),
        icon="keyboard",
    ),
    Command(
        name="about",
        menu="help",
        text=QT_TRANSLATE_NOOP("commands", "&About Meeting Desk"),
        tip=QT_TRANSLATE_NOOP("commands", "Version and licences"),
        icon="info",
        after_line=True,
        role=QAction.MenuRole.AboutRole,
    ),
)


def said(text: object) -> str:
    """Return a text of this module in the window's language."""
    return QCoreApplication.translate("commands", str(text))


def build(window: QMainWindow, do: Mapping[str, Callable[[], None]]) -> dict[str, QAction]:
    """Return the window's actions by name; `do` says what each command does."""
    groups: dict[str, QActionGroup] = {}
    made: dict[str, QAction] = {}
    for command in COMMANDS:
        action = QAction(said(command.text), window)
        action.setStatusTip(said(command.tip))
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setMenuRole(command.role)
        act = do[command.name]
        action.triggered.connect(lambda _=False, act=act: act())
        if command.choice:
            action.setCheckable(True)
            if command.choice != "alone":
                group = groups.setdefault(command.choice, QActionGroup(window))
                group.addAction(action)
        made[command.name] = action
    return made


def dress(actions: Mapping[str, QAction], of: QPalette) -> None:
    """Give the actions their icons, in the colours of a palette."""
    for command in COMMANDS:
        if command.icon:
            actions[command.name].setIcon(icon(command.icon, of))


def enable(
    actions: Mapping[str, QAction], *, has_file: bool, writable: bool, session: bool
) -> None:
    """Enable the commands that can be given now; none is ever hidden."""
    allowed = {
        Needs.NOTHING: True,
        Needs.FILE: has_file,
        Needs.WRITABLE: writable,
        Needs.SESSION: session,
    }
    for command in COMMANDS:
        actions[command.name].setEnabled(allowed[command.needs])
