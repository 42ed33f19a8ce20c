"""Writes the papers of many sessions, and says how far it is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.desk import Desk
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Session
from meetingdesk.exporting import ManyWritten, Step, material
from meetingdesk.minutes.issuing import bundle_of
from meetingdesk.ui.background import Background
from meetingdesk.ui.exporting.dialog import Asked
from meetingdesk.ui.sentences import say

_WIDTH = 460


class WritingMany(QDialog):
    """One session after the other; Cancel stops before the next, and what is there is whole."""

    told = Signal(str)
    """What came of it."""

    def __init__(
        self, parent: QWidget, desk: Desk, sessions: Sequence[RecordId], asked: Asked
    ) -> None:
        """Begin at once."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export {n} papers").format(n=len(sessions)))
        self.setObjectName("writingMany")
        self.setMinimumWidth(_WIDTH)
        self._desk, self._asked = desk, asked
        self._left = list(reversed(sessions))
        self._many = ManyWritten(asked.to, force=asked.replace)
        self._lane = Background(self)
        self._done = 0
        self._troubles: list[str] = []
        self._stopped = False
        self.said = QLabel(self)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, len(sessions))
        self.bar.setAccessibleName(self.tr("Papers written"))
        self.troubles = QPlainTextEdit(self)
        self.troubles.setReadOnly(True)
        self.troubles.setTabChangesFocus(True)
        self.troubles.setAccessibleName(self.tr("Papers that could not be written"))
        self.troubles.hide()
        self.buttons = QDialogButtonBox(self)
        self.stop = self.buttons.addButton(self.tr("&Stop"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.rejected.connect(self.reject)
        lines = QVBoxLayout(self)
        for part in (self.said, self.bar, self.troubles, self.buttons):
            lines.addWidget(part)
        self._next()

    def reject(self) -> None:
        """Stop before the next one; where all is done, close."""
        if not self._left or self._stopped:
            super().reject()
            return
        self._stopped = True
        self.stop.setEnabled(False)

    def _next(self) -> None:
        self.bar.setValue(self._done + len(self._troubles))
        if self._stopped or not self._left:
            self._end()
            return
        session = self._left.pop()
        if self._desk.get(Session, session) is None:
            # It was removed meanwhile.
            self._next()
            return
        # Read here, for the file has one reader; composed and written beside the window.
        order = self._asked.order
        bundle = bundle_of(self._desk, session)
        self.said.setText(bundle.session.title)
        of = material(self._desk, bundle, order.form)
        self._lane.run(
            lambda: self._many.write(session, of, order),
            lambda step: self._take(step, bundle.session.title),
            self._failed,
        )

    def _take(self, step: Step, title: str) -> None:
        if step.trouble:
            self._troubles.append(f"{title}: {say(step.trouble)}")
        else:
            self._done += 1
        self._next()

    def _failed(self, error: BaseException) -> None:
        self._stopped = True
        self._end()
        raise error

    def _end(self) -> None:
        count = self.bar.maximum()
        form = self.tr("Wrote {n} of {count} papers to {folder}.")
        if self._stopped:
            form = self.tr("Stopped: {n} of {count} papers are in {folder}, each of them whole.")
        said = form.format(n=self._done, count=count, folder=self._asked.to)
        self._left = []
        self.told.emit(said)
        if not self._troubles:
            self.accept()
            return
        self.said.setText(said)
        self.troubles.setPlainText("\n".join(self._troubles))
        self.troubles.show()
        self.stop.setEnabled(True)
        self.stop.setText(self.tr("&Close"))
        self.troubles.setFocus()
