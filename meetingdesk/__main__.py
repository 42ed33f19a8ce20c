"""Start of the program."""

import sys

from meetingdesk import cli


def main() -> None:
    """Run the command line and leave with its exit code."""
    sys.exit(cli.main(sys.argv[1:]))


if __name__ == "__main__":
    main()
