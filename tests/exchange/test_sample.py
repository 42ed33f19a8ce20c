"""The sample says what the public report says; what it adds is marked as an example."""

import json
from typing import Any

import pytest

from meetingdesk.exchange.reader import read_source
from meetingdesk.settings import resource

PATH = resource("samples/stameq-jisc-2022.json")
RECORDS: dict[str, list[dict[str, Any]]] = json.loads(PATH.read_text(encoding="utf-8"))["records"]


def test_it_reads() -> None:
    assert len(read_source(PATH).records) == sum(map(len, RECORDS.values()))


def test_the_session_is_marked_as_an_example_and_is_not_signed() -> None:
    (session,) = RECORDS["Session"]
    assert session["held_on"] == "2022-03-18"
    assert session["mode"] == "online"
    assert session["confirmation"] == "for_the_record"
    assert session["example"] is True
    assert "number" not in session
    assert "examples" in session["occasion"]


@pytest.mark.parametrize("kind", ["Decision", "AgreedAction", "InternalRemark"])
def test_what_the_report_does_not_name_is_marked(kind: str) -> None:
    for record in RECORDS[kind]:
        assert record["text"].startswith(("(example)", "（例）"))


def test_nobody_gets_a_spelling_or_a_head_count_that_the_report_does_not_give() -> None:
    for person in RECORDS["Person"]:
        assert "native_name" not in person
        assert "reading" not in person
    for delegate in RECORDS["Delegate"]:
        assert "head_count" not in delegate
        assert "native_name" not in delegate
    groups = [d["name"] for d in RECORDS["Delegate"] if "person" not in d]
    assert groups == [
        "Relevant affiliated units of the General Department",
        "Representatives of JISC",
    ]


def test_acting_posts_third_bodies_and_renamed_bodies_are_said() -> None:
    posts = {post["person"]: post for post in RECORDS["Post"]}
    assert posts["hiep"]["standing"] == "acting"
    assert posts["matsumoto"]["organization"] == "iso"
    names = {name["name"]: name for name in RECORDS["OrganizationName"]}
    assert names["日本工業標準調査会"]["valid_to"] < names["日本産業標準調査会"]["valid_from"]


def test_one_field_holds_three_scripts_and_one_a_wording_still_open() -> None:
    opening = next(s["text"] for s in RECORDS["Statement"] if s["key"] == "parties")
    for script in ("The session", "Tổng cục Tiêu chuẩn", "日本産業標準調査会"):
        assert script in opening
    open_texts = [d["text"] for d in RECORDS["Decision"] if "[" in d["text"]]
    assert [t.count("[VN: ") + t.count("[JP: ") for t in open_texts] == [2]
