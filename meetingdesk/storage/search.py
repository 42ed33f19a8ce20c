"""The search index of a file: in the local cache folder, never in the file, and always to spare."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

import sqlalchemy as sa

from meetingdesk.domain.edits import Touched
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.folding import fold_words
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.journal import batches
from meetingdesk.storage.searched import SEARCHED, WORDS, Searched, drawn_along, texts
from meetingdesk.storage.terms import terms

_FORMAT = 2
"""Raised whenever what is indexed changes: an index of another format is made anew."""

FOUND = "temp.found"
"""The table in which stands what the last words found."""

_SORTED_BY = 60
_MEMORY = Path(":memory:")
_TABLES = (
    "CREATE TABLE state (entries INTEGER, xor TEXT, last INTEGER)",
    "CREATE TABLE text (n INTEGER PRIMARY KEY, record BLOB UNIQUE, found BLOB, kind INTEGER,"
    " sort TEXT, terms TEXT)",
    "CREATE INDEX text_sort ON text (kind, sort)",
    *(
        # ASCII: what is a word was decided before, and not by one version of the Unicode tables.
        f"CREATE VIRTUAL TABLE {words}_words USING fts5(t, content='', columnsize=0,"
        " tokenize='ascii')"
        for words in WORDS
    ),
)


_REFUSALS = (sqlite3.Error, OSError, ValueError)


class _Unusable(Exception):
    """The index itself, not the file, cannot be read or written."""


class _State(NamedTuple):
    """How far an index has followed: how many entries, the XOR of their ids, the last row."""

    entries: int
    xor: str
    last: int


class Question(NamedTuple):
    """SQL that gives rowid and id of records, and the values that it names."""

    sql: str
    values: Mapping[str, Any]


class Search:
    """The index of one file: follows its journal before each question, and mends itself."""

    def __init__(self, folder: Path, file_id: str) -> None:
        """Take the index that lies in `folder`, or begin one; in memory where none can lie."""
        self._path = folder / f"{file_id}.search"
        self._attached: Path | None = None
        self._found: tuple[object, ...] = ()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._connection = _opened(str(self._path))
        except _REFUSALS:
            self._connection = _anew(self._path)

    def close(self) -> None:
        """Let go of it."""
        self._connection.close()

    def update(self, file: MeetingFile, touched: Touched) -> None:
        """Follow an edit that touched these records.

        Raises nothing, for the edit is saved: an index left behind follows before the next
        question.
        """
        if touched.records:
            with suppress(FileTrouble):
                self._whole(file, list)

    def build(self, file: MeetingFile) -> None:
        """Make the index anew."""
        self._begin(self._path)
        self._follow(file)

    def rows(
        self,
        file: MeetingFile,
        sql: str,
        values: Mapping[str, Any],
        found: Question | None = None,
    ) -> list[Any]:
        """Return what a question to the index and the tables of the file together gives.

        What `found` gives stands in the table FOUND meanwhile.
        """

        def ask() -> list[Any]:
            try:
                self._attach(file.path)
                if found:
                    self._find(found)
                return self._connection.execute(sql, values).fetchall()
            except _REFUSALS as error:
                raise _Unusable from error

        return self._whole(file, ask)

    def _find(self, found: Question) -> None:
        """Fill FOUND, unless it is: a page and the count of a list ask for the same."""
        asked = (found.sql, *found.values.items(), self._state())
        if asked == self._found:
            return
        self._found = ()
        self._connection.execute(
            f"CREATE TABLE IF NOT EXISTS {FOUND} (n INTEGER PRIMARY KEY, id BLOB)"
        )
        self._connection.execute(f"DELETE FROM {FOUND}")
        self._connection.execute(f"INSERT INTO {FOUND} {found.sql}", found.values)
        self._found = asked

    def _whole(self, file: MeetingFile, ask: Callable[[], list[Any]]) -> list[Any]:
        """Follow and ask: the index as it is, else one made anew, else one in memory."""
        for other in (None, self._path, _MEMORY):
            with suppress(_Unusable):
                if other:
                    self._begin(other)
                self._follow(file)
                return ask()
        raise FileTrouble(
            "{file} cannot be searched just now; nothing in it was changed. Another"
            " program may be using it: try again, or open the file again.",
            file=file.path.name,
        )

    def _begin(self, path: Path) -> None:
        # First, for what is open cannot be deleted on Windows.
        self._connection.close()
        self._connection = _anew(path)
        self._attached = None
        self._found = ()

    def _attach(self, path: Path) -> None:
        if self._attached != path:
            self._connection.execute("ATTACH ? AS office", (f"{path.absolute().as_uri()}?mode=ro",))
            self._attached = path

    def _follow(self, file: MeetingFile) -> None:
        with file.reading() as journal:
            try:
                if self._state()[:2] != _digest(journal):
                    self._keep_up(journal)
            except _REFUSALS as error:
                raise _Unusable from error

    def _keep_up(self, journal: sa.Connection) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            self._catch_up(journal)
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def _state(self) -> _State:
        found = self._connection.execute("SELECT entries, xor, last FROM state").fetchone()
        return _State(*found) if found else _State(0, "0" * 64, 0)

    def _catch_up(self, journal: sa.Connection) -> None:
        """Index what came since; all anew where that is much, or something went or was erased."""
        state, (count, xor) = self._state(), _digest(journal)
        rows = journal.exec_driver_sql(
            "SELECT n, id, record FROM entry WHERE n > ? ORDER BY n LIMIT ?",
            (state.last, count // 4 + 100),
        ).all()
        total = int(state.xor, 16)
        for row in rows:
            total ^= int.from_bytes(row[1], "big")
        last = rows[-1][0] if rows else state.last
        records = [row[2] for row in rows]
        if (state.entries + len(rows), total) == (count, int(xor, 16)) and None not in records:
            self._replace(journal, records)
        else:
            last = journal.exec_driver_sql("SELECT max(n) FROM entry").scalar() or 0
            self._index_all(journal)
        self._connection.execute("DELETE FROM state")
        self._connection.execute("INSERT INTO state VALUES (?, ?, ?)", (count, xor, last))

    def _index_all(self, journal: sa.Connection) -> None:
        _make(self._connection)
        for searched in SEARCHED:
            self._add(searched, texts(journal, searched))

    def _replace(self, journal: sa.Connection, records: Sequence[bytes]) -> None:
        for batch in batches(drawn_along(journal, list(dict.fromkeys(records)))):
            self._drop(batch)
            for searched in SEARCHED:
                self._add(searched, texts(journal, searched, batch))

    def _drop(self, records: Sequence[bytes]) -> None:
        where = f"record IN ({', '.join('?' * len(records))})"
        sql = f"SELECT kind, n, terms FROM text WHERE {where}"
        for kind, n, old in self._connection.execute(sql, records).fetchall():
            words = SEARCHED[kind].words
            sql = f"INSERT INTO {words}_words ({words}_words, rowid, t) VALUES ('delete', ?, ?)"
            self._connection.execute(sql, (n, old))
        self._connection.execute(f"DELETE FROM text WHERE {where}", records)

    def _add(self, searched: Searched, found: Iterable[Any]) -> None:
        (last,) = self._connection.execute("SELECT coalesce(max(n), 0) FROM text").fetchone()
        kind = SEARCHED.index(searched)
        into = f"INSERT INTO {searched.words}_words (rowid, t) VALUES (?, ?)"
        for batch in batches(_rows(found, kind, last), 5000):
            self._connection.executemany("INSERT INTO text VALUES (?, ?, ?, ?, ?, ?)", batch)
            self._connection.executemany(into, [(row[0], row[5]) for row in batch])


def _rows(found: Iterable[Any], kind: int, last: int) -> Iterator[tuple[Any, ...]]:
    for n, (record, finds, words) in enumerate(found, last + 1):
        sort = fold_words(words[0][:_SORTED_BY])
        yield n, record, finds, kind, sort, terms(" ".join(words))


def _digest(journal: sa.Connection) -> tuple[int, str]:
    sql = "SELECT value FROM meta WHERE key IN ('count', 'xor') ORDER BY key"
    count, xor = (value for (value,) in journal.exec_driver_sql(sql))
    return int(count), xor


def _opened(name: str) -> sqlite3.Connection:
    """Return a connection to an index of our format; raises sqlite3.Error where it is spoilt."""
    connection = sqlite3.connect(name, uri=True, isolation_level=None, check_same_thread=False)
    try:
        # The index can be made anew at any time: no wait for the platter.
        for pragma in (
            "trusted_schema=OFF",
            "synchronous=OFF",
            "secure_delete=ON",
            "temp_store=MEMORY",
        ):
            connection.execute(f"PRAGMA {pragma}")
        if connection.execute("PRAGMA user_version").fetchone() != (_FORMAT,):
            connection.execute("BEGIN IMMEDIATE")
            _make(connection)
            connection.execute("COMMIT")
    except _REFUSALS:
        connection.close()
        raise
    return connection


def _anew(path: Path) -> sqlite3.Connection:
    try:
        if path != _MEMORY:
            path.unlink(missing_ok=True)
        return _opened(str(path))
    except _REFUSALS:
        return _opened(str(_MEMORY))


def _make(connection: sqlite3.Connection) -> None:
    """Make the tables, in place of what is there."""
    sql = (
        "SELECT type, name FROM sqlite_schema WHERE type = 'table' ORDER BY sql NOT LIKE '%fts5(%'"
    )
    for _, name in connection.execute(sql).fetchall():
        connection.execute(f'DROP TABLE IF EXISTS "{name}"')
    for table in _TABLES:
        connection.execute(table)
    connection.execute(f"PRAGMA user_version={_FORMAT}")
