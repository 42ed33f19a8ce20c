"""Opening the text of a session's minutes on the screen on which the window stands."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.meeting import Session
from meetingdesk.minutes.editions import edition_of
from meetingdesk.minutes.styles import GENERAL, Style, style
from meetingdesk.ui.leaving import SHOWING
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
    there = window.findChild(QWidget, SHOWING)
    if there is not None:
        there.close()
    edition = _edition(window.paper_shown, session)
    size = window.memory.get(_SIZE, str(FIRST_SIZE))
    known = int(size) if size.isdecimal() and int(size) < len(SIZES) else FIRST_SIZE
    showing = Showing(bench, session.id, edition, size=known, parent=window)
    showing.setGeometry(window.geometry())
    showing.left.connect(lambda: window.memory.keep(_SIZE, str(showing.size_number)))
    showing.left.connect(window.activateWindow)
    showing.showFullScreen()
    showing.activateWindow()
    showing.view.setFocus()


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
