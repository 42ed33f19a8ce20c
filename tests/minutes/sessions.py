"""Sessions of made-up bodies and people, to compose papers from."""

from collections.abc import Iterable
from datetime import date
from typing import Any, TypeVar

from meetingdesk.domain.commitments import AgreedAction, Progress, Recipient, Signatory
from meetingdesk.domain.fields import Place, RecordId
from meetingdesk.domain.meeting import (
    AgendaItem,
    Chair,
    Decision,
    Delegate,
    Delegation,
    InternalRemark,
    Movement,
    Note,
    Session,
    Sitting,
    Statement,
)
from meetingdesk.domain.records import (
    Document,
    Honorific,
    Organization,
    OrganizationName,
    Person,
    Record,
)
from meetingdesk.domain.terms import (
    Attending,
    Capacity,
    Confirmation,
    DueKind,
    Mode,
    MovementKind,
    NameOrder,
    Presence,
    StatementKind,
    Status,
    Treatment,
    Verb,
)
from meetingdesk.minutes.bundle import Bundle, Versions, gather

R = TypeVar("R", bound=Record)


def made_id(name: str) -> RecordId:
    """Return a fixed id made of a name."""
    return RecordId(name.encode().hex().rjust(32, "0")[-32:])


def at(parent: str, order: int) -> Place:
    """Return a place under a record, by number."""
    return Place(made_id(parent), f"V{order:04d}00000000")


class Records:
    """Records held in memory, read as the desk reads them."""

    def __init__(self, records: Iterable[Record]) -> None:
        self.records = {record.id: record for record in records}

    def all(self, kind: type[R], /, **equals: Any) -> list[R]:
        found = [r for r in self.records.values() if isinstance(r, kind)]
        return [r for r in found if all(_is(_value(r, name), v) for name, v in equals.items())]

    def get(self, kind: type[R], record: RecordId, /) -> R | None:
        found = self.records.get(record)
        return found if isinstance(found, kind) else None


def _is(value: Any, wanted: Any) -> bool:
    return value in wanted if isinstance(wanted, frozenset) else bool(value == wanted)


def _value(record: Any, name: str) -> Any:
    if name == "parent":
        return record.place.parent if record.place else None
    return getattr(record, name)


def full_records(**of_session: Any) -> list[Record]:
    """Return a numbered, signed session that has something of everything."""
    s = made_id("s")
    session: dict[str, Any] = {
        "id": s,
        "title": "Working session of VSB and JSB",
        "number": 5,
        "held_on": date(2022, 3, 18),
        "mode": Mode.HYBRID,
        "place": "Ha Noi",
        "languages": ("vi", "ja"),
        "text_language": "en",
        "prevailing": "en",
        "status": Status.SENT,
        "rapporteur": "Secretariat",
        "confirmation": Confirmation.SIGNED,
        "reference": "VSB-JSB/5",
        "draft": 2,
        "occasion": "It followed a visit to the laboratories of VSB on 17 March 2022.",
        "next_when": "first half of 2023",
        "next_where": "Tokyo",
        "next_host": made_id("jp"),
        "signed_at": "Ha Noi",
    }
    return [
        Session(**{**session, **of_session}),
        *_bodies(),
        *_people(),
        *_sides(s),
        *_agenda(s),
        *_course(s),
        *_around(s),
    ]


def full_bundle(versions: Versions | None = None, **of_session: Any) -> Bundle:
    """Return the bundle of that session."""
    return gather(Records(full_records(**of_session)), made_id("s"), versions)


def _bodies() -> list[Record]:
    vsb, jsb = made_id("vsb"), made_id("jsb")
    names = (
        (vsb, "en", "Example Standards Body of Viet Nam", None, None),
        (vsb, "vi", "Cơ quan Tiêu chuẩn Ví dụ", None, None),
        (jsb, "en", "Sample Standards Association of Japan", None, None),
        (jsb, "ja", "見本工業規格協会", None, date(2019, 6, 30)),
        (jsb, "ja", "見本産業規格協会", date(2019, 7, 1), None),
    )
    return [
        Organization(id=vsb, acronym="VSB", country="VN"),
        Organization(id=jsb, acronym="JSB", country="JP"),
        *(
            OrganizationName(
                id=made_id(f"name{k}"),
                organization=body,
                language=language,
                name=name,
                valid_from=since,
                valid_to=until,
            )
            for k, (body, language, name, since, until) in enumerate(names)
        ),
    ]


def _people() -> list[Record]:
    first = NameOrder.FAMILY_FIRST
    return [
        Person(id=made_id("mau"), family_name="Nguyễn", given_name="Văn Mẫu", order=first),
        Person(id=made_id("du"), family_name="Trần", given_name="Thị Ví Dụ", order=first),
        Person(id=made_id("taro"), family_name="Mihon", given_name="Taro", native_name="見本 太郎"),
        Person(id=made_id("hanako"), family_name="Rei", given_name="Hanako"),
        Honorific(id=made_id("h1"), person=made_id("mau"), language="en", text="Mr."),
    ]


def _sides(s: RecordId) -> list[Record]:
    here, online = Attending.IN_THE_ROOM, Attending.ONLINE
    present = Presence.PRESENT
    return [
        Delegation(
            id=made_id("jp"),
            place=at("s", 1),
            organization=made_id("jsb"),
            code="JP",
            name="the Japanese side",
            zone="Asia/Tokyo",
            zone_place="Tokyo",
        ),
        Delegation(
            id=made_id("vn"),
            place=at("s", 2),
            organization=made_id("vsb"),
            code="VN",
            name="the Vietnamese side",
            own=True,
            zone="Asia/Ho_Chi_Minh",
            zone_place="Ha Noi",
        ),
        Delegate(
            id=made_id("d1"),
            place=at("vn", 2),
            session=s,
            person=made_id("mau"),
            name="Nguyễn Văn Mẫu",
            honorific="Mr.",
            title="Acting Director General",
            body="VSB",
            capacity=Capacity.HEAD,
            presence=present,
            attending=here,
        ),
        Delegate(
            id=made_id("d2"),
            place=at("vn", 1),
            session=s,
            person=made_id("du"),
            name="Trần Thị Ví Dụ",
            title="Deputy Director",
            unit="Standards Department",
            body="VSB",
            presence=present,
            attending=here,
        ),
        Delegate(
            id=made_id("d3"),
            place=at("vn", 3),
            session=s,
            name="Relevant affiliated units",
            body="VSB",
            head_count=12,
            presence=present,
            attending=online,
        ),
        Delegate(
            id=made_id("d4"),
            place=at("jp", 1),
            session=s,
            person=made_id("taro"),
            name="Taro Mihon",
            native_name="見本 太郎",
            title="Vice-President (Finance) of the World Sample Organization",
            body="",
            capacity=Capacity.HEAD,
            presence=present,
            attending=online,
        ),
        Delegate(
            id=made_id("d5"),
            place=at("jp", 2),
            session=s,
            person=made_id("hanako"),
            name="Hanako Rei",
            title="Interpreter",
            capacity=Capacity.INTERPRETER,
            interprets="Vietnamese–Japanese",
            presence=Presence.EXCUSED,
        ),
        Chair(id=made_id("c1"), session=s, delegate=made_id("d4")),
        Chair(id=made_id("c2"), session=s, delegate=made_id("d1")),
    ]


def _agenda(s: RecordId) -> list[Record]:
    titles = (
        ("i1", "Adoption of the agenda", None, Treatment.ADOPTED),
        ("i2", "Smart cities · Đô thị thông minh · スマートシティ", None, Treatment.TAKEN),
        ("i3", "Data models", 2, Treatment.TAKEN),
        ("i4", "Training", None, Treatment.DEFERRED),
    )
    return [
        AgendaItem(
            id=made_id(name), place=at("s", 10 * k), title=title, level=level, treatment=treatment
        )
        for k, (name, title, level, treatment) in enumerate(titles, 1)
    ]


VIETNAMESE = (
    "Phía Việt Nam mong muốn nhận được sự hỗ trợ nhằm tăng cường vai trò của Việt Nam trong Tổ "
    "chức Tiêu chuẩn hóa quốc tế, từ đó chủ động tham gia hài hòa tiêu chuẩn quốc gia."
)
JAPANESE = (
    "日本側は、提案に謝意を表し、「スマートシティ」等の新興技術分野（AI、IoT、デジタルトランスフォー"
    "メーション）において、国家規格と国際規格との整合化に向けた協力を一層深めたいとの期待を表明した。"
)


def _course(s: RecordId) -> list[Record]:
    return [
        Statement(id=made_id("p1"), place=at("i2", 1), session=s, text=VIETNAMESE, language="vi"),
        Statement(
            id=made_id("p2"),
            place=at("i2", 2),
            session=s,
            text=JAPANESE,
            language="ja",
            kind=StatementKind.REPLY,
            replies_to=made_id("p1"),
            document=made_id("doc1"),
        ),
        Statement(
            id=made_id("p3"),
            place=at("i3", 1),
            session=s,
            text="The Vietnamese side proposed [VN: two workshops] [JP: one workshop] a year.",
            kind=StatementKind.PROPOSAL,
        ),
        Decision(
            id=made_id("r1"),
            place=at("i2", 4),
            session=s,
            text="Both sides agreed to exchange lists of national standards.",
        ),
        Decision(
            id=made_id("r2"),
            place=at("i3", 2),
            session=s,
            text="Both sides noted the report of 𠮷野家.",
            verb=Verb.NOTED,
        ),
        AgreedAction(
            id=made_id("a1"),
            place=at("i2", 5),
            session=s,
            text="Send the list of standards under revision.",
            delegation=made_id("vn"),
            organization=made_id("vsb"),
            unit="Standards Department",
            due=DueKind.EVENT,
            due_before="the next session",
        ),
        AgreedAction(
            id=made_id("a2"),
            place=at("i3", 3),
            session=s,
            text="Name experts for the workshop.",
            delegation=made_id("jp"),
            person=made_id("taro"),
            due=DueKind.DATE,
            due_on=date(2022, 6, 30),
        ),
        Movement(
            id=made_id("m1"),
            place=at("i2", 3),
            session=s,
            delegate=made_id("d2"),
            kind=MovementKind.ARRIVED,
            at="2022-03-18T07:30:00Z",
        ),
        Note(
            id=made_id("n1"),
            place=at("i2", 6),
            session=s,
            text="thanks, will check costs first",
            delegation=made_id("jp"),
            speaker=made_id("d4"),
        ),
        Note(
            id=made_id("n2"),
            place=at("i2", 7),
            session=s,
            text="behind paragraph one",
            statement=made_id("p1"),
        ),
        InternalRemark(
            id=made_id("x1"), place=at("i2", 8), session=s, text="never to leave the house"
        ),
    ]


def _around(s: RecordId) -> list[Record]:
    earlier = made_id("s4")
    return [
        Sitting(
            id=made_id("t1"),
            session=s,
            held_on=date(2022, 3, 18),
            begins="14:00",
            ends="16:10",
            zone="Asia/Ho_Chi_Minh",
        ),
        Document(
            id=made_id("doc1"),
            place=at("s", 90),
            number="VSB-1",
            title="Roadmap until 2025",
            delegation=made_id("vn"),
            attachment="ab" * 32,
            annexed=True,
        ),
        Signatory(
            id=made_id("g1"),
            place=at("vn", 1),
            session=s,
            person=made_id("du"),
            name="Trần Thị Ví Dụ",
            title="Deputy Director",
            body="VSB",
        ),
        Recipient(id=made_id("rc"), place=at("s", 95), text="VSB, International Department"),
        Session(
            id=earlier,
            title="Working session of VSB and JSB",
            number=4,
            held_on=date(2021, 3, 1),
        ),
        AgreedAction(
            id=made_id("a0"),
            session=earlier,
            text="Share the glossary of terms.",
            number="2",
            organization=made_id("jsb"),
        ),
        Progress(
            id=made_id("pr"),
            action=made_id("a0"),
            session=s,
            note="Done in part",
            due_on=date(2022, 9, 1),
        ),
    ]
