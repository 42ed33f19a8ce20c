"""What was brought in so far: when, from what, by whom, how much; each can be undone."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from meetingdesk.desk import Desk
from meetingdesk.domain.coming import UnionDone
from meetingdesk.ui.bringing.frame import Frame
from meetingdesk.ui.bringing.looks import dress
from meetingdesk.ui.fields.versions import moment
from meetingdesk.ui.fitting import fit

_DONE = Qt.ItemDataRole.UserRole
_SIZE = (760, 420)


class Past(Frame):
    """The unions of the file, the latest first."""

    undo_wanted = Signal(int)

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        """List them."""
        super().__init__(parent, self.tr("What was brought in"))
        self.setObjectName("past")
        fit(self, *_SIZE)
        self.say_head(
            self.tr("What was brought in"),
            self.tr("Undoing takes out what a copy brought, in this file only."),
        )
        self.list = QTreeWidget()
        self.list.setObjectName("unions")
        self.list.setAccessibleName(self.tr("What was brought in"))
        self.list.setRootIsDecorated(False)
        dress(self.list)
        self.list.setHeaderLabels(
            [self.tr("When"), self.tr("File"), self.tr("By"), self.tr("New entries"), ""]
        )
        self.list.headerItem().setTextAlignment(
            3, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        self.pages.addWidget(self.list)
        unions = desk.sharing.unions()
        for done in unions:
            self.list.addTopLevelItem(self._item(done))
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        if not unions:
            self._show_empty()
            return
        self.pages.setCurrentWidget(self.list)
        self._undo, _ = self.offer(
            (self.tr("&Undo…"), self._ask), (self.tr("Close"), self.reject), left=1, main=False
        )
        self._writable = not desk.read_only
        self.list.currentItemChanged.connect(lambda *_: self._settle())
        self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _item(self, done: UnionDone) -> QTreeWidgetItem:
        state = self.tr("undone") if done.taken_out else ""
        count = f"{done.entries:,}"
        item = QTreeWidgetItem([moment(done.at), done.origin, done.author, count, state])
        item.setTextAlignment(3, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setToolTip(1, done.origin)
        item.setData(0, _DONE, done)
        return item

    def _chosen(self) -> UnionDone | None:
        item = self.list.currentItem()
        found = item.data(0, _DONE) if item else None
        return found if isinstance(found, UnionDone) else None

    def _settle(self) -> None:
        chosen = self._chosen()
        self._undo.setEnabled(bool(chosen and not chosen.taken_out and self._writable))

    def _ask(self) -> None:
        chosen = self._chosen()
        if chosen:
            self.accept()
            self.undo_wanted.emit(chosen.number)

    def _show_empty(self) -> None:
        self.sub.hide()
        self.say(
            self.tr(
                "No copy was brought into this file yet. File → Bring in a colleague’s copy does"
                " that, and so does dropping a file on the window."
            )
        )
        self.offer((self.tr("Close"), self.reject), main=False)
