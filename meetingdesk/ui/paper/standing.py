"""Where the paper stands: beside the session where there is room, else in its place when asked."""

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from meetingdesk.domain.fields import RecordId
    from meetingdesk.ui.main_window import MainWindow
    from meetingdesk.ui.paper.pane import PreviewPane

BESIDE_FROM = 1150
"""Width of the window, in pixels, from which page and paper can both be read side by side."""
SIDEBAR_FROM = 740
"""Width of the window, in pixels, below which the page needs all of it."""
_WIDEST = 640
_AFTER_MS = 30


class Paper(QObject):
    """Shows and hides the paper of the open session; a narrow window shows one thing at a time.

    That the user wants it beside the session is remembered, and a narrow window does not change
    it. Asking for it where it would not stand by itself (a narrow window, logging live) holds
    until another session is opened or logging begins or ends.
    """

    def __init__(self, window: "MainWindow") -> None:
        """Serve a window that has its parts."""
        super().__init__(window)
        self._window = window
        self._wanted = window.memory.get("preview", "yes") == "yes"
        self._asked = False
        self._before: tuple[RecordId | None, bool] = (None, False)
        # The paper loads ReportLab and PDFium: the page is painted first.
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._soon.timeout.connect(self.settle)
        window.settled.connect(self._follow)
        window.installEventFilter(self)
        self._fit_sidebar()

    @property
    def over(self) -> bool:
        """Whether the paper stands in the place of the page."""
        pane = self._window.preview
        return pane is not None and self._window.stack.currentWidget() is pane

    def choose(self) -> None:
        """Show or hide the paper as its command is now checked."""
        checked = self._window.commands["preview"].isChecked()
        if self._roomy and not self._state[1]:
            self._wanted, self._asked = checked, False
            self._window.memory.keep("preview", "yes" if checked else "no")
        else:
            self._asked = checked
        self.settle()

    def leave_over(self) -> None:
        """Show the page again where the paper stands in its place."""
        if self.over:
            self._asked = False
            self.settle()

    def settle(self) -> None:
        """Let the paper follow the session, the width of the window, and what was asked."""
        session, _ = self._state
        if session is not None and self._due():
            self._show(session)
        elif self._window.preview:
            self._give_back_page()
            self._window.preview.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width of the window."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._fit_sidebar()
            self._soon.start()
        return super().eventFilter(watched, event)

    @property
    def _roomy(self) -> bool:
        return self._window.width() >= BESIDE_FROM

    @property
    def _state(self) -> "tuple[RecordId | None, bool]":
        """The open session, and whether it is being logged."""
        space = self._window.space
        page = space.session_page if space else None
        return (space.session if space else None), bool(page and page.logging)

    def _follow(self) -> None:
        """Make way for another page at once; the paper itself may come a little later."""
        if not self._due():
            self._give_back_page()
        self._soon.start()

    def _due(self) -> bool:
        """Return whether the paper is to be seen now; its command shows it."""
        state = self._state
        if state != self._before:
            self._before, self._asked = state, False
        session, logging = state
        by_itself = self._wanted and self._roomy and not logging
        due = session is not None and (self._asked or by_itself)
        self._window.commands["preview"].setChecked(due)
        return due

    def _fit_sidebar(self) -> None:
        self._window.sidebar.setVisible(self._window.width() >= SIDEBAR_FROM)

    def _show(self, session: "RecordId") -> None:
        pane = self._window.preview or self._made()
        if self._roomy:
            self._stand_beside(pane)
        else:
            self._stand_over(pane)
        pane.back.setHidden(self._roomy)
        if pane.session != session:
            self._follow_page()
            pane.show_session(session)

    def _made(self) -> "PreviewPane":
        window = self._window
        pane: PreviewPane = import_module("meetingdesk.ui.paper.pane").PreviewPane(window.bench)
        pane.export_wanted.connect(window.commands["export_pdf"].trigger)
        pane.print_wanted.connect(window.commands["print_minutes"].trigger)
        pane.stage_wanted.connect(self._show_stages)
        pane.back.clicked.connect(self.leave_over)
        pane.chosen.connect(self._go_to)
        memory = window.memory
        pane.bar.strip.setChecked(memory.get("small_pages") == "yes")
        pane.bar.strip.toggled.connect(lambda on: memory.keep("small_pages", "yes" if on else "no"))
        window.preview = pane
        return pane

    def _go_to(self, record: str, field: str) -> None:
        """Show what a finding names, or what was pointed at on the paper, at its field."""
        space = self._window.space
        if space and space.session_page:
            self.leave_over()
            import_module("meetingdesk.ui.paper.way").go_to(space, record, field)

    def _show_stages(self) -> None:
        """Show the page on which the text is agreed."""
        self.leave_over()
        self._window.commands["agreeing"].trigger()

    def _follow_page(self) -> None:
        """Have the paper follow what is chosen on the session's page."""
        page = self._window.space.session_page if self._window.space else None
        if page is not None:
            following = import_module("meetingdesk.ui.paper.following").Following(page)
            following.at.connect(self._mark)

    def _mark(self, record: str) -> None:
        """Mark on the paper what is chosen in the record."""
        pane = self._window.preview
        if pane is not None and pane.isVisible():
            pane.view.mark(record)

    def _stand_beside(self, pane: QWidget) -> None:
        parts = self._window.parts
        if parts.indexOf(pane) < 0:
            self._give_back_page()
            parts.addWidget(pane)
            parts.setSizes(_with_paper(parts.sizes()))
        pane.setVisible(True)

    def _stand_over(self, pane: QWidget) -> None:
        stack = self._window.stack
        if stack.indexOf(pane) < 0:
            stack.addWidget(pane)
        stack.setCurrentWidget(pane)
        pane.setFocus()

    def _give_back_page(self) -> None:
        if self.over and self._window.space:
            self._window.stack.setCurrentWidget(self._window.space)


def _with_paper(sizes: list[int]) -> list[int]:
    """Return widths in which the paper takes a third of what the sidebar leaves."""
    side, *rest = sizes
    room = sum(rest)
    paper = min(_WIDEST, room * 35 // 100)
    return [side, room - paper, paper]
