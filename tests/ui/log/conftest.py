"""A session of two sides to log into, with a clock that the tests set."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from meetingdesk.desk import Desk, new_desk, open_desk
from meetingdesk.domain import edits
from meetingdesk.domain.fields import Place, RecordId
from meetingdesk.domain.meeting import AgendaItem, Chair, Delegate, Delegation, Session
from meetingdesk.domain.places import keys_after
from meetingdesk.domain.records import Organization, Person
from meetingdesk.domain.terms import Capacity
from meetingdesk.settings import Places
from meetingdesk.ui.undo import Workbench


@dataclass
class Clock:
    """A clock that goes on only when told."""

    moment: datetime = datetime(2022, 3, 18, 7, 32, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment

    def go_on(self, seconds: int) -> None:
        self.moment += timedelta(seconds=seconds)


@dataclass
class World:
    """The open session."""

    bench: Workbench
    clock: Clock
    path: Path
    places: Places
    session: RecordId
    own: Delegation
    partner: Delegation
    people: dict[str, Delegate]
    items: list[AgendaItem]
    left: list[Desk] = field(default_factory=list)

    @property
    def desk(self) -> Desk:
        return self.bench.desk

    def reopened(self) -> Desk:
        """Close the file and open it again."""
        self.bench.desk.close()
        self.left.append(self.bench.desk)
        self.bench.desk = open_desk(self.path, author="An", places=self.places, clock=self.clock)
        return self.bench.desk


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """Make a file with one session of two sides and three agenda items."""
    clock = Clock()
    places = Places(
        config=tmp_path / "config",
        cache=tmp_path / "cache",
        recovery=tmp_path / "recovery",
        log=tmp_path / "log",
    )
    path = tmp_path / "log.mdesk"
    desk = new_desk(path, author="An", places=places, clock=clock)
    made = _made(Workbench(desk, clock), clock, path, places)
    yield made
    # Pages go now, not in the middle of the next test.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    # Pages that were not closed with their desk may have asked it once more.
    for desk in (*made.left, made.desk):
        desk.close()


def _made(bench: Workbench, clock: Clock, path: Path, places: Places) -> World:
    stameq = Organization(acronym="STAMEQ", country="VN")
    jisc = Organization(acronym="JISC", country="JP")
    session = Session(title="Working session STAMEQ – JISC", held_on=date(2022, 3, 18))
    first, second = keys_after(None, 2)
    own = Delegation(
        place=Place(session.id, first),
        organization=stameq.id,
        code="VN",
        name="the Vietnamese side",
        own=True,
    )
    partner = Delegation(
        place=Place(session.id, second),
        organization=jisc.id,
        code="JP",
        name="the Japanese side",
    )
    persons = {
        "Hiệp": Person(family_name="Hà", given_name="Minh Hiệp", called="Hiệp"),
        "Matsumoto": Person(family_name="Matsumoto", given_name="Mitsuo"),
        "Kikuchi": Person(family_name="Kikuchi", given_name="Yoichi"),
    }
    people = {
        "Hiệp": _delegate(session, own, persons["Hiệp"], "Hà Minh Hiệp", Capacity.HEAD),
        "Matsumoto": _delegate(
            session, partner, persons["Matsumoto"], "Mitsuo Matsumoto", Capacity.HEAD
        ),
        "Kikuchi": _delegate(
            session, partner, persons["Kikuchi"], "Yoichi Kikuchi", Capacity.MEMBER
        ),
    }
    titles = ("Opening", "Cooperation since 2013", "Orientations until 2025 and the role in ISO")
    items = [
        AgendaItem(title=title, place=Place(session.id, key))
        for title, key in zip(titles, keys_after(None, 3), strict=True)
    ]
    chair = Chair(session=session.id, delegate=people["Hiệp"].id)
    bench.desk.perform(
        edits.add(
            "Prepare",
            stameq,
            jisc,
            session,
            own,
            partner,
            *persons.values(),
            *people.values(),
            *items,
            chair,
        )
    )
    return World(
        bench=bench,
        clock=clock,
        path=path,
        places=places,
        session=session.id,
        own=own,
        partner=partner,
        people=people,
        items=items,
    )


def _delegate(
    session: Session, side: Delegation, person: Person, name: str, capacity: Capacity
) -> Delegate:
    key = keys_after(None, 2)[0 if capacity is Capacity.HEAD else 1]
    return Delegate(
        place=Place(side.id, key),
        session=session.id,
        person=person.id,
        name=name,
        honorific="Mr.",
        capacity=capacity,
    )
