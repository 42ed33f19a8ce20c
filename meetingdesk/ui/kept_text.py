"""Text that was being typed when the program stopped: offered again."""

from contextlib import suppress
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from PySide6.QtCore import QCoreApplication, QTimer

from meetingdesk.desk import Desk, Draft
from meetingdesk.domain.agreeing import Comment
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.kinds import KINDS
from meetingdesk.domain.records import Record
from meetingdesk.ui.memory import Memory
from meetingdesk.ui.notices import Notice

if TYPE_CHECKING:
    from meetingdesk.ui.main_window import MainWindow

_ABOVE = ("Session", "Delegation", "AgendaItem", "Statement", "Decision", "AgreedAction")
_SHOWN = 80
"""Characters of the text that a notice shows."""
translate = QCoreApplication.translate


def offer(window: "MainWindow", desk: Desk) -> None:
    """Open the session in which typing was cut off, and offer each text in a notice of its own.

    What was left when the file was last closed in order is not offered: it waits in its field.
    Nor is what was typed in another copy of the file that is still where it was.
    """
    left = _left_here(window.memory, desk)
    sessions = [found for draft in left if (found := session_of(desk, draft))]
    if sessions and window.space:
        window.space.show_session(sessions[-1])
    for draft in left:
        text = " ".join(draft.text.split())
        short = text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
        said = translate("kept", "Text typed before the program stopped was kept: “{text}”")
        notice = window.notices.say(
            said.format(text=short),
            (translate("kept", "P&ut back"), partial(_put_back, window, desk, draft)),
            (translate("kept", "Drop"), partial(_drop, window, desk, draft)),
        )
        _go_once_taken(notice, desk, draft)


def left_in_order(memory: Memory, desk: Desk) -> None:
    """Remember what was still being typed when the file was closed in order.

    What was offered and neither put back nor dropped is offered again.
    """
    if memory.get(_home(desk)) != str(desk.path.absolute()):
        return
    offered = memory.get(_offered(desk)).split("\n")
    # A disk that will not is no reason to keep a file from being closed.
    with suppress(FileTrouble):
        left = [key for draft in desk.drafts() if (key := _key(draft)) not in offered]
        memory.keep(_in_order(desk), "\n".join(left))


def _left_here(memory: Memory, desk: Desk) -> list[Draft]:
    """Return the drafts of a program that stopped, if it had this very file open."""
    drafts = desk.drafts()
    path, home = str(desk.path.absolute()), memory.get(_home(desk))
    if drafts and home not in ("", path) and Path(home).exists():
        return []
    in_order = memory.get(_in_order(desk)).split("\n")
    left = [draft for draft in drafts if _key(draft) not in in_order]
    memory.keep(_home(desk), path)
    memory.keep(_offered(desk), "\n".join(map(_key, left)))
    return left


def _go_once_taken(notice: Notice, desk: Desk, draft: Draft) -> None:
    """Put an offer away once its text was entered in its field, where it stands again."""

    def look() -> None:
        with suppress(FileTrouble):
            if not notice.isHidden() and _key(draft) not in map(_key, desk.drafts()):
                notice.put_away()

    # A field drops its draft after its edit was made.
    end = desk.subscribe(lambda _: QTimer.singleShot(0, notice, look))
    notice.gone.connect(end)


def _home(desk: Desk) -> str:
    return f"drafts/{desk.file_id}/path"


def _in_order(desk: Desk) -> str:
    return f"drafts/{desk.file_id}/in order"


def _offered(desk: Desk) -> str:
    return f"drafts/{desk.file_id}/offered"


def _key(draft: Draft) -> str:
    """Return what tells a draft from others, and from what is typed there later."""
    return f"{draft.record} {draft.field} {crc32(draft.text.encode())}"


def _drop(window: "MainWindow", desk: Desk, draft: Draft) -> None:
    """Forget a text, also where it stands on the page that is shown."""
    desk.drop_draft(draft.record, draft.field)
    space, session = window.space, session_of(desk, draft)
    if space and session and space.session == session:
        space.go_back()
        # A line keeps what stands in it when its page goes.
        desk.drop_draft(draft.record, draft.field)
        space.show_session(session)


def _put_back(window: "MainWindow", desk: Desk, draft: Draft) -> None:
    """Show the page on which it was typed: the field there takes its draft up again."""
    space = window.space
    if space is None:
        return
    where = import_module("meetingdesk.ui.pages.records.where")
    page = where.page_of(desk, draft.kind, RecordId(draft.record))
    session = session_of(desk, draft)
    field, _, language = draft.field.partition("@")
    if session and draft.kind == Comment.__name__:
        space.show_session(session)
        space.show_agreeing(draft.record)
    elif session and language:
        space.show_session(session)
        space.show_translations(draft.record, field, language)
    elif page:
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
    if isinstance(record, Comment):
        above = record.record
    if above is None or isinstance(above, Record):
        return None
    kinds = (KINDS[name] for name in _ABOVE)
    return next((found for kind in kinds if (found := desk.get(kind, above))), None)
