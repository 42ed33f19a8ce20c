"""What a side's body is called in its own script on the day of the session."""

from datetime import date

from PySide6.QtCore import QLocale

from meetingdesk.desk import Desk
from meetingdesk.domain.meeting import Delegation, Session
from meetingdesk.domain.records import Organization, OrganizationName
from meetingdesk.exchange.names import NATIVE


def native_name(desk: Desk, side: Delegation) -> str:
    """Return what the body of a side was called at home on that day, where the script is not Latin.

    Which language a country speaks is known as in the Unicode CLDR; a body of no known country may
    have its name in any.
    """
    session = desk.get(Session, side.place.parent) if side.place else None
    day = session.held_on if session and session.held_on else desk.today()
    body = desk.get(Organization, side.organization)
    home = _spoken_in(body.country if body else "")
    return next(
        (
            name.name
            for name in desk.all(OrganizationName, organization=side.organization)
            if NATIVE.search(name.name)
            and (not home or name.language in ("", home))
            and (name.valid_from or date.min) <= day <= (name.valid_to or date.max)
        ),
        "",
    )


def _spoken_in(country: str) -> str:
    """Return the code of the language spoken most in a country, or nothing where none is known."""
    territory = QLocale.codeToTerritory(country)
    if territory == QLocale.Country.AnyTerritory:
        return ""
    return QLocale(QLocale.Language.AnyLanguage, territory).name().partition("_")[0]
