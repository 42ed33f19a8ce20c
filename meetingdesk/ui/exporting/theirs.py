"""Where a copy of the other side prints what is not for them."""

from PySide6.QtCore import QCoreApplication

from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.document import Minutes
from meetingdesk.minutes.people import ordered_sides
from meetingdesk.ui.paper.wanted import Wanted


def told_internal(bundle: Bundle, paper: Minutes, wanted: Wanted) -> str:
    """Say that a copy of another side than the first, one's own, is internal; else nothing."""
    others = {side.id for side in ordered_sides(bundle.delegations)[1:]}
    if not paper.internal or wanted.copy not in others:
        return ""
    return QCoreApplication.translate(
        "ExportDialog",
        "This copy of the other side prints notes that were not written up: it is"
        " INTERNAL, and not for them. Write the notes up first.",
    )
