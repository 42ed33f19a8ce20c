"""In which form the minutes were issued last: languages, style, whose copy."""

from PySide6.QtCore import QLocale

from meetingdesk.agreeing import Agreeing
from meetingdesk.domain.agreeing import HouseStyle, MinutesIssue
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.kinds import house_style_id
from meetingdesk.domain.meeting import Session
from meetingdesk.minutes.styles import style, style_names
from meetingdesk.minutes.wording import written_in
from meetingdesk.ui.paper.wanted import Wanted
from meetingdesk.ui.undo import Workbench


def last_form(bench: Workbench, session: RecordId) -> Wanted:
    """Return the form of the last issue that is carried here, else that of the house."""
    agreeing = Agreeing(bench.desk)
    for issue in reversed(agreeing.issues(session)):
        try:
            return form_of(agreeing, issue)
        except RuleBroken:
            continue
    house = bench.desk.get(HouseStyle, house_style_id())
    found = bench.desk.get(Session, session)
    written = found.text_language if found else ""
    chosen = house.name if house and house.name in style_names() else "general"
    return Wanted(languages=written_in(written), style=chosen)


def form_of(agreeing: Agreeing, issue: MinutesIssue) -> Wanted:
    """Return the form of an issue. Raises RuleBroken where it is not carried here, or erased."""
    kept = agreeing.frozen(issue)
    between = "+" if kept.edition.facing else ","
    named = kept.style if kept.style in style_names() else ""
    languages = between.join(kept.edition.languages)
    return Wanted(languages=languages, style=named or "general", copy=kept.copy)


def style_title(name: str) -> str:
    """Return what a style is called in the window's language; its name where it is not there."""
    try:
        return style(name).called(QLocale().name()[:2])
    except RuleBroken:
        return name
