"""The backups of the open file: a look inside, and one restored beside it."""

import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QHeaderView,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from meetingdesk.desk import Desk
from meetingdesk.ui.background import Background
from meetingdesk.ui.backups.inside import InsidePane
from meetingdesk.ui.bringing.frame import Frame
from meetingdesk.ui.bringing.looks import dress, said_size
from meetingdesk.ui.fields.versions import moment

_FOUND = Qt.ItemDataRole.UserRole
_SIZE = (900, 560)
_WIDTHS = (400, 460)


@dataclass(frozen=True, kw_only=True)
class Found:
    """A backup in the list; `made` is the moment in UTC, as in an entry."""

    made: str
    path: Path
    size: int
    entries: int


class Backups(Frame):
    """The list at the left, what is inside the chosen one at the right."""

    restored = Signal(str)
    """The path of the file that was made from a backup: it is to be opened."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        """Begin to read the list."""
        super().__init__(parent, self.tr("Backups"))
        self.setObjectName("backups")
        self.resize(*_SIZE)
        self._desk = desk
        self._looking: Background | None = None
        self.say_head(
            self.tr("Backups of {file}").format(file=desk.path.name),
            self.tr(
                "They are made each hour, before a copy is brought in, and when the file is"
                " closed. Restoring makes a new file beside this one; this one stays as it is."
            ),
        )
        self.list = self._made_list()
        self.inside = InsidePane()
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.setHandleWidth(10)
        split.setStyleSheet("QSplitter::handle { background: transparent; }")
        split.addWidget(self.list)
        split.addWidget(self.inside)
        split.setSizes(_WIDTHS)
        self._split = split
        self.pages.addWidget(split)
        self._read()

    def done(self, result: int) -> None:
        """Close, and look no further."""
        if self._looking:
            self._looking.abandon()
        super().done(result)

    def _made_list(self) -> QTreeWidget:
        made = QTreeWidget()
        made.setObjectName("list")
        made.setAccessibleName(self.tr("Backups"))
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        made.setHeaderLabels([self.tr("Made"), self.tr("Entries"), self.tr("Size")])
        for column in (1, 2):
            made.headerItem().setTextAlignment(
                column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
        dress(made)
        header = made.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        made.currentItemChanged.connect(lambda *_: self._look())
        return made

    def _read(self) -> None:
        self.pages.setCurrentWidget(self.busy)
        self.offer((self.tr("Close"), self.reject), main=False)
        sharing = self._desk.sharing

        def read() -> list[Found]:
            return [
                Found(
                    made=f"{one.made:%Y-%m-%dT%H:%M:%SZ}",
                    path=one.path,
                    size=one.size,
                    entries=sharing.entries_in(one.path),
                )
                for one in sharing.backups()
            ]

        self.busy.run(self.tr("Reading the list of backups…"), read, self._show, self._refuse)

    def _show(self, found: list[Found]) -> None:
        if not found:
            self.say(
                self.tr(
                    "There is no backup of this file yet. One is made each hour while it is open,"
                    " and when it is closed."
                )
            )
            self.offer(
                (self.tr("&Make one now"), self._make), (self.tr("Close"), self.reject), left=1
            )
            return
        self.list.clear()
        for one in found:
            size = said_size(one.size)
            item = QTreeWidgetItem([moment(one.made), f"{one.entries:,}", size])
            item.setData(0, _FOUND, one)
            for column in (1, 2):
                item.setTextAlignment(
                    column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                )
            self.list.addTopLevelItem(item)
        self.pages.setCurrentWidget(self._split)
        self.offer(
            (self.tr("&Make one now"), self._make),
            (self.tr("Close"), self.reject),
            (self.tr("&Restore beside and open"), self._restore),
            left=1,
        )
        self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _chosen(self) -> Found | None:
        item = self.list.currentItem()
        found = item.data(0, _FOUND) if item else None
        return found if isinstance(found, Found) else None

    def _look(self) -> None:
        chosen = self._chosen
        if self._looking:
            self._looking.abandon()
        self.inside.wait()
        if chosen is None:
            return
        # One lane for each look: what was asked before is of no use any more.
        self._looking = Background(self)
        sharing = self._desk.sharing
        self._looking.run(
            lambda: sharing.look_inside(chosen.path), self.inside.show_inside, self.inside.refuse
        )

    def _make(self) -> None:
        sharing = self._desk.sharing
        self.pages.setCurrentWidget(self.busy)
        self.offer((self.tr("Close"), self.reject), main=False)
        self.busy.run(
            self.tr("Making a backup…"), sharing.back_up, lambda _: self._read(), self._refuse
        )

    def _restore(self) -> None:
        chosen = self._chosen
        if chosen is None:
            return
        to = self._free_name(chosen)
        sharing = self._desk.sharing

        def act() -> int:
            # What is open now is kept, too: nobody loses today by going back to yesterday.
            sharing.back_up()
            return sharing.restore(chosen.path, to)

        self.bound = True
        self.pages.setCurrentWidget(self.busy)
        self.offer()
        saying = self.tr("Backing up what is open, then restoring to {file}…")
        self.busy.run(
            saying.format(file=to.name), act, lambda lost: self._came_back(to, lost), self._refuse
        )

    def _came_back(self, to: Path, lost: int) -> None:
        self.bound = False
        if not lost:
            self._open(to)
            return
        self.say_head(self.tr("{file} is restored").format(file=to.name), "")
        self.say(
            self.tr(
                "Attached files that are damaged or lost: {n}. All else is there. Earlier backups"
                " or colleagues’ copies may still have them."
            ).format(n=lost)
        )
        self.offer((self.tr("&Open it"), lambda: self._open(to)))

    def _open(self, to: Path) -> None:
        self.accept()
        self.restored.emit(str(to))

    def _free_name(self, chosen: Found) -> Path:
        here = self._desk.path
        when = f"{chosen.made[:10]} {chosen.made[11:13]}.{chosen.made[14:16]} UTC"
        stem = self.tr("{file} as of {when}").format(file=here.stem, when=when)
        folder = here.absolute().parent
        if not os.access(folder, os.W_OK):
            documents = QStandardPaths.StandardLocation.DocumentsLocation
            folder = Path(QStandardPaths.writableLocation(documents) or Path.home())
        number, to = 1, folder / f"{stem}.mdesk"
        while to.exists():
            number += 1
            to = folder / f"{stem} ({number}).mdesk"
        return to

    def _refuse(self, why: str) -> None:
        self.bound = False
        self.say(why)
        self.offer((self.tr("Close"), self.reject))
