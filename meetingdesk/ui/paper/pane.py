"""The paper as it will print, beside the record, made again when the record changes."""

from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from meetingdesk.domain.edits import Touched
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Session
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.document import Minutes
from meetingdesk.minutes.issuing import bundle_of
from meetingdesk.minutes.placing import Laid
from meetingdesk.ui import reading_order
from meetingdesk.ui.background import Background
from meetingdesk.ui.paper import opening
from meetingdesk.ui.paper.drawing import Pictures
from meetingdesk.ui.paper.foot import Foot
from meetingdesk.ui.paper.making import Lacking, Printed, lacking, made
from meetingdesk.ui.paper.remembered import Remembered
from meetingdesk.ui.paper.sheet_view import SheetView
from meetingdesk.ui.paper.strip import PageStrip
from meetingdesk.ui.paper.switches import Switches
from meetingdesk.ui.paper.view_bar import ViewBar
from meetingdesk.ui.paper.wanted import Wanted
from meetingdesk.ui.sentences import say, told
from meetingdesk.ui.undo import Workbench

_AFTER_MS = 10
"""Milliseconds for which further changes of the same moment are waited for."""
_LOOK_AFTER_MS = 120
_POINTS = 72 / 25.4
"""Points in a millimetre."""


class PreviewPane(QWidget):
    """Shows a session's paper; `made` tells when it is up to date."""

    made = Signal()
    export_wanted = Signal()
    print_wanted = Signal()
    stage_wanted = Signal()
    chosen = Signal(str, str)
    """A record and its field: what a finding names, or what was pointed at on the page."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        """Show papers of the workbench's file."""
        super().__init__(parent)
        self._bench = workbench
        self._session: RecordId | None = None
        self.printed: Printed | None = None
        self.by_hand = False
        """Whether a person chose here another form of the paper, which no issue has yet."""
        self._beside = Background(self)
        self._read = Remembered(workbench.desk)
        self._laid = Laid()
        self._busy = self._stale = False
        self._seen: tuple[Bundle, Wanted] | None = None
        self._wait = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._wait.timeout.connect(self._make)
        self._look = QTimer(self, singleShot=True, interval=_LOOK_AFTER_MS)
        self._look.timeout.connect(self._look_through)
        self.pictures = Pictures(self)
        self.switches = Switches(self)
        self.view = SheetView(self.pictures, self)
        self.bar = ViewBar(self.view, self)
        self.strip = PageStrip(self.pictures, self)
        self.foot = Foot(workbench, self)
        self.lacking = self.foot.lacking
        self._lay_out()
        self.switches.choose(Wanted(style=self.foot.style_of_file))
        self._connect()
        end = workbench.desk.subscribe(self._touched)
        self.destroyed.connect(lambda _=None: end())

    def show_session(self, session: RecordId | None) -> None:
        """Show the papers of a session."""
        if session != self._session:
            self._session = session
            self.printed, self.by_hand = None, False
            self.pictures.hold(b"", ())
            self.view.show_pages(())
        self._make()

    @property
    def session(self) -> RecordId | None:
        """The session whose papers are shown."""
        return self._session

    @property
    def waits(self) -> bool:
        """Whether a newer state of the paper is on the way."""
        return self._busy or self._stale or self._wait.isActive() or self._look.isActive()

    @property
    def wanted(self) -> Wanted:
        """The paper that is shown."""
        return self.switches.wanted

    def _lay_out(self) -> None:
        self.back = QPushButton("‹ " + self.tr("Session"), self)
        self.back.setAccessibleName(self.tr("Back to the session"))
        self.back.setToolTip(self.tr("Back to the session (Esc)"))
        self.back.hide()
        self.findings = QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.findings.setProperty("role", "wrong")
        self.findings.hide()
        self.strip.hide()
        self.setFocusProxy(self.view)
        top = QHBoxLayout()
        top.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.switches, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.strip)
        middle.addWidget(self.view, 1)
        whole = QVBoxLayout(self)
        whole.setSpacing(6)
        whole.addLayout(top)
        whole.addWidget(self.bar)
        whole.addLayout(middle, 1)
        whole.addWidget(self.findings)
        whole.addWidget(self.foot)
        parts = (self.back, self.switches, self.bar, self.strip, self.view, self.foot)
        for before, after in pairwise(parts):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.switches.changed.connect(self._choose)
        self.bar.export.clicked.connect(self.export_wanted)
        self.bar.print.clicked.connect(self.print_wanted)
        self.bar.strip.toggled.connect(self.strip.setVisible)
        self.strip.chosen.connect(self.view.go_to_page)
        self.view.moved.connect(self.strip.show_current)
        self.view.sought.connect(self.chosen)
        self.lacking.chosen.connect(self.chosen)
        self.foot.stage_wanted.connect(self.stage_wanted)

    def _choose(self) -> None:
        """Keep what the user chose for this session, and make that paper."""
        self.by_hand = True
        desk = self._bench.desk
        session = desk.get(Session, self._session) if self._session else None
        if session:
            before = opening.style_shown(desk, session.id)
            opening.keep(desk, session, self.wanted)
            if opening.style_shown(desk, session.id) != before:
                self._bench.restyled.emit()
        self._make()

    def _follow(self, session: Session) -> None:
        """Want the paper as it is written, or as the user chose it."""
        now = self.wanted
        wanted = opening.opened(self._bench.desk, session, now)
        if wanted != now:
            blocked = QSignalBlocker(self.switches)
            self.switches.choose(wanted)
            blocked.unblock()

    def _touched(self, touched: Touched) -> None:
        self._read.forget(touched)
        if self.isVisible():
            self._wait.start()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while hidden."""
        super().showEvent(event)
        if self._stale:
            self._make()

    def _make(self) -> None:
        """Read the records here, compose and set beside the window."""
        if self._session is None or self._busy or not self.isVisible():
            self._stale = True
            return
        self._stale = False
        if self._bench.desk.get(Session, self._session) is None:
            return
        bundle = bundle_of(self._read, self._session)
        self.switches.offer(bundle)
        self._follow(bundle.session)
        self.foot.show_stage(bundle.session)
        self.foot.show_style(self.wanted.style)
        wanted, laid = self.wanted, self._laid
        self._busy, self._seen = True, (bundle, wanted)
        self._look.stop()
        self._beside.run(lambda: made(bundle, wanted, laid), self._show, self._failed)

    def _show(self, printed: Printed) -> None:
        self._busy = False
        self.printed = printed
        self.pictures.hold(printed.pdf, printed.pages)
        self.view.show_pages(printed.pages, size_of(printed.paper))
        self.strip.show_pages(printed.pages)
        self.bar.show_count(len(printed.pages))
        # The pages are seen first: what is lacking is not what one looks at while typing.
        self._look.start()
        if self._stale:
            self._make()

    def _look_through(self) -> None:
        """Find out beside the window what the paper lacks."""
        if self._seen:
            bundle, wanted = self._seen
            self._beside.run(lambda: lacking(bundle, wanted), self._tell, self._failed)

    def _tell(self, found: Lacking) -> None:
        self._say("\n".join(map(say, found.missing)))
        self.lacking.tell(found.findings)
        if not self.waits:
            self.made.emit()

    def _say(self, wrong: str) -> None:
        self.findings.setText(wrong)
        self.findings.setVisible(bool(wrong))

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        if not isinstance(error, RuleBroken):
            raise error
        # A body's own style may be broken at any time; the paper before it stays in sight.
        self._say(told(error))
        self.made.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go on past the page beside the paper, through which it came."""
        parts = self.parentWidget()
        if forward and isinstance(parts, QSplitter):
            beside = parts.widget(parts.indexOf(self) - 1)
            if beside is not None and reading_order.leave(self, beside):
                return True
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom from anywhere beside the paper, too."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and not self.view.hasFocus():
            self.view.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Ask for the width of a page at a readable size."""
        return QSize(460, 640)


def size_of(paper: Minutes) -> QSizeF:
    """Return the size of a paper's pages in points."""
    page = paper.style.page
    return QSizeF(page.width * _POINTS, page.height * _POINTS)
