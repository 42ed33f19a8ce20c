"""What the commands do that let papers out of the window."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from meetingdesk.domain.fields import RecordId
from meetingdesk.ui.leaving import PAPERS

if TYPE_CHECKING:
    from meetingdesk.ui.exporting.papers import Papers
    from meetingdesk.ui.main_window import MainWindow
    from meetingdesk.ui.paper.wanted import Wanted

_AT_ONCE = 1000


class PaperDoing(QObject):
    """Exports and prints the papers of what is shown."""

    def __init__(self, window: "MainWindow") -> None:
        """Serve a window."""
        super().__init__(window)
        self._window = window

    @property
    def table(self) -> dict[str, Callable[[], object]]:
        """What each command does, by its name."""
        return {
            "export_pdf": self.export,
            "export_sessions": self.export_sessions,
            "print_minutes": self.print,
        }

    def export(self, wanted: "Wanted | None" = None) -> None:
        """Export a paper of the open session, beginning with that which is shown."""
        papers, session = self._papers, self._session
        if papers and session:
            papers.export(session, wanted or self._window.paper_shown)

    def print(self) -> None:
        """Print a paper of the open session."""
        papers, session = self._papers, self._session
        if papers and session:
            papers.print(session, self._window.paper_shown)

    def export_sessions(self) -> None:
        """Export the papers of all sessions that are listed: those found for the words typed."""
        papers, space = self._papers, self._window.space
        if papers and space:
            words = space.listing.model.words if space.place == "sessions" else ""
            papers.export_many(self._listed(words))

    def _listed(self, words: str) -> list[RecordId]:
        bench = self._window.bench
        found: list[RecordId] = []
        while bench and len(found) % _AT_ONCE == 0:
            more = bench.desk.rows("sessions", words, limit=_AT_ONCE, offset=len(found))
            if not more:
                break
            found += [row.id for row in more]
        return found

    @property
    def _session(self) -> RecordId | None:
        return self._window.space.session if self._window.space else None

    @property
    def _papers(self) -> "Papers | None":
        bench = self._window.bench
        if bench is None:
            return None
        kind = import_module("meetingdesk.ui.exporting.papers").Papers
        papers: Papers | None = self._window.findChild(kind, PAPERS)
        if papers is None:
            papers = kind(bench, self._window)
            papers.setObjectName(PAPERS)
        return papers
