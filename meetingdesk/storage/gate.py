"""The gate: what comes from elsewhere is looked through before anything in it is believed.

Nothing is ever read from the foreign file itself but its bytes: all looking is done on a private
copy, read-only, with everything switched off by which a database can act.
"""

import shutil
import sqlite3
import stat
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from tempfile import mkdtemp

import sqlalchemy as sa

from meetingdesk.domain.errors import FileTrouble, RuleBroken, Sentence
from meetingdesk.storage import opening, refusing
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.guarding import guarded_engine, lift_deadline
from meetingdesk.storage.inspecting import Read, Reading, exhaust, look_through

LARGEST_FILE = 4_000_000_000
"""Bytes."""

_STALE_SECONDS = 24 * 3600
Known = Callable[[], Collection[bytes]]


class Unsound(FileTrouble):
    """What a file from elsewhere holds is not what it should be."""


class Foreign(MeetingFile):
    """The private copy of a file that passed the gate.

    `unknown` are the rows of the entries that are not known, `named` the ids of what its erasures
    name.
    """

    unknown: Sequence[int] = ()
    named: Collection[str] = ()


@contextmanager
def admitted(
    path: Path,
    folder: Path,
    *,
    known: Known = frozenset,
    limits: bool = True,
    reading: Callable[[Path, Iterator[Read]], object] | None = None,
) -> Iterator[Foreign]:
    """Give a private copy of a foreign file, read-only, for as long as it is needed.

    `folder` is the local cache folder that takes the copy; `known` returns the ids (32 bytes) of
    entries held here already, from a thread of its own: their hashes are checked, their form was.
    `limits` says whether an entry that is too long is a fault: in a file that is only opened it
    does no harm, and reads as empty. `reading` takes the path of the copy and what its entries say
    that are not known, each once it was found sound; all are once there are no more.
    Only journal and attachments are to be read from it: the record tables of a foreign file are
    never trusted.
    Raises FileTrouble: what is wrong with the file, and what to do.
    """
    _look_from_outside(path)
    inside = private_folder(folder)
    try:
        copy = inside / path.name
        with refusing.trouble(path, "read"):
            shutil.copyfile(path, copy)
        # Only of the copy: the file itself may be exchanged at any moment.
        opening.inspect(copy)
        _look_at_header(copy)
        engine = guarded_engine(copy)
        try:
            yield _looked_through(
                copy, engine, known, partial(reading, copy) if reading else exhaust, limits=limits
            )
        finally:
            engine.dispose()
    finally:
        shutil.rmtree(inside, ignore_errors=True)


def _looked_through(
    copy: Path, engine: sa.Engine, known: Known, reading: Reading, *, limits: bool
) -> Foreign:
    fault = ""
    with refusing.trouble(copy, "brought in"):
        try:
            opening.is_sound(engine, copy)
            # SQLite works alone at the pages, so the ids can be read meanwhile.
            with ThreadPoolExecutor(1) as lane:
                held = lane.submit(known)
                opening.has_sound_pages(engine, copy)
            with engine.begin() as connection:
                entries = look_through(connection, held.result(), limits=limits, reading=reading)
        except RuleBroken as broken:
            fault = broken.why
        except (sa.exc.OperationalError, sqlite3.OperationalError) as error:
            if "interrupted" not in str(error):
                raise
            fault = Sentence("takes far longer to read than any sound file of its size")
    if fault:
        said = Sentence(
            "{file} {fault}. Nothing of it was brought in, and it was left as it is."
            " Ask its sender for another copy.",
            file=copy.name,
            fault=fault,
        )
        raise Unsound("{why}", why=said)
    lift_deadline(engine)
    foreign = Foreign(copy, guarded=engine)
    foreign.unknown, foreign.named = entries.unknown, entries.named
    return foreign


def _look_from_outside(path: Path) -> None:
    with refusing.trouble(path, "read"):
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise FileTrouble(
                "{file} is not an ordinary file. Choose a file of Meeting Desk.", file=path.name
            )
        if found.st_size > LARGEST_FILE:
            raise FileTrouble(
                "{file} is larger than any file of Meeting Desk may be ({size:,} bytes)."
                " It was left as it is. Ask its sender for a copy without attachments.",
                file=path.name,
                size=found.st_size,
            )
        journal = path.with_name(f"{path.name}-journal")
        if journal.exists() and journal.stat().st_size:
            raise FileTrouble(
                "{file} is just being saved, or saving it was broken off. Open it with"
                " Meeting Desk and close it, then try again.",
                file=path.name,
            )


def _look_at_header(copy: Path) -> None:
    with copy.open("rb") as stream:
        header = stream.read(100)
    version = int.from_bytes(header[60:64], "big")
    # 2 stands for a write-ahead log, in which changes lie outside of the file.
    if version < 1 or header[18:20] != b"\1\1":
        raise FileTrouble(
            "{file} was changed by another program than Meeting Desk, and may not be"
            " whole. It was left as it is. Ask its sender for another copy.",
            file=copy.name,
        )


def private_folder(folder: Path) -> Path:
    """Make a folder for what is looked at and dropped; what broken-off runs left goes first.

    `folder` is the local cache folder. Raises FileTrouble where it cannot be made.
    """
    incoming = folder / "incoming"
    with refusing.trouble(incoming, "made"):
        incoming.mkdir(parents=True, exist_ok=True)
        for old in incoming.iterdir():
            # Another window may be done with it at this moment.
            with suppress(FileNotFoundError):
                # What a broken-off run left; a copy in use is never that old.
                if time.time() - old.stat().st_mtime > _STALE_SECONDS:
                    shutil.rmtree(old, ignore_errors=True)
        return Path(mkdtemp(dir=incoming))
