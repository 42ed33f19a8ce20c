"""Backups: made when due, verified, thinned, and restored to a new file."""

import os
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from meetingdesk.desk import Desk
from meetingdesk.domain.edits import add, revise
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.meeting import Session
from meetingdesk.storage import backup
from meetingdesk.storage.schema import attachment
from tests.storage.sharing import NOON, copied, desk_at, digest, places_in, written


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Desk:
    return desk_at(written(tmp_path), "Anna", clock)


def test_a_backup_holds_all_and_lies_apart_from_the_file(desk: Desk) -> None:
    before = digest(desk.path)
    made = desk.sharing.back_up()
    assert made is not None
    assert made.path.parent.name == desk.file_id
    assert desk.path.parent / "home of Anna" in made.path.parents
    assert digest(desk.path) == before
    copy = desk_at(made.path, "Bob")
    assert copy.digest() == desk.digest()
    assert copy.check().findings == ()
    copy.close()
    desk.close()


def test_it_is_made_at_most_hourly_and_only_where_something_changed(
    desk: Desk, clock: Clock
) -> None:
    assert desk.sharing.back_up(if_due=True) is not None
    desk.perform(add("Add", Session(title="One")))
    assert desk.sharing.back_up(if_due=True) is None
    clock.now += timedelta(minutes=61)
    second = desk.sharing.back_up(if_due=True)
    assert second is not None
    clock.now += timedelta(minutes=61)
    assert desk.sharing.back_up(if_due=True) == second
    assert len(desk.sharing.backups()) == 2
    desk.close()


def test_nothing_is_backed_up_twice(desk: Desk, clock: Clock) -> None:
    first = desk.sharing.back_up()
    clock.now += timedelta(days=1)
    assert desk.sharing.back_up() == first
    desk.close()


def test_a_damaged_backup_is_not_taken_for_one(desk: Desk, clock: Clock) -> None:
    first = desk.sharing.back_up()
    assert first is not None
    with first.path.open("r+b") as stream:
        stream.seek(4096)
        stream.write(b"\xff" * 8192)
    clock.now += timedelta(minutes=1)
    second = desk.sharing.back_up()
    assert second is not None
    assert second.path != first.path
    desk.close()


def test_old_ones_are_thinned_to_hours_days_and_months() -> None:
    """Made every half hour for two years."""
    moments = [NOON - timedelta(minutes=30 * n) for n in range(2 * 365 * 48)]
    kept = sorted(backup.kept_of(moments), reverse=True)
    assert kept[0] == NOON
    hours = [m for m in kept if NOON - m < timedelta(hours=24)]
    assert len(hours) == 24
    assert {b - a for a, b in zip(hours[1:], hours, strict=False)} <= {
        timedelta(minutes=30),
        timedelta(hours=1),
    }
    assert {(NOON - timedelta(days=n)).date() for n in range(30)} <= {m.date() for m in kept}
    assert len({(m.year, m.month) for m in kept}) == 12
    assert len(kept) < 24 + 30 + 12


def test_thinning_drops_files_and_no_others(desk: Desk, clock: Clock) -> None:
    beside = places_in(desk.path.parent / "home of Anna").backups / desk.file_id / "note.txt"
    for n in range(30):
        clock.now = NOON + timedelta(minutes=10 * n)
        desk.perform(add("Add", Session(title=f"{n}")))
        desk.sharing.back_up()
        beside.write_text("mine")
    assert [b.made for b in desk.sharing.backups()][0] == clock.now
    minutes = [int((clock.now - b.made).total_seconds()) // 60 for b in desk.sharing.backups()]
    assert minutes == [0, 10, 20, 30, 40, 50, 60, 120, 180, 240]
    assert beside.exists()
    desk.close()


def test_what_was_made_before_a_change_of_the_whole_file_stays_for_a_day(
    desk: Desk, clock: Clock
) -> None:
    marked = changed(desk, before=True)
    clock.now += timedelta(minutes=1)
    plain = changed(desk)
    for _ in range(22):
        clock.now += timedelta(hours=1)
        changed(desk)
    assert marked.path.exists()
    assert plain.path.exists()
    clock.now = NOON + timedelta(hours=24)
    changed(desk)
    assert not marked.path.exists()
    desk.close()


def test_one_made_before_stands_although_nothing_changed_since_the_last(desk: Desk) -> None:
    plain, marked = desk.sharing.back_up(), desk.sharing.back_up(before=True)
    assert plain is not None
    assert marked is not None
    assert (plain.before, marked.before) == (False, True)
    assert desk.sharing.back_up(before=True) == desk.sharing.back_up() == marked
    desk.close()


def test_copies_on_one_machine_leave_each_other_their_backups(desk: Desk, clock: Clock) -> None:
    other = desk_at(copied(desk.path, "Hoa.mdesk"), "Anna", clock)
    for minutes in range(0, 180, 20):
        clock.now = NOON + timedelta(minutes=minutes)
        changed(desk)
    ours = desk.sharing.backups()
    for minutes in range(60, 300, 20):
        clock.now = NOON + timedelta(minutes=minutes)
        changed(other)
    assert desk.sharing.backups() == ours == other.sharing.backups_of_copies()
    assert {one.of for one in ours} == {desk.path.resolve()}
    assert {one.of for one in desk.sharing.backups_of_copies()} == {other.path.resolve()}
    assert {one.path for one in ours} < {one.path for one in backup.of_all_files(shelf(desk))}
    other.close()
    desk.close()


def test_older_ones_that_name_no_file_stay_beside(desk: Desk, clock: Clock) -> None:
    made = changed(desk)
    made.path.rename(old := made.path.with_name("20260301T120000Z-12345678-abcdef.mdesk"))
    clock.now += timedelta(minutes=90)
    changed(desk)
    (unnamed,) = desk.sharing.backups_of_copies()
    assert (unnamed.path, unnamed.of, len(desk.sharing.backups())) == (old, None, 1)
    desk.close()


def changed(desk: Desk, *, before: bool = False) -> backup.Backup:
    """Change something and back it up."""
    desk.perform(add("Add", Session(title="Another")))
    made = desk.sharing.back_up(before=before)
    assert made is not None
    return made


def shelf(desk: Desk) -> Path:
    return places_in(desk.path.parent / "home of Anna").backups


def test_it_can_be_restored_to_a_new_file_only(desk: Desk) -> None:
    made = desk.sharing.back_up()
    assert made is not None
    then = desk.digest()
    desk.perform(revise("Edit", desk.all(Session)[0], title="spoilt"))
    new = desk.path.with_name("restored.mdesk")
    desk.sharing.restore(made.path, new)
    back = desk_at(new, "Anna")
    assert back.digest() == then
    assert back.check().findings == ()
    back.close()
    before = digest(desk.path)
    with pytest.raises(FileTrouble, match="exists already"):
        desk.sharing.restore(made.path, desk.path)
    assert digest(desk.path) == before
    desk.close()


def test_a_damaged_backup_is_not_restored(desk: Desk) -> None:
    made = desk.sharing.back_up()
    assert made is not None
    with made.path.open("r+b") as stream:
        stream.seek(8192)
        stream.write(b"\xff" * 8192)
    new = desk.path.with_name("restored.mdesk")
    with pytest.raises(FileTrouble, match="damaged"):
        desk.sharing.restore(made.path, new)
    assert not new.exists()
    desk.close()


def test_what_a_broken_off_backup_left_is_no_backup(desk: Desk) -> None:
    made = desk.sharing.back_up()
    assert made is not None
    left = made.path.with_name(".abc.part")
    left.write_bytes(b"x")
    assert [b.path for b in desk.sharing.backups()] == [made.path]
    assert made.made == NOON.astimezone(UTC)
    desk.close()


def test_where_none_can_be_made_nothing_is_brought_in(desk: Desk) -> None:
    home = places_in(desk.path.parent / "home of Anna").backups
    home.write_text("a file stands in the way")
    other = desk_at(written_beside(desk), "Bob")
    other.perform(add("Add", Session(title="New")))
    other.close()
    before = digest(desk.path)
    with pytest.raises(FileTrouble):
        desk.sharing.bring_in(other.path)
    assert digest(desk.path) == before
    desk.close()


def written_beside(desk: Desk) -> Path:
    folder = desk.path.parent / "of Bob"
    folder.mkdir()
    return written(folder)


def attach(desk: Desk, data: bytes) -> None:
    with desk._file.writing() as connection:
        row = {"sha256": sha256(data).digest(), "size": len(data), "data": data}
        connection.execute(attachment.insert(), row)


def pooled(desk: Desk) -> list[Path]:
    home = places_in(desk.path.parent / "home of Anna").backups / desk.file_id / "attachments"
    return sorted(home.iterdir())


def test_attached_files_lie_once_beside_all_backups_and_come_back(desk: Desk, clock: Clock) -> None:
    large = b"minutes as signed " * 200_000
    attach(desk, large)
    made = []
    for n in range(3):
        clock.now += timedelta(hours=1)
        desk.perform(add("Add", Session(title=f"{n}")))
        made.append(desk.sharing.back_up())
    assert [path.read_bytes() for path in pooled(desk)] == [large]
    assert sum(b.size for b in made if b) < len(large)
    newest = made[-1]
    assert newest is not None
    new = desk.path.with_name("restored.mdesk")
    assert desk.sharing.restore(newest.path, new) == 0
    back = desk_at(new, "Anna")
    assert (back.digest(), back.check().findings, back.check().attachments) == (
        desk.digest(),
        (),
        1,
    )
    back.close()
    desk.close()


def test_a_damaged_attached_file_is_told_and_never_restored(desk: Desk) -> None:
    attach(desk, b"as signed")
    made = desk.sharing.back_up()
    assert made is not None
    pooled(desk)[0].write_bytes(b"as forged")
    new = desk.path.with_name("restored.mdesk")
    assert desk.sharing.restore(made.path, new) == 1
    back = desk_at(new, "Anna")
    assert (back.digest(), back.check().attachments) == (desk.digest(), 0)
    back.close()
    desk.close()


def test_a_lost_attached_file_is_kept_again_although_nothing_was_edited(
    desk: Desk, clock: Clock
) -> None:
    attach(desk, b"as signed")
    first = desk.sharing.back_up()
    pooled(desk)[0].unlink()
    clock.now += timedelta(hours=1)
    assert desk.sharing.back_up() == first
    assert [path.read_bytes() for path in pooled(desk)] == [b"as signed"]
    desk.close()


def test_an_attached_file_goes_with_the_last_backup_that_holds_it(desk: Desk, clock: Clock) -> None:
    attach(desk, b"first draft")
    first = desk.sharing.back_up()
    assert first is not None
    with desk._file.writing() as connection:
        connection.execute(attachment.delete())
    attach(desk, b"second draft")
    clock.now += timedelta(minutes=30)
    desk.perform(add("Add", Session(title="One")))
    desk.sharing.back_up()
    old = NOON.timestamp() - 10_000
    for path in pooled(desk):
        os.utime(path, (old, old))
    clock.now += timedelta(minutes=35)
    desk.perform(add("Add", Session(title="Two")))
    desk.sharing.back_up()
    assert not first.path.exists()
    assert [path.read_bytes() for path in pooled(desk)] == [b"second draft"]
    desk.close()


def test_one_can_look_inside(desk: Desk) -> None:
    desk.perform(revise("Rename", desk.all(Session)[0], title="Renamed"))
    made = desk.sharing.back_up()
    assert made is not None
    inside = desk.sharing.look_inside(made.path)
    assert inside.entries == desk.sharing.entries_in(made.path) == desk.digest()[0]
    assert "Renamed" in {title for _, title in inside.sessions}
    assert ("Anna", "Rename") in {edit[1:] for edit in inside.edits}
    desk.close()
