"""Bringing in the records of a source: first a backup, made beside the window."""

from importlib import import_module
from pathlib import Path

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from meetingdesk.desk import Desk
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.ui.bringing.frame import Frame
from meetingdesk.ui.sentences import told

_SIZE = (520, 180)


class Importing(Frame):
    """Waits for the backup; given up before that is made, nothing is imported."""

    came = Signal(str)
    """What came."""
    failed = Signal(str)
    """What hindered."""

    def __init__(self, parent: QWidget, desk: Desk, source: Path) -> None:
        """Begin with the backup."""
        super().__init__(parent, self.tr("Import records"))
        self.setObjectName("importing")
        self.resize(*_SIZE)
        self._desk, self._source = desk, source
        self.say_head(self.tr("Import {source}").format(source=source.name), "")
        self.offer((self.tr("Cancel"), self.reject), main=False)
        sharing = desk.sharing
        self.busy.run(
            self.tr("Making a backup first…"),
            lambda: sharing.back_up(before=True),
            lambda _: self._import(),
            lambda why: self._end(self.failed, why),
        )

    def _import(self) -> None:
        bringing = import_module("meetingdesk.exchange.bringing")
        try:
            done = bringing.import_source(self._desk, self._source)
        except FileTrouble as trouble:
            self._end(self.failed, told(trouble))
            return
        said = self.tr("{source}: {new} new, {changed} changed, {same} as before.")
        said = said.format(
            source=self._source.name, new=done.new, changed=done.changed, same=done.unchanged
        )
        self._end(self.came, said)

    def _end(self, signal: SignalInstance, said: str) -> None:
        self.accept()
        signal.emit(said)
