"""Bringing in a colleague's copy: what would come, the union itself, and its undoing."""

import shutil
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import datetime
from functools import partial
from importlib import import_module
from pathlib import Path

import sqlalchemy as sa

from meetingdesk.domain.coming import Brought, Coming, TakenOut, UnionDone
from meetingdesk.domain.errors import FileTrouble, Sentence
from meetingdesk.settings import Places
from meetingdesk.storage import backup, opening, refusing
from meetingdesk.storage.carrying import named_by_entries
from meetingdesk.storage.comparing import compare
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.gate import Foreign, admitted, private_folder
from meetingdesk.storage.journal import digest_of, entry_ids, plain_rows, to_entry
from meetingdesk.storage.schema import attachment, union_log
from meetingdesk.storage.sides import Side, look
from meetingdesk.storage.union import Lacking, United, beyond, rows_of, take_out, unite_in

_MANY = 20_000
"""Entries from which a trial is made on a copy of the file, and no more in memory."""

_SLICE = 10_000
"""Entries whose ids are read while an edit has to wait: some milliseconds."""
_WAIT_MS = 3000

_AT = "%Y-%m-%dT%H:%M:%SZ"


def what_would_come(
    ours: MeetingFile, theirs: Path, places: Places, *, author: str, alike: bool = False
) -> Coming:
    """Return what bringing in a copy would do, by doing it and leaving nothing of it.

    `alike` asks for what may then be in the file twice, too. Neither file is written to.
    Raises FileTrouble where the copy does not pass the gate.
    """
    known = partial(_held, ours)
    with ours.answering(), admitted(theirs, places.cache, known=known) as copy:
        return _last(_tried(ours, copy, _lacking(copy), places, author, alike=alike))


def trying_out(ours: MeetingFile, theirs: Path, places: Places, *, author: str) -> Iterator[Coming]:
    """Give the same as our file stands now, tried on a private copy of it; no edit waits.

    First without what may then be in the file twice, for which one waits longest; then with that,
    if anything may. Any thread may take either. Raises FileTrouble as `what_would_come` does.
    """
    inside = private_folder(places.cache)
    with ThreadPoolExecutor(1) as beside:
        # The colleague's file is looked through meanwhile, for which the ids are needed first.
        held = beside.submit(_held_meanwhile, ours.path)
        copied = beside.submit(_copied, ours, inside / ours.path.name)
        try:
            with admitted(theirs, places.cache, known=held.result) as copy:
                mine = copied.result()
                with mine.answering():
                    yield from _tried(mine, copy, _lacking(copy), places, author, alike=True)
        finally:
            if not copied.exception():
                copied.result().close()
            shutil.rmtree(inside, ignore_errors=True)


def bring_in(
    ours: MeetingFile, theirs: Path, places: Places, *, now: datetime, author: str
) -> Brought:
    """Back our file up and bring a copy in, in one transaction.

    Where nothing would come the file is not written to. Raises FileTrouble where the copy does
    not pass the gate, or the disk will not; nothing is then changed.
    """
    before, known = ours.digest(), partial(_held, ours)
    with ours.answering(), admitted(theirs, places.cache, known=known) as copy:
        lacking = _lacking(copy)
        if not lacking and not _carries_more(ours, copy):
            coming = _last(_tried(ours, copy, lacking, places, author))
            return Brought(number=0, coming=coming, backup="", touched=frozenset())
        made = backup.back_up(ours.path, ours.file_id, places.backups, now, before=True)
        with ours.writing(much=True) as connection:
            if digest_of(connection) != before:
                lacking = beyond(copy, entry_ids(connection))
            united = unite_in(connection, copy, lacking, at=now.strftime(_AT), author=author)
            # Before it is kept: what fails from here on leaves our file as it was.
            with closing(MeetingFile(made.path)) as saved, saved.reading() as before_it:
                coming = _told(before_it, look(connection, united), united, copy)
    return Brought(
        number=united.number, coming=coming, backup=str(made.path), touched=united.touched
    )


def unions(file: MeetingFile) -> list[UnionDone]:
    """Return the unions of the file's past, the latest first."""
    with file.reading() as connection:
        rows = connection.execute(sa.select(union_log).order_by(union_log.c.n.desc())).all()
        return [
            UnionDone(
                number=row.n,
                at=row.at,
                author=row.author,
                origin=row.origin,
                entries=len(row.brought) // 32,
                taken_out=bool(row.taken_out),
            )
            for row in rows
        ]


def undo_union(file: MeetingFile, number: int) -> TakenOut:
    """Take a union out again; say what stayed, and so what comes back by itself later.

    Raises FileTrouble where there is no such union, or it was undone before.
    """
    done = next((u for u in unions(file) if u.number == number), None)
    if done is None or done.taken_out:
        why = (
            Sentence("Union {number} was undone before, so nothing was changed.", number=number)
            if done
            else Sentence("Union {number} is none of this file's.", number=number)
        )
        raise FileTrouble("{why} Ask for the list of unions first.", why=why)
    # Counted before it is kept: what fails then leaves all as it was.
    with file.writing(much=True) as connection:
        query = sa.select(union_log.c.brought).where(union_log.c.n == number)
        brought: bytes = connection.execute(query).scalar_one()
        cells = {brought[at : at + 32] for at in range(0, len(brought), 32)}
        cells &= entry_ids(connection)
        touched = take_out(connection, number)
        rows = plain_rows(connection, "SELECT id, gone, body FROM entry")
        left = [to_entry(*row) for row in rows if row[0] in cells]
    erasures = sum(bool(entry.erases) for entry in left)
    return TakenOut(
        origin=done.origin,
        entries=len(cells) - len(left),
        stayed=len(left) - erasures,
        erasures=erasures,
        touched=frozenset(touched),
    )


def _tried(
    ours: MeetingFile,
    copy: MeetingFile,
    lacking: Lacking,
    places: Places,
    author: str,
    *,
    alike: bool = False,
) -> Iterator[Coming]:
    with _trial(ours, len(lacking), places.cache) as connection:
        united = unite_in(connection, copy, lacking, at="", author=author)
        with _as_it_is(ours) as before:
            coming = _told(before, look(connection, united), united, copy)
        yield coming
        met = coming.may_be_known if alike else ()
        if met:
            found = import_module("meetingdesk.storage.alike").found_in(connection, met)
            yield replace(coming, alike=tuple(found))


def _last(steps: Iterator[Coming]) -> Coming:
    return list(steps)[-1]


def _told(before: sa.Connection, after: Side, united: United, copy: MeetingFile) -> Coming:
    erased = [target for one in after.brought for target in one.erases]
    return compare(look(before, united, erased), after, united, copy.path.name)


@contextmanager
def _as_it_is(ours: MeetingFile) -> Iterator[sa.Connection]:
    """Give a connection of its own to our file, which sees nothing of a trial."""
    engine = opening.connect(ours.path, read_only=True)
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


@contextmanager
def _trial(ours: MeetingFile, entries: int, folder: Path) -> Iterator[sa.Connection]:
    """Give a connection to our file, of whose writes nothing stays."""
    if entries > _MANY or ours.read_only:
        with _scratch(ours, folder) as scratch, scratch.writing(much=True) as connection:
            yield connection
    else:
        with ours.trying() as connection:
            yield connection


@contextmanager
def _scratch(ours: MeetingFile, folder: Path) -> Iterator[MeetingFile]:
    """Give a copy of our file, of which nothing stays."""
    inside = private_folder(folder)
    try:
        scratch = _copied(ours, inside / "scratch.mdesk")
        try:
            yield scratch
        finally:
            scratch.close()
    finally:
        shutil.rmtree(inside, ignore_errors=True)


def _copied(ours: MeetingFile, to: Path) -> MeetingFile:
    ours.copy_pages(to)
    copy = MeetingFile(to)
    copy.hurry()
    return copy


def _held_meanwhile(path: Path) -> set[bytes]:
    """Return the same of a file that is edited: an edit waits for no more than a slice of it.

    What an edit adds meanwhile may be lacking: a union passes over what is there already.
    """
    with (
        refusing.trouble(path, "read"),
        closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as raw,
    ):
        raw.execute(f"PRAGMA busy_timeout={_WAIT_MS}")
        held, last = set[bytes](), -1
        sql = f"SELECT n, id FROM entry NOT INDEXED WHERE n > ? ORDER BY n LIMIT {_SLICE}"
        while rows := raw.execute(sql, (last,)).fetchall():
            held.update(cell for _, cell in rows)
            last = rows[-1][0]
        return held


def _held(ours: MeetingFile) -> set[bytes]:
    with ours.reading() as connection:
        return entry_ids(connection)


def _lacking(copy: Foreign) -> Lacking:
    with copy.reading() as connection:
        return rows_of(connection, copy.unknown)


def _carries_more(ours: MeetingFile, copy: MeetingFile) -> bool:
    """Say whether the copy holds attachments that its entries name and that are not here."""
    with copy.reading() as theirs, ours.reading() as connection:
        query = sa.select(attachment.c.sha256)
        carried = set(theirs.execute(query).scalars())
        return bool(named_by_entries(theirs, carried - set(connection.execute(query).scalars())))
