"""Comments that come in: from a Word document that was sent back, or written as text."""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from meetingdesk.agreeing import Agreeing
from meetingdesk.domain import edits
from meetingdesk.domain.agreeing import Comment
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Delegation
from meetingdesk.exchange.writing import because
from meetingdesk.minutes.comments import comments_found, reading_back
from meetingdesk.minutes.issuing import bundle_of
from meetingdesk.ui.background import Background
from meetingdesk.ui.folders import begin_where_last
from meetingdesk.ui.sentences import told
from meetingdesk.ui.undo import Workbench

if TYPE_CHECKING:
    from meetingdesk.minutes.word.reading_back import Found
    from meetingdesk.ui.agreeing.page import AgreeingPage


class Coming(QObject):
    """Takes comments into the file; the page says what came."""

    def __init__(self, bench: Workbench, page: "AgreeingPage") -> None:
        """Work for a page."""
        super().__init__(page)
        self._bench, self._page = bench, page
        self._beside = Background(self)

    def read_back(self) -> None:
        """Ask which document, then read it beside the window."""
        dialog = QFileDialog(self._page, self.tr("Which document came back?"))
        dialog.setObjectName("readBack")
        begin_where_last(dialog, "returned", self._bench.desk.path.parent)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Word documents (*.docx)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda chosen: self._read(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self) -> None:
        """Ask for comments as text; each line names its paragraph."""
        dialog = import_module("meetingdesk.ui.agreeing.typing_in").TypingIn(
            self._bench, self._page.session, other_side(self._bench, self._page.session), self._page
        )
        dialog.written.connect(lambda came: self._take_in(came, ""))
        dialog.open()

    def _read(self, path: Path) -> None:
        read = reading_back(bundle_of(self._bench.desk, self._page.session), path)
        self._page.tell(self.tr("Reading {file} …").format(file=path.name))

        def done(found: "tuple[Found, ...]") -> None:
            desk, session = self._bench.desk, self._page.session
            bundle = bundle_of(desk, session)
            side = other_side(self._bench, session)
            issue = Agreeing(desk).last_out(session)
            came = comments_found(
                desk,
                bundle,
                found,
                side=side,
                issue=issue.id if issue else None,
                at=self._bench.clock(),
            )
            self._take_in(came, path.name)

        self._beside.run(read, done, lambda error: self._failed(error, path))

    def _failed(self, error: BaseException, path: Path) -> None:
        if isinstance(error, FileTrouble):
            self._page.tell(told(error))
        elif isinstance(error, OSError):
            said = self.tr("{file} could not be read: {why}.")
            self._page.tell(said.format(file=path.name, why=because(error)))
        else:
            raise error
        self._page.take_focus()

    def _take_in(self, came: tuple[Comment, ...], name: str) -> None:
        label = self.tr("Read comments back") if name else self.tr("Write comments")
        if came and not self._bench.attempt(edits.add(label, *came)):
            return
        said = self.tr("{n} came from {file}.") if name else self.tr("{n} written.")
        nothing = self.tr("Nothing in {file} is new.") if name else ""
        self._page.tell((said if came else nothing).format(n=len(came), file=name))
        if came:
            self._page.list.go_to(came[0].id)
        self._page.take_focus()


def other_side(bench: Workbench, session: RecordId) -> RecordId | None:
    """Return the one side that is not one's own, or None where several are."""
    others = [side for side in bench.desk.all(Delegation, parent=session) if not side.own]
    return others[0].id if len(others) == 1 else None
