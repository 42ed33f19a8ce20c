"""The command that gets back what is left of a damaged file."""

from argparse import Namespace
from collections.abc import Iterator

from meetingdesk import __version__
from meetingdesk.cli.manners import DONE, TROUBLE, say, working
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.exchange.writing import made_beside
from meetingdesk.storage.salvage import Salvaged, salvage


def run(arguments: Namespace) -> int:
    """Salvage the file that the arguments name; the exit code is 1 where anything is missing.

    Raises FileTrouble where nothing at all could be got back; no file is then made.
    """
    damaged, output = arguments.file, arguments.output
    with made_beside(output, force=arguments.force) as part:
        with working(f"Salvaging {damaged.name}"):
            done = salvage(damaged, part, f"Meeting Desk {__version__}")
        if not (done.entries or done.attachments):
            raise FileTrouble(
                f"Nothing of Meeting Desk could be found in {damaged.name}. Open a backup of it."
            )
    for line in _lines(done, str(output)):
        say(line)
    return DONE if done.complete else TROUBLE


def _lines(done: Salvaged, output: str) -> Iterator[str]:
    of = f" of {done.expected:,}" if done.expected is not None else ""
    yield (
        f"Wrote {output}: {done.entries:,}{of} entries, each proved by its hash, and"
        f" {done.attachments:,} attachments."
    )
    if done.complete:
        yield "Nothing is missing."
        return
    if done.expected is None:
        yield "The damaged file no longer says how many entries it held."
    if done.recalled:
        yield (
            f"What {done.recalled:,} records hold was taken from the record tables, since entries"
            " of them are missing. Nothing proves it; their history says so. Read them again."
        )
    for missing in done.missing:
        about = f", of {missing.about or missing.record[:8]}" if missing.record else ""
        again = " (taken from the record tables)" if missing.recalled else ""
        yield f"  missing: entry {missing.entry[:12]}{about}{again}"
    for digest in done.missing_attachments:
        yield f"  missing: attachment {digest[:12]}"
    if done.unnamed:
        yield f"  missing: {done.unnamed:,} entries of which nothing is known"
    if done.unproved:
        yield f"  left out: {done.unproved:,} remainders of erased entries that nothing proves"
    yield "Keep the damaged file, and look for a backup or a colleague's copy: bring that in."
