"""Every command of the window, in one table: menus, keys and tips come from it."""

from meetingdesk.ui.commands.command import Command, Needs
from meetingdesk.ui.commands.first_menus import FILE_AND_EDIT
from meetingdesk.ui.commands.last_menus import VIEW_TO_HELP

__all__ = ["COMMANDS", "Command", "Needs"]
COMMANDS = FILE_AND_EDIT + VIEW_TO_HELP
