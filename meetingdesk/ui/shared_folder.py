"""The open file and its shared folder: saving there after a pause, and what colleagues saved."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.sharing import DamagedThere
from meetingdesk.ui.background import Background
from meetingdesk.ui.fields.versions import moment
from meetingdesk.ui.folders import begin_where_last, documents
from meetingdesk.ui.last_saving import save_at_the_end
from meetingdesk.ui.sentences import told

if TYPE_CHECKING:
    from meetingdesk.desk import Desk
    from meetingdesk.domain.sharing import News, Present
    from meetingdesk.ui.main_window import MainWindow
    from meetingdesk.ui.notices import Choice

PAUSE_MS = 5_000
LOOK_MS = 15_000
_FOLDER, _PRESENT = "shared folder", "who else has it open"
_LEFT = "left unsaved"


class SharedFolder(QObject):
    """Saves five seconds after the last edit, when told to and at the end; looks each 15 seconds.

    Folders are read and written beside the window; only what came is written in its thread.
    """

    def __init__(self, parent: QObject, window: "MainWindow") -> None:
        """Serve the file that a window has open; `parent` outlives it."""
        super().__init__(parent)
        self._window = window
        self._desk: Desk | None = None
        self._unsaved = self._ending = False
        self._present: tuple[Present, ...] = ()
        self._offered: set[Path] = set()
        self._untold: list[tuple[Desk, str]] = []
        self._lane = Background(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.publish)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.look)
        window.changed.connect(self._edited)
        window.settled.connect(self.follow)
        # Who presses Save wants it there now, and has by then left what was being typed.
        window.commands["save"].triggered.connect(self.publish)
        app = QCoreApplication.instance()
        if app:
            app.aboutToQuit.connect(self.conclude)
        self.follow()

    def follow(self) -> None:
        """Turn to the file that is open now; what was not saved yet of the one before is."""
        desk = self._window.bench.desk if self._window.bench else None
        if desk is self._desk:
            return
        left, self._desk = self._desk, desk
        self._pause.stop()
        self._look.stop()
        if left and left.shared and self._unsaved:
            # The file is closed; its working copy is all that saving it needs.
            done, failed = partial(self._left, left), partial(self._left_unsaved, left)
            self._lane.run(partial(_publish, left), done, failed)
        self._unsaved, self._present = False, ()
        if desk and desk.shared:
            if desk.shared.read_only:
                self._say_read_only(desk)
            self._look.start()
            self.look()

    def look(self) -> None:
        """Look what colleagues saved, beside the window's thread."""
        if self._desk and self._desk.shared:
            desk = self._desk
            self._lane.run(partial(_look, desk), partial(self._came, desk), self._failed)

    def publish(self) -> None:
        """Save to the shared folder now, beside the window's thread."""
        self._pause.stop()
        if self._desk and self._desk.shared and not self._desk.shared.read_only:
            desk = self._desk
            self._lane.run(partial(_publish, desk), partial(self._came, desk), self._failed)

    def conclude(self) -> None:
        """Wait for what is being saved as the program ends; say where that cannot be."""
        self._ending = True
        self._lane.conclude()
        for desk, why in self._untold:
            save_at_the_end(desk, why)

    def _edited(self) -> None:
        if self._desk and self._desk.shared and not self._is_saved(self._desk):
            self._unsaved = True
            self._pause.start()
            # Once the window has said that the edit is in the file.
            QTimer.singleShot(0, self, self._say_waiting)

    def _came(self, desk: "Desk", news: "News") -> None:
        """Take what came from the folder into the open file, and say how it stands there."""
        if desk is not self._desk or desk.shared is None:
            return
        mended = desk.read_only and not news.read_only
        if news.entries or news.attached or mended:
            try:
                desk.take_in(news)
            except FileTrouble as trouble:
                self._failed(trouble)
                return
        if mended:
            self._window.settled.emit()
        self._tell_folder(desk, news)
        if news.away or news.read_only:
            return
        if self._is_saved(desk):
            if self._unsaved or news.saved:
                self._pause.stop()
                self._say_saved()
            self._unsaved = False
        elif not self._pause.isActive():
            self._unsaved = True
            self._pause.start()

    def _is_saved(self, desk: "Desk") -> bool:
        return desk.shared is not None and desk.shared.is_saved(desk.digest())

    # What is said

    def _say_saved(self) -> None:
        bench = self._window.bench
        if bench:
            at = f"{bench.clock().astimezone():%H:%M}"
            said = self.tr("Saved to the shared folder {time}").format(time=at)
            self._window.sidebar.state.setText(said)

    def _say_waiting(self) -> None:
        if self._unsaved and self._desk:
            self._window.sidebar.state.setText(self.tr("Kept here; not in the shared folder yet"))

    def _tell_folder(self, desk: "Desk", news: "News") -> None:
        if news.away:
            said = self.tr(
                "{file} is not in its shared folder now, or the folder cannot be reached. Go on"
                " working: all is kept here, and is saved there later."
            )
            self._say(said.format(file=desk.path.name), _FOLDER)
        elif news.read_only:
            self._say_read_only(desk)
        else:
            self._unsay(_FOLDER)
        self._tell_beside(desk, news)
        if news.present != self._present:
            self._present = news.present
            self._tell_present(desk)

    def _tell_beside(self, desk: "Desk", news: "News") -> None:
        """Tell of copies that came to lie beside the file, and of a damaged one that was kept."""
        if news.aside:
            said = self.tr("The damaged file is kept in the shared folder as “{name}”.")
            self._window.notices.say(said.format(name=news.aside), about=news.aside)
        for copy in news.copies:
            if copy in self._offered:
                continue
            self._offered.add(copy)
            said = self.tr(
                "Beside {file} lies “{copy}”: two people changed the file at the same time, and the"
                " program that synchronises the folder kept both. Not all that is in it is here."
            ).format(file=desk.path.name, copy=copy.name)
            act = (self.tr("Bring it in…"), partial(self._bring_in, copy))
            self._window.notices.say(said, act, about=str(copy))

    def _bring_in(self, copy: Path) -> None:
        # Whoever looks at it and leaves it is told again.
        self._offered.discard(copy)
        self._window.doing.files.bringing.bring_in(copy)

    def _tell_present(self, desk: "Desk") -> None:
        since: dict[str, str] = {}
        for one in sorted(self._present, key=lambda present: present.since):
            since.setdefault(one.who, one.since)
        if not since:
            self._unsay(_PRESENT)
            return
        each = self.tr("{name} (since {when})")
        names = [each.format(name=n, when=self._moment(at)) for n, at in sorted(since.items())]
        said = self.tr("{names} has {file} open as well. What each of you writes comes together.")
        if len(names) > 1:
            said = self.tr(
                "{names} have {file} open as well. What each of you writes comes together."
            )
        text = said.format(names=", ".join(names), file=desk.path.name)
        self._window.notices.say(text, about=_PRESENT)

    def _moment(self, time: str) -> str:
        """Return a moment in UTC as people here say it: of today without the day."""
        said = moment(time)
        bench = self._window.bench
        today = moment(f"{bench.clock():%Y-%m-%dT%H:%M:%SZ}") if bench else ""
        day, _, hour = said.rpartition(" ")
        return hour if day == today.rpartition(" ")[0] else said

    def _say_read_only(self, desk: "Desk") -> None:
        said = self.tr(
            "Nothing can be saved to the shared folder of {file}: it can only be read here."
        )
        act = (self.tr("Edit my own copy…"), self._ask_where)
        self._window.notices.say(said.format(file=desk.path.name), act, stays=True, about=_FOLDER)

    def _ask_where(self) -> None:
        if self._desk is None:
            return
        dialog = QFileDialog(
            self._window, self.tr("My own copy"), "", self.tr("Meeting Desk files (*.mdesk)")
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("mdesk")
        # One's own copy is not for the folder that all share.
        begin_where_last(dialog, "own_copies", documents())
        dialog.selectFile(self._desk.path.name)
        dialog.fileSelected.connect(lambda path: self.copy_for_me(Path(path)))
        dialog.open()

    def copy_for_me(self, to: Path) -> None:
        """Write a copy of one's own to `to`, beside the window's thread, and open it."""
        if self._desk and self._desk.shared:
            task = partial(self._desk.shared.copy_for_me, to)
            self._lane.run(task, lambda _: self._window.enter("open", to), self._failed)

    def _left(self, desk: "Desk", news: "News") -> None:
        """Say of a file that was left if its last changes could not be saved to its folder."""
        if not news.saved:
            self._say_left(desk)

    def _left_unsaved(self, desk: "Desk", error: BaseException) -> None:
        if not isinstance(error, OSError):
            raise error
        self._say_left(desk, told(error))

    def _say_left(self, desk: "Desk", why: str = "") -> None:
        if self._ending or not self._window.isVisible():
            # Nobody reads a notice in a window that was closed; the program is about to end.
            self._untold.append((desk, why))
            return
        said = self.tr(
            "Your last changes to {file} are not in its shared folder yet. They are kept on this"
            " machine, and are saved there when you open it again."
        ).format(file=desk.path.name)
        self._say(f"{said} {why}".rstrip(), f"{_LEFT} {desk.path}")

    def set_aside(self) -> None:
        """Keep the damaged shared file under another name, and save ours in its place."""
        if self._desk and self._desk.shared:
            desk = self._desk
            self._lane.run(partial(_set_aside, desk), partial(self._came, desk), self._failed)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, OSError):
            raise error
        if isinstance(error, DamagedThere):
            self._say(told(error), _FOLDER, (self.tr("Set it aside"), self.set_aside))
            return
        said = self.tr("{why} Your changes are kept on this machine.")
        self._say(said.format(why=told(error)), _FOLDER)

    def _say(self, text: str, about: str, *choices: "Choice") -> None:
        standing = [n for n in self._window.notices.notices if n.text == text]
        if not standing:
            self._window.notices.say(text, *choices, stays=True, about=about)

    def _unsay(self, about: str) -> None:
        self._window.notices.unsay(about)


def _look(desk: "Desk") -> "News":
    assert desk.shared
    return desk.shared.look(desk.author, desk.now())


def _set_aside(desk: "Desk") -> "News":
    assert desk.shared
    return desk.shared.set_aside(desk.author, desk.now())


def _publish(desk: "Desk") -> "News":
    assert desk.shared
    return desk.shared.publish(desk.author, desk.now())
