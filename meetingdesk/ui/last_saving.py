"""What is said where the last changes cannot be saved to the shared folder as the program ends."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox


class LastSaving(QMessageBox):
    """Says what happened and where the changes are; the windows are closed by then."""

    def __init__(self, file: str, why: str, copy: Path) -> None:
        """Tell of `file`; `copy` is what holds the changes meanwhile."""
        super().__init__()
        self.setObjectName("last_saving")
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Not saved to the shared folder"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        said = self.tr("Your last changes to {file} are not in its shared folder yet.")
        self.setText(said.format(file=file))
        kept = self.tr(
            "They are kept on this machine, in {copy}, and are saved to the folder when you open"
            " {file} again."
        )
        self.setInformativeText(f"{why}\n\n{kept.format(copy=copy, file=file)}".lstrip())
        self._again = self.addButton(self.tr("&Try again"), QMessageBox.ButtonRole.AcceptRole)
        leave = self.addButton(self.tr("&Quit anyway"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self._again)
        self.setEscapeButton(leave)

    def wants_to_try_again(self) -> bool:
        """Ask, and wait for the answer: nothing goes on before."""
        self.exec()
        return self.clickedButton() is self._again
