"""The desk: edits, undo, history, removal, erasing, drafts, all seen in a re-opened file."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from meetingdesk.desk import Desk, Draft, new_desk, open_desk
from meetingdesk.domain.edits import Edit, Touched, add, remove, revise
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.kinds import delegate_id
from meetingdesk.domain.meeting import AgendaItem, Delegate, Note, Session
from meetingdesk.domain.places import place_at
from meetingdesk.domain.records import Person
from meetingdesk.domain.terms import Mode
from meetingdesk.settings import Places


@pytest.fixture
def where(tmp_path: Path) -> Places:
    return Places(
        config=tmp_path / "config",
        cache=tmp_path / "cache",
        recovery=tmp_path / "recovery",
        log=tmp_path / "log",
    )


@pytest.fixture
def desk(tmp_path: Path, where: Places) -> Desk:
    return new_desk(
        tmp_path / "a.mdesk",
        author="Anna",
        places=where,
        clock=lambda: datetime(2022, 3, 18, 7, 32, tzinfo=UTC),
    )


def reopened(desk: Desk, where: Places) -> Desk:
    desk.close()
    return open_desk(desk.path, author="Bình", places=where)


def session_with_note(desk: Desk) -> tuple[Session, AgendaItem, Note]:
    session = Session(title="Phiên họp 日本", held_on=date(2022, 3, 18), mode=Mode.ONLINE)
    item = AgendaItem(place=place_at(session.id, [], 0), title="One")
    note = Note(place=place_at(item.id, [], 0), session=session.id, text="what was said")
    desk.perform(add("Add session", session, item, note))
    return session, item, note


def test_what_was_added_is_there_again(desk: Desk, where: Places) -> None:
    session, item, note = session_with_note(desk)
    again = reopened(desk, where)
    assert again.all(Session) == [session]
    assert again.all(AgendaItem, parent=session.id) == [item]
    assert again.all(Note, session=session.id) == [note]
    assert again.check().findings == ()
    again.close()


def test_two_hundred_edits_are_undone_and_done_again(desk: Desk, where: Places) -> None:
    session, _, _ = session_with_note(desk)
    edits: list[Edit] = []
    for number in range(200):
        shown = desk.get(Session, session.id)
        assert shown
        edits.append(revise("Edit title", shown, title=f"title {number}"))
        desk.perform(edits[-1])
    for edit in reversed(edits):
        desk.perform(edit.inverse)
    assert desk.get(Session, session.id) == session
    for edit in edits:
        desk.perform(edit)
    again = reopened(desk, where)
    shown = again.get(Session, session.id)
    assert shown
    assert shown.title == "title 199"
    assert again.check().findings == ()
    again.close()


def test_only_fields_that_differ_are_written(desk: Desk) -> None:
    session, _, _ = session_with_note(desk)
    count = desk.digest()[0]
    desk.perform(revise("Edit", session, title=session.title))
    assert desk.digest()[0] == count
    desk.perform(revise("Edit", session, title="new", platform="Teams"))
    assert desk.digest()[0] == count + 2
    desk.close()


def test_history_tells_who_when_from_and_to(desk: Desk, where: Places) -> None:
    session, _, _ = session_with_note(desk)
    again = reopened(desk, where)
    again.perform(revise("Edit title", session, title="second"))
    lines = [line for line in again.history(session.id) if line.field == "title"]
    assert [(line.author, line.before, line.after) for line in lines] == [
        ("Anna", None, "Phiên họp 日本"),
        ("Bình", "Phiên họp 日本", "second"),
    ]
    assert lines[0].time == "2022-03-18T07:32:00Z"
    assert lines[1].label == "Edit title"
    again.close()


def test_a_removal_hides_the_whole_and_can_be_taken_back(desk: Desk, where: Places) -> None:
    session, item, note = session_with_note(desk)
    removal = remove("Remove session", session)
    desk.perform(removal)
    assert (desk.all(Session), desk.all(AgendaItem), desk.all(Note)) == ([], [], [])
    desk.perform(removal.inverse)
    again = reopened(desk, where)
    assert again.all(Session) == [session]
    assert again.all(AgendaItem) == [item]
    assert again.all(Note) == [note]
    again.close()


def test_a_child_removed_before_its_parent_stays_removed_when_that_comes_back(desk: Desk) -> None:
    session, _, note = session_with_note(desk)
    desk.perform(remove("Remove note", note))
    removal = remove("Remove session", session)
    desk.perform(removal)
    desk.perform(removal.inverse)
    assert desk.all(Note) == []
    assert len(desk.all(AgendaItem)) == 1
    desk.close()


def test_moving_out_of_a_removed_item_shows_the_note_again(desk: Desk) -> None:
    session, item, note = session_with_note(desk)
    desk.perform(remove("Remove item", item))
    assert desk.all(Note) == []
    desk.perform(revise("Move", note, place=place_at(session.id, [], 0)))
    assert [n.text for n in desk.all(Note)] == ["what was said"]
    assert desk.all(AgendaItem) == []
    assert desk.check().findings == ()
    desk.close()


def test_what_is_erased_is_in_no_byte_of_the_file(desk: Desk, where: Places) -> None:
    session, _, note = session_with_note(desk)
    desk.perform(revise("Edit", note, text="a scandalous remark"))
    desk.erase([note.id], "Said in confidence")
    again = reopened(desk, where)
    assert again.all(Note) == []
    assert len(again.all(Session)) == 1
    report = again.check()
    assert report.findings == ()
    assert report.erased == 2
    assert {line.after for line in again.history(note.id) if line.field == "text"} == {None}
    again.close()
    for file in [desk.path, *(p for p in where.cache.rglob("*") if p.is_file())]:
        content = file.read_bytes()
        assert b"scandalous" not in content
        assert b"what was said" not in content
    assert b"Said in confidence" in desk.path.read_bytes()


def test_two_people_of_the_same_name_are_two(desk: Desk) -> None:
    first = Person(family_name="Nguyễn", given_name="Văn An")
    second = Person(family_name="Nguyễn", given_name="Văn An")
    desk.perform(add("Add", first, second))
    assert {p.id for p in desk.all(Person)} == {first.id, second.id}
    desk.close()


def test_the_same_person_is_one_delegate_of_a_session(desk: Desk) -> None:
    session, _, _ = session_with_note(desk)
    person = Person(family_name="Hà", given_name="Minh Hiệp")
    same = delegate_id(session.id, person.id)
    desk.perform(add("Add", person, Delegate(id=same, session=session.id, name="Hà Minh Hiệp")))
    desk.perform(add("Add", Delegate(id=same, session=session.id, name="HÀ Minh Hiệp")))
    (delegate,) = desk.all(Delegate)
    assert delegate.name == "HÀ Minh Hiệp"
    assert desk.versions() == []
    desk.close()


def test_heads_seen_before_a_change_make_two_versions(desk: Desk) -> None:
    session, _, _ = session_with_note(desk)
    seen = {"title": desk.heads(session.id, "title")}
    desk.perform(revise("Edit", session, title="meanwhile"))
    desk.perform(revise("Edit", session, seen=seen, title="typed"))
    (two,) = desk.versions()
    assert {v.value for v in two.versions} == {"meanwhile", "typed"}
    shown = desk.get(Session, session.id)
    assert shown
    desk.perform(revise("Settle", shown, title="settled"))
    assert desk.versions() == []
    desk.close()


def test_listeners_hear_what_changed_and_what_was_hidden(desk: Desk) -> None:
    session, item, note = session_with_note(desk)
    heard: list[Touched] = []
    end = desk.subscribe(heard.append)
    desk.perform(remove("Remove", session))
    assert heard[0].ids(Session, AgendaItem, Note) == {session.id, item.id, note.id}
    end()
    desk.perform(add("Add", Session(title="x")))
    assert len(heard) == 1
    desk.close()


def test_a_draft_outlives_the_program(desk: Desk, where: Places) -> None:
    seen = frozenset(desk.heads(RecordId("a" * 32), "title"))
    draft = Draft(
        record="a" * 32,
        kind="Session",
        field="title",
        text="half a sen",
        seen=seen,
        context={"speaker": "b"},
    )
    desk.keep_draft(draft)
    again = reopened(desk, where)
    assert again.drafts() == [draft]
    again.drop_draft(draft.record, draft.field)
    assert again.drafts() == []
    assert b"half a sen" not in again.path.read_bytes()
    again.close()
