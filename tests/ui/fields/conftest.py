"""A file with one body and one person, and a colleague's hand."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from meetingdesk.desk import Desk, new_desk, open_desk
from meetingdesk.domain import edits
from meetingdesk.domain.records import Organization, Person, Post
from meetingdesk.settings import Places
from meetingdesk.ui.undo import Workbench


def moment() -> datetime:
    return datetime(2022, 3, 18, 7, 32, tzinfo=UTC)


@dataclass
class World:
    """The open file."""

    bench: Workbench
    path: Path
    places: Places
    jisc: Organization
    hiep: Person
    post: Post
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
    path = tmp_path / "fields.mdesk"
    desk = new_desk(path, author="An", places=places, clock=moment)
    jisc = Organization(acronym="JISC", country="JP")
    stameq = Organization(acronym="STAMEQ", country="VN")
    hiep = Person(family_name="Hà", given_name="Minh Hiệp")
    post = Post(person=hiep.id, organization=stameq.id, title="Director General")
    desk.perform(edits.add("Prepare", jisc, stameq, hiep, post))
    bench = Workbench(desk, moment)
    made = World(bench=bench, path=path, places=places, jisc=jisc, hiep=hiep, post=post)
    bench.said.connect(made.notices.append)
    yield made
    made.desk.close()
