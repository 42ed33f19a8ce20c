"""How far the minutes of the open session are translated, in small, in the status bar."""

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QToolButton

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from meetingdesk.desk import Desk
    from meetingdesk.domain.fields import RecordId


class Meter(QToolButton):
    """Hidden where nothing is to be translated; pressing it shows the translations."""

    def __init__(self, command: "QAction") -> None:
        """Count for a command, which shows the page."""
        super().__init__()
        self.setObjectName("translated")
        self.setProperty("flat", "true")
        self.clicked.connect(command.trigger)
        self.hide()

    def count(self, desk: "Desk | None", session: "RecordId | None") -> None:
        """Say how far a session is translated into each language that its minutes need."""
        far: list[str] = []
        if desk and session:
            # What reads minutes is loaded with the first session, not with the window.
            naming = import_module("meetingdesk.ui.translations.naming")
            far = naming.far_into_all(desk, session)
        self.setText(" · ".join(far))
        self.setAccessibleName(self.tr("Translated: {far}").format(far=self.text()))
        self.setVisible(bool(far))
