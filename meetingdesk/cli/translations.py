"""The command for translations: how far they are, a table for a translator, and it read back."""

from argparse import Namespace
from pathlib import Path

from meetingdesk.cli.commands import closed, opened
from meetingdesk.cli.manners import DONE, USAGE, complain, say, working
from meetingdesk.cli.sessions import choose_session
from meetingdesk.desk import Desk
from meetingdesk.exchange.writing import write_whole
from meetingdesk.minutes.bundle import Bundle, gather
from meetingdesk.minutes.originals import progress, renderings, wanted_languages
from meetingdesk.minutes.translators.files import read_table, table_for
from meetingdesk.minutes.translators.table import taken
from meetingdesk.minutes.wording import wording


def run(arguments: Namespace) -> int:
    """Write a table, read one back, or say how far translations are; return the exit code."""
    if bool(arguments.to) != bool(arguments.output):
        complain("Name both the language and the table: --to vi --output table.docx.")
        return USAGE
    desk = opened(arguments)
    try:
        bundle = gather(desk, choose_session(desk, arguments.session))
        if arguments.to:
            _write(bundle, arguments)
        elif arguments.returned:
            _read(desk, bundle, arguments.returned)
        else:
            _tell(bundle)
    finally:
        closed(desk)
    return DONE


def _write(bundle: Bundle, arguments: Namespace) -> None:
    with working(f"Writing {arguments.output.name}"):
        data = table_for(bundle, arguments.to, arguments.output.name)
    write_whole(arguments.output, data, force=arguments.force)
    say(f"Wrote {arguments.output}.")


def _read(desk: Desk, bundle: Bundle, path: Path) -> None:
    with working(f"Reading {path.name}"):
        came = read_table(bundle, path)
        if came.rows:
            desk.perform(taken(came.rows, "Read translations back"))
    name = wording().language_name(came.language)
    stale = sum(row.stale for row in came.rows)
    meanwhile = sum(row.meanwhile for row in came.rows)
    say(f"{len(came.rows)} new into {name}, {came.same} as before, {came.empty} left empty.")
    if stale:
        say(f"{stale} of them of a text that was changed since: they are marked as stale.")
    if meanwhile:
        say(f"{meanwhile} was translated here meanwhile, too: both stand as two versions.")
    if came.unknown:
        say(f"{came.unknown} of no text that this session has now: they were left out.")


def _tell(bundle: Bundle) -> None:
    languages = wanted_languages(bundle)
    for language in languages:
        far = progress(renderings(bundle, language), language)
        stale = f", {far.stale} stale" if far.stale else ""
        say(f"{wording().language_name(language)} {far.done} of {far.total}{stale}")
    if not languages:
        say("No language is named into which the minutes are to be translated.")
