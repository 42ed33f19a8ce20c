"""Joined records are shown as one: in the tables, whatever the order in which links came."""

import shutil
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meetingdesk.domain.edits import add, remove, revise
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.kinds import same_person_id
from meetingdesk.domain.meeting import Delegate, Note, Session
from meetingdesk.domain.records import Organization, Person, Post, SamePerson
from meetingdesk.domain.terms import Sameness
from meetingdesk.storage import cache, joining, merging, opening, union
from tests.storage.colleagues import AT, Colleague, opened, picture

IDS = [RecordId(f"{n}" * 32) for n in range(1, 6)]


def link(one: RecordId, other: RecordId, said: Sameness = Sameness.SAME) -> SamePerson:
    """Return what a person says of two records."""
    first, second = sorted((one, other))
    return SamePerson(id=same_person_id(one, other), first=first, second=second, said=said)


@pytest.fixture
def template(tmp_path: Path) -> Path:
    """Return a file with five people, a post for each, and a session that each attended."""
    path = tmp_path / "template.mdesk"
    opening.make(path, "0" * 32, "test")
    first = Colleague("T", opened(path))
    session = Session(id=RecordId("a" * 32), title="s")
    people = [Person(id=i, family_name=f"P{i[0]}") for i in IDS]
    posts = [Post(id=RecordId("b" + i[1:]), person=i, title=f"post {i[0]}") for i in IDS]
    delegates = [
        Delegate(id=RecordId("d" + i[1:]), session=session.id, person=i, name=f"as {i[0]}")
        for i in IDS
    ]
    first.perform(add("Add", session, *people, *posts, *delegates))
    first.file.close()
    return path


@pytest.fixture
def me(template: Path) -> Iterator[Colleague]:
    """Give a colleague with a copy."""
    made = copy(template, "A")
    yield made
    made.file.close()


def copy(template: Path, name: str) -> Colleague:
    path = template.with_name(f"{name}.mdesk")
    shutil.copyfile(template, path)
    return Colleague(name, opened(path))


def people(me: Colleague) -> list[str]:
    return [p.id[0] for p in me.file.all(Person)]


def test_joined_people_are_one_with_the_posts_and_sessions_of_both(me: Colleague) -> None:
    me.perform(add("Join", link(IDS[2], IDS[0])))
    assert people(me) == ["1", "2", "4", "5"]
    assert {p.title for p in me.file.all(Post, person=IDS[0])} == {"post 1", "post 3"}
    assert {d.name for d in me.file.all(Delegate, person=IDS[0])} == {"as 1", "as 3"}
    assert cache.differences(me.file.path) == []


def test_parting_brings_back_all_as_it_was(me: Colleague) -> None:
    before = picture(me.file)
    joined = add("Join", link(IDS[2], IDS[0]), link(IDS[2], IDS[4]))
    me.perform(joined)
    assert people(me) == ["1", "2", "4"]
    me.perform(joined.inverse)
    left = picture(me.file)
    for name in ("person", "post", "delegate", "session"):
        assert left[name] == before[name]
    assert cache.differences(me.file.path) == []


@settings(
    max_examples=30,
    suppress_health_check=list(HealthCheck),
    database=None,
)
@given(
    links=st.lists(
        st.tuples(st.sampled_from(IDS), st.sampled_from(IDS), st.sampled_from(Sameness)).filter(
            lambda pair: pair[0] != pair[1]
        ),
        min_size=1,
        max_size=4,
        unique_by=lambda pair: frozenset(pair[:2]),
    ),
    data=st.data(),
)
def test_links_in_any_order_give_the_same_people(
    template: Path, links: list[tuple[RecordId, RecordId, Sameness]], data: st.DataObject
) -> None:
    pictures = []
    for order in (links, data.draw(st.permutations(links))):
        me = copy(template, "B")
        for one, other, said in order:
            me.perform(add("Say", link(one, other, said)))
        pictures.append({k: v for k, v in picture(me.file).items() if k not in ("removed",)})
        assert cache.differences(me.file.path) == []
        me.file.close()
    assert pictures[0] == pictures[1]
    assert len(pictures[0]["person"]) == len(IDS)


def test_unions_of_links_in_any_order_give_the_same_people(template: Path) -> None:
    said = [(0, 3), (3, 2), (1, 4)]
    wrote = [copy(template, name) for name in "XYZ"]
    for who, (one, other) in zip(wrote, said, strict=True):
        who.perform(add("Join", link(IDS[one], IDS[other])))
    shown = []
    for order in permutations(wrote):
        me = copy(template, "B")
        for who in order:
            union.unite(me.file, who.file, at=AT, author="B")
        shown.append((people(me), sorted(p.person or "" for p in me.file.all(Post))))
        assert cache.differences(me.file.path) == []
        me.file.close()
    for who in wrote:
        who.file.close()
    assert shown[0][0] == ["1", "2"]
    assert all(s == shown[0] for s in shown)


def test_who_removes_the_one_removes_the_other_and_takes_back_both(me: Colleague) -> None:
    me.perform(add("Join", link(IDS[2], IDS[0])))
    (one,) = (p for p in me.file.all(Person) if p.id == IDS[0])
    removal = remove("Remove", one)
    me.perform(removal)
    assert people(me) == ["2", "4", "5"]
    assert {p.title for p in me.file.all(Post)} == {"post 2", "post 4", "post 5"}
    me.perform(removal.inverse)
    assert people(me) == ["1", "2", "4", "5"]
    assert {p.title for p in me.file.all(Post, person=IDS[0])} == {"post 1", "post 3"}
    assert cache.differences(me.file.path) == []


def test_a_removal_that_did_not_see_the_join_hides_nothing_of_the_other(template: Path) -> None:
    one, two = copy(template, "X"), copy(template, "Y")
    one.perform(add("Join", link(IDS[2], IDS[0])))
    two.perform(remove("Remove", *(p for p in two.file.all(Person) if p.id == IDS[0])))
    union.unite(one.file, two.file, at=AT, author="X")
    assert one.file.removed_but_shown() == [("Person", IDS[0])]
    assert {p.title for p in one.file.all(Post, person=IDS[0])} == {"post 1", "post 3"}
    assert cache.differences(one.file.path) == []
    one.file.close()
    two.file.close()


def test_a_removal_taken_out_again_shows_the_whole_where_some_of_it_is_joined(
    template: Path,
) -> None:
    one, two = copy(template, "X"), copy(template, "Y")
    first, second = (RecordId("d" + i[1:]) for i in IDS[:2])
    one.perform(add("Join", link(first, second)))
    (alike,) = (d for d in two.file.all(Delegate) if d.name == "as 2")
    two.perform(remove("Remove", alike))
    two.perform(remove("Remove", *two.file.all(Session)))
    before = picture(one.file)
    brought = union.unite(one.file, two.file, at=AT, author="X")
    assert one.file.all(Session) == []
    merging.undo_union(one.file, brought.number)
    assert picture(one.file) == before
    one.file.close()
    two.file.close()


def test_what_a_colleague_adds_to_the_other_record_comes_to_the_one(template: Path) -> None:
    one, two = copy(template, "X"), copy(template, "Y")
    again = Session(id=RecordId("c" * 32), title="s again")
    one.perform(add("Add", again))
    union.unite(two.file, one.file, at=AT, author="Y")
    one.perform(add("Join", link(again.id, RecordId("a" * 32))))
    two.perform(add("Add", Note(session=again.id, text="heard later")))
    union.unite(one.file, two.file, at=AT, author="X")
    assert [n.text for n in one.file.all(Note, session=RecordId("a" * 32))] == ["heard later"]
    assert cache.differences(one.file.path) == []
    one.file.close()
    two.file.close()


def test_two_said_to_be_different_stay_two_and_kinds_never_mix(me: Colleague) -> None:
    body = Organization(id=RecordId("0" * 32), acronym="JISC")
    apart = link(IDS[0], IDS[1], Sameness.DIFFERENT)
    me.perform(add("Say", body, apart, link(body.id, IDS[2]), link(IDS[3], RecordId("7" * 32))))
    assert people(me) == ["1", "2", "3", "4", "5"]
    me.perform(revise("Join", apart, said=Sameness.SAME))
    assert people(me) == ["1", "3", "4", "5"]
    assert cache.differences(me.file.path) == []


def test_what_was_parted_can_be_joined_again(me: Colleague) -> None:
    joined = link(IDS[2], IDS[0])
    for edit in (add("Join", joined), remove("Part", joined), add("Join again", joined)):
        me.perform(edit)
        assert cache.differences(me.file.path) == []
    assert me.file.get(Person, IDS[2]) is None


def test_the_comparison_would_see_a_join_that_was_forgotten(
    me: Colleague, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Positive control: rows that still name the other record are caught."""
    monkeypatch.setattr(joining.Joined, "concerned", lambda _, states: set())
    me.perform(add("Join", link(IDS[2], IDS[0])))
    assert {"person", "post", "delegate"} <= set(cache.differences(me.file.path))


def test_versions_that_name_joined_records_are_no_difference(template: Path) -> None:
    one, two = copy(template, "X"), copy(template, "Y")
    (post,) = (p for p in one.file.all(Post) if p.person == IDS[4])
    one.perform(revise("Edit", post, person=IDS[0]))
    two.perform(revise("Edit", post, person=IDS[2]))
    union.unite(one.file, two.file, at=AT, author="X")
    said = ("Post", post.id, "person")
    assert one.file.with_two_versions() == [said]
    joined = add("Join", link(IDS[0], IDS[2]))
    one.perform(joined)
    assert one.file.with_two_versions() == []
    assert cache.differences(one.file.path) == []
    one.perform(joined.inverse)
    assert one.file.with_two_versions() == [said]
    assert cache.differences(one.file.path) == []
    one.file.close()
    two.file.close()
