"""The window's actions, made from the table of commands."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QPalette
from PySide6.QtWidgets import QMainWindow

from meetingdesk.ui.commands import COMMANDS, Needs
from meetingdesk.ui.icons import icon

MENUS: Mapping[str, object] = {
    "file": QT_TRANSLATE_NOOP("commands", "&File"),
    "edit": QT_TRANSLATE_NOOP("commands", "&Edit"),
    "view": QT_TRANSLATE_NOOP("commands", "&View"),
    "view/appearance": QT_TRANSLATE_NOOP("commands", "Appearan&ce"),
    "session": QT_TRANSLATE_NOOP("commands", "&Session"),
    "tools": QT_TRANSLATE_NOOP("commands", "&Tools"),
    "help": QT_TRANSLATE_NOOP("commands", "&Help"),
}


def said(text: object) -> str:
    """Return a text of this module in the window's language."""
    return QCoreApplication.translate("commands", str(text))


def build(window: QMainWindow, do: Callable[[str], object]) -> dict[str, QAction]:
    """Return the window's actions by name; `do` does what a name stands for."""
    groups: dict[str, QActionGroup] = {}
    made: dict[str, QAction] = {}
    for command in COMMANDS:
        action = QAction(said(command.text), window)
        action.setStatusTip(said(command.tip))
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setMenuRole(command.role)
        action.triggered.connect(lambda _=False, name=command.name: do(name))
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
    actions: Mapping[str, QAction], *, has_file: bool, writable: bool, session: bool, grows: bool
) -> None:
    """Enable the commands that can be given now; none is ever hidden."""
    allowed = {
        Needs.NOTHING: True,
        Needs.FILE: has_file,
        Needs.WRITABLE: writable,
        Needs.SESSION: session,
        Needs.LIST: writable and grows,
    }
    for command in COMMANDS:
        actions[command.name].setEnabled(allowed[command.needs])
