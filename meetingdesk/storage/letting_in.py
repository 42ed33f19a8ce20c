"""Letting in a file that this machine did not leave as it is."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

from meetingdesk.domain.errors import DamagedFile, FileTrouble
from meetingdesk.settings import Places
from meetingdesk.storage import cache
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.gate import admitted, private_folder
from meetingdesk.storage.header import FORMAT
from meetingdesk.storage.inspecting import Read, exhaust
from meetingdesk.storage.schema import erased, to_bytes


def let_in(file: MeetingFile, places: Places) -> None:
    """Have an open file pass the gate, and mend tables that are not what its entries say.

    The record tables of an earlier format are left to be made anew.
    Raises FileTrouble where it does not pass; it is then left as it was.
    """
    now, differing = file.format == FORMAT, list[str]()

    def compare(copy: Path, entries: Iterator[Read]) -> None:
        if now:
            differing.extend(cache.differences(copy, entries))
        else:
            exhaust(entries)

    try:
        with (
            file.answering(),
            _pages(file, places) as pages,
            admitted(pages, places.cache, limits=False, reading=compare) as copy,
        ):
            named = copy.named
            lies = bool(differing) or named != _said_erased(copy)
    except FileTrouble as refused:
        if isinstance(refused, DamagedFile):
            raise
        raise DamagedFile("{why} Or open a backup of it.", why=refused.why) from None
    if not lies:
        return
    if file.read_only:
        raise FileTrouble(
            "The lists in {file} are not what its entries say, and it can only be read here, so"
            " they cannot be mended. Copy it to a folder of your own and open that.",
            file=file.path.name,
        )
    with file.writing(much=True) as connection:
        connection.execute(erased.delete())
        if named:
            connection.execute(erased.insert(), [{"target": to_bytes(t)} for t in sorted(named)])
        if now:
            cache.rebuild(connection)


@contextmanager
def _pages(file: MeetingFile, places: Places) -> Iterator[Path]:
    """Give the path of a file as it stands, or of its pages where a broken-off edit left more."""
    if not file.path.with_name(f"{file.path.name}-journal").exists():
        yield file.path
        return
    inside = private_folder(places.cache)
    try:
        file.copy_pages(inside / file.path.name)
        yield inside / file.path.name
    finally:
        shutil.rmtree(inside, ignore_errors=True)


def _said_erased(copy: MeetingFile) -> set[object]:
    with copy.reading() as connection:
        found = connection.execute(sa.select(erased.c.target)).scalars()
        return {cell.hex() if isinstance(cell, bytes) else cell for cell in found}
