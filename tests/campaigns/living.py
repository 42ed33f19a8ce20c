"""A process that edits, unites and undoes, and says of each edit when it is kept."""

import json
import os
import random
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from meetingdesk.domain.edits import Edit, add, joined, remove, revise
from meetingdesk.domain.entries import Stamp
from meetingdesk.domain.fields import new_id
from meetingdesk.domain.meeting import Note, Session
from meetingdesk.storage import backup, editing, merging, union
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.shared.shared_file import SharedFile
from tests.campaigns.outcome import places_in
from tests.storage.colleagues import AT, ids, place

EDIT, UNITE, TAKE_OUT = "edit", "unite", "take out"
SAVE, BACK_UP = "save", "back up"


def live(
    mine: Path,
    theirs: Path,
    out: int,
    seed: int,
    *,
    steps: int,
    early: bool = False,
    synchronous: str = "",
    shared: Path | None = None,
) -> None:
    """Edit `mine` and `theirs`, unite and undo; tell on the descriptor `out` of each step kept.

    `early` says so before it is kept, `synchronous` is a setting in place of the program's own:
    what the campaigns must catch. With a `shared` file `mine` is its working copy: it is saved
    there now and then, and backed up.
    """
    r = random.Random(seed)
    files = (MeetingFile(mine), MeetingFile(theirs))
    for file in files:
        if synchronous:
            connection = file._engine.raw_connection()
            connection.cursor().execute(f"PRAGMA synchronous={synchronous}")
            connection.close()
    unions: list[int] = []
    sharing = sharing_of(shared, mine, files[0].file_id) if shared else None
    for number in range(steps):
        what = r.choice([EDIT, EDIT, EDIT, UNITE, TAKE_OUT, *((SAVE, BACK_UP) if shared else ())])
        which = r.randrange(2)
        if early:
            tell(out, which=which, what=EDIT, wrote=[f"{number:064x}"])
        if what == UNITE:
            done = union.unite(files[0], files[1], at=AT, author="M")
            unions.append(done.number)
            tell(out, which=0, what=UNITE, wrote=[])
        elif what == TAKE_OUT and unions:
            merging.undo_union(files[0], unions.pop())
            tell(out, which=0, what=TAKE_OUT, wrote=[])
        elif what == SAVE and sharing:
            news = sharing.publish("M", datetime.now(UTC))
            sharing.take_in(files[0], news)
            assert news.saved
            tell(out, which=0, what=SAVE, wrote=[])
        elif what == BACK_UP and shared:
            folder = places_in(shared.parent.parent / "home").backups
            backup.back_up(mine, files[0].file_id, folder, datetime.now(UTC))
            tell(out, which=0, what=BACK_UP, wrote=[])
        else:
            wrote = edit(files[which], r, f"{'MT'[which]}{seed}", number)
            tell(out, which=which, what=EDIT, wrote=wrote)


def sharing_of(shared: Path, copy: Path, file_id: str) -> SharedFile:
    """Return a shared file with `copy` as its working copy, saved to without waiting."""
    made = SharedFile(shared, copy, file_id, places_in(shared.parent.parent / "home"), "test")
    made._ground.patience = 0.0
    return made


def tell(out: int, **said: Any) -> None:
    """Say a line, at once."""
    os.write(out, (json.dumps(said) + "\n").encode())


def edit(
    file: MeetingFile, r: random.Random, who: str, number: int, longest: int = 400
) -> list[str]:
    """Make an edit of several entries, as many as its label says; return their ids.

    Their texts repeat a few words less than `longest` times.
    """
    before = ids(file)
    made = _an_edit(file, r, who, number, longest)
    stamp = Stamp(author=who, time=AT, edit=os.urandom(16).hex(), label=str(len(made.changes)))
    editing.perform(file, made, stamp)
    return sorted(ids(file) - before)


def _an_edit(file: MeetingFile, r: random.Random, who: str, number: int, longest: int) -> Edit:
    sessions, notes = file.all(Session), file.all(Note)
    text = "văn bản 日本 " * r.randrange(1, longest)
    if notes and r.random() < 0.4:
        chosen = r.sample(notes, min(len(notes), r.randint(1, 3)))
        # A text that an earlier life gave the note would be no change, and no entry.
        return joined("x", [revise("x", note, text=f"{text}{who}.{number}") for note in chosen])
    if notes and r.random() < 0.1:
        return remove("x", r.choice(notes))
    session = r.choice(sessions)
    fresh = [
        Note(id=new_id(), session=session.id, place=place(session.id, number + n, who), text=text)
        for n in range(r.randint(1, 3))
    ]
    return add("x", *fresh)


def main() -> None:
    """Live in a process of its own: MINE THEIRS TOLD SEED STEPS SYNCHRONOUS, which may be empty."""
    mine, theirs, told, seed, steps, synchronous = sys.argv[1:]
    out = os.open(told, os.O_CREAT | os.O_WRONLY | os.O_APPEND)
    live(
        Path(mine),
        Path(theirs),
        out,
        int(seed),
        steps=int(steps),
        synchronous=synchronous,
    )


if __name__ == "__main__":
    main()
