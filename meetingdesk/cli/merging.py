"""Brings in a colleague's copy, and undoes that."""

from argparse import Namespace

from meetingdesk.cli.commands import closed, opened
from meetingdesk.cli.manners import DONE, say, working
from meetingdesk.desk import Desk
from meetingdesk.domain.coming import Coming
from meetingdesk.domain.fields import RecordId
from meetingdesk.exchange.telling import tell_coming
from meetingdesk.exchange.telling_alike import tell_alike
from meetingdesk.exchange.telling_undone import tell_taken_out, tell_union
from meetingdesk.exchange.trade_words import Words


class FileWords(Words):
    """Words in which records of the open file are called by their names, too."""

    def __init__(self, desk: Desk, coming: Coming) -> None:
        """Take the open file, and what comes into it."""
        super().__init__({a.record: a.name for a in coming.arrivals})
        self._sharing = desk.sharing

    def record(self, record: RecordId) -> str:
        """Return what a record is called: as it comes, else as it is here."""
        return super().record(record) or self._sharing.called(record)


def run(arguments: Namespace) -> int:
    """Bring in, undo, or list what was brought in, as the arguments ask; return the exit code."""
    desk = opened(arguments)
    try:
        if arguments.undo is not None:
            for line in tell_taken_out(desk.sharing.undo_union(arguments.undo)):
                _say(line)
        elif arguments.other is None:
            _list(desk)
        elif arguments.dry_run:
            _preview(desk, arguments)
        else:
            _bring_in(desk, arguments)
    finally:
        closed(desk)
    return DONE


def _preview(desk: Desk, arguments: Namespace) -> None:
    with working(f"Reading {arguments.other.name}"):
        coming = desk.sharing.what_would_come(arguments.other, alike=True)
    say(f"Bringing {arguments.other} into {arguments.file} would do this:")
    for line in (*tell_coming(coming, FileWords(desk, coming)), *tell_alike(coming.alike)):
        _say(f"  {line}")
    say("Nothing was changed.")


def _bring_in(desk: Desk, arguments: Namespace) -> None:
    with working(f"Bringing in {arguments.other.name}"):
        done = desk.sharing.bring_in(arguments.other)
    say(f"From {arguments.other} into {arguments.file}:")
    alike = desk.sharing.alike(done.coming.may_be_known) if done.coming.may_be_known else []
    words = FileWords(desk, done.coming)
    for line in (*tell_coming(done.coming, words), *tell_alike(alike)):
        _say(f"  {line}")
    if done.number:
        say(f"A backup from before is {done.backup}.")
        say(f"To undo it: meetingdesk merge {arguments.file} --undo {done.number}")
    else:
        say("Nothing was changed.")


def _list(desk: Desk) -> None:
    unions = desk.sharing.unions()
    if not unions:
        say("No copy was ever brought into this file.")
    for one in unions:
        _say(tell_union(one))


def _say(line: str) -> None:
    # Names and titles come from others: a terminal obeys some of the signs that may stand there.
    say("".join(sign if sign.isprintable() else "�" for sign in line))
