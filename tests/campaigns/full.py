"""The disk is full at every 4 KiB: the original is whole, the message clear, nothing is left."""

import json
import os
import random
import resource
import shutil
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from meetingdesk.domain.edits import revise
from meetingdesk.domain.entries import Stamp
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.meeting import Note, Session
from meetingdesk.storage import backup, editing, merging, opening, union
from meetingdesk.storage.file import MeetingFile
from tests.campaigns.kill import found_wrong
from tests.campaigns.living import edit, sharing_of
from tests.campaigns.outcome import Outcome, folder, places_in
from tests.campaigns.small_disk import BALLAST, on_a_small_disk, small_disk
from tests.storage.colleagues import AT, Colleague, opened
from tests.storage.test_union_model import begin

_STEP = 4096
_REFUSED, _DONE = 7, 0

Leave = Callable[[Path, int], None]
"""Leaves so many bytes of room to a file."""


def run(count: int, seed: int, *, broken: bool = False, every: int = 1) -> Outcome:
    """Run out of room at every step of edit, union and undo, on at most `count` steps of each.

    `every` leaves steps out; `broken` switches the rollback journal off, so that what was half
    written stays.
    """
    outcome = Outcome(name="full")
    with folder() as here:
        _run_in(here, range(0, count * every, every), seed, outcome, _limit, broken=broken)
        if not broken:
            words = ["tests.campaigns.full", str(count), str(seed), str(every)]
            on_a_small_disk(here, words, outcome)
    return outcome


def _run_in(
    here: Path, steps: range, seed: int, outcome: Outcome, leave: Leave, *, broken: bool = False
) -> None:
    mine, theirs = _prepared(here, seed)
    for name, act in ACTS.items():
        for step in steps:
            end = _try(here, mine, theirs, name, act, step * _STEP, outcome, leave, broken=broken)
            if end == _DONE:
                way = leave.__name__.strip("_").replace("_", " ")
                outcome.told.append(f"{name}, {way}: done with {step * _STEP:,} bytes of room")
                break


def _limit(work: Path, room: int) -> None:
    """Limit the size of files; a real disk that is full lets a file be overwritten, so beyond it.

    A journal that is no longer than the file it belongs to has room all the same: that it has
    none is tried on a small disk.
    """
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    most = work.stat().st_size + room
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))


def _prepared(here: Path, seed: int) -> tuple[Path, Path]:
    """Return a file with a union to undo, and a colleague's file with much that is new."""
    mine, theirs = here / "mine.mdesk", here / "theirs.mdesk"
    opening.make(mine, "0" * 32, "test")
    begin(Colleague("T", opened(mine)))
    shutil.copyfile(mine, theirs)
    colleague, me = opened(theirs), opened(mine)
    r = random.Random(seed)
    for number in range(12):
        edit(colleague, r, "T", number)
    union.unite(me, colleague, at=AT, author="M")
    for number in range(12, 24):
        edit(colleague, r, "T", number)
    colleague.close()
    me.close()
    return mine, theirs


def _try(
    here: Path,
    mine: Path,
    theirs: Path,
    name: str,
    act: Callable[[MeetingFile, MeetingFile], object],
    room: int,
    outcome: Outcome,
    leave: Leave,
    *,
    broken: bool,
) -> int:
    work = here / "work" / "file.mdesk"
    work.parent.mkdir()
    shutil.copyfile(mine, work)
    before = sha256(work.read_bytes()).digest()
    said, code = _in_a_process(lambda: _act(work, theirs, act, room, leave, broken=broken))
    (here / BALLAST).unlink(missing_ok=True)
    case = f"{name},{leave.__name__.replace('_', ' ')} with {room:,} bytes of room"
    outcome.cases += 1
    outcome.counted["refused" if code == _REFUSED else "done"] += 1
    if code not in (_REFUSED, _DONE):
        outcome.wrong(case, f"ended with {code}: {said}")
    if code == _REFUSED:
        if "disk" not in said or "nothing was changed" not in said:
            outcome.wrong(case, f"said: {said}")
        if sha256(work.read_bytes()).digest() != before:
            outcome.wrong(case, "the original was changed")
        left = [p.name for p in work.parent.iterdir() if p != work]
        if left:
            outcome.wrong(case, f"left over: {left}")
    for what in found_wrong(work, set()):
        outcome.wrong(case, what)
    shutil.rmtree(work.parent)
    return code


def _act(
    work: Path,
    theirs: Path,
    act: Callable[[MeetingFile, MeetingFile], object],
    room: int,
    leave: Leave,
    *,
    broken: bool,
) -> int:
    file, other = MeetingFile(work), MeetingFile(theirs)
    if broken:
        with file.reading() as connection:
            raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("PRAGMA journal_mode=OFF")
    leave(work, room)
    act(file, other)
    return _DONE


def _in_a_process(act: Callable[[], int]) -> tuple[str, int]:
    """Run in a process of its own; return what it said of a trouble, and how it ended."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        code = 99
        try:
            code = act()
        except FileTrouble as trouble:
            os.write(writing, str(trouble).encode())
            code = _REFUSED
        finally:
            with suppress(OSError):
                os.close(writing)
            os._exit(code)
    os.close(writing)
    with os.fdopen(reading, "rb") as stream:
        said = stream.read().decode()
    _, status = os.waitpid(child, 0)
    return said, os.waitstatus_to_exitcode(status)


def _edit(file: MeetingFile, _: MeetingFile) -> None:
    session = file.all(Session)[0]
    notes = file.all(Note)
    stamp = Stamp(author="M", time=AT, edit="e" * 32, label="x")
    made = revise("x", session, title="x" * 20_000)
    for note in notes[:6]:
        made += revise("x", note, text="日本" * 2_000)
    editing.perform(file, made, stamp)


def _unite(file: MeetingFile, other: MeetingFile) -> None:
    union.unite(file, other, at=AT, author="M")


def _take_out(file: MeetingFile, _: MeetingFile) -> None:
    merging.undo_union(file, 1)


def _save(file: MeetingFile, other: MeetingFile) -> None:
    """Save what the other holds to a shared folder, in which the file lies."""
    sharing = sharing_of(file.path, other.path, file.file_id)
    assert sharing.publish("M", datetime.now(UTC)).saved
    sharing.close()


def _back_up(file: MeetingFile, _: MeetingFile) -> None:
    folder = places_in(file.path.parent.parent).backups
    shutil.rmtree(folder, ignore_errors=True)
    backup.back_up(file.path, file.file_id, folder, datetime.now(UTC))


ACTS: dict[str, Callable[[MeetingFile, MeetingFile], object]] = {
    "edit": _edit,
    "union": _unite,
    "undo of a union": _take_out,
    "saving to a share": _save,
    "backup": _back_up,
}


def main() -> None:
    """Run on the small disk that is mounted at the last of COUNT SEED EVERY DISK."""
    count, seed, every, disk = sys.argv[1:]
    outcome = Outcome(name="full")
    steps = range(0, int(count) * int(every), int(every))
    _run_in(Path(disk), steps, int(seed), outcome, small_disk)
    print(json.dumps(vars(outcome)))


if __name__ == "__main__":
    main()
