"""Where a paper made now is not the one that was issued: another style, other languages."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from meetingdesk.agreeing import Agreeing
from meetingdesk.desk import Desk
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Session
from meetingdesk.domain.terms import Status
from meetingdesk.minutes.editions import edition_of
from meetingdesk.ui.agreeing.last_form import form_of, style_title
from meetingdesk.ui.pages.session.summary import language_name
from meetingdesk.ui.paper.wanted import Wanted

translate = QCoreApplication.translate


@dataclass(frozen=True, kw_only=True)
class Issued:
    """The last issue that left the house: its number, its form, whether it was confirmed."""

    number: int
    form: Wanted
    confirmed: bool


def issued_of(desk: Desk, session: RecordId) -> Issued | None:
    """Return the last issue of a session that left the house; none where its text is not here."""
    agreeing, found = Agreeing(desk), desk.get(Session, session)
    issue = agreeing.last_out(session)
    if issue is None or found is None:
        return None
    try:
        form = form_of(agreeing, issue)
    except RuleBroken:
        return None
    confirmed = found.status is Status.CONFIRMED
    return Issued(number=issue.number or 0, form=form, confirmed=confirmed)


def told_otherwise(issued: Issued, now: Wanted) -> str:
    """Say that minutes are not in the form that was issued; nothing where they are."""
    then = issued.form
    style, languages = now.style != then.style, now.languages != then.languages
    if now.which != "minutes" or not (style or languages):
        return ""
    said = [
        translate("exporting", "This is not the paper as it was issued: issue {n} is in “{form}”.")
    ]
    if issued.confirmed:
        said.append(translate("exporting", "Nobody signed it in the form chosen here."))
    if style:
        said.append(translate("exporting", "Its paragraphs keep the numbers of issue {n}."))
    known = " + ".join(map(language_name, edition_of(then.languages).languages))
    form = " · ".join((known, style_title(then.style)))
    return " ".join(said).format(n=issued.number, form=form)
