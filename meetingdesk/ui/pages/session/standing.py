"""What is to be said of a session's stage besides its name."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from meetingdesk.desk import Desk
from meetingdesk.domain.agreeing import Clearance, ConfirmingPaper, MinutesIssue
from meetingdesk.domain.meeting import Session
from meetingdesk.minutes.issues.stages import Corrigendum, is_backed, last_corrigendum
from meetingdesk.ui import words
from meetingdesk.ui.tables.columns import short_day

translate = QCoreApplication.translate


def standing(desk: Desk, session: Session, issues: Sequence[MinutesIssue]) -> str:
    """Return what an agreed text was corrected by, or that a stage is said without an issue."""
    last = last_corrigendum(issues, desk.all(ConfirmingPaper, session=session.id))
    if last:
        return corrected(last)
    cleared = any(desk.all(Clearance, issue=issue.id) for issue in issues)
    if is_backed(session.status, issues, cleared=cleared):
        return ""
    said = translate("standing", "Only said so: this file keeps no issue of the stage “{stage}”.")
    return said.format(stage=words.term(session.status))


def corrected(last: Corrigendum) -> str:
    """Return by what a text was corrected last, and whether both sides confirmed that."""
    if last.confirmed:
        said = translate("standing", "Corrigendum {n} of {day}, confirmed")
    else:
        said = translate("standing", "Corrigendum {n} of {day}, not confirmed yet")
    return said.format(n=last.number, day=short_day(last.issue.issued_on) or "–")
