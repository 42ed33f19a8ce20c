"""What each command of the window does."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from meetingdesk import settings
from meetingdesk.domain import edits
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Session
from meetingdesk.ui import style
from meetingdesk.ui.exporting.doing import PaperDoing
from meetingdesk.ui.file_doing import FileDoing
from meetingdesk.ui.focus import first_field, holds
from meetingdesk.ui.sentences import say, told
from meetingdesk.ui.tables.columns import PLACES, STARTED_IN_LIST

if TYPE_CHECKING:
    from meetingdesk.ui.main_window import MainWindow

_DIALOGS = "meetingdesk.ui.dialogs"
_SHOWING = "meetingdesk.ui.showing.opening"
_WHO = "who works here"


class Doing(QObject):
    """The commands of one window."""

    def __init__(self, window: "MainWindow") -> None:
        """Serve a window."""
        super().__init__(window)
        self._window = window
        self.files = FileDoing(window)
        self.papers = PaperDoing(window)

    @property
    def table(self) -> dict[str, Callable[[], object]]:
        """What each command does, by its name."""
        named: dict[str, Callable[[], object]] = {
            "new_file": self.files.new_file,
            "open_file": self.files.open_file,
            "save": self.save,
            "import_records": self.files.import_records,
            "close": self.close,
            "quit": self.quit,
            "cut": lambda: self._press(QKeySequence.StandardKey.Cut),
            "copy": lambda: self._press(QKeySequence.StandardKey.Copy),
            "paste": lambda: self._press(QKeySequence.StandardKey.Paste),
            "find": self.find,
            "preferences": self.preferences,
            "next_pane": lambda: self._pane(1),
            "previous_pane": lambda: self._pane(-1),
            "preview": self.show_preview,
            "show_text": lambda: import_module(_SHOWING).show_text(self._window),
            "new_session": self.new_session,
            "new_record": self.new_record,
            "log_live": self.log_live,
            "two_versions": self.two_versions,
            "translations": partial(self._turn, "translations"),
            "agreeing": partial(self._turn, "agreeing"),
            "remove_session": self.remove_session,
            "same_session": self.same_session,
            "entered_twice": self.entered_twice,
            "check": self.check,
            "log_folder": self.log_folder,
            "shortcuts": lambda: self._show(import_module(f"{_DIALOGS}.shortcuts").Shortcuts),
            "about": lambda: self._show(import_module(f"{_DIALOGS}.about").About),
        }
        named |= self.files.table | self.papers.table
        named |= {place: partial(self._window.show_place, place) for place in PLACES}
        named |= {name: partial(self.wear, name) for name in style.APPEARANCES}
        return named

    # Files

    def quit(self) -> None:
        """Leave the program; everything is in the file."""
        self._window.close()

    def save(self) -> None:
        """Let what is being typed become an entry, and say where all is."""
        focus = QApplication.focusWidget()
        if focus:
            focus.clearFocus()
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._window.show_saved()

    def close(self) -> None:
        """Close the session, or the file where only a list is shown."""
        space = self._window.space
        if space and not space.listed:
            space.go_back()
        else:
            self._window.leave()

    # Sessions

    def new_session(self) -> None:
        """Add a session and open it with its first field in focus."""
        bench, space = self._window.bench, self._window.space
        if bench is None or space is None:
            return
        before = space.session or (space.listing.selected if space.place == "sessions" else None)
        starting = import_module("meetingdesk.ui.pages.session.starting")
        edit: edits.Edit = starting.new_session_edit(bench)
        if bench.attempt(edit):
            space.show_session(edit.changes[0].subject.id)
            space.begin()
            import_module("meetingdesk.ui.next_session").offer(self._window, before)

    def two_versions(self) -> None:
        """Show what waits for somebody's choice."""
        if self._window.space:
            self._window.space.show_versions()

    def _turn(self, page: str) -> None:
        """Show a page over the open session, or the session again."""
        if self._window.space:
            self._window.space.turn(page)

    def log_live(self) -> None:
        """Fold what is settled and let the keyboard log, or unfold it again."""
        space = self._window.space
        if space and space.session_page:
            space.session_page.set_logging(self._window.commands["log_live"].isChecked())
        self._window.paper.settle()

    def same_session(self) -> None:
        """Ask which other record means the session that is open."""
        bench, space = self._window.bench, self._window.space
        session = bench.desk.get(Session, space.session) if bench and space else None
        if session:
            import_module("meetingdesk.ui.alike").same_as(bench, self._window, session)

    def entered_twice(self) -> None:
        """List people, bodies and sessions that may be in the file twice."""
        if self._window.bench:
            self.save()
            import_module("meetingdesk.ui.alike").entered_twice(self._window.bench, self._window)

    def remove_session(self) -> None:
        """Take the open session out of the lists; undo brings it back."""
        bench, space = self._window.bench, self._window.space
        session = bench.desk.get(Session, space.session) if bench and space else None
        if bench and session and bench.attempt(edits.remove(self.tr("Remove session"), session)):
            said = self.tr("“{title}” is out of the lists.").format(title=session.title)
            bench.done.emit(said, [(self.tr("Undo"), bench.undo.undo)])

    def open_session(self, session: str) -> None:
        """Open a session of the sidebar."""
        if self._window.space:
            self._window.space.show_session(RecordId(session))

    def start_place(self, place: str) -> None:
        """Add a first record to a place; actions come from sessions."""
        if place == "sessions":
            self.new_session()
        elif place == "actions":
            self._window.show_place("sessions")
        else:
            self.new_record()

    def new_record(self) -> None:
        """Add a record to the place that is shown, and open it in its first field."""
        bench, space = self._window.bench, self._window.space
        if bench is None or space is None or space.place not in STARTED_IN_LIST:
            return
        edit, record = import_module("meetingdesk.ui.pages.records").new_record_edit(space.place)
        if bench.attempt(edit):
            self._window.filter.forget()
            space.show_record(space.place, record, begin=True)

    # The window

    def show_preview(self) -> None:
        """Show the paper beside the session, or hide it, now and from now on."""
        self._window.paper.choose()

    def find(self) -> None:
        """Let the keyboard filter the list; from a session, go back to it first."""
        space = self._window.space
        if space:
            space.go_back()
        self._window.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._window.filter.selectAll()

    def filter(self, words: str) -> None:
        """Show only what has the words."""
        space = self._window.space
        if space and not space.listed:
            space.go_back()
            self._window.filter.setFocus(Qt.FocusReason.OtherFocusReason)
        if space:
            space.listing.filter(words)

    def leave_filter(self) -> None:
        """Let the keyboard work in the list that the words have left."""
        space = self._window.space
        if space and space.session_page:
            space.session_page.log_line.come_back()
        elif space:
            space.listing.take_focus()

    def wear(self, name: str) -> None:
        """Look light, dark, or as the system does, now and from now on."""
        self._window.memory.keep("appearance", name)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            style.wear(app, want_dark=style.APPEARANCES[name])

    def preferences(self) -> None:
        """Ask for name, body and language; what is done from now on bears the new name."""
        dialog = self._show(import_module(f"{_DIALOGS}.preferences").Preferences)
        dialog.accepted.connect(partial(self._sign, settings.read_settings().name))

    def ask_who(self) -> None:
        """Say under what name changes are kept where nobody said yet who works here."""
        bench = self._window.bench
        if bench and not self.files.known().name:
            said = self.tr("Your changes bear the name “{name}” until you say yours.")
            way = (self.tr("Say your name…"), self.preferences)
            self._window.notices.say(said.format(name=bench.desk.author), way, about=_WHO)

    def _sign(self, before: str) -> None:
        known, bench = settings.read_settings(), self._window.bench
        if known.name:
            self._window.notices.unsay(_WHO)
        if bench:
            bench.settings = known
        # Whoever works under a name told for this time keeps it, until another is stored.
        if known.name != before:
            self._window.files.sign(known.name)
            if bench:
                bench.desk.author = known.name

    def check(self) -> None:
        """Check that the file is whole, and say so."""
        bench = self._window.bench
        if bench is None:
            return
        try:
            report = bench.desk.check()
        except FileTrouble as trouble:
            self._window.say(told(trouble))
            return
        if report.findings:
            self._window.say(
                "\n".join([self.tr("The file has faults:"), *map(say, report.findings)])
            )
        else:
            said = self.tr("The file is whole: {n} entries were read and checked.")
            self._window.notices.tell(said.format(n=f"{report.entries:,}"))

    def log_folder(self) -> None:
        """Show the folder with the program's log."""
        folder = settings.places().log
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._window.say(self.tr("The log is in {folder}.").format(folder=folder))

    def _pane(self, step: int) -> None:
        panes = [pane for pane in self._window.panes if pane.isVisible()]
        focus = QApplication.focusWidget()
        here = next((i for i, p in enumerate(panes) if holds(p, focus)), -1 if step > 0 else 0)
        for ahead in range(1, len(panes) + 1):
            pane = panes[(here + step * ahead) % len(panes)]
            if first_field(pane):
                return

    def _press(self, key: QKeySequence.StandardKey) -> None:
        focus = QApplication.focusWidget()
        names = {
            QKeySequence.StandardKey.Cut: "cut",
            QKeySequence.StandardKey.Copy: "copy",
            QKeySequence.StandardKey.Paste: "paste",
        }
        # A card of the page takes what is pasted where it has no text of its own.
        while focus is not None:
            act = getattr(focus, names[key], None)
            if callable(act):
                act()
                return
            focus = focus.parentWidget()

    def _show(self, kind: Callable[[QWidget], QDialog]) -> QDialog:
        dialog = kind(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog
