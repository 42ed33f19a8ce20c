"""Colleagues edit copies and bring them to each other: nothing is lost, hidden or out of order.

MEETINGDESK_HISTORIES asks for more histories than the sample that runs in CI.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from meetingdesk.domain.edits import add, remove, revise
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import AgendaItem, Note, Session
from meetingdesk.storage import cache, opening, union
from meetingdesk.storage.joining import Joined
from meetingdesk.storage.schema import RECORD_TABLES
from tests.storage.colleagues import (
    AT,
    STEPS,
    Colleague,
    Step,
    ids,
    opened,
    picture,
    place,
    raw,
    take,
)

HISTORIES = int(os.environ.get("MEETINGDESK_HISTORIES", "2000"))
PARTS = 4
MEMORY = Path("/dev/shm")

steps = st.builds(
    Step,
    who=st.integers(0, 2),
    what=st.sampled_from(sorted(STEPS)) | st.sampled_from(["edit", "unite", "remove"]),
    which=st.integers(0, 11),
    value=st.sampled_from(["a", "b", "日本", "Đức"]),
    other=st.integers(0, 5),
)


@pytest.fixture(scope="module")
def template() -> Iterator[Path]:
    """Give an empty file to copy, in memory where the system has such a folder."""
    folder = Path(tempfile.mkdtemp(dir=MEMORY if MEMORY.is_dir() else None))
    path = folder / "template.mdesk"
    opening.make(path, "0" * 32, "test")
    begin(Colleague("T", opened(path)))
    yield path
    shutil.rmtree(folder)


def begin(first: Colleague) -> None:
    """Write what all copies have in common, so that histories meet at the same records."""
    session = Session(id=RecordId("1" * 32), title="s")
    items = [
        AgendaItem(id=RecordId(f"{n}" * 32), place=place(session.id, n, "T"), title="i")
        for n in (2, 3)
    ]
    notes = [
        Note(
            id=RecordId(f"{n}" * 32),
            session=session.id,
            place=place(items[n % 2].id, n, "T"),
            text="n",
        )
        for n in (4, 5, 6)
    ]
    first.perform(add("Add", session, *items, *notes))
    first.file.close()


def copies(template: Path, count: int) -> list[Colleague]:
    """Return colleagues with a copy each."""
    people = []
    for name in "ABC"[:count]:
        path = template.with_name(f"{name}.mdesk")
        shutil.copyfile(template, path)
        people.append(Colleague(name, opened(path)))
    return people


@pytest.mark.parametrize("part", range(PARTS))
def test_no_history_loses_or_hides_an_edit(template: Path, part: int) -> None:
    @seed(part)
    @settings(
        max_examples=max(1, HISTORIES // PARTS),
        suppress_health_check=list(HealthCheck),
        database=None,
    )
    @given(history=st.lists(steps, min_size=6, max_size=18))
    def lived_through(history: list[Step]) -> None:
        live_through(template, history)

    lived_through()


def live_through(template: Path, history: list[Step]) -> None:
    people = copies(template, 3)
    try:
        for step in history:
            me = people[step.who]
            held = ids(me.file)
            take(step, people)
            if step.what == "take out":
                assert not (held - ids(me.file)) & me.written
                stays_whole(raw(me.file), held - ids(me.file))
        for me in people:
            assert me.written <= ids(me.file)
            assert differences(me) == []
        brought_together(people)
    finally:
        for me in people:
            me.file.close()


def brought_together(people: Sequence[Colleague]) -> None:
    """Bring all copies into the first, then into the last: nothing is lost or hidden in either.

    Both then hold the same entries and show the same picture, though they were united in two
    orders.
    """
    everything = set[str]().union(*(ids(me.file) for me in people))
    pictures = []
    for me, *others in (people, people[::-1]):
        for other in others:
            union.unite(me.file, other.file, at=AT, author=me.name)
        assert ids(me.file) == everything
        assert union.unite(me.file, others[0].file, at=AT, author=me.name).entries == 0
        pictures.append(picture(me.file))
    assert pictures[0] == pictures[1]
    # The last holds the same entries and shows the same, so what is true of it is true of both.
    assert differences(me) == []
    nothing_hidden(me)


def differences(me: Colleague) -> list[str]:
    return cache.differences(me.file.path)


def stays_whole(left: dict[str, dict[str, Any]], gone: set[str]) -> None:
    """Check that nothing that stays names what a taken-out union took away."""
    for body in left.values():
        assert not gone & {*body.get("replaces", ()), *body.get("covers", ())}


def nothing_hidden(me: Colleague) -> None:
    """Check from the plain JSON that each edit nobody replaced is shown, or was seen removed."""
    entries = raw(me.file)
    replaced = {
        (body["record"], name, seen)
        for body in entries.values()
        for name in _fields(body)
        for seen in body.get("replaces", ())
    }
    covered = {
        seen
        for identity, body in entries.items()
        if body.get("field") == "removed"
        and body.get("value") is True
        and (body["record"], "removed", identity) not in replaced
        for seen in body["covers"]
    }
    shown = {r.id: r for r in me.visible()}
    with me.file.reading() as connection:
        standing = Joined(connection).stands_for
        away = {
            r: standing(RecordId(r))
            for r in {b["record"] for b in entries.values() if "record" in b}
        }
    versions = {(r, f) for _, r, f in me.file.with_two_versions()}
    for identity, body in entries.items():
        for name in _fields(body):
            current = (body["record"], name, identity) not in replaced
            if not current or body["gone"] or name in ("removed", "place"):
                continue
            if away[body["record"]] != body["record"]:
                assert away[body["record"]] in shown or identity in covered
                continue
            record = shown.get(body["record"])
            if body["kind"] == "SamePerson":
                continue
            if record is None:
                assert identity in covered or not _added(entries, body["record"])
            elif (record.id, name) not in versions:
                known = RECORD_TABLES[body["kind"]].kind
                value = body["add"][name] if "add" in body else body["value"]
                assert isinstance(record, known)
                assert getattr(record, name) == away.get(value, value), (name, value)


def _fields(body: dict[str, Any]) -> list[str]:
    if body["gone"]:
        return list(body.get("fields", ()))
    return list(body.get("add", ())) or ([body["field"]] if "field" in body else [])


def _added(entries: dict[str, dict[str, Any]], record: str) -> bool:
    return any(
        b.get("record") == record and ("add" in b or b.get("adds")) for b in entries.values()
    )


def test_the_check_would_see_a_hidden_edit(template: Path) -> None:
    """Positive control: an edit hidden on purpose is caught."""
    (me,) = copies(template, 1)
    session = Session(title="a")
    me.perform(add("Add", session))
    with me.file.writing() as connection:
        connection.exec_driver_sql("UPDATE session SET hidden = 1")
    with pytest.raises(AssertionError):
        nothing_hidden(me)
    assert differences(me) == ["session"]
    me.file.close()


def test_a_removal_that_missed_an_edit_hides_nothing(template: Path) -> None:
    one, two = copies(template, 2)
    session = Session(title="a")
    one.perform(add("Add", session))
    union.unite(two.file, one.file, at=AT, author="B")
    note = Note(session=session.id, place=place(session.id, 1, "B"), text="new")
    two.perform(add("Add", note))
    one.perform(remove("Remove", session))
    union.unite(one.file, two.file, at=AT, author="A")
    assert one.file.removed_but_shown() == [("Session", session.id)]
    assert [n.text for n in one.file.all(Note, session=session.id)] == ["new"]
    one.file.close()
    two.file.close()


def test_two_versions_are_both_kept_and_one_choice_replaces_both(template: Path) -> None:
    one, two = copies(template, 2)
    session = Session(title="a")
    one.perform(add("Add", session))
    union.unite(two.file, one.file, at=AT, author="B")
    one.perform(revise("Edit", session, title="one"))
    two.perform(revise("Edit", session, title="two"))
    union.unite(one.file, two.file, at=AT, author="A")
    state = one.file.states([session.id])[session.id]
    assert {v.value for v in state.versions("title")} == {"one", "two"}
    shown = one.file.get(Session, session.id)
    assert shown is not None
    one.perform(revise("Settle", shown, title="three"))
    union.unite(two.file, one.file, at=AT, author="B")
    assert two.file.with_two_versions() == []
    settled = two.file.get(Session, session.id)
    assert settled is not None
    assert settled.title == "three"
    one.file.close()
    two.file.close()
