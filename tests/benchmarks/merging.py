"""A colleague's 1,000 new entries brought in, against sqlite3 uniting the same two sets."""

import shutil
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
from itertools import count
from pathlib import Path

from meetingdesk.desk import Desk, now, open_desk
from meetingdesk.domain import edits
from meetingdesk.domain.coming import Brought
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.meeting import Note, Session
from meetingdesk.domain.places import place_at
from meetingdesk.domain.terms import ActionStatus
from meetingdesk.sharing import Sharing
from meetingdesk.storage.file import MeetingFile
from meetingdesk.ui.background import TURN_SECONDS
from tests.benchmarks.folder import folders
from tests.benchmarks.measure import Figure, Taken, prepared

ASKED_UNION = 3
ASKED_COPY_S = 3
ASKED_BLOCKED_MS = 100
_RUNS = 5
_SESSIONS = 100
_EDIT_EACH_S = 0.5
"""Faster than anybody types lines."""
_NOTES, _ACTIONS = 6, 3


def run(office: Path) -> Iterator[Figure]:
    """Measure preview, union, a copy to send, and what the window's thread waits for meanwhile."""
    bob, mine, alone = (office.with_name(f"{name}.mdesk") for name in ("bob", "mine", "alone"))
    new = _work_of(bob, office)
    reader = _sharing(MeetingFile(office))
    saved: list[Taken] = []
    numbers = count()

    def bring_in() -> Callable[[], object]:
        file = MeetingFile(_again(office, mine))
        shutil.rmtree(folders(office.parent).backups, ignore_errors=True)
        begin, worked = time.perf_counter(), time.process_time()
        _sharing(file).back_up()
        saved.append(Taken(time.perf_counter() - begin, time.process_time() - worked))
        shutil.rmtree(folders(office.parent).backups)
        return partial(_sharing(file).bring_in, bob)

    def copy() -> Callable[[], object]:
        to = office.with_name(f"sent{next(numbers)}.mdesk")
        return lambda: reader.send(to, carry=False)

    def peer() -> Callable[[], object]:
        _again(office, alone)
        return lambda: _alone(alone, bob)

    taken = prepared(
        _RUNS,
        peer=peer,
        preview=lambda: lambda: reader.what_would_come(bob),
        beside=lambda: lambda: next(reader.trying_out(bob)),
        doubles=lambda: lambda: list(reader.trying_out(bob)),
        bring_in=bring_in,
        copy=copy,
    )
    with_backup, apart = taken["bring_in"], sorted(saved)[len(saved) // 2]
    taken["bring_in"] = Taken(*(a - b for a, b in zip(with_backup, apart, strict=True)))
    for name, words in (
        ("preview", "preview"),
        ("beside", "preview in the window"),
        ("bring_in", "apply, backup apart"),
    ):
        yield Figure(
            name=f"merge: {words} / sqlite3",
            measured=taken[name].seconds / taken["peer"].seconds,
            asked=ASKED_UNION,
            detail=f"{taken[name].seconds:.2f} s / {taken['peer'].seconds:.2f} s, {new:,} new;"
            f" by the processor {taken[name].worked / taken['peer'].worked:.2f} x",
        )
    yield Figure(
        name="merge: a whole copy to a local folder",
        measured=taken["copy"].seconds,
        asked=ASKED_COPY_S,
        unit="s",
        detail=f"the processor worked {taken['copy'].worked:.2f} s",
    )
    yield from _waiting(_again(office, mine), bob)


def _waiting(mine: Path, bob: Path) -> Iterator[Figure]:
    """Try and unite beside the thread of the window, which reads its lists and edits meanwhile."""
    # As the window does it.
    sys.setswitchinterval(TURN_SECONDS)
    desk = _desk(mine)
    desk.count("sessions", "stameq")
    edits_alone = max(_one_edit(desk) for _ in range(_RUNS))
    reads, edited = _meanwhile(desk, lambda: list(desk.sharing.trying_out(bob)), edits=True)
    yield Figure(
        name="merge: longest call during the preview",
        measured=max(reads + edited) * 1000,
        asked=ASKED_BLOCKED_MS,
        unit="ms",
        detail=f"reading {max(reads) * 1000:.0f}, {len(edited)} edits"
        f" {max(edited) * 1000:.0f}; an edit alone {edits_alone * 1000:.0f}",
    )
    begin = time.perf_counter()
    bringing = desk.sharing.bringing(bob)
    begun = time.perf_counter() - begin
    brought: list[Brought] = []
    reads, _ = _meanwhile(desk, lambda: brought.append(bringing()), edits=False)
    begin = time.perf_counter()
    desk.sharing.heard(brought[0].touched)
    heard = time.perf_counter() - begin
    desk.close()
    yield Figure(
        name="merge: longest call in the window's thread",
        measured=max(begun, *reads, heard) * 1000,
        asked=ASKED_BLOCKED_MS,
        unit="ms",
        detail=f"begin {begun * 1000:.0f}, reading meanwhile {max(reads) * 1000:.0f},"
        f" told of it {heard * 1000:.0f}",
    )


def _meanwhile(
    desk: Desk, task: Callable[[], object], *, edits: bool
) -> tuple[list[float], list[float]]:
    """Return how long each reading and edit took while a task ran beside."""
    reads, edited = [_one_read(desk)], list[float]()
    begin = time.perf_counter()
    with ThreadPoolExecutor(1) as lane:
        done = lane.submit(task)
        while not done.done():
            reads.append(_one_read(desk))
            if edits and time.perf_counter() - begin > _EDIT_EACH_S * (len(edited) + 0.2):
                edited.append(_one_edit(desk))
            time.sleep(0.005)
        done.result()
    return reads, edited


def _one_edit(desk: Desk) -> float:
    begin = time.perf_counter()
    desk.perform(edits.add("a session", Session(title="Written meanwhile")))
    return time.perf_counter() - begin


def _one_read(desk: Desk) -> float:
    begin = time.perf_counter()
    desk.rows("sessions")
    return time.perf_counter() - begin


def _work_of(bob: Path, office: Path) -> int:
    """Write 1,000 entries into a copy of the office, as a colleague does in some weeks."""
    desk = _desk(_again(office, bob), "Bob")
    desk._file.hurry()
    before = desk.digest()[0]
    work: list[edits.Edit] = []
    for row in desk.rows("sessions", limit=_SESSIONS):
        session = desk.get(Session, row.id)
        assert session
        place = place_at(session.id, [], 0)
        said = "Hai bên nhất trí 協力を続ける, and will meet again"
        notes = [Note(session=session.id, text=said, place=place) for _ in range(_NOTES)]
        work += [edits.revise("a title", session, title=f"{session.title} – tiếp theo")]
        work += [edits.add("notes", *notes)]
        for action in desk.all(AgreedAction, session=session.id)[:_ACTIONS]:
            done = action.status is ActionStatus.DONE
            status = ActionStatus.OPEN if done else ActionStatus.DONE
            work.append(edits.revise("an action", action, status=status))
    desk.perform(edits.joined("work", work))
    new = desk.digest()[0] - before
    desk.close()
    return new


def _alone(ours: Path, theirs: Path) -> None:
    with closing(sqlite3.connect(ours, isolation_level=None)) as raw:
        raw.execute("PRAGMA synchronous=EXTRA")
        raw.execute("PRAGMA secure_delete=ON")
        raw.execute("ATTACH ? AS theirs", (str(theirs),))
        raw.execute("BEGIN IMMEDIATE")
        raw.execute(
            "INSERT OR IGNORE INTO main.entry (id, record, gone, body)"
            " SELECT id, record, gone, body FROM theirs.entry"
        )
        raw.execute("COMMIT")


def _again(office: Path, to: Path) -> Path:
    return Path(shutil.copyfile(office, to))


def _desk(path: Path, author: str = "Anna") -> Desk:
    return open_desk(path, author=author, places=folders(path.parent))


def _sharing(file: MeetingFile) -> Sharing:
    places = folders(file.path.parent)
    return Sharing(file, places, now, lambda: "Anna", lambda _: None)
