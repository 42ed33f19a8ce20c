"""The command line: all that needs no window, and the way to the window."""

from meetingdesk.cli.running import main

__all__ = ["main"]
