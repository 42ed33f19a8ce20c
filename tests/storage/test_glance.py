"""A glance at a damaged file gives way to opening it, which says what is wrong."""

from datetime import date
from pathlib import Path

from meetingdesk.storage.glance import Glance

REFERENCE = Path(__file__).parent.parent / "reference" / "format-1.mdesk"
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
