"""Copies to pass on: whole or an extract, written fresh, and coming back like any other."""

import unicodedata
from pathlib import Path

import pytest

from meetingdesk.desk import Desk
from meetingdesk.domain.coming import Arriving
from meetingdesk.domain.commitments import Article, Instrument, InstrumentParty
from meetingdesk.domain.edits import add, remove, revise
from meetingdesk.domain.fields import Place, RecordId
from meetingdesk.domain.kinds import same_person_id
from meetingdesk.domain.meeting import Note, Session
from meetingdesk.domain.records import Document, Organization, Person, Post, SamePerson, Series
from meetingdesk.domain.terms import Relation
from meetingdesk.exchange.telling import tell_coming
from meetingdesk.storage.schema import attachment
from tests.storage.sharing import desk_at, written

DIGEST = "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81"
OF_OTHERS = ("KATS", "Seoul", "kats")
OURS = ("JISC heard", "Phiên họp 日本", "JISC in full", "Head of JISC", "Director at JISC")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return desk_at(written(tmp_path), "Anna")


def body(desk: Desk, acronym: str) -> Organization:
    return desk.all(Organization, acronym=acronym)[0]


def session(desk: Desk) -> Session:
    return next(s for s in desk.all(Session) if "日本" in s.title)


def holds(path: Path, words: str) -> bool:
    """Say whether the bytes of a file hold words, in any encoding a database may use."""
    data = path.read_bytes()
    forms = {words, unicodedata.normalize("NFD", words)}
    return any(form.encode(code) in data for form in forms for code in ("utf-8", "utf-16-le"))


def come_back(desk: Desk, path: Path) -> None:
    """Bring a copy back: nothing is new, nothing is lost, and it is whole by itself."""
    copy = desk_at(path, "Bob")
    assert copy.check().findings == ()
    copy.close()
    before = desk.digest()
    assert desk.sharing.what_would_come(path).empty
    assert desk.sharing.bring_in(path).coming.empty
    assert desk.digest() == before


def test_a_whole_copy_holds_every_entry_and_comes_back(desk: Desk) -> None:
    desk.perform(remove("Remove", desk.all(Note)[0]))
    desk.erase([desk.all(Note)[0].id], "private")
    to = desk.path.with_name("copy.mdesk")
    assert desk.sharing.send(to).entries == desk.digest()[0]
    copy = desk_at(to, "Bob")
    assert (copy.digest(), copy.file_id) == (desk.digest(), desk.file_id)
    copy.close()
    come_back(desk, to)
    desk.close()


def test_what_was_erased_is_in_no_byte_of_a_copy(desk: Desk) -> None:
    note = next(n for n in desk.all(Note) if "JISC" in n.text)
    desk.perform(revise("Edit", note, text="Wortlaut streng geheim"))
    desk.erase([note.id], "private")
    to = desk.path.with_name("copy.mdesk")
    desk.sharing.send(to)
    assert not holds(to, "Wortlaut")
    assert holds(to, "KATS heard")
    desk.close()


def test_an_edit_made_in_a_copy_comes_back(desk: Desk) -> None:
    to = desk.path.with_name("extract.mdesk")
    desk.sharing.send(to, session=session(desk).id)
    bob = desk_at(to, "Bob")
    assert bob.file_id != desk.file_id
    bob.perform(revise("Edit", session(bob), title="Phiên họp 日本 II"))
    bob.close()
    assert desk.sharing.bring_in(to).coming.entries == 1
    assert session(desk).title == "Phiên họp 日本 II"
    assert "Secret talks of Seoul" in {s.title for s in desk.all(Session)}
    assert desk.check().findings == ()
    desk.close()


@pytest.mark.parametrize("part", ["session", "partner"])
def test_an_extract_holds_its_own_and_nothing_of_other_partners(desk: Desk, part: str) -> None:
    _entangle(desk)
    to = desk.path.with_name("extract.mdesk")
    if part == "session":
        desk.sharing.send(to, session=session(desk).id)
    else:
        desk.sharing.send(to, partner=body(desk, "JISC").id)
    for words in OF_OTHERS:
        assert holds(desk.path, words) or words == "kats"
        assert not holds(to, words), words
    expected = OURS if part == "partner" else OURS[:3]
    for words in expected:
        assert holds(to, words), words
    come_back(desk, to)
    desk.close()


def _entangle(desk: Desk) -> None:
    """Have bodies and people of both partners share what they can share."""
    jisc, kats, own = (body(desk, name) for name in ("JISC", "KATS", "STAMEQ"))
    both = Person(family_name="Diplomat")
    posts = [
        Post(person=both.id, organization=b.id, title=f"Envoy at {b.acronym}") for b in (jisc, kats)
    ]
    series = [
        Series(title=f"Dialogue with {b.acronym}", first_party=own.id, second_party=b.id)
        for b in (jisc, kats)
    ]
    three = Instrument(title="Pact of three with KATS")
    parties = [
        InstrumentParty(place=Place(three.id, f"a{n}00000000"), organization=b.id)
        for n, b in enumerate((own, jisc, kats))
    ]
    article = Article(place=Place(three.id, "b00000000"), text="KATS undertakes")
    desk.perform(add("Add", both, *posts, *series, three, *parties, article))
    desk.perform(revise("Edit", session(desk), series=series[0].id))
    other = next(s for s in desk.all(Session) if "Seoul" in s.title)
    desk.perform(revise("Edit", other, series=series[1].id))


@pytest.mark.parametrize("carry", [True, False])
def test_attached_files_go_along_or_stay_behind(desk: Desk, carry: bool) -> None:
    paper = Document(
        place=Place(session(desk).id, "c00000000"), title="Paper", attachment=DIGEST, file_size=3
    )
    desk.perform(add("Add", paper))
    with desk._file.writing() as connection:
        values = {"sha256": bytes.fromhex(DIGEST), "size": 3, "data": b"\1\2\3"}
        connection.execute(attachment.insert().values(**values))
        stray = {"sha256": b"\0" * 32, "size": 5, "data": b"stray"}
        connection.execute(attachment.insert().values(**stray))
    to = desk.path.with_name("copy.mdesk")
    sent = desk.sharing.send(to, carry=carry)
    assert (sent.attachments, sent.not_carried) == ((1, 0) if carry else (0, 1))
    assert not holds(to, "stray")
    come_back(desk, to)
    desk.close()


def test_the_scan_finds_what_is_there(desk: Desk) -> None:
    """Positive control of the scans above: a whole copy does hold the other partner."""
    to = desk.path.with_name("copy.mdesk")
    desk.sharing.send(to)
    assert all(holds(to, words) for words in ("KATS", "Secret talks of Seoul"))
    desk.close()


@pytest.mark.parametrize("part", ["session", "partner"])
def test_joined_records_go_along_together(desk: Desk, part: str) -> None:
    jisc = body(desk, "JISC")
    again = Organization(id=RecordId("f" * 32), acronym="JISC again", relation=Relation.PARTNER)
    post = Post(person=desk.all(Person)[0].id, organization=again.id, title="Envoy")
    desk.perform(add("Add", again, post))
    desk.perform(
        add(
            "Join", SamePerson(id=same_person_id(jisc.id, again.id), first=jisc.id, second=again.id)
        )
    )
    to = desk.path.with_name("extract.mdesk")
    if part == "session":
        desk.sharing.send(to, session=session(desk).id)
    else:
        desk.sharing.send(to, partner=jisc.id)
    assert holds(to, "JISC again")
    copy = desk_at(to, "Bob")
    assert "JISC again" not in {o.acronym for o in copy.all(Organization)}
    assert len(copy.all(SamePerson)) == 1
    copy.close()
    come_back(desk, to)
    desk.close()


def test_a_union_that_joins_says_so_and_by_whom(desk: Desk) -> None:
    jisc, kats = body(desk, "JISC"), body(desk, "KATS")
    to = desk.path.with_name("copy.mdesk")
    desk.sharing.send(to)
    bob = desk_at(to, "Bob")
    first, second = sorted((jisc.id, kats.id))
    bob.perform(
        add("Join", SamePerson(id=same_person_id(first, second), first=first, second=second))
    )
    bob.close()
    coming = desk.sharing.what_would_come(to)
    joined = [a for a in coming.arrivals if a.what is Arriving.JOINED]
    assert [(a.record, a.author) for a in joined] == [(second, "Bob")]
    assert any(line.startswith("Joined with another") for line in tell_coming(coming))
    assert Arriving.REMOVED not in {a.what for a in coming.arrivals}
    desk.close()
