"""The gate: what comes from elsewhere is refused with a sentence, or does nothing."""

import json
import os
import sqlite3
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.meeting import Session
from meetingdesk.storage import inspecting
from meetingdesk.storage.gate import admitted, private_folder
from tests.storage.sharing import copied, desk_at, digest, places_in, plain, slip_in, spoil, written

RECORD = "1" * 32
SAID = {
    "author": "X",
    "edit": "1" * 32,
    "kind": "Session",
    "label": "x",
    "record": RECORD,
    "time": "2026-01-01T00:00:00Z",
}
ADDS = {**SAID, "add": {"title": "brought"}}


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    return written(tmp_path)


def refused(ours: Path, theirs: Path) -> str:
    """Bring a file in; see that it is refused, that both stay as they were, and nothing is left."""
    before = digest(ours), digest(theirs)
    desk = desk_at(ours, "Anna")
    for attempt in (desk.sharing.what_would_come, desk.sharing.bring_in):
        with pytest.raises(FileTrouble) as trouble:
            attempt(theirs)
    desk.close()
    assert (digest(ours), digest(theirs)) == before
    assert list((ours.parent / "home of Anna" / "cache").glob("incoming/*")) == []
    said = str(trouble.value)
    assert theirs.name in said
    assert said.endswith(".")
    return said


SCHEMAS = {
    "trigger": "CREATE TRIGGER t AFTER INSERT ON entry BEGIN DELETE FROM entry; END",
    "view": "CREATE VIEW v AS SELECT * FROM entry",
    "table": "CREATE TABLE more (x)",
    "virtual table": "CREATE VIRTUAL TABLE f USING fts5(x)",
    "index by an expression": "CREATE INDEX i ON entry (length(body))",
    "generated column": "ALTER TABLE meta ADD COLUMN g AS (length(value))",
    "column": "ALTER TABLE entry ADD COLUMN x",
    "lost index": "DROP INDEX ix_entry_record",
    "rewritten table": "UPDATE sqlite_schema SET sql = replace(sql, 'gone', 'went')",
    "check that runs": "UPDATE sqlite_schema SET sql = replace(sql, 'body BLOB NOT NULL',"
    " 'body BLOB NOT NULL CHECK (length(body) > 0)')",
}


@pytest.mark.parametrize("statement", SCHEMAS.values(), ids=SCHEMAS)
def test_no_foreign_table_trigger_or_view_gets_in(ours: Path, statement: str) -> None:
    theirs = copied(ours, "theirs.mdesk")
    spoil(theirs, statement)
    assert "was left as it is" in refused(ours, theirs) or "not opened" in refused(ours, theirs)


def nested(depth: int) -> Any:
    value: Any = "x"
    for _ in range(depth):
        value = [value]
    return value


ENTRIES: dict[str, Any] = {
    "no JSON": b"x" * 40,
    "no object": b'["a"]',
    "deep lists": plain({**SAID, "add": {"title": nested(200)}}),
    "very deep lists": b'{"add":' + b"[" * 500_000 + b"]" * 500_000 + b"}",
    "a float": plain({**SAID, "add": {"number": 1.5}}),
    "NaN": b'{"add":{"number":NaN}}',
    "spaces": json.dumps(ADDS, sort_keys=True).encode(),
    "keys in no order": json.dumps(ADDS, separators=(",", ":")).encode(),
    "a key twice": b'{"author":"a","author":"b"}',
    "half a character": b'{"author":"\\ud800"}',
    "a NUL": b'{"author":"a\\u0000b"}',
    "bytes that are no text": b'{"author":"\xff\xfe"}',
    "a huge number": b'{"number":' + b"9" * 10_000 + b"}",
    "an id that is a path": {**ADDS, "record": "../../../../etc/passwd"},
    "an id that is a list": {**ADDS, "record": ["1" * 32]},
    "a kind that is SQL": {**ADDS, "kind": "Session; DROP TABLE entry"},
    "a kind that is a number": {**ADDS, "kind": 7},
    "a field that is SQL": {**SAID, "field": 'x" = 1; --', "value": 1},
    "a field that is a list": {**SAID, "field": ["title"], "value": 1},
    "values that are a list": {**SAID, "add": ["title"]},
    "an odd name among the values": {**SAID, "add": {"Title!": "x"}},
    "an author that is a list": {**ADDS, "author": ["X"]},
    "an author without end": {**ADDS, "author": "X" * 20_000},
    "replacing what is no id": {**ADDS, "replaces": ["zz"]},
    "replacing a text": {**ADDS, "replaces": "1" * 64},
    "covering numbers": {**SAID, "field": "removed", "value": True, "covers": [1, 2]},
    "erasing a word": {"author": "X", "erases": ["all"], "reason": "", "time": ""},
    "erasing and adding": {**ADDS, "erases": []},
    "adding and changing": {**ADDS, "field": "title", "value": "x"},
    "a record without kind": {"record": RECORD, "add": {}},
    "a value of no record": {"field": "title", "value": "x"},
}


@pytest.mark.parametrize("said", ENTRIES.values(), ids=ENTRIES)
def test_no_misshapen_entry_gets_in(ours: Path, said: Any) -> None:
    theirs = copied(ours, "theirs.mdesk")
    slip_in(theirs, said)
    assert "has an entry" in refused(ours, theirs) or "misfiled" in refused(ours, theirs)


def test_the_same_way_a_sound_entry_gets_in(ours: Path) -> None:
    """Positive control of the test above: it is the form that is refused, not the way."""
    theirs = copied(ours, "theirs.mdesk")
    slip_in(theirs, ADDS, {**SAID, "kind": "Newer", "record": "2" * 32, "add": {"shape": [1]}})
    desk = desk_at(ours, "Anna")
    coming = desk.sharing.bring_in(theirs).coming
    assert (coming.entries, coming.unknown) == (2, 1)
    assert "brought" in [s.title for s in desk.all(Session)]
    assert desk.check().findings == ()
    desk.close()


ROWS = {
    "a changed body": "UPDATE entry SET body = CAST(replace(body, 'JISC', 'JISK') AS BLOB)",
    "a body that is text": "UPDATE entry SET body = CAST(body AS TEXT)",
    "a short id": "UPDATE entry SET id = x'00' WHERE n = 1",
    "an id that is text": "UPDATE entry SET id = 'abc' WHERE n = 1",
    "a record too long": "UPDATE entry SET record = zeroblob(17) WHERE n = 1",
    "gone by nobody's word": "UPDATE entry SET gone = 1, body = CAST('{}' AS BLOB) WHERE n = 2",
    "gone by half": "UPDATE entry SET gone = 0.5 WHERE n = 1",
    "gone twice": "UPDATE entry SET gone = 2 WHERE n = 1",
    "an entry missing": "DELETE FROM entry WHERE n = 3",
    "a count too low": "UPDATE meta SET value = '3' WHERE key = 'count'",
    "no count": "DELETE FROM meta WHERE key = 'count'",
    "no id": "DELETE FROM meta WHERE key = 'file'",
    "an id that is a path": "UPDATE meta SET value = '../../../x' WHERE key = 'file'",
    "a false attachment": "INSERT INTO attachment VALUES (zeroblob(32), 3, x'010203')",
    "an attachment without end": "INSERT INTO attachment VALUES (zeroblob(32), -1, 'x')",
}


@pytest.mark.parametrize("statement", ROWS.values(), ids=ROWS)
def test_no_row_gets_in_that_its_author_did_not_write(ours: Path, statement: str) -> None:
    theirs = copied(ours, "theirs.mdesk")
    spoil(theirs, statement)
    assert "sender" in refused(ours, theirs) or "backup" in refused(ours, theirs)


def test_an_erasure_stands_for_what_is_left_of_an_entry(ours: Path) -> None:
    theirs = copied(ours, "theirs.mdesk")
    other = desk_at(theirs, "Bob")
    other.erase([other.all(Session)[0].id], "asked for")
    other.close()
    desk = desk_at(ours, "Anna")
    assert len(desk.sharing.bring_in(theirs).coming.erasures) == 1
    assert desk.check().findings == ()
    desk.close()


def test_a_foreign_cache_is_never_believed(ours: Path) -> None:
    theirs = copied(ours, "theirs.mdesk")
    slip_in(theirs, ADDS)
    spoil(theirs, "UPDATE session SET title = 'a lie', hidden = 1", "DELETE FROM erased")
    desk = desk_at(ours, "Anna")
    desk.sharing.bring_in(theirs)
    assert sorted(s.title for s in desk.all(Session)) == [
        "Phiên họp 日本",
        "Secret talks of Seoul",
        "brought",
    ]
    assert desk.check().findings == ()
    desk.close()


@pytest.mark.parametrize(
    ("at", "value", "says"),
    [(0, b"x", "not a Meeting Desk file"), (68, b"\0", "another program"), (63, b"\x09", "newer")],
)
def test_the_header_is_read_first(ours: Path, at: int, value: bytes, says: str) -> None:
    theirs = copied(ours, "theirs.mdesk")
    with theirs.open("r+b") as stream:
        stream.seek(at)
        stream.write(value)
    assert says in refused(ours, theirs)


def test_a_file_with_a_log_beside_it_may_not_be_whole(ours: Path) -> None:
    theirs = copied(ours, "theirs.mdesk")
    raw = sqlite3.connect(theirs)
    raw.execute("PRAGMA journal_mode=WAL")
    raw.execute("UPDATE meta SET value = value")
    raw.commit()
    raw.close()
    assert "another program" in refused(ours, theirs)


def test_a_file_that_is_just_being_saved_is_not_read_by_half(ours: Path) -> None:
    theirs = copied(ours, "theirs.mdesk")
    theirs.with_name("theirs.mdesk-journal").write_bytes(b"x" * 600)
    assert "being saved" in refused(ours, theirs)


def test_what_is_no_ordinary_file_does_not_hang(ours: Path) -> None:
    pipe = ours.with_name("pipe.mdesk")
    os.mkfifo(pipe)
    desk = desk_at(ours, "Anna")
    with pytest.raises(FileTrouble, match="not an ordinary file"):
        desk.sharing.what_would_come(pipe)
    with pytest.raises(FileTrouble, match="not an ordinary file"):
        desk.sharing.what_would_come(ours.parent)
    desk.close()


def test_an_entry_that_is_filed_under_another_record_is_found(ours: Path) -> None:
    theirs = copied(ours, "theirs.mdesk")
    spoil(theirs, "UPDATE entry SET record = zeroblob(16) WHERE n = 1")
    folder = places_in(ours.parent).cache
    with pytest.raises(FileTrouble, match="misfiled"), admitted(theirs, folder):
        pass


def test_the_private_copy_can_only_be_read(ours: Path) -> None:
    with admitted(ours, places_in(ours.parent).cache) as copy:
        assert copy.path != ours
        assert copy.read_only
        with pytest.raises(FileTrouble), copy.reading() as connection:
            connection.exec_driver_sql("DELETE FROM entry")
        with pytest.raises(FileTrouble), copy.reading() as connection:
            connection.exec_driver_sql("ATTACH ':memory:' AS x")
        kept = copy.path
    assert not kept.exists()


def test_what_a_broken_off_run_left_is_swept_away(ours: Path) -> None:
    incoming = places_in(ours.parent).cache / "incoming"
    for name, age in (("old", 90_000), ("new", 60)):
        (incoming / name).mkdir(parents=True)
        os.utime(incoming / name, (time.time() - age,) * 2)
    with admitted(ours, incoming.parent):
        pass
    assert [p.name for p in incoming.iterdir()] == ["new"]


def test_hours_of_a_busy_machine_are_not_those_of_a_file(
    ours: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hours = count(step=3600)
    clock = SimpleNamespace(monotonic=lambda: next(hours), thread_time=time.thread_time)
    monkeypatch.setattr("meetingdesk.storage.guarding.time", clock)
    monkeypatch.setattr("meetingdesk.storage.guarding._STEPS", 1)
    with admitted(ours, ours.parent) as foreign:
        assert foreign.digest()[0] > 0


def test_what_takes_too_long_entry_by_entry_is_refused_as_such(
    ours: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = inspecting.Entries.__iter__

    def slowly(entries: inspecting.Entries) -> Iterator[inspecting.Read]:
        raw = entries._connection.connection.dbapi_connection
        assert isinstance(raw, sqlite3.Connection)
        raw.set_progress_handler(lambda: True, 1)
        return read(entries)

    monkeypatch.setattr(inspecting.Entries, "__iter__", slowly)
    assert "far longer" in refused(ours, copied(ours, "theirs.mdesk"))


def test_reading_without_end_is_broken_off(ours: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    theirs = copied(ours, "theirs.mdesk")
    slip_in(theirs, *({**ADDS, "edit": f"{n:032d}"} for n in range(20_000)))
    monkeypatch.setattr("meetingdesk.storage.guarding._SECONDS", -1e9)
    assert "far longer" in refused(ours, theirs)


def test_a_folder_that_another_window_takes_away_at_that_moment_is_no_trouble(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    incoming = tmp_path / "incoming"
    listed = [private_folder(tmp_path) for _ in range(2)]
    listed[0].rmdir()
    monkeypatch.setattr(Path, "iterdir", lambda folder: iter(listed))
    made = private_folder(tmp_path)
    assert made.parent == incoming
    assert listed[1].is_dir()
