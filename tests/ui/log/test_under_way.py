"""Logging tells that the session is held and who is there."""

import pytest
from pytestqt.qtbot import QtBot

from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.meeting import Delegate, Movement, Note, Session
from meetingdesk.domain.terms import MovementKind, Presence, Status
from meetingdesk.ui.pages.log.logbook import Line, Logbook
from meetingdesk.ui.pages.log.speaking import Speaking
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
