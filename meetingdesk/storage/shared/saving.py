"""Saving to a shared folder: unite, write beside, replace in one step, read back."""

import secrets
import sqlite3
import time
from dataclasses import replace
from pathlib import Path

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.sharing import News
from meetingdesk.storage import refusing
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.margins import note_margins
from meetingdesk.storage.shared import beside, working
from meetingdesk.storage.shared.beside import Kind
from meetingdesk.storage.shared.ground import Ground
from meetingdesk.storage.shared.reading import Gathered, Held, Ours, fingerprint, ours_in

_TRIES = 8
_LONGEST_SECONDS = 300.0
"""Between saying that one saves and replacing the file; else it is begun anew."""
_LOOK_SECONDS = 0.1


def save(ground: Ground, inside: Path, damaged: str = "") -> News:
    """Save the working copy; return what came from the folder meanwhile, said to be saved.

    `inside` is a private folder. `damaged` is the fingerprint of a shared file of which nothing
    can be read: while it is that one, it is replaced unread. Raises FileTrouble or OSError where
    that cannot be.
    """
    _wait_for_others(ground)
    snapshot = inside / "snapshot.mdesk"
    working.snapshot(ground.copy, snapshot)
    file = MeetingFile(snapshot)
    file.hurry()
    try:
        ours = ours_in(file)
        gathered = Gathered()
        for _ in range(_TRIES):
            ground.touch(Kind.SAVING)
            if damaged and fingerprint(ground.path) != damaged:
                damaged = ""
            if _is_saved(ground, file, ours, gathered, damaged):
                return replace(gathered.news(), saved=True)
    finally:
        file.close()
    raise FileTrouble(
        "{file} could not be saved to the shared folder: others are saving there all the time."
        " Your changes are kept here, and are saved there later.",
        file=ground.path.name,
    )


def _is_saved(
    ground: Ground, file: MeetingFile, ours: Ours, gathered: Gathered, damaged: str
) -> bool:
    """Unite with the folder and save there; return whether all is in the file there.

    The parts are read before the file: one that went meanwhile is then in the file.
    """
    begun = time.monotonic()
    ground.read_parts(ground.listed(), ours, gathered)
    held = None if damaged else ground.read_file(ours, gathered)
    working.take_in(file, gathered.news())
    mine = Held(
        fingerprint="",
        digest=file.digest(),
        attached=ours.attached | gathered.attached.keys(),
        undone=ours.undone,
        lacking=gathered.lacking(),
    )
    if held and mine.digest == held.digest and mine.attached <= held.attached:
        ground.remember(held)
        return True
    fresh = file.path.with_name(f"{secrets.token_hex(4)}.mdesk")
    _write_fresh(file.path, fresh, mine)
    mine = replace(mine, fingerprint=fingerprint(fresh))
    beside.put(_written_down(ground, fresh), ground.named(Kind.PART))
    new = _written_down(ground, fresh)
    if time.monotonic() - begun > _LONGEST_SECONDS:
        return False
    if fingerprint(ground.path) != (held.fingerprint if held else damaged):
        return False
    beside.put(new, ground.path)
    if fingerprint(ground.path) != mine.fingerprint:
        return False
    ground.reader.know(mine)
    ground.remember(mine)
    return True


def _written_down(ground: Ground, fresh: Path) -> Path:
    new = ground.named(Kind.NEW)
    beside.drop(new)
    beside.write_down(fresh, new, ground.path)
    return new


def _wait_for_others(ground: Ground) -> None:
    end = time.monotonic() + ground.patience
    while time.monotonic() < end and ground.busy(ground.listed()):
        time.sleep(_LOOK_SECONDS)


def _write_fresh(snapshot: Path, to: Path, mine: Held) -> None:
    """Write a whole fresh file of what a snapshot holds, and verify it. Raises FileTrouble."""
    with refusing.trouble(to, "saved"):
        raw = sqlite3.connect(snapshot, isolation_level=None)
        try:
            # What was brought in and taken out again is the working copy's own affair.
            raw.execute("DELETE FROM union_log")
            raw.execute("VACUUM INTO ?", (str(to),))
        finally:
            raw.close()
    copy = MeetingFile(to)
    try:
        with copy.writing() as connection:
            note_margins(connection)
        copy.look_through()
        if copy.digest() != mine.digest:
            raise FileTrouble("{file} could not be written whole. Try again.", file=to.name)
    finally:
        copy.close()
