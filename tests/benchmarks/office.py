"""An office of many years, always the same: sessions, delegations, delegates, actions."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

Said = dict[str, Any]
SIDES = 2
DELEGATES = 4
ACTIONS = 6

_FAMILY = {
    "vi": [
        "Nguyễn",
        "Trần",
        "Lê",
        "Phạm",
        "Hoàng",
        "Huỳnh",
        "Phan",
        "Vũ",
        "Đặng",
        "Bùi",
        "Đỗ",
        "Hồ",
        "Ngô",
        "Dương",
        "Lý",
        "Đinh",
    ],
    "ja": [
        "Sato",
        "Suzuki",
        "Takahashi",
        "Tanaka",
        "Ito",
        "Watanabe",
        "Yamamoto",
        "Nakamura",
        "Kobayashi",
        "Kato",
    ],
    "en": [
        "Smith",
        "Jones",
        "Taylor",
        "Brown",
        "Wilson",
        "Evans",
        "Thomas",
        "Roberts",
        "Walker",
        "Wright",
        "Hughes",
    ],
}
_GIVEN = {
    "vi": [
        "Minh Đức",
        "Thị Hương",
        "Văn Hiệp",
        "Quốc Tuấn",
        "Thu Hà",
        "Anh Dũng",
        "Ngọc Ánh",
        "Đình Phúc",
    ],
    "ja": [
        "Hiroshi",
        "Yoko",
        "Kenji",
        "Sakura",
        "Takashi",
        "Naoko",
        "Shinji",
        "Emi",
        "Daisuke",
        "Mayumi",
    ],
    "en": ["Alice", "James", "Helen", "Mark", "Susan", "Peter", "Laura", "George", "Emma", "David"],
}
_NATIVE = ["佐藤", "鈴木", "髙橋", "田中", "伊藤", "渡邊", "山本", "中村", "小林", "加藤"]
_NATIVE_GIVEN = ["博", "陽子", "健二", "桜", "隆", "直子", "真司", "恵美", "大輔", "真由美"]
_TOPICS = {
    "vi": [
        "trí tuệ nhân tạo",
        "chuyển đổi số",
        "đô thị thông minh",
        "an toàn thông tin",
        "đo lường",
    ],
    "ja": ["人工知能", "デジタル変革", "スマートシティ", "情報セキュリティ", "計量標準"],
    "en": [
        "artificial intelligence",
        "digital change",
        "smart cities",
        "information security",
        "metrology",
    ],
}
_DOES = {
    "vi": "Trao đổi tài liệu về {} và gửi ý kiến góp ý bằng văn bản cho phía bạn trước kỳ họp {}",
    "ja": "{}に関する資料を交換し、第{}回会合までに書面で意見を提出する",
    "en": "Exchange papers on {} and send written comments to the other side before session {}",
}
_TITLES = {
    "vi": "Phiên làm việc lần thứ {} về {}",
    "ja": "第{}回{}に関する作業会合",
    "en": "Working session No. {} on {}",
}
_POSTS = {
    "vi": "Vụ trưởng Vụ Hợp tác quốc tế",
    "ja": "国際協力課長",
    "en": "Director of International Cooperation",
}
_LANGUAGES = ("en", "vi", "ja")


@dataclass(frozen=True, kw_only=True)
class Size:
    """How many of each; delegates and actions follow from the sessions."""

    sessions: int
    people: int
    bodies: int


LARGE = Size(sessions=10_000, people=4_000, bodies=60)
SHARED = Size(sessions=11_526, people=4_000, bodies=58)
"""200,000 entries."""
SMALL = Size(sessions=200, people=100, bodies=6)


def write(path: Path, size: Size) -> None:
    """Write the office in the published form of records."""
    chance = Random(20220318)
    records: dict[str, list[Said]] = {
        "Organization": list(_bodies(size)),
        "Person": list(_people(size, chance)),
        "Session": [],
        "Delegation": [],
        "Delegate": [],
        "AgreedAction": [],
    }
    for number in range(1, size.sessions + 1):
        _session(number, size, chance, records)
    said = {"format": "meetingdesk", "version": 1, "source": "Old office", "records": records}
    path.write_text(json.dumps(said, ensure_ascii=False), encoding="utf-8")


def _bodies(size: Size) -> Iterator[Said]:
    for n in range(size.bodies):
        own = n == 0
        yield {
            "key": f"b{n}",
            "acronym": "STAMEQ" if own else f"BODY{n}",
            "country": "VN" if own else ("JP", "GB", "DE", "KR")[n % 4],
            "relation": "own" if own else "partner",
        }


def _people(size: Size, chance: Random) -> Iterator[Said]:
    for n in range(size.people):
        language = _LANGUAGES[n % 3]
        said = {
            "key": f"p{n}",
            "family_name": chance.choice(_FAMILY[language]),
            "given_name": chance.choice(_GIVEN[language]),
            "order": "family_first" if language == "vi" else "given_first",
        }
        if language == "ja":
            said["native_name"] = f"{chance.choice(_NATIVE)}{chance.choice(_NATIVE_GIVEN)}"
        yield said


def _session(number: int, size: Size, chance: Random, into: dict[str, list[Said]]) -> None:
    language = _LANGUAGES[number % 3]
    held = date(1996, 1, 1) + timedelta(days=chance.randrange(10_950))
    key = f"s{number}"
    into["Session"].append(
        {
            "key": key,
            "title": _TITLES[language].format(number, chance.choice(_TOPICS[language])),
            "number": number,
            "held_on": held.isoformat(),
            "mode": chance.choice(["in_person", "online", "hybrid"]),
            "place": chance.choice(["Hà Nội", "東京", "London", "Đà Nẵng"]),
            "languages": ["vi", "ja", "en"],
            "text_language": language,
            "status": chance.choice(["held", "agreed", "confirmed"]),
        }
    )
    people = chance.sample(range(size.people), SIDES * DELEGATES)
    for side in range(SIDES):
        _side(key, side, people[side * DELEGATES : (side + 1) * DELEGATES], size, chance, into)
    for n in range(ACTIONS):
        into["AgreedAction"].append(
            {
                "key": f"{key}a{n}",
                "parent": {"Session": key},
                "order": n + 1,
                "session": key,
                "text": _DOES[language].format(chance.choice(_TOPICS[language]), number + 1),
                "delegation": f"{key}d{n % SIDES}",
                "due": "date",
                "due_on": (held + timedelta(days=chance.randrange(30, 400))).isoformat(),
                "status": chance.choice(["open", "under_way", "done", "done", "done"]),
                "language": language,
                "number": f"{number}/{n + 1}",
            }
        )


def _side(
    session: str,
    side: int,
    people: list[int],
    size: Size,
    chance: Random,
    into: dict[str, list[Said]],
) -> None:
    key = f"{session}d{side}"
    body = 0 if side == 0 else chance.randrange(1, size.bodies)
    into["Delegation"].append(
        {
            "key": key,
            "parent": session,
            "order": side + 1,
            "organization": f"b{body}",
            "code": "VN" if side == 0 else "JP",
            "own": side == 0,
        }
    )
    for n, person in enumerate(people):
        who = into["Person"][person]
        into["Delegate"].append(
            {
                "key": f"{key}m{n}",
                "parent": key,
                "order": n + 1,
                "session": session,
                "person": f"p{person}",
                "name": f"{who['family_name']} {who['given_name']}",
                "title": _POSTS[_LANGUAGES[person % 3]],
                "body": "STAMEQ" if side == 0 else f"BODY{body}",
                "capacity": "head" if n == 0 else "member",
                "presence": "present",
            }
        )
