"""A glance at a damaged file gives way to opening it, which says what is wrong."""

from datetime import date
from pathlib import Path

import pytest

from meetingdesk.storage.glance import Glance, glance_at
from meetingdesk.storage.header import FORMAT
from meetingdesk.storage.shared.drives import OVERRIDE
from tests.storage.sharing import copied, desk_at, places_in, written

REFERENCE = Path(__file__).parent.parent / "reference" / f"format-{FORMAT}.mdesk"
PAGE = 4096


def test_whatever_page_is_spoilt_a_glance_raises_nothing_else(tmp_path: Path) -> None:
    whole = REFERENCE.read_bytes()
    path = tmp_path / "spoilt.mdesk"
    gave_way = 0
    for at in range(PAGE, len(whole), PAGE):
        path.write_bytes(whole[:at] + b"\xff" * PAGE + whole[at + PAGE :])
        try:
            looked = Glance(path, date(2026, 1, 1))
        except ValueError:
            gave_way += 1
            continue
        try:
            looked.rows("sessions", order="when", descending=True, limit=50)
            looked.count("sessions")
        except ValueError:
            gave_way += 1
        finally:
            looked.close()
    assert 0 < gave_way < len(whole) // PAGE - 1


def test_only_what_this_machine_left_is_glanced_at(tmp_path: Path) -> None:
    path = written(tmp_path)
    places = places_in(tmp_path / "home of Anna")
    looked = glance_at(path, date(2026, 1, 1), places)
    assert looked.count("sessions") == 2
    looked.close()
    for foreign, folders in ((copied(path, "copy.mdesk"), places), (path, places_in(tmp_path))):
        with pytest.raises(ValueError, match="not left so"):
            glance_at(foreign, date(2026, 1, 1), folders)


def test_of_a_shared_file_the_working_copy_is_glanced_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path)
    places = places_in(tmp_path / "home of Anna")
    monkeypatch.setenv(OVERRIDE, "1")
    with pytest.raises(ValueError, match="not opened here yet"):
        glance_at(path, date(2026, 1, 1), places)
    desk_at(path, "Anna").close()
    path.unlink()
    looked = glance_at(path, date(2026, 1, 1), places)
    assert looked.count("sessions") == 2
    looked.close()
