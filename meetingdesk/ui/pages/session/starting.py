"""The edit that makes a new session."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from meetingdesk.domain import edits
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.meeting import Delegation, Session, Sitting
from meetingdesk.domain.records import Organization, Record
from meetingdesk.domain.terms import Relation
from meetingdesk.minutes.wording import LANGUAGES
from meetingdesk.ui.pages.session.sides import Side, seating
from meetingdesk.ui.undo import Workbench


def new_session_edit(workbench: Workbench) -> Edit:
    """Return the edit that makes a session of today, where the own side is, with that side seated.

    Its minutes are written in the language of the window. Its first change adds the session. The
    own body is the one of the settings, else the one that the file calls its own; with neither, no
    side is seated.
    """
    desk, spoken = workbench.desk, workbench.settings.language
    session = Session(
        title=QCoreApplication.translate("NewSession", "Working session"),
        held_on=desk.today(),
        # Without a name in the settings the author is a login name, which no paper is to bear.
        rapporteur=desk.author if workbench.settings.name else "",
        text_language=spoken if spoken in LANGUAGES else LANGUAGES[0],
    )
    own = [o for o in desk.all(Organization) if o.relation is Relation.OWN]
    acronym = workbench.settings.body or (own[0].acronym if own else "")
    seats: list[Record] = []
    zone = ""
    if acronym:
        seats += seating(desk, session, Side(acronym=acronym, own=True))
        zone = next(s.zone for s in seats if isinstance(s, Delegation))
    if zone:
        there = workbench.clock().astimezone(ZoneInfo(zone)).date()
        session = replace(session, held_on=there)
    added = [session, *seats]
    added.append(Sitting(session=session.id, held_on=session.held_on, zone=zone))
    return edits.add(QCoreApplication.translate("NewSession", "New session"), *added)
