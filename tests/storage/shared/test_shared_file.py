"""Two colleagues, one folder: what each saves the other has, and nothing is ever lost."""

import json
import os
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.meeting import Session
from meetingdesk.domain.sharing import News, Present
from meetingdesk.settings import Places
from meetingdesk.storage import letting_in
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.shared import beside as notes
from meetingdesk.storage.shared.drives import OVERRIDE
from tests.storage.shared.conftest import Join, beside, look, save, titles, write
from tests.storage.sharing import NOON, desk_at, digest, places_in, spoil, written


def test_an_edit_touches_the_folder_only_when_it_is_saved(path: Path, join: Join) -> None:
    anna = join("Anna")
    before = digest(path)
    write(anna, "from Anna")
    assert digest(path) == before
    assert anna.path == path
    assert anna.shared
    assert not anna.shared.is_saved(anna.digest())
    assert save(anna).saved
    assert anna.shared.is_saved(anna.digest())
    assert digest(path) != before
    os.environ[OVERRIDE] = "0"
    stranger = desk_at(path, "Zed")
    assert "from Anna" in titles(stranger)
    assert not stranger.check().findings
    stranger.close()


def test_what_both_wrote_is_united_in_any_order(path: Path, join: Join) -> None:
    anna, bob = join("Anna"), join("Bob")
    write(anna, "from Anna")
    write(bob, "from Bob")
    assert save(anna).saved
    assert save(bob).saved
    assert {"from Anna", "from Bob"} <= titles(bob)
    assert "from Bob" not in titles(anna)
    look(anna)
    assert anna.digest() == bob.digest()
    before = digest(path)
    assert save(anna).saved
    assert digest(path) == before


def test_a_look_tells_which_records_changed(join: Join) -> None:
    anna, bob = join("Anna"), join("Bob")
    heard: list[str] = []
    anna.subscribe(lambda touched: heard.extend(kind for kind, _ in touched.records))
    write(bob, "from Bob")
    save(bob)
    assert len(look(anna).entries) == 1
    assert heard == ["Session"]
    assert look(anna).entries == ()


def test_a_part_stays_until_a_later_look_finds_all_of_it(path: Path, join: Join) -> None:
    anna = join("Anna")
    whole = path.read_bytes()
    write(anna, "from Anna")
    save(anna)
    (part,) = beside(path, "part")
    # Somebody slow replaces the file without having seen it.
    path.write_bytes(whole)
    look(anna)
    assert beside(path, "part") == [part]
    assert anna.shared
    assert not anna.shared.is_saved(anna.digest())
    bob = join("Bob")
    look(bob)
    assert "from Anna" in titles(bob)
    save(bob)
    look(anna)
    assert beside(path, "part") != [part]
    assert anna.shared.is_saved(anna.digest())


def test_no_part_goes_while_anybody_says_that_he_saves(path: Path, join: Join) -> None:
    anna = join("Anna")
    write(anna, "from Anna")
    save(anna)
    (part,) = beside(path, "part")
    note = part.with_name(part.name.replace(part.name[20:32], "0" * 12)).with_suffix(".saving")
    note.touch()
    look(anna)
    assert part.exists()
    os.utime(note, (0, 0))
    look(anna)
    assert not part.exists()
    assert not note.exists()


def test_a_file_replaced_at_the_last_moment_is_united_anew(
    path: Path, join: Join, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna, bob = join("Anna"), join("Bob")
    write(anna, "from Anna")
    write(bob, "from Bob")

    put = notes.put

    def meanwhile(new: Path, to: Path) -> None:
        monkeypatch.setattr(notes, "put", put)
        save(bob)
        put(new, to)

    monkeypatch.setattr(notes, "put", meanwhile)
    assert save(anna).saved
    assert {"from Anna", "from Bob"} <= titles(anna)
    stranger = join("Zed")
    assert {"from Anna", "from Bob"} <= titles(stranger)


def test_away_is_told_and_all_is_kept(path: Path, join: Join) -> None:
    anna = join("Anna")
    away = path.parent.rename(path.parent.with_name("unplugged"))
    write(anna, "on the train")
    assert save(anna) == look(anna) == News(away=True)
    anna.close()
    again = join("Anna")
    assert "on the train" in titles(again)
    away.rename(path.parent)
    assert save(again).saved
    assert "on the train" in titles(join("Bob"))


def test_where_nothing_can_be_saved_one_looks_and_copies(path: Path, join: Join) -> None:
    bob = join("Bob")
    write(bob, "from Bob")
    path.chmod(0o444)
    anna = join("Anna")
    assert anna.read_only
    with pytest.raises(FileTrouble, match=f"{path.name} can only be read here"):
        write(anna, "refused")
    path.chmod(0o644)
    save(bob)
    path.chmod(0o444)
    assert save(anna) == News(read_only=True)
    look(anna)
    assert "from Bob" in titles(anna)
    assert anna.shared
    mine = path.parent.parent / "mine.mdesk"
    anna.shared.copy_for_me(mine)
    os.environ[OVERRIDE] = "0"
    desk = desk_at(mine, "Anna")
    write(desk, "mine")
    assert desk.file_id == anna.file_id
    desk.close()


def test_what_could_only_be_read_is_saved_again_once_it_may_be_written(
    path: Path, join: Join
) -> None:
    bob = join("Bob")
    write(bob, "not saved by Bob yet")
    bob.close()
    path.chmod(0o444)
    again = join("Bob")
    assert again.read_only
    assert look(again).read_only
    path.chmod(0o644)
    assert not look(again).read_only
    assert not again.read_only
    write(again, "more of Bob")
    assert save(again).saved
    assert titles(join("Anna")) >= {"not saved by Bob yet", "more of Bob"}


def test_who_cannot_save_for_want_of_room_here_says_no_longer_that_he_saves(
    path: Path, join: Join
) -> None:
    anna = join("Anna")
    write(anna, "from Anna")
    incoming = path.parent.parent / "Anna" / "cache" / "incoming"
    shutil.rmtree(incoming, ignore_errors=True)
    incoming.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(FileTrouble):
        save(anna)
    assert beside(path, "saving") == []
    incoming.unlink()
    assert save(anna).saved


def test_another_file_in_its_place_is_never_written_over(path: Path, join: Join) -> None:
    anna = join("Anna")
    write(anna, "from Anna")
    other = path.parent / "other"
    other.mkdir()
    os.environ[OVERRIDE] = "0"
    shutil.move(written(other), path)
    os.environ[OVERRIDE] = "1"
    before = digest(path)
    for act in (save, look):
        with pytest.raises(FileTrouble, match="Another file now lies in the place"):
            act(anna)
    assert digest(path) == before
    anna.close()
    assert "from Anna" not in titles(join("Anna"))
    assert len(list(places_in(path.parent.parent / "Anna").working.iterdir())) == 2


def test_damage_and_forgery_in_the_folder_are_refused_and_leave_ours_alone(
    path: Path, join: Join
) -> None:
    anna = join("Anna")
    write(anna, "from Anna")
    spoil(path, "CREATE TRIGGER t AFTER INSERT ON entry BEGIN DELETE FROM entry; END")
    before = digest(path)
    for act in (save, look):
        with pytest.raises(FileTrouble, match="in the shared folder is damaged"):
            act(anna)
    assert digest(path) == before
    assert "from Anna" in titles(anna)


def test_a_broken_part_is_passed_over(path: Path, join: Join) -> None:
    anna = join("Anna")
    write(anna, "from Anna")
    save(anna)
    (part,) = beside(path, "part")
    broken = part.with_name(part.name[:33] + "00000000.part")
    broken.write_bytes(part.read_bytes()[:5000])
    bob = join("Bob")
    look(bob)
    write(bob, "from Bob")
    assert save(bob).saved
    look(anna)
    assert "from Bob" in titles(anna)


def test_an_erased_value_is_erased_for_all(path: Path, join: Join) -> None:
    anna, bob = join("Anna"), join("Bob")
    write(bob, "to be forgotten 忘")
    save(bob)
    look(anna)
    (session,) = (s for s in anna.all(Session) if "forgotten" in s.title)
    anna.erase([session.id], "asked for")
    save(anna)
    look(bob)
    assert not any("forgotten" in title for title in titles(bob))
    assert b"forgotten" not in path.read_bytes()


def test_who_has_it_open_is_told_while_that_is_fresh(path: Path, join: Join) -> None:
    anna, bob = join("Anna"), join("Bob")
    look(anna)
    at = NOON.strftime("%Y-%m-%dT%H:%M:%SZ")
    assert look(bob).present == (Present(who="Anna", since=at),)
    (note,) = (n for n in beside(path, "here") if b"Anna" in n.read_bytes())
    os.utime(note, (0, 0))
    assert look(bob).present == ()
    anna.close()
    assert not note.exists()


def test_since_when_it_is_open_stays_when_the_note_is_renewed(
    path: Path, join: Join, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("meetingdesk.storage.shared.ground._NOTED_EVERY", 0.0)
    anna, bob = join("Anna"), join("Bob")
    look(anna)
    (before,) = look(bob).present
    (note,) = (n for n in beside(path, "here") if b"Anna" in n.read_bytes())
    note.unlink()
    assert anna.shared
    anna.shared.look("Anna", NOON + timedelta(hours=1))
    assert note.exists()
    assert look(bob).present == (before,)


def test_who_has_a_copy_beside_it_open_does_not_have_it_open(path: Path, join: Join) -> None:
    copy = Path(shutil.copyfile(path, path.with_name("as of yesterday.mdesk")))
    other = desk_at(copy, "Bob")
    look(other)
    assert look(join("Anna")).present == ()
    assert look(other).present == ()
    other.close()


def test_a_note_that_a_killed_run_left_is_not_told_to_its_writer(path: Path, join: Join) -> None:
    look(join("Anna"))
    (left,) = beside(path, "here")
    again = join("Anna")
    assert look(again).present == ()
    assert left not in beside(path, "here")
    assert [told.who for told in look(join("Bob")).present] == ["Anna"]


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"[" * 5000,
        b"\xff\xfe",
        b'"Anna"',
        json.dumps({"who": 7, "since": "2026-01-01T00:00:00Z"}).encode(),
        json.dumps({"who": "A\u202e\nB", "since": "2026-01-01T00:00:00Z"}).encode(),
        json.dumps({"who": "x" * 3000, "since": "2026-01-01T00:00:00Z"}).encode(),
        json.dumps({"who": "Anna", "since": "<b>now</b>"}).encode(),
    ],
)
def test_a_note_that_makes_no_sense_is_passed_over(path: Path, join: Join, said: bytes) -> None:
    anna, bob = join("Anna"), join("Bob")
    look(anna)
    (note,) = beside(path, "here")
    note.write_bytes(said)
    assert look(bob).present == ()


def test_a_working_copy_just_made_need_not_pass_the_gate_again(
    path: Path, join: Join, monkeypatch: pytest.MonkeyPatch
) -> None:
    passed: list[Path] = []
    let_in = letting_in.let_in

    def noted(file: MeetingFile, places: Places) -> None:
        passed.append(file.path)
        let_in(file, places)

    monkeypatch.setattr(letting_in, "let_in", noted)
    anna = join("Anna")
    assert passed == []
    assert not anna.check().findings
    anna.close()
    # Another hand's change is not ours.
    (copy,) = places_in(path.parent.parent / "Anna").working.glob("*/*.mdesk")
    spoil(copy, "UPDATE session SET title = 'forged'")
    assert "forged" not in titles(join("Anna"))
    assert passed == [copy]


def test_opened_twice_by_one_person_it_is_one_working_copy(path: Path, join: Join) -> None:
    first, second = join("Anna"), join("Anna")
    write(first, "in the first")
    assert "in the first" in titles(second)
    save(second)
    save(first)
    assert "in the first" in titles(join("Bob"))


def test_forged_lists_of_the_shared_file_are_never_shown(path: Path, join: Join) -> None:
    spoil(path, "UPDATE session SET title = 'Forged'")
    assert "Forged" not in titles(join("Anna"))
