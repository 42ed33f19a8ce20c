"""Papers out of the window: to a PDF file, to the printer."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Session
from meetingdesk.exchange.writing import write_whole
from meetingdesk.minutes.issuing import bundle_of, file_name
from meetingdesk.settings import read_settings, write_settings
from meetingdesk.ui.background import Background
from meetingdesk.ui.notices import NoticeBoard
from meetingdesk.ui.paper.drawing import drawn
from meetingdesk.ui.paper.making import Printed, made
from meetingdesk.ui.paper.wanted import Wanted
from meetingdesk.ui.sentences import told
from meetingdesk.ui.undo import Workbench

_WROTE = "export"
_PRINT_WIDTH = 2480
"""Pixels across A4 at 300 dots an inch."""


class Papers(QObject):
    """Exports and prints a session's papers; what happened is said in the window's notices."""

    def __init__(self, workbench: Workbench, window: QWidget) -> None:
        """Work for a window."""
        super().__init__(window)
        self._bench, self._window = workbench, window
        self._beside = Background(self)

    def export(self, session: RecordId, wanted: Wanted | None = None) -> None:
        """Ask where to, then write the paper; from any stage, never blocked."""
        paper = wanted or Wanted()
        self._make(session, paper, lambda p: self._ask(session, paper.which, p))

    def print(self, session: RecordId, wanted: Wanted | None = None) -> None:
        """Ask which printer, then print the paper."""
        self._make(session, wanted or Wanted(), self._ask_printer)

    def _make(self, session: RecordId, wanted: Wanted, then: Callable[[Printed], None]) -> None:
        bundle = bundle_of(self._bench.desk, session)
        self._beside.run(lambda: made(bundle, wanted), then, self._failed)

    def _failed(self, error: BaseException) -> None:
        raise error

    def _ask(self, session: RecordId, which: str, printed: Printed) -> None:
        record = self._bench.desk.get(Session, session)
        day = record.held_on.isoformat() if record and record.held_on else ""
        called = printed.paper.reference or (record.reference if record else "") or day
        dialog = QFileDialog(self._window, self.tr("Export the paper"))
        dialog.setObjectName("export")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        word = self.tr("Word documents (*.docx)")
        dialog.setNameFilters([self.tr("PDF files (*.pdf)"), word])
        dialog.setDefaultSuffix("pdf")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("docx" if chosen == word else "pdf")
        )
        dialog.setDirectory(self._folder())
        dialog.selectFile(file_name(which, printed.paper, called))
        dialog.fileSelected.connect(lambda chosen: self._write(Path(chosen), printed))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _folder(self) -> str:
        kept = read_settings().export_folder
        if kept and Path(kept).is_dir():
            return kept
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        return QStandardPaths.writableLocation(documents) or str(Path.home())

    def _write(self, path: Path, printed: Printed) -> None:
        try:
            # The dialog has asked whether a file of that name may go.
            write_whole(path, _bytes_for(path, printed), force=True)
        except FileTrouble as trouble:
            self._bench.said.emit(told(trouble))
            return
        with suppress(OSError):
            # The paper is written; that its folder cannot be remembered changes nothing of that.
            write_settings(replace(read_settings(), export_folder=str(path.parent)))
        said = "\n".join([self.tr("Wrote {path}.").format(path=path)])
        board = self._window.findChild(NoticeBoard)
        if board is None:
            self._bench.said.emit(said)
            return
        folder = QUrl.fromLocalFile(str(path.parent))
        show = (self.tr("Show &folder"), lambda: self._show(folder))
        board.say(said, show, about=_WROTE)

    def _show(self, folder: QUrl) -> None:
        if not QDesktopServices.openUrl(folder):
            said = self.tr("The folder {path} could not be shown.")
            self._bench.said.emit(said.format(path=folder.toLocalFile()))

    def _ask_printer(self, printed: Printed) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setFullPage(True)
        printer.setDocName(printed.paper.title)
        dialog = QPrintDialog(printer, self._window)
        dialog.setObjectName("print")
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.accepted.connect(lambda: print_pages(printer, all_drawn(printed)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()


def _bytes_for(path: Path, printed: Printed) -> bytes:
    """Return the paper in the form that the name of a file asks for."""
    if path.suffix.lower() == ".docx":
        return bytes(import_module("meetingdesk.minutes.docx").export_docx(printed.paper))
    return printed.pdf


def all_drawn(printed: Printed) -> tuple[QImage, ...]:
    """Return pictures of all pages as a printer wants them."""
    return tuple(drawn(printed.pdf, n, _PRINT_WIDTH) for n in range(len(printed.pages)))


def print_pages(printer: QPrinter, pages: tuple[QImage, ...]) -> None:
    """Print pictures of pages, one on each sheet, in the range the printer was given."""
    first = max(1, printer.fromPage())
    last = printer.toPage() or len(pages)
    painter = QPainter(printer)
    for number, page in enumerate(pages[first - 1 : last]):
        if number:
            printer.newPage()
        sheet = printer.pageLayout().fullRectPixels(printer.resolution())
        painter.drawImage(QRectF(sheet), page)
    painter.end()
