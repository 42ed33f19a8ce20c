"""Text that was being typed when the program stopped: offered again."""

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from meetingdesk.desk import Desk, Draft
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.kinds import KINDS
from meetingdesk.domain.records import Record

if TYPE_CHECKING:
    from meetingdesk.ui.main_window import MainWindow

_SHOWN = 80
"""Characters of the text that a notice shows."""
translate = QCoreApplication.translate


def offer(window: "MainWindow", desk: Desk) -> None:
    """Offer what a crash left behind, each text in a notice of its own."""
    for draft in desk.drafts():
        text = " ".join(draft.text.split())
        short = text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
        said = translate("kept", "Text typed before the program stopped was kept: “{text}”")
        window.say(
            said.format(text=short),
            (translate("kept", "P&ut back"), partial(_put_back, window, desk, draft)),
            (translate("kept", "Drop"), partial(desk.drop_draft, draft.record, draft.field)),
        )


def _put_back(window: "MainWindow", desk: Desk, draft: Draft) -> None:
    """Show the page on which it was typed: the field there takes its draft up again."""
    space = window.space
    if space is None:
        return
    where = import_module("meetingdesk.ui.pages.records.where")
    page = where.page_of(desk, draft.kind, RecordId(draft.record))
    session = session_of(desk, draft)
    if page:
        space.show_record(*page)
    elif session:
        space.show_session(session)
    else:
        window.say(translate("kept", "What it belonged to is not in the file any more."))


def session_of(desk: Desk, draft: Draft) -> RecordId | None:
    """Return the session on whose page a draft was typed."""
    kind, record = KINDS.get(draft.kind), RecordId(draft.record)
    found = desk.get(kind, record) if kind else None
    while found is not None:
        if type(found).__name__ == "Session":
            return found.id
        found = _above(desk, found)
    return None


def _above(desk: Desk, record: Record) -> Record | None:
    """Return the record to which another belongs."""
    place = getattr(record, "place", None)
    above = getattr(record, "session", None) or (place.parent if place else None)
    if above is None or isinstance(above, Record):
        return None
    kinds = (KINDS[name] for name in ("Session", "Delegation", "AgendaItem"))
    return next((found for kind in kinds if (found := desk.get(kind, above))), None)
