"""Bringing in a colleague's copy: seen before, done whole, undone after."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from meetingdesk.desk import Desk
from meetingdesk.domain.coming import Arriving, Coming
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.edits import Edit, add, remove, revise
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.fields import Place, RecordId
from meetingdesk.domain.meeting import AgendaItem, Delegate, Delegation, Note, Session
from meetingdesk.domain.records import Document, Person, SamePerson
from meetingdesk.domain.said import SaidRecord
from meetingdesk.domain.terms import ActionStatus, Status
from meetingdesk.exchange.telling import tell_coming
from meetingdesk.exchange.telling_undone import tell_taken_out
from meetingdesk.storage import alike, merging
from meetingdesk.storage.comparing import compare
from meetingdesk.storage.schema import attachment, entry
from tests.storage.colleagues import (
    STEPS,
    Colleague,
    Step,
    ids,
    opened,
    picture,
    standing,
    take,
)
from tests.storage.sharing import NOON, copied, desk_at, digest, places_in, written


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[tuple[Desk, Desk]]:
    """Give two colleagues with a copy each of one file."""
    path = written(tmp_path)
    other = copied(path, "copy of Bob.mdesk")
    anna, bob = desk_at(path, "Anna"), desk_at(other, "Bob")
    yield anna, bob
    anna.close()
    bob.close()


def session(desk: Desk) -> Session:
    return next(s for s in desk.all(Session) if "日本" in s.title or "title" in s.title)


def told(coming: Coming, word: str) -> str:
    """Return the one line that holds a word."""
    (line,) = (line for line in tell_coming(coming) if word in line)
    return line


def both_ways(anna: Desk, bob: Desk) -> Coming:
    """Preview Bob's copy, see that nothing was written, bring it in: both must say the same."""
    before = digest(anna.path), digest(bob.path)
    coming = anna.sharing.what_would_come(bob.path)
    assert (digest(anna.path), digest(bob.path)) == before
    done = anna.sharing.bring_in(bob.path)
    assert digest(bob.path) == before[1]
    assert done.coming == coming
    assert anna.digest() == coming.digest
    assert anna.check().findings == ()
    return coming


def test_what_is_new_is_told_in_the_words_of_the_trade(pair: tuple[Desk, Desk]) -> None:
    anna, bob = pair
    here = session(bob)
    side = bob.all(Delegation, parent=here.id)[0]
    action = AgreedAction(place=Place(here.id, "b00000000"), session=here.id, text="Send the list")
    anna.perform(add("Add", action))
    bob.sharing.bring_in(anna.path)
    delegate = Delegate(place=Place(side.id, "a00000000"), session=here.id, name="Ông Nam")
    bob.perform(add("Add", Session(title="Next year"), delegate))
    bob.perform(revise("Edit", here, title="title of Bob"))
    bob.perform(revise("Close", action, status=ActionStatus.DONE))
    coming = both_ways(anna, bob)
    assert "“Next year” (Bob)" in told(coming, "New: session")
    assert "“Ông Nam” in “title of Bob”" in told(coming, "New: delegate")
    assert "“Phiên họp 日本” → “title of Bob” (Bob)" in told(coming, "Changed: session")
    assert "“Send the list”" in told(coming, "Action closed (done)")
    assert coming.authors == {"Bob": 4}


def test_erasures_come_first_and_cannot_be_undone(pair: tuple[Desk, Desk]) -> None:
    anna, bob = pair
    note = bob.all(Note)[0]
    bob.perform(add("Add", Session(title="A session")))
    bob.erase([note.id], "asked by the other side")
    coming = both_ways(anna, bob)
    assert "asked by the other side" in tell_coming(coming)[1]
    assert f"note “{note.text}”" in told(coming, "Erased: ")
    taken = anna.sharing.undo_union(1)
    assert taken.erasures == 1
    assert "cannot come back" in tell_taken_out(taken)[-1]
    assert note.text not in {n.text for n in anna.all(Note)}


def test_two_versions_are_told_with_who_and_that_the_text_is_out(
    pair: tuple[Desk, Desk],
) -> None:
    anna, bob = pair
    here = session(anna)
    anna.perform(revise("Edit", here, title="title of Anna"))
    anna.perform(revise("Send", session(anna), status=Status.SENT))
    bob.perform(revise("Edit", here, title="title of Bob"))
    coming = both_ways(anna, bob)
    (met,) = coming.two_versions
    assert {(v.value, v.author) for v in met.versions} == {
        ("title of Anna", "Anna"),
        ("title of Bob", "Bob"),
    }
    assert met.settled
    assert "already left the house" in told(coming, "Two versions")


def test_a_removal_that_met_an_edit_is_told(pair: tuple[Desk, Desk]) -> None:
    anna, bob = pair
    note = anna.all(Note)[0]
    anna.perform(revise("Edit", note, text="changed meanwhile"))
    bob.perform(remove("Remove", note))
    coming = both_ways(anna, bob)
    assert [m.record for m in coming.removals_met] == [note.id]
    assert "changed meanwhile" in told(coming, "Removed by Bob")
    assert not [a for a in coming.arrivals if a.what is Arriving.REMOVED]


def test_a_removal_that_saw_all_removes(pair: tuple[Desk, Desk]) -> None:
    anna, bob = pair
    item = bob.all(AgendaItem)[0]
    bob.perform(remove("Remove", item))
    coming = both_ways(anna, bob)
    removed = {a.kind for a in coming.arrivals if a.what is Arriving.REMOVED}
    assert removed == {"AgendaItem", "Note"}


def test_a_preview_on_a_copy_says_the_same_as_one_in_memory(
    pair: tuple[Desk, Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    anna, bob = pair
    bob.perform(revise("Edit", session(bob), title="title of Bob"))
    bob.perform(remove("Remove", bob.all(AgendaItem)[0]))
    in_memory = anna.sharing.what_would_come(bob.path)
    monkeypatch.setattr(merging, "_MANY", 0)
    assert in_memory.entries == 2
    assert anna.sharing.what_would_come(bob.path) == in_memory


def test_what_is_only_tried_reaches_no_disk(pair: tuple[Desk, Desk]) -> None:
    file = pair[0]._file
    before = digest(file.path), file.path.stat().st_mtime_ns, sorted(file.path.parent.iterdir())
    with file.trying() as connection:
        connection.execute(sa.delete(entry))
        assert connection.execute(sa.select(entry)).first() is None
        assert sorted(file.path.parent.iterdir()) == before[2]
    assert (digest(file.path), file.path.stat().st_mtime_ns) == before[:2]
    assert ids(file)
    with file.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "delete"


def test_attached_files_come_along_with_their_size(pair: tuple[Desk, Desk]) -> None:
    anna, bob = pair
    held = Document(
        place=Place(session(anna).id, "b00000000"), attachment=sha256(b"held").hexdigest()
    )
    anna.perform(replace(add("Attach", held), files=(b"held",)))
    with bob._file.writing() as connection:
        cell = bytes.fromhex("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81")
        connection.execute(attachment.insert().values(sha256=cell, size=3, data=b"\1\2\3"))
    place = Place(session(bob).id, "c00000000")
    bob.perform(add("Add", Document(place=place, attachment=cell.hex())))
    coming = both_ways(anna, bob)
    assert told(coming, "attached file").startswith("1 attached file, 3 bytes")
    assert anna.check().attachments == 2


def test_where_nothing_is_new_nothing_is_written(pair: tuple[Desk, Desk]) -> None:
    anna, bob = pair
    before = digest(anna.path)
    done = anna.sharing.bring_in(bob.path)
    assert done.coming.empty
    assert (done.number, done.backup) == (0, "")
    assert digest(anna.path) == before
    assert (anna.sharing.unions(), anna.sharing.backups()) == ([], [])


def test_a_backup_from_before_stands_beside(pair: tuple[Desk, Desk]) -> None:
    anna, bob = pair
    before = anna.digest()
    bob.perform(add("Add", Session(title="New")))
    done = anna.sharing.bring_in(bob.path)
    saved = desk_at(Path(done.backup), "Anna")
    assert saved.digest() == before != anna.digest()
    saved.close()


def test_undoing_keeps_what_was_built_on_it_and_bringing_in_again_is_the_same(
    pair: tuple[Desk, Desk],
) -> None:
    anna, bob = pair
    bob.perform(add("Add", Session(title="One")))
    bob.perform(add("Add", Session(title="Two")))
    first = anna.sharing.bring_in(bob.path)
    one = next(s for s in anna.all(Session) if s.title == "One")
    anna.perform(revise("Edit", one, title="One of Anna"))
    taken = anna.sharing.undo_union(first.number)
    assert (taken.entries, taken.stayed, taken.erasures) == (1, 1, 0)
    assert {"One of Anna"} == {s.title for s in anna.all(Session)} & {"One of Anna", "One", "Two"}
    assert anna.check().findings == ()
    assert [u.taken_out for u in anna.sharing.unions()] == [True]
    again = anna.sharing.bring_in(bob.path)
    assert again.coming.entries == 1
    assert "Two" in {s.title for s in anna.all(Session)}


def test_undoing_leaves_a_record_that_was_joined_here_whole(pair: tuple[Desk, Desk]) -> None:
    anna, bob = pair
    day = date(2027, 11, 15)
    mine = Session(id=RecordId("e" * 32), title="Phiên họp thứ 8", held_on=day)
    theirs = Session(id=RecordId("d" * 32), title="実務会合", held_on=date(2026, 11, 23))
    anna.perform(add("Add", mine))
    bob.perform(add("Add", theirs))
    bob.perform(revise("Change title", theirs, title="第8回会合"))
    bob.perform(revise("Change day", replace(theirs, title="第8回会合"), held_on=day))
    bob.perform(add("Add", Session(title="Of Bob alone")))
    number = anna.sharing.bring_in(bob.path).number
    anna.perform(add("Join", SamePerson(first=theirs.id, second=mine.id)))
    taken = anna.sharing.undo_union(number)
    assert (taken.entries, taken.stayed) == (1, 3)
    there = {s.id: (s.title, s.held_on) for s in anna.all(Session)}
    assert there[theirs.id] == ("第8回会合", day)
    assert "Of Bob alone" not in {title for title, _ in there.values()}
    assert anna.check().findings == ()


def test_undoing_takes_what_a_second_source_said_of_a_record_that_was_here(
    pair: tuple[Desk, Desk],
) -> None:
    anna, bob = pair
    known = RecordId("e" * 32)
    anna.import_said("Minutes", [SaidRecord("Session", known, {"title": "Eighth"})])
    before = anna.digest()
    bob.import_said("Office", [SaidRecord("Session", known, {"title": "Eighth"})])
    there = next(s for s in bob.all(Session) if s.id == known)
    bob.perform(revise("Change day", there, held_on=date(2027, 11, 15)))
    number = anna.sharing.bring_in(bob.path).number
    taken = anna.sharing.undo_union(number)
    assert (taken.entries, taken.stayed) == (2, 0)
    assert anna.digest() == before
    assert anna.check().findings == ()


def test_a_note_on_erasing_is_no_erasure(pair: tuple[Desk, Desk]) -> None:
    anna, bob = pair
    here = session(bob)
    bob.perform(add("Add", Note(session=here.id, text="erases")))
    number = anna.sharing.bring_in(bob.path).number
    (note,) = (n for n in anna.all(Note) if n.text == "erases")
    anna.perform(revise("Edit", note, text="more"))
    taken = anna.sharing.undo_union(number)
    assert (taken.entries, taken.stayed, taken.erasures) == (0, 1, 0)


def test_what_fails_while_comparing_brings_nothing_in(
    pair: tuple[Desk, Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    anna, bob = pair
    bob.perform(add("Add", Session(title="New")))
    before = anna.digest()
    monkeypatch.setattr(merging, "compare", _refusing)
    with pytest.raises(FileTrouble):
        anna.sharing.bring_in(bob.path)
    assert anna.digest() == before
    assert anna.sharing.unions() == []


def test_what_is_in_the_file_is_told_as_brought_in_whatever_fails_then(
    pair: tuple[Desk, Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    anna, bob = pair
    bob.perform(add("Add", Person(family_name="Nguyễn")))
    monkeypatch.setattr(alike, "found", _refusing)
    done = anna.sharing.bringing(bob.path)()
    assert done.number == anna.sharing.unions()[0].number
    assert done.coming.alike == ()


def _refusing(*_: object) -> None:
    raise FileTrouble("The disk refuses to read.")


@pytest.mark.parametrize("number", [0, 7, -1])
def test_only_a_union_can_be_undone_and_only_once(pair: tuple[Desk, Desk], number: int) -> None:
    anna, bob = pair
    with pytest.raises(FileTrouble, match="none of this file"):
        anna.sharing.undo_union(number)
    bob.perform(add("Add", Session(title="One")))
    done = anna.sharing.bring_in(bob.path)
    anna.sharing.undo_union(done.number)
    with pytest.raises(FileTrouble, match="undone before"):
        anna.sharing.undo_union(done.number)


def test_listeners_hear_what_a_union_changed(pair: tuple[Desk, Desk]) -> None:
    anna, bob = pair
    heard: list[int] = []
    anna.subscribe(lambda touched: heard.append(len(touched.ids(Session))))
    bob.perform(add("Add", Session(title="Wort gesucht")))
    anna.sharing.bring_in(bob.path)
    assert heard == [1]
    assert anna.count("sessions", "gesucht") == 1
    anna.sharing.undo_union(1)
    assert heard == [1, 1]
    assert anna.count("sessions", "gesucht") == 0


steps = st.builds(
    Step,
    who=st.integers(0, 1),
    what=st.sampled_from(sorted(set(STEPS) - {"restore"})),
    which=st.integers(0, 11),
    value=st.sampled_from(["a", "b", "日本"]),
    other=st.integers(0, 5),
)


def test_the_preview_of_any_history_is_what_bringing_in_does(tmp_path: Path) -> None:
    template = written(tmp_path)

    @seed(1)
    @settings(max_examples=60, suppress_health_check=list(HealthCheck), database=None)
    @given(history=st.lists(steps, min_size=4, max_size=14))
    def lived_through(history: list[Step]) -> None:
        people = [
            Colleague(name, opened(Path(shutil.copyfile(template, tmp_path / f"{name}.mdesk"))))
            for name in "AB"
        ]
        for step in history:
            take(step, people)
        _previewed(people[0], people[1], tmp_path)
        for me in people:
            me.file.close()

    lived_through()


def _previewed(me: Colleague, other: Colleague, folder: Path) -> None:
    places = places_in(folder)
    before, held = picture(me.file), ids(me.file)
    joined = standing(me.file)
    coming = merging.what_would_come(me.file, other.file.path, places, author="A")
    assert (picture(me.file), ids(me.file)) == (before, held)
    done = merging.bring_in(me.file, other.file.path, places, now=NOON, author="A")
    assert done.coming == coming
    assert len(ids(me.file) - held) == coming.entries
    after = picture(me.file)
    one_of = joined | standing(me.file)
    told_of = {bytes.fromhex(a.record) for a in coming.arrivals}
    for name, rows in after.items():
        if name not in ("two_versions", "removed", "stranger"):
            changed = {row[0] for row in rows ^ before[name] if not row[1]} - told_of
            # Of those that refer to joined records nothing is told but the joining itself.
            was, now = (_as_one(table, changed, one_of) for table in (before[name], rows))
            assert was == now, name


def _as_one(
    rows: frozenset[tuple[Any, ...]], among: set[bytes], one_of: dict[bytes, bytes]
) -> set[tuple[Any, ...]]:
    def one(cell: Any) -> Any:
        while cell in one_of:
            cell = one_of[cell]
        return cell

    return {(row[0], *map(one, row[1:])) for row in rows if row[0] in among}


def test_the_check_would_see_a_change_that_the_preview_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Positive control: a preview that is blind to some change is caught."""
    path = written(tmp_path)
    people = [
        Colleague(n, opened(Path(shutil.copyfile(path, tmp_path / f"{n}.mdesk")))) for n in "AB"
    ]
    shown = people[1].file.all(Session)[0]
    people[1].perform(Edit(label="x", changes=revise("x", shown, title="blind").changes))
    blind = compare
    monkeypatch.setattr(
        "meetingdesk.storage.merging.compare", lambda *files: replace(blind(*files), arrivals=())
    )
    with pytest.raises(AssertionError):
        _previewed(people[0], people[1], tmp_path)
    for me in people:
        me.file.close()
