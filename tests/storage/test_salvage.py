"""What is left of a damaged file is got back, proved, and what is missing is named."""

import os
import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.storage import opening
from meetingdesk.storage.checking import check_file
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.header import FORMAT
from meetingdesk.storage.pages import rows
from meetingdesk.storage.recalling import SOURCE
from meetingdesk.storage.salvage import salvage
from tests.cli.running import Program
from tests.storage.colleagues import ids, picture, raw

REFERENCE = Path(__file__).parent.parent / "reference" / f"format-{FORMAT}.mdesk"


@pytest.fixture(params=(4096, opening.PAGE), ids=("pages as before", "pages as now"))
def damaged(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = Path(shutil.copyfile(REFERENCE, tmp_path / "damaged.mdesk"))
    with closing(sqlite3.connect(path)) as raw_file:
        raw_file.execute(f"PRAGMA page_size={request.param}")
        raw_file.execute("VACUUM")
    return path


def page_size(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[16:18], "big")


def page_of_entries(path: Path) -> int:
    """Return the number of a page that holds entries, counted from 0."""
    data, size = path.read_bytes(), page_size(path)
    for page in range(1, len(data) // size):
        found = list(rows(bytes(size) + data[page * size : (page + 1) * size]))
        if any(len(row.cells) == 5 and row.cells[3] in (0, 1) for row in found):
            return page
    raise AssertionError("no page of entries")


def spoil(path: Path, page: int) -> None:
    size = page_size(path)
    with path.open("r+b") as stream:
        stream.seek(page * size)
        stream.write(os.urandom(size))


def test_a_sound_file_comes_back_whole(damaged: Path, tmp_path: Path) -> None:
    done = salvage(damaged, tmp_path / "out.mdesk", "test")
    assert done.complete
    one, two = MeetingFile(damaged), MeetingFile(tmp_path / "out.mdesk")
    assert picture(one) == picture(two)
    assert one.digest() == two.digest()
    assert one.file_id == two.file_id
    assert check_file(two).findings == ()
    one.close()
    two.close()


def test_a_lost_page_costs_its_own_entries_only_and_each_is_named(
    damaged: Path, tmp_path: Path
) -> None:
    whole = MeetingFile(damaged)
    before = ids(whole)
    whole.close()
    spoil(damaged, page_of_entries(damaged))
    with pytest.raises(FileTrouble):
        MeetingFile(damaged)
    done = salvage(damaged, tmp_path / "out.mdesk", "test")
    file = MeetingFile(tmp_path / "out.mdesk")
    got = ids(file)
    assert check_file(file).findings == ()
    file.close()
    assert 0 < len(got) < len(before)
    assert done.expected == len(before)
    assert {missing.entry for missing in done.missing} == before - got
    assert all(missing.record for missing in done.missing if missing.kind)
    assert not done.complete


def test_what_lost_entries_said_comes_from_the_record_tables(damaged: Path, tmp_path: Path) -> None:
    whole = MeetingFile(damaged)
    before, shown = ids(whole), picture(whole)
    whole.close()
    spoil(damaged, page_of_entries(damaged))
    done = salvage(damaged, tmp_path / "out.mdesk", "test")
    file = MeetingFile(tmp_path / "out.mdesk")
    recalled = {m.record for m in done.missing if m.recalled}
    assert 0 < len(recalled) <= done.recalled
    assert len(ids(file) - before) >= done.recalled
    after = picture(file)
    said = {row for name, rows in after.items() for row in rows if row[0].hex() in recalled}
    assert said & {row for rows in shown.values() for row in rows}
    (line, *_) = [
        said for said in raw(file).values() if said.get("record") in recalled and "source" in said
    ]
    assert line["source"] == SOURCE
    file.close()


def test_an_entry_is_found_on_a_page_whose_head_is_lost(damaged: Path, tmp_path: Path) -> None:
    whole = MeetingFile(damaged)
    before = ids(whole)
    whole.close()
    page = page_of_entries(damaged)
    with damaged.open("r+b") as stream:
        stream.seek(page * page_size(damaged))
        stream.write(os.urandom(200))
    done = salvage(damaged, tmp_path / "out.mdesk", "test")
    spoil(damaged, page)
    without = salvage(damaged, tmp_path / "less.mdesk", "test")
    assert without.entries < done.entries <= len(before)


def test_what_was_removed_or_erased_is_not_recalled(damaged: Path, tmp_path: Path) -> None:
    whole = MeetingFile(damaged)
    hidden = {row[0] for rows in picture(whole).values() for row in rows if row[1:2] == (1,)}
    whole.close()
    for page in range(1, damaged.stat().st_size // page_size(damaged), 12):
        copy = Path(shutil.copyfile(damaged, tmp_path / "copy.mdesk"))
        spoil(copy, page)
        done = salvage(copy, tmp_path / f"out {page}.mdesk", "test")
        assert not hidden & {bytes.fromhex(m.record) for m in done.missing if m.recalled}


def test_a_lost_beginning_costs_nothing_that_is_ours(damaged: Path, tmp_path: Path) -> None:
    spoil(damaged, 0)
    done = salvage(damaged, tmp_path / "out.mdesk", "test")
    assert done.expected == done.entries
    assert done.missing == ()


def test_the_command_says_what_it_got_back(damaged: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.mdesk"
    done = Program(folder=tmp_path).run("salvage", str(damaged), str(out))
    assert done.code == 0, done.err
    assert "Nothing is missing" in done.out
    assert Program(folder=tmp_path).run("check", str(out)).code == 0
    spoil(damaged, page_of_entries(damaged))
    again = Program(folder=tmp_path).run("salvage", str(damaged), str(out), "--force")
    assert again.code == 1
    named = [line for line in again.out.splitlines() if "missing: entry" in line]
    assert any(re.search(r", of session “", line) for line in named)
    assert not [line for line in named if re.search(r", of [A-Z]", line)]


def test_nothing_is_made_of_what_holds_nothing(tmp_path: Path) -> None:
    damaged, out = tmp_path / "noise.mdesk", tmp_path / "out.mdesk"
    damaged.write_bytes(os.urandom(50_000))
    done = Program(folder=tmp_path).run("salvage", str(damaged), str(out))
    assert done.code == 1
    assert "Nothing of Meeting Desk" in done.err
    assert [path.name for path in tmp_path.glob("*.mdesk")] == ["noise.mdesk"]
