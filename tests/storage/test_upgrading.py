"""A file of format 1 is brought to that of now: after a backup, in one step, no entry touched."""

import shutil
from pathlib import Path

import pytest
import sqlalchemy as sa

from meetingdesk.desk import open_desk
from meetingdesk.domain.agreeing import Clearance, HouseStyle, MinutesIssue
from meetingdesk.domain.edits import add
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.kinds import house_style_id
from meetingdesk.domain.meeting import Session
from meetingdesk.settings import Places
from meetingdesk.storage import backup
from meetingdesk.storage.checking import check_file
from meetingdesk.storage.copying import send
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.header import FORMAT
from meetingdesk.storage.salvage import salvage
from meetingdesk.storage.schema import attachment, entry
from meetingdesk.storage.shared.drives import OVERRIDE
from tests.cli.running import Program
from tests.storage.colleagues import ids, picture
from tests.storage.golden import REFERENCE, an_id, records
from tests.storage.sharing import desk_at, digest, places_in, slip_in, spoil
from tests.storage.test_salvage import page_of_entries
from tests.storage.test_salvage import spoil as spoil_page

OLD = REFERENCE / "format-1.mdesk"
PAGE = 4096


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return Path(shutil.copyfile(OLD, tmp_path / "old.mdesk"))


def truth(path: Path) -> set[tuple[object, ...]]:
    """Return all entries and attachments of a file, to the byte."""
    file = MeetingFile(path)
    with file.reading() as connection:
        found = {tuple(row) for row in connection.execute(sa.select(entry))}
        found |= {tuple(row) for row in connection.execute(sa.select(attachment))}
    file.close()
    return found


def version(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[60:64], "big")


def test_no_entry_is_touched_and_a_backup_of_before_is_there(old: Path) -> None:
    before = truth(old)
    desk = desk_at(old, "Anna")
    assert (version(old), desk.check().findings) == (FORMAT, ())
    (kept,) = desk.sharing.backups()
    desk.close()
    assert truth(old) == before == truth(kept.path)
    assert (kept.before, version(kept.path)) == (True, 1)


def test_it_is_upgraded_once(old: Path) -> None:
    desk_at(old, "Anna").close()
    mark = digest(old)
    desk = desk_at(old, "Anna")
    assert len(desk.sharing.backups()) == 1
    desk.close()
    assert digest(old) == mark


def test_a_backup_of_format_1_is_restored_and_opened(old: Path) -> None:
    desk = desk_at(old, "Anna")
    (kept,) = desk.sharing.backups()
    assert desk.sharing.look_inside(kept.path).sessions
    back = old.with_name("back.mdesk")
    desk.sharing.restore(kept.path, back)
    desk.close()
    assert version(back) == 1
    again = desk_at(back, "Anna")
    assert records(again) == (REFERENCE / "format-1.json").read_bytes()
    again.close()


def test_where_no_backup_can_be_made_it_stays_as_it_was(old: Path) -> None:
    mark = digest(old)
    places = places_in(old.parent / "home")
    places.backups.parent.mkdir(parents=True)
    places.backups.write_text("in the way")
    with pytest.raises(FileTrouble):
        open_desk(old, author="Anna", places=places)
    assert digest(old) == mark


def test_one_that_can_only_be_read_is_shown_and_left(old: Path) -> None:
    old.chmod(0o400)
    mark = digest(old)
    desk = desk_at(old, "Anna")
    assert (desk.read_only, desk.path) == (True, old)
    assert records(desk) == (REFERENCE / "format-1.json").read_bytes()
    assert desk.check().findings == ()
    with pytest.raises(FileTrouble, match="can only be read"):
        desk.perform(add("Add", Session(title="more")))
    desk.sharing.send(old.with_name("sent.mdesk"))
    cache = places_in(old.parent / "home of Anna").cache
    assert list(cache.glob("incoming/*/old.mdesk"))
    desk.close()
    assert not list(cache.glob("incoming/*/*"))
    assert digest(old) == mark
    assert truth(old.with_name("sent.mdesk")) >= set()
    assert version(old.with_name("sent.mdesk")) == FORMAT


def test_what_an_older_program_only_kept_is_shown(old: Path) -> None:
    issue = RecordId("1" * 32)
    added = {"author": "B", "edit": "e", "label": "x", "time": "2026-01-01T00:00:00Z"}
    slip_in(
        old,
        {
            **added,
            "record": issue,
            "kind": "MinutesIssue",
            "add": {"session": an_id("Session"), "languages": ["vi", "ja"], "style": "jica"},
        },
        {
            **added,
            "record": "2" * 32,
            "kind": "Clearance",
            "add": {"issue": issue, "by": "Director", "remarks": "as it stands"},
        },
    )
    spoil(old, f"INSERT INTO stranger VALUES (x'{'2' * 32}', 'Clearance')")
    desk = desk_at(old, "Anna")
    assert desk.check().findings == ()
    found = desk.get(MinutesIssue, issue)
    assert found
    assert (found.languages, found.style) == (("vi", "ja"), "jica")
    assert [c.remarks for c in desk.all(Clearance, issue=issue)] == ["as it stands"]
    desk.close()


def test_bringing_it_in_writes_nothing_to_it(old: Path, tmp_path: Path) -> None:
    mark = digest(old)
    desk = desk_at(tmp_path / "new.mdesk", "Bình")
    desk.perform(add("Choose style", HouseStyle(id=house_style_id(), name="jica")))
    assert desk.sharing.what_would_come(old).entries
    desk.sharing.bring_in(old)
    assert desk.get(Session, an_id("Session"))
    assert desk.check().findings == ()
    desk.close()
    assert digest(old) == mark
    assert version(tmp_path / "new.mdesk") == FORMAT


def test_what_is_of_now_is_brought_into_it(old: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.mdesk"
    other = desk_at(new, "Bình")
    other.perform(add("Choose style", HouseStyle(id=house_style_id(), name="jica")))
    other.close()
    desk = desk_at(old, "Anna")
    desk.sharing.bring_in(new)
    assert [style.name for style in desk.all(HouseStyle)] == ["jica"]
    one = picture(desk._file)
    desk.close()
    two = desk_at(new, "Bình")
    two.sharing.bring_in(old)
    assert picture(two._file) == one
    two.close()


def test_the_command_line_brings_it_in_and_checks_it(old: Path, tmp_path: Path) -> None:
    program = Program(folder=tmp_path)
    checked = program.run("check", str(old))
    assert (checked.code, version(old)) == (0, 1)
    assert "made anew when it is opened" in checked.out
    assert "All is well" in checked.out
    assert program.run("new", "new.mdesk").code == 0
    assert program.run("merge", "new.mdesk", str(old)).code == 0
    assert version(old) == 1


def test_a_stranger_in_format_1_passes_the_gate_or_is_refused(old: Path) -> None:
    spoil(old, "UPDATE session SET title = 'a lie'", "DELETE FROM erased")
    desk = desk_at(old, "Anna")
    assert "a lie" not in {session.title for session in desk.all(Session)}
    assert desk.check().findings == ()
    desk.close()
    slip_in(old, b"[]")
    with pytest.raises(FileTrouble):
        desk_at(old, "Bình")


@pytest.mark.parametrize(
    "statement",
    ["CREATE TABLE more (a)", "DROP TABLE note", "ALTER TABLE comment ADD COLUMN field TEXT"],
)
def test_other_tables_than_those_of_format_1_are_refused(old: Path, statement: str) -> None:
    spoil(old, statement)
    with pytest.raises(FileTrouble, match="did not make"):
        desk_at(old, "Anna")


@pytest.mark.parametrize("claimed", [0, 1, FORMAT + 1])
def test_a_version_that_is_not_its_own_is_refused(tmp_path: Path, claimed: int) -> None:
    path = Path(shutil.copyfile(REFERENCE / f"format-{FORMAT}.mdesk", tmp_path / "odd.mdesk"))
    spoil(path, f"PRAGMA user_version={claimed}")
    said = "newer Meeting Desk" if claimed > FORMAT else "did not make"
    with pytest.raises(FileTrouble, match=said):
        desk_at(path, "Anna")


def test_whatever_page_is_damaged_nothing_is_made_worse(tmp_path: Path) -> None:
    whole = OLD.read_bytes()
    held = truth(OLD)
    refused = 0
    for page in range(1, len(whole) // PAGE, 7):
        path = tmp_path / f"{page}.mdesk"
        spoilt = whole[: page * PAGE] + b"\xa5" * PAGE + whole[(page + 1) * PAGE :]
        path.write_bytes(spoilt)
        try:
            desk_at(path, "Anna").close()
        except FileTrouble:
            refused += 1
            assert path.read_bytes() == spoilt
            continue
        assert truth(path) == held
    assert refused > 5


def test_a_damaged_one_is_salvaged_as_one_of_now(old: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.mdesk"
    done = salvage(old, out, "test")
    assert done.complete
    assert (version(old), version(out)) == (1, FORMAT)
    before = MeetingFile(out)
    held = ids(before)
    before.close()
    spoil_page(old, page_of_entries(old))
    again = salvage(old, tmp_path / "less.mdesk", "test")
    less = MeetingFile(tmp_path / "less.mdesk")
    assert {missing.entry for missing in again.missing} == held - ids(less)
    assert again.recalled
    assert check_file(less).findings == ()
    less.close()


def test_rows_of_format_1_are_recalled(old: Path, tmp_path: Path) -> None:
    data = old.read_bytes()
    for page in range(1, len(data) // PAGE):
        if b'"kind":"MinutesIssue"' in data[page * PAGE : (page + 1) * PAGE]:
            spoil_page(old, page)
    done = salvage(old, tmp_path / "out.mdesk", "test")
    assert done.missing
    file = MeetingFile(tmp_path / "out.mdesk")
    assert {i.program for i in file.all(MinutesIssue)} == {
        "Phiên họp 標準化 – Ｊｉｓ 𠮷野家 “session” MinutesIssue.program"
    }
    file.close()


def test_a_shared_one_is_worked_on_and_saved_as_one_of_now(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OVERRIDE, "1")
    held = ids_at(old)
    desk = desk_at(old, "Anna")
    assert desk.shared
    assert version(old) == 1
    desk.perform(add("Add", Session(title="more")))
    assert desk.take_in(desk.shared.publish("Anna", desk.now())).saved
    assert version(old) == FORMAT
    assert ids_at(old) > held
    desk.close()


def test_a_working_copy_of_format_1_is_upgraded(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OVERRIDE, "1")
    desk = desk_at(old, "Anna")
    desk.close()
    places: Places = places_in(tmp_path / "home of Anna")
    (copy,) = places.working.glob("*/old.mdesk")
    shutil.copyfile(OLD, copy)
    again = desk_at(old, "Anna")
    assert version(copy) == FORMAT
    assert again.check().findings == ()
    again.close()


def test_an_extract_of_it_is_of_now(old: Path, tmp_path: Path) -> None:
    desk = desk_at(old, "Anna")
    send(desk._file, tmp_path / "one.mdesk", program="test", session=an_id("Session"))
    desk.close()
    assert version(tmp_path / "one.mdesk") == FORMAT
    assert backup.backups(places_in(tmp_path / "home of Anna").backups, desk.file_id)


def ids_at(path: Path) -> set[str]:
    file = MeetingFile(path)
    found = ids(file)
    file.close()
    return found
