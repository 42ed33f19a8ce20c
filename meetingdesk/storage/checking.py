"""Is a file whole: pages, hashes, count, and record tables equal to what the entries say."""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256

import sqlalchemy as sa

from meetingdesk.domain.errors import Sentence
from meetingdesk.storage import cache
from meetingdesk.storage.damage import miscounted
from meetingdesk.storage.diagnosis import entry_fault, odd_cells
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.header import FORMAT
from meetingdesk.storage.journal import meta_value, plain_rows
from meetingdesk.storage.margins import margins_hold
from meetingdesk.storage.schema import attachment


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
    with file.reading() as connection:
        progress("pages")
        findings = _pages(connection)
        odd = odd_cells(connection)
        if odd:
            return _left_at_that(connection, (*findings, *odd))
        progress("entries")
        count, gone, wrong = _entries(connection)
        if not margins_hold(connection):
            wrong.append(
                Sentence(
                    "What stands beside the entries (the file's own id, who brought in or imported"
                    " what, who wrote what was erased) is not what was written."
                )
            )
        progress("attachments")
        attachments, broken = _attachments(connection)
        earlier = file.format < FORMAT
        sound = not (findings or wrong or earlier)
        if sound:
            progress("record tables")
            wrong = [
                Sentence("The table {name} differs from what the entries say.", name=name)
                for name in cache.differences(file.path)
            ]
    return CheckReport(
        entries=count,
        erased=gone,
        attachments=attachments,
        findings=(*findings, *wrong, *broken),
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


def _pages(connection: sa.Connection) -> list[str]:
    rows = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    if rows == ["ok"]:
        return []
    # SQLite's own words name what only its makers know, and quote damaged bytes.
    if len(rows) == 1:
        return [Sentence("Its pages are damaged in 1 place.")]
    return [Sentence("Its pages are damaged in {n:,} places.", n=len(rows))]


def _entries(connection: sa.Connection) -> tuple[int, int, list[str]]:
    named = {target for (target,) in plain_rows(connection, "SELECT target FROM erased")}
    count = gone = xor = 0
    wrong: list[str] = []
    for row in plain_rows(connection, "SELECT id, record, gone, body FROM entry NOT INDEXED"):
        cell, _, is_gone, _ = row
        count += 1
        xor ^= int.from_bytes(cell, "big")
        gone += is_gone
        why = entry_fault(*row)
        if is_gone and cell not in named:
            why = Sentence("has lost its values, and no erasure says why")
        if why:
            wrong.append(Sentence("Entry {entry} {why}.", entry=cell.hex()[:12], why=why))
    said = meta_value(connection, "count"), meta_value(connection, "xor")
    fault = miscounted(said, count, f"{xor:064x}")
    return count, gone, [*wrong, fault] if fault else wrong


def _attachments(connection: sa.Connection) -> tuple[int, list[str]]:
    count, broken = 0, list[str]()
    for digest, size, data in connection.execute(sa.select(attachment)):
        count += 1
        if sha256(data).digest() != digest or len(data) != size:
            broken.append(Sentence("Attachment {name} is damaged.", name=digest.hex()[:12]))
    return count, broken
