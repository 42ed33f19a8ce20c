"""A due date is one thing in three fields: parts of two colleagues' dates never mix to a third."""

from pathlib import Path
from typing import Any

import pytest

from meetingdesk.desk import Desk
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.due_versions import due_versions
from meetingdesk.domain.dues import Due, due_of
from meetingdesk.domain.edits import add, revise
from meetingdesk.domain.said import SaidRecord
from meetingdesk.domain.terms import DueKind
from tests.storage.sharing import copied, desk_at

VISIT = Due(kind=DueKind.EVENT, before="the visit")


@pytest.fixture
def promised(tmp_path: Path) -> tuple[Path, Path, AgreedAction]:
    """Give two copies of a file with an action that is due before an event."""
    path = tmp_path / "office.mdesk"
    desk = desk_at(path, "Anna")
    action = AgreedAction(text="Send the list", due=DueKind.EVENT, due_before="the visit")
    desk.perform(add("Add", action))
    desk.close()
    return path, copied(path, "copy of Bob.mdesk"), action


def revised(path: Path, author: str, action: AgreedAction, **values: Any) -> None:
    desk = desk_at(path, author)
    desk.perform(revise("Edit", action, **values))
    desk.close()


def dues(desk: Desk, action: AgreedAction) -> set[Due]:
    found = due_versions(action, desk.entries([action.id])[action.id])
    return set(found.dues) if found else {due_of(desk.all(AgreedAction)[0])}


def test_parts_changed_apart_are_two_due_dates(promised: tuple[Path, Path, AgreedAction]) -> None:
    path, other, action = promised
    revised(path, "Anna", action, due=DueKind.HORIZON)
    revised(other, "Bob", action, due_before="2027")
    desk = desk_at(path, "Anna")
    coming = desk.sharing.bring_in(other).coming
    (met,) = coming.two_versions
    assert met.field == "due"
    assert {(v.value[0], v.value[2], v.author) for v in met.versions} == {
        ("horizon", "the visit", "Anna"),
        ("event", "2027", "Bob"),
    }
    assert dues(desk, action) == {
        Due(kind=DueKind.HORIZON, before="the visit"),
        Due(kind=DueKind.EVENT, before="2027"),
    }
    assert desk.check().findings == ()
    desk.close()


def test_one_after_the_other_is_one_due_date(promised: tuple[Path, Path, AgreedAction]) -> None:
    path, other, action = promised
    revised(path, "Anna", action, due=DueKind.HORIZON)
    desk = desk_at(other, "Bob")
    desk.sharing.bring_in(path)
    desk.perform(revise("Edit", desk.all(AgreedAction)[0], due_before="2027"))
    assert desk.versions() == []
    assert dues(desk, action) == {Due(kind=DueKind.HORIZON, before="2027")}
    desk.close()


def test_the_history_names_what_was_changed_only(
    promised: tuple[Path, Path, AgreedAction],
) -> None:
    path, _, action = promised
    revised(path, "Anna", action, due_before="2027")
    desk = desk_at(path, "Anna")
    edited = [line.field for line in desk.history(action.id) if line.label == "Edit"]
    assert edited == ["due_before"]
    desk.close()


def test_a_source_and_a_person_never_mix(promised: tuple[Path, Path, AgreedAction]) -> None:
    path, other, _ = promised
    values = {"text": "Report", "due": "event", "due_before": "the visit"}
    said = SaidRecord(kind="AgreedAction", record=AgreedAction().id, values=values)
    for one, author in ((path, "Anna"), (other, "Bob")):
        desk = desk_at(one, author)
        desk.import_said("A list", [said])
        desk.close()
    desk = desk_at(path, "Anna")
    (action,) = (a for a in desk.all(AgreedAction) if a.id == said.record)
    desk.perform(revise("Edit", action, due=DueKind.HORIZON))
    later = SaidRecord(
        kind="AgreedAction", record=said.record, values=values | {"due_before": "2027"}
    )
    desk.import_said("A list", [later])
    assert {two.field for two in desk.versions()} == {"due", "due_before"}
    desk.close()
