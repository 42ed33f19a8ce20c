"""Is a file whole: pages, hashes, count, and record tables equal to what the entries say."""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256

import sqlalchemy as sa

from meetingdesk.domain.entries import EntryId
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.storage import cache
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.journal import meta_value, to_entry
from meetingdesk.storage.schema import attachment, entry, erased


@dataclass(frozen=True, kw_only=True)
class CheckReport:
    """What was checked, and what was found; no findings means that all is well.

    `compared` says whether the record tables were compared with the entries: where the entries
    themselves cannot be relied on, that would say nothing.
    """

    entries: int
    erased: int
    attachments: int
    findings: tuple[str, ...]
    compared: bool


def check_file(file: MeetingFile, progress: Callable[[str], None] = lambda _: None) -> CheckReport:
    """Check a file through and through; `progress` hears what is being checked.

    Raises FileTrouble where it cannot even be read.
    """
    with file.reading() as connection:
        progress("pages")
        findings = _pages(connection)
        progress("entries")
        count, gone, wrong = _entries(connection)
        progress("attachments")
        attachments, broken = _attachments(connection)
        sound = not (findings or wrong)
        if sound:
            progress("record tables")
            wrong = [
                f"The table {name} differs from what the entries say."
                for name in cache.differences(file.path)
            ]
    return CheckReport(
        entries=count,
        erased=gone,
        attachments=attachments,
        findings=(*findings, *wrong, *broken),
        compared=sound,
    )


def _pages(connection: sa.Connection) -> list[str]:
    rows = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    if rows == ["ok"]:
        return []
    # SQLite's own words name what only its makers know, and quote damaged bytes.
    return [f"Its pages are damaged in {len(rows):,} {'place' if len(rows) == 1 else 'places'}."]


def _entries(connection: sa.Connection) -> tuple[int, int, list[str]]:
    named = set(connection.execute(sa.select(erased.c.target)).scalars())
    count = gone = xor = 0
    wrong: list[str] = []
    for cell, record, is_gone, body in connection.execute(
        sa.select(entry.c.id, entry.c.record, entry.c.gone, entry.c.body)
    ):
        count += 1
        xor ^= int.from_bytes(cell, "big")
        gone += is_gone
        why = _fault(cell, record, body, is_gone, cell in named)
        if why:
            wrong.append(f"Entry {EntryId(cell.hex())[:12]} {why}.")
    return count, gone, wrong + _miscounted(connection, count, f"{xor:064x}")


def _miscounted(connection: sa.Connection, count: int, xor: str) -> list[str]:
    noted = meta_value(connection, "count")
    if noted != str(count):
        return [f"The file should hold {noted} entries; {count} are there."]
    if meta_value(connection, "xor") != xor:
        return [
            f"The file holds {count} entries as it should, but not the ones that were saved: some"
            " were exchanged for others."
        ]
    return []


def _fault(cell: bytes, record: bytes | None, body: bytes, gone: int, named: bool) -> str:
    if gone and not named:
        return "has lost its values, and no erasure says why"
    if not gone and sha256(body).digest() != cell:
        return "is not what its author wrote: its hash differs"
    try:
        read = to_entry(cell, gone, body)
    except RuleBroken as broken:
        return f"cannot be read: {broken}"
    return "" if (read.record or None) == (record.hex() if record else None) else "is misfiled"


def _attachments(connection: sa.Connection) -> tuple[int, list[str]]:
    count, broken = 0, []
    for digest, size, data in connection.execute(sa.select(attachment)):
        count += 1
        if sha256(data).digest() != digest or len(data) != size:
            broken.append(f"Attachment {digest.hex()[:12]} is damaged.")
    return count, broken
