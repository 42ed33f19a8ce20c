"""A file with a whole session, and the other side that gets its minutes and sends them back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from meetingdesk import settings
from meetingdesk.desk import Desk, new_desk
from meetingdesk.domain import edits
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.docx import export_docx
from meetingdesk.minutes.issuing import bundle_of
from tests.minutes.returning import AT, OtherSide, S
from tests.minutes.sessions import full_records


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setenv("MEETINGDESK_HOME", str(tmp_path / "home"))
    made = new_desk(tmp_path / "a.mdesk", author="An", places=settings.places(), clock=lambda: AT)
    made.perform(edits.add("Prepare", *full_records()))
    yield made
    made.close()


@pytest.fixture
def other(desk: Desk) -> OtherSide:
    return OtherSide(export_docx(compose_minutes(bundle_of(desk, S))))
