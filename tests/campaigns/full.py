"""The disk is full at every 4 KiB: the original is whole, the message clear, nothing is left."""

import os
import random
import resource
import shutil
import signal
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from meetingdesk.domain.edits import revise
from meetingdesk.domain.entries import Stamp
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.meeting import Note, Session
from meetingdesk.storage import editing, opening, union
from meetingdesk.storage.file import MeetingFile
from tests.campaigns.kill import found_wrong
from tests.campaigns.living import edit
from tests.campaigns.outcome import Outcome, folder
from tests.storage.colleagues import AT, Colleague, opened
from tests.storage.test_union_model import begin

_STEP = 4096
_REFUSED, _DONE = 7, 0


def run(count: int, seed: int, *, broken: bool = False, every: int = 1) -> Outcome:
    """Run out of room at every step of edit, union and undo, on at most `count` steps of each.

    `every` leaves steps out; `broken` switches the rollback journal off, so that what was half
    written stays.
    """
    outcome = Outcome(name="full")
    with folder() as here:
        mine, theirs = _prepared(here, seed)
        for name, act in ACTS.items():
            # A real disk that is full lets a file be overwritten: the limit lies beyond its end.
            for step in range(0, count * every, every):
                end = _try(here, mine, theirs, name, act, step * _STEP, outcome, broken=broken)
                if end == _DONE:
                    outcome.told.append(f"{name}: done with {step * _STEP:,} bytes of room")
                    break
    return outcome


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
    *,
    broken: bool,
) -> int:
    work = here / "work" / "file.mdesk"
    work.parent.mkdir()
    shutil.copyfile(mine, work)
    before = sha256(work.read_bytes()).digest()
    said, code = _in_a_process(lambda: _act(work, theirs, act, room, broken=broken))
    case = f"{name} with {room:,} bytes of room"
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
    *,
    broken: bool,
) -> int:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    file, other = MeetingFile(work), MeetingFile(theirs)
    if broken:
        with file.reading() as connection:
            raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("PRAGMA journal_mode=OFF")
    limit = work.stat().st_size + room
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
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
    union.take_out(file, 1)


ACTS: dict[str, Callable[[MeetingFile, MeetingFile], object]] = {
    "edit": _edit,
    "union": _unite,
    "undo of a union": _take_out,
}
