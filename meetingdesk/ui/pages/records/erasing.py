"""Erase for good: asked with a reason, and with what remains."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.ui.pages.records.frozen import FrozenTexts
from meetingdesk.ui.sentences import told
from meetingdesk.ui.undo import Workbench

translate = QCoreApplication.translate


class Erasing(QDialog):
    """Asks for a reason, and erases when there is one; opened with open()."""

    def __init__(self, workbench: Workbench, parent: QWidget) -> None:
        """Work in a file; what is asked is shown with `ask`."""
        super().__init__(parent)
        self._bench = workbench
        self.setWindowTitle(translate("EraseDialog", "Erase for good"))
        self.reason = QLineEdit(self)
        self.reason.setAccessibleName(translate("EraseDialog", "Reason"))
        self.erase = QPushButton(translate("EraseDialog", "&Erase for good"), self)

    def ask(self, asked: str, told: str, *more: QWidget) -> None:
        """Ask, say what then happens, and show `more` of it."""
        head = QLabel(asked, self)
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setProperty("role", "part")
        about = QLabel(told, self)
        about.setWordWrap(True)
        about.setMinimumWidth(420)
        why = QLabel(translate("EraseDialog", "&Reason"), self)
        why.setBuddy(self.reason)
        buttons = QDialogButtonBox(self)
        cancel = QPushButton(translate("EraseDialog", "Cancel"), self)
        buttons.addButton(self.erase, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.erase.setEnabled(False)
        self.erase.setAutoDefault(False)
        cancel.setAutoDefault(False)
        self.reason.textChanged.connect(lambda text: self.erase.setEnabled(bool(text.strip())))
        buttons.accepted.connect(self._erase)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (head, about, *more, why, self.reason, buttons):
            column.addWidget(part)
        self.reason.setFocus()

    def act(self, reason: str) -> None:
        """Erase what was asked about, for a reason. Raises RuleBroken or FileTrouble."""
        raise NotImplementedError

    def _erase(self) -> None:
        try:
            self.act(self.reason.text().strip())
        except (RuleBroken, FileTrouble) as trouble:
            self._bench.said.emit(told(trouble))
            return
        # Undo holds values of earlier edits, and would write them again.
        self._bench.undo.clear()
        self._bench.saved.emit()
        self.accept()


class EraseDialog(Erasing):
    """Erases a record with what belongs to it."""

    erasing = Signal()

    def __init__(
        self, workbench: Workbench, name: str, records: Sequence[RecordId], parent: QWidget
    ) -> None:
        """Ask about the first of `records`, called `name`; the others belong to it.

        `erasing` tells the page to give up what is still being typed.
        """
        super().__init__(workbench, parent)
        self._records = records
        self.frozen = FrozenTexts(workbench.desk, records[:1], self)
        asked = translate("EraseDialog", "Erase “{name}” for good?")
        told = translate(
            "EraseDialog",
            "All its values, and those of what belongs to it, are dropped from this file, "
            "and from every copy that is united with it. This cannot be undone, nor can "
            "what you did before.\n\nWhat is kept: its id, and who wrote when. Copies that "
            "were sent by mail keep what they hold until they are united with this file.",
        )
        self.ask(asked.format(name=name), told, self.frozen)

    def act(self, reason: str) -> None:
        """Erase the record, and what issues froze of it where that is wanted."""
        desk = self._bench.desk
        self.erasing.emit()
        frozen = self.frozen.wanted
        desk.erase(self._records[:1], reason, frozen=frozen)
        if frozen:
            self.frozen.drop_copies()
        for draft in desk.drafts():
            if draft.record in self._records:
                desk.drop_draft(draft.record, draft.field)
