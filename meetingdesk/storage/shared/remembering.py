"""Where working copies lie, and what is remembered of each; loads no SQL library."""

import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from unicodedata import normalize

from meetingdesk.settings import Places


@dataclass(frozen=True, kw_only=True)
class Remembered:
    """What is remembered of a working copy.

    `publisher` names it among all that save to the same file; `count` and `xor` say what of it
    was in the shared folder when that was read last; `left` that another file lies there now.
    """

    publisher: str
    count: int = 0
    xor: str = ""
    left: bool = False


def find(path: Path, places: Places) -> Path | None:
    """Return the working copy of a shared file, if there is one."""
    folders = places.working.glob(f"{_key(path)}-*") if places.working.is_dir() else ()
    found = [folder / path.name for folder in folders]
    kept = [copy for copy in found if copy.is_file() and not remembered(copy).left]
    return max(kept, key=lambda copy: copy.stat().st_mtime, default=None)


def shared_file_of(path: Path, places: Places, known: Iterable[Path]) -> Path | None:
    """Return the shared file whose working copy lies at a path; None where it is none.

    `known` are files that it may be; the copy itself stands for one that is not among them.
    """
    if not path.is_relative_to(places.working.resolve()):
        return None
    mine = path.parent.name.rpartition("-")[0]
    return next((one for one in known if _key(one) == mine), path)


def remembered(copy: Path) -> Remembered:
    """Return what is remembered of a working copy; a fresh publisher where nothing is."""
    try:
        told = json.loads(_notes(copy).read_text(encoding="utf-8"))
        known = Remembered(**told)
        sound = len(bytes.fromhex(known.publisher)) == 6 and isinstance(known.count, int)
    except (OSError, ValueError, TypeError, RecursionError):
        sound = False
    return known if sound else Remembered(publisher=os.urandom(6).hex())


def remember(copy: Path, what: Remembered) -> None:
    """Remember it, whole or not at all. Raises OSError."""
    notes = _notes(copy)
    beside = notes.with_suffix(f".{os.urandom(4).hex()}.new")
    try:
        beside.write_text(json.dumps(asdict(what)), encoding="utf-8")
        beside.replace(notes)
    finally:
        beside.unlink(missing_ok=True)


def place_of(path: Path, places: Places, file_id: str) -> Path:
    """Return where the working copy of a shared file lies, or is to lie; it bears its name."""
    return places.working / f"{_key(path)}-{file_id}" / path.name


def _key(path: Path) -> str:
    where = normalize("NFC", str(path.absolute()))
    return sha256((where.casefold() if os.name == "nt" else where).encode()).hexdigest()[:16]


def _notes(copy: Path) -> Path:
    return copy.with_name("about.json")
