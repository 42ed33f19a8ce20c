"""Shows how a paper will print, and prints it: which printer, which pages, how many."""

from pathlib import Path

from PySide6.QtCore import QSizeF, Qt, Signal
from PySide6.QtGui import QIntValidator, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.domain.errors import RuleBroken
from meetingdesk.ui.exporting.form_choice import quiet_line
from meetingdesk.ui.exporting.into_pdf import IntoPdf
from meetingdesk.ui.exporting.printing import PrintJob, pages_in
from meetingdesk.ui.fitting import fit
from meetingdesk.ui.pages.session.labels import restyle
from meetingdesk.ui.paper.drawing import Pictures
from meetingdesk.ui.paper.making import Printed
from meetingdesk.ui.paper.pane import size_of
from meetingdesk.ui.paper.sheet_view import SheetView
from meetingdesk.ui.paper.view_bar import ViewBar
from meetingdesk.ui.paper.zoom import Fit, Zoom
from meetingdesk.ui.sentences import told

_ALL, _CURRENT, _SOME = "all", "current", "some"
_MOST_COPIES = 99


class PrintDialog(QDialog):
    """The pages at the left, what is to be chosen at the right."""

    said = Signal(str)
    """What came of it."""
    wrote = Signal(object)
    """The Path of the PDF file into which it was printed."""

    def __init__(self, parent: QWidget, printed: Printed, name: str, folder: Path) -> None:
        """Show a paper that is made; a PDF file of it is called `name`, and goes to `folder`."""
        super().__init__(parent)
        self.setObjectName("print")
        self.setWindowTitle(self.tr("Print"))
        fit(self, 900, 640)
        self.printed = printed
        self._job: PrintJob | None = None
        self._file = IntoPdf(self, printed.pdf, name, folder)
        pictures = Pictures(self)
        self.view = SheetView(pictures, self)
        self.bar = ViewBar(self.view, self)
        self.printers = QComboBox(self)
        self.copies = QLineEdit(self)
        self.range = QComboBox(self)
        self.pages = QLineEdit(self)
        self.sides = QComboBox(self)
        self.otherwise = QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.otherwise.setProperty("role", "wrong")
        self.trouble = QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.trouble.setProperty("role", "wrong")
        self.far = quiet_line(self)
        self.progress = QProgressBar(self)
        self.buttons = QDialogButtonBox(self)
        self._fill()
        self._lay_out()
        pictures.hold(self.printed.pdf, self.printed.pages)
        self.view.show_pages(self.printed.pages, size_of(self.printed.paper))
        self.view.set_zoom(Zoom(fit=Fit.PAGE))
        self.bar.show_count(len(self.printed.pages))
        self.printers.setFocus(Qt.FocusReason.OtherFocusReason)

    def warn(self, said: str) -> None:
        """Say what is to be known before the paper is printed."""
        self.otherwise.setText(said)

    def reject(self) -> None:
        """Stop what is being printed, else close."""
        if self._job:
            self._job.stop()
        else:
            super().reject()

    # What is chosen

    def _fill(self) -> None:
        for info in QPrinterInfo.availablePrinters():
            self.printers.addItem(info.description() or info.printerName(), info.printerName())
        known = [self.printers.itemData(k) for k in range(self.printers.count())]
        own = QPrinterInfo.defaultPrinterName()
        self.printers.setCurrentIndex(known.index(own) if own in known else 0)
        self.printers.addItem(self.tr("Into a PDF file…"), "")
        self.copies.setText("1")
        self.copies.setValidator(QIntValidator(1, _MOST_COPIES, self))
        for value, words in (
            (_ALL, self.tr("All pages")),
            (_CURRENT, self.tr("The page shown")),
            (_SOME, self.tr("Pages:")),
        ):
            self.range.addItem(words, value)
        self.pages.setPlaceholderText("1-3, 5")
        self.pages.setEnabled(False)
        for mode, words in (
            (QPrinter.DuplexMode.DuplexNone, self.tr("One side")),
            (QPrinter.DuplexMode.DuplexLongSide, self.tr("Both sides")),
        ):
            self.sides.addItem(words, mode)
        self.printers.currentIndexChanged.connect(lambda _: self._enable(True))
        self.range.currentIndexChanged.connect(self._choose_range)
        self.pages.textChanged.connect(lambda _: self.trouble.hide())

    def _choose_range(self) -> None:
        some = self.range.currentData() == _SOME
        self.pages.setEnabled(some)
        self.trouble.hide()
        if some:
            self.pages.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def chosen_pages(self) -> list[int]:
        """The pages to print, from 0. Raises RuleBroken where they make no sense."""
        count = len(self.printed.pages)
        match self.range.currentData():
            case "current":
                return [self.view.page]
            case "some":
                return pages_in(self.pages.text(), count)
        return list(range(count))

    # Printing

    def _print(self) -> None:
        try:
            pages = self.chosen_pages
        except RuleBroken as broken:
            self._say(told(broken))
            return
        if self.printers.currentData():
            printer = self._printer()
            printer.setPrinterName(str(self.printers.currentData()))
            self.send(printer, pages)
            return
        self._file.ask(pages)

    def _ask_system(self) -> None:
        """Let the system's own dialog say all that this one does not."""
        printer = self._printer()
        dialog = QPrintDialog(printer, self)
        dialog.setObjectName("systemPrint")
        dialog.setMinMax(1, len(self.printed.pages))
        dialog.accepted.connect(lambda: self.send(printer, _range_of(printer, self)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _printer(self) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        page = self.printed.paper.style.page
        size = QPageSize(
            QSizeF(page.width, page.height),
            QPageSize.Unit.Millimeter,
            "",
            QPageSize.SizeMatchPolicy.FuzzyMatch,
        )
        printer.setPageSize(size)
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        printer.setFullPage(True)
        printer.setDocName(self.printed.paper.title)
        printer.setCopyCount(int(self.copies.text() or 1))
        printer.setDuplex(self.sides.currentData())
        return printer

    def send(self, printer: QPrinter, pages: list[int]) -> None:
        """Print pages, from 0, in this order; the dialog goes once all of them are there."""
        if not printer.supportsMultipleCopies():
            pages = pages * printer.copyCount()
        self._job = PrintJob(self, printer, self.printed.pdf, pages)
        self._job.moved.connect(self._tell_far)
        self._job.ended.connect(self._end)
        self.progress.setRange(0, len(pages))
        self._tell_far(0)
        self._enable(False)
        if not self._job.start():
            self._job = None
            self._enable(True)
            self._say(self.tr("The printer does not answer. Choose another one, or try again."))

    def _end(self, whole: bool) -> None:
        self._job = None
        count = self.progress.maximum()
        self._enable(True)
        if not whole:
            self._say(self.tr("Stopped: what the printer has by now may still come out."))
            return
        one = self.tr("1 page is with the printer.")
        more = self.tr("{n} pages are with the printer.")
        self.said.emit(one if count == 1 else more.format(n=count))
        self.accept()

    def _tell_far(self, pages: int) -> None:
        """Say how many pages are with the printer."""
        self.progress.setValue(pages)
        said = self.tr("{n} of {count} pages are with the printer…")
        self.far.setText(said.format(n=pages, count=self.progress.maximum()))

    def _begin_file(self) -> None:
        self.progress.setRange(0, 0)
        self.far.setText(self.tr("Writing the file…"))
        self._enable(False)

    def _end_file(self, path: Path) -> None:
        self._enable(True)
        self.wrote.emit(path)
        self.accept()

    def _refuse_file(self, why: str) -> None:
        self._enable(True)
        self._say(why)

    def _say(self, wrong: str) -> None:
        self.trouble.setText(wrong)
        self.trouble.show()

    def _enable(self, enabled: bool) -> None:
        for part in (self.printers, self.range, self.go, self.system):
            part.setEnabled(enabled)
        for of_sheets in (self.copies, self.sides):
            # A file is there once, and has no sheets.
            of_sheets.setEnabled(enabled and bool(self.printers.currentData()))
        self.pages.setEnabled(enabled and self.range.currentData() == _SOME)
        for telling in (self.progress, self.far):
            telling.setHidden(enabled)
        if not enabled:
            # Else the keys came to Cancel, and Enter would stop what is under way.
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # Inside

    def _lay_out(self) -> None:
        accept = QDialogButtonBox.ButtonRole.AcceptRole
        self.go = self.buttons.addButton(self.tr("&Print"), accept)
        restyle(self.go, "role", "main")
        action = QDialogButtonBox.ButtonRole.ActionRole
        self.system = self.buttons.addButton(self.tr("&More of the printer…"), action)
        cancel = self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.system, cancel):
            button.setAutoDefault(False)
        self.go.setDefault(True)
        self._file.begun.connect(self._begin_file)
        self._file.wrote.connect(self._end_file)
        self._file.refused.connect(self._refuse_file)
        self._enable(True)
        self.go.clicked.connect(self._print)
        self.system.clicked.connect(self._ask_system)
        self.buttons.rejected.connect(self.reject)
        for part in (self.bar.print, self.bar.export, self.bar.strip, self.trouble):
            part.hide()
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for label, field in (
            (self.tr("P&rinter"), self.printers),
            (self.tr("&Copies"), self.copies),
            (self.tr("P&ages"), self.range),
            ("", self.pages),
            (self.tr("&Sides of the sheet"), self.sides),
        ):
            field.setAccessibleName(label.replace("&", "") or self.tr("Which pages"))
            if label:
                form.addRow(label, field)
            else:
                form.addRow(field)
        side = QVBoxLayout()
        side.addLayout(form)
        side.addWidget(self.otherwise)
        side.addWidget(self.trouble)
        side.addStretch(1)
        side.addWidget(self.far)
        side.addWidget(self.progress)
        shown = QVBoxLayout()
        shown.addWidget(self.bar)
        shown.addWidget(self.view, 1)
        middle = QHBoxLayout()
        middle.addLayout(shown, 3)
        middle.addLayout(side, 1)
        whole = QVBoxLayout(self)
        whole.addLayout(middle, 1)
        whole.addWidget(self.buttons)


def _range_of(printer: QPrinter, dialog: PrintDialog) -> list[int]:
    """Return the pages that the system's dialog named; else those of ours."""
    if printer.fromPage():
        return list(range(printer.fromPage() - 1, printer.toPage()))
    return dialog.chosen_pages
