"""What is to be said of a session's stage besides its name."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from meetingdesk.desk import Desk
from meetingdesk.domain.agreeing import Clearance, ConfirmingPaper, MinutesIssue
from meetingdesk.domain.meeting import Session
from meetingdesk.minutes.issues.stages import (
    Corrigendum,
    draft_number,
    in_force,
    is_backed,
    last_corrigendum,
    number_of,
)
from meetingdesk.ui import words
from meetingdesk.ui.tables.columns import short_day

translate = QCoreApplication.translate


def standing(desk: Desk, session: Session, issues: Sequence[MinutesIssue], *, changed: bool) -> str:
    """Return what an agreed text was corrected by, or that a stage is said without an issue.

    `changed` says that the text is no longer the one that was issued last.
    """
    parts = []
    last = last_corrigendum(session, issues, desk.all(ConfirmingPaper, session=session.id))
    if last:
        parts.append(corrected(last))
    if changed:
        parts.append(_changed(session, issues))
    cleared = any(desk.all(Clearance, issue=issue.id) for issue in issues)
    if not is_backed(session.status, issues, cleared=cleared):
        said = translate(
            "standing", "Only said so: this file keeps no issue of the stage “{stage}”."
        )
        parts.append(said.format(stage=words.term(session.status)))
    return " · ".join(parts)


def _changed(session: Session, issues: Sequence[MinutesIssue]) -> str:
    if in_force(issues):
        said = translate(
            "standing", "Changed since issue {n}: this is to be issued as a corrigendum (Ctrl+G)"
        )
    else:
        said = translate("standing", "Changed since issue {n}: the text is draft {draft} now")
    draft = draft_number(session, issues, changed=True)
    return said.format(n=number_of(issues[-1], issues), draft=draft)


def corrected(last: Corrigendum) -> str:
    """Return by what a text was corrected last, and whether both sides confirmed that."""
    if last.confirmed:
        said = translate("standing", "Corrigendum {n} of {day}, confirmed")
    else:
        said = translate("standing", "Corrigendum {n} of {day}, not confirmed yet")
    return said.format(n=last.number, day=short_day(last.issue.issued_on) or "–")
