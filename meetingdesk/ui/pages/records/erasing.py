"""Erase for good: asked with a reason, and with what remains."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
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


class EraseDialog(QDialog):
    """Erases a record when a reason is given; opened with open()."""

    erasing = Signal()

    def __init__(
        self, workbench: Workbench, name: str, records: Sequence[RecordId], parent: QWidget
    ) -> None:
        """Ask about the first of `records`, called `name`; the others belong to it.

        `erasing` tells the page to give up what is still being typed.
        """
        super().__init__(parent)
        self._bench, self._records = workbench, records
        self.setWindowTitle(self.tr("Erase for good"))
        asked = QLabel(self.tr("Erase “{name}” for good?").format(name=name), self)
        asked.setProperty("role", "part")
        told = QLabel(
            self.tr(
                "All its values, and those of what belongs to it, are dropped from this file, "
                "and from every copy that is united with it. This cannot be undone, nor can "
                "what you did before.\n\nWhat is kept: its id, and who wrote when. Copies that "
                "were sent by mail keep what they hold until they are united with this file."
            ),
            self,
        )
        told.setWordWrap(True)
        self.frozen = FrozenTexts(workbench.desk, records[:1], self)
        why = QLabel(self.tr("&Reason"), self)
        self.reason = QLineEdit(self)
        self.reason.setAccessibleName(self.tr("Reason"))
        why.setBuddy(self.reason)
        buttons = QDialogButtonBox(self)
        self.erase = QPushButton(self.tr("&Erase for good"), self)
        cancel = QPushButton(self.tr("Cancel"), self)
        buttons.addButton(self.erase, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.erase.setEnabled(False)
        self.erase.setAutoDefault(False)
        cancel.setAutoDefault(False)
        self.reason.textChanged.connect(lambda text: self.erase.setEnabled(bool(text.strip())))
        buttons.accepted.connect(self._erase)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (asked, told, self.frozen, why, self.reason, buttons):
            part.setMinimumWidth(420) if part is told else None
            column.addWidget(part)
        self.reason.setFocus()

    def _erase(self) -> None:
        desk = self._bench.desk
        self.erasing.emit()
        try:
            frozen = self.frozen.wanted
            desk.erase(self._records[:1], self.reason.text().strip(), frozen=frozen)
            if frozen:
                self.frozen.drop_copies()
            for draft in desk.drafts():
                if draft.record in self._records:
                    desk.drop_draft(draft.record, draft.field)
        except (RuleBroken, FileTrouble) as trouble:
            self._bench.said.emit(told(trouble))
            return
        # Undo holds values of earlier edits, and would write them again.
        self._bench.undo.clear()
        self._bench.saved.emit()
        self.accept()
