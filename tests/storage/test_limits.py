"""What is too long is refused at the door and at the gate alike, and bricks no file of ours."""

from pathlib import Path

import pytest

from meetingdesk.domain.edits import Edit, add
from meetingdesk.domain.entries import LONGEST_MARK
from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.domain.fields import LONGEST_TEXT
from meetingdesk.domain.meeting import Session
from meetingdesk.storage import editing
from meetingdesk.storage.writing import append
from tests.storage.sharing import copied, desk_at, digest, plain, slip_in, written

RECORD = "1" * 32
LONG = "dài" * (LONGEST_TEXT // 3) + "x"
SAID = {
    "add": {"title": LONG + "x"},
    "author": "X",
    "edit": "1" * 32,
    "kind": "Session",
    "label": "x",
    "record": RECORD,
    "time": "2026-01-01T00:00:00Z",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return written(tmp_path)


def test_the_longest_text_passes_door_and_gate(path: Path) -> None:
    theirs = copied(path, "theirs.mdesk")
    other = desk_at(theirs, "Bob")
    other.perform(add("Add", Session(title=LONG)))
    other.close()
    desk = desk_at(path, "Anna")
    desk.sharing.bring_in(theirs)
    assert LONG in [session.title for session in desk.all(Session)]
    desk.close()


@pytest.mark.parametrize("text", [LONG + "x", "x" * 30_000_000])
def test_a_longer_one_passes_neither(path: Path, text: str) -> None:
    theirs = copied(path, "theirs.mdesk")
    slip_in(theirs, {**SAID, "add": {"title": text}})
    desk = desk_at(path, "Anna")
    before = desk.digest()
    with pytest.raises(RuleBroken, match="longer than 1,000,000 characters"):
        desk.perform(add("Add", Session(title=text)))
    with pytest.raises(FileTrouble, match=f"text of {len(text):,} characters; 1,000,000 are"):
        desk.sharing.bring_in(theirs)
    assert desk.digest() == before
    desk.close()


@pytest.mark.parametrize("kind", ["Session", "Newer"])
def test_nobody_slips_one_in_by_a_kind_or_field_unknown_here(path: Path, kind: str) -> None:
    theirs = copied(path, "theirs.mdesk")
    slip_in(theirs, {**SAID, "kind": kind, "add": {"unheard_of": [["x" * 30_000_000]]}})
    desk = desk_at(path, "Anna")
    with pytest.raises(FileTrouble, match="30,000,000 characters"):
        desk.sharing.bring_in(theirs)
    desk.close()


def test_one_that_is_in_our_own_file_stops_nothing_there(path: Path) -> None:
    older = desk_at(path, "Anna")
    with older._file.writing() as connection:
        append(connection, [plain(SAID)])
    older.close()
    theirs = copied(path, "theirs.mdesk")
    other = desk_at(theirs, "Bob", as_it_is=True)
    other.perform(add("Add", Session(title="from Bob")))
    other.close()
    desk = desk_at(path, "Anna")
    assert desk.check().findings == ()
    assert "" in [session.title for session in desk.all(Session)]
    assert desk.rows("sessions", "phiên")
    assert desk.sharing.bring_in(theirs).coming.entries == 1
    odd = next(session for session in desk.all(Session) if session.id == RECORD)
    desk.erase([odd.id], "far too long")
    sent = path.with_name("sent.mdesk")
    desk.sharing.send(sent)
    desk.close()
    colleague = desk_at(path.with_name("colleague.mdesk"), "Chi")
    colleague.sharing.bring_in(sent)
    assert "from Bob" in [session.title for session in colleague.all(Session)]
    colleague.close()


@pytest.mark.parametrize("mark", ["x" * (LONGEST_MARK + 1), "a\0b", "\ud800"])
def test_a_reason_or_name_that_the_gate_would_refuse_is_not_written(path: Path, mark: str) -> None:
    desk = desk_at(path, "Anna")
    session = desk.all(Session)[0]
    before = digest(path)
    with pytest.raises(RuleBroken):
        desk.erase([session.id], mark)
    with pytest.raises(RuleBroken):
        desk.perform(Edit(label=mark, changes=add("Add", Session(title="x")).changes))
    desk.author = mark
    with pytest.raises(RuleBroken):
        desk.perform(add("Add", Session(title="x")))
    assert digest(path) == before
    desk.close()


def test_erasing_very_much_writes_several_erasures(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(editing, "_MOST_NAMED", 2)
    desk = desk_at(path, "Anna")
    theirs = copied(path, "theirs.mdesk")
    desk.erase([session.id for session in desk.all(Session)], "asked for")
    assert desk.check().findings == ()
    desk.close()
    other = desk_at(theirs, "Bob")
    assert len(other.sharing.bring_in(path).coming.erasures) > 1
    assert other.all(Session) == []
    assert b"Secret talks" not in theirs.read_bytes()
    other.close()
