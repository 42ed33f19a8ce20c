"""The search index: finds in three scripts, follows every edit, mends itself, forgets."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from meetingdesk.desk import Desk, new_desk, open_desk
from meetingdesk.domain import edits
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.kinds import same_person_id
from meetingdesk.domain.meeting import Session
from meetingdesk.domain.records import Person, Post, SamePerson
from meetingdesk.domain.rows import PersonRow
from meetingdesk.settings import Places

TITLES = (
    "STAMEQ 標準化協力 working session",
    "日本産業標準調査会とベトナム標準・計量・品質総局との会合",
    "Phiên họp về Chiến lược tiêu chuẩn hóa quốc gia",
    "ｶﾀｶﾅ ガス機器の安全",
    "Buổi làm việc với ông Đặng Văn Đức",
)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(
        config=tmp_path / "config",
        cache=tmp_path / "cache",
        recovery=tmp_path / "recovery",
        log=tmp_path / "log",
    )


@pytest.fixture
def desk(tmp_path: Path, places: Places) -> Iterator[Desk]:
    desk = new_desk(tmp_path / "office.mdesk", author="Lê", places=places)
    desk.perform(edits.add("Add sessions", *(Session(title=title) for title in TITLES)))
    yield desk
    desk.close()


def found(desk: Desk, words: str) -> set[int]:
    titles = [getattr(row, "title", "") for row in desk.rows("sessions", words)]
    assert desk.count("sessions", words) == len(titles)
    return {TITLES.index(title) for title in titles}


@pytest.mark.parametrize(
    ("words", "hits"),
    [
        ("標準", {0, 1}),
        ("調査", {1}),
        ("標準調査", {1}),
        ("会", {1}),
        ("標", {0, 1}),
        ("カタカナ", {3}),
        ("ガス", {3}),
        ("カス", set()),
        ("ガ機", set()),
        ("duc", {4}),
        ("Đức", {4}),
        ("tieu chuan", {2}),
        ("chuẩn TIÊU", {2}),
        ("標準 stam", {0}),
        ("stameq標準化", {0}),
        ("stam 標準", set()),
        ("work", {0}),
        ("ork", set()),
        ('"NEAR( AND * ^', set()),
        ("・、。", {0, 1, 2, 3, 4}),
        ("", {0, 1, 2, 3, 4}),
    ],
)
def test_words_find(desk: Desk, words: str, hits: set[int]) -> None:
    assert found(desk, words) == hits


def test_index_follows_edits_and_undo(desk: Desk) -> None:
    assert found(desk, "duc") == {4}
    (session,) = (s for s in desk.all(Session) if s.title == TITLES[4])
    change = edits.revise("Change place", session, place="Đà Nẵng")
    desk.perform(change)
    assert found(desk, "da nang") == {4}
    desk.perform(change.inverse)
    assert found(desk, "da nang") == set()
    removal = edits.remove("Remove", session)
    desk.perform(removal)
    assert found(desk, "duc") == set()
    desk.perform(removal.inverse)
    assert found(desk, "duc") == {4}


def test_index_catches_up_with_what_another_program_wrote(
    desk: Desk, tmp_path: Path, places: Places
) -> None:
    assert found(desk, "hue") == set()
    elsewhere = Places(config=places.config, cache=tmp_path / "b", recovery=tmp_path, log=tmp_path)
    other = open_desk(desk.path, author="Suzuki", places=elsewhere)
    session = other.all(Session)[0]
    other.perform(edits.revise("Change place", session, place="Huế"))
    other.close()
    assert found(desk, "hue") == {TITLES.index(session.title)}


@pytest.mark.parametrize("spoil", ["missing", "rubbish", "cut", "other format"])
def test_spoilt_index_is_made_anew(desk: Desk, tmp_path: Path, places: Places, spoil: str) -> None:
    assert found(desk, "duc") == {4}
    path, index = desk.path, places.cache / f"{desk.file_id}.search"
    desk.close()
    whole = index.read_bytes()
    match spoil:
        case "missing":
            index.unlink()
        case "rubbish":
            index.write_bytes(b"rubbish" * 5000)
        case "cut":
            index.write_bytes(whole[: len(whole) // 2])
        case _:
            index.write_bytes(whole[:60] + b"\0\0\0\x63" + whole[64:])
    again = open_desk(path, author="Lê", places=places)
    assert found(again, "duc") == {4}
    assert found(again, "標準") == {0, 1}
    again.close()


def test_where_no_index_can_lie_words_still_find(tmp_path: Path, places: Places) -> None:
    places.cache.write_text("a file where the folder should be")
    desk = new_desk(tmp_path / "b.mdesk", author="Lê", places=places)
    desk.perform(edits.add("Add", Session(title=TITLES[1])))
    assert found(desk, "標準") == {1}
    desk.close()


def spoil_lost_folder(index: Path) -> None:
    shutil.rmtree(index.parent)
    index.parent.write_text("a file where the folder was")


def spoil_tables(index: Path) -> None:
    raw = sqlite3.connect(index)
    raw.execute("DROP TABLE text")
    raw.execute("CREATE TABLE text (x CHECK (x = 1))")
    raw.commit()
    raw.close()


@pytest.mark.parametrize("spoil", [spoil_lost_folder, spoil_tables])
def test_a_saved_edit_is_told_whatever_befalls_the_index(
    desk: Desk, places: Places, spoil: Callable[[Path], None]
) -> None:
    assert found(desk, "hue") == set()
    spoil(places.cache / f"{desk.file_id}.search")
    told: list[object] = []
    desk.subscribe(told.append)
    session = desk.all(Session)[0]
    desk.perform(edits.revise("Change place", session, place="Huế"))
    assert len(told) == 1
    assert found(desk, "hue") == {TITLES.index(session.title)}
    saved = desk.get(Session, session.id)
    assert saved is not None
    desk.perform(edits.revise("Change place", saved, place="Đà Lạt"))
    assert len(told) == 2
    assert found(desk, "da lat") == {TITLES.index(session.title)}


def test_what_was_erased_is_not_in_the_bytes_of_the_index(desk: Desk, places: Places) -> None:
    person = Person(family_name="Zyzzyva", given_name="Quux")
    desk.perform(edits.add("Add person", person))
    assert [row.name for row in desk.find_people("zyzz")] == ["Quux Zyzzyva"]
    index = places.cache / f"{desk.file_id}.search"
    assert b"zyzzyva" in index.read_bytes()
    desk.erase([person.id], "asked for it")
    assert desk.find_people("zyzz") == []
    assert b"zyzzyva" not in index.read_bytes()


def test_index_lies_in_the_cache_folder_and_not_in_the_file(desk: Desk, places: Places) -> None:
    assert found(desk, "duc") == {4}
    assert [p.name for p in places.cache.iterdir()] == [f"{desk.file_id}.search"]
    assert b"fts5" not in desk.path.read_bytes()


def test_joined_people_are_found_by_either_name_and_shown_once(desk: Desk) -> None:
    one = Person(id=RecordId("1" * 32), family_name="Matsumoto", given_name="Mitsuo")
    other = Person(id=RecordId("2" * 32), family_name="Matumoto", given_name="Mitsuwo")
    post = Post(person=other.id, title="Vice-President")
    desk.perform(edits.add("Add", one, other, post))
    assert {row.id for row in desk.find_people("mat mit")} == {one.id, other.id}
    link = SamePerson(id=same_person_id(one.id, other.id), first=one.id, second=other.id)
    desk.perform(edits.add("Join", link))
    for words in ("mat mit", "matumoto", "matsumoto"):
        assert [row.id for row in desk.find_people(words)] == [one.id]
    for words in ("mitsuwo", "mitsuo", "vice"):
        assert [row.id for row in desk.rows("people", words, order="name")] == [one.id]
    (row,) = desk.rows("people", order="name", descending=False)
    assert isinstance(row, PersonRow)
    assert row.post == "Vice-President"
    desk.perform(edits.remove("Part", link))
    assert [row.id for row in desk.find_people("matumoto")] == [other.id]
    assert [row.id for row in desk.rows("people", "vice", order="name")] == [other.id]
