"""What was sent, in sentences, and the name that says that it is internal."""

import re
from pathlib import Path

from meetingdesk.domain.errors import Sentence

MARK = "-INTERNAL"
"""What ends the names of files that stay in the house."""
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST = 60


def internal_name(file: Path, part: str = "") -> str:
    """Return what a copy of a file, or of a part of it, is called."""
    plain = " ".join(_NOT_IN_NAMES.sub("-", part).split())[:_LONGEST].strip(" .-")
    return f"{file.stem}{f' {plain}' if plain else ''}{MARK}.mdesk"


def marked_internal(path: Path) -> Path:
    """Return a path whose name says that what is there is internal."""
    stem = path.stem if path.suffix.lower() == ".mdesk" else path.name
    return path.with_name(f"{stem}{'' if stem.endswith(MARK) else MARK}.mdesk")


def tell_sent(to: Path, *, entries: int, attachments: int, not_carried: int) -> list[Sentence]:
    """Return what was written where, and for whom it is."""
    said = Sentence(
        "Wrote {path}: {n} entries, {files} attached files.",
        path=to,
        n=f"{entries:,}",
        files=f"{attachments:,}",
    )
    if not_carried:
        said = Sentence(
            "Wrote {path}: {n} entries, {files} attached files; {left} attached files not carried.",
            path=to,
            n=f"{entries:,}",
            files=f"{attachments:,}",
            left=f"{not_carried:,}",
        )
    return [
        said,
        Sentence(
            "It holds internal notes and the history: it is for colleagues, never for the other"
            " side."
        ),
    ]
