"""Start of the program."""

import sys
from importlib import import_module

_STOPPED = 130
"""The exit code of a program that was stopped by Ctrl+C."""


def main() -> None:
    """Run the command line and leave with its exit code."""
    try:
        # Loading takes its time, and whoever stops the program meanwhile wants no traceback.
        code = import_module("meetingdesk.cli").main(sys.argv[1:])
    except KeyboardInterrupt:
        code = _STOPPED
    sys.exit(code)


if __name__ == "__main__":
    main()
