"""Which version this is, and by whose work."""

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QMessageBox, QWidget

from meetingdesk import __version__


class About(QMessageBox):
    """Version and licences."""

    def __init__(self, parent: QWidget) -> None:
        """Say it."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Meeting Desk"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(self.tr("Meeting Desk {version}").format(version=__version__))
        licences = self.tr(
            "Keeps the records of bilateral meetings and writes their minutes. MIT licence.\n\n"
            "Made with Qt {qt} (LGPL), SQLAlchemy (MIT), ReportLab (BSD), PDFium (BSD), the Noto"
            " and Tinos fonts (OFL) and Lucide icons (ISC)."
        )
        self.setInformativeText(licences.format(qt=qVersion()))
