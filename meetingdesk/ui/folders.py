"""In which folder a file dialog begins: the one used last for that purpose, else the file's."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from meetingdesk.ui.memory import Memory

PAPERS = "papers"
"""The purpose of whatever lets a paper out: export, print into a file, the other side's."""


def documents() -> Path:
    """Return the person's own folder of documents, where no file is open or it is not theirs."""
    wanted = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(wanted) or Path.home())


def last_folder(purpose: str, otherwise: Path) -> Path:
    """Return the folder used last for a purpose; `otherwise` where there is none any more."""
    kept = Memory().get(_name(purpose))
    return Path(kept) if kept and Path(kept).is_dir() else otherwise


def keep_folder(purpose: str, folder: Path) -> None:
    """Remember the folder that was used for a purpose."""
    Memory().keep(_name(purpose), str(folder))


def begin_where_last(dialog: QFileDialog, purpose: str, otherwise: Path) -> None:
    """Let a dialog begin in the folder used last for a purpose, and remember what is chosen."""
    dialog.setDirectory(str(last_folder(purpose, otherwise)))
    dialog.fileSelected.connect(lambda chosen: keep_folder(purpose, Path(chosen).parent))


def _name(purpose: str) -> str:
    return f"folder/{purpose}"
