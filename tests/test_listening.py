"""Those who listen to an open file."""

from pathlib import Path

import pytest

from meetingdesk.domain.edits import Touched, add
from meetingdesk.domain.meeting import Session
from tests.storage.sharing import desk_at


def test_all_hear_of_an_edit_that_is_saved_whoever_of_them_fails(tmp_path: Path) -> None:
    desk = desk_at(tmp_path / "a.mdesk", "Anna")
    heard: list[str] = []

    def failing(_: Touched) -> None:
        heard.append("failing")
        raise ValueError("a fault of one page")

    desk.subscribe(lambda _: heard.append("first"))
    desk.subscribe(failing)
    desk.subscribe(lambda _: heard.append("last"))
    with pytest.raises(ValueError, match="of one page"):
        desk.perform(add("Add", Session(title="Kept")))
    assert heard == ["first", "failing", "last"]
    assert [session.title for session in desk.all(Session)] == ["Kept"]
    assert desk.count("sessions", "Kept") == 1
    desk.close()
