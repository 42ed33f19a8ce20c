"""The list of backups: those of the open file, below them those of its copies."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from meetingdesk.sharing import Backup
from meetingdesk.ui.bringing.looks import dress, said_size
from meetingdesk.ui.fields.versions import moment

_FOUND = Qt.ItemDataRole.UserRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NUMBERS = (1, 2)
_FILE = 3


@dataclass(frozen=True, kw_only=True)
class Found:
    """A backup in the list; `made` is the moment in UTC, as in an entry."""

    made: str
    path: Path
    size: int
    entries: int
    of: Path | None
    """The file that it was made of; None where that was not noted."""
    own: bool
    """Whether that is the open file."""
    shared: bool = False
    """Whether colleagues have that file in a shared folder."""
    orphan: Backup | None = None
    """The backup, where the file that it was made of is no longer there."""


class Shelf(QTreeWidget):
    """One row for each backup: when it was made, how much it holds, and of which file it is."""

    def __init__(self) -> None:
        """Make an empty list."""
        super().__init__()
        self.setObjectName("list")
        self.setAccessibleName(self.tr("Backups"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        heads = [self.tr("Made"), self.tr("Entries"), self.tr("Size"), self.tr("File")]
        self.setHeaderLabels(heads)
        for column in _NUMBERS:
            self.headerItem().setTextAlignment(column, _RIGHT)
        dress(self)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    @property
    def chosen(self) -> Found | None:
        """The backup of the current row."""
        item = self.currentItem()
        found = item.data(0, _FOUND) if item else None
        return found if isinstance(found, Found) else None

    def fill(self, found: list[Found]) -> None:
        """Show these, in this order, and choose the first."""
        self.clear()
        for one in found:
            name = one.of.name if one.of else self.tr("not noted")
            if one.shared and not one.own:
                name = self.tr("{file} (shared)").format(file=name)
            if one.orphan:
                name = self.tr("{file} (no longer there)").format(file=name)
            item = QTreeWidgetItem(
                [moment(one.made), f"{one.entries:,}", said_size(one.size), name]
            )
            item.setToolTip(_FILE, str(one.of or ""))
            item.setData(0, _FOUND, one)
            for column in _NUMBERS:
                item.setTextAlignment(column, _RIGHT)
            self.addTopLevelItem(item)
        alone = all(one.own for one in found)
        self.setColumnHidden(_FILE, alone)
        # The names of files give way to the moments, not these to them.
        fits, gives = QHeaderView.ResizeMode.ResizeToContents, QHeaderView.ResizeMode.Stretch
        self.header().setSectionResizeMode(0, gives if alone else fits)
        self.header().setSectionResizeMode(_FILE, gives)
        self.setCurrentIndex(self.model().index(0, 0))
        self.setFocus(Qt.FocusReason.OtherFocusReason)
