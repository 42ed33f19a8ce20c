"""A colleague with a copy of the window's file."""

import shutil
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.desk import Desk, open_desk
from meetingdesk.ui.main_window import MainWindow
from tests.ui.window.conftest import WAIT

D = TypeVar("D", bound=QDialog)


def copy_of(path: Path, name: str = "copy of Bình.mdesk") -> Path:
    """Return a copy of a file, in a folder of the colleague's."""
    folder = path.parent / "from Bình"
    folder.mkdir(exist_ok=True)
    return Path(shutil.copyfile(path, folder / name))


def as_colleague(copy: Path) -> Desk:
    """Open a copy as the colleague."""
    return open_desk(copy, author="Bình", places=settings.places())


def digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    return sha256(path.read_bytes()).hexdigest()


def button(dialog: QWidget, text: str) -> QPushButton:
    """Return the button of a dialog whose text begins so."""
    (found,) = (
        b
        for b in dialog.findChildren(QPushButton)
        if b.text().replace("&", "").startswith(text) and not b.isHidden()
    )
    return found


def choose(dialog: QFileDialog, path: Path) -> None:
    """Choose a file in a file dialog, as a person who typed its name and pressed Enter."""
    dialog.selectFile(str(path))
    dialog.fileSelected.emit(str(path))
    dialog.close()


def drop(window: MainWindow, path: Path) -> None:
    """Drop a file on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    window.dropEvent(
        QDropEvent(
            QPointF(300, 200),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def dialog(window: MainWindow, kind: type[D], qtbot: QtBot) -> D:
    """Return the dialog of a kind that is open, once it is."""
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(kind)), timeout=WAIT)
    return next(d for d in window.findChildren(kind) if d.isVisible())


def rows(tree: QTreeWidget) -> list[QTreeWidgetItem]:
    """Return the rows of a list."""
    found = (tree.topLevelItem(at) for at in range(tree.topLevelItemCount()))
    return [item for item in found if item is not None]
