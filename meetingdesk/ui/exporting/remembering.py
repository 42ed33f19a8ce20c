"""How papers of a file were written last: kept for the next time, by file."""

import json
from dataclasses import asdict, fields

from meetingdesk.desk import Desk
from meetingdesk.exporting import Form, Order
from meetingdesk.minutes.styles import style_of
from meetingdesk.ui.memory import Memory

_NEVER = ("password", "copy", "stage", "languages")
"""A password is told to nobody twice; the rest is of one session."""


def remembered(desk: Desk) -> Order:
    """Return how a paper of the file was written last; as its papers look, where none was."""
    try:
        stored = json.loads(Memory().get(_name(desk.file_id), "{}"))
    except (ValueError, RecursionError):
        stored = {}
    known = {f.name for f in fields(Order)} - {*_NEVER}
    given = stored.items() if isinstance(stored, dict) else ()
    plain = {k: v for k, v in given if k in known and isinstance(v, str)}
    form = plain.pop("form", "")
    plain.setdefault("style", style_of(desk)[0].name)
    return Order(**plain, form=Form(form) if form in list(Form) else Form.PDF)


def remember(desk: Desk, order: Order) -> None:
    """Keep how a paper of the file was written."""
    kept = {k: v for k, v in asdict(order).items() if k not in _NEVER}
    Memory().keep(_name(desk.file_id), json.dumps(kept))


def _name(file_id: str) -> str:
    return f"export/{file_id}"
