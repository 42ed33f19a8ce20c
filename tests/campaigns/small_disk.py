"""A real small disk that is full: a file system in memory, mounted for this alone."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.campaigns.outcome import Outcome

_MOUNT = 'mount -t tmpfs -o size={size} none "$0" && exec "$@"'
BALLAST = "ballast"
_SIZE = 16 * 1024 * 1024


def on_a_small_disk(here: Path, words: list[str], outcome: Outcome) -> None:
    """Run a module on a disk of its own, and take down what it found.

    Only where this system lets a person mount one: elsewhere the outcome says that it does not.
    """
    disk = here / "disk"
    disk.mkdir()
    mounted = ["unshare", "-rm", "sh", "-c", _MOUNT.format(size=_SIZE), str(disk)]
    if not shutil.which("unshare"):
        outcome.told.append("no small disk can be mounted here")
        return
    run = subprocess.run(
        [*mounted, sys.executable, "-m", *words, str(disk)],
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode:
        outcome.told.append(f"no small disk can be mounted here: {run.stderr[-200:]}")
        return
    found = json.loads(run.stdout)
    outcome.cases += found["cases"]
    outcome.counted.update(found["counted"])
    outcome.faults += found["faults"]
    outcome.told += found["told"]


def small_disk(work: Path, room: int) -> None:
    """Fill the disk on which a file lies, but for `room` bytes."""
    free = os.statvfs(work)
    more = max(0, free.f_bavail * free.f_frsize - room)
    (work.parent.parent / BALLAST).write_bytes(bytes(more))
