"""Choosing between versions, in the file: what they came from, the choice, and its undoing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from meetingdesk.desk import Desk
from meetingdesk.domain import edits
from meetingdesk.domain.edits import Change, Edit
from meetingdesk.domain.entries import REMOVED
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.journal import State, fold
from meetingdesk.domain.meeting import Note, Session
from meetingdesk.domain.parting import Ground, ground, origin
from meetingdesk.domain.settling import Settlement, chosen, kept, parted, removed
from tests.storage.sharing import copied, desk_at, written

TITLE = "Phiên họp 日本"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Give An's file, into which the copies of Bao and Chi were brought."""
    path = written(tmp_path)
    theirs = {name: copied(path, f"{name}.mdesk") for name in ("Bao", "Chi")}
    for name, copy in theirs.items():
        _change(copy, name)
    made = desk_at(path, "An")
    for copy in theirs.values():
        made.sharing.bring_in(copy)
    yield made
    made.close()


def _change(copy: Path, name: str) -> None:
    desk = desk_at(copy, name)
    session = _session(desk)
    desk.perform(edits.revise("Change", session, title=f"{TITLE} of {name}", rapporteur=name))
    (note,) = desk.all(Note, session=session.id)
    if name == "Bao":
        desk.perform(edits.remove("Remove", note))
    else:
        desk.perform(edits.revise("Change", note, text="changed by Chi"))
    desk.close()


def _session(desk: Desk) -> Session:
    return next(s for s in desk.all(Session) if s.title.startswith(TITLE))


def _state(desk: Desk, record: RecordId) -> State:
    return fold(record, desk.entries([record])[record])


def _ground(desk: Desk, record: RecordId, name: str) -> Ground | None:
    return ground(name, _state(desk, record).heads[name], desk.entries([record])[record])


def _told(desk: Desk, record: RecordId, name: str) -> set[tuple[str, str]]:
    """Return who says what of a field, a choice that was undone left aside."""
    entries = desk.entries([record])[record]
    heads = _state(desk, record).heads[name]
    return {(origin(h, name, entries).author, h.gives(name)) for h in heads}


def test_what_waits_is_listed_and_what_is_hidden_is_not(desk: Desk) -> None:
    session = _session(desk)
    (note,) = desk.all(Note, session=session.id)
    waiting = {
        ("Session", session.id, "title"),
        ("Session", session.id, "rapporteur"),
        ("Note", note.id, REMOVED),
    }
    assert set(desk.unsettled()) == waiting
    desk.perform(edits.remove("Remove", session))
    assert desk.unsettled() == []


def test_versions_come_from_their_nearest_common_ancestor(desk: Desk) -> None:
    session = _session(desk)
    known = _ground(desk, session.id, "title")
    assert known is not None
    assert (known.value, known.author) == (TITLE, "Anna")
    assert _ground(desk, session.id, "rapporteur") == Ground(None, "", "")


def test_a_choice_replaces_both_and_its_undoing_leaves_both_again(desk: Desk) -> None:
    session = _session(desk)
    both = {("Bao", f"{TITLE} of Bao"), ("Chi", f"{TITLE} of Chi")}
    assert _told(desk, session.id, "title") == both
    seen = {"title": desk.heads(session.id, "title")}
    choice = Settlement(
        label="Choose",
        changes=(chosen(session, seen, title=f"{TITLE} of Chi"),),
        back=parted(session, {"title": [value for _, value in both]}),
    )
    desk.perform(choice)
    for _ in range(3):
        assert "title" not in desk.versions_of(session.id)
        assert _session(desk).title == f"{TITLE} of Chi"
        desk.perform(choice.inverse)
        assert _told(desk, session.id, "title") == both
        known = _ground(desk, session.id, "title")
        assert known is not None
        assert known.value == TITLE
        desk.perform(choice.inverse.inverse)


def test_a_choice_leaves_beside_it_what_its_author_has_not_seen(desk: Desk) -> None:
    session = _session(desk)
    seen = {"title": desk.heads(session.id, "title")}
    desk.perform(
        Edit(label="Meanwhile", changes=(chosen(session, {"title": frozenset()}, title="third"),))
    )
    desk.perform(Edit(label="Choose", changes=(chosen(session, seen, title="first"),)))
    values = {version.value for version in desk.versions_of(session.id)["title"]}
    assert values == {"first", "third"}


@pytest.mark.parametrize("keeping", [True, False])
def test_a_removal_is_settled_either_way_and_undone(desk: Desk, keeping: bool) -> None:
    (note,) = desk.all(Note, session=_session(desk).id)
    covers = frozenset(c for r in _state(desk, note.id).removals for c in r.covers)
    forth: Change = kept(note) if keeping else removed(note)
    choice = Settlement(label="Choose", changes=(forth,), back=(removed(note, covers),))
    desk.perform(choice)
    for _ in range(2):
        assert desk.flagged() == []
        assert (desk.get(Note, note.id) is not None) is keeping
        desk.perform(choice.inverse)
        assert desk.flagged() == [("Note", note.id)]
        shown = desk.get(Note, note.id)
        assert shown is not None
        assert shown.text == "changed by Chi"
        desk.perform(choice.inverse.inverse)
    assert desk.check().findings == ()
