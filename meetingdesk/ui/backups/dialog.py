"""The backups of the open file, or of all files: a look inside, and one restored beside it."""

import os
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QSplitter, QWidget

from meetingdesk import settings
from meetingdesk.desk import Desk
from meetingdesk.sharing import Backup, Sharing, backups_of_all_files
from meetingdesk.ui.background import Background
from meetingdesk.ui.backups.inside import InsidePane
from meetingdesk.ui.backups.shelf import Found, Shelf
from meetingdesk.ui.bringing.frame import Frame
from meetingdesk.ui.bringing.looks import said_size

_SIZE = (940, 560)
_WIDTHS = (510, 390)


class Backups(Frame):
    """The list at the left, what is inside the chosen one at the right."""

    restored = Signal(str)
    """The path of the file that was made from a backup: it is to be opened."""

    def __init__(self, parent: QWidget, desk: Desk | None) -> None:
        """Begin to read the list; without a `desk` that of all files of this machine."""
        super().__init__(parent, self.tr("Backups"))
        self.setObjectName("backups")
        self.resize(*_SIZE)
        self._desk = desk
        self._looking: Background | None = None
        self._orphans: list[Backup] = []
        self.say_head(*self._heads())
        self.list = Shelf()
        self.list.currentItemChanged.connect(lambda *_: self._look())
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

    def _heads(self) -> tuple[str, str]:
        if self._desk is None:
            return self.tr("Backups of all files"), self.tr(
                "Those of all files that were open on this machine, the newest first. Restoring"
                " makes a new file; no other is touched."
            )
        head = self.tr("Backups of {file}").format(file=self._desk.path.name)
        if self._desk.shared:
            return head, self.tr(
                "They are made each hour, before a copy is brought in, and when the file is closed."
                " Restoring makes a new file in your documents; the shared one stays as it is."
            )
        return head, self.tr(
            "They are made each hour, before a copy is brought in, and when the file is"
            " closed. Restoring makes a new file beside this one; this one stays as it is."
        )

    def _read(self) -> None:
        self.pages.setCurrentWidget(self.busy)
        self.offer((self.tr("Close"), self.reject), main=False)
        desk = self._desk

        def read() -> list[Found]:
            if desk is None:
                return [_found(one) for one in backups_of_all_files(settings.places())]
            sharing, here = desk.sharing, desk.path
            ours = [_found(one, own=here) for one in sharing.backups()]
            return ours + [_found(one) for one in sharing.backups_of_copies()]

        self.busy.run(self.tr("Reading the list of backups…"), read, self._show, self._refuse)

    def _show(self, found: list[Found]) -> None:
        # Nothing can be made of a file that is not open.
        make = [(self.tr("&Make one now"), self._make)] if self._desk else []
        close = (self.tr("Close"), self.reject)
        if not found:
            self.say(
                self.tr(
                    "There is no backup of this file yet. One is made each hour while it is open,"
                    " and when it is closed."
                )
                if self._desk
                else self.tr("There is no backup of any file on this machine.")
            )
            self.offer(*make, close, left=len(make))
            return
        self.pages.setCurrentWidget(self._split)
        shared = self._desk is not None and self._desk.shared is not None
        restore = self.tr("&Restore and open") if shared else self.tr("&Restore beside and open")
        self._orphans = [one.orphan for one in found if one.orphan]
        if self._orphans:
            clean = self.tr("&Delete those of files no longer there…")
            make = [*make, (clean, self._ask_to_delete)]
        self.offer(*make, close, (restore, self._restore), left=len(make))
        self.list.fill(found)

    def _ask_to_delete(self) -> None:
        box = QMessageBox(self)
        box.setObjectName("delete_backups")
        box.setWindowTitle(self.tr("Delete backups"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        names = sorted({one.of.name for one in self._orphans if one.of})
        size = said_size(sum(one.size for one in self._orphans))
        many = self.tr("Delete {n} backups ({size}) of files that are no longer where they were?")
        single = self.tr("Delete a backup ({size}) of a file that is no longer where it was?")
        said = single if len(self._orphans) == 1 else many
        box.setText(said.format(n=f"{len(self._orphans):,}", size=size))
        box.setInformativeText(
            self.tr(
                "Renamed, moved or deleted: {names}. Restore first what may still be needed:"
                " deleted backups do not come back."
            ).format(names=", ".join(names))
        )
        delete = box.addButton(self.tr("&Delete"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("&Keep them"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        delete.clicked.connect(self._delete)
        box.finished.connect(box.deleteLater)
        box.open()

    def _delete(self) -> None:
        orphans = self._orphans
        self.pages.setCurrentWidget(self.busy)
        self.offer()
        self.busy.run(
            self.tr("Deleting backups…"),
            lambda: Sharing.discard(orphans),
            lambda _: self._read(),
            self._refuse,
        )

    def _look(self) -> None:
        chosen = self.list.chosen
        if self._looking:
            self._looking.abandon()
        self.inside.wait()
        if chosen is None:
            return
        # One lane for each look: what was asked before is of no use any more.
        self._looking = Background(self)
        self._looking.run(
            lambda: Sharing.look_inside(chosen.path), self.inside.show_inside, self.inside.refuse
        )

    def _make(self) -> None:
        if self._desk is None:
            return
        sharing = self._desk.sharing
        self.pages.setCurrentWidget(self.busy)
        self.offer((self.tr("Close"), self.reject), main=False)
        self.busy.run(
            self.tr("Making a backup…"), sharing.back_up, lambda _: self._read(), self._refuse
        )

    def _restore(self) -> None:
        chosen = self.list.chosen
        if chosen is None:
            return
        to = self._free_name(chosen)
        sharing = self._desk.sharing if self._desk else None

        def act() -> int:
            # What is open now is kept, too: nobody loses today by going back to yesterday.
            if sharing:
                sharing.back_up(before=True)
            return Sharing.restore(chosen.path, to)

        self.bound = True
        self.pages.setCurrentWidget(self.busy)
        self.offer()
        saying = (
            self.tr("Backing up what is open, then restoring to {file}…")
            if sharing
            else self.tr("Restoring to {file}…")
        )
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
        here = chosen.of or (self._desk.path if self._desk else Path(self.tr("Meetings")))
        when = f"{chosen.made[:10]} {chosen.made[11:13]}.{chosen.made[14:16]} UTC"
        stem = self.tr("{file} as of {when}").format(file=here.stem, when=when)
        folder = here.absolute().parent if here.is_absolute() or self._desk else Path()
        # What is in there is the program's own: nobody would find a file of theirs again.
        hidden = folder.is_relative_to(settings.places().working.resolve())
        # In a shared folder it would take up again what colleagues saved there a moment ago.
        shared = self._desk is not None and self._desk.shared is not None
        if hidden or shared or folder == Path() or not os.access(folder, os.W_OK):
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


def _found(one: Backup, *, own: Path | None = None) -> Found:
    return Found(
        made=f"{one.made:%Y-%m-%dT%H:%M:%SZ}",
        path=one.path,
        size=one.size,
        entries=Sharing.entries_in(one.path),
        of=own or one.of,
        own=own is not None,
        orphan=one if own is None and one.orphaned else None,
    )
