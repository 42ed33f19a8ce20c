"""Saving to a shared folder, and letting in what is not ours, at the size of a large office."""

import os
import shutil
import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from meetingdesk.desk import Desk, open_desk
from meetingdesk.domain.edits import add
from meetingdesk.domain.meeting import Session
from meetingdesk.storage.shared.drives import OVERRIDE
from tests.benchmarks.folder import copied, folders
from tests.benchmarks.measure import Figure

ASKED_SECONDS = 3.0
ASKED_LOOK_SECONDS = 3.0
ASKED_WRITE_MS = 100.0
_TIMES = 5


def run(office: Path) -> Iterator[Figure]:
    """Measure two colleagues on one folder of this disk."""
    path = copied(office)
    here = folders(office.parent)
    theirs = folders(office.parent / "colleague")
    os.environ[OVERRIDE] = "1"
    try:
        begin = time.perf_counter()
        me = open_desk(path, author="An", places=here)
        first = time.perf_counter() - begin
        colleague = open_desk(path, author="Bình", places=theirs)
        try:
            yield from _figures(me, colleague, first)
        finally:
            me.close()
            colleague.close()
    finally:
        del os.environ[OVERRIDE]
        shutil.rmtree(here.working)


def _figures(me: Desk, colleague: Desk, first: float) -> Iterator[Figure]:
    count = me.digest()[0]
    _saved(me)
    _saved(colleague)
    saving, looking, writing = [], [], []
    for n in range(_TIMES):
        me.perform(add("Add", Session(title=f"Session {n}")))
        saving.append(_taken(lambda: _saved(me)))
        assert colleague.shared
        shared = colleague.shared
        begin = time.perf_counter()
        news = shared.look(colleague.author, colleague.now())
        looking.append(time.perf_counter() - begin)
        assert news.entries
        writing.append(1000 * _taken(partial(colleague.take_in, news)))
    detail = f"{count:,} entries"
    yield Figure(
        name="publish: save to a local folder",
        measured=statistics.median(saving),
        asked=ASKED_SECONDS,
        unit="s",
        detail=detail,
    )
    yield Figure(
        name="publish: look what a colleague saved",
        measured=statistics.median(looking),
        asked=ASKED_LOOK_SECONDS,
        unit="s",
        detail=f"beside the window; the first opening took {first:.1f} s",
    )
    yield Figure(
        name="publish: write what came, in the window",
        measured=statistics.median(writing),
        asked=ASKED_WRITE_MS,
        unit="ms",
        detail=detail,
    )


def _saved(desk: Desk) -> None:
    assert desk.shared
    assert desk.take_in(desk.shared.publish(desk.author, desk.now())).saved


def _taken(act: Callable[[], object]) -> float:
    begin = time.perf_counter()
    act()
    return time.perf_counter() - begin
