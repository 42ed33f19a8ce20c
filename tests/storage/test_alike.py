"""Who may be whom: what is suggested, how sure, and what is not pushed on anybody."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from meetingdesk.desk import Desk
from meetingdesk.domain.alike import Alike, Doubt, Reason, Sureness
from meetingdesk.domain.edits import add, remove
from meetingdesk.domain.fields import Place, RecordId
from meetingdesk.domain.kinds import same_person_id
from meetingdesk.domain.meeting import Delegate, Delegation, Session, Sitting
from meetingdesk.domain.records import Organization, OrganizationName, Person, Post, SamePerson
from meetingdesk.domain.terms import NameOrder, Relation, Sameness
from tests.storage.sharing import FIRST, desk_at

FAMILY_FIRST = NameOrder.FAMILY_FIRST
STAMEQ = Organization(acronym="STAMEQ", country="VN", relation=Relation.OWN)
JISC = Organization(acronym="JISC", country="JP", relation=Relation.PARTNER)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Open a file with two bodies."""
    made = desk_at(tmp_path / "office.mdesk", "Anna")
    made.perform(add("Add", STAMEQ, JISC))
    yield made
    made.close()


def person(
    desk: Desk,
    given: str,
    family: str,
    body: Organization | None = None,
    *,
    mail: str = "",
    native_name: str = "",
) -> Person:
    made = Person(
        given_name=given,
        family_name=family,
        order=FAMILY_FIRST,
        mail=mail,
        native_name=native_name,
    )
    desk.perform(add("Add", made))
    if body:
        desk.perform(add("Add", Post(person=made.id, organization=body.id, title="Expert")))
    return made


def pair(one: Alike) -> set[RecordId]:
    return {one.first, one.second}


def only(desk: Desk) -> Alike:
    (found,) = desk.sharing.alike()
    return found


@pytest.mark.parametrize(
    ("given", "family", "reason"),
    [
        ("Minh Hiep", "Ha", Reason.NAME),
        ("Hà Minh", "Hiệp", Reason.NAME_TURNED),
        ("Minh Hiệb", "Hà", Reason.NAME_SIMILAR),
        ("Hiệp", "Hà", Reason.NAME_SHORTER),
    ],
)
def test_a_name_written_otherwise_at_the_same_body_is_suggested(
    desk: Desk, given: str, family: str, reason: Reason
) -> None:
    one = person(desk, "Minh Hiệp", "Hà", STAMEQ)
    other = person(desk, given, family, STAMEQ)
    found = only(desk)
    assert pair(found) == {one.id, other.id}
    assert found.first < found.second
    assert {reason, Reason.BODY} <= set(found.reasons)


@pytest.mark.parametrize("body", [JISC, None])
@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Taro", "Ito"), ("Tarou", "Itoh")),
        (("Tarō", "Ōno"), ("Taroh", "Ohno")),
        (("Taro", "Ono"), ("Taroo", "Oono")),
        (("Yūji", "Satō"), ("Yuuzi", "Satoh")),
        (("Shinji", "Honma"), ("Sinzi", "Homma")),
        (("Tsuyoshi", "Fukuda"), ("Tuyosi", "Hukuda")),
        (("Đình Đức", "Đỗ"), ("Dinh Duc", "Do")),
        (("Thị Hương", "Nguyễn"), ("Thi Huong", "Nguyen")),
    ],
)
def test_one_name_in_other_letters_is_suggested(
    desk: Desk, one: tuple[str, str], other: tuple[str, str], body: Organization | None
) -> None:
    people = {person(desk, *one, body).id, person(desk, *other, body).id}
    assert pair(only(desk)) == people


@pytest.mark.parametrize(
    ("names", "mail"),
    [
        ((("Văn Hùng", "Nguyễn"), ("Văn Hưng", "Nguyễn")), ""),
        ((("Mitsuo", "Matsumoto"), ("Yoichi", "Kikuchi")), "office@jisc.example"),
        ((("Mitsuo", "Matsumoto"), ("Mitsuko", "Matsumura")), ""),
        ((("Yuko", "Ono"), ("Yuka", "Ono")), ""),
        ((("Thu Hà", "Phan"), ("Tú Hà", "Phan")), ""),
    ],
)
def test_other_names_are_not_suggested(
    desk: Desk, names: tuple[tuple[str, str], tuple[str, str]], mail: str
) -> None:
    for given, family in names:
        person(desk, given, family, mail=mail)
    assert desk.sharing.alike() == []


def test_accents_that_differ_are_a_doubt_where_the_body_is_the_same(desk: Desk) -> None:
    person(desk, "Văn Hùng", "Nguyễn", STAMEQ)
    person(desk, "Văn Hưng", "Nguyễn", STAMEQ)
    found = only(desk)
    assert found.doubts == (Doubt.ACCENTS,)
    assert found.sureness is Sureness.PERHAPS


def test_one_name_at_two_bodies_is_not_pushed_but_one_address_speaks_for_it(desk: Desk) -> None:
    person(desk, "Hiroshi", "Sato", STAMEQ)
    person(desk, "Hiroshi", "Sato", JISC)
    assert desk.sharing.alike() == []
    one = person(desk, "Emi", "Kato", STAMEQ, mail="kato@example.org")
    other = person(desk, "Emi", "Kato", JISC, mail="Kato@example.org")
    found = only(desk)
    assert pair(found) == {one.id, other.id}
    assert found.doubts == (Doubt.BODY,)


def test_two_of_one_name_at_one_session_are_two(desk: Desk) -> None:
    session = Session(title="s")
    people = [person(desk, "Văn An", "Nguyễn", STAMEQ) for _ in range(2)]
    assert len(desk.sharing.alike()) == 1
    delegates = [Delegate(session=session.id, person=p.id, name="Nguyễn Văn An") for p in people]
    desk.perform(add("Add", session, *delegates))
    assert desk.sharing.alike() == []


def test_a_guest_whom_two_people_entered_at_one_session_is_suggested(desk: Desk) -> None:
    session = Session(title="s")
    side = Delegation(place=Place(session.id, FIRST), organization=JISC.id)
    desk.perform(add("Add", session, side))
    for author, given, family in (("Anna", "Kenichi", "Ōno"), ("Bình", "Ken'ichi", "Ohno")):
        colleague = desk_at(desk.path, author)
        guest = person(colleague, given, family)
        seat = Delegate(
            place=Place(side.id, f"{FIRST}{author[0]}"),
            session=session.id,
            person=guest.id,
            name=f"{given} {family}",
        )
        colleague.perform(add("Add", seat))
        colleague.close()
    found = only(desk)
    assert found.sureness is Sureness.LIKELY
    assert found.doubts == (Doubt.SESSION,)


def test_a_native_name_tells_people_apart_and_together(desk: Desk) -> None:
    person(desk, "Mitsuo", "Matsumoto", native_name="松本満夫")
    person(desk, "Mitsuo", "Matsumoto", native_name="松本光男")
    assert desk.sharing.alike() == []
    person(desk, "", "", native_name="松本 満夫")
    assert Reason.NATIVE_NAME in only(desk).reasons


def test_bodies_are_suggested_by_acronym_and_name_not_across_countries(desk: Desk) -> None:
    again = Organization(acronym="Jisc")
    abroad = Organization(acronym="JISC", country="GB")
    desk.perform(add("Add", abroad))
    assert desk.sharing.alike() == []
    desk.perform(add("Add", again))
    found = {frozenset(pair(a)) for a in desk.sharing.alike()}
    assert frozenset({JISC.id, again.id}) in found
    assert frozenset({JISC.id, abroad.id}) not in found
    unit = Organization(acronym="JISC", country="JP", parent=JISC.id)
    desk.perform(add("Add", unit))
    assert frozenset({JISC.id, unit.id}) not in {frozenset(pair(a)) for a in desk.sharing.alike()}


def test_bodies_of_similar_names_are_suggested_within_a_country(desk: Desk) -> None:
    one, other = (Organization(acronym=a, country="DE") for a in ("DIN", "D.I.N. e.V."))
    names = [
        OrganizationName(organization=o.id, language="de", name=n)
        for o, n in (
            (one, "Deutsches Institut für Normung"),
            (other, "Deutsches Institut fur Normungs"),
        )
    ]
    desk.perform(add("Add", one, other, *names))
    assert only(desk).reasons == (Reason.NAME_SIMILAR, Reason.COUNTRY)


def session(desk: Desk, title: str, day: date, begins: str = "", zone: str = "") -> Session:
    made = Session(title=title, held_on=day)
    sides = [
        Delegation(place=Place(made.id, f"{FIRST}{n}"), organization=o.id, own=o is STAMEQ)
        for n, o in enumerate((STAMEQ, JISC))
    ]
    desk.perform(add("Add", made, *sides))
    if begins:
        ends = f"{int(begins[:2]) + 1:02}:00"
        sat = Sitting(session=made.id, held_on=day, begins=begins, ends=ends, zone=zone)
        desk.perform(add("Add", sat))
    return made


def test_one_session_logged_by_both_is_suggested(desk: Desk) -> None:
    one = session(desk, "Working session STAMEQ – JISC", date(2022, 3, 18))
    other = session(desk, "STAMEQ-JISC working session", date(2022, 3, 18))
    session(desk, "Working session STAMEQ – JISC", date(2023, 3, 18))
    found = only(desk)
    assert pair(found) == {one.id, other.id}
    assert found.reasons == (Reason.DAY, Reason.SIDES, Reason.TITLE)
    assert found.sureness is Sureness.SURE


def test_a_day_is_one_day_in_two_zones(desk: Desk) -> None:
    session(desk, "Late talk", date(2022, 3, 18), "22:30", "Asia/Ho_Chi_Minh")
    session(desk, "Late talk", date(2022, 3, 19), "00:30", "Asia/Tokyo")
    assert Reason.DAY in only(desk).reasons


def test_two_meetings_of_a_day_at_other_hours_are_two(desk: Desk) -> None:
    session(desk, "Talk", date(2022, 3, 18), "09:00", "Asia/Tokyo")
    session(desk, "Talk", date(2022, 3, 18), "14:00", "Asia/Tokyo")
    assert desk.sharing.alike() == []


def test_what_was_joined_or_told_apart_is_not_suggested_again(desk: Desk) -> None:
    people = sorted((person(desk, "Minh Hiệp", "Hà", STAMEQ) for _ in range(3)), key=lambda p: p.id)
    a, b, c = (p.id for p in people)
    assert len(desk.sharing.alike()) == 3
    link = SamePerson(id=same_person_id(a, b), first=a, second=b)
    desk.perform(add("Join", link))
    assert [pair(x) for x in desk.sharing.alike()] == [{a, c}]
    apart = SamePerson(id=same_person_id(b, c), first=b, second=c, said=Sameness.DIFFERENT)
    desk.perform(add("Different", apart))
    assert desk.sharing.alike() == []
    desk.perform(remove("Part", link))
    assert {frozenset(pair(x)) for x in desk.sharing.alike()} == {
        frozenset({a, b}),
        frozenset({a, c}),
    }


def test_after_a_union_only_pairs_with_what_came_are_asked_for(desk: Desk) -> None:
    old = [person(desk, "Minh Hiệp", "Hà", STAMEQ) for _ in range(2)]
    fresh = person(desk, "Hiep", "Ha Minh", STAMEQ)
    assert {frozenset(pair(x)) for x in desk.sharing.alike({fresh.id})} == {
        frozenset({fresh.id, o.id}) for o in old
    }
    assert desk.sharing.alike(set()) == []


def test_a_name_that_many_bear_says_nothing(desk: Desk) -> None:
    desk.perform(add("Add", *(Person(family_name="Nguyen", given_name="An") for _ in range(13))))
    assert desk.sharing.alike() == []
