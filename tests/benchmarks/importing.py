"""The whole import command, search index and all, against sqlite3 inserting the same tables."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from meetingdesk.storage.schema import RECORD_TABLES
from tests.benchmarks.folder import command
from tests.benchmarks.measure import Figure, interleaved

ASKED = 15
_RUNS = 3
Tables = dict[str, list[tuple[object, ...]]]


def run(office: Path, source: Path) -> Iterator[Figure]:
    """Measure both on fresh files."""
    tables, ddl = _tables(office)
    folder = office.parent
    ours, theirs = folder / "import.mdesk", folder / "import.sqlite"

    def whole_command() -> None:
        command(folder, "import", str(ours), str(source))

    def before() -> None:
        command(folder, "new", "--force", str(ours))

    taken = {"ours": 0.0, "theirs": 0.0}
    times: dict[str, list[float]] = {name: [] for name in taken}
    for _ in range(_RUNS):
        before()
        once = interleaved(1, ours=whole_command, theirs=lambda: _insert(theirs, tables, ddl))
        for name, seconds in once.items():
            times[name].append(seconds)
    taken = {name: sorted(runs)[len(runs) // 2] for name, runs in times.items()}
    rows = sum(map(len, tables.values()))
    yield Figure(
        name=f"import: command / sqlite3, {rows:,} rows",
        measured=taken["ours"] / taken["theirs"],
        asked=ASKED,
        detail=f"{taken['ours']:.2f} s / {taken['theirs']:.2f} s",
    )


def _tables(office: Path) -> tuple[Tables, list[str]]:
    connection = sqlite3.connect(office)
    names = [known.table.name for known in RECORD_TABLES.values()]
    tables = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in names}
    tables = {name: rows for name, rows in tables.items() if rows}
    found = connection.execute(
        "SELECT tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC"
    )
    ddl = [sql for name, sql in found if name in tables]
    connection.close()
    return tables, ddl


def _insert(path: Path, tables: Tables, ddl: list[str]) -> None:
    path.unlink(missing_ok=True)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous=EXTRA")
    connection.execute("BEGIN IMMEDIATE")
    for sql in ddl:
        connection.execute(sql)
    for name, rows in tables.items():
        marks = ", ".join("?" * len(rows[0]))
        connection.executemany(f"INSERT INTO {name} VALUES ({marks})", rows)
    connection.execute("COMMIT")
    connection.close()
