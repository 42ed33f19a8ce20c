"""A damaged file of a shared folder, kept there under another name."""

from datetime import datetime
from itertools import count
from pathlib import Path

from meetingdesk.domain.sharing import DamagedThere
from meetingdesk.storage.shared import beside
from meetingdesk.storage.shared.ground import Ground
from meetingdesk.storage.shared.reading import Gathered, fingerprint, ours_at


def damaged(ground: Ground) -> str:
    """Return the fingerprint of the shared file where it is damaged; "" where it is not.

    Raises OSError where it is not there, FileTrouble where it is refused for another reason.
    """
    mark = fingerprint(ground.path)
    try:
        ground.read_file(ours_at(ground.copy), Gathered())
    except DamagedThere:
        return mark
    return ""


def kept(path: Path, now: datetime) -> Path:
    """Copy a damaged file to a name of its own beside it (`now` in UTC); return where.

    Raises OSError; nothing is then left there.
    """
    stem = f"{path.stem} (damaged {now:%Y-%m-%d}"
    names = (f"{stem} {n})" if n > 1 else f"{stem})" for n in count(1))
    to = next(to for name in names if not (to := path.with_name(f"{name}{path.suffix}")).exists())
    try:
        beside.write_down(path, to, path)
    except OSError:
        beside.drop(to)
        raise
    return to
