"""Reading what lies in the shared folder: each file passes the gate once, and is then known."""

import hashlib
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import sqlalchemy as sa

from meetingdesk.domain.entries import EntryId
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.sharing import Attached, News
from meetingdesk.settings import Places
from meetingdesk.storage import refusing
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.gate import admitted, private_folder
from meetingdesk.storage.journal import entry_ids, plain_rows, rows_among
from meetingdesk.storage.schema import attachment

_WAIT_MS = 3000
_JOURNAL = bytes.fromhex("d9d505f920a163d7")
"""How a rollback journal begins ("Database File Format", section 3)."""


@dataclass(frozen=True, kw_only=True)
class Ours:
    """What our side holds; `undone` counts the unions that were taken out of it again."""

    ids: frozenset[bytes]
    attached: frozenset[bytes]
    undone: int


@dataclass(frozen=True, kw_only=True)
class Held:
    """What a file of the folder holds: fingerprint of its bytes, count and XOR, attachments.

    `lacking` are the ids of entries and attachments that our side did not hold when it was read,
    and `undone` is as in Ours then: while both hold, all of it is known to be ours.
    """

    fingerprint: str
    digest: tuple[int, str]
    attached: frozenset[bytes]
    undone: int
    lacking: frozenset[bytes]


@dataclass(kw_only=True)
class Gathered:
    """What several files of the folder hold that we do not."""

    entries: dict[EntryId, tuple[EntryId, bytes, bool]] = field(default_factory=dict)
    attached: dict[bytes, Attached] = field(default_factory=dict)

    def lacking(self) -> frozenset[bytes]:
        """Return the ids of it all."""
        return frozenset(bytes.fromhex(entry) for entry in self.entries) | self.attached.keys()

    def news(self) -> News:
        """Return it all as news."""
        return News(entries=tuple(self.entries.values()), attached=tuple(self.attached.values()))


class OtherFile(FileTrouble):
    """Another file lies where ours lay."""


class Reader:
    """Reads the shared file and the parts beside it, those that it knows by their bytes only."""

    def __init__(self, file_id: str, places: Places) -> None:
        """Read files of this id; `places` take private copies."""
        self._file_id, self._places = file_id, places
        self._known: dict[str, Held] = {}

    def read(self, path: Path, ours: Ours, into: Gathered) -> Held:
        """Read one file; what it holds that we do not goes `into` what was gathered.

        Raises FileTrouble where the file does not pass the gate, OtherFile where it is another
        one, OSError where it is not there.
        """
        with self._private(path) as copy:
            mark = fingerprint(copy)
            if self.knows(mark, ours):
                return self._known[mark]
            return self._gather(copy, mark, ours, into)

    def knows(self, fingerprint: str, ours: Ours) -> bool:
        """Say whether all that a file with these bytes holds is ours."""
        known = self._known.get(fingerprint)
        if known is None or known.undone != ours.undone:
            return False
        return all(one in ours.ids or one in ours.attached for one in known.lacking)

    def ids(self, path: Path) -> frozenset[bytes]:
        """Return the ids of the entries of a file that passed the gate. Raises OSError."""
        with self._private(path) as copy, refusing.trouble(path, "read"):
            if fingerprint(copy) not in self._known:
                return frozenset()
            raw = sqlite3.connect(f"{copy.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
            try:
                return frozenset(cell for (cell,) in raw.execute("SELECT id FROM entry"))
            finally:
                raw.close()

    def know(self, held: Held) -> None:
        """Take down what a file holds that we wrote ourselves."""
        self._known[held.fingerprint] = held

    @contextmanager
    def _private(self, path: Path) -> Iterator[Path]:
        """Give the bytes of a file, read once over what may be a slow way."""
        if _is_being_changed(path):
            raise FileTrouble(
                "{file} is just being changed in the shared folder itself. Your changes are kept"
                " here; try again in a while.",
                file=path.name,
            )
        inside = private_folder(self._places.cache)
        try:
            yield Path(shutil.copyfile(path, inside / path.name))
        finally:
            shutil.rmtree(inside, ignore_errors=True)

    def _gather(self, copy: Path, mark: str, ours: Ours, into: Gathered) -> Held:
        with admitted(copy, self._places.cache, known=lambda: ours.ids) as foreign:
            if foreign.file_id != self._file_id:
                raise OtherFile(
                    "Another file now lies in the place of {file}. What you wrote is kept in your"
                    " own copy: save that elsewhere, then open the file again.",
                    file=copy.name,
                )
            found = Gathered()
            with foreign.reading() as connection:
                _entries(connection, ours, found)
                carried = frozenset(connection.execute(sa.select(attachment.c.sha256)).scalars())
                _attachments(connection, carried - ours.attached, found)
            held = Held(
                fingerprint=mark,
                digest=foreign.digest(),
                attached=carried,
                undone=ours.undone,
                lacking=found.lacking(),
            )
        into.entries = found.entries | into.entries
        into.attached |= found.attached
        self._known[mark] = held
        return held


def _is_being_changed(path: Path) -> bool:
    """Say whether an edit in the file itself is under way: its journal then begins as they do."""
    try:
        with path.with_name(f"{path.name}-journal").open("rb") as journal:
            return journal.read(len(_JOURNAL)) == _JOURNAL
    except OSError:
        return False


def ours_in(file: MeetingFile) -> Ours:
    """Return what a file of our own holds."""
    with file.reading() as connection:
        return Ours(
            ids=frozenset(entry_ids(connection)),
            attached=frozenset(connection.execute(sa.select(attachment.c.sha256)).scalars()),
            undone=_undone(connection.connection.dbapi_connection),
        )


def ours_at(path: Path) -> Ours:
    """Return what the working copy at a path holds; any thread may ask. Raises FileTrouble."""
    with refusing.trouble(path, "read"):
        raw = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        try:
            raw.execute(f"PRAGMA busy_timeout={_WAIT_MS}")
            # By the index, whose pages are few: the window may be waiting to write.
            ids = frozenset(cell for (cell,) in raw.execute("SELECT id FROM entry"))
            carried = raw.execute("SELECT sha256 FROM attachment")
            return Ours(ids=ids, attached=frozenset(c for (c,) in carried), undone=_undone(raw))
        finally:
            raw.close()


def fingerprint(path: Path) -> str:
    """Return the SHA-256 of a whole file. Raises OSError."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _undone(raw: object) -> int:
    assert isinstance(raw, sqlite3.Connection)
    return int(raw.execute("SELECT coalesce(sum(taken_out), 0) FROM union_log").fetchone()[0])


def _entries(connection: sa.Connection, ours: Ours, into: Gathered) -> None:
    rows = plain_rows(connection, "SELECT n, id FROM entry NOT INDEXED")
    wanted = [n for n, cell in rows if cell not in ours.ids]
    for cell, body, gone in rows_among(
        connection, "SELECT id, body, gone FROM entry WHERE n IN", wanted
    ):
        known = EntryId(cell.hex())
        # What one file has erased comes whole from another: the erasure itself comes along.
        into.entries[known] = (known, body, bool(gone))


def _attachments(connection: sa.Connection, wanted: frozenset[bytes], into: Gathered) -> None:
    for digest in sorted(wanted):
        query = sa.select(attachment).where(attachment.c.sha256 == digest)
        row = connection.execute(query).mappings().one()
        into.attached[digest] = Attached(sha256=digest, size=row["size"], data=row["data"])
