"""Files that are to be attached: asked for, and read whole."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from meetingdesk.domain.errors import RuleBroken
from meetingdesk.exchange.writing import because
from meetingdesk.ui.folders import begin_where_last

LARGEST = 100_000_000
"""Bytes of a file that may be attached."""


def ask_file(
    parent: QWidget, title: str, name: str, otherwise: Path, chosen: Callable[[str], object]
) -> None:
    """Ask for a file, first in the folder used last for attaching, else in `otherwise`.

    `name` is the dialog's own, `chosen` is told the path.
    """
    dialog = QFileDialog(parent, title)
    dialog.setObjectName(name)
    begin_where_last(dialog, "attachments", otherwise)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def read_file(path: Path) -> bytes:
    """Return a file that is to be attached. Raises RuleBroken where it will not do."""
    try:
        if path.stat().st_size > LARGEST:
            raise RuleBroken(
                "{file} is larger than may be attached ({most:,} bytes).",
                file=path.name,
                most=LARGEST,
            )
        return path.read_bytes()
    except OSError as error:
        raise RuleBroken(
            "{file} could not be read: {why}.", file=path.name, why=because(error)
        ) from None
