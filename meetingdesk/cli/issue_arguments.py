"""What can be said of issues of the minutes on the command line."""

import re
from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Mapping
from datetime import date
from pathlib import Path

STAGES = ("draft", "cleared", "for_agreement", "agreed", "signed", "corrigendum")
NOW = "now"
_NUMBER = re.compile(r"[1-9][0-9]*[a-z]?", re.ASCII)
"""As issues are listed: of those made apart with one number each has a letter."""


def add_issuing(commands: Mapping[str, ArgumentParser]) -> None:
    """Let issues be made, listed and compared."""
    issue, listed, compare = (commands[name] for name in ("issue", "issues", "compare"))
    for command in (issue, listed, compare):
        command.add_argument("--session", metavar="REF", help="which session (else the latest)")
        where = "none" if command is compare else "beside FILE"
        command.add_argument(
            "--output", metavar="OUT", type=Path, help=f"the paper to write (else {where})"
        )
        command.add_argument("--force", action="store_true", help="replace OUT if it is there")
    _fill_issue(issue)
    listed.add_argument(
        "--number", metavar="N", type=_number, help="write the paper of this issue again, as it was"
    )
    compare.add_argument(
        "--from", dest="earlier", metavar="N", type=_number, required=True, help="the earlier issue"
    )
    compare.add_argument(
        "--to", dest="later", metavar="N", type=_later, default=NOW, help="a later one, or now"
    )
    compare.add_argument("--language", choices=("en", "vi", "ja"), default="en")


def _fill_issue(issue: ArgumentParser) -> None:
    issue.add_argument("--stage", choices=STAGES, required=True)
    before = "as for minutes (else as before)"
    issue.add_argument("--language", metavar="LANGUAGES", default="", help=before)
    issue.add_argument("--style", metavar="NAME", default="", help=before)
    issue.add_argument("--copy", metavar="CODE", help="code of the side whose copy it is")
    issue.add_argument("--on", metavar="DATE", type=_day, help="day of it (else today)")
    issue.add_argument("--to", metavar="TEXT", default="", help="to whom it goes")
    issue.add_argument("--reply-by", metavar="DATE", type=_day, help="day a reply is expected by")
    issue.add_argument("--by", metavar="NAME", help="who cleared it (else you)")
    issue.add_argument("--remarks", metavar="TEXT", default="", help="said when clearing it")
    issue.add_argument(
        "--scan", metavar="SCAN", type=Path, help="the signed original, or a letter that confirms"
    )
    issue.add_argument("--letter", action="store_true", help="SCAN is a letter")
    issue.add_argument("--side", metavar="CODE", help="code of the side that SCAN is from")


def _day(said: str) -> date:
    try:
        return date.fromisoformat(said)
    except ValueError:
        raise ArgumentTypeError(f"{said!r} is no date written as YYYY-MM-DD") from None


def _number(said: str) -> str:
    if not _NUMBER.fullmatch(said):
        raise ArgumentTypeError(f"{said!r} is not the number of an issue")
    return said


def _later(said: str) -> str:
    if said != NOW and not _NUMBER.fullmatch(said):
        raise ArgumentTypeError(f"{said!r} is neither the number of an issue nor {NOW}")
    return said
