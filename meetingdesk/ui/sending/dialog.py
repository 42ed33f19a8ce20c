"""Sending a copy: to whom, what of it, where to; written beside the window."""

from contextlib import suppress
from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from meetingdesk.desk import Desk
from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.exchange.sent_words import internal_name, marked_internal, tell_sent
from meetingdesk.exchange.writing import made_beside, write_whole
from meetingdesk.ui.bringing.frame import Frame
from meetingdesk.ui.fitting import fit
from meetingdesk.ui.folders import PAPERS, begin_where_last
from meetingdesk.ui.paper.wanted import Wanted
from meetingdesk.ui.sending.pages import ToWhom, WhatOfIt
from meetingdesk.ui.sending.which_paper import Ready, WhichPaper, plain
from meetingdesk.ui.sentences import say, told

_SIZE = (600, 400)


class Sending(Frame):
    """Asks in two steps; the paper for the other side is left to the window's own export."""

    paper_wanted = Signal(str, object)
    """The session whose paper is to be made anew, and the Wanted to begin with."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        session: RecordId | None,
        shown: Wanted | None = None,
    ) -> None:
        """Ask; `session` is the one that is open, `shown` the paper beside it."""
        super().__init__(parent, self.tr("Send a copy"))
        self.setObjectName("sending")
        fit(self, *_SIZE)
        self._desk = desk
        self._shown = shown
        self._stop = Event()
        self.whom = ToWhom()
        self.what = WhatOfIt(desk, session)
        self.which = WhichPaper(desk, session)
        self.which.session.currentIndexChanged.connect(self._offer_paper)
        for box in (self.which.issued, self.which.signed, self.which.anew):
            box.toggled.connect(self._offer_paper)
        for page in (self.whom, self.what, self.which):
            self.pages.addWidget(page)
        self.whom.colleague.connect(self._ask_what)
        self.whom.other_side.connect(self._ask_which)
        self._ask_whom()

    def done(self, result: int) -> None:
        """Close; a copy that is being written is given up."""
        self._stop.set()
        super().done(result)

    def _ask_whom(self) -> None:
        self.say_head(self.tr("Who is to have it?"), "")
        self.pages.setCurrentWidget(self.whom)
        self.offer((self.tr("Cancel"), self.reject), main=False)
        self.whom.to_colleague.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_what(self) -> None:
        self.say_head(self.tr("A copy for a colleague"), "")
        self.pages.setCurrentWidget(self.what)
        self.offer(
            (self.tr("&Back"), self._ask_whom),
            (self.tr("Cancel"), self.reject),
            (self.tr("Save the cop&y…"), self._ask_where),
            left=1,
        )
        self.what.whole.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_which(self) -> None:
        self.say_head(self.tr("The paper for the other side"), "")
        self.pages.setCurrentWidget(self.which)
        self._offer_paper()
        self.which.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_paper(self) -> None:
        """Offer to save the paper that is there, or to make one."""
        if self.pages.currentWidget() is not self.which:
            return
        keys = self.focusWidget()
        go = (self.tr("&Export…"), self._export)
        if self.which.ready:
            go = (self.tr("Sa&ve it…"), self._ask_where_paper)
        *_, last = self.offer(
            (self.tr("&Back"), self._ask_whom), (self.tr("Cancel"), self.reject), go, left=1
        )
        last.setEnabled(self.which.session.chosen is not None)
        if keys and self.which.isAncestorOf(keys):
            keys.setFocus(Qt.FocusReason.OtherFocusReason)

    def _export(self) -> None:
        chosen = self.which.session.chosen
        if chosen:
            wanted = self.which.wanted(self._shown)
            self.accept()
            self.paper_wanted.emit(chosen, wanted)

    def _ask_where_paper(self) -> None:
        ready = self.which.ready
        if ready is None:
            return
        dialog = QFileDialog(self, self.tr("Save the paper for the other side"))
        dialog.setObjectName("paper_for")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(ready.name).suffix.removeprefix("."))
        begin_where_last(dialog, PAPERS, self._desk.path.parent)
        dialog.selectFile(ready.name)
        dialog.fileSelected.connect(lambda chosen: self._put(Path(chosen), ready))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _put(self, to: Path, ready: Ready) -> None:
        """Write the paper that is there, byte for byte."""
        try:
            # The dialog has asked whether a file of that name may go.
            write_whole(to, ready.read(), force=True)
        except (RuleBroken, FileTrouble) as trouble:
            self.say_head(self.tr("The paper was not written"), "")
            self.say(told(trouble))
            self.offer((self.tr("&Back"), self._ask_which), main=False)
            return
        wrote = self.tr("Wrote {path}, byte for byte as it is kept in the file.").format(path=to)
        self._wrote(to, [wrote, plain(ready.said)], self.tr("The paper is written"))

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the copy for a colleague"))
        dialog.setObjectName("copy_for")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Meeting Desk files (*.mdesk)"))
        dialog.setDefaultSuffix("mdesk")
        begin_where_last(dialog, "copies", self._desk.path.parent)
        dialog.selectFile(internal_name(self._desk.path, self.what.named))
        dialog.fileSelected.connect(lambda chosen: self._write(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, wanted: Path) -> None:
        to = marked_internal(wanted)
        (session, partner), carry = self.what.chosen, self.what.carry.isChecked()
        sharing, stop, mine = self._desk.sharing, self._stop, self._desk.path

        def act() -> list[str]:
            if _same(to, mine):
                raise FileTrouble("{file} is the file that is open.", file=to.name)
            # The dialog has asked whether a file of just that name may go.
            with made_beside(to, force=to == wanted) as part:
                sent = sharing.send_apart(part, session=session, partner=partner, carry=carry)
                if stop.is_set():
                    raise FileTrouble("Nothing was written.")
            return [
                say(line)
                for line in tell_sent(
                    to,
                    entries=sent.entries,
                    attachments=sent.attachments,
                    not_carried=sent.not_carried,
                )
            ]

        self.pages.setCurrentWidget(self.busy)
        self.offer((self.tr("Cancel"), self.reject), main=False)
        saying = self.tr("Writing {file}…").format(file=to.name)
        written = self.tr("The copy is written")
        self.busy.run(saying, act, lambda lines: self._wrote(to, lines, written), self._refuse)

    def _wrote(self, to: Path, lines: list[str], head: str) -> None:
        self.say_head(head, "")
        self.say("\n\n".join(lines))
        self.offer(
            (self.tr("Show &folder"), lambda: self._show(to.parent)),
            (self.tr("Close"), self.accept),
            left=1,
        )

    def _show(self, folder: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _refuse(self, why: str) -> None:
        self.say_head(self.tr("The copy was not written"), "")
        self.say(why)
        self.offer((self.tr("&Back"), self._ask_what), (self.tr("Close"), self.reject), left=1)


def _same(one: Path, other: Path) -> bool:
    with suppress(OSError):
        return one.samefile(other)
    return False
