"""How this machine last left each file, so that what came from elsewhere is told from ours.

Loads no SQL library: it is asked before the first paint.
"""

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from meetingdesk.settings import Places

Seal = tuple[int, int, int, int, int, str]
"""Size, moment of writing (ns), inode, SQLite's change counter, count and XOR of the entries."""

KEPT = 12
"""Seals kept of one file: so many of its copies may lie on this machine."""

_HEADER = 28
_LARGEST = 10_000
"""Bytes of a list of seals; ours are far shorter."""


def seal(path: Path, count: int, xor: str) -> Seal:
    """Return the seal of a file as it lies there now, given its count and XOR. Raises OSError."""
    with path.open("rb") as stream:
        header = stream.read(_HEADER)
        found = os.fstat(stream.fileno())
    changes = int.from_bytes(header[24:28], "big")
    return (found.st_size, found.st_mtime_ns, found.st_ino, changes, count, xor)


def is_known(places: Places, file_id: str, found: Seal) -> bool:
    """Say whether this machine left the file just so."""
    return list(found) in _read(_list(places, file_id))


def keep(places: Places, file_id: str, left: Seal) -> None:
    """Take down how a file was left.

    Raises nothing: without its seal a file passes the gate once more. Of two programs that write
    at the same moment one seal is lost, to the same effect.
    """
    listed = _list(places, file_id)
    known = _read(listed)
    if known[:1] == [list(left)]:
        return
    # Of one inode only the last state counts.
    others = [one for one in known if one[2:3] != [left[2]]]
    beside = listed.with_name(f"{listed.name}.{os.getpid()}")
    with suppress(OSError):
        listed.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(json.dumps([left, *others[: KEPT - 1]]), encoding="utf-8")
        beside.replace(listed)
    with suppress(OSError):
        beside.unlink(missing_ok=True)


def _list(places: Places, file_id: str) -> Path:
    return places.seals / f"{file_id}.json"


def _read(listed: Path) -> list[Sequence[object]]:
    try:
        with listed.open("rb") as stream:
            known = json.loads(stream.read(_LARGEST))
    except (OSError, ValueError, RecursionError):
        return []
    return [one for one in known if isinstance(one, list)] if isinstance(known, list) else []
