"""A file with a session, an action, an agreement, a person and two bodies."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from meetingdesk.desk import Desk, new_desk, open_desk
from meetingdesk.domain import edits
from meetingdesk.domain.commitments import AgreedAction, Instrument
from meetingdesk.domain.fields import Place
from meetingdesk.domain.meeting import Delegate, Delegation, Session
from meetingdesk.domain.places import key_between
from meetingdesk.domain.records import Organization, Person
from meetingdesk.domain.terms import DueKind
from meetingdesk.settings import Places
from meetingdesk.ui.undo import Workbench


def moment() -> datetime:
    return datetime(2022, 7, 18, 7, 32, tzinfo=UTC)


@dataclass
class World:
    """The open file."""

    bench: Workbench
    path: Path
    places: Places
    jisc: Organization
    hiep: Person
    session: Session
    action: AgreedAction
    memorandum: Instrument
    notices: list[str] = field(default_factory=list)

    @property
    def desk(self) -> Desk:
        return self.bench.desk

    def reopened(self) -> Desk:
        """Close the file and open it again."""
        self.desk.close()
        self.bench.desk = open_desk(self.path, author="An", places=self.places, clock=moment)
        return self.desk


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """Make the file."""
    places = Places(
        config=tmp_path / "config",
        cache=tmp_path / "cache",
        recovery=tmp_path / "recovery",
        log=tmp_path / "log",
    )
    desk = new_desk(tmp_path / "records.mdesk", author="An", places=places, clock=moment)
    jisc = Organization(acronym="JISC", country="JP")
    hiep = Person(family_name="Hà", given_name="Minh Hiệp")
    session = Session(title="Working session", held_on=date(2022, 3, 18))
    side = Delegation(place=Place(session.id, key_between(None, None)), organization=jisc.id)
    delegate = Delegate(
        place=Place(side.id, key_between(None, None)),
        session=session.id,
        person=hiep.id,
        name="Hà Minh Hiệp",
    )
    action = AgreedAction(
        place=Place(session.id, key_between(None, None)),
        session=session.id,
        text="Send the list",
        delegation=side.id,
        due=DueKind.DATE,
        due_on=date(2022, 6, 30),
        number="1",
    )
    memorandum = Instrument(title="Memorandum", signed_on=date(2013, 8, 26))
    desk.perform(edits.add("Prepare", jisc, hiep, session, side, delegate, action, memorandum))
    made = World(
        bench=Workbench(desk, moment),
        path=tmp_path / "records.mdesk",
        places=places,
        jisc=jisc,
        hiep=hiep,
        session=session,
        action=action,
        memorandum=memorandum,
    )
    made.bench.said.connect(made.notices.append)
    yield made
    made.desk.close()
