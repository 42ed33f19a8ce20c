"""The commands that work on a file: new, import, export, sessions, check."""

from argparse import Namespace
from collections.abc import Iterator
from itertools import chain

from meetingdesk import settings
from meetingdesk.cli.manners import DONE, TROUBLE, complain, say, working
from meetingdesk.cli.sessions import list_sessions
from meetingdesk.desk import Desk, new_desk, open_desk
from meetingdesk.domain.collecting import piling_up
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.kinds import KINDS
from meetingdesk.exchange.bringing import import_source
from meetingdesk.exchange.writer import DEFAULT_SOURCE, write_said
from meetingdesk.exchange.writing import made_beside, write_whole

_MOST_LISTED = 20
"""Findings that check lists; many have one cause."""


def run(arguments: Namespace) -> int:
    """Run the command that the arguments name, and return its exit code."""
    return {
        "new": _new,
        "import": _import,
        "export": _export,
        "sessions": _sessions,
        "check": _check,
    }[arguments.command](arguments)


def opened(arguments: Namespace, *, as_it_is: bool = False) -> Desk:
    """Return the file that the arguments name, open, with what colleagues saved to it.

    `as_it_is` leaves all safeguards out, for a file that is to be checked. Raises FileTrouble.
    """
    desk = open_desk(
        arguments.file, author=arguments.author, places=settings.places(), as_it_is=as_it_is
    )
    try:
        if desk.shared and desk.take_in(desk.shared.look(desk.author, desk.now())).away:
            complain(f"{arguments.file} cannot be reached; this is your own copy of it.")
    except FileTrouble:
        desk.close()
        raise
    return desk


def closed(desk: Desk) -> None:
    """Close a file that was worked on; of a shared one, save to its folder first.

    Raises FileTrouble where that cannot be: all then stays in the working copy.
    """
    try:
        if desk.shared and not desk.shared.is_saved(desk.digest()):
            news = desk.take_in(desk.shared.publish(desk.author, desk.now()))
            if not news.saved:
                complain(
                    f"{desk.path} cannot be reached: all is kept here, and is saved there when you"
                    " next open it."
                )
    finally:
        desk.close()


def _new(arguments: Namespace) -> int:
    with made_beside(arguments.file, force=arguments.force) as part:
        new_desk(part, author=arguments.author, places=settings.places()).close()
    say(f"Made {arguments.file}.")
    return DONE


def _import(arguments: Namespace) -> int:
    desk = opened(arguments)
    try:
        with working(f"Importing {arguments.source.name}"), piling_up():
            desk.sharing.back_up(before=True)
            done = import_source(desk, arguments.source)
    finally:
        closed(desk)
    total = done.new + done.changed + done.unchanged
    say(
        f"{total:,} {_records(total)} read from {arguments.source}: {done.new:,} new,"
        f" {done.changed:,} changed, {done.unchanged:,} as before."
    )
    return DONE


def _export(arguments: Namespace) -> int:
    desk = opened(arguments)
    try:
        with working(f"Exporting {arguments.file.name}"), piling_up():
            records = list(chain.from_iterable(desk.all(kind) for kind in KINDS.values()))
            data = write_said(records, arguments.source or DEFAULT_SOURCE)
    finally:
        desk.close()
    write_whole(arguments.output, data, force=arguments.force)
    say(f"Wrote {len(records):,} {_records(len(records))} to {arguments.output}.")
    return DONE


def _sessions(arguments: Namespace) -> int:
    desk = opened(arguments)
    try:
        listed = list_sessions(desk)
    finally:
        desk.close()
    if not listed:
        say(f"{arguments.file} holds no session yet.")
    width = max((len(one.reference) for one in listed), default=0)
    for one in listed:
        say(f"{one.reference:<{width}}  {one.line}")
    return DONE


def _check(arguments: Namespace) -> int:
    desk = opened(arguments, as_it_is=True)
    try:
        with working(f"Checking {arguments.file.name}"):
            report = desk.check()
    finally:
        desk.close()
    tables = ", record tables against the journal" if report.compared else ""
    say(
        f"Checked {arguments.file}: pages, {report.entries:,} entries and their hashes"
        f" ({report.erased:,} erased), {report.attachments:,} attachments{tables}."
    )
    if report.earlier:
        say("Its format is an earlier one: the record tables are made anew when it is opened.")
    elif not report.compared:
        say("The record tables were not compared: what is amiss with the entries comes first.")
    if not report.findings:
        say("All is well.")
        return DONE
    for line in _findings(report.findings):
        say(line)
    complain(
        f"{len(report.findings):,} found amiss in {arguments.file}. Keep this file as it is, and"
        " open a backup of it (File, Backups in the window), or get back what is left with"
        " meetingdesk salvage."
    )
    return TROUBLE


def _findings(findings: tuple[str, ...]) -> Iterator[str]:
    yield from (f"  {finding}" for finding in findings[:_MOST_LISTED])
    if len(findings) > _MOST_LISTED:
        yield f"  and {len(findings) - _MOST_LISTED:,} more"


def _records(count: int) -> str:
    return "record" if count == 1 else "records"
