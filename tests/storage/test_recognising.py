"""A file that this machine did not leave as it is passes the gate, and its lists are made anew."""

import json
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from meetingdesk.domain.edits import add
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.meeting import Session
from meetingdesk.settings import Places
from meetingdesk.storage import letting_in, seals
from meetingdesk.storage.file import MeetingFile
from tests.storage.sharing import copied, desk_at, digest, places_in, spoil, written

Looked = list[Path]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return written(tmp_path)


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> Looked:
    """Return the files that were looked through, as the test goes on."""
    found: Looked = []
    let_in = letting_in.let_in

    def noting(file: MeetingFile, places: Places) -> None:
        found.append(file.path)
        let_in(file, places)

    monkeypatch.setattr(letting_in, "let_in", noting)
    return found


def titles(path: Path, who: str = "Anna") -> set[str]:
    desk = desk_at(path, who)
    try:
        return {session.title for session in desk.all(Session)}
    finally:
        desk.close()


def retitle(path: Path) -> None:
    """Have a stranger change what the lists show, and no entry."""
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("UPDATE session SET title = 'Forged'")
        raw.commit()


def test_what_was_left_here_is_not_looked_through_again(path: Path, looked: Looked) -> None:
    desk = desk_at(path, "Anna")
    desk.perform(add("Add", Session(title="third")))
    desk.close()
    assert "third" in titles(path)
    path = path.rename(path.with_name("moved.mdesk"))
    assert "third" in titles(path)
    assert looked == []


def test_a_copy_or_a_colleagues_file_is_looked_through_once(path: Path, looked: Looked) -> None:
    before = digest(path)
    copy = copied(path, "copy.mdesk")
    assert titles(copy) == titles(copy) == titles(path)
    assert looked == [copy]
    assert titles(path, "Bob") == titles(path, "Bob")
    assert looked == [copy, path]
    assert digest(path) == digest(copy) == before


def test_forged_lists_are_made_anew_before_they_are_shown(path: Path, looked: Looked) -> None:
    true = titles(path)
    retitle(path)
    assert titles(path) == true
    desk = desk_at(path, "Anna")
    assert desk.rows("sessions", "phiên")
    assert not desk.check().findings
    desk.close()
    assert looked == [path]


def test_forged_erasures_drop_no_value_that_comes(path: Path) -> None:
    theirs = copied(path, "theirs.mdesk")
    bob = desk_at(theirs, "Bob")
    bob.perform(add("Add", Session(title="from Bob")))
    with bob._file.reading() as connection:
        ids = connection.exec_driver_sql("SELECT hex(id) FROM entry ORDER BY n DESC LIMIT 1")
        last = ids.scalar()
    bob.close()
    spoil(path, f"INSERT INTO erased VALUES (X'{last}')")
    desk = desk_at(path, "Anna")
    desk.sharing.bring_in(theirs)
    assert "from Bob" in {session.title for session in desk.all(Session)}
    desk.close()


def test_one_that_can_only_be_read_and_lies_is_refused(path: Path) -> None:
    retitle(path)
    path.chmod(0o444)
    with pytest.raises(FileTrouble, match="can only be read here"):
        desk_at(path, "Anna")


def test_an_entry_changed_by_a_stranger_keeps_the_file_closed(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("UPDATE entry SET body = replace(body, 'JISC', 'JESC')")
        raw.execute("UPDATE entry SET body = CAST(body AS BLOB)")
        raw.commit()
    before = digest(path)
    with pytest.raises(FileTrouble, match="not what its author wrote.*Or open a backup of it"):
        desk_at(path, "Anna")
    assert digest(path) == before


def test_what_a_stranger_does_beside_the_open_file_is_not_ours(path: Path, looked: Looked) -> None:
    desk = desk_at(path, "Anna")
    desk.perform(add("Add", Session(title="third")))
    retitle(path)
    desk.close()
    assert "Forged" not in titles(path)
    assert looked == [path]


def test_what_is_brought_in_beside_the_window_is_ours(path: Path, looked: Looked) -> None:
    theirs = copied(path, "theirs.mdesk")
    bob = desk_at(theirs, "Bob")
    bob.perform(add("Add", Session(title="from Bob")))
    bob.close()
    desk = desk_at(path, "Anna")
    desk.sharing.heard(desk.sharing.bringing(theirs)().touched)
    desk.close()
    looked.clear()
    assert "from Bob" in titles(path)
    assert looked == []


def test_a_journal_left_by_a_killed_edit_is_played_back_first(path: Path) -> None:
    pid = os.fork()
    if pid == 0:
        raw = sqlite3.connect(path, isolation_level=None)
        raw.execute("PRAGMA cache_size=1")
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("UPDATE session SET title = 'Forged'")
        raw.execute("UPDATE entry SET body = zeroblob(900)")
        os._exit(9)
    os.waitpid(pid, 0)
    assert path.with_name(f"{path.name}-journal").exists()
    assert "Forged" not in titles(path)


def test_a_spoilt_list_of_seals_costs_a_look(path: Path, looked: Looked) -> None:
    true = titles(path)
    (kept,) = places_in(path.parent / "home of Anna").seals.iterdir()
    for spoilt in ("", "{}", "[[1]]", "[" * 9000, '"x"'):
        kept.write_text(spoilt)
        assert titles(path) == true
    assert len(looked) == 5


def test_twelve_copies_are_known(path: Path, looked: Looked) -> None:
    copies = [copied(path, f"{n}.mdesk") for n in range(seals.KEPT)]
    for copy in copies + copies:
        titles(copy)
    assert looked == copies
    (kept,) = places_in(path.parent / "home of Anna").seals.iterdir()
    assert len(json.loads(kept.read_text())) == seals.KEPT
