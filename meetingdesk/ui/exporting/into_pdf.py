"""Pages of a paper into a PDF file in place of a printer: as they are, no pictures of them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.exchange.writing import write_whole
from meetingdesk.minutes.picking import picked
from meetingdesk.ui.background import Background
from meetingdesk.ui.folders import PAPERS, begin_where_last
from meetingdesk.ui.sentences import told


class IntoPdf(QObject):
    """Asks where to, and writes the file whole or not at all."""

    begun = Signal()
    wrote = Signal(object)
    """The Path of the file, which is whole."""
    refused = Signal(str)
    """Why there is none."""

    def __init__(self, parent: QWidget, pdf: bytes, name: str, folder: Path) -> None:
        """Write pages of `pdf`; `name` is proposed, in the folder used last, else in `folder`."""
        super().__init__(parent)
        self._window, self._pdf, self._name, self._folder = parent, pdf, name, folder
        self._lane = Background(self)

    def ask(self, pages: Sequence[int]) -> None:
        """Ask where these pages, from 0, are to go."""
        dialog = QFileDialog(self._window, self.tr("Print into a PDF file"))
        dialog.setObjectName("printTo")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        begin_where_last(dialog, PAPERS, self._folder)
        dialog.selectFile(self._name)
        dialog.fileSelected.connect(lambda path: self._write(Path(path), pages))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, path: Path, pages: Sequence[int]) -> None:
        def failed(error: BaseException) -> None:
            if not isinstance(error, FileTrouble):
                raise error
            self.refused.emit(told(error))

        self.begun.emit()
        # The dialog has asked whether a file of that name may go.
        self._lane.run(
            lambda: write_whole(path, picked(self._pdf, pages), force=True),
            lambda _: self.wrote.emit(path),
            failed,
        )
