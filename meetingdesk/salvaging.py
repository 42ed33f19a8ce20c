"""What is left of a damaged file, into a new one, and what is missing, in sentences."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from meetingdesk import __version__
from meetingdesk.domain.errors import FileTrouble, Sentence
from meetingdesk.exchange.trade_words import kind_word
from meetingdesk.exchange.writing import made_beside
from meetingdesk.storage.salvage import Missing, Salvaged, salvage


@dataclass(frozen=True, kw_only=True)
class GotBack:
    """What came of it: how much, what is known to be missing, and what to do then."""

    said: tuple[Sentence, ...]
    missing: tuple[Sentence, ...] = ()
    advice: Sentence | None = None
    """None where nothing is missing."""


def get_back(damaged: Path, output: Path, *, force: bool = False) -> GotBack:
    """Write what is left of a damaged file into a new one; the damaged one is only read.

    Raises FileTrouble where nothing at all could be got back, where the one cannot be read or
    the other cannot be made; no file is then made.
    """
    if _same(damaged, output):
        raise FileTrouble("{file} is the damaged file. Name another one.", file=output.name)
    with made_beside(output, force=force) as part:
        done = salvage(damaged, part, f"Meeting Desk {__version__}")
        if not (done.entries or done.attachments):
            raise FileTrouble(
                "Nothing of Meeting Desk could be found in {file}. Open a backup of it.",
                file=damaged.name,
            )
    if done.complete:
        return GotBack(said=(_wrote(done, output), Sentence("Nothing is missing.")))
    return GotBack(
        said=(_wrote(done, output), *_known(done)),
        missing=tuple(_missing(done)),
        advice=Sentence(
            "Keep the damaged file, and look for a backup or a colleague's copy: bring that in."
        ),
    )


def _same(one: Path, other: Path) -> bool:
    with suppress(OSError):
        return one.samefile(other)
    return False


def _wrote(done: Salvaged, output: Path) -> Sentence:
    entries = Sentence("{n:,} entries", n=done.entries)
    if done.expected is not None:
        entries = Sentence("{n:,} of {all:,} entries", n=done.entries, all=done.expected)
    return Sentence(
        "Wrote {path}: {entries}, each proved by its hash, and {files:,} attachments.",
        path=output,
        entries=entries,
        files=done.attachments,
    )


def _known(done: Salvaged) -> Iterator[Sentence]:
    if done.expected is None:
        yield Sentence("The damaged file no longer says how many entries it held.")
    if done.recalled:
        yield Sentence(
            "What {n:,} records hold was taken from the record tables, since entries of them are"
            " missing. Nothing proves it; their history says so. Read them again.",
            n=done.recalled,
        )


def _missing(done: Salvaged) -> Iterator[Sentence]:
    for one in done.missing:
        line = _entry(one)
        yield Sentence("{line} (taken from the record tables)", line=line) if one.recalled else line
    for digest in done.missing_attachments:
        yield Sentence("missing: attachment {digest}", digest=digest[:12])
    if done.unnamed:
        yield Sentence("missing: {n:,} entries of which nothing is known", n=done.unnamed)
    if done.unproved:
        yield Sentence(
            "left out: {n:,} remainders of erased entries that nothing proves", n=done.unproved
        )


def _entry(one: Missing) -> Sentence:
    if not one.record:
        return Sentence("missing: entry {entry}", entry=one.entry[:12])
    about = one.record[:8]
    if one.kind:
        about = kind_word(one.kind)
    if one.name:
        about = Sentence("{kind} “{name}”", kind=about, name=one.name)
    return Sentence("missing: entry {entry}, of {about}", entry=one.entry[:12], about=about)
