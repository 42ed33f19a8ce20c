"""A source is a colleague: importing again changes only what the source says otherwise."""

import json
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from meetingdesk.desk import Desk, Imported, new_desk
from meetingdesk.domain import edits
from meetingdesk.domain.meeting import AgendaItem, Delegate, Session
from meetingdesk.domain.records import Person
from meetingdesk.exchange.reader import read_said
from meetingdesk.settings import Places
from tests.exchange.published import SMALL, published


def made(folder: Path, author: str) -> Desk:
    home = folder / author
    places = Places(config=home, cache=home / "c", recovery=home / "r", log=home / "l")
    return new_desk(folder / f"{author}.mdesk", author=author, places=places)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = made(tmp_path, "An")
    yield desk
    desk.close()


def bring_in(desk: Desk, records: dict[str, Any], source: str = "Office list") -> Imported:
    said = read_said(published(records, source))
    return desk.import_said(
        said.source,
        said.records,
    )


def counts(done: Imported) -> tuple[int, int, int]:
    return (done.new, done.changed, done.unchanged)


def test_the_same_source_again_changes_nothing(desk: Desk) -> None:
    assert counts(bring_in(desk, SMALL)) == (11, 0, 0)
    before = desk.digest()
    assert counts(bring_in(desk, SMALL)) == (0, 0, 11)
    assert desk.digest() == before


def test_two_people_who_import_the_same_list_have_the_same_entries(
    desk: Desk, tmp_path: Path
) -> None:
    other = made(tmp_path, "Binh")
    bring_in(desk, SMALL)
    bring_in(other, dict(reversed(list(SMALL.items()))))
    assert other.digest() == desk.digest()
    other.close()


def test_what_a_person_corrected_stays_corrected(desk: Desk) -> None:
    bring_in(desk, SMALL)
    (session,) = desk.all(Session)
    desk.perform(edits.revise("Change title", session, title="As agreed by telephone"))
    before = desk.digest()
    assert counts(bring_in(desk, SMALL)) == (0, 0, 11)
    assert desk.digest() == before
    (session,) = desk.all(Session)
    assert session.title == "As agreed by telephone"
    assert desk.versions() == []


def test_a_changed_source_becomes_just_its_changes(desk: Desk) -> None:
    bring_in(desk, SMALL)
    entries, _ = desk.digest()
    records = deepcopy(SMALL)
    records["Session"][0]["title"] = "New title"
    records["Person"][0]["mail"] = "a@example.org"
    assert counts(bring_in(desk, records)) == (0, 2, 9)
    assert desk.digest()[0] == entries + 2
    (session,) = desk.all(Session)
    assert session.title == "New title"
    assert session.held_on is not None
    assert {p.mail for p in desk.all(Person)} == {"", "a@example.org"}


def test_what_source_and_person_changed_apart_becomes_two_versions(desk: Desk) -> None:
    bring_in(desk, SMALL)
    (session,) = desk.all(Session)
    desk.perform(edits.revise("Change title", session, title="By a person"))
    records = deepcopy(SMALL)
    records["Session"][0]["title"] = "By the source"
    bring_in(desk, records)
    (two,) = desk.versions()
    assert {v.value for v in two.versions} == {"By a person", "By the source"}


def test_the_same_list_by_another_name_is_another_colleague(desk: Desk) -> None:
    bring_in(desk, SMALL)
    bring_in(desk, SMALL, "Second list")
    assert len(desk.all(Person)) == 4


def test_two_people_of_one_name_and_an_unnamed_group_keep_their_order(desk: Desk) -> None:
    bring_in(desk, SMALL)
    (session,) = desk.all(Session)
    delegates = desk.all(Delegate, session=session.id)
    names = sorted(d.name for d in delegates)
    assert names == ["Nguyễn Văn A", "Nguyễn Văn A", "Representatives of JISC"]
    assert len({d.person for d in delegates}) == 3


def test_a_list_of_thousands_keeps_its_order(desk: Desk) -> None:
    items = [{"key": f"i{n}", "parent": "s1", "title": f"{n:05}"} for n in range(3000)]
    bring_in(desk, SMALL | {"AgendaItem": items})
    (session,) = desk.all(Session)
    titles = [item.title for item in desk.all(AgendaItem, parent=session.id)]
    assert titles == sorted(titles)
    assert len(titles) == 3000


def test_who_imported_stands_in_the_history(desk: Desk) -> None:
    bring_in(desk, SMALL)
    (session,) = desk.all(Session)
    line = next(line for line in desk.history(session.id) if line.field == "title")
    assert line.author == "Office list (An)"
    assert line.after == json.loads(published(SMALL))["records"]["Session"][0]["title"]


def test_a_record_that_becomes_one_of_another_kind_leaves_no_row_behind(desk: Desk) -> None:
    key = "0" * 31 + "1"
    for kind, name in (("Topic", "name"), ("Person", "family_name")):
        bring_in(desk, {kind: [{"key": key, name: "x"}]}, source=kind)
    assert desk.check().findings == ()
