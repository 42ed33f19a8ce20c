"""What can be said of translations on the command line."""

from argparse import ArgumentParser
from pathlib import Path

LANGUAGES = ("en", "vi", "ja")


def add_translations(command: ArgumentParser) -> None:
    """Let a table be written for a translator, or read back."""
    command.add_argument("--session", metavar="REF", help="which session (else the latest)")
    way = command.add_mutually_exclusive_group()
    way.add_argument(
        "--to", choices=LANGUAGES, help="write the table for a translator into this language"
    )
    way.add_argument(
        "--from",
        dest="returned",
        metavar="TABLE",
        type=Path,
        help="take over what stands in such a table (.docx or .tsv) that came back",
    )
    command.add_argument(
        "--output", metavar="TABLE", type=Path, help="the table to write, .docx or .tsv"
    )
    command.add_argument("--force", action="store_true", help="replace TABLE if it is there")
