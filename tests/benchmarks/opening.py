"""What is looked at when a file of 200,000 entries is opened, and what the file itself costs."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from meetingdesk.storage.checking import check_file
from meetingdesk.storage.damage import look_over
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.letting_in import let_in
from tests.benchmarks.folder import copied, folders
from tests.benchmarks.measure import Figure, prepared

ASKED_BEHIND_S = 1.5
ASKED_WHOLE_S = 6
ASKED_BYTES = 350
_RUNS = 3


def run(office: Path) -> Iterator[Figure]:
    """Measure the look behind the first window, the whole check, and a foreign file let in."""
    file = MeetingFile(office)
    strange, places = MeetingFile(copied(office)), folders(office.parent)
    taken = prepared(
        _RUNS,
        behind=lambda: lambda: look_over(office),
        whole=lambda: lambda: check_file(file),
        foreign=lambda: partial(let_in, strange, places),
    )
    entries = file.digest()[0]
    file.close()
    strange.close()
    for name, words, asked in (
        ("behind", "pages, digest, hashes behind the window", ASKED_BEHIND_S),
        ("whole", "the whole check", ASKED_WHOLE_S),
        ("foreign", "a foreign file, tables made anew", ASKED_WHOLE_S),
    ):
        yield Figure(
            name=f"open: {words}",
            measured=taken[name].seconds,
            asked=asked,
            unit="s",
            detail=f"the processor worked {taken[name].worked:.2f} s",
        )
    yield from _overhead(office, entries)


def _overhead(office: Path, entries: int) -> Iterator[Figure]:
    """Weigh the journal against the values that were typed, each counted once.

    The record tables hold the values again, and are told apart.
    """
    with closing(sqlite3.connect(office)) as raw:
        bodies = [body for (body,) in raw.execute("SELECT body FROM entry")]
        sql = "SELECT sum(s.pgsize) FROM dbstat s JOIN sqlite_schema t USING (name)"
        journal, cache_too = (
            raw.execute(f"{sql} WHERE t.tbl_name {which}").fetchone()[0]
            for which in ("= 'entry'", "<> 'entry'")
        )
    values = sum(_weight(_values(json.loads(body))) for body in bodies)
    written = sum(map(len, bodies))
    yield Figure(
        name=f"open: journal beside the values, {entries:,} entries",
        measured=(journal - values) / entries,
        asked=ASKED_BYTES,
        unit="B",
        detail=f"values {values / entries:.0f}, written as entries {written / entries:.0f},"
        f" with indexes {journal / entries:.0f}; the record tables {cache_too / entries:.0f},"
        f" the file {office.stat().st_size / entries:.0f}",
    )


def _values(said: dict[str, Any]) -> Any:
    return list(said["add"].values()) if "add" in said else said.get("value")


def _weight(value: Any) -> int:
    """Return how many bytes a value takes by itself: a text in UTF-8, a number in digits."""
    if isinstance(value, list):
        return sum(map(_weight, value))
    return 0 if value is None else len(str(value).encode())
