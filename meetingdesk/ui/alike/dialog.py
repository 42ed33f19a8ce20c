"""What may be in the file twice: each pair side by side, to be joined or told apart."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.domain.alike import Alike
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.kinds import KINDS
from meetingdesk.domain.records import Record
from meetingdesk.domain.sameness_edits import told_apart
from meetingdesk.exchange.telling_alike import doubt_words, reason_words, sureness_word
from meetingdesk.ui.alike.beside import Beside
from meetingdesk.ui.alike.join_dialog import JoinDialog
from meetingdesk.ui.bringing.busy import Busy
from meetingdesk.ui.bringing.looks import dress
from meetingdesk.ui.fitting import fit
from meetingdesk.ui.sentences import say
from meetingdesk.ui.undo import Workbench

_MARGIN = 18


class AlikeDialog(QDialog):
    """Lists pairs, the surest first; nothing is joined but by a person's word."""

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        """Begin empty; `look` fills the list."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Entered twice?"))
        self._bench = bench
        self._busy = Busy()
        self.head = QLabel(self)
        self.head.setWordWrap(True)
        self.pairs = _Pairs(self)
        dress(self.pairs)
        self.pairs.setAccessibleName(self.tr("Pairs that may be the same"))
        self.pairs.currentRowChanged.connect(self._show)
        self.pairs.joined.connect(self.join)
        self.pairs.different.connect(self.tell_apart)
        self.why = QLabel(self)
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.why.setWordWrap(True)
        self.why.setProperty("role", "quiet")
        self.beside = Beside(bench.desk, self)
        buttons = QDialogButtonBox(self)
        self.joining = QPushButton(self.tr("&Join… (Enter)"))
        self.telling = QPushButton(self.tr("&Different (D)"))
        for button, does in ((self.joining, self.join), (self.telling, self.tell_apart)):
            button.setAutoDefault(False)
            button.clicked.connect(does)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[_MARGIN] * 4)
        for part, stretch in (
            (self._busy, 0),
            (self.head, 0),
            (self.pairs, 2),
            (self.why, 0),
            (self.beside, 3),
        ):
            column.addWidget(part, stretch)
        # What is said stands at the top also where no pair is below it.
        column.addStretch(0)
        column.addWidget(buttons)
        fit(self, 820, 640)

    def look(self, records: Collection[RecordId] | None = None) -> None:
        """Look, beside the window, for pairs of which at least one is among `records`."""
        sharing = self._bench.desk.sharing
        self._settle([])
        self._show()
        self._busy.show()
        self.head.hide()
        self._busy.run(
            self.tr("Looking for what may be here twice…"),
            lambda: sharing.alike(records),
            self._found,
            self._failed,
        )

    def done(self, result: int) -> None:
        """Wait no more for what is being looked for."""
        self._busy.abandon()
        super().done(result)

    def join(self) -> None:
        """Ask which values hold, and join the marked pair."""
        two = self._marked()
        if two:
            dialog = JoinDialog(self._bench, *two, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.accepted.connect(self._drop_gone)
            dialog.open()

    def tell_apart(self) -> None:
        """Say that the marked two are different: they are not suggested again."""
        two = self._marked()
        if two:
            label = self.tr("Say that two records are different")
            edit = told_apart(self._bench.desk, label, two[0].id, two[1].id)
            if self._bench.attempt(edit):
                self.pairs.takeItem(self.pairs.currentRow())
                self._tell()

    def _found(self, alike: list[Alike]) -> None:
        self._busy.hide()
        self._settle(alike)
        self._tell()
        self.pairs.setFocus(Qt.FocusReason.OtherFocusReason)

    def _failed(self, why: str) -> None:
        self._busy.hide()
        self.head.setText(why)
        self.head.show()

    def _settle(self, alike: list[Alike]) -> None:
        self.pairs.clear()
        for one in alike:
            names = f"{one.first_name} – {one.second_name}"
            item = QListWidgetItem(f"{names}   · {say(sureness_word(one))}", self.pairs)
            item.setData(Qt.ItemDataRole.UserRole, one)
        self.pairs.setCurrentRow(0)

    def _tell(self) -> None:
        count = self.pairs.count()
        none = self.tr("Nobody and nothing seems to be here twice.")
        one = self.tr("A pair may be the same. Two people may also bear one name.")
        some = self.tr("{n} pairs may be the same. Two people may also bear one name.")
        self.head.setText((one if count == 1 else some).format(n=count) if count else none)
        self.head.show()
        self._show()

    def _show(self) -> None:
        two, alike = self._marked(), self._alike()
        for part in (self.why, self.beside, self.joining, self.telling, self.pairs):
            part.setVisible(two is not None)
        writable = not self._bench.desk.read_only
        self.joining.setEnabled(writable)
        self.telling.setEnabled(writable)
        if two is None or alike is None:
            return
        self.beside.show_two(*two)
        said = ", ".join(say(word) for word in reason_words(alike))
        doubts = ", ".join(say(word) for word in doubt_words(alike))
        told = self.tr("Why: {reasons}.").format(reasons=said)
        against = self.tr("Against it: {doubts}.").format(doubts=doubts) if doubts else ""
        self.why.setText(f"{told} {against}".strip())

    def _alike(self) -> Alike | None:
        item = self.pairs.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item else None

    def _marked(self) -> tuple[Record, Record] | None:
        alike = self._alike()
        if alike is None:
            return None
        kind = KINDS[alike.kind]
        two = (self._bench.desk.get(kind, alike.first), self._bench.desk.get(kind, alike.second))
        return (two[0], two[1]) if two[0] and two[1] else None

    def _drop_gone(self) -> None:
        """Leave out the pairs of which one is shown no more: another stands for it now."""
        desk = self._bench.desk
        for row in reversed(range(self.pairs.count())):
            one: Alike = self.pairs.item(row).data(Qt.ItemDataRole.UserRole)
            kind = KINDS[one.kind]
            if not (desk.get(kind, one.first) and desk.get(kind, one.second)):
                self.pairs.takeItem(row)
        self._tell()
        self.pairs.setFocus(Qt.FocusReason.OtherFocusReason)


class _Pairs(QListWidget):
    """The list; Enter joins, D tells apart."""

    joined = Signal()
    different = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the two keys."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.joined.emit()
        elif event.key() == Qt.Key.Key_D and not event.modifiers():
            self.different.emit()
        else:
            super().keyPressEvent(event)
