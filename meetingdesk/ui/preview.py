"""The paper as it will print, beside the record, made again when the record changes."""

from dataclasses import dataclass

import pypdfium2
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.domain.edits import Touched
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Session
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.completeness import Finding, findings
from meetingdesk.minutes.document import Minutes
from meetingdesk.minutes.editions import compose_edition, edition_of
from meetingdesk.minutes.issuing import bundle_of, unprintable
from meetingdesk.minutes.papers import PAPERS
from meetingdesk.minutes.pdf import export_pdf
from meetingdesk.ui.background import Background
from meetingdesk.ui.sentences import say
from meetingdesk.ui.undo import Workbench

_AFTER_MS = 250
_GAP = 14
_LEAST_LETTERS = 8
_MOST_TOLD = 40
"""Findings that the list shows; many have one cause."""


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """Which paper, as in PAPERS, and in which languages, as on the command line."""

    which: str = "minutes"
    languages: str = "en"


@dataclass(frozen=True, kw_only=True)
class Printed:
    """A paper made ready: its record, blocks, PDF, pictures of its pages, and what is missing."""

    paper: Minutes
    pdf: bytes
    pages: tuple[QImage, ...]
    missing: tuple[str, ...]
    lacking: tuple[Finding, ...]
    """What the minutes lack before they go on."""


class PreviewPane(QWidget):
    """Shows a session's paper; `made` tells when it is up to date."""

    made = Signal()
    export_wanted = Signal()
    chosen = Signal(str)
    """A record that a finding names."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        """Show papers of the workbench's file."""
        super().__init__(parent)
        self._bench = workbench
        self._session: RecordId | None = None
        self.printed: Printed | None = None
        self._beside = Background(self)
        self._busy = self._stale = False
        self._wait = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._wait.timeout.connect(self._make)
        self._labels: list[QLabel] = []
        self._lay_out()
        end = workbench.desk.subscribe(self._touched)
        self.destroyed.connect(lambda _=None: end())

    def show_session(self, session: RecordId | None) -> None:
        """Show the papers of a session."""
        if session != self._session:
            self._session = session
            self.printed = None
            self._area.verticalScrollBar().setValue(0)
        self._make()

    @property
    def session(self) -> RecordId | None:
        """The session whose papers are shown."""
        return self._session

    @property
    def wanted(self) -> Wanted:
        """The paper that is shown."""
        return Wanted(
            which=str(self.choice.currentData()), languages=str(self.languages.currentData())
        )

    def _lay_out(self) -> None:
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(self.tr("Paper"))
        titles = {
            "minutes": self.tr("Minutes"),
            "agenda": self.tr("Draft agenda"),
            "delegations": self.tr("List of delegations"),
            "attendance": self.tr("Attendance sheet"),
        }
        for name in PAPERS:
            self.choice.addItem(titles.get(name, name), name)
        self.choice.currentIndexChanged.connect(self._make)
        self.languages = QComboBox(self)
        self.languages.setAccessibleName(self.tr("Languages of the paper"))
        for languages, name in (
            ("en", self.tr("English")),
            ("vi", self.tr("Vietnamese")),
            ("ja", self.tr("Japanese")),
            ("en+vi", self.tr("English | Vietnamese")),
            ("en+ja", self.tr("English | Japanese")),
            ("vi+ja", self.tr("Vietnamese | Japanese")),
            ("en,vi,ja", self.tr("All three in turn")),
        ):
            self.languages.addItem(name, languages)
        self.languages.currentIndexChanged.connect(self._make)
        self.export = QPushButton(self.tr("Export PDF…"), self)
        self.export.clicked.connect(self.export_wanted)
        self.back = QPushButton("‹ " + self.tr("Session"), self)
        self.back.setAccessibleName(self.tr("Back to the session"))
        self.back.setToolTip(self.tr("Back to the session (Esc)"))
        self.back.hide()
        self.lacking = QToolButton(self)
        self.lacking.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.lacking.setMenu(QMenu(self.lacking))
        self.lacking.menu().triggered.connect(lambda action: self.chosen.emit(action.data()))
        self.lacking.hide()
        self.count = QLabel(self)
        self.count.setProperty("role", "quiet")
        for box in (self.choice, self.languages):
            # The page beside it needs the room that the longest choice would take.
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(_LEAST_LETTERS)
        top = QHBoxLayout()
        for part in (self.back, self.choice, self.languages):
            top.addWidget(part, int(part is not self.back))
        below = QHBoxLayout()
        below.addWidget(self.export)
        below.addWidget(self.lacking)
        below.addStretch()
        below.addWidget(self.count)
        self.findings = QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.findings.setProperty("role", "wrong")
        self.findings.hide()
        self._sheet = QWidget(self)
        self._pages = QVBoxLayout(self._sheet)
        self._pages.setSpacing(_GAP)
        self._pages.addStretch()
        self._area = QScrollArea(self, widgetResizable=True)
        self._area.setAccessibleName(self.tr("Preview of the paper"))
        self._area.setWidget(self._sheet)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusProxy(self._area)
        whole = QVBoxLayout(self)
        whole.addLayout(top)
        whole.addLayout(below)
        whole.addWidget(self._area, 1)
        whole.addWidget(self.findings)

    def _touched(self, touched: Touched) -> None:
        if self.isVisible():
            self._wait.start()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while hidden."""
        super().showEvent(event)
        if self._stale:
            self._make()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the pages anew at the new width, when it has settled."""
        super().resizeEvent(event)
        if self.printed:
            self._wait.start()

    def _make(self) -> None:
        """Read the records here, compose and draw beside the window."""
        if self._session is None or self._busy or not self.isVisible():
            self._stale = True
            return
        self._stale = False
        if self._bench.desk.get(Session, self._session) is None:
            return
        bundle = bundle_of(self._bench.desk, self._session)
        wanted, width = self.wanted, self._width_in_pixels()
        self._busy = True
        self._beside.run(lambda: made(bundle, wanted, width), self._show, self._failed)

    def _width_in_pixels(self) -> int:
        inner = self._area.viewport().width() - 2 * _GAP
        return max(200, int(inner * self.devicePixelRatioF()))

    def _show(self, printed: Printed) -> None:
        self._busy = False
        self.printed = printed
        ratio = self.devicePixelRatioF()
        for number, image in enumerate(printed.pages):
            label = self._label(number)
            image.setDevicePixelRatio(ratio)
            label.setPixmap(QPixmap.fromImage(image))
            label.setAccessibleName(self.tr("Page {n}").format(n=number + 1))
        for label in self._labels[len(printed.pages) :]:
            label.hide()
        n = len(printed.pages)
        self.count.setText(self.tr("1 page") if n == 1 else self.tr("{n} pages").format(n=n))
        self.findings.setText("\n".join(printed.missing))
        self.findings.setVisible(bool(printed.missing))
        self._tell(printed.lacking)
        self.made.emit()
        if self._stale:
            self._make()

    def _tell(self, lacking: tuple[Finding, ...]) -> None:
        menu = self.lacking.menu()
        menu.clear()
        for finding in lacking[:_MOST_TOLD]:
            action = menu.addAction(say(finding.said).replace("&", "&&"))
            action.setData(str(finding.record.id))
        n = len(lacking)
        told = self.tr("1 to look at") if n == 1 else self.tr("{n} to look at")
        self.lacking.setText(told.format(n=n))
        self.lacking.setToolTip(self.tr("What the minutes lack before they go out"))
        self.lacking.setVisible(n > 0)

    def _label(self, number: int) -> QLabel:
        if number == len(self._labels):
            label = QLabel(self._sheet, alignment=Qt.AlignmentFlag.AlignHCenter)
            self._pages.insertWidget(number, label)
            self._labels.append(label)
        self._labels[number].show()
        return self._labels[number]

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        raise error

    def sizeHint(self) -> QSize:
        """Ask for the width of a page at a readable size."""
        return QSize(460, 640)


def made(bundle: Bundle, wanted: Wanted, width: int) -> Printed:
    """Compose a paper, write its PDF and draw its pages, `width` pixels wide."""
    paper = compose_edition(PAPERS[wanted.which], bundle, edition_of(wanted.languages))
    pdf = export_pdf(paper)
    return Printed(
        paper=paper,
        pdf=pdf,
        pages=drawn(pdf, width),
        missing=tuple(unprintable(bundle)),
        lacking=tuple(findings(bundle)) if wanted.which == "minutes" else (),
    )


def drawn(pdf: bytes, width: int) -> tuple[QImage, ...]:
    """Return pictures of a PDF's pages, each `width` pixels wide."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return tuple(_drawn(page, width) for page in document)
    finally:
        document.close()


def _drawn(page: pypdfium2.PdfPage, width: int) -> QImage:
    bitmap = page.render(scale=width / page.get_width())
    return QImage(
        bytes(bitmap.buffer),
        bitmap.width,
        bitmap.height,
        bitmap.stride,
        QImage.Format.Format_BGR888,
    ).copy()
