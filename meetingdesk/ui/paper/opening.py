"""In which languages and style the paper of a session opens, unless the user chose otherwise."""

import json
from dataclasses import replace

from meetingdesk.desk import Desk
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Session
from meetingdesk.minutes.styles import Style, style_of, style_or_general
from meetingdesk.minutes.wording import written_in
from meetingdesk.ui.memory import Memory
from meetingdesk.ui.paper.wanted import Wanted


def as_written(desk: Desk, session: Session) -> Wanted:
    """Return the paper in the language in which it is written, and in the style of the file."""
    return Wanted(languages=written_in(session.text_language), style=style_of(desk)[0].name)


def opened(desk: Desk, session: Session, now: Wanted) -> Wanted:
    """Return what is wanted of a session: what was chosen for it, else as it is written."""
    plain = as_written(desk, session)
    kept = _kept(desk, session)
    return replace(
        now, languages=kept.get("languages", plain.languages), style=kept.get("style", plain.style)
    )


def style_shown(desk: Desk, session: RecordId) -> Style:
    """Return the style in which the paper of a session is shown: the one chosen for it, if any."""
    found = desk.get(Session, session)
    chosen = _kept(desk, found).get("style") if found else None
    return (style_or_general(chosen) if chosen else style_of(desk))[0]


def keep(desk: Desk, session: Session, chosen: Wanted) -> None:
    """Keep what was chosen for a session, as far as it is not as it opens by itself."""
    plain = as_written(desk, session)
    pairs = {
        "languages": (chosen.languages, plain.languages),
        "style": (chosen.style, plain.style),
    }
    other = {name: mine for name, (mine, usual) in pairs.items() if mine != usual}
    if _kept(desk, session) != other:
        Memory().keep(_name(desk, session), json.dumps(other))


def _kept(desk: Desk, session: Session) -> dict[str, str]:
    try:
        kept = json.loads(Memory().get(_name(desk, session), "{}"))
    except (ValueError, RecursionError):
        return {}
    pairs = kept.items() if isinstance(kept, dict) else ()
    return {name: said for name, said in pairs if isinstance(said, str)}


def _name(desk: Desk, session: Session) -> str:
    return f"paper/{desk.file_id}/{session.id}"
