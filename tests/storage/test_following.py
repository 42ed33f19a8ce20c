"""What no record table can place goes along where what it belongs to goes, and nowhere else."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from meetingdesk.desk import Desk
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import AgendaItem, Note, Session
from meetingdesk.storage.writing import append
from tests.storage.colleagues import ids, raw
from tests.storage.sharing import desk_at, plain, written

VOTE, BALLOT, OTHER, BOTH = (digit * 32 for digit in "3456")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = desk_at(written(tmp_path), "Anna")
    yield opened
    opened.close()


def session(desk: Desk, words: str) -> RecordId:
    return next(s.id for s in desk.all(Session) if words in s.title)


def say(desk: Desk, record: str, **values: Any) -> None:
    """Say something as a newer program would, of a kind that this one does not know."""
    said = {"author": "X", "edit": record, "kind": "Newer", "label": "x", "record": record}
    with desk._file.writing() as connection:
        append(connection, [plain({**said, "time": "2026-01-01T00:00:00Z", "add": values})])


def extract(desk: Desk, name: str = "part.mdesk") -> Path:
    to = desk.path.with_name(name)
    desk.sharing.send(to, session=session(desk, "日本"))
    return to


def records_in(path: Path) -> set[str]:
    copy = desk_at(path, "Bob")
    found = {said["record"] for said in raw(copy._file).values() if "record" in said}
    assert copy.check().findings == ()
    copy.close()
    return found


def test_kinds_unknown_here_go_with_their_session(desk: Desk) -> None:
    mine, seoul = session(desk, "日本"), session(desk, "Seoul")
    say(desk, VOTE, place=[mine, "a000000000"], text="in favour")
    say(desk, BALLOT, vote=VOTE, about=[{"delegate": "9" * 32}])
    say(desk, OTHER, place=[seoul, "a000000000"], text="of Seoul")
    say(desk, BOTH, first=mine, second=seoul, text="of both")
    to = extract(desk)
    found = records_in(to)
    assert {VOTE, BALLOT} <= found
    assert not {OTHER, BOTH} & found
    assert b"of Seoul" not in to.read_bytes()
    assert b"of both" not in to.read_bytes()
    before = ids(desk._file)
    assert desk.sharing.bring_in(to).number == 0
    assert ids(desk._file) == before


def test_an_erasure_reaches_who_has_an_extract_from_before(desk: Desk) -> None:
    earlier = extract(desk)
    for words in ("JISC heard", "KATS heard"):
        note = next(n for n in desk.all(Note) if n.text == words)
        desk.erase([note.id], f"said in confidence: {words[:4]}")
    later = extract(desk, "later.mdesk")
    bob = desk_at(earlier, "Bob")
    coming = bob.sharing.bring_in(later).coming
    assert len(coming.erasures) == 1
    assert [n.text for n in bob.all(Note)] == []
    assert b"JISC heard" not in earlier.read_bytes()
    assert b"confidence: KATS" not in earlier.read_bytes()
    assert bob.check().findings == ()
    bob.close()


def test_what_belonged_to_what_was_erased_is_erased_there_too(desk: Desk) -> None:
    earlier = extract(desk)
    item = next(i for i in desk.all(AgendaItem) if "JISC" in i.title)
    desk.erase([item.id], "asked for")
    bob = desk_at(earlier, "Bob")
    bob.sharing.bring_in(extract(desk, "later.mdesk"))
    assert b"JISC heard" not in earlier.read_bytes()
    assert b"JISC item" not in earlier.read_bytes()
    bob.close()


def test_an_erasure_does_not_hold_back_the_undoing_of_a_union(desk: Desk, tmp_path: Path) -> None:
    other = desk_at(tmp_path / "empty.mdesk", "Bob")
    number = other.sharing.bring_in(desk.path).number
    note = next(n for n in other.all(Note) if n.text == "JISC heard")
    other.erase([note.id], "asked for")
    other.sharing.undo_union(number)
    assert other.all(Session) == []
    assert other.check().findings == ()
    other.close()
