"""The page of all that waits for a choice: the list at the left, the versions beside it."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.domain.edits import Edit, Touched
from meetingdesk.ui.undo import Workbench
from meetingdesk.ui.versions.card import quiet_line
from meetingdesk.ui.versions.colleagues import TakeAll
from meetingdesk.ui.versions.open_points import Key
from meetingdesk.ui.versions.point_list import PointList, Points
from meetingdesk.ui.versions.scrolled import Scrolled
from meetingdesk.ui.versions.side_by_side import SideBySide
from meetingdesk.ui.versions.two_parts import Emptiness, two_parts
from meetingdesk.ui.versions.waiting import point_of, waiting


class VersionsPage(QWidget):
    """Up and Down choose what to settle; all other keys are those of the versions."""

    back = Signal()
    """The page is to be left."""

    def __init__(self, bench: Workbench) -> None:
        """Show what waits in the open file."""
        super().__init__()
        self._bench = bench
        self.setObjectName("versionsPage")
        self.points = Points(bench.desk)
        self.side = SideBySide(bench)
        self.list = PointList(self.points, self.side.press)
        self.count = quiet_line(self, "count")
        self.said = quiet_line(self, "said")
        self.said.hide()
        self.all = TakeAll(bench, self.points)
        self.leave = QPushButton(self.tr("Back (Esc)"))
        self._connect()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._head())
        # A stack shows its first part at once: it must have its window by then.
        self._stack = QStackedLayout()
        lines.addLayout(self._stack, 1)
        self._stack.addWidget(self._parts())
        self._stack.addWidget(self._emptiness())
        end = bench.desk.subscribe(self._touched)
        self.destroyed.connect(lambda _=None: end())
        self.refresh()

    def refresh(self) -> None:
        """Show what waits now; the cursor stays, or goes on to what comes next."""
        old, kept = self.points.keys, self.list.key
        found = waiting(self._bench.desk)
        if found != old:
            self.points.hold(found)
        else:
            self.points.say_anew()
        known, left = set(old), set(found)
        fresh = [key for key in found if key not in known]
        writing = self.side.writing and kept in left
        # What an undo brings back is looked at again, unless something is being written.
        back = fresh[0] if old and len(fresh) == 1 and not writing else None
        rest = old[old.index(kept) :] if kept in old else []
        wanted = back or next((key for key in rest if key in left), None)
        blocked = QSignalBlocker(self.list)
        self.list.go_to(found.index(wanted) if wanted else len(found) if kept else 0)
        blocked.unblock()
        if not writing:
            self._show(self.list.key)
        self._tell(len(found))

    def take_focus(self) -> None:
        """Let the keyboard work in the list, or on the way back where it is empty."""
        target = self.list if self.points.keys else self.leave
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the page with an Esc that nothing else wanted; take the keys of the versions."""
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        elif event.text().casefold() == "a" and not event.modifiers() and not self.side.writing:
            self.all.ask()
        elif not self.side.press(event):
            super().keyPressEvent(event)

    def _settle(self, edit: Edit) -> None:
        self.said.hide()
        if self._bench.attempt(edit):
            self.take_focus()

    def _told(self, said: str) -> None:
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self.take_focus()

    def _show(self, key: Key | None) -> None:
        self.side.show_point(point_of(self._bench.desk, key) if key else None)

    def _touched(self, _touched: Touched) -> None:
        if self.isVisible():
            self.refresh()

    def _tell(self, count: int) -> None:
        had_focus = self._holds_focus()
        self._stack.setCurrentIndex(0 if count else 1)
        said = self.tr(
            "{n} to be settled. Until then both stand, and drafts print both in brackets."
        )
        self.count.setText(said.format(n=f"{count:,}") if count else "")
        self.all.setVisible(bool(count))
        if had_focus:
            self.take_focus()

    def _holds_focus(self) -> bool:
        focus = self.window().focusWidget()
        return focus is not None and focus in (self.list, self.leave)

    def _connect(self) -> None:
        self.list.marked.connect(self._show)
        self.side.settled.connect(self._settle)
        self.side.left.connect(self.take_focus)
        self.all.done.connect(self._told)
        self.leave.clicked.connect(self.back)

    def _head(self) -> QWidget:
        head = QWidget()
        title = QLabel(self.tr("Two versions"))
        title.setProperty("role", "title")
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(title, 1)
        first.addWidget(self.all)
        first.addWidget(self.leave)
        lines = QVBoxLayout(head)
        lines.setContentsMargins(20, 12, 20, 10)
        lines.setSpacing(4)
        lines.addLayout(first)
        lines.addWidget(self.count)
        lines.addWidget(self.said)
        return head

    def _parts(self) -> QWidget:
        area = Scrolled(self.side)
        self.side.marked.connect(area.seek)
        return two_parts(self.list, area)

    def _emptiness(self) -> QWidget:
        page = Emptiness()
        page.said.setText(
            self.tr(
                "No two versions. What two people change apart from each other stands here, both"
                " wordings side by side, until somebody chooses."
            )
        )
        return page
