"""A task beside the window that a dialog waits for, with a sentence and a bar."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.ui.background import Background
from meetingdesk.ui.sentences import told


class Busy(QWidget):
    """Says what is being done, and does it; the dialog stays usable meanwhile."""

    def __init__(self) -> None:
        """Do nothing yet."""
        super().__init__()
        self._lane: Background | None = None
        self.said = QLabel()
        self.said.setWordWrap(True)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setMaximumHeight(6)
        bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._bar = bar
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.said)
        column.addWidget(bar)
        column.addStretch(1)

    def run(
        self,
        what: str,
        task: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[str], None],
    ) -> None:
        """Do a task beside the window; `failed` is told in a sentence what would not do."""
        self.said.setText(what)
        self._bar.setAccessibleName(what)
        lane = Background(self)
        self._lane = lane

        def trouble(error: BaseException) -> None:
            if not isinstance(error, FileTrouble):
                raise error
            failed(told(error))

        lane.run(task, done, trouble)

    def abandon(self) -> None:
        """Wait no more for what runs; nobody will hear of it."""
        if self._lane:
            self._lane.abandon()
