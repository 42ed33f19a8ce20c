"""Attachments come with the entries that name them, and go with them."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
import sqlalchemy as sa

from meetingdesk.desk import Desk
from meetingdesk.domain.edits import add
from meetingdesk.domain.fields import Place
from meetingdesk.domain.meeting import Session
from meetingdesk.domain.records import Document
from meetingdesk.storage.schema import attachment
from tests.storage.sharing import copied, desk_at, written

DATA = b"%PDF a paper"
DIGEST = sha256(DATA)


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[tuple[Desk, Desk]]:
    path = written(tmp_path)
    other = copied(path, "copy of Bob.mdesk")
    anna, bob = desk_at(path, "Anna"), desk_at(other, "Bob")
    yield anna, bob
    anna.close()
    bob.close()


def attach(desk: Desk, *, named: bool = True) -> Document:
    with desk._file.writing() as connection:
        values = {"sha256": DIGEST.digest(), "size": len(DATA), "data": DATA}
        connection.execute(attachment.insert().values(**values))
    digest = DIGEST.hexdigest() if named else ""
    session = min(desk.all(Session), key=lambda s: s.id)
    paper = Document(place=Place(session.id, "c00000000"), title="Paper", attachment=digest)
    desk.perform(add("Add", paper))
    return paper


def carried(desk: Desk) -> bool:
    with desk._file.reading() as connection:
        there = connection.execute(sa.select(attachment.c.sha256)).scalars().all()
    assert (DATA in desk.path.read_bytes()) == bool(there)
    return bool(there)


def test_an_undone_union_takes_its_attachments_with_it(pair: tuple[Desk, Desk]) -> None:
    anna, bob = pair
    attach(bob)
    number = anna.sharing.bring_in(bob.path).number
    assert carried(anna)
    anna.sharing.undo_union(number)
    assert not carried(anna)
    again = anna.sharing.bring_in(bob.path)
    assert carried(anna)
    assert again.coming.attachments != ()
    assert anna.check().findings == ()


def test_an_attachment_stays_that_something_staying_names(pair: tuple[Desk, Desk]) -> None:
    anna, bob = pair
    attach(bob)
    number = anna.sharing.bring_in(bob.path).number
    session = anna.all(Session)[0]
    mine = Document(place=Place(session.id, "d00000000"), attachment=DIGEST.hexdigest())
    anna.perform(add("Add", mine))
    anna.sharing.undo_union(number)
    assert carried(anna)
    assert anna.all(Document) == [mine]


def test_an_attachment_that_no_entry_names_does_not_come(pair: tuple[Desk, Desk]) -> None:
    anna, bob = pair
    attach(bob, named=False)
    assert anna.sharing.what_would_come(bob.path).attachments == ()
    anna.sharing.bring_in(bob.path)
    assert not carried(anna)
    assert anna.sharing.bring_in(bob.path).number == 0


def test_an_erased_record_takes_its_attachment_with_it(pair: tuple[Desk, Desk]) -> None:
    anna, bob = pair
    paper = attach(bob)
    anna.sharing.bring_in(bob.path)
    anna.erase([paper.id], "sent by mistake")
    assert not carried(anna)
    bob.sharing.bring_in(anna.path)
    assert not carried(bob)
    assert bob.check().findings == ()
