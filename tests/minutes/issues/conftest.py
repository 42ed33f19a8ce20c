"""A file with a session that is fit to be agreed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from meetingdesk.desk import Desk
from meetingdesk.domain.edits import add
from meetingdesk.domain.meeting import Note, Statement
from meetingdesk.domain.terms import Confirmation, Status
from tests.minutes.sessions import full_records
from tests.storage.sharing import desk_at


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return the file: no bracket is open in it, and no note left."""
    desk = desk_at(tmp_path / "office.mdesk", "Anna")
    records = full_records(status=Status.DRAFT, draft=None, confirmation=Confirmation.SIGNED)
    settled = [
        replace(r, text=r.text.replace("[VN: two workshops] [JP: one workshop]", "one workshop"))
        if isinstance(r, Statement)
        else r
        for r in records
        if not isinstance(r, Note)
    ]
    desk.perform(add("Add", *settled))
    yield desk
    desk.close()
