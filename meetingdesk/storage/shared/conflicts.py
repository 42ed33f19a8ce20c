"""Copies that a program which synchronises folders makes where two people changed a file at once.

Sources of the names: the help pages of Dropbox ("X (Anna's conflicted copy 2026-11-22)"),
Nextcloud ("X (conflicted copy 2026-11-22 101530)"), OneDrive ("X-PCNAME"), Syncthing
("X.sync-conflict-20261122-101530-ABCDEFG"), Google Drive ("X (1)") and iCloud ("X 2").
"""

import os
import re
from collections.abc import Collection
from pathlib import Path

from meetingdesk.storage.kinship import ids_of_copy
from meetingdesk.storage.shared.reading import ours_at

_OURS = re.compile(r"-INTERNAL.*| \(damaged .*")
"""Ends of names that we give ourselves."""
_ADDED = re.compile(r"-.+| \(.+\)| \d+|\.sync-conflict-.+|_conf\(.+\)")


class ConflictCopies:
    """Looks for such copies beside one file, again and again; each is read once."""

    def __init__(self, path: Path, working: Path, file_id: str) -> None:
        """Look beside `path`, whose id is `file_id`, for what its `working` copy lacks."""
        self._path, self._working, self._file_id = path, working, file_id
        self._ids: dict[tuple[str, int, int], frozenset[bytes]] = {}

    def found(self, coming: Collection[bytes]) -> tuple[Path, ...]:
        """Return the copies that hold entries which we lack, and that are not `coming` anyway.

        Raises OSError where the folder is away, FileTrouble where the working copy will not.
        """
        with os.scandir(self._path.parent) as there:
            named = [Path(one.path) for one in there if self._may_be(one.name)]
        held = {path: ids for path in sorted(named) if (ids := self._read(path))}
        if not held:
            return ()
        ours = ours_at(self._working).ids.union(coming)
        return tuple(path for path, ids in held.items() if not ids <= ours)

    def _may_be(self, name: str) -> bool:
        stem, suffix = self._path.stem, self._path.suffix
        if not (name.startswith(stem) and name.endswith(suffix)) or name == self._path.name:
            return False
        added = name[len(stem) : -len(suffix)]
        return bool(_ADDED.fullmatch(added)) and not _OURS.fullmatch(added)

    def _read(self, path: Path) -> frozenset[bytes]:
        try:
            lies = path.stat()
        except OSError:
            return frozenset()
        mark = (path.name, lies.st_size, lies.st_mtime_ns)
        if mark not in self._ids:
            self._ids[mark] = ids_of_copy(path, self._file_id)
        return self._ids[mark]
