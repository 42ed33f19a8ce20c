"""Joining two records in one edit: values, parts, printed names; and parting them again."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from meetingdesk.desk import Desk
from meetingdesk.domain.edits import add, revise
from meetingdesk.domain.fields import Place, RecordId
from meetingdesk.domain.meeting import AgendaItem, Delegate, Delegation, Note, Session
from meetingdesk.domain.places import keys_after
from meetingdesk.domain.records import Honorific, Organization, Person, Post, Record
from meetingdesk.domain.sameness import differing, pairs_of
from meetingdesk.domain.sameness_edits import joining, parting
from meetingdesk.domain.terms import Status
from meetingdesk.minutes.bundle import gather
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.text import text
from tests.storage.sharing import FIRST, desk_at

ONE, OTHER = RecordId("1" * 32), RecordId("2" * 32)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(tmp_path / "office.mdesk", "Anna")
    yield made
    made.close()


def join(desk: Desk, one: Record, other: Record, take_other: tuple[str, ...] = ()) -> None:
    """Join two records with the filled values, and those of the other where named."""
    pairs = pairs_of(desk, one, other)
    chosen = {
        (d.pair.kept.id, d.field): d.values[1 if d.field in take_other else d.filled]
        for d in differing(pairs)
    }
    desk.perform(joining(desk, "Join", pairs, chosen))


def test_the_values_that_hold_are_written_with_the_link(desk: Desk) -> None:
    one = Person(id=ONE, family_name="Ha", given_name="Minh Hiep", mail="hiep@example.org")
    other = Person(id=OTHER, family_name="Hà", given_name="Minh Hiệp", telephone="12")
    desk.perform(add("Add", one, other))
    join(desk, other, one, take_other=("family_name", "given_name"))
    assert desk.all(Person) == [
        replace(one, family_name="Hà", given_name="Minh Hiệp", telephone="12")
    ]
    assert desk.sharing.joined_with(ONE) == [other]
    cut, left = desk.sharing.links_to_part(OTHER)
    desk.perform(parting("Part", cut, left))
    assert [p.telephone for p in desk.all(Person)] == ["12", "12"]
    assert [p.mail for p in desk.all(Person)] == ["hiep@example.org", ""]
    assert desk.check().findings == ()


def test_undone_all_is_as_before(desk: Desk) -> None:
    one = Person(id=ONE, family_name="Ha")
    other = Person(id=OTHER, family_name="Hà")
    greeted = [Honorific(person=p.id, language="en", text="Mr.") for p in (one, other)]
    desk.perform(add("Add", one, other, *greeted))
    pairs = pairs_of(desk, one, other)
    edit = joining(desk, "Join", pairs, {(ONE, "family_name"): "Hà"})
    desk.perform(edit)
    assert len(desk.all(Honorific, person=ONE)) == 1
    desk.perform(edit.inverse)
    assert desk.all(Person) == [one, other]
    assert len(desk.all(Honorific)) == 2


def delegate_at(desk: Desk, person: Person, status: Status) -> Session:
    session = Session(title=f"Session {status}", status=status, held_on=date(2022, 3, 18))
    side = Delegation(place=Place(session.id, FIRST), code="VN", name="the Vietnamese side")
    delegate = Delegate(
        place=Place(side.id, FIRST),
        session=session.id,
        person=person.id,
        name="Ha Minh Hiep",
        title="Acting Director General",
        body="STAMEQ of old",
    )
    desk.perform(add("Add", session, side, delegate))
    return session


def test_papers_not_yet_out_print_the_name_that_holds_with_title_and_body_of_the_day(
    desk: Desk,
) -> None:
    one = Person(id=ONE, family_name="Hiệp", given_name="Hà Minh")
    other = Person(id=OTHER, family_name="Hiep", given_name="Ha Minh")
    post = Post(person=other.id, title="Minister")
    desk.perform(add("Add", one, other, post))
    draft, out = (delegate_at(desk, other, s) for s in (Status.DRAFT, Status.AGREED))
    join(desk, one, other)
    printed = {s.id: text(compose_minutes(gather(desk, s.id))) for s in (draft, out)}
    assert "Hà Minh HIỆP" in printed[draft.id]
    assert "Ha Minh" not in printed[draft.id]
    assert "Ha Minh" in printed[out.id]
    for told in printed.values():
        assert "Acting Director General" in told
        assert "STAMEQ of old" in told
        assert "Minister" not in told


def session_logged(desk: Desk, record: RecordId, body: Organization, person: Person) -> Session:
    session = Session(id=record, title=f"Talk {record[0]}", held_on=date(2022, 3, 18))
    side = Delegation(place=Place(session.id, FIRST), organization=body.id)
    delegate = Delegate(
        place=Place(side.id, FIRST), session=session.id, person=person.id, name="Kikuchi"
    )
    item = AgendaItem(place=Place(session.id, FIRST), title="Opening")
    own = AgendaItem(place=Place(session.id, "b" + FIRST), title=f"Only in {record[0]}")
    note = Note(
        place=Place(item.id, FIRST), session=session.id, speaker=delegate.id, text=f"by {record[0]}"
    )
    desk.perform(add("Add", session, side, delegate, item, own, note))
    return session


def test_two_records_of_one_session_are_one_with_one_side_and_what_both_heard(desk: Desk) -> None:
    body, person = Organization(acronym="JISC"), Person(family_name="Kikuchi")
    desk.perform(add("Add", body, person))
    one, other = (session_logged(desk, record, body, person) for record in (ONE, OTHER))
    join(desk, one, other)
    assert [s.id for s in desk.all(Session)] == [ONE]
    (side,) = desk.all(Delegation, parent=ONE)
    (delegate,) = desk.all(Delegate, session=ONE)
    assert delegate.place is not None
    assert delegate.place.parent == side.id
    items = {item.title: item.id for item in desk.all(AgendaItem, parent=ONE)}
    assert set(items) == {"Opening", "Only in 1", "Only in 2"}
    notes = desk.all(Note, parent=items["Opening"])
    assert {note.text for note in notes} == {"by 1", "by 2"}
    assert {note.speaker for note in notes} == {delegate.id}
    assert desk.check().findings == ()
    cut, left = desk.sharing.links_to_part(OTHER)
    desk.perform(parting("Part", cut, left))
    assert [len(desk.all(Delegation, parent=s.id)) for s in desk.all(Session)] == [1, 1]
    assert [[n.text for n in desk.all(Note, session=s)] for s in (ONE, OTHER)] == [
        ["by 1"],
        ["by 2"],
    ]
    assert desk.check().findings == ()


def test_parting_one_of_three_leaves_the_others_joined(desk: Desk) -> None:
    people = [Person(id=RecordId(f"{n}" * 32), family_name="Hà") for n in (1, 2, 3)]
    desk.perform(add("Add", *people))
    join(desk, people[0], people[1])
    join(desk, people[1], people[2])
    assert [p.id for p in desk.all(Person)] == [ONE]
    cut, left = desk.sharing.links_to_part(OTHER)
    desk.perform(parting("Part", cut, left))
    assert [p.id for p in desk.all(Person)] == [ONE, OTHER]
    assert [p.id for p in desk.sharing.joined_with(ONE)] == [people[2].id]


def test_an_edit_of_who_is_joined_stays_one(desk: Desk) -> None:
    one, other = Person(id=ONE, family_name="Ha"), Person(id=OTHER, family_name="Ha")
    post = Post(person=OTHER, title="Expert")
    desk.perform(add("Add", one, other, post))
    join(desk, one, other)
    (shown,) = desk.all(Post)
    desk.perform(revise("Edit", shown, title="Director"))
    desk.perform(revise("Edit", desk.all(Person)[0], family_name="Hà"))
    assert [(p.person, p.title) for p in desk.all(Post)] == [(ONE, "Director")]
    assert [p.family_name for p in desk.all(Person)] == ["Hà"]
    assert desk.check().findings == ()


def test_what_was_logged_apart_stands_in_one_order_by_the_clock(desk: Desk) -> None:
    sessions = [Session(id=record, title="Talk") for record in (ONE, OTHER)]
    items = [AgendaItem(place=Place(s.id, FIRST), title="Opening") for s in sessions]
    desk.perform(add("Add", *sessions, *items))
    logged = {0: ("07:10", "07:20", "07:30"), 1: ("07:05", "07:25", "07:40")}
    for which, times in logged.items():
        keys = keys_after(None, 3) if which else keys_after("zz" + FIRST, 3)
        notes = [
            Note(
                place=Place(items[which].id, key),
                session=sessions[which].id,
                text=time,
                at=f"2022-03-18T{time}:00Z",
            )
            for key, time in zip(keys, times, strict=True)
        ]
        desk.perform(add("Log", *notes))
    join(desk, sessions[0], sessions[1])
    kept = min(item.id for item in items)
    told = [note.text for note in desk.all(Note, parent=kept)]
    assert told == sorted([*logged[0], *logged[1]])
    desk.perform(parting("Part", *desk.sharing.links_to_part(OTHER)))
    for item, times in zip(items, logged.values(), strict=True):
        assert [note.text for note in desk.all(Note, parent=item.id)] == list(times)


def test_what_is_moved_within_a_joined_list_is_where_it_was_when_they_part(desk: Desk) -> None:
    body, person = Organization(acronym="JISC"), Person(family_name="Kikuchi")
    desk.perform(add("Add", body, person))
    one, other = (session_logged(desk, record, body, person) for record in (ONE, OTHER))
    item = next(i for i in desk.all(AgendaItem, parent=OTHER) if i.title == "Opening")
    join(desk, one, other)
    note = next(n for n in desk.all(Note, session=ONE) if n.text == "by 2")
    assert note.place is not None
    desk.perform(revise("Move", note, place=Place(note.place.parent, "zz" + FIRST)))
    desk.perform(parting("Part", *desk.sharing.links_to_part(OTHER)))
    (moved,) = desk.all(Note, session=OTHER)
    assert moved.place == Place(item.id, "zz" + FIRST)
