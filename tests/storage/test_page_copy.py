"""Pages copied in slices while somebody goes on editing."""

from pathlib import Path

import pytest

from meetingdesk.domain.edits import add
from meetingdesk.domain.meeting import Session
from meetingdesk.storage import page_copy
from tests.storage.sharing import desk_at, written


def test_a_copy_is_of_one_moment_however_often_the_file_is_edited_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_at(written(tmp_path), "Anna")
    monkeypatch.setattr(page_copy, "_SLICE", 1)
    told: list[int] = []
    patience = page_copy._Patience.__call__

    def edited(self: page_copy._Patience, status: int, left: int, pages: int) -> None:
        if pages - left == 5:
            told.append(left)
            desk.perform(add("Add", Session(title=f"Session {len(told)}")))
        patience(self, status, left, pages)

    monkeypatch.setattr(page_copy._Patience, "__call__", edited)
    copy = tmp_path / "copy.mdesk"
    page_copy.copy_pages(desk.path, copy)
    assert len(told) == page_copy._MOST_ANEW + 1
    copied = desk_at(copy, "Bình")
    assert copied.digest() == desk.digest()
    assert copied.check().findings == ()
    for one in (desk, copied):
        one.close()
