"""The versions of one field, over the page on which it stands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from meetingdesk.domain.edits import Edit, Touched
from meetingdesk.ui.fitting import fit
from meetingdesk.ui.undo import Workbench
from meetingdesk.ui.versions.open_points import Key
from meetingdesk.ui.versions.scrolled import Scrolled
from meetingdesk.ui.versions.side_by_side import SideBySide
from meetingdesk.ui.versions.waiting import point_of

_SIZE = (820, 420)


class VersionsDialog(QDialog):
    """Closes as soon as there is nothing to be settled; Esc leaves it open for later."""

    def __init__(self, bench: Workbench, key: Key, parent: QWidget) -> None:
        """Show the versions of a field."""
        super().__init__(parent)
        self._bench, self._key = bench, key
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Two versions"))
        self.side = SideBySide(bench)
        self.side.settled.connect(self._settle)
        self.side.left.connect(self._left)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        area = Scrolled(self.side)
        self.side.marked.connect(area.seek)
        lines.addWidget(area)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 6, 20, 14)
        foot.addStretch(1)
        foot.addWidget(close)
        lines.addLayout(foot)
        self.side.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        fit(self, *_SIZE)
        end = bench.desk.subscribe(self._touched)
        self.destroyed.connect(lambda _=None: end())
        self.refresh()
        self.side.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show what there is to be settled; close where nothing is any more."""
        point = point_of(self._bench.desk, self._key)
        if point is None:
            self.accept()
        elif not self.side.writing:
            self.side.show_point(point)

    def _settle(self, edit: Edit) -> None:
        self._bench.attempt(edit)

    def _left(self) -> None:
        self.side.setFocus(Qt.FocusReason.OtherFocusReason)

    def _touched(self, touched: Touched) -> None:
        if (self._key.kind, self._key.record) in touched.records:
            self.refresh()
