"""What is said where the last changes cannot be saved to the shared folder as the program ends."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.ui.sentences import told

if TYPE_CHECKING:
    from meetingdesk.desk import Desk


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


def save_at_the_end(desk: "Desk", why: str) -> None:
    """Try again to save a file that was left, for as long as that is wanted."""
    assert desk.shared
    saved = False
    while not saved and LastSaving(desk.path.name, why, desk.shared.copy).wants_to_try_again():
        try:
            news = desk.shared.publish(desk.author, desk.now())
        except FileTrouble as trouble:
            why = told(trouble)
        else:
            saved, why = news.saved, ""
