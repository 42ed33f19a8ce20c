"""The papers of the open file, out of the window: into files, and to the printer."""

from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.exchange.writing import write_whole
from meetingdesk.exporting import OWN_LANGUAGE, Material, Order, material, name_of, written
from meetingdesk.minutes.issuing import bundle_of, unprintable
from meetingdesk.ui.background import Background
from meetingdesk.ui.exporting.dialog import Asked, ExportDialog
from meetingdesk.ui.exporting.issued import issued_of, told_otherwise
from meetingdesk.ui.exporting.remembering import remember, remembered
from meetingdesk.ui.exporting.theirs import told_internal
from meetingdesk.ui.folders import PAPERS, keep_folder, last_folder
from meetingdesk.ui.notices import Choice, NoticeBoard
from meetingdesk.ui.paper.making import made
from meetingdesk.ui.paper.opening import as_written
from meetingdesk.ui.paper.wanted import Wanted
from meetingdesk.ui.sentences import say, told
from meetingdesk.ui.undo import Workbench

_WROTE = "export"


class Papers(QObject):
    """Exports and prints a session's papers; what happened is said in the window's notices."""

    def __init__(self, workbench: Workbench, window: QWidget) -> None:
        """Work for a window."""
        super().__init__(window)
        self._bench, self._window = workbench, window
        self._beside = Background(self)

    def export(self, session: RecordId, wanted: Wanted | None = None) -> None:
        """Ask for the form and where to, then write the paper; from any stage, never blocked."""
        bundle = bundle_of(self._bench.desk, session)
        order = remembered(self._bench.desk)
        dialog = ExportDialog(self._window, [bundle], order, str(self._folder), 1)
        plain = as_written(self._bench.desk, bundle.session)
        dialog.offer_copy(wanted or replace(plain, which=order.paper, style=order.style))
        issued = issued_of(self._bench.desk, session)
        if issued:
            dialog.compare_with(issued)
        dialog.asked.connect(lambda asked: self._write(dialog, session, asked))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_many(self, sessions: Sequence[RecordId]) -> None:
        """Ask for the form and the folder, then write the papers of sessions in a row."""
        if len(sessions) < 2:
            if sessions:
                self.export(sessions[0])
            return
        first = bundle_of(self._bench.desk, sessions[0])
        order = replace(remembered(self._bench.desk), languages=OWN_LANGUAGE)
        dialog = ExportDialog(self._window, [first], order, str(self._folder), len(sessions))
        dialog.asked.connect(lambda asked: self._write_many(dialog, sessions, asked))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def print(self, session: RecordId, wanted: Wanted | None = None) -> None:
        """Show how the paper will print, and print it."""
        bundle = bundle_of(self._bench.desk, session)
        wanted = wanted or as_written(self._bench.desk, bundle.session)
        try:
            printed = made(bundle, wanted)
        except RuleBroken as broken:
            # A body's own style may be broken at any time.
            self._bench.said.emit(told(broken))
            return
        kind = import_module("meetingdesk.ui.exporting.print_dialog").PrintDialog
        name = name_of(printed.paper, bundle, Order(paper=wanted.which))
        dialog = kind(self._window, printed, name, self._folder)
        issued = issued_of(self._bench.desk, session)
        otherwise = told_otherwise(issued, wanted) if issued else ""
        dialog.warn(told_internal(bundle, printed.paper, wanted) or otherwise)
        dialog.said.connect(self._say)
        dialog.wrote.connect(lambda path: self._tell(path, ()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # One paper

    def _write(self, dialog: ExportDialog, session: RecordId, asked: Asked) -> None:
        desk = self._bench.desk
        of = material(desk, bundle_of(desk, session), asked.order.form)

        def failed(error: BaseException) -> None:
            if not isinstance(error, RuleBroken | FileTrouble):
                raise error
            dialog.show_trouble(told(error))

        def done(_: object) -> None:
            self._remember(asked, asked.to.parent)
            self._tell(asked.to, [say(one) for one in unprintable(of.bundle)])
            dialog.accept()

        self._beside.run(lambda: _put(of, asked), done, failed)

    def _remember(self, asked: Asked, folder: Path) -> None:
        remember(self._bench.desk, asked.order)
        keep_folder(PAPERS, folder)

    def _tell(self, path: Path, missing: Sequence[str]) -> None:
        said = "\n".join([self.tr("Wrote {path}.").format(path=path), *missing])
        self._say(said, path.parent, trouble=bool(missing))

    def _say(self, said: str, folder: Path | None = None, *, trouble: bool = False) -> None:
        """Say what was done; what a paper could not print stays until it was read."""
        board = self._window.findChild(NoticeBoard)
        if board is None:
            self._bench.said.emit(said)
            return
        ways: list[Choice] = []
        if folder:
            url = QUrl.fromLocalFile(str(folder))
            ways = [(self.tr("Show &folder"), lambda: self._show(url))]
        if trouble:
            board.say(said, *ways, about=_WROTE)
        else:
            board.tell(said, *ways)

    @property
    def _folder(self) -> Path:
        return last_folder(PAPERS, self._bench.desk.path.parent)

    def _show(self, folder: QUrl) -> None:
        if not QDesktopServices.openUrl(folder):
            said = self.tr("The folder {path} could not be shown.")
            self._bench.said.emit(said.format(path=folder.toLocalFile()))

    # Many

    def _write_many(self, dialog: ExportDialog, sessions: Sequence[RecordId], asked: Asked) -> None:
        dialog.accept()
        self._remember(asked, asked.to)
        kind = import_module("meetingdesk.ui.exporting.many").WritingMany
        many = kind(self._window, self._bench.desk, sessions, asked)
        many.told.connect(lambda said: self._say(said, asked.to))
        many.finished.connect(many.deleteLater)
        many.open()


def _put(of: Material, asked: Asked) -> None:
    # The dialog has asked whether a file of that name may go.
    write_whole(asked.to, written(of, asked.order).data, force=asked.replace)
