"""Below the paper: what the minutes lack, how far they are, and the style of the file."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from meetingdesk.domain import edits
from meetingdesk.domain.agreeing import HouseStyle
from meetingdesk.domain.kinds import house_style_id
from meetingdesk.domain.meeting import Session
from meetingdesk.domain.terms import Status
from meetingdesk.minutes.styles import style_of
from meetingdesk.ui import words
from meetingdesk.ui.paper.findings_panel import FindingsPanel
from meetingdesk.ui.undo import Workbench

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
_GAP = 8


class Foot(QWidget):
    """Tells of the paper that is shown, and leads on from it."""

    stage_wanted = Signal()
    """The page on which the text is agreed is to be shown."""

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        """Serve the paper of an open file."""
        super().__init__(parent)
        self._bench = bench
        self._style = ""
        self.lacking = FindingsPanel(self)
        self.stage = self._button()
        self.stage.clicked.connect(self.stage_wanted)
        self.keep = self._button()
        self.keep.setText(self.tr("Keep this style"))
        self.keep.setToolTip(self.tr("Print all papers of this file in the style that is shown"))
        self.keep.setAccessibleDescription(self.keep.toolTip())
        self.keep.clicked.connect(self._keep)
        self.keep.hide()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2)
        self._apart: bool | None = None
        self._grid.addWidget(self.keep, 0, 0, _RIGHT)
        self._grid.addWidget(self.lacking, 1, 0)
        self._seat_stage()
        self.stage.raise_()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def event(self, event: QEvent) -> bool:
        """Seat the stage anew where the room or the words beside it changed."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._seat_stage()
        return super().event(event)

    def _seat_stage(self) -> None:
        """Put the stage in one line with what unfolds the list; above it where both do not fit."""
        beside = self.lacking.fold.sizeHint().width() + self.stage.sizeHint().width()
        apart = self.lacking.isVisibleTo(self) and beside + _GAP > self.width()
        if apart != self._apart:
            self._apart = apart
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(self.stage, 0 if apart else 1, 0, left if apart else _RIGHT)

    @property
    def style_of_file(self) -> str:
        """The style that was chosen for the file."""
        return style_of(self._bench.desk)[0].name

    def show_stage(self, session: Session) -> None:
        """Say how far the minutes are."""
        stage = words.term(session.status)
        if session.status is Status.DRAFT and session.draft:
            stage = f"{stage} {session.draft}"
        said = self.tr("Stage: {stage}").format(stage=stage)
        self.stage.setText(f"{said} ›")
        self.stage.setAccessibleName(said)
        self.stage.setToolTip(self.tr("Clear, send, agree and confirm the text"))

    def show_style(self, name: str) -> None:
        """Offer to keep a style, where it is not the one of the file already."""
        self._style = name
        kept = name == self.style_of_file or self._bench.desk.read_only
        self.keep.setHidden(kept)

    def _keep(self) -> None:
        desk, label = self._bench.desk, self.tr("Choose the style of the papers")
        known = desk.get(HouseStyle, house_style_id())
        fresh = HouseStyle(id=house_style_id(), name=self._style)
        edit = edits.revise(label, known, name=self._style) if known else edits.add(label, fresh)
        if self._bench.attempt(edit):
            self.show_style(self._style)
            self.stage.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("flat", "true")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
