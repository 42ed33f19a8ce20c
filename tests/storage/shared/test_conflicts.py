"""A damaged shared file set aside, and copies that a program for synchronising made beside one."""

import os
import shutil
from pathlib import Path

import pytest

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.sharing import DamagedThere
from meetingdesk.storage.shared.drives import OVERRIDE
from tests.storage.shared.conftest import Join, look, save, titles, write
from tests.storage.sharing import desk_at, digest, spoil

TRIGGER = "CREATE TRIGGER t AFTER INSERT ON entry BEGIN DELETE FROM entry; END"


def damage(path: Path, how: str) -> bytes:
    if how == "cut off":
        path.write_bytes(path.read_bytes()[:5000])
    elif how == "an entry changed":
        spoil(path, "UPDATE entry SET body = x'7b7d' WHERE n = 3")
    else:
        spoil(path, TRIGGER)
    return path.read_bytes()


@pytest.mark.parametrize("how", ["cut off", "an entry changed", "a trigger"])
def test_a_damaged_file_is_kept_aside_and_ours_saved_in_its_place(
    path: Path, join: Join, how: str
) -> None:
    anna, bob = join("Anna"), join("Bob")
    write(bob, "from Bob")
    save(bob)
    write(anna, "from Anna")
    left = damage(path, how)
    with pytest.raises(DamagedThere, match="Set the damaged file aside"):
        save(anna)
    assert path.read_bytes() == left
    assert anna.shared
    news = anna.take_in(anna.shared.set_aside(anna.author, anna.now()))
    assert news.saved
    assert (path.parent / news.aside).read_bytes() == left
    # What Bob had saved lay beside the file as a part.
    assert {"from Anna", "from Bob"} <= titles(anna)
    look(bob)
    assert {"from Anna", "from Bob"} <= titles(bob)
    os.environ[OVERRIDE] = "0"
    stranger = desk_at(path, "Zed")
    assert {"from Anna", "from Bob"} <= titles(stranger)
    assert not stranger.check().findings
    stranger.close()


def test_a_file_that_is_whole_is_not_set_aside(path: Path, join: Join) -> None:
    anna, bob = join("Anna"), join("Bob")
    write(bob, "from Bob")
    save(bob)
    write(anna, "from Anna")
    assert anna.shared
    news = anna.take_in(anna.shared.set_aside(anna.author, anna.now()))
    assert news.saved
    assert news.aside == ""
    assert {"from Anna", "from Bob"} <= titles(anna)
    assert list(path.parent.glob("*damaged*")) == []


def test_a_file_of_a_newer_program_is_not_taken_for_damaged(path: Path, join: Join) -> None:
    anna = join("Anna")
    spoil(path, "PRAGMA user_version = 99")
    before = digest(path)
    assert anna.shared
    with pytest.raises(FileTrouble, match="newer Meeting Desk"):
        anna.shared.set_aside(anna.author, anna.now())
    assert digest(path) == before
    assert list(path.parent.glob("*damaged*")) == []


@pytest.mark.parametrize(
    "name",
    [
        "{} (Anna's conflicted copy 2026-11-22).mdesk",
        "{} (conflicted copy 2026-11-22 101530).mdesk",
        "{}-PC-0815.mdesk",
        "{}.sync-conflict-20261122-101530-ABCDEFG.mdesk",
        "{} (1).mdesk",
        "{} 2.mdesk",
    ],
)
def test_a_conflict_copy_is_noticed_until_it_is_brought_in(
    path: Path, join: Join, tmp_path: Path, name: str
) -> None:
    anna = join("Anna")
    assert look(anna).copies == ()
    copy = path.with_name(name.format(path.stem))
    shutil.move(_changed_elsewhere(path, tmp_path), copy)
    assert look(anna).copies == (copy,)
    anna.sharing.bring_in(copy)
    assert "from Bob" in titles(anna)
    assert look(anna).copies == ()
    assert save(anna).saved


@pytest.mark.parametrize("name", ["{}-INTERNAL.mdesk", "{} (damaged 2026-11-22).mdesk", "x.mdesk"])
def test_what_is_no_conflict_copy_is_left_alone(
    path: Path, join: Join, tmp_path: Path, name: str
) -> None:
    anna = join("Anna")
    shutil.move(_changed_elsewhere(path, tmp_path), path.with_name(name.format(path.stem)))
    assert look(anna).copies == ()


def test_what_comes_with_the_file_itself_is_no_news_in_a_copy(path: Path, join: Join) -> None:
    anna, bob = join("Anna"), join("Bob")
    write(anna, "from Anna")
    save(anna)
    shutil.copyfile(path, path.with_name(f"{path.stem}-PC.mdesk"))
    assert look(bob).copies == ()


def test_a_file_of_that_name_that_is_no_copy_is_left_alone(path: Path, join: Join) -> None:
    anna = join("Anna")
    path.with_name(f"{path.stem}-PC.mdesk").write_bytes(b"no file of ours")
    assert look(anna).copies == ()


def _changed_elsewhere(path: Path, folder: Path) -> Path:
    """Return a copy of a file in which Bob wrote something."""
    elsewhere = Path(shutil.copyfile(path, folder / "elsewhere.mdesk"))
    os.environ[OVERRIDE] = "0"
    theirs = desk_at(elsewhere, "Bob")
    write(theirs, "from Bob")
    theirs.close()
    os.environ[OVERRIDE] = "1"
    return elsewhere
