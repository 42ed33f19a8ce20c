"""The lists: what each row shows, in which order, and what is left out."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from meetingdesk.desk import Desk, new_desk
from meetingdesk.domain import edits
from meetingdesk.domain.commitments import AgreedAction, Instrument, InstrumentParty
from meetingdesk.domain.fields import Place, RecordId
from meetingdesk.domain.meeting import Delegate, Delegation, Session
from meetingdesk.domain.places import keys_after
from meetingdesk.domain.records import Organization, OrganizationName, Person, Post
from meetingdesk.domain.rows import ActionRow, AgreementRow, OrganizationRow, PersonRow, SessionRow
from meetingdesk.domain.terms import (
    ActionStatus,
    DueKind,
    InstrumentKind,
    InstrumentStatus,
    NameOrder,
    Relation,
    Standing,
    Status,
)
from meetingdesk.settings import Places

STAMEQ = Organization(acronym="STAMEQ", country="VN", relation=Relation.OWN)
JISC = Organization(acronym="JISC", country="JP", relation=Relation.PARTNER)
FIRST = Session(title="Đối thoại lần 1", number=1, held_on=date(2021, 3, 2), status=Status.AGREED)
SECOND = Session(title="Dialogue 2", number=2, held_on=date(2022, 3, 18), status=Status.DRAFT)
PLANNED = Session(title="Next dialogue")
LEFT, RIGHT = keys_after(None, 2)


def side(session: Session, body: Organization, key: str, own: bool) -> Delegation:
    return Delegation(
        place=Place(session.id, key), organization=body.id, own=own, code=body.country
    )


THEIRS = side(SECOND, JISC, LEFT, own=False)
OURS = side(SECOND, STAMEQ, RIGHT, own=True)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    folders = Places(config=tmp_path, cache=tmp_path, recovery=tmp_path, log=tmp_path)
    noon = datetime(2022, 7, 1, 12, tzinfo=UTC)
    desk = new_desk(tmp_path / "a.mdesk", author="Lê", places=folders, clock=lambda: noon)
    records = (STAMEQ, JISC, FIRST, SECOND, PLANNED, THEIRS, OURS)
    desk.perform(edits.add("Prepare", *records))
    yield desk
    desk.close()


def titles(desk: Desk, words: str = "", order: str = "when", descending: bool = True) -> list[str]:
    rows = desk.rows("sessions", words, order=order, descending=descending)
    return [row.title for row in rows if isinstance(row, SessionRow)]


def test_session_rows_show_sides_own_first(desk: Desk) -> None:
    assert desk.rows("sessions")[0] == SessionRow(
        id=SECOND.id,
        when=date(2022, 3, 18),
        title="Dialogue 2",
        sides="STAMEQ – JISC",
        number=2,
        status=Status.DRAFT,
    )


@pytest.mark.parametrize(
    ("order", "descending", "first_to_last"),
    [
        ("when", True, [SECOND, FIRST, PLANNED]),
        ("when", False, [FIRST, SECOND, PLANNED]),
        ("title", False, [SECOND, FIRST, PLANNED]),
        ("title", True, [PLANNED, FIRST, SECOND]),
        ("number", False, [FIRST, SECOND, PLANNED]),
        ("status", False, [PLANNED, SECOND, FIRST]),
        ("sides", False, [SECOND]),
    ],
)
def test_sessions_sort_by_each_field(
    desk: Desk, order: str, descending: bool, first_to_last: list[Session]
) -> None:
    given = titles(desk, order=order, descending=descending)
    assert given[: len(first_to_last)] == [s.title for s in first_to_last]
    assert len(given) == 3


def test_sessions_are_found_by_the_bodies_that_meet(desk: Desk) -> None:
    assert titles(desk, "jisc") == ["Dialogue 2"]
    assert titles(desk, "doi thoai") == ["Đối thoại lần 1"]
    assert titles(desk, "jisc doi") == []
    name = OrganizationName(
        organization=JISC.id, language="ja", name="日本産業標準調査会", valid_from=date(2019, 7, 1)
    )
    desk.perform(edits.add("Add name", name))
    assert titles(desk, "調査会") == ["Dialogue 2"]


def test_removed_sessions_and_what_belongs_to_them_are_left_out(desk: Desk) -> None:
    desk.perform(edits.add("Add action", AgreedAction(session=SECOND.id, text="Send it")))
    assert desk.count("actions") == 1
    removal = edits.remove("Remove", SECOND)
    desk.perform(removal)
    assert titles(desk) == ["Đối thoại lần 1", "Next dialogue"]
    assert (desk.count("sessions"), desk.count("actions"), desk.count("actions", "send")) == (
        *(2, 0),
        0,
    )
    desk.perform(removal.inverse)
    assert (desk.count("sessions"), desk.count("actions"), desk.count("actions", "send")) == (
        *(3, 1),
        1,
    )


def test_pages_join_without_gap_or_doubling(desk: Desk) -> None:
    many = [Session(title=f"Session {n:03d}", held_on=date(2020, 1, 1)) for n in range(57)]
    desk.perform(edits.add("Add", *many))
    for order in ("when", "title", "status"):
        pages = [desk.rows("sessions", order=order, limit=10, offset=at) for at in range(0, 60, 10)]
        ids = [row.id for page in pages for row in page]
        assert len(ids) == len(set(ids)) == desk.count("sessions") == 60
        assert ids == [row.id for row in desk.rows("sessions", order=order)]


def test_action_rows_show_side_due_and_lateness(desk: Desk) -> None:
    late = AgreedAction(
        session=SECOND.id,
        text="Send the list",
        number="2/1",
        delegation=OURS.id,
        due=DueKind.DATE,
        due_on=date(2022, 6, 30),
    )
    done = AgreedAction(
        session=SECOND.id,
        text="Translate",
        due=DueKind.DATE,
        due_on=date(2022, 6, 1),
        status=ActionStatus.DONE,
    )
    horizon = AgreedAction(
        session=SECOND.id,
        text="Harmonize",
        delegation=THEIRS.id,
        due=DueKind.HORIZON,
        due_before="2021",
    )
    event = AgreedAction(
        session=SECOND.id, text="Reply", due=DueKind.EVENT, due_before="the next session"
    )
    today = AgreedAction(session=SECOND.id, text="Today", due=DueKind.DATE, due_on=date(2022, 7, 1))
    desk.perform(edits.add("Add", late, done, horizon, event, today))
    rows = desk.rows("actions", order="due", descending=False)
    by_text = {row.text: row for row in rows if isinstance(row, ActionRow)}
    assert [row.id for row in rows[:3]] == [done.id, late.id, today.id]
    assert by_text["Send the list"] == ActionRow(
        id=late.id,
        session=SECOND.id,
        session_title="Dialogue 2",
        number="2/1",
        text="Send the list",
        side="STAMEQ",
        due=date(2022, 6, 30),
        due_text="Thursday 30 June 2022",
        status=ActionStatus.OPEN,
        late=True,
    )
    assert {text for text, row in by_text.items() if row.late} == {"Send the list", "Harmonize"}
    assert by_text["Reply"].due_text == "before the next session"
    assert by_text["Reply"].side == ""
    first = desk.rows("actions", order="late", descending=True)
    assert {row.id for row in first[:2]} == {late.id, horizon.id}
    assert [row.id for row in desk.rows("actions", "jisc")] == [horizon.id]
    assert len(desk.rows("actions", "dialogue 2")) == 5
    for words, found in {
        "=late": {late, horizon},
        "STAMEQ =late": {late},
        "vn": {late},
        "JP": {horizon},
        "=done": {done},
        "translate =open": set(),
        "send =late": {late},
        "JISC =under_way": set(),
    }.items():
        assert {row.id for row in desk.rows("actions", words)} == {one.id for one in found}, words
        assert desk.count("actions", words) == len(found), words


def test_the_name_of_a_side_finds_what_that_side_owes_whatever_the_session_is_called(
    desk: Desk,
) -> None:
    named = edits.revise("Change", SECOND, title="STAMEQ – JISC dialogue")
    theirs = AgreedAction(session=SECOND.id, text="Answer STAMEQ", delegation=THEIRS.id)
    ours = AgreedAction(session=SECOND.id, text="Send it", delegation=OURS.id)
    desk.perform(named)
    desk.perform(edits.add("Add", theirs, ours))
    assert [row.id for row in desk.rows("actions", "stameq")] == [ours.id]
    assert [row.id for row in desk.rows("actions", "JISC")] == [theirs.id]
    assert {row.id for row in desk.rows("actions", "dialogue")} == {ours.id, theirs.id}


@pytest.mark.parametrize("view", ["sessions", "actions", "agreements", "people", "organizations"])
def test_every_field_of_every_view_sorts(desk: Desk, view: str) -> None:
    fill(desk)
    fields = [name for name in desk.rows(view)[0]._fields if name != "id"]
    everyone = {row.id for row in desk.rows(view)}
    for order in [*fields, "when"]:
        for descending in (True, False):
            rows = desk.rows(view, order=order, descending=descending)
            assert {row.id for row in rows} == everyone
            assert len(rows) == desk.count(view)


def test_agreement_rows_show_parties(desk: Desk) -> None:
    agreement = fill(desk)
    assert desk.rows("agreements", "huong dan hop tac") == [
        AgreementRow(
            id=agreement.id,
            title="Hướng dẫn hợp tác",
            kind=InstrumentKind.MEMORANDUM,
            signed_on=date(2013, 8, 26),
            parties="STAMEQ – JISC",
            status=InstrumentStatus.IN_FORCE,
        )
    ]
    assert [row.id for row in desk.rows("agreements", "jisc")] == [agreement.id]


def test_person_rows_show_the_post_held_now(desk: Desk) -> None:
    fill(desk)
    rows = desk.rows("people", order="name", descending=False)
    assert [row.name for row in rows if isinstance(row, PersonRow)] == [
        "Hà Minh Hiệp",
        "Mitsuo Matsumoto",
    ]
    assert rows[0] == PersonRow(
        id=rows[0].id,
        name="Hà Minh Hiệp",
        native_name="",
        post="Acting Director General",
        body="STAMEQ",
    )
    assert [r.id for r in desk.rows("people", "director")] == [rows[0].id]
    assert [r.id for r in desk.rows("people", "stameq hiep")] == [rows[0].id]


@pytest.mark.parametrize("typed", ["hie", "HIỆP", "min ha", "ha mi h", "m"])
def test_people_are_completed_by_any_word(desk: Desk, typed: str) -> None:
    fill(desk)
    assert "Hà Minh Hiệp" in [row.name for row in desk.find_people(typed)]


@pytest.mark.parametrize("typed", ["", "iep", "hiep x", "director"])
def test_people_are_not_completed_by_anything_else(desk: Desk, typed: str) -> None:
    fill(desk)
    assert desk.find_people(typed) == []


def test_organization_rows_show_the_name_in_force(desk: Desk) -> None:
    fill(desk)
    assert desk.rows("organizations", "industrial", order="acronym") == [
        OrganizationRow(
            id=JISC.id,
            acronym="JISC",
            name="Japanese Industrial Standards Committee",
            country="JP",
            relation=Relation.PARTNER,
        )
    ]


def test_a_person_without_a_post_is_of_the_body_of_the_latest_session(desk: Desk) -> None:
    keiko = Person(family_name="Yamamoto", given_name="Keiko")
    later = Session(title="Later", held_on=date(2030, 1, 1))
    side = Delegation(place=Place(later.id, LEFT), organization=JISC.id)
    earlier = Delegate(session=FIRST.id, person=keiko.id, name="Keiko", body="METI")
    seat = Delegate(place=Place(side.id, LEFT), session=later.id, person=keiko.id, name="Keiko")
    desk.perform(edits.add("Add", keiko, earlier))
    assert body_of(desk, keiko) == "METI"
    desk.perform(edits.add("Add", later, side, seat))
    assert body_of(desk, keiko) == "JISC"
    desk.perform(edits.add("Add", Post(person=keiko.id, organization=STAMEQ.id, title="Adviser")))
    assert body_of(desk, keiko) == "STAMEQ"


def body_of(desk: Desk, person: Person) -> str:
    rows = desk.rows("people", order="body")
    return next(row.body for row in rows if isinstance(row, PersonRow) and row.id == person.id)


def fill(desk: Desk) -> Instrument:
    """Add one of everything that the lists show; return the agreement."""
    agreement = Instrument(
        title="Hướng dẫn hợp tác",
        signed_on=date(2013, 8, 26),
        status=InstrumentStatus.IN_FORCE,
    )
    hiep = Person(family_name="Hà", given_name="Minh Hiệp", order=NameOrder.FAMILY_FIRST)
    old = "Japanese Industrial Standards Board"
    named = ("2010-01-01", "2018-12-31", old), ("2019-07-01", "", old.replace("Board", "Committee"))
    desk.perform(
        edits.add(
            "Fill",
            agreement,
            InstrumentParty(place=Place(agreement.id, LEFT), organization=JISC.id),
            InstrumentParty(place=Place(agreement.id, RIGHT), organization=STAMEQ.id),
            hiep,
            Person(family_name="Matsumoto", given_name="Mitsuo"),
            Post(person=hiep.id, organization=JISC.id, title="Adviser", until=date(2020, 1, 1)),
            Post(
                person=hiep.id,
                organization=STAMEQ.id,
                title="Director General",
                standing=Standing.ACTING,
                since=date(2021, 1, 1),
            ),
            *(
                OrganizationName(
                    organization=JISC.id,
                    language="en",
                    name=name,
                    valid_from=date.fromisoformat(begin),
                    valid_to=date.fromisoformat(end) if end else None,
                )
                for begin, end, name in named
            ),
            AgreedAction(session=FIRST.id, text="Exchange experts", delegation=RecordId("0" * 32)),
        )
    )
    return agreement
