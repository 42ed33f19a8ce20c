"""Is a file whole: pages, hashes, count, and record tables equal to what the entries say."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from meetingdesk.domain.errors import Sentence
from meetingdesk.storage import cache, opening, refusing
from meetingdesk.storage.damage import miscounted
from meetingdesk.storage.diagnosis import look_at, odd_cells
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.header import FORMAT
from meetingdesk.storage.journal import meta_value, plain_rows
from meetingdesk.storage.margins import margins_hold
from meetingdesk.storage.schema import attachment

_MARGINS = Sentence(
    "What stands beside the entries (the file's own id, who brought in or imported what, who wrote"
    " what was erased) is not what was written."
)


@dataclass(frozen=True, kw_only=True)
class CheckReport:
    """What was checked, and what was found; no findings means that all is well.

    `compared` says whether the record tables were compared with the entries: where the entries
    themselves cannot be relied on, that would say nothing. `earlier` says whether the file is of
    an earlier format: its record tables are then made anew when it is opened.
    """

    entries: int
    erased: int
    attachments: int
    findings: tuple[str, ...]
    compared: bool
    earlier: bool = False


def check_file(file: MeetingFile, progress: Callable[[str], None] = lambda _: None) -> CheckReport:
    """Check a file through and through; `progress` hears what is being checked.

    Raises FileTrouble where it cannot even be read.
    """
    # SQLite works alone at that, so another thread may go on meanwhile.
    with ThreadPoolExecutor(1) as lane, file.reading() as connection:
        progress("pages")
        pages = lane.submit(_pages, file.path)
        odd = odd_cells(connection)
        if odd:
            return _left_at_that(connection, (*pages.result(), *odd))
        progress("entries")
        entries, differing = _Entries(connection), list[str]()
        with cache.rebuilding(file.path) as made:
            made.take(entries)
            findings, earlier = (*pages.result(), *entries.findings()), file.format < FORMAT
            if not margins_hold(connection):
                findings += (_MARGINS,)
            sound = not (findings or earlier)
            if sound:
                progress("record tables")
                made.finish()
                differing = made.differing()
        progress("attachments")
        attachments, broken = _attachments(connection)
    lies = [
        Sentence("The table {name} differs from what the entries say.", name=name)
        for name in differing
    ]
    return CheckReport(
        entries=entries.count,
        erased=entries.erased,
        attachments=attachments,
        findings=(*findings, *lies, *broken),
        compared=sound,
        earlier=earlier,
    )


def _left_at_that(connection: sa.Connection, findings: tuple[str, ...]) -> CheckReport:
    """Return a report without hashes: what stands in the place of an id or a body has none."""
    sql = "SELECT count(*), total(gone <> 0), (SELECT count(*) FROM attachment) FROM entry"
    entries, gone, attachments = connection.exec_driver_sql(sql).one()
    return CheckReport(
        entries=entries,
        erased=int(gone),
        attachments=attachments,
        findings=findings,
        compared=False,
    )


def _pages(path: Path) -> list[str]:
    engine = opening.connect(path, read_only=True)
    try:
        with refusing.trouble(path, "read"), engine.connect() as connection:
            rows = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    finally:
        engine.dispose()
    if rows == ["ok"]:
        return []
    # SQLite's own words name what only its makers know, and quote damaged bytes.
    if len(rows) == 1:
        return [Sentence("Its pages are damaged in 1 place.")]
    return [Sentence("Its pages are damaged in {n:,} places.", n=len(rows))]


class _Entries:
    """All entries, looked at as they are read: record and JSON of each that speaks of a record."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self.count = self.erased = self._xor = 0
        self._wrong: list[str] = []

    def __iter__(self) -> Iterator[tuple[bytes, dict[str, Any] | None]]:
        named = {target for (target,) in plain_rows(self._connection, "SELECT target FROM erased")}
        sql = "SELECT id, record, gone, body FROM entry NOT INDEXED"
        for cell, record, gone, body in plain_rows(self._connection, sql):
            self.count += 1
            self._xor ^= int.from_bytes(cell, "big")
            self.erased += gone
            why, raw = look_at(cell, record, gone, body)
            if gone and cell not in named:
                why = Sentence("has lost its values, and no erasure says why")
            if why:
                self._wrong.append(Sentence("Entry {entry} {why}.", entry=cell.hex()[:12], why=why))
            if record is not None:
                yield record, raw

    def findings(self) -> list[str]:
        """Return what was found wrong, once all were read."""
        said = meta_value(self._connection, "count"), meta_value(self._connection, "xor")
        fault = miscounted(said, self.count, f"{self._xor:064x}")
        return [*self._wrong, fault] if fault else self._wrong


def _attachments(connection: sa.Connection) -> tuple[int, list[str]]:
    count, broken = 0, list[str]()
    for digest, size, data in connection.execute(sa.select(attachment)):
        count += 1
        if sha256(data).digest() != digest or len(data) != size:
            broken.append(Sentence("Attachment {name} is damaged.", name=digest.hex()[:12]))
    return count, broken
