"""Backups: made by themselves, verified by reopening, thinned, apart from the user's folders."""

import re
import secrets
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.storage import opening, pool, refusing
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.lasting import flush

EVERY = timedelta(hours=1)
HOURLY, DAILY, MONTHLY = 24, 30, 12
"""How many backups are kept: the last of so many hours, days and months in which there are any."""

_NAME = re.compile(r"(\d{8}T\d{6}Z)-([0-9a-f]{8})-[0-9a-f]{6}\.mdesk")
_STAMP = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, kw_only=True)
class Backup:
    """A backup of the file: when it was made (UTC), where it lies, its size in bytes."""

    made: datetime
    path: Path
    size: int
    mark: str
    """The first digits of the XOR of all entries: alike where nothing changed between."""


def backups(folder: Path, file_id: str) -> list[Backup]:
    """Return the backups of a file, the newest first; none where there is no such folder."""
    found: list[Backup] = []
    home = folder / file_id
    with refusing.trouble(home, "read"), suppress(FileNotFoundError):
        for path in home.iterdir():
            named = _NAME.fullmatch(path.name)
            if named:
                made = datetime.strptime(named[1], _STAMP).replace(tzinfo=UTC)
                size = path.stat().st_size
                found.append(Backup(made=made, path=path, size=size, mark=named[2]))
    return sorted(found, key=lambda b: (b.made, b.path.name), reverse=True)


def back_up(path: Path, file_id: str, folder: Path, now: datetime) -> Backup:
    """Make a backup of a file, verify it, and thin the older ones.

    `folder` is the local folder of all backups. Where nothing changed since the newest backup,
    that one is it. Any thread may do this: the file is read by a connection of SQLite's only,
    since opening and closing it in any other way would drop the locks of an edit under way.
    Raises FileTrouble where none can be made; the older ones then stay.
    """
    home = folder / file_id
    earlier = backups(folder, file_id)
    part = home / f".{secrets.token_hex(6)}.part"
    with refusing.trouble(home, "made"):
        home.mkdir(parents=True, exist_ok=True)
        _sweep(home)
        try:
            with refusing.trouble(path, "copied"):
                opening.copy_pages(path, part)
            files = pool.move_out(part, home)
            copied = _digest(part)
            if earlier and earlier[0].mark == copied[:8] and _holds(earlier[0], copied, files):
                return earlier[0]
            moment = now.astimezone(UTC).strftime(_STAMP)
            kept = home / f"{moment}-{copied[:8]}-{secrets.token_hex(3)}.mdesk"
            flush(part)
            pool.write_list(kept, files)
            part.replace(kept)
        finally:
            part.unlink(missing_ok=True)
    thin(folder, file_id)
    made = now.astimezone(UTC).replace(microsecond=0)
    return Backup(made=made, path=kept, size=kept.stat().st_size, mark=copied[:8])


def is_due(folder: Path, file_id: str, now: datetime) -> bool:
    """Say whether an hour has gone by since the newest backup, or there is none."""
    earlier = backups(folder, file_id)
    return not earlier or now - earlier[0].made >= EVERY


def restore(backup: Path, to: Path) -> int:
    """Write a backup to a new path, verified; return how many attached files of it are lost.

    `to` is to be a name that nobody uses yet. Raises FileTrouble where that cannot be.
    """
    with refusing.trouble(to, "restored"):
        if to.exists():
            raise FileTrouble(
                "{file} exists already and was left as it is. Name another file.", file=to.name
            )
        source = MeetingFile(backup)
        try:
            source.copy_pages(to)
            lost = pool.put_back(backup, to)
            if _digest(to) != source.digest()[1]:
                raise FileTrouble("{file} is damaged. Restore an earlier backup.", file=backup.name)
        except FileTrouble:
            to.unlink(missing_ok=True)
            raise
        finally:
            source.close()
        flush(to)
    return lost


def thin(folder: Path, file_id: str) -> None:
    """Drop all backups but the last of each kept hour, day and month."""
    known = backups(folder, file_id)
    kept = kept_of([b.made for b in known])
    for backup in known:
        if backup.made not in kept:
            with suppress(OSError):
                backup.path.unlink()
                pool.forget(backup.path)
    with suppress(OSError, ValueError, IndexError):
        pool.thin(folder / file_id)


def kept_of(moments: Iterable[datetime]) -> set[datetime]:
    """Return those of the moments whose backups are kept."""
    newest_first = sorted(moments, reverse=True)
    kept: set[datetime] = set()
    for pattern, count in (("%Y%m%d%H", HOURLY), ("%Y%m%d", DAILY), ("%Y%m", MONTHLY)):
        last: dict[str, datetime] = {}
        for moment in newest_first:
            last.setdefault(moment.strftime(pattern), moment)
        kept |= set(list(last.values())[:count])
    return kept


def _holds(backup: Backup, digest: str, files: pool.Sizes) -> bool:
    """Say whether a backup is whole and holds just these entries and attached files."""
    try:
        return pool.holds(backup.path, files) and _digest(backup.path) == digest
    except (FileTrouble, ValueError):
        return False


def _digest(path: Path) -> str:
    """Reopen a backup, look through its pages, and return the XOR of its entries."""
    copy = MeetingFile(path)
    try:
        copy.look_through()
        return copy.digest()[1]
    finally:
        copy.close()


def _sweep(home: Path) -> None:
    """Drop what a broken-off backup left, once it is surely nobody's any more."""
    for left in home.glob(".*.part*"):
        with suppress(OSError):
            if datetime.now(UTC).timestamp() - left.stat().st_mtime > EVERY.total_seconds():
                left.unlink()
