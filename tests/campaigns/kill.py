"""kill -9 of a process while it edits, unites, undoes, saves, backs up: what was kept is there."""

import json
import os
import random
import select
import shutil
import signal
import time
from collections import Counter
from pathlib import Path

import sqlalchemy as sa

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.storage import opening
from meetingdesk.storage.backup import backups
from meetingdesk.storage.checking import check_file
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.schema import union_log
from tests.campaigns.living import SAVE, live
from tests.campaigns.outcome import Outcome, folder, places_in
from tests.storage.colleagues import Colleague, ids, opened, raw
from tests.storage.test_union_model import begin

_STEPS = 400
_LIVES = 25
"""Killings after which the files are begun anew, so that they stay small."""


def run(count: int, seed: int, *, broken: bool = False) -> Outcome:
    """Kill at `count` points; `broken` has the process call kept what it has not written yet."""
    outcome = Outcome(name="kill")
    with folder() as here:
        template = here / "template.mdesk"
        opening.make(template, "0" * 32, "test")
        begin(Colleague("T", opened(template)))
        files = (here / "mine.mdesk", here / "theirs.mdesk")
        kept: tuple[set[str], set[str]] = (set(), set())
        shared = here / "shared" / "mine.mdesk"
        saved: set[str] = set()
        for case in range(count):
            if case % _LIVES == 0:
                for path, known in zip(files, kept, strict=True):
                    shutil.copyfile(template, path)
                    known.clear()
                saved.clear()
                shutil.rmtree(shared.parent, ignore_errors=True)
                shared.parent.mkdir()
                shutil.copyfile(template, shared)
            outcome.cases += 1
            life = seed * 1_000_000 + case
            saved |= _live_and_die(files, shared, kept, outcome, life, early=broken)
            newest = backups(places_in(shared.parent.parent / "home").backups, "0" * 32)[:1]
            for path, known in [
                *zip(files, kept, strict=True),
                (shared, saved),
                *((one.path, set[str]()) for one in newest),
            ]:
                for what in found_wrong(path, known):
                    outcome.wrong(case, f"{path.name}: {what}")
    return outcome


def _live_and_die(
    files: tuple[Path, Path],
    shared: Path,
    kept: tuple[set[str], set[str]],
    outcome: Outcome,
    seed: int,
    *,
    early: bool,
) -> set[str]:
    """Take down what was kept; return what of it was saved to the shared file."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            live(*files, writing, seed, steps=_STEPS, early=early, shared=shared)
        finally:
            os._exit(0)
    os.close(writing)
    said = _hear(reading, until=time.monotonic() + random.Random(seed).uniform(0.01, 0.35))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    said += _hear(reading, until=time.monotonic() + 60)
    os.close(reading)
    saved: set[str] = set()
    for line in said.decode().splitlines():
        step = json.loads(line)
        kept[step["which"]].update(step["wrote"])
        outcome.counted[step["what"]] += 1
        if step["what"] == SAVE:
            saved = set(kept[0])
    for path in files:
        outcome.counted["killed while writing"] += Path(f"{path}-journal").exists()
    saving = next(shared.parent.glob(".mdesk-*.saving"), None)
    outcome.counted["killed while saving"] += saving is not None
    if saving:
        saving.unlink()
    return saved


def _hear(reading: int, *, until: float) -> bytes:
    """Return what is said until a moment, or until nobody is left to speak."""
    said = b""
    while (left := until - time.monotonic()) > 0:
        ready, _, _ = select.select([reading], [], [], left)
        if ready:
            more = os.read(reading, 65536)
            if not more:
                break
            said += more
    return said


def found_wrong(path: Path, kept: set[str]) -> list[str]:
    """Return what is wrong with a file, given the ids of entries that were called kept."""
    try:
        file = MeetingFile(path)
    except FileTrouble as trouble:
        return [str(trouble)]
    try:
        wrong = list(check_file(file).findings)
        there = raw(file)
        lost = kept - set(there)
        if lost:
            wrong.append(f"{len(lost)} entries that were called kept are lost")
        return wrong + _halves(there, path.name[0].upper()) + _half_unions(file)
    finally:
        file.close()


def _halves(entries: dict[str, dict[str, str]], own: str) -> list[str]:
    """Return the edits of which only a part is there; an edit's label is its number of entries.

    Only those written in this file, whose authors begin with `own`: of what a union brought its
    undo leaves what somebody built on.
    """
    found = Counter(
        (body["edit"], body["label"])
        for body in entries.values()
        if body["author"].startswith(own) and body["label"].isdigit()
    )
    return [f"{n} of {size} entries of an edit" for (_, size), n in found.items() if n != int(size)]


def _half_unions(file: MeetingFile) -> list[str]:
    """Return the unions that brought what is not there, though nobody took them out."""
    query = sa.select(union_log.c.brought).where(union_log.c.taken_out == 0)
    with file.reading() as connection:
        brought = connection.execute(query).scalars().all()
    named = {cells[at : at + 32].hex() for cells in brought for at in range(0, len(cells), 32)}
    lost = named - ids(file)
    return [f"{len(lost)} entries that a union brought are not there"] if lost else []
