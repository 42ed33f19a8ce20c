"""Numbers of issued minutes never move and never come back, whatever colleagues unite."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from meetingdesk.domain.agreeing import IssuedNumber
from meetingdesk.domain.edits import Edit, add, remove
from meetingdesk.domain.fields import Place, RecordId, new_id
from meetingdesk.domain.meeting import Decision, Session, Statement
from meetingdesk.domain.places import key_between
from meetingdesk.domain.terms import Numbered
from meetingdesk.minutes.bundle import Bundle, gather
from meetingdesk.minutes.completeness import findings
from meetingdesk.minutes.compose import paragraph_keys
from meetingdesk.minutes.issues.numbers import renumbered, written
from meetingdesk.minutes.numbering import Counter, Key, numbers
from meetingdesk.storage import opening, union
from tests.storage.colleagues import AT, Colleague, opened

SESSION = RecordId("5" * 32)
Said = Statement | Decision
STEPS = st.lists(
    st.tuples(
        st.integers(0, 1),
        st.sampled_from(["add", "add", "add", "decide", "remove", "issue", "issue", "unite"]),
        st.integers(0, 9),
    ),
    min_size=6,
    max_size=24,
)


@contextmanager
def colleagues() -> Iterator[list[Colleague]]:
    """Give two people with copies of one session of three paragraphs."""
    folder = Path(tempfile.mkdtemp())
    path = folder / "A.mdesk"
    opening.make(path, "0" * 32, "test")
    first = Colleague("A", opened(path))
    first.perform(add("Add", Session(id=SESSION, title="Session")))
    for at in range(3):
        insert(first, at, Statement)
    first.file.close()
    shutil.copyfile(path, folder / "B.mdesk")
    people = [Colleague(name, opened(folder / f"{name}.mdesk")) for name in "AB"]
    try:
        yield people
    finally:
        for person in people:
            person.file.close()
        shutil.rmtree(folder)


def bundle(who: Colleague) -> Bundle:
    return gather(who.file, SESSION)


def said(who: Colleague) -> list[Said]:
    found: list[Said] = [*who.file.all(Statement), *who.file.all(Decision)]
    return sorted(found, key=lambda r: r.place.key if r.place else "")


def insert(who: Colleague, at: int, kind: type[Statement] | type[Decision]) -> None:
    keys = [r.place.key for r in said(who) if r.place]
    at = min(at, len(keys))
    key = key_between(keys[at - 1] if at else None, keys[at] if at < len(keys) else None)
    record = kind(id=new_id(), session=SESSION, place=Place(SESSION, key), text="So it was said.")
    who.perform(add("Add", record))


def issued(who: Colleague) -> dict[tuple[Numbered, RecordId, str], str]:
    found = who.file.all(IssuedNumber)
    return {(n.row, n.record, n.field): n.number for n in found if n.record}


def issue(who: Colleague) -> None:
    before, printed = issued(who), paragraph_keys(bundle(who))
    _, changes = written(bundle(who))
    who.perform(Edit(label="Issue", changes=changes))
    after = issued(who)
    moved = {k for k, number in before.items() if after[k] != number}
    assert not moved
    for row in Numbered:
        taken = {number for (r, _, _), number in before.items() if r is row}
        fresh = [n for k, n in after.items() if k[0] is row and k not in before]
        assert not taken & set(fresh), "a number came back"
        assert len(fresh) == len(set(fresh))
        whole = [int(n) for n in taken if n.isdecimal()]
        assert all(int(n) > max(whole, default=0) for n in fresh if n.isdecimal())
    assert paragraph_keys(bundle(who)) == printed, "what was grey became another number"
    assert written(bundle(who))[1] == ()


def doubled(numbered: dict[Key, str]) -> set[str]:
    found = list(numbered.values())
    return {number for number in found if found.count(number) > 1}


@settings(
    max_examples=20,
    suppress_health_check=list(HealthCheck),
    # Making a case smaller takes minutes: it lives through files.
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
@given(steps=STEPS)
def test_numbers_stay_and_never_come_back(steps: list[tuple[int, str, int]]) -> None:
    with colleagues() as people:
        for who, what, which in steps:
            me, other = people[who], people[1 - who]
            match what:
                case "add" | "decide":
                    insert(me, which, Statement if what == "add" else Decision)
                case "remove" if there := said(me):
                    me.perform(remove("Remove", there[which % len(there)]))
                case "issue":
                    if not me.file.with_two_versions():
                        issue(me)
                case "unite":
                    union.unite(me.file, other.file, at=AT, author=me.name)
        for me, other in (people, people[::-1]):
            union.unite(me.file, other.file, at=AT, author=me.name)
        mine, theirs = (paragraph_keys(bundle(who)) for who in people)
        assert mine == theirs
        two = doubled(mine)
        told = {f.said for f in findings(bundle(people[0])) if f.rule == "number twice"}
        assert all(any(f" {number} " in sentence for sentence in told) for number in two)


@pytest.mark.parametrize("kind", [Statement, Decision])
def test_two_alike_after_a_union_are_found_and_settled(kind: type[Statement | Decision]) -> None:
    with colleagues() as (one, other):
        issue(one)
        union.unite(other.file, one.file, at=AT, author="B")
        for who in (one, other):
            insert(who, 2, kind)
            issue(who)
        union.unite(one.file, other.file, at=AT, author="A")
        (number,) = doubled(paragraph_keys(bundle(one)))
        assert number == "3a"
        twice = [f.record for f in findings(bundle(one)) if f.rule == "number twice"]
        assert len({record.id for record in twice}) == 2
        settled = next(s for s in said(one) if s.id == twice[0].id)
        changes = renumbered(bundle(one), settled, Numbered.PARAGRAPH, "3b")
        one.perform(Edit(label="x", changes=changes))
        assert doubled(paragraph_keys(bundle(one))) == set()
        again = [f for f in findings(bundle(one)) if f.rule == "number twice"]
        assert len(again) == (2 if kind is Decision else 0), "both points are number 1"
        issue(one)


def test_what_is_put_in_gets_a_letter_and_what_comes_last_a_number() -> None:
    with colleagues() as (one, _):
        issue(one)
        for at in (3, 0, 2):
            insert(one, at, Statement)
        issue(one)
        found = paragraph_keys(bundle(one))
        ordered = [found[s.id, "text"] for s in said(one)]
        assert ordered == ["1a", "2", "2a", "3", "4", "4a"]
        assert found[SESSION, "confirmation"] == "5"


def test_a_removed_number_is_given_to_nobody() -> None:
    with colleagues() as (one, _):
        issue(one)
        insert(one, 1, Statement)
        issue(one)
        letter = next(s for s in said(one) if isinstance(s, Statement) and s.number == "2a")
        last = next(s for s in said(one) if isinstance(s, Statement) and s.number == "4")
        one.perform(remove("Remove", letter))
        one.perform(remove("Remove", last))
        insert(one, 1, Statement)
        insert(one, 9, Statement)
        issue(one)
        assert [s.number for s in said(one)] == ["2", "2b", "3", "3a"]


def test_taken_numbers_of_points_do_not_come_back() -> None:
    assert numbers(["", "2", ""], ["7"]) == ["8", "2", "9"]
    counter = Counter({(SESSION, "a"): "1"}, ["2", "1a"])
    assert [counter.next(SESSION, field) for field in "abc"] == ["1", "1b", "1c"]
