"""Logging tells that the session is held and who is there."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from meetingdesk.domain import edits
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import Place
from meetingdesk.domain.meeting import AgendaItem, Delegate, Movement, Note, Session
from meetingdesk.domain.places import keys_after
from meetingdesk.domain.records import Person
from meetingdesk.domain.terms import MovementKind, NameOrder, Presence, Status, Treatment
from meetingdesk.ui.pages.log.line import LogLine
from meetingdesk.ui.pages.log.logbook import Line, Logbook
from meetingdesk.ui.pages.log.order_model import OrderModel
from meetingdesk.ui.pages.log.speaking import Speaking
from meetingdesk.ui.pages.log.steps import DUE
from meetingdesk.ui.pages.log.typed import Kind
from tests.ui.log.conftest import World


def _presence(world: World, name: str) -> Presence:
    found = world.desk.get(Delegate, world.people[name].id)
    assert found is not None
    return found.presence


def _status(world: World) -> Status:
    found = world.desk.get(Session, world.session)
    assert found is not None
    return found.status


@pytest.fixture
def book(world: World, qtbot: QtBot) -> Logbook:
    return Logbook(world.bench, world.session)


def _speaks(world: World, name: str) -> Speaking:
    return Speaking(delegation=world.partner.id, delegate=world.people[name].id)


def test_the_first_entry_holds_the_session_and_seats_speaker_and_chair_in_one_edit(
    world: World, book: Logbook
) -> None:
    book.log(Line(text="prepare", kind=Kind.INTERNAL))
    assert _status(world) is Status.PLANNED
    book.log(Line(text="thanks", speaking=_speaks(world, "Matsumoto")))
    assert _status(world) is Status.HELD
    assert _presence(world, "Matsumoto") is Presence.PRESENT
    assert _presence(world, "Hiệp") is Presence.PRESENT
    assert _presence(world, "Kikuchi") is Presence.EXPECTED
    world.bench.undo.undo()
    assert _status(world) is Status.PLANNED
    assert _presence(world, "Matsumoto") is Presence.EXPECTED
    assert world.desk.all(Note) == []


def test_who_has_spoken_cannot_arrive_until_gone(world: World, book: Logbook) -> None:
    kikuchi = world.people["Kikuchi"].id
    book.log(Line(text="agrees", speaking=_speaks(world, "Kikuchi")))
    world.clock.go_on(60)
    with pytest.raises(RuleBroken, match="Yoichi Kikuchi has already spoken"):
        book.move(kikuchi, MovementKind.ARRIVED)
    assert world.desk.all(Movement) == []
    book.move(kikuchi, MovementKind.LEFT)
    world.clock.go_on(60)
    book.move(kikuchi, MovementKind.ARRIVED)
    assert len(world.desk.all(Movement)) == 2


def test_who_arrives_first_or_takes_the_chair_is_there(world: World, book: Logbook) -> None:
    book.move(world.people["Hiệp"].id, MovementKind.ARRIVED)
    book.move(world.people["Matsumoto"].id, MovementKind.TOOK_THE_CHAIR)
    assert _status(world) is Status.HELD
    assert _presence(world, "Hiệp") is Presence.PRESENT
    assert _presence(world, "Matsumoto") is Presence.PRESENT


def test_vietnamese_persons_are_called_by_the_last_given_name(world: World, book: Logbook) -> None:
    vietnamese = Person(family_name="Nguyễn", given_name="Thị Thu An", order=NameOrder.FAMILY_FIRST)
    rare = Person(
        family_name="Trần", given_name="Bình", called="Mr. B", order=NameOrder.FAMILY_FIRST
    )
    people = {"An": vietnamese, "Mr. B": rare}
    for called, person in people.items():
        delegate = Delegate(
            place=Place(world.own.id, keys_after(None, 1)[0]),
            session=world.session,
            person=person.id,
            name=f"{person.family_name} {person.given_name}",
        )
        world.bench.perform(edits.add("Add delegate", person, delegate))
        book.floor.read()
        assert book.floor.short_name(delegate.id) == called
    assert book.floor.short_name(world.people["Matsumoto"].id) == "Mr. Matsumoto"


def test_the_due_hint_shows_what_is_to_come(world: World, book: Logbook, qtbot: QtBot) -> None:
    line = LogLine(world.bench, world.session)
    qtbot.addWidget(line)
    line.steps.asking = DUE
    assert line.steps.prompt.startswith("30/6/2022, +30")
    assert "until 2025" in line.steps.prompt
    world.clock.moment = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
    assert line.steps.prompt.startswith("30/6/2027, +30")
    assert "until 2029" in line.steps.prompt


@pytest.fixture
def in_utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let this machine's clock be that of UTC."""
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("in_utc")
def test_the_first_hour_says_whose_it_is_where_the_machine_is_elsewhere(
    world: World, book: Logbook
) -> None:
    own = replace(world.own, zone="Asia/Ho_Chi_Minh", zone_place="Ha Noi")
    world.bench.perform(edits.revise("Zone", world.own, zone=own.zone, zone_place=own.zone_place))
    world.clock.moment = datetime(2022, 3, 18, 17, 47, tzinfo=UTC)
    book.log(Line(text="first"))
    world.clock.go_on(60)
    book.log(Line(text="second"))
    model = OrderModel(world.desk, world.session)
    rows = [r for r in map(model.row, range(model.rowCount())) if r.text in ("first", "second")]
    assert [(row.margin, row.town) for row in rows] == [("00:47", "Ha Noi"), ("00:48", "")]
    model.see(by_clock=True)
    assert [model.row(at).town for at in range(2)] == ["Ha Noi", ""]
    world.bench.perform(edits.revise("Zone", own, zone="UTC", zone_place="Greenwich"))
    again = OrderModel(world.desk, world.session)
    assert not any(again.row(at).town for at in range(again.rowCount()))


def test_opening_an_item_is_undone(world: World, book: Logbook) -> None:
    book.open_item(world.items[1], Treatment.TAKEN)
    opened = world.desk.get(AgendaItem, world.items[1].id)
    assert opened is not None
    assert opened.opened_at
    world.bench.undo.undo()
    assert world.reopened().get(AgendaItem, world.items[1].id) == world.items[1]
