"""What stands around an editor: echo, what is wrong, where a draft came from, two versions."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from meetingdesk.domain.journal import Version
from meetingdesk.ui.fields.bound import BoundField
from meetingdesk.ui.fields.versions import VersionsButton


class Surround:
    """The labels below an editor and the button beside it."""

    def __init__(self, around: QWidget, editor: QWidget, bound: BoundField, label: str) -> None:
        """Lay them out in the widget `around`."""
        self._editor = editor
        self.echo = _label(around, "quiet", "echo")
        self.wrong = _label(around, "wrong", "trouble")
        self.restored = _label(around, "quiet", "restored")
        self.restored.setText(
            QCoreApplication.translate(
                "fields", "From before the program stopped or the page was left. Esc gives it up."
            )
        )
        self.versions = VersionsButton(bound, label, around)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(editor, 1)
        row.addWidget(self.versions, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(around)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addLayout(row)
        for below in (self.echo, self.restored, self.wrong):
            column.addWidget(below)

    def say_echo(self, text: str) -> None:
        """Say below the editor how its text was understood."""
        self.echo.setText(text)
        self.echo.setVisible(bool(text))

    def say_wrong(self, why: str) -> None:
        """Say what is wrong, or nothing."""
        if why and why[0].islower():
            why = f"{self._editor.accessibleName()} {why}."
        self.wrong.setText(why)
        self.wrong.setVisible(bool(why))
        self._editor.setAccessibleDescription(why)
        if bool(self._editor.property("wrong")) != bool(why):
            self._editor.setProperty("wrong", bool(why))
            self._editor.style().unpolish(self._editor)
            self._editor.style().polish(self._editor)

    def say_restored(self, restored: bool) -> None:
        """Say whether the text is a draft that a crash left behind."""
        self.restored.setVisible(restored)

    def show_versions(self, versions: tuple[Version, ...]) -> None:
        """Offer two versions to choose from, where there are any."""
        self.versions.offer(versions)


def _label(around: QWidget, role: str, name: str) -> QLabel:
    label = QLabel(around)
    label.setProperty("role", role)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.hide()
    return label
