"""All commands with their keys."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.ui.actions import MENUS, said
from meetingdesk.ui.commands import COMMANDS
from meetingdesk.ui.fitting import fit


class Shortcuts(QDialog):
    """A sheet of keys, also for the log line."""

    def __init__(self, parent: QWidget) -> None:
        """List them."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard"))
        fit(self, 620, 560)
        rows = [*self._of_menus(), *self._of_log_line(), *self._of_record()]
        rows += self._of_translations()
        table = QTableWidget(len(rows), 3)
        table.setProperty("role", "list")
        table.setAccessibleName(self.tr("Commands and their keys"))
        table.setHorizontalHeaderLabels([self.tr("Where"), self.tr("Command"), self.tr("Keys")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        for at, row in enumerate(rows):
            for column, text in enumerate(row):
                table.setItem(at, column, QTableWidgetItem(text))
        table.resizeColumnsToContents()
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        lines = QVBoxLayout(self)
        lines.addWidget(table)
        lines.addWidget(close)
        table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _of_menus(self) -> list[tuple[str, str, str]]:
        native = QKeySequence.SequenceFormat.NativeText
        found = [
            (
                _plain(said(MENUS[command.menu.partition("/")[0]])),
                _plain(said(command.text)),
                ", ".join(QKeySequence(key).toString(native) for key in command.keys),
            )
            for command in COMMANDS
        ]
        edit = _plain(said(MENUS["edit"]))
        undo = [
            (edit, self.tr("Undo"), "Ctrl+Z"),
            (edit, self.tr("Redo"), "Ctrl+Shift+Z, Ctrl+Y"),
        ]
        return undo + [row for row in found if row[2]]

    def _of_log_line(self) -> list[tuple[str, str, str]]:
        where = self.tr("Log line")
        keys = (
            (self.tr("Log what is typed"), "Enter"),
            (self.tr("New line"), "Shift+Enter"),
            (self.tr("Back to the line, from anywhere on the page"), "Esc"),
            (self.tr("Speaker of the left or right side; again: the next"), "Alt+←, Alt+→"),
            (self.tr("All speakers"), "Alt+↓"),
            (self.tr("Note, agreed point, action, item, internal"), "Alt+N, D, A, I, X"),
            (self.tr("Who arrived, who left, who takes the chair"), "Alt+R, Alt+L, Alt+C"),
            (self.tr("The last entry, in an empty line"), "↑"),
        )
        return [(where, what, key) for what, key in keys]

    def _of_record(self) -> list[tuple[str, str, str]]:
        where = self.tr("Record")
        keys = (
            (self.tr("From the log line to the rows; Esc goes back"), "F6"),
            (self.tr("Another row; select more; go without selecting"), "↑, Shift+↓, Ctrl+↓"),
            (self.tr("Select the row, or no longer"), self.tr("Space")),
            (self.tr("Write the selected notes up, or a paragraph anew"), "Ctrl+Enter"),
            (self.tr("Edit the row where it stands"), "Enter, F2"),
            (self.tr("Move the selected rows"), "Alt+↑, Alt+↓"),
            (self.tr("Remove the selected rows"), "Del"),
        )
        return [(where, what, key) for what, key in keys]

    def _of_translations(self) -> list[tuple[str, str, str]]:
        where = self.tr("Translations")
        keys = (
            (self.tr("Keep it, and on to the next missing or stale one"), "Enter, Ctrl+Enter, Tab"),
            (self.tr("New line"), "Shift+Enter"),
            (self.tr("The text before, the next one"), "↑, ↓"),
            (self.tr("A stale one is still right"), "Alt+Enter"),
            (self.tr("Take over what was said elsewhere, or the original"), "Alt+→"),
        )
        return [(where, what, key) for what, key in keys]


def _plain(text: str) -> str:
    """Return a command's name without its letter, which other scripts add in brackets: (&O)."""
    return re.sub(r"\s*\(&\w\)", "", text).replace("&", "").rstrip("…")
