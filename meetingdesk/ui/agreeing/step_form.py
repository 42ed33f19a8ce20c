"""In which form a step offers the paper: that of the preview, or of the last issue."""

from PySide6.QtWidgets import QWidget

from meetingdesk.agreeing import Agreeing
from meetingdesk.domain.fields import RecordId
from meetingdesk.ui.agreeing.last_form import last_form
from meetingdesk.ui.paper.pane import PreviewPane
from meetingdesk.ui.paper.wanted import Wanted
from meetingdesk.ui.undo import Workbench


def step_form(bench: Workbench, session: RecordId, window: QWidget) -> Wanted:
    """Return the form of the paper in the preview, where it is all there is or a person's choice.

    What was chosen there before the last step has gone into that issue, whose form it then is.
    """
    pane = _preview(window, session)
    if pane and (pane.by_hand or not Agreeing(bench.desk).issues(session)):
        return pane.wanted
    return last_form(bench, session)


def taken(session: RecordId, window: QWidget) -> None:
    """Let what was chosen in the preview have gone into a step."""
    pane = _preview(window, session)
    if pane:
        pane.by_hand = False


def _preview(window: QWidget, session: RecordId) -> PreviewPane | None:
    found = window.findChildren(PreviewPane)
    return next((pane for pane in found if pane.session == session), None)
