"""From the start of a process to its first painted window, and to the first 200 sessions shown."""

import statistics
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.folder import surroundings
from tests.benchmarks.measure import Figure, child

ASKED_WINDOW = 1.3
ASKED_LIST = 1.6
ASKED_MEMORY = 2.3
_RUNS = 7
_WAYS = ("bare", "plain", "ours")


def run(office: Path) -> Iterator[Figure]:
    """Measure a bare main window, one with a table fed by sqlite3, and the program, in turn."""
    environment = surroundings(office.parent)
    found: dict[str, list[dict[str, float]]] = {way: [] for way in _WAYS}
    for _ in range(_RUNS):
        for way in _WAYS:
            found[way].append(
                child("tests.benchmarks.windows", way, str(office), environment=environment)
            )
    middle = {
        way: {name: statistics.median(run[name] for run in runs) for name in runs[0]}
        for way, runs in found.items()
    }
    for name, figure, peer, asked, unit in (
        ("first painted window / bare window", "painted", "bare", ASKED_WINDOW, "ms"),
        ("first 200 sessions / sqlite3 alone", "listed", "plain", ASKED_LIST, "ms"),
        ("peak memory, office open / bare window", "peak_mb", "bare", ASKED_MEMORY, "MB"),
    ):
        ours, theirs = middle["ours"][figure], middle[peer][figure]
        yield Figure(
            name=f"start: {name}",
            measured=ours / theirs,
            asked=asked,
            detail=f"{ours:.0f} {unit} / {theirs:.0f} {unit}",
        )
