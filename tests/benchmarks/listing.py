"""The lists against sqlite3 asking the same of the same file."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from meetingdesk.desk import open_desk
from tests.benchmarks.folder import folders
from tests.benchmarks.measure import Figure, interleaved
from tests.benchmarks.questions import ACTIONS, SESSIONS

ASKED = 2.5
ASKED_PEOPLE_MS = 50
AIM_TYPING_MS = 150
"""Our own aim, for rows and count together while a filter is typed."""
_RUNS = 41


def run(office: Path) -> Iterator[Figure]:
    """Measure the first 200 rows with their count, and words that filter."""
    desk = open_desk(office, author="Reader", places=folders(office.parent))
    plain = sqlite3.connect(office)
    desk.count("sessions", "stameq")

    def page(view: str, words: str = "", **how: bool) -> None:
        desk.rows(view, words, order="when" if view == "sessions" else "due", **how)
        desk.count(view, words)

    def asked(sql: str, table: str) -> None:
        plain.execute(sql).fetchall()
        plain.execute(f"SELECT count(*) FROM {table} WHERE hidden = 0").fetchone()

    taken = interleaved(
        _RUNS,
        sessions=lambda: page("sessions"),
        sessions_plain=lambda: asked(SESSIONS, "session"),
        actions=lambda: page("actions", descending=False),
        actions_plain=lambda: asked(ACTIONS, "agreed_action"),
        common=lambda: page("actions", "tai lieu"),
        rare=lambda: page("sessions", "No. 777"),
        kanji=lambda: page("sessions", "作業"),
        title=lambda: desk.rows("actions", order="text", descending=False),
        people=lambda: desk.find_people("ng"),
        letter=lambda: desk.find_people("n"),
    )
    desk.close()
    plain.close()
    for view in ("sessions", "actions"):
        ours, theirs = taken[view] * 1000, taken[f"{view}_plain"] * 1000
        yield Figure(
            name=f"list: {view}, 200 rows and count / sqlite3",
            measured=ours / theirs,
            asked=ASKED,
            detail=f"{ours:.1f} ms / {theirs:.1f} ms",
        )
    for name in ("common", "rare", "kanji", "title", "people", "letter"):
        yield Figure(
            name=f"list: {name}",
            measured=taken[name] * 1000,
            asked=ASKED_PEOPLE_MS if name in {"people", "letter"} else AIM_TYPING_MS,
            unit="ms",
        )
