"""Reading the published form: what is said, and where what is wrong stands."""

import json
from copy import deepcopy
from typing import Any
from uuid import UUID

import pytest

from meetingdesk.domain import kinds
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.exchange.form import Said
from meetingdesk.exchange.reader import read_said
from meetingdesk.exchange.writer import write_said
from tests.exchange.published import SMALL, published


def record(said: Said, kind: str, nth: int = 0) -> tuple[RecordId, dict[str, Any]]:
    found = [(s.record, dict(s.values)) for s in said.records if s.kind == kind]
    return found[nth]


def test_ids_come_from_source_kind_and_key_alone() -> None:
    said = read_said(published(SMALL))
    session, values = record(said, "Session")
    assert session == kinds.imported_id("Office list", "Session", "s1")
    assert values == {"title": "Phiên họp 会合 session", "held_on": "2022-03-18"}
    other, _ = record(read_said(published(SMALL, "Another list")), "Session")
    assert other != session


def test_a_delegate_with_a_person_gets_the_id_that_all_give_it_and_a_group_its_own() -> None:
    said = read_said(published(SMALL))
    session, _ = record(said, "Session")
    person, _ = record(said, "Person")
    delegate, values = record(said, "Delegate")
    assert delegate == kinds.delegate_id(session, person)
    assert values["person"] == person
    group, _ = record(said, "Delegate", 2)
    assert group == kinds.imported_id("Office list", "Delegate", "d3")


def test_coinciding_ids_follow_from_what_they_refer_to() -> None:
    records = SMALL | {
        "Translation": [
            {
                "key": "t",
                "record": {"Delegate": "d1"},
                "field": "title",
                "language": "vi",
                "text": "Quyền Tổng cục trưởng",
            }
        ],
        "Honorific": [{"key": "h", "person": "a", "language": "ja", "text": "様"}],
        "SamePerson": [{"key": "x", "first": {"Person": "a"}, "second": {"Person": "b"}}],
    }
    said = read_said(published(records))
    a, _ = record(said, "Person", 0)
    b, _ = record(said, "Person", 1)
    delegate, _ = record(said, "Delegate")
    assert record(said, "Translation")[0] == kinds.translation_id(delegate, "title", "vi")
    assert record(said, "Honorific")[0] == kinds.honorific_id(a, "ja")
    assert record(said, "SamePerson")[0] == kinds.same_person_id(b, a)


def test_a_key_that_is_a_uuid_is_the_id_and_a_uuid_may_name_what_the_file_has() -> None:
    known = UUID("0f8fad5b-d9cb-469f-a165-70867728950e")
    there = UUID("7c9e6679-7425-40de-944b-e07fc1f90ae7")
    records = {
        "Session": [{"key": str(known), "title": "x"}],
        "Series": [{"key": "s", "title": "y", "first_party": str(there)}],
    }
    said = read_said(published(records))
    assert record(said, "Session")[0] == known.hex
    assert record(said, "Series")[1]["first_party"] == there.hex


def test_order_in_the_list_is_the_order_of_places() -> None:
    items = [{"key": f"i{n}", "parent": "s1", "title": f"Item {n}"} for n in range(1, 200)]
    said = read_said(published(SMALL | {"AgendaItem": items}))
    session, _ = record(said, "Session")
    places = [dict(s.values)["place"] for s in said.records if s.kind == "AgendaItem"]
    assert {parent for parent, _ in places} == {session}
    assert [key for _, key in places] == sorted({key for _, key in places})


def test_order_mixes_kinds_under_one_item_and_what_has_none_follows() -> None:
    at = {"parent": {"AgendaItem": "i1"}, "session": "s1"}
    records = SMALL | {
        "Decision": [
            {"key": "d", "text": "second", "order": 2, **at},
            {"key": "e", "text": "fifth", **at},
        ],
        "Statement": [
            {"key": "s", "text": "third", "order": 3, **at},
            {"key": "t", "text": "first", "order": 1, **at},
            {"key": "u", "text": "fourth", **at},
        ],
    }
    said = read_said(published(records))
    texts = {s.values["place"][1]: s.values["text"] for s in said.records if "text" in s.values}
    assert [texts[k] for k in sorted(texts)] == ["first", "second", "third", "fourth", "fifth"]


def test_text_is_composed_and_what_is_absent_is_not_said() -> None:
    said = read_said(published({"Topic": [{"key": "t", "name": "Hie\u0323\u0302p"}]}))
    assert record(said, "Topic")[1] == {"name": "Hiệp"}


WRONG: list[tuple[str, Any, str, str]] = [
    ("Session/0/held_on", "2022-02-30", "/records/Session/0/held_on", "YYYY-MM-DD"),
    ("Session/0/title", 7, "/records/Session/0/title", "must be a text"),
    ("Session/0/title", "a\0b", "/records/Session/0/title", "NUL"),
    ("Session/0/title", "\ud800", "/records/Session/0/title", "surrogate"),
    ("Session/0/number", 1.0, "/records/Session/0/number", "whole number"),
    ("Session/0/number", 10**30, "/records/Session/0/number", "whole number"),
    ("Session/0/number", True, "/records/Session/0/number", "whole number"),
    ("Session/0/mode", "by post", "/records/Session/0/mode", "in_person, online, hybrid"),
    ("Session/0/titel", "x", "/records/Session/0/titel", "do you mean title?"),
    ("Session/0/a~b/c", "x", "/records/Session/0/a~0b~1c", "no such field"),
    ("Session/0/key", "", "/records/Session/0/key", "1 to 200"),
    ("Session/0/key", None, "/records/Session/0/key", "1 to 200"),
    ("Session/0/series", "s9", "/records/Session/0/series", "no Series with the key “s9”"),
    ("Person/1/key", "a", "/records/Person/1/key", "used twice"),
    ("Delegate/1/person", "a", "/records/Delegate/1", "same record as /records/Delegate/0"),
    ("Delegate/0/parent", "nowhere", "/records/Delegate/0/parent", "no Delegation"),
    ("Delegate/0/parent", {"Session": "s1"}, "/records/Delegate/0/parent", "name a Delegation"),
    ("Delegate/0/person", "zz", "/records/Delegate/0/person", "no Person"),
    ("Delegate/0/order", 0, "/records/Delegate/0/order", "from 1 to"),
    ("Delegate/0/place", None, "/records/Delegate/0/place", "one or the other"),
    ("AgendaItem", {}, "/records/AgendaItem", "must be a list"),
    ("AgendaItem/0", [], "/records/AgendaItem/0", "object in braces"),
    ("AgendaItem/0", "x", "/records/AgendaItem/0", "object in braces"),
    ("Persons", [], "/records/Persons", "do you mean Person?"),
]


def spoilt(where: str, value: Any) -> Any:
    """Return a published file with one thing wrong in it."""
    records: Any = deepcopy(SMALL)
    *path, last = (int(step) if step.isdigit() else step for step in where.split("/", 2))
    at = records
    for step in path:
        at = at[step]
    at[last] = value
    return {"format": "meetingdesk", "version": 1, "source": "x", "records": records}


@pytest.mark.parametrize(("where", "value", "pointer", "rule"), WRONG)
def test_what_is_wrong_is_named_with_its_pointer(
    where: str, value: Any, pointer: str, rule: str
) -> None:
    with pytest.raises(RuleBroken) as broken:
        read_said(json.dumps(spoilt(where, value)).encode())
    assert broken.value.pointer == pointer
    assert rule in broken.value.why


@pytest.mark.parametrize(
    ("kind", "without", "pointer"),
    [
        ("Session", "title", "/records/Session/0"),
        ("Delegate", "session", "/records/Delegate/0/session"),
        ("Delegate", "parent", "/records/Delegate/0"),
        ("Person", "key", "/records/Person/0"),
    ],
)
def test_what_is_missing_is_named(kind: str, without: str, pointer: str) -> None:
    records: Any = deepcopy(SMALL)
    del records[kind][0][without]
    with pytest.raises(RuleBroken) as broken:
        read_said(published(records))
    assert broken.value.pointer == pointer


@pytest.mark.parametrize(
    ("data", "pointer", "rule"),
    [
        (b"", "", "not JSON"),
        (b'{"format": "meetingdesk",\n  oops}', "", "line 2, column 3"),
        (b"\xff\xfe{\x00}\x00", "", "not UTF-8"),
        (b"[" * 100_000, "", "nested too deeply"),
        (b"[1, 2]", "", "object in braces"),
        (b'{"format": "meetingdesk", "format": "meetingdesk"}', "", "“format” twice"),
        (published({}).replace(b'"version": 1', b'"version": 2'), "/version", "must be 1"),
        (published({}).replace(b"meetingdesk", b"other"), "/format", "must be meetingdesk"),
        (published({}, ""), "/source", "1 to 200"),
        (published({}, "x" * 201), "/source", "1 to 200"),
        (b'{"format": "meetingdesk", "version": 1, "records": {}}', "", "source is missing"),
        (
            published({}).replace(b'"records"', b'"remarks": 1, "records"'),
            "/remarks",
            "no such member",
        ),
        (
            published({"Topic": [{"key": "t", "name": "x"}]}).replace(
                b'"key": "t"', b'"key": "t", "key": "u"'
            ),
            "/records/Topic/0",
            "“key” twice",
        ),
        (
            published({"Topic": [{"key": "t", "name": "x"}]}).replace(b'"x"', b"NaN"),
            "/records/Topic/0/name",
            "must be a text",
        ),
    ],
)
def test_a_file_that_is_not_in_the_form_is_refused_in_words(
    data: bytes, pointer: str, rule: str
) -> None:
    with pytest.raises(RuleBroken) as broken:
        read_said(data)
    assert broken.value.pointer == pointer
    assert rule in broken.value.why


def test_a_byte_order_mark_is_no_matter() -> None:
    assert read_said(b"\xef\xbb\xbf" + published(SMALL)) == read_said(published(SMALL))


def test_a_translation_of_a_translation_needs_ids() -> None:
    records = {
        "Translation": [
            {"key": "a", "record": {"Translation": "b"}, "field": "text", "language": "vi"},
            {"key": "b", "record": {"Translation": "a"}, "field": "text", "language": "vi"},
        ]
    }
    with pytest.raises(RuleBroken) as broken:
        read_said(published(records))
    assert broken.value.pointer == "/records/Translation/0/record"


@pytest.mark.parametrize(
    ("files", "pointer"),
    [('"AAAA"', "/files"), ("[7]", "/files/0"), ('["AAAA", "not base64"]', "/files/1")],
)
def test_attached_files_that_are_none_are_refused(files: str, pointer: str) -> None:
    text = f'{{"format":"meetingdesk","version":1,"source":"x","records":{{}},"files":{files}}}'
    with pytest.raises(RuleBroken) as broken:
        read_said(text.encode())
    assert broken.value.pointer == pointer


def test_attached_files_are_read_as_they_were_written() -> None:
    files = (b"", bytes(range(256)))
    assert read_said(write_said([], "x", files)).files == files
