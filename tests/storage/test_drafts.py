"""Text being typed: kept through damage, and never in the way of a healthy file."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from meetingdesk.desk import Desk, Draft, new_desk, open_desk
from meetingdesk.settings import Places
from tests.cli.running import Program

KEPT = Draft(record="1" * 32, kind="Session", field="title", text="Phiên họp 日本")


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(
        config=tmp_path / "config",
        cache=tmp_path / "cache",
        recovery=tmp_path / "recovery",
        log=tmp_path / "log",
    )


def desk_with_draft(tmp_path: Path, places: Places) -> tuple[Path, Path]:
    """Return a file, and the recovery database with its one draft."""
    desk = new_desk(tmp_path / "office.mdesk", author="Lê", places=places)
    desk.keep_draft(KEPT)
    desk.close()
    return desk.path, places.recovery / f"{desk.file_id}.drafts"


def works(desk: Desk) -> None:
    """Keep, read and drop a draft, and edit the file."""
    desk.keep_draft(KEPT)
    assert KEPT in desk.drafts()
    desk.drop_draft(KEPT.record, KEPT.field)
    assert KEPT not in desk.drafts()
    assert desk.check().findings == ()


def garbage(path: Path) -> None:
    path.write_bytes(b"garbage " * 2000)


def spoilt_page(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))


def other_columns(path: Path) -> None:
    raw = sqlite3.connect(path)
    raw.execute("DROP TABLE draft")
    raw.execute("CREATE TABLE draft (x)")
    raw.close()


@pytest.mark.parametrize("spoil", [garbage, spoilt_page, other_columns])
def test_a_damaged_one_is_set_aside_and_begun_anew(
    tmp_path: Path, places: Places, spoil: Callable[[Path], None]
) -> None:
    path, drafts = desk_with_draft(tmp_path, places)
    spoil(drafts)
    damaged = drafts.read_bytes()
    desk = open_desk(path, author="Lê", places=places)
    assert desk.drafts() == []
    works(desk)
    desk.keep_draft(KEPT)
    desk.close()
    assert drafts.with_name(f"{drafts.name}.damaged").read_bytes() == damaged
    again = open_desk(path, author="Lê", places=places)
    assert again.drafts() == [KEPT]
    again.close()


def test_where_its_folder_cannot_be_drafts_live_in_memory(tmp_path: Path, places: Places) -> None:
    places.recovery.write_text("a file where the folder should be")
    desk = new_desk(tmp_path / "office.mdesk", author="Lê", places=places)
    works(desk)
    desk.close()
    assert places.recovery.read_text() == "a file where the folder should be"


def test_a_folder_where_the_database_should_be_is_set_aside_in_memory(
    tmp_path: Path, places: Places
) -> None:
    path, drafts = desk_with_draft(tmp_path, places)
    drafts.unlink()
    drafts.mkdir()
    desk = open_desk(path, author="Lê", places=places)
    works(desk)
    desk.close()


@pytest.mark.parametrize(
    "row",
    [
        ("seen", "not JSON"),
        ("seen", "[1, 2]"),
        ("seen", "7"),
        ("context", "[" * 100_000),
        ("context", '{"speaker": 7}'),
        ("text", b"\xff\xfe"),
    ],
)
def test_a_row_that_cannot_be_read_hides_no_other(
    tmp_path: Path, places: Places, row: tuple[str, object]
) -> None:
    path, drafts = desk_with_draft(tmp_path, places)
    raw = sqlite3.connect(drafts)
    raw.execute(
        "INSERT INTO draft (record, field, kind, text, seen, context)"
        " SELECT record, 'place', kind, text, seen, context FROM draft"
    )
    raw.execute(f"UPDATE draft SET {row[0]} = ? WHERE field = 'place'", (row[1],))
    raw.commit()
    raw.close()
    desk = open_desk(path, author="Lê", places=places)
    assert desk.drafts() == [KEPT]
    desk.close()


def test_one_that_another_window_writes_is_not_damaged(tmp_path: Path, places: Places) -> None:
    path, drafts = desk_with_draft(tmp_path, places)
    desk = open_desk(path, author="Lê", places=places)
    other = open_desk(path, author="Lê", places=places)
    assert desk.drafts() == other.drafts() == [KEPT]
    other.drop_draft(KEPT.record, KEPT.field)
    assert desk.drafts() == []
    assert [p.name for p in places.recovery.iterdir()] == [drafts.name]
    other.close()
    desk.close()


def test_the_command_line_goes_on_beside_damaged_drafts(tmp_path: Path) -> None:
    program = Program(folder=tmp_path)
    assert program.run("new", "office.mdesk").code == 0
    recovery = tmp_path / "home" / "recovery"
    assert not recovery.exists()
    recovery.mkdir()
    with closing(sqlite3.connect(tmp_path / "office.mdesk")) as raw:
        (file_id,) = raw.execute("SELECT value FROM meta WHERE key = 'file'").fetchone()
    garbage(recovery / f"{file_id}.drafts")
    checked = program.run("check", "office.mdesk")
    assert (checked.code, checked.err) == (0, "")
