"""In generated unions every pair of versions is reached and settled by keyboard alone.

MEETINGDESK_UNIONS says how many; each is opened in the window, settled, and read again from disk.
"""

import os
import random
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from meetingdesk import settings
from meetingdesk.desk import Desk, open_desk
from meetingdesk.domain.dues import due_of
from meetingdesk.domain.kinds import KINDS
from meetingdesk.storage.file import MeetingFile
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.versions.open_points import Key
from meetingdesk.ui.versions.values import due_said, value_said
from tests.storage.colleagues import opened
from tests.ui.versions.settling import Keyboard, Settled
from tests.ui.versions.unions import template, union_of

UNIONS = int(os.environ.get("MEETINGDESK_UNIONS", "200"))
PARTS = 4


def waiting(file: MeetingFile) -> set[Key]:
    """Return what people changed apart, as the file itself tells it; a due date once."""
    found = {(k, r, "due" if f.startswith("due") else f) for k, r, f in file.with_two_versions()}
    found |= {(k, r, "removed") for k, r in file.removed_but_shown()}
    return {Key(kind=k, record=r, field=f) for k, r, f in found if file.get(KINDS[k], r)}


@pytest.mark.parametrize("part", range(PARTS))
def test_all_versions_are_settled_by_keyboard_alone(
    window: MainWindow, folder: Path, part: int
) -> None:
    start = template(folder / "start.mdesk")
    met: Counter[str] = Counter()
    for seed in range(part, UNIONS, PARTS):
        path = union_of(start, folder, seed)
        before = opened(path)
        expected = waiting(before)
        before.close()
        window.enter("open", path)
        settled = Keyboard(window, random.Random(seed)).settle_all()
        assert settled.keys == expected, seed
        window.leave()
        after = opened(path)
        assert waiting(after) == set()
        after.close()
        check(path, settled)
        met.update(key.field for key in expected)
        met["undone"] += settled.undone
    assert met.total() > UNIONS // PARTS
    assert UNIONS < 200 or (met["removed"] and met["place"] and met["undone"])


def check(path: Path, settled: Settled) -> None:
    """Look whether the file says what was chosen on the screen, of all that was not removed."""
    desk = open_desk(path, author="Test", places=settings.places())
    for key, kept in settled.kept.items():
        assert (desk.get(KINDS[key.kind], key.record) is not None) is kept, key
    gone = {key for key in settled.keys if desk.get(KINDS[key.kind], key.record) is None}
    assert settled.hidden <= gone
    assert not gone or not all(settled.kept.values())
    for key, words in settled.shown.items():
        assert key in gone or (said(desk, key) or "—") == words, key
    for key, value in settled.typed.items():
        field = "due_on" if key.field == "due" else key.field
        lines = [line.after for line in desk.history(key.record) if line.field == field]
        assert key in settled.hidden or lines[-1] == value, key
    desk.close()


def said(desk: Desk, key: Key) -> str:
    record: Any = desk.get(KINDS[key.kind], key.record)
    if key.field == "due":
        return due_said(due_of(record))
    return value_said(desk, type(record), key.field, getattr(record, key.field))
