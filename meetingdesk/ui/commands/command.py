"""What is said of a command."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QAction, QKeySequence

Key = str | QKeySequence.StandardKey


class Needs(Enum):
    """What must be open before a command can be given."""

    NOTHING = 0
    FILE = 1
    WRITABLE = 2
    SESSION = 3
    LIST = 4
    """A list to which records can be added."""


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
