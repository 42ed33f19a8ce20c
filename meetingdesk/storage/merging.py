"""Bringing in a colleague's copy: what would come, the union itself, and its undoing."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from importlib import import_module
from pathlib import Path

import sqlalchemy as sa

from meetingdesk.domain.coming import Brought, Coming, TakenOut, UnionDone
from meetingdesk.domain.errors import FileTrouble, Sentence
from meetingdesk.settings import Places
from meetingdesk.storage import backup
from meetingdesk.storage.carrying import named_by_entries
from meetingdesk.storage.comparing import compare
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.gate import admitted, private_folder
from meetingdesk.storage.journal import entry_ids, plain_rows
from meetingdesk.storage.schema import attachment, union_log
from meetingdesk.storage.union import take_out, unite

_AT = "%Y-%m-%dT%H:%M:%SZ"


def what_would_come(
    ours: MeetingFile, theirs: Path, places: Places, *, author: str, alike: bool = False
) -> Coming:
    """Return what bringing in a copy would do, by doing it to a scratch copy of ours.

    `alike` asks for what may then be in the file twice, too. Neither file is written to. Raises FileTrouble where the copy does not pass the gate.
    """
    with ours.answering(), admitted(theirs, places.cache, known=_held(ours)) as copy:
        return _tried(ours, copy, places, author, alike=alike)


def bring_in(
    ours: MeetingFile, theirs: Path, places: Places, *, now: datetime, author: str
) -> Brought:
    """Back our file up and bring a copy in, in one transaction.

    Where nothing would come the file is not written to. Raises FileTrouble where the copy does
    not pass the gate, or the disk will not; nothing is then changed.
    """
    with ours.answering(), admitted(theirs, places.cache, known=_held(ours)) as copy:
        if _is_held(ours, copy):
            coming = _tried(ours, copy, places, author)
            return Brought(number=0, coming=coming, backup="", touched=frozenset())
        made = backup.back_up(ours.path, ours.file_id, places.backups, now)
        united = unite(ours, copy, at=now.strftime(_AT), author=author)
        before = MeetingFile(made.path)
        try:
            coming = compare(before, ours, united, copy.path.name)
        finally:
            before.close()
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
    with file.reading() as connection:
        query = sa.select(union_log.c.brought).where(union_log.c.n == number)
        brought: bytes = connection.execute(query).scalar_one()
        here = entry_ids(connection)
    cells = {brought[at : at + 32] for at in range(0, len(brought), 32)} & here
    touched = take_out(file, number)
    with file.reading() as connection:
        rows = plain_rows(connection, "SELECT id, body FROM entry")
        left = {cell: body for cell, body in rows if cell in cells}
    erasures = sum(b'"erases"' in body for body in left.values())
    return TakenOut(
        origin=done.origin,
        entries=len(cells) - len(left),
        stayed=len(left) - erasures,
        erasures=erasures,
        touched=frozenset(touched),
    )


def _tried(
    ours: MeetingFile, copy: MeetingFile, places: Places, author: str, *, alike: bool = False
) -> Coming:
    with _scratch(ours, places.cache) as scratch:
        united = unite(scratch, copy, at="", author=author)
        coming = compare(ours, scratch, united, copy.path.name)
        met = coming.may_be_known if alike else ()
        if met:
            found = import_module("meetingdesk.storage.alike").found(scratch.path, met)
            coming = replace(coming, alike=tuple(found))
    return coming


@contextmanager
def _scratch(ours: MeetingFile, folder: Path) -> Iterator[MeetingFile]:
    """Give a copy of our file, of which nothing stays."""
    inside = private_folder(folder)
    try:
        path = inside / "scratch.mdesk"
        ours.copy_pages(path)
        scratch = MeetingFile(path)
        scratch.hurry()
        try:
            yield scratch
        finally:
            scratch.close()
    finally:
        shutil.rmtree(inside, ignore_errors=True)


def _held(ours: MeetingFile) -> set[bytes]:
    with ours.reading() as connection:
        return entry_ids(connection)


def _is_held(ours: MeetingFile, copy: MeetingFile) -> bool:
    """Say whether we hold all that the copy holds, attachments that its entries name too."""
    with copy.reading() as theirs, ours.reading() as connection:
        if entry_ids(theirs) - entry_ids(connection):
            return False
        query = sa.select(attachment.c.sha256)
        carried = set(theirs.execute(query).scalars())
        return not named_by_entries(theirs, carried - set(connection.execute(query).scalars()))
