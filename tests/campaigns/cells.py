"""Every column of every table with every kind of cell in it: a sentence comes of it, no fault."""

import random
import shutil
import sqlite3
from pathlib import Path

from meetingdesk.desk import open_desk
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.storage import diagnosis, file
from tests.campaigns.damage import FOUND, HARMLESS, REFUSED, small_file, take_down
from tests.campaigns.outcome import Outcome, folder, places_in
from tests.campaigns.touring import glance_at, look_around, work_with
from tests.campaigns.watched import watched

CELLS = {
    "nothing": "NULL",
    "a number": "7",
    "a huge number": "9223372036854775807",
    "a fraction": "0.5",
    "a text": "CAST(x'61ccb2' AS TEXT)",
    "an empty text": "''",
    "bytes": "x'00ff'",
}


def run(count: int, seed: int, *, broken: bool = False) -> Outcome:
    """Try `count` cells chosen by chance, or all; `broken` never blames the file."""
    outcome = Outcome(name="cells")
    with folder(memory=True) as here:
        base = small_file(here / "base.mdesk", seed)
        whole = base.read_bytes()
        every = [
            (*place, kind, large)
            for place in _places(base)
            # Elsewhere the tables are mended from the entries, whoever is blamed.
            if not broken or place[0] == "entry"
            for kind in CELLS
            for large in (0, 1)
        ]
        chosen = random.Random(seed).sample(every, min(count, len(every)))

        def attempt(number: int) -> str:
            table, column, kind, large = chosen[number]
            path = here / "odd.mdesk"
            path.write_bytes(whole)
            if not _put(path, table, column, CELLS[kind]):
                return "cannot be put there"
            return _judged(path, base, looked_through=not large, blind=broken)

        for number, came in watched(len(chosen), attempt):
            take_down(outcome, " ".join(map(str, chosen[number])), came)
    return outcome


def _judged(path: Path, base: Path, *, looked_through: bool, blind: bool) -> str:
    """Work with a file; `looked_through` says whether opening it does so, as with small ones."""
    file._LOOKED_THROUGH = 8_000_000 if looked_through else 0
    if blind:
        diagnosis.odd_cells = lambda connection: []
        diagnosis.first_fault = lambda connection: ""
    other = Path(shutil.copyfile(base, path.with_name("whole.mdesk")))
    glance_at(path)
    places = places_in(path.parent / "home")
    try:
        # One that was looked through is ours; else it would be mended before it is shown.
        desk = open_desk(path, author="Anna", places=places, as_it_is=not looked_through or blind)
    except FileTrouble:
        return REFUSED
    try:
        look_around(desk)
        findings = desk.check().findings
        work_with(desk, other)
    except FileTrouble:
        return REFUSED
    finally:
        desk.close()
    return FOUND if findings else HARMLESS


def _places(path: Path) -> list[tuple[str, str]]:
    raw = sqlite3.connect(path)
    tables = raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    filled = [name for (name,) in tables if raw.execute(f'SELECT 1 FROM "{name}"').fetchone()]
    found = [
        (name, row[1]) for name in filled for row in raw.execute(f'PRAGMA table_info("{name}")')
    ]
    raw.close()
    return found


def _put(path: Path, table: str, column: str, cell: str) -> bool:
    """Put a cell into one row, whatever the table demands; say whether SQLite lets it be."""
    raw = sqlite3.connect(path, isolation_level=None)
    try:
        raw.execute("PRAGMA writable_schema=ON")
        (sql,) = raw.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
        put = "UPDATE sqlite_schema SET sql = ? WHERE name = ?"
        raw.execute(put, (sql.replace(" NOT NULL", ""), table))
        raw.close()
        raw = sqlite3.connect(path, isolation_level=None)
        where = f'WHERE rowid = (SELECT max(rowid) FROM "{table}")'
        raw.execute(f'UPDATE "{table}" SET "{column}" = {cell} {where}')
        raw.execute("PRAGMA writable_schema=ON")
        raw.execute(put, (sql, table))
    except sqlite3.Error:
        return False
    finally:
        raw.close()
    return True
