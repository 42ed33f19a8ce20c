"""The backups of the open file, or of all files: a look inside, and one restored beside it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QPushButton, QSplitter, QWidget

from meetingdesk import settings
from meetingdesk.desk import Desk
from meetingdesk.sharing import Backup, Sharing, backups_of_all_files
from meetingdesk.ui.background import Background
from meetingdesk.ui.backups.inside import InsidePane
from meetingdesk.ui.backups.placing import found, free_name
from meetingdesk.ui.backups.shelf import Found, Shelf
from meetingdesk.ui.bringing.frame import Frame
from meetingdesk.ui.bringing.looks import said_size
from meetingdesk.ui.fitting import fit

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
        fit(self, *_SIZE)
        self._desk = desk
        self._looking: Background | None = None
        self._orphans: list[Backup] = []
        self._restoring: QPushButton | None = None
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
                return [found(one) for one in backups_of_all_files(settings.places())]
            ours = [found(one, own=desk) for one in desk.sharing.backups()]
            return ours + [found(one) for one in desk.sharing.backups_of_copies()]

        self.busy.run(self.tr("Reading the list of backups…"), read, self._show, self._refuse)

    def _show(self, backups: list[Found]) -> None:
        # Nothing can be made of a file that is not open.
        make = [(self.tr("&Make one now"), self._make)] if self._desk else []
        close = (self.tr("Close"), self.reject)
        if not backups:
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
        self._orphans = [one.orphan for one in backups if one.orphan]
        if self._orphans:
            clean = self.tr("&Delete those of files no longer there…")
            make = [*make, (clean, self._ask_to_delete)]
        restore = (self.tr("&Restore beside and open"), self._restore)
        self._restoring = self.offer(*make, close, restore, left=len(make))[-1]
        self.list.fill(backups)

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
        self._tell_where(chosen)
        # One lane for each look: what was asked before is of no use any more.
        self._looking = Background(self)
        self._looking.run(
            lambda: Sharing.look_inside(chosen.path), self.inside.show_inside, self.inside.refuse
        )

    def _tell_where(self, chosen: Found) -> None:
        """Say where the chosen one would be restored, and what of a shared file then stays."""
        shared = chosen.shared
        if self._restoring:
            restore = self.tr("&Restore and open"), self.tr("&Restore beside and open")
            self._restoring.setText(restore[0] if shared else restore[1])
        head, sub = self._heads()
        if shared and not chosen.own:
            sub = self.tr(
                "{file} is in a shared folder. Restoring makes a new file in your documents, for"
                " you alone; the shared one, and what you have of it here, stay as they are. What"
                " only the new one has can be brought in there as a colleague’s copy."
            ).format(file=chosen.of.name if chosen.of else "")
        self.say_head(head, sub)

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
        to = free_name(chosen, self._desk)
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

    def _refuse(self, why: str) -> None:
        self.bound = False
        self.say(why)
        self.offer((self.tr("Close"), self.reject))
