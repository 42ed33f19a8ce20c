"""Of which file a backup is, and where it would be restored: beside that, unless it is shared."""

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from meetingdesk import settings
from meetingdesk.desk import Desk
from meetingdesk.sharing import Backup, Sharing, shared_file_of
from meetingdesk.ui.backups.shelf import Found
from meetingdesk.ui.folders import documents

translate = QCoreApplication.translate


def found(one: Backup, *, own: Desk | None = None) -> Found:
    """Return what the list says of a backup; `own` is the open file where it is of that."""
    known = map(Path, settings.read_settings().recent)
    shared = None if own else shared_file_of(one, settings.places(), known)
    return Found(
        made=f"{one.made:%Y-%m-%dT%H:%M:%SZ}",
        path=one.path,
        size=one.size,
        entries=Sharing.entries_in(one.path),
        of=own.path if own else shared or one.of,
        own=own is not None,
        shared=own.shared is not None if own else shared is not None,
        orphan=one if own is None and one.orphaned else None,
    )


def free_name(chosen: Found, desk: Desk | None) -> Path:
    """Return the path, free yet, to which a backup is restored; `desk` is the open file."""
    here = chosen.of or (desk.path if desk else Path(translate("Backups", "Meetings")))
    when = f"{chosen.made[:10]} {chosen.made[11:13]}.{chosen.made[14:16]} UTC"
    stem = translate("Backups", "{file} as of {when}").format(file=here.stem, when=when)
    folder = here.absolute().parent if here.is_absolute() or desk else Path()
    # In a shared folder it would take up again what colleagues saved there a moment ago.
    shared = chosen.shared or (desk is not None and desk.shared is not None)
    if shared or folder == Path() or not os.access(folder, os.W_OK):
        folder = documents()
    number, to = 1, folder / f"{stem}.mdesk"
    while to.exists():
        number += 1
        to = folder / f"{stem} ({number}).mdesk"
    return to
