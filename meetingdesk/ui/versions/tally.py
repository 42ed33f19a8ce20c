"""How much waits for a choice, said in the status bar and in the menu whenever anything does."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QToolButton

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from meetingdesk.desk import Desk


class Tally(QToolButton):
    """Hidden while nothing waits; pressing it shows what does."""

    def __init__(self, command: "QAction") -> None:
        """Count for a command, which shows the page."""
        super().__init__()
        self._command, self._plain = command, command.text()
        self.setObjectName("tally")
        self.setProperty("flat", "true")
        self.clicked.connect(command.trigger)
        self.hide()

    def count(self, desk: "Desk | None") -> None:
        """Say how much waits in a file."""
        count = len(_waiting(desk)) if desk else 0
        self.setText(self.tr("Two versions: {n}").format(n=f"{count:,}"))
        self.setAccessibleName(self.text())
        self.setVisible(bool(count))
        with_count = self.tr("{command} ({n})").format(command=self._plain, n=f"{count:,}")
        self._command.setText(with_count if count else self._plain)


def _waiting(desk: "Desk") -> set[tuple[str, str, str]]:
    # A due date is three fields, but one thing to be settled.
    return {(k, r, "due" if f.startswith("due") else f) for k, r, f in desk.unsettled()}
