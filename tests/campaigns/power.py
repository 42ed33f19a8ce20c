"""The power fails while a real process writes: what it called kept is there, nothing is torn."""

import json
import random
import shutil
from collections.abc import Sequence
from pathlib import Path

from meetingdesk.storage import opening
from tests.campaigns.kill import found_wrong
from tests.campaigns.outcome import Outcome, folder
from tests.campaigns.traced import Event, after_power_cut, record
from tests.storage.colleagues import Colleague, opened
from tests.storage.test_union_model import begin

_STEPS = 24
_CUTS = 500
"""Power cuts in one life, before another is recorded."""
_FILES = ("mine.mdesk", "theirs.mdesk")
_TOLD = "told"


def run(count: int, seed: int, *, broken: bool = False) -> Outcome:
    """Cut the power `count` times; `broken` switches the syncing off."""
    outcome = Outcome(name="power")
    with folder() as here, folder(memory=True) as image:
        for life, done in enumerate(range(0, count, _CUTS)):
            begun, events = _record(here / str(life), seed * 1000 + life, "OFF" if broken else "")
            r = random.Random(seed * 1000 + life)
            for case in range(done, min(done + _CUTS, count)):
                _cut(begun, events, image, case, r, outcome)
    return outcome


def _record(here: Path, seed: int, synchronous: str) -> tuple[dict[str, bytes], list[Event]]:
    """Return the files as they were, and what a process did to them."""
    work = here / "work"
    work.mkdir(parents=True)
    mine, theirs = (work / name for name in _FILES)
    opening.make(mine, "0" * 32, "test")
    begin(Colleague("T", opened(mine)))
    shutil.copyfile(mine, theirs)
    begun = {path.name: path.read_bytes() for path in (mine, theirs)}
    words = [str(mine), str(theirs), str(work / _TOLD), str(seed), str(_STEPS), synchronous]
    events = record(["tests.campaigns.living", *words], work, here / "log")
    (here / "log").unlink()
    return begun, events


def _cut(
    begun: dict[str, bytes],
    events: Sequence[Event],
    image: Path,
    case: int,
    r: random.Random,
    outcome: Outcome,
) -> None:
    past = events[: r.randint(0, len(events))]
    kept: tuple[set[str], set[str]] = (set(), set())
    for event in past:
        if event.name == _TOLD and event.what == "write":
            step = json.loads(event.data)
            kept[step["which"]].update(step["wrote"])
    found = after_power_cut(begun, [e for e in past if e.name != _TOLD], r)
    for name, data in found.items():
        (image / name).write_bytes(data)
    outcome.cases += 1
    outcome.counted["events before the cut"] += len(past)
    outcome.counted["a journal was there"] += any(name.endswith("-journal") for name in found)
    for name, known in zip(_FILES, kept, strict=True):
        for what in found_wrong(image / name, known):
            outcome.wrong(case, f"{name}: {what}")
    for left in image.iterdir():
        left.unlink()
