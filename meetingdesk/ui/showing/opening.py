"""Opening the text of a session's minutes on the screen on which the window stands."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from meetingdesk.domain.meeting import Session
from meetingdesk.minutes.editions import edition_of
from meetingdesk.ui.leaving import SHOWING
from meetingdesk.ui.showing.window import FIRST_SIZE, SIZES, Showing

if TYPE_CHECKING:
    from meetingdesk.ui.main_window import MainWindow

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
    language = session.text_language or "en"
    if window.paper_shown:
        language = edition_of(window.paper_shown.languages).languages[0]
    size = window.memory.get(_SIZE, str(FIRST_SIZE))
    known = int(size) if size.isdecimal() and int(size) < len(SIZES) else FIRST_SIZE
    showing = Showing(bench, session.id, language, size=known, parent=window)
    showing.setGeometry(window.geometry())
    showing.left.connect(lambda: window.memory.keep(_SIZE, str(showing.size_number)))
    showing.left.connect(window.activateWindow)
    showing.showFullScreen()
    showing.activateWindow()
    showing.view.setFocus()
