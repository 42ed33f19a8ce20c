"""Opening the text of a session's minutes on the screen that others see."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QScreen

from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.meeting import Session
from meetingdesk.minutes.editions import edition_of
from meetingdesk.minutes.style import GENERAL, Style
from meetingdesk.minutes.styles import style
from meetingdesk.ui.leaving import close_shown
from meetingdesk.ui.showing.rows import Edition
from meetingdesk.ui.showing.window import FIRST_SIZE, SIZES, Showing

if TYPE_CHECKING:
    from meetingdesk.ui.main_window import MainWindow
    from meetingdesk.ui.paper.wanted import Wanted

_SIZE = "showing/size"


def show_text(window: "MainWindow") -> None:
    """Show the text of the open session over the whole screen."""
    bench, space = window.bench, window.space
    session = bench.desk.get(Session, space.session) if bench and space and space.session else None
    if bench is None or session is None:
        return
    close_shown()
    edition = _edition(window.paper_shown, session)
    size = window.memory.get(_SIZE, str(FIRST_SIZE))
    known = int(size) if size.isdecimal() and int(size) < len(SIZES) else FIRST_SIZE
    showing = Showing(bench, session.id, edition, size=known)
    showing.setGeometry(
        shared_screen(window.screen(), window.screen().virtualSiblings()).geometry()
    )
    _Keeper(window, showing)
    showing.showFullScreen()
    showing.activateWindow()
    showing.view.setFocus()


def shared_screen(own: QScreen, screens: Sequence[QScreen]) -> QScreen:
    """Return the screen that others see: the other one where there are two, else one's own."""
    others = [screen for screen in screens if screen is not own]
    return others[0] if len(others) == 1 else own


class _Keeper(QObject):
    """Holds the shown text as long as it is open.

    It is no child of the window: a program that shares one window would not offer it, and it
    would go when the window is minimized.
    """

    def __init__(self, window: "MainWindow", showing: Showing) -> None:
        super().__init__(window)
        self._window, self._showing = window, showing
        showing.left.connect(self._let_go)

    def _let_go(self) -> None:
        self._window.memory.keep(_SIZE, str(self._showing.size_number))
        self._window.activateWindow()
        self.deleteLater()


def _edition(wanted: "Wanted | None", session: Session) -> Edition:
    """Return how the paper beside the session shows it, else how it is written."""
    if wanted is None:
        return Edition(language=session.text_language or "en")
    language = edition_of(wanted.languages).languages[0]
    return Edition(language=language, style=_style(wanted.style), copy=wanted.copy)


def _style(name: str) -> Style:
    try:
        return style(name)
    except RuleBroken:
        # The preview says what is wrong with it; here others read along.
        return GENERAL
