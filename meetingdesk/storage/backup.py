"""Backups: made by themselves, verified by reopening, thinned, apart from the user's folders."""

import os
import re
import secrets
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.storage import pool, refusing
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.header import HEADER_SIZE, format_of
from meetingdesk.storage.lasting import flush
from meetingdesk.storage.page_copy import copy_pages

EVERY = timedelta(hours=1)
HOURLY, DAILY, MONTHLY = 24, 30, 12
"""How many backups are kept: the last of so many hours, days and months in which there are any."""
SURE = timedelta(hours=24)
"""How long each one stays that was made before a bring-in, an import or a restore."""

_NAME = re.compile(r"(\d{8}T\d{6}Z)-([0-9a-f]{8})-[0-9a-f]{6}(?:-([0-9a-f]{16}))?(-before)?\.mdesk")
_STAMP = "%Y%m%dT%H%M%SZ"
_PATH = ".path"


@dataclass(frozen=True, kw_only=True)
class Backup:
    """A backup of the file: when it was made (UTC), where it lies, its size in bytes."""

    made: datetime
    path: Path
    size: int
    mark: str
    """The first digits of the XOR of all entries: alike where nothing changed between."""
    key: str
    """Which file it is of, among copies of one id: digits of its path; empty in old names."""
    before: bool
    """Whether it was made before a bring-in, an import or a restore."""

    @property
    def of(self) -> Path | None:
        """The path of the file that it was made of; None where that was not noted."""
        try:
            noted = self.path.with_name(f"{self.key}{_PATH}").read_bytes()
        except OSError:
            return None
        return Path(os.fsdecode(noted))

    @property
    def orphaned(self) -> bool:
        """Whether the file that it was made of is no longer where it was: renamed or deleted.

        Where its folder is away, too, nothing is known: it may lie on a stick.
        """
        of = self.of
        return of is not None and of.parent.is_dir() and not of.exists()


def backups(folder: Path, file_id: str) -> list[Backup]:
    """Return the backups of a file and its copies, the newest first; none without a folder."""
    found: list[Backup] = []
    home = folder / file_id
    with refusing.trouble(home, "read"), suppress(FileNotFoundError):
        for path in home.iterdir():
            named = _NAME.fullmatch(path.name)
            # Another process may thin meanwhile.
            with suppress(FileNotFoundError):
                if named:
                    found.append(_backup(path, named))
    return sorted(found, key=_age, reverse=True)


def of_all_files(folder: Path) -> list[Backup]:
    """Return the backups of all files of this machine, the newest first."""
    with refusing.trouble(folder, "read"):
        homes = [home for home in folder.iterdir() if home.is_dir()] if folder.exists() else []
    found = [one for home in homes for one in backups(folder, home.name)]
    return sorted(found, key=_age, reverse=True)


def of_path(known: Iterable[Backup], path: Path) -> list[Backup]:
    """Return those of the backups that were made of the file at a path."""
    key = _key(path)
    return [one for one in known if one.key == key]


def _backup(path: Path, named: re.Match[str]) -> Backup:
    made = datetime.strptime(named[1], _STAMP).replace(tzinfo=UTC)
    return Backup(
        made=made,
        path=path,
        size=path.stat().st_size,
        mark=named[2],
        key=named[3] or "",
        before=bool(named[4]),
    )


def _age(backup: Backup) -> tuple[datetime, bool, str]:
    return backup.made, backup.before, backup.path.name


def _key(path: Path) -> str:
    return sha256(os.fsencode(path.resolve())).hexdigest()[:16]


def back_up(
    path: Path, file_id: str, folder: Path, now: datetime, *, before: bool = False
) -> Backup:
    """Make a backup of a file, verify it, and thin the older ones of the same path.

    `folder` is the local folder of all backups. Where nothing changed since the newest backup,
    that one is it. `before` says that a bring-in, an import or a restore is to follow: it then
    stays for SURE, and none goes for it. Any thread may do this: the file is read by a connection
    of SQLite's only, since opening and closing it in any other way would drop the locks of an edit
    under way.
    Raises FileTrouble where none can be made; the older ones then stay.
    """
    home = folder / file_id
    earlier = of_path(backups(folder, file_id), path)
    part = home / f".{secrets.token_hex(6)}.part"
    with refusing.trouble(home, "made"):
        home.mkdir(parents=True, exist_ok=True)
        _sweep(home)
        try:
            with refusing.trouble(path, "copied"):
                copy_pages(path, part)
            files = pool.move_out(part, home)
            copied = _digest(part)
            if earlier and earlier[0].before >= before and _holds(earlier[0], part, copied, files):
                return earlier[0]
            kept = home / _new_name(now, copied, path, before=before)
            flush(part)
            _note_path(home, path)
            pool.write_list(kept, files)
            part.replace(kept)
        finally:
            part.unlink(missing_ok=True)
    made = next(one for one in backups(folder, file_id) if one.path == kept)
    if not before:
        thin(folder, file_id, made.key, now)
    return made


def _new_name(now: datetime, digest: str, path: Path, *, before: bool) -> str:
    moment = now.astimezone(UTC).strftime(_STAMP)
    name = f"{moment}-{digest[:8]}-{secrets.token_hex(3)}-{_key(path)}"
    return f"{name}-before.mdesk" if before else f"{name}.mdesk"


def _note_path(home: Path, path: Path) -> None:
    """Write down beside the backups of a path which path that is."""
    note = home / f"{_key(path)}{_PATH}"
    if not note.exists():
        part = home / f".{secrets.token_hex(6)}.part"
        part.write_bytes(os.fsencode(path.resolve()))
        flush(part)
        part.replace(note)


def is_due(path: Path, file_id: str, folder: Path, now: datetime) -> bool:
    """Say whether an hour has gone by since the newest backup of a path, or there is none."""
    earlier = of_path(backups(folder, file_id), path)
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


def thin(folder: Path, file_id: str, key: str, now: datetime) -> None:
    """Drop of the backups of one path all but the last of each kept hour, day and month.

    None younger than an hour goes, and for SURE none that was made before a bring-in, an import
    or a restore.
    """
    known = [one for one in backups(folder, file_id) if one.key == key]
    kept = kept_of([b.made for b in known])
    for backup in known:
        age = now - backup.made
        if backup.made not in kept and age >= (SURE if backup.before else EVERY):
            with suppress(OSError):
                backup.path.unlink()
                pool.forget(backup.path)
    with suppress(OSError, ValueError, IndexError):
        pool.thin(folder / file_id)


def discard(unwanted: Iterable[Backup]) -> int:
    """Delete backups for good, with what only they held of attached files; return how many.

    Raises FileTrouble where one cannot be deleted; those before it are then gone.
    """
    homes, count = set[Path](), 0
    for one in unwanted:
        with refusing.trouble(one.path, "deleted"):
            one.path.unlink(missing_ok=True)
        with suppress(OSError):
            pool.forget(one.path)
        homes.add(one.path.parent)
        count += 1
    for home in homes:
        with suppress(OSError, ValueError, IndexError):
            pool.thin(home)
    return count


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


def _holds(backup: Backup, part: Path, digest: str, files: pool.Sizes) -> bool:
    """Say whether a backup is whole, and of the format, entries and attached files of a part."""
    try:
        alike = backup.mark == digest[:8] and pool.holds(backup.path, files)
        alike = alike and _format(backup.path) == _format(part)
        return alike and _digest(backup.path) == digest
    except (FileTrouble, OSError, ValueError):
        return False


def _digest(path: Path) -> str:
    """Reopen a backup, look through its pages, and return the XOR of its entries."""
    copy = MeetingFile(path)
    try:
        copy.look_through()
        return copy.digest()[1]
    finally:
        copy.close()


def _format(path: Path) -> int:
    with path.open("rb") as stream:
        return format_of(stream.read(HEADER_SIZE))


def _sweep(home: Path) -> None:
    """Drop what a broken-off backup left, once it is surely nobody's any more."""
    for left in home.glob(".*.part*"):
        with suppress(OSError):
            if datetime.now(UTC).timestamp() - left.stat().st_mtime > EVERY.total_seconds():
                left.unlink()
